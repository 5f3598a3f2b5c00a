"""From paths to resolved packages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from witgen.errors import WitError
from witgen.model import load, select_world
from witgen.model.bindable import check_bindable
from witgen.model.document import print_resolved

WIT = Path(__file__).parents[2] / "wit"
WASI = sorted(path for path in (WIT / "deps").iterdir() if path.is_dir())


@pytest.fixture
def write(tmp_path):
    def make(**files):
        for name, text in files.items():
            path = tmp_path / name.replace("__", "/").replace("_wit", ".wit")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return make


def names(packages):
    return [str(package.name) for package in packages]


def test_missing_path(tmp_path):
    with pytest.raises(WitError, match=r"there is no file or directory `.*nowhere`"):
        load([tmp_path / "nowhere"])


def test_a_directory_called_like_a_file_is_no_file(write):
    root = write(a_wit="package a:b;")
    (root / "b.wit").mkdir()
    assert names(load([root]).packages) == ["a:b"]


def test_broken_link(write):
    root = write(a_wit="package a:b;")
    (root / "b.wit").symlink_to(root / "nowhere.wit")
    with pytest.raises(WitError, match=r"cannot read `.*b\.wit`: no such file or directory"):
        load([root])


def test_linked_dependencies(write):
    root = write(real__d__i_wit="package c:d;\ninterface i {}", main__a_wit="package a:b;\nworld w { import c:d/i; }")
    (root / "main/deps").mkdir()
    (root / "main/deps/linked").symlink_to(root / "real/d", target_is_directory=True)
    assert names(load([root / "main"]).packages) == ["c:d", "a:b"]


def test_linked_deps_directory(write):
    root = write(real__d__i_wit="package c:d;", main__a_wit="package a:b;")
    (root / "main/deps").symlink_to(root / "real", target_is_directory=True)
    assert names(load([root / "main"]).packages) == ["a:b", "c:d"]


def test_a_link_in_a_circle(write):
    root = write(a_wit="package a:b;")
    (root / "deps").mkdir()
    (root / "deps/c.wit").symlink_to(root / "deps/c.wit")
    with pytest.raises(WitError, match="cannot read"):
        load([root])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_among_the_files_is_not_read(write):
    root = write(a_wit="package a:b;")
    os.mkfifo(root / "b.wit")
    with pytest.raises(WitError, match=r"b\.wit` is not a file"):
        load([root])


def test_a_name_no_file_can_have(tmp_path):
    for name in ("x" * 5_000, "a\0b"):
        with pytest.raises(WitError):
            load([tmp_path / name])


def test_the_directory_above(write):
    root = write(wit__a_wit="package a:b;")
    with pytest.raises(WitError, match=r"no \.wit files.*\n(.*\n)*help: did you mean `.*/wit`"):
        load([root])


def test_a_file_reads_nothing_beside_it(write):
    root = write(a_wit="package a:b;\nworld w { import c:d/i; }", deps__c_wit="package c:d;\ninterface i {}")
    with pytest.raises(WitError, match="unknown package `c:d`"):
        load([root / "a.wit"])


def test_several_roots_know_each_other(write):
    root = write(a_wit="package a:b;\nworld w { import c:d/i; }", c_wit="package c:d;\ninterface i {}")
    resolved = load([root / "a.wit", root / "c.wit"])
    assert names(resolved.packages) == ["c:d", "a:b"]
    assert names(resolved.roots) == ["a:b", "c:d"]


def test_roots_may_bring_the_same_dependency(write):
    dependency = "package c:d;\ninterface i {}\n"
    root = write(
        x__a_wit="package a:b;\nworld w { import c:d/i; }",
        x__deps__c_wit=dependency,
        y__a_wit="package e:f;\nworld w { import c:d/i; }",
        y__deps__c_wit=dependency,
    )
    assert names(load([root / "x", root / "y"]).packages) == ["c:d", "a:b", "e:f"]
    (root / "y/deps/c.wit").write_text("package c:d;\ninterface i { f: func(); }\n", encoding="utf-8")
    with pytest.raises(WitError, match="defined twice"):
        load([root / "x", root / "y"])


def test_nested_packages_are_no_roots(write):
    root = write(a_wit="package a:b;\nworld w {}\npackage c:d { world v {} }")
    resolved = load([root])
    assert names(resolved.roots) == ["a:b"]
    assert str(select_world(resolved).name) == "a:b/w"
    assert str(select_world(resolved, "c:d/v").name) == "c:d/v"
    with pytest.raises(WitError, match="unknown world `v`"):
        select_world(resolved, "v")


def test_world_by_path_without_version(write):
    root = write(a_wit="package a:b@1.0.0;\nworld w {}\nworld v {}")
    resolved = load([root])
    for name in ("w", "a:b/w", "a:b/w@1.0.0"):
        assert str(select_world(resolved, name).name) == "a:b/w@1.0.0"
    for name in ("", "a:b", "a:b/w@", "a:b/w@1.0", "W", "/w", "a:b/w@1.0.0@1.0.0"):
        with pytest.raises(WitError, match="unknown world"):
            select_world(resolved, name)


def test_wasi_packages_load_together():
    resolved = load(WASI)
    assert {name.partition("@")[0] for name in names(resolved.packages)} >= {
        f"wasi:{name}" for name in ("cli", "clocks", "filesystem", "http", "io", "keyvalue", "random", "sockets")
    }
    for package in resolved.packages:
        for world in package.worlds:
            check_bindable(world)


def test_wasi_packages_print_to_a_fixpoint(tmp_path):
    printed = print_resolved(load(WASI, all_features=True))
    again = tmp_path / "again.wit"
    again.write_text(printed, encoding="utf-8")
    assert print_resolved(load([again], all_features=True)) == printed


def test_the_parser_is_imported_only_to_parse():
    code = "import sys, witgen.model; print('parsimonious' in sys.modules, 'regex' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
