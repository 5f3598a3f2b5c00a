//! A guest for the world `demo:here/same-names@0.1.0`, to be filled in.
//!
//! What the host offers is in:
//! * `bindings::demo::here::store`
//! * `bindings::demo::there::store`
//! * `bindings::demo::versions1_0_0::log`
//! * `bindings::demo::versions2_0_0_rc_1::log`
//!
//! This file is yours. `bindings.rs` is made by witgen, anew whenever the WIT changes; the crate wit-bindgen can
//! make bindings of the same shape. Two lines then change: `wit-bindgen = "*"` among the dependencies, and
//! `mod bindings { wit_bindgen::generate!({ path: "wit", world: "demo:here/same-names@0.1.0" }); }` for `mod bindings;`.
#![allow(unused_variables)] // until everything is filled in
#![allow(unknown_lints, clippy::doc_lazy_continuation)] // docs are the WIT's
#![allow(clippy::doc_overindented_list_items)] // the same

#[rustfmt::skip]
mod bindings;

use bindings::exports::demo::there::store;
use bindings::exports::demo::versions2_0_0_rc_1::log;

struct Component;

impl store::Guest for Component {
    type Shelf = MyShelf;

    fn tidy(rows: Vec<store::Row>) -> store::Shelf {
        todo!()
    }
}

impl log::Guest for Component {
    fn line(text: String, level: log::Level) {
        todo!()
    }
}

struct MyShelf;

impl store::GuestShelf for MyShelf {
    fn new() -> Self {
        todo!()
    }

    fn put(&self, text: String) {
        todo!()
    }
}

bindings::export!(Component with_types_in bindings);
