//! A guest for the world `demo:app/two-versions@2.0.0`, to be filled in.
//!
//! What the host offers is in:
//! * `bindings::demo::lib0_2_0::clock`
//! * `bindings::demo::lib1_0_0_rc_1_build_5_2::clock`
//! * `bindings::demo::lib1_0_0_rc_1_build_5::clock`
//! * `bindings::demo::lib::clock`
//! * `bindings::demo::app2_0_0::local`
//!
//! This file is yours. `bindings.rs` is made by witgen, anew whenever the WIT changes; the crate wit-bindgen can
//! make bindings of the same shape. Two lines then change: `wit-bindgen = "*"` among the dependencies, and
//! `mod bindings { wit_bindgen::generate!({ path: "wit", world: "demo:app/two-versions@2.0.0" }); }` for `mod bindings;`.
#![allow(unused_variables)] // until everything is filled in
#![allow(unknown_lints, clippy::doc_lazy_continuation)] // docs are the WIT's
#![allow(clippy::doc_overindented_list_items)] // the same

#[rustfmt::skip]
mod bindings;

use bindings::exports::demo::app1_0_0::local as exports_demo_app1_0_0_local;
use bindings::exports::demo::app2_0_0::local as exports_demo_app2_0_0_local;

struct Component;

impl exports_demo_app1_0_0_local::Guest for Component {
    fn later(than: u32) -> u32 {
        todo!()
    }
}

impl exports_demo_app2_0_0_local::Guest for Component {
    fn later(than: exports_demo_app2_0_0_local::Instant) -> exports_demo_app2_0_0_local::Instant {
        todo!()
    }
}

bindings::export!(Component with_types_in bindings);
