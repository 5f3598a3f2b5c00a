"""Long WIT texts of a given size: dense ones, and such as are mostly documentation."""

from __future__ import annotations

__all__ = ["dense", "documented"]

_DENSE = """\
record r# { a: u32, b: list<string>, c: option<result<tuple<u8, v#>, string>>, d-e: f64 }
variant v# { a, b(u32), c(list<list<u8>>) }
enum e# { a, b, c, d }
fn#: func(a: r#, b: list<v#>, c: string) -> result<r#, e#>;
"""
_DOCUMENTED = """\
    /// Record number #, which stands for whatever is written at length in the packages of WASI.
    ///
    /// What is said here takes more room than what is defined, as it should.
    record r# {
        /// The first field, and what it is good for.
        first: u32,
        /// The second field, of which there is little to say but that it may be left out.
        second: option<list<string>>,
    }

    /// Does something with a record, and says so in two or three lines, because a function without
    /// documentation is a riddle to those who call it.
    fn#: func(value: r#) -> result<r#, string>;

"""


def dense(size: int) -> str:
    """No comment, short lines."""
    return _repeated(_DENSE, size)


def documented(size: int) -> str:
    """Three quarters of it comments."""
    return _repeated(_DOCUMENTED, size)


def _repeated(item: str, size: int) -> str:
    parts = ["package demo:size;\ninterface i {\n"]
    length = 0
    while length < size - 60:
        parts.append(item.replace("#", str(len(parts))))
        length += len(parts[-1])
    return "".join([*parts, "}\nworld w { import i; }\n"])
