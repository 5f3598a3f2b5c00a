//! A guest for the world `demo:pure/exports-only`, to be filled in.
//!
//! This file is yours. `bindings.rs` is made by witgen, anew whenever the WIT changes; the crate wit-bindgen can
//! make bindings of the same shape. Two lines then change: `wit-bindgen = "*"` among the dependencies, and
//! `mod bindings { wit_bindgen::generate!({ path: "wit", world: "demo:pure/exports-only" }); }` for `mod bindings;`.
#![allow(unused_variables)] // until everything is filled in
#![allow(unknown_lints, clippy::doc_lazy_continuation)] // docs are the WIT's
#![allow(clippy::doc_overindented_list_items)] // the same

#[rustfmt::skip]
mod bindings;

struct Component;

impl bindings::Guest for Component {
    fn add(a: u32, b: u32) -> u32 {
        todo!()
    }
}

bindings::export!(Component with_types_in bindings);
