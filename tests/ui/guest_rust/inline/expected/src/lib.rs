//! A guest for the world `demo:inline/inline`, to be filled in.
//!
//! What the host offers is in:
//! * `bindings::demo::inline::shared`
//! * `bindings::event_log`
//! * `bindings::async_`
//!
//! This file is yours. `bindings.rs` is made by witgen, anew whenever the WIT changes; the crate wit-bindgen can
//! make bindings of the same shape. Two lines then change: `wit-bindgen = "*"` among the dependencies, and
//! `mod bindings { wit_bindgen::generate!({ path: "wit", world: "demo:inline/inline" }); }` for `mod bindings;`.
#![allow(unused_variables)] // until everything is filled in
#![allow(unknown_lints, clippy::doc_lazy_continuation)] // docs are the WIT's
#![allow(clippy::doc_overindented_list_items)] // the same

#[rustfmt::skip]
mod bindings;

use bindings::exports::handler;

struct Component;

impl handler::Guest for Component {
    type Async = MyAsync;

    fn handle(v: Vec<handler::Pair>, on: &handler::Item) -> Result<(), handler::Pair> {
        todo!()
    }
}

struct MyAsync;

impl handler::GuestAsync for MyAsync {
    fn new(first: handler::Pair) -> Self {
        todo!()
    }

    fn step(&self) -> Option<handler::Pair> {
        todo!()
    }
}

bindings::export!(Component with_types_in bindings);
