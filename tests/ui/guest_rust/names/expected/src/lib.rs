//! A guest for the world `demo-app:py-names/names@1.0.0`, to be filled in.
//!
//! What the host offers is in:
//! * `bindings`
//! * `bindings::demo_app::py_names::import`
//!
//! This file is yours. `bindings.rs` is made by witgen, anew whenever the WIT changes; the crate wit-bindgen can
//! make bindings of the same shape. Two lines then change: `wit-bindgen = "*"` among the dependencies, and
//! `mod bindings { wit_bindgen::generate!({ path: "wit", world: "demo-app:py-names/names@1.0.0" }); }` for `mod bindings;`.
#![allow(unused_variables)] // until everything is filled in
#![allow(unknown_lints, clippy::doc_lazy_continuation)] // docs are the WIT's
#![allow(clippy::doc_overindented_list_items)] // the same

#[rustfmt::skip]
mod bindings;

use bindings::exports::demo_app::py_names::aux;
use bindings::exports::demo_app::py_names::bindings as exports_demo_app_py_names_bindings;
use bindings::exports::demo_app::py_names::import;
use bindings::exports::demo_app::py_names::list;

struct Component;

impl bindings::Guest for Component {
    fn close(dict: String) -> Vec<String> {
        todo!()
    }

    fn read_me() -> Result<String, ()> {
        todo!()
    }

    fn else_() {
        todo!()
    }

    fn property() -> Vec<u8> {
        todo!()
    }
}

impl import::Guest for Component {
    type File = MyFile;

    fn list(int: i64) -> Vec<String> {
        todo!()
    }

    fn http_get(url: String, lambda: bool, me: u8) -> Result<import::Class, import::Error> {
        todo!()
    }

    fn print(u8: u8) -> import::Instance {
        todo!()
    }

    fn str(v: String) -> String {
        todo!()
    }

    fn wit() -> Result<import::File, import::Error> {
        todo!()
    }

    fn type_() -> import::ServiceProvider {
        todo!()
    }
}

impl list::Guest for Component {
    fn await_(v: Vec<String>) -> Vec<String> {
        todo!()
    }
}

impl exports_demo_app_py_names_bindings::Guest for Component {
    fn close() {
        todo!()
    }
}

impl aux::Guest for Component {
    fn drop(drop: u8) {
        todo!()
    }
}

struct MyFile;

impl import::GuestFile for MyFile {
    fn new() -> Self {
        todo!()
    }

    fn drop(&self) -> Vec<String> {
        todo!()
    }

    fn list(&self) -> Vec<String> {
        todo!()
    }

    fn property(&self, staticmethod: String) -> Result<u8, import::FileHandle> {
        todo!()
    }

    fn staticmethod(a: import::FileBorrow<'_>) -> bool {
        todo!()
    }

    fn raises() -> Result<(), String> {
        todo!()
    }

    fn bytes(&self, v: Vec<u8>) -> Vec<u8> {
        todo!()
    }

    fn type_(&self, none: import::None) -> import::Option {
        todo!()
    }

    fn tls_info(&self) -> (u8, String) {
        todo!()
    }
}

bindings::export!(Component with_types_in bindings);
