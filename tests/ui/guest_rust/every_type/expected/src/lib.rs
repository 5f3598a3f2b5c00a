//! A guest for the world `demo:pantry/every-type@0.1.0`, to be filled in.
//!
//! What the host offers is in:
//! * `bindings::demo::pantry::kitchen`
//!
//! This file is yours. `bindings.rs` is made by witgen, anew whenever the WIT changes; the crate wit-bindgen can
//! make bindings of the same shape. Two lines then change: `wit-bindgen = "*"` among the dependencies, and
//! `mod bindings { wit_bindgen::generate!({ path: "wit", world: "demo:pantry/every-type@0.1.0" }); }` for `mod bindings;`.
#![allow(unused_variables)] // until everything is filled in
#![allow(unknown_lints, clippy::doc_lazy_continuation)] // docs are the WIT's
#![allow(clippy::doc_overindented_list_items)] // the same

#[rustfmt::skip]
mod bindings;

use bindings::exports::demo::pantry::pantry;

struct Component;

impl bindings::Guest for Component {
    /// Tidy up.
    fn run(args: Vec<String>) -> String {
        todo!()
    }
}

impl pantry::Guest for Component {
    type Shopping = MyShopping;

    fn bool_back(v: bool) -> bool {
        todo!()
    }

    fn ints(a: u8, b: u16, c: u32, d: u64, e: i8, f: i16, g: i32, h: i64) -> (u64, i64) {
        todo!()
    }

    fn floats(a: f32, b: f64) -> f64 {
        todo!()
    }

    fn mark_back(v: pantry::ShelfMark) -> char {
        todo!()
    }

    fn text_back(v: String) -> String {
        todo!()
    }

    fn bytes_back(v: Vec<u8>) -> Vec<u8> {
        todo!()
    }

    fn words(v: Vec<String>) -> Vec<String> {
        todo!()
    }

    fn items(v: Vec<pantry::Item>) -> Vec<pantry::Item> {
        todo!()
    }

    fn place_back(v: pantry::Place) -> pantry::Place {
        todo!()
    }

    fn packing_back(v: pantry::Packing) -> pantry::Packing {
        todo!()
    }

    fn season_back(v: pantry::Season) -> pantry::Season {
        todo!()
    }

    fn labels_back(v: pantry::Labels) -> pantry::Labels {
        todo!()
    }

    fn triple(v: (u8, String, pantry::Place)) -> (u8, String, pantry::Place) {
        todo!()
    }

    fn maybe(v: Option<String>) -> Option<String> {
        todo!()
    }

    fn perhaps(v: Result<u32, String>) -> Option<Result<u32, String>> {
        todo!()
    }

    fn offsets(v: Vec<i8>) -> Vec<Vec<i8>> {
        todo!()
    }

    fn deep(v: Option<Option<u8>>) -> Vec<Result<(), pantry::Season>> {
        todo!()
    }

    /// Always fails.
    fn fail(why: String) -> Result<(), String> {
        todo!()
    }

    fn check() -> Result<(), ()> {
        todo!()
    }

    fn choose() -> Result<pantry::Item, ()> {
        todo!()
    }
}

/// A shopping list.
struct MyShopping;

impl pantry::GuestShopping for MyShopping {
    fn new(owner: String) -> Self {
        todo!()
    }

    /// Add an item; answers how many there are.
    fn add(&self, what: pantry::Item) -> Result<u32, pantry::Labels> {
        todo!()
    }

    fn total(&self) -> u64 {
        todo!()
    }

    fn merge(
        a: pantry::Shopping,
        b: pantry::ShoppingBorrow<'_>,
    ) -> Result<pantry::Shopping, String> {
        todo!()
    }
}

bindings::export!(Component with_types_in bindings);
