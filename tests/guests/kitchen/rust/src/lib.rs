//! The kitchen in Rust; `mirrored` is made of the skeleton by the test that builds this.

mod accounts;
mod bindings;
mod guest;
mod lend;
mod mirrored;

use bindings::exports::timer;

struct Component;

impl bindings::Guest for Component {
    fn run(args: Vec<String>) -> String {
        for arg in &args {
            bindings::notify(arg);
        }
        args.join(",")
    }

    fn work(j: bindings::Job) -> Result<bindings::Job, String> {
        if j.size == 0 {
            return Err("nothing to do".to_string());
        }
        Ok(bindings::Job {
            size: 2 * j.size,
            ..j
        })
    }
}

impl timer::Guest for Component {
    fn seconds() -> u64 {
        bindings::clock::now() / 1_000_000_000
    }
}

bindings::export!(Component with_types_in bindings);
