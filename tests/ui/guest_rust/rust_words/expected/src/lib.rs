//! A guest for the world `demo:words/rust-words@1.0.0`, to be filled in.
//!
//! What the host offers is in:
//! * `bindings`
//! * `bindings::demo::words::taken`
//! * `bindings::demo::words::resources`
//! * `bindings::demo::words::std`
//! * `bindings::demo::words::u8_`
//! * `bindings::exports_`
//! * `bindings::bool_`
//!
//! This file is yours. `bindings.rs` is made by witgen, anew whenever the WIT changes; the crate wit-bindgen can
//! make bindings of the same shape. Two lines then change: `wit-bindgen = "*"` among the dependencies, and
//! `mod bindings { wit_bindgen::generate!({ path: "wit", world: "demo:words/rust-words@1.0.0" }); }` for `mod bindings;`.
#![allow(unused_variables)] // until everything is filled in
#![allow(unknown_lints, clippy::doc_lazy_continuation)] // docs are the WIT's
#![allow(clippy::doc_overindented_list_items)] // the same

#[rustfmt::skip]
mod bindings;

use bindings::exports::bindings as exports_bindings;
use bindings::exports::demo::words::resources;
use bindings::exports::demo::words::std as exports_demo_words_std;
use bindings::exports::demo::words::taken;

struct Component;

impl bindings::Guest for Component {
    fn fn_mut(loop_: u8) -> bool {
        todo!()
    }
}

impl taken::Guest for Component {
    type Trait = MyTrait;

    fn match_(
        flat: String,
        kept: Vec<String>,
        lent: u8,
        area: u8,
        import: u8,
    ) -> Result<taken::Vec, taken::Result> {
        todo!()
    }

    fn async_(p0: u8, t: u8, v: taken::String) -> taken::Sum {
        todo!()
    }

    fn unsafe_(
        g: taken::Guest_,
        o: taken::Ok,
        b: taken::Bits,
        s: taken::Sized,
    ) -> Vec<taken::String> {
        todo!()
    }
}

impl resources::Guest for Component {
    type T = MyT;
    type U = MyU;
    type Guest_ = MyGuest;
    type Self_ = MySelf;

    fn f(
        t: resources::TBorrow<'_>,
        self_: resources::SelfBorrow<'_>,
    ) -> (resources::Self_, resources::Guest_) {
        todo!()
    }
}

impl exports_demo_words_std::Guest for Component {
    fn panic() -> String {
        todo!()
    }
}

impl exports_bindings::Guest for Component {
    fn component() {
        todo!()
    }
}

struct MyTrait;

impl taken::GuestTrait for MyTrait {
    fn new(self_: u8) -> Self {
        todo!()
    }

    fn drop(&self) -> taken::Vec {
        todo!()
    }

    fn handle(&self, answer: String) -> taken::Option {
        todo!()
    }

    fn as_(trait_: taken::TraitBorrow<'_>) -> taken::Trait {
        todo!()
    }
}

struct MyT;

impl resources::GuestT for MyT {
    fn new(t: u8) -> Self {
        todo!()
    }

    fn a(&self, other: resources::T) -> resources::T {
        todo!()
    }
}

struct MyU;

impl resources::GuestU for MyU {
    fn new(t: u8) -> Result<Self, resources::T> {
        todo!()
    }

    fn new_() -> resources::U {
        todo!()
    }
}

struct MyGuest;

impl resources::GuestGuest for MyGuest {
    fn new(t: resources::TBorrow<'_>) -> resources::Guest_ {
        todo!()
    }
}

struct MySelf;

impl resources::GuestSelf for MySelf {
    fn new(guest: resources::GuestBorrow<'_>) -> Self {
        todo!()
    }

    fn new_(&self) -> resources::Self_ {
        todo!()
    }

    fn take(&self) -> Vec<resources::T> {
        todo!()
    }
}

bindings::export!(Component with_types_in bindings);
