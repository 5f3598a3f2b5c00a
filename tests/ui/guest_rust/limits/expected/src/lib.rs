//! A guest for the world `demo:limits/limits@1.0.0`, to be filled in.
//!
//! What the host offers is in:
//! * `bindings::demo::limits::wide`
//!
//! This file is yours. `bindings.rs` is made by witgen, anew whenever the WIT changes; the crate wit-bindgen can
//! make bindings of the same shape. Two lines then change: `wit-bindgen = "*"` among the dependencies, and
//! `mod bindings { wit_bindgen::generate!({ path: "wit", world: "demo:limits/limits@1.0.0" }); }` for `mod bindings;`.
#![allow(unused_variables)] // until everything is filled in
#![allow(unknown_lints, clippy::doc_lazy_continuation)] // docs are the WIT's
#![allow(clippy::doc_overindented_list_items)] // the same

#[rustfmt::skip]
mod bindings;

use bindings::exports::demo::limits::wide;

struct Component;

impl wide::Guest for Component {
    type Thing = MyThing;

    fn spilled(
        p0: u8,
        p1: u16,
        p2: u32,
        p3: u64,
        p4: u8,
        p5: u16,
        p6: u32,
        p7: u64,
        p8: u8,
        p9: u16,
        p10: u32,
        p11: u64,
        p12: u8,
        p13: u16,
        p14: u32,
        p15: u64,
        p16: u8,
    ) -> wide::All {
        todo!()
    }

    fn rows(v: Vec<wide::Row>, w: wide::Long) -> wide::Row {
        todo!()
    }

    fn cases(v: wide::Many, w: Option<wide::Many>, x: wide::Joined) -> Vec<wide::Many> {
        todo!()
    }

    fn nested(
        v: wide::Deep,
        w: Vec<wide::Deep>,
        x: wide::Grid,
        y: wide::Table,
        z: ::std::collections::BTreeMap<u8, ::std::collections::BTreeMap<char, wide::Grid>>,
    ) -> wide::Deep {
        todo!()
    }

    fn last(v: wide::Parts<'_>) -> Result<wide::Thing, wide::Joined> {
        todo!()
    }
}

struct MyThing;

impl wide::GuestThing for MyThing {
    fn spilled(
        &self,
        p0: u8,
        p1: u16,
        p2: u32,
        p3: u64,
        p4: u8,
        p5: u16,
        p6: u32,
        p7: u64,
        p8: u8,
        p9: u16,
        p10: u32,
        p11: u64,
        p12: u8,
        p13: u16,
        p14: u32,
        p15: u64,
        p16: u8,
    ) -> wide::Joined {
        todo!()
    }

    fn parts(v: Vec<wide::Part<'_>>, w: wide::Held<'_>) -> u32 {
        todo!()
    }

    fn whole(&self, v: Vec<wide::Thing>, w: (wide::Thing, String)) -> Option<wide::Thing> {
        todo!()
    }
}

bindings::export!(Component with_types_in bindings);
