"""What is no component this engine can run, and what cannot cross a boundary: each told in its own words."""

from __future__ import annotations

import time

import pytest

from tests.support.packages import ECHO, package
from tests.support.processes import python
from tests.support.wat import component, lift
from witgen.runtime import Engine, LinkError, LoadError, UnsupportedError, WitgenError, capi, dynamic

BINARY = capi.wat_to_wasm(ECHO.read_bytes())
CORE = capi.wat_to_wasm(b"(module)")


def refused(source, error=LoadError):
    with pytest.raises(error) as caught:
        dynamic.compile(source)
    assert isinstance(caught.value, WitgenError)
    assert len(str(caught.value).splitlines()) < 20
    return str(caught.value)


def test_a_file_that_is_not_there(tmp_path):
    path = tmp_path / "missing.wasm"
    assert refused(path) == f"cannot read the component {path}: No such file or directory"
    assert refused(str(path)) == f"cannot read the component {path}: No such file or directory"


def test_a_directory(tmp_path):
    assert refused(tmp_path).startswith(f"cannot read the component {tmp_path}: ")
    assert "witgen build" not in refused(tmp_path)
    (tmp_path / "witgen.json").write_text("{}")
    assert refused(tmp_path).endswith("`witgen build` makes a component, and `in_process` runs it as it is")


def test_a_path_that_is_none():
    assert refused("a\0b") == r"cannot read the component 'a\x00b': embedded null byte"


@pytest.mark.parametrize("source", [None, 3, ["app.wasm"], object()])
def test_what_is_no_source(source):
    with pytest.raises(TypeError, match="PathLike"):
        dynamic.compile(source)


def test_an_empty_file(tmp_path):
    path = tmp_path / "empty.wasm"
    path.touch()
    assert refused(path) == f"{path} is empty"
    assert refused(b"") == "the component is empty"


def test_a_core_module(tmp_path):
    path = tmp_path / "core.wasm"
    path.write_bytes(CORE)
    assert refused(path).startswith(f"{path} is a core module, not a component: ")
    assert "core module" in refused(b"(module)")
    assert "core module" in refused(b'  ;; a comment\n(module (func (export "f")))')


@pytest.mark.parametrize("length", [4, 6, 9, 20, 1000, len(BINARY) - 1])
def test_a_truncated_component(length):
    text = refused(BINARY[:length])
    assert text.startswith("the component is truncated: ")


def test_a_component_cut_between_its_sections_lacks_its_exports(echo):
    with pytest.raises(LinkError, match=r"missing export `test:echo/guest@0.1.0`: it exports nothing"):
        echo.compile(BINARY[:8])


def test_every_truncation_is_told(echo):
    names = BINARY.rindex(b"component-name") - 4  # the last section; without it the component is whole
    for length in range(1, names, 23):
        with pytest.raises(WitgenError, match=r"is truncated|is no WebAssembly|does not fit"):
            echo.compile(BINARY[:length])


def test_flipped_bits_are_refused_or_harmless():
    for position in range(8, len(BINARY), 101):
        broken = bytearray(BINARY)
        broken[position] ^= 0xFF
        try:
            dynamic.compile(bytes(broken))
        except WitgenError as error:
            assert str(error)  # noqa: PT017


def test_text_with_a_mistake():
    text = refused(b'(component\n  (import "a:b/c" (funk)))')
    assert text.startswith("the component cannot be compiled by wasmtime ")
    assert ":2:" in text
    assert "^" in text


@pytest.mark.parametrize(
    ("octets", "says"),
    [
        (b"<!DOCTYPE html><html><body>404</body></html>", "is HTML or XML"),
        (b"\n <html>", "is HTML or XML"),
        (b"PK\x03\x04\0\0\0\0", "is no WebAssembly: it starts with b'PK"),
        (b"\x7fELF\2\1\1\0\0\0", r"is no WebAssembly: it starts with b'\x7fELF"),
        (b"\xff\xfe(\0m\0", "is no WebAssembly: it starts with"),
        (b"\x80\x81\x82", "is no WebAssembly: it starts with"),
        (b"#!/bin/sh\necho", "is neither a component nor its text: it starts with b'#!/bin/sh"),
        (b"package a:b; world w {}", "is WIT"),
        (b"\0asm\x02\0\0\0", "cannot be compiled"),
        (b"\0asm", "is truncated"),
    ],
)
def test_what_is_something_else(octets, says):
    assert says in refused(octets)


def test_bytes_of_any_kind_are_taken(tmp_path):
    for source in (BINARY, bytearray(BINARY), memoryview(BINARY), ECHO, str(ECHO), ECHO.read_bytes()):
        assert dynamic.compile(source).exports == ("test:echo/guest@0.1.0",)


