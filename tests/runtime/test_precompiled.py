"""Components compiled ahead of time: loaded when they are said to be trusted, refused with the reason otherwise."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest

from tests.support.kitchen_host import kitchen_imports
from tests.support.packages import ECHO, KITCHEN
from witgen.runtime import Engine, LinkError, LoadError, Precompiled, artifact, capi, dynamic, precompile

SEAL = 80


@pytest.fixture(scope="module")
def octets():
    return precompile(ECHO)


def refused(source):
    with pytest.raises(LoadError) as caught:
        dynamic.compile(source)
    return str(caught.value)


def resealed(payload):
    return payload + artifact.sealed(payload)


@pytest.mark.parametrize("kind", [str, Path, Path.read_bytes, lambda path: bytearray(path.read_bytes())])
def test_it_loads(kitchen, tmp_path, kind):
    path = tmp_path / "kitchen.cwasm"
    path.write_bytes(precompile(KITCHEN))
    imports = kitchen_imports(kitchen)
    with kitchen.load(Precompiled(kind(path)), imports) as world:
        assert world.guest.total(imports.host.Counter(3), imports.host.Counter(4)) == 10


def test_it_is_checked_against_the_bindings(kitchen, octets):
    with pytest.raises(LinkError, match="missing export"):
        kitchen.compile(Precompiled(octets))


def test_it_is_read_where_open_files_have_no_path(tmp_path, octets, monkeypatch):
    monkeypatch.setattr(artifact, "_NUMBERED", None)
    path = tmp_path / "a.cwasm"
    path.write_bytes(octets)
    assert dynamic.compile(Precompiled(path)).exports


def test_the_file_may_be_replaced_while_it_is_in_use(tmp_path, octets, echo):
    path = tmp_path / "a.cwasm"
    path.write_bytes(octets)
    component = echo.compile(Precompiled(path))
    (tmp_path / "new").write_bytes(bytes(len(octets)))
    (tmp_path / "new").replace(path)
    assert component is not None
    assert refused(Precompiled(path)).startswith(f"{path} is no precompiled component")


@pytest.mark.parametrize("as_path", [True, False])
def test_trust_has_to_be_said(tmp_path, octets, as_path):
    path = tmp_path / "app.cwasm"
    path.write_bytes(octets)
    text = refused(path if as_path else octets)
    assert text == (
        f"{path if as_path else 'the component'} is precompiled: machine code that runs with your rights. "
        "If you trust whoever can write to it, say so: Precompiled(…) around its name"
    )


def test_a_component_is_no_precompiled_one(octets):
    for source in (ECHO, capi.wat_to_wasm(ECHO.read_bytes()), b"", b"\x7fELF", Path("/bin/sh").read_bytes()):
        assert refused(Precompiled(source)).endswith(" is no precompiled component; `witgen compile` makes one")


@pytest.mark.parametrize("length", [8, 60, 79, 80, 81, 1000, -SEAL, -1])
def test_a_truncated_one(octets, length):
    text = refused(Precompiled(octets[:length]))
    assert text == "the component is truncated, or not made by `witgen compile`: run `witgen compile` again"


def test_one_with_something_behind_it(octets):
    assert "is truncated, or not made by" in refused(Precompiled(octets + b"\n"))


def test_the_file_of_another_tool(octets):
    assert "not made by `witgen compile`" in refused(Precompiled(octets[:-SEAL]))


def test_another_version_of_wasmtime(octets):
    major = capi.version().partition(".")[0].encode()
    field = bytes([len(major)]) + major
    assert octets.count(field, 0, 100) == 1
    other = octets[:-SEAL].replace(field, b"\x0247", 1)
    assert refused(Precompiled(resealed(other))) == (
        f"the component was compiled for another engine than this one (wasmtime {capi.version()}): Module was compiled "
        "with incompatible version '47'. To make it for this one, run `witgen compile` again"
    )


def test_another_processor(octets):
    payload = octets[:-SEAL]
    name = next(name for name in (b"x86_64", b"aarch64") if name in payload)
    other = payload.replace(name, {b"x86_64": b"s390x-", b"aarch64": b"riscv64"}[name], 1)
    text = refused(Precompiled(resealed(other)))
    assert text.startswith("the component was compiled for another engine than this one ")
    assert text.endswith("run `witgen compile` again")


@pytest.mark.parametrize("settings", [[("concurrency_support", True)], [("epoch_interruption", False)]])
def test_other_settings(octets, settings):
    engine = Engine(cache=False)
    engine.owned = capi.engine_new([*dict([*engine.settings, *settings]).items()])
    with pytest.raises(LoadError, match=r"another engine than this one .*: Module was compiled with.* enabled for"):
        dynamic.compile(Precompiled(octets), engine=engine)


@pytest.mark.parametrize("seed", range(40))
def test_damage_to_what_describes_it_is_told(octets, seed):
    """Not to the code itself: that is trusted."""
    payload = bytearray(octets[:-SEAL])
    headers = struct.unpack_from("<Q", payload, 0x28)[0]
    payload[headers + seed * 13] ^= 0xFF
    try:
        dynamic.compile(Precompiled(resealed(bytes(payload))))
    except LoadError as error:
        assert "run `witgen compile` again" in str(error)  # noqa: PT017


def test_a_file_that_is_not_there(tmp_path):
    path = tmp_path / "a.cwasm"
    assert refused(Precompiled(path)) == f"cannot read the component {path}: No such file or directory"
    assert refused(Precompiled(tmp_path)).startswith(f"cannot read the component {tmp_path}: ")
    assert refused(Precompiled("a\0b")) == r"cannot read the component 'a\x00b': embedded null byte"


@pytest.mark.parametrize("wrong", [None, 3, ["a.cwasm"], Precompiled("a")])
def test_what_is_no_source(wrong):
    with pytest.raises(TypeError, match="PathLike"):
        dynamic.compile(Precompiled(wrong))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_a_pipe(tmp_path, octets):
    import threading  # noqa: PLC0415

    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(octets[:9],))
    writer.start()
    assert refused(Precompiled(pipe)).startswith("cannot read the component ")
    writer.join()
