//! A guest for the world `demo:both/both-ways@0.1.0`, to be filled in.
//!
//! What the host offers is in:
//! * `bindings::demo::both::graph`
//! * `bindings::demo::both::walk`
//! * `bindings::demo::both::store`
//!
//! This file is yours. `bindings.rs` is made by witgen, anew whenever the WIT changes; the crate wit-bindgen can
//! make bindings of the same shape. Two lines then change: `wit-bindgen = "*"` among the dependencies, and
//! `mod bindings { wit_bindgen::generate!({ path: "wit", world: "demo:both/both-ways@0.1.0" }); }` for `mod bindings;`.
#![allow(unused_variables)] // until everything is filled in
#![allow(unknown_lints, clippy::doc_lazy_continuation)] // docs are the WIT's
#![allow(clippy::doc_overindented_list_items)] // the same

#[rustfmt::skip]
mod bindings;

use bindings::exports::demo::both::graph;
use bindings::exports::demo::both::report;
use bindings::exports::demo::both::walk;

struct Component;

impl graph::Guest for Component {
    type Node = MyNode;
    type Net = MyNet;

    fn first(edges: Vec<graph::Edge>) -> Result<graph::Edge, graph::Place> {
        todo!()
    }

    fn visit(all: graph::Nodes, last: graph::HomeBorrow<'_>) -> graph::Nodes {
        todo!()
    }

    fn move_(there: graph::Spot) -> graph::Spot {
        todo!()
    }
}

impl walk::Guest for Component {
    fn walk(
        start: walk::NodeBorrow<'_>,
        steps: Vec<walk::Step>,
    ) -> Result<Vec<walk::Step>, walk::Home> {
        todo!()
    }
}

impl report::Guest for Component {
    type Page = MyPage;

    fn tell(about: report::Point) -> String {
        todo!()
    }

    fn read(b: report::Book) -> Vec<report::Book> {
        todo!()
    }
}

struct MyNode;

impl graph::GuestNode for MyNode {
    fn new(label: String) -> Self {
        todo!()
    }

    fn label(&self) -> String {
        todo!()
    }

    fn link(&self, to: graph::NodeBorrow<'_>) {
        todo!()
    }

    fn same(a: graph::NodeBorrow<'_>, b: graph::NodeBorrow<'_>) -> bool {
        todo!()
    }
}

/// Its errors are defined further down, or hold the resource itself.
struct MyNet;

impl graph::GuestNet for MyNet {
    fn new() -> Result<Self, graph::Failure> {
        todo!()
    }

    fn by_option(&self) -> Result<(), Option<graph::Net>> {
        todo!()
    }

    fn by_list(&self) -> Result<(), Vec<Result<graph::Failure, graph::Net>>> {
        todo!()
    }

    fn by_tuple(
        &self,
    ) -> Result<
        (),
        (
            graph::Net,
            Option<Option<graph::Failure>>,
            Option<Vec<graph::Why>>,
        ),
    > {
        todo!()
    }
}

struct MyPage;

impl report::GuestPage for MyPage {
    fn next(&self) -> Option<report::Page> {
        todo!()
    }
}

bindings::export!(Component with_types_in bindings);
