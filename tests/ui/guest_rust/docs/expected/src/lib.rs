//! A guest for the world `demo:docs/docs@1.2.0`, to be filled in.
//!
//! What the host offers is in:
//! * `bindings`
//! * `bindings::demo::docs::nasty`
//!
//! This file is yours. `bindings.rs` is made by witgen, anew whenever the WIT changes; the crate wit-bindgen can
//! make bindings of the same shape. Two lines then change: `wit-bindgen = "*"` among the dependencies, and
//! `mod bindings { wit_bindgen::generate!({ path: "wit", world: "demo:docs/docs@1.2.0" }); }` for `mod bindings;`.
#![allow(unused_variables)] // until everything is filled in
#![allow(unknown_lints, clippy::doc_lazy_continuation)] // docs are the WIT's
#![allow(clippy::doc_overindented_list_items)] // the same

#[rustfmt::skip]
mod bindings;

use bindings::exports::demo::docs::nasty;

struct Component;

impl bindings::Guest for Component {
    /// Docs of the export, "at the end"
    fn run() {
        todo!()
    }

    fn check() -> Result<(), bindings::Fault> {
        todo!()
    }
}

impl nasty::Guest for Component {
    type Thing = MyThing;

    /// A paragraph.
    ///
    ///
    ///
    ///     indented code
    ///         more
    ///
    /// # A heading
    /// '"""'
    fn indented() -> String {
        todo!()
    }

    /// A line that is much longer than the eighty-eight columns that black allows for code, which docs are free to do.
    fn long() -> Result<(), String> {
        todo!()
    }

    /// Old.
    ///
    /// Deprecated since 1.1.0.
    fn old() {
        todo!()
    }

    /// Deprecated since 1.1.0.
    fn older() -> Result<String, nasty::Text> {
        todo!()
    }

    fn empty() {
        todo!()
    }

    /// A list:
    ///   - one
    ///   - two
    fn all_indented() {
        todo!()
    }

    /// What follows:
    ///   - is indented
    fn not_all_indented() -> Result<u8, Vec<u8>> {
        todo!()
    }

    /// - a list that goes on
    /// without an indentation
    ///
    /// * or
    ///       with too much of it
    fn listed() {
        todo!()
    }

    fn undocumented() -> Result<Vec<u8>, (Option<Vec<u16>>, nasty::Quoted)> {
        todo!()
    }
}

/// Ends in quotes """
struct MyThing;

impl nasty::GuestThing for MyThing {
    /// Fits to the column, so that the closing quotes would not fit on the same line.
    fn new() -> Self {
        todo!()
    }

    /// Raises:
    ///   nothing
    fn quiet(&self) {
        todo!()
    }

    fn take(&self, n: u8) -> Result<u8, ()> {
        todo!()
    }

    fn make() -> Result<nasty::Thing, nasty::Fault> {
        todo!()
    }
}

bindings::export!(Component with_types_in bindings);