def test_an_engine_that_is_none():
    with pytest.raises(TypeError, match=r"engine='fast': give an Engine\(\)"):
        dynamic.compile(ECHO, engine="fast")


# -- what cannot cross -------------------------------------------------------------------------------------------

REFUSED = {
    '(import "a:b/c" (instance (export "f" (func (param "s" (stream u8))))))': ["a:b/c: f: parameter s: a stream"],
    '(import "a:b/c" (instance (export "f" (func (result (future u8))))))': ["a:b/c: f: result: a future"],
    '(import "f" (func (param "o" (option (list (stream))))))': ["f: parameter o: a stream"],
    '(import "a:b/c" (instance (export "f" (func async))))': ["a:b/c: f: an async function"],
    '(import "g" (func async (param "v" (tuple (future) (stream u8)))))': [
        "g: an async function",
        "g: parameter v: a future",
        "g: parameter v: a stream",
    ],
}


@pytest.mark.parametrize(("text", "paths"), REFUSED.items(), ids=[paths[0] for paths in REFUSED.values()])
def test_streams_and_the_like_are_refused_by_their_path(text, paths):
    lines = refused(f"(component {text})".encode(), UnsupportedError).splitlines()
    assert lines[0] == "the component cannot be run: what crosses here cannot cross the boundary to a host yet"
    assert lines[1:] == [f"  - {path}" for path in paths]


def test_generated_bindings_refuse_the_same(echo):
    with pytest.raises(UnsupportedError, match=r"a:b/c: f: parameter s: a stream"):
        echo.compile(b'(component (import "a:b/c" (instance (export "f" (func (param "s" (stream u8)))))))')


@pytest.mark.parametrize("wit", ["error-context", "(list u8 4)"])
def test_what_the_engine_does_not_know_is_refused(wit):
    text = refused(f'(component (import "f" (func (param "v" {wit}))))'.encode(), UnsupportedError)
    assert text.startswith("the component needs a part of the component model that witgen does not carry yet: ")


def test_streams_inside_a_component_are_not_the_boundary():
    text = component('(func (export "f"))', lift("f"), "(type (stream u8))")
    with pytest.raises(UnsupportedError, match="needs a part of the component model"):
        dynamic.compile(text.encode())


# -- versions of wasmtime ----------------------------------------------------------------------------------------


def test_labels_need_an_engine_that_knows_them():
    engine = Engine()
    engine.owned = capi.engine_new([("wasm_component_model_implements", False)])  # as wasmtime 48 is
    with pytest.raises(UnsupportedError) as caught:
        dynamic.compile(b'(component (import "x" (implements "a:b/c") (instance)))', engine=engine)
    assert str(caught.value) == (
        "the component has labelled imports or exports (`implements`), which need wasmtime 49 or later; "
        f"{capi.version()} is installed"
    )


@pytest.mark.parametrize("lacking", ["wasmtime_component_fixed_length_list_type_clone", "wasmtime_component_func_call"])
def test_a_wasmtime_that_is_too_old_or_too_new(tmp_path, lacking):
    done = python(
        f"""
        from wasmtime import _ffi

        class Library:
            def __init__(self, dll):
                self.dll = dll

            def __getitem__(self, name):
                if name == {lacking!r}:
                    raise AttributeError(name)
                return self.dll[name]

        _ffi.dll = Library(_ffi.dll)
        try:
            import witgen.runtime
        except ImportError as error:
            print(error)
        """,
        packages=tmp_path,
    )
    installed = f"{capi.version()} is installed, which lacks `{lacking}`"
    assert done.stdout == f"witgen needs wasmtime {capi.OLDEST} to {capi.NEWEST}: {installed}\n"


# -- types that share parts --------------------------------------------------------------------------------------


def doubled(depth):
    """A component with a type of 2^depth parts, written in a line for each doubling."""
    more = "".join(f"(type $t{i + 1} (tuple $t{i} $t{i}))" for i in range(depth))
    return f'(component (type $t0 (tuple u8 u8)) {more} (import "f" (func (param "x" (list $t{depth})))))'.encode()


def test_types_that_share_parts_are_read_without_delay(packages):
    start = time.perf_counter()
    component = dynamic.compile(doubled(12))
    component.instantiate({"f": print}).close()
    wit = "type t0 = tuple<u8, u8>; " + " ".join(f"type t{i + 1} = tuple<t{i}, t{i}>;" for i in range(12))
    wit = f"package a:deep; world deep {{ {wit} import f: func(x: list<t12>); }}"
    bindings = package(packages, "deep_types", wit, "deep")
    bindings.load(doubled(12), bindings.Imports(f=print)).close()
    assert time.perf_counter() - start < 10


def test_more_types_than_anybody_writes():
    assert "mention more than 250,000 types, counting those inside types" in refused(doubled(17), UnsupportedError)
