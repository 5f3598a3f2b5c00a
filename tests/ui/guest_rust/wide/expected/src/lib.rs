//! A guest for the world `demo:wide/wide`, to be filled in.
//!
//! What the host offers is in:
//! * `bindings::demo::wide::lists`
//!
//! This file is yours. `bindings.rs` is made by witgen, anew whenever the WIT changes; the crate wit-bindgen can
//! make bindings of the same shape. Two lines then change: `wit-bindgen = "*"` among the dependencies, and
//! `mod bindings { wit_bindgen::generate!({ path: "wit", world: "demo:wide/wide" }); }` for `mod bindings;`.
#![allow(unused_variables)] // until everything is filled in
#![allow(unknown_lints, clippy::doc_lazy_continuation)] // docs are the WIT's
#![allow(clippy::doc_overindented_list_items)] // the same

#[rustfmt::skip]
mod bindings;

use bindings::exports::demo::wide::lists;

struct Component;

impl lists::Guest for Component {
    fn f(
        a: [(
            String,
            Vec<String>,
            Vec<Vec<String>>,
            Option<String>,
            Vec<String>,
            Option<String>,
        ); 3],
    ) {
        todo!()
    }

    fn g(
        a: [Option<(
            String,
            String,
            String,
            String,
            String,
            String,
            String,
            String,
            String,
        )>; 3],
    ) -> lists::Table {
        todo!()
    }
}

bindings::export!(Component with_types_in bindings);
