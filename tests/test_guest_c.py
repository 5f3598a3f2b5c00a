"""Guests in C: random worlds compile and become components, mistakes do not compile, and memory is what headers say."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from importlib import import_module

import pytest

import witgen
from examples.toolchain.toolchain import CACHE, ToolError, missing, node_modules
from tests.support.c_guests import clang, compiled, component, made, zig
from tests.support.guests import ROOT, built
from tests.support.random_wit import Package
from witgen.errors import WitError
from witgen.model import load, select_world
from witgen.model.bindable import check_bindable
from witgen.runtime import Err, Limits, TrapError

FINDER = ROOT / "examples" / "guests"


def random_guests(seeds, root):
    """WIT and files of a guest for each seed that makes a world which can be bound."""
    for seed in seeds:
        wit = root / str(seed) / "wit"
        wit.mkdir(parents=True)
        (wit / "any.wit").write_text(Package(seed).text().replace(", 3>", ">"))
        try:
            check_bindable(select_world(load([wit])))
        except WitError:
            continue
        yield wit, made(wit.parent / "app", wit)


def test_random_worlds_compile_with_zig(tmp_path):
    command, tried = zig(), 0
    for _, app in random_guests(range(12), tmp_path):
        compiled(command, sorted(app.glob("*.c")), tmp_path / "core.wasm")
        tried += 1
    assert tried > 8


@pytest.mark.slow
def test_more_random_worlds_compile_with_clang(tmp_path):
    command, tried = clang(), 0
    for _, app in random_guests(range(1000, 1150), tmp_path):
        compiled(command, sorted(app.glob("*.c")), tmp_path / "core.wasm")
        tried += 1
    assert tried > 120


@pytest.mark.slow
def test_random_worlds_have_the_signatures_that_components_ask_for(tmp_path):
    """But worlds whose names a binary does not tell apart, `x1` and `x-1`, which the tools refuse."""
    command, tried = zig(), 0
    for wit, app in random_guests(range(2000, 2025), tmp_path):
        core = compiled(command, sorted(app.glob("*.c")), tmp_path / "core.wasm")
        try:
            component(core, wit, "any", tmp_path / "component.wat")
        except ToolError as error:
            if "conflicts with previous" not in str(error):
                raise
            continue
        tried += 1
    assert tried > 15


@pytest.mark.slow
@pytest.mark.parametrize("case", sorted(path.name for path in (ROOT / "tests" / "ui" / "guest_c").iterdir()))
def test_expected_guests_become_components(case, tmp_path):
    place = ROOT / "tests" / "ui" / "guest_c" / case
    core = compiled(zig(), sorted((place / "expected").glob("*.c")), tmp_path / "core.wasm")
    world = select_world(load([place / "wit"])).name
    component(core, place / "wit", str(world), tmp_path / "component.wat")


RESERVED = """\
package demo:reserved;
interface va { start: func(); end: func(); copy: func(a: u8); arg: func(); }
interface sig { enum atomic { max, min, width } }
interface %static { assert: func(a: u32); }
interface co { await: func(); }
interface call-once { f: func(); }
interface mtx { enum t { plain } lock: func(); init: func(); }
interface atomic { init: func(a: u32); store: func(a: u32) -> u32; enum %bool { lock-free } }
interface hidden {
  record r { int32-t: s32, b: s32, reserved-string-t: string, d: string }
  variant v { int32-t(s32), b(s32), reserved-string-t(string), d(string) }
  f: func(int32-t: u32, size-t: s32, b: string, uint8-t: u8, c: u8) -> option<u8>;
  g: func(r: r, v: v) -> tuple<r, v>;
}
world reserved {
  import hidden; export hidden; export va; import sig; export %static; export co; export call-once; export mtx;
  import atomic;
}
"""
HEADERS = ("stdarg", "stdatomic", "threads", "stdint", "time", "stdlib")


@pytest.mark.parametrize("language", ["c", "c++"])
def test_names_of_the_language_and_its_library_are_left_to_it(language, tmp_path):
    (tmp_path / "reserved.wit").write_text(RESERVED)
    app = made(tmp_path / "app", tmp_path / "reserved.wit")
    header = (app / "reserved.h").read_text(encoding="utf-8")
    assert "void call_once_f(void);" in header
    before = "".join(f"#include <{name}.h>\n" for name in HEADERS if language == "c" or name != "stdatomic")
    source = app / "both.c"
    source.write_text(f'{before}#include "reserved.h"\n' + ('#include "app.c"\n' if language == "c" else ""))
    options = ("-x", "c", "-std=c17") if language == "c" else ("-x", "c++", "-std=c++20")
    command = [
        *zig(),
        "--target=wasm32-wasi",
        *options,
        "-Wall",
        "-Wextra",
        "-Werror",
        str(source),
        "-c",
        "-o",
        str(tmp_path / "both.o"),
    ]
    environment = {**os.environ, "ZIG_GLOBAL_CACHE_DIR": str(CACHE / "zig")}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stderr) == (0, "")


# ---- types that C tells apart ---------------------------------------------------------------------------------------

MISTAKES = {
    "own for borrow": "int_default_new_(int_default_new(1));",
    "borrow for own": "int_default_drop(int_default_borrow(int_default_new(1)));",
    "the guest's own for the host's": "int_default_drop(exports_int_default_new(1));",
    "a handle for a number": "int_default_drop(1);",
    "an object for a handle": "exports_int_default_drop(exports_int_default_rep(exports_int_default_new(1)));",
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistakes_do_not_compile(mistake, tmp_path):
    names = ROOT / "tests" / "ui" / "guest_c" / "names" / "expected"
    source = tmp_path / "mistake.c"
    source.write_text(f'#include "names.h"\nvoid f(void);\nvoid f(void) {{ {MISTAKES[mistake]} }}\n')
    command = [*clang(), "--target=wasm32", f"-I{names}", "-fsyntax-only", str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "incompatible type" in done.stderr, done.stderr


# ---- memory ---------------------------------------------------------------------------------------------------------

MEMORY = """\
package demo:arena;
interface store { get: func(size: u32) -> list<u8>; }
world arena {
  import store;
  export echo: func(v: list<string>) -> list<string>;
  export sum: func(rounds: u32, size: u32) -> u64;
  export leak: func(rounds: u32, size: u32) -> u64;
  export take: func(count: u32, size: u32);
  export aligned: func(size: u32, align: u32) -> u32;
  export stale: func();
  export pages: func() -> u32;
}
"""
MEMORY_C = """\
#include "arena.h"

arena_list_string_t arena_echo(arena_list_string_t v) { return v; }

static uint64_t summed(arena_list_u8_t v) {
  uint64_t sum = 0;
  for (size_t i = 0; i < v.length; i++) sum += v.data[i];
  return sum;
}

uint64_t arena_sum(uint32_t rounds, uint32_t size) {
  uint64_t sum = 0;
  for (uint32_t i = 0; i < rounds; i++) {
    arena_mark_t mark = arena_mark();
    sum += summed(store_get(size));
    arena_release(mark);
  }
  return sum;
}

uint64_t arena_leak(uint32_t rounds, uint32_t size) {
  uint64_t sum = 0;
  for (uint32_t i = 0; i < rounds; i++) sum += summed(store_get(size));
  return sum;
}

void arena_take_(uint32_t count, uint32_t size) { *(uint8_t *)arena_take_array(count, size, 1) = 1; }

uint32_t arena_aligned(uint32_t size, uint32_t align) {
  uint8_t *first = arena_take(size, align), *second = arena_take(size, align);
  __builtin_memset(first, 1, size);
  __builtin_memset(second, 2, size);
  for (uint32_t i = 0; i < size; i++) if (first[i] != 1) return 1;
  return ((uintptr_t)first | (uintptr_t)second) % align ? 2 : 0;
}

static arena_mark_t old;

void arena_stale(void) {
  if (old.chunk) arena_release(old);
  arena_take(100000, 1);
  old = arena_mark();
}

uint32_t arena_pages(void) { return __builtin_wasm_memory_size(0); }
"""


class Store:
    """A host that gives bytes."""

    def get(self, size):
        return bytes([1]) * size


@pytest.fixture(scope="module")
def bindings(tmp_path_factory):
    root = tmp_path_factory.mktemp("memory_bindings")
    wit = root / "memory.wit"
    wit.write_text(MEMORY)
    return wit, bound(root, wit, "made_memory")


@pytest.fixture(scope="module", params=["freestanding", pytest.param("libc", marks=pytest.mark.slow)])
def memory(request, bindings, tmp_path_factory):
    """A component that plays with its arena, over memory of its own or over a libc's heap, and its bindings."""
    wit, package = bindings
    app = made(tmp_path_factory.mktemp("memory") / "app", wit)
    (app / "app.c").write_text(MEMORY_C)
    libc = request.param == "libc"
    command = (*zig(), "-mexec-model=reactor", "-Wl,-z,stack-size=1048576") if libc else zig()
    target = "wasm32-wasi" if libc else "wasm32-freestanding"
    core = compiled(command, sorted(app.glob("*.c")), app / "core.wasm", "-O2", target=target)
    return package, package.compile(component(core, wit, "arena", app / "memory.wat"))


@pytest.fixture
def arena(memory):
    package, loaded = memory
    with loaded.instantiate(package.Imports(store=Store()), limits=Limits(memory=16 << 20)) as world:
        yield world


def bound(root, wit, name):
    """The host's bindings."""
    witgen.generate(wit, out=root / name)
    sys.path.insert(0, str(root))
    try:
        return import_module(name)
    finally:
        sys.path.remove(str(root))


def test_memory_stays_the_same_over_many_calls(arena):
    texts = ["x" * size for size in (0, 1, 70_000, 3, 200_000)] + ["many"] * 1000
    assert arena.echo(texts) == texts
    before = arena.pages()
    for _ in range(50):
        assert arena.echo(texts) == texts
        assert arena.echo(texts[:2]) == texts[:2]
    assert arena.pages() - before < 8


def test_a_mark_gives_back_what_calls_returned(arena):
    assert arena.sum(400, 1 << 16) == 400 << 16
    assert arena.leak(20, 1 << 16) == 20 << 16
    with pytest.raises(TrapError):
        arena.leak(400, 1 << 16)


@pytest.mark.parametrize(
    ("count", "size"),
    [(0xFFFFFFFF, 1), (0x10000, 0x10000), (0x40000001, 4), (0xFFFFFFFF, 0xFFFFFFFF), (0x7FFFFFFF, 1), (17, 1 << 20)],
)
def test_too_much_is_a_trap(arena, count, size):
    with pytest.raises(TrapError):
        arena.take(count, size)


@pytest.mark.parametrize("align", [1, 2, 8, 64, 4096, 65536])
@pytest.mark.parametrize("size", [0, 1, 7, 65_000, 100_000])
def test_memory_is_aligned_and_apart(arena, size, align):
    assert arena.aligned(size, align) == 0


def test_a_mark_of_an_earlier_call_is_a_trap(arena):
    arena.stale()
    with pytest.raises(TrapError):
        arena.stale()


# ---- from a core module to a component ------------------------------------------------------------------------------

COMPONENT = ROOT / "examples" / "toolchain" / "component.mjs"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["new", "core.wasm", "wit", "w"], "no @bytecodealliance/jco-transpile in "),
        (["new", "core.wasm"], "expected node component.mjs dummy WIT WORLD or "),
        (["old"], "expected node component.mjs dummy WIT WORLD or "),
        ([], "expected node component.mjs dummy WIT WORLD or "),
    ],
)
def test_the_script_says_what_it_lacks(arguments, said, tmp_path):
    """As it is copied: without NODE_MODULES the package is looked for beside it."""
    if lacking := missing("node"):
        pytest.skip(lacking)
    script = shutil.copy(COMPONENT, tmp_path)
    environment = {name: value for name, value in os.environ.items() if name != "NODE_MODULES"}
    command = ["node", script, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"error: {said}")
    assert (f"--prefix {tmp_path} " in done.stderr) == said.startswith("no ")


def test_the_script_finds_the_package_beside_it(tmp_path):
    if lacking := missing("node"):
        pytest.skip(lacking)
    script = shutil.copy(COMPONENT, tmp_path)
    (tmp_path / "node_modules").symlink_to(node_modules(), target_is_directory=True)
    (tmp_path / "a.wit").write_text("package demo:a; world w { export run: func(); }")
    environment = {name: value for name, value in os.environ.items() if name != "NODE_MODULES"}
    command = ["node", script, "dummy", str(tmp_path / "a.wit"), "w"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("(module")
    assert 'run"' in done.stdout


# ---- the example ----------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_the_finder(tmp_path):
    package = bound(tmp_path, FINDER / "wit", "made_finder")
    notes = import_module("made_finder.demo_finder.notebook")
    search = import_module("made_finder.demo_finder.search")
    pages = {"Tea": ["Tea at four.", "", "More tea: at five."], "Sea": ["The sea, and tea."], "": []}
    told = []

    class Notebook:
        def titles(self):
            return list(pages)

        def read(self, title):
            if title not in pages:
                raise Err(notes.Problem_Missing(title))
            return notes.Note(title, pages[title], None)

        def log(self, message):
            told.append(message)

    both = search.Places.TITLES | search.Places.LINES
    with package.load(built(FINDER / "c", "finder.wat"), package.Imports(notebook=Notebook())) as world:
        assert world.search.checksum(b"abcde") == 51440
        with world.search.Index(both) as index:
            assert index.favourite() is None
            assert [index.add(title) for title in ("Tea", "Sea", "", "Tea")] == [5, 3, 0, 0]
            with pytest.raises(Err) as raised:
                index.add("Whale")
            assert raised.value.value == notes.Problem_Missing("Whale")
            found = [search.Found("Tea", [1, 3], 3 / 8), search.Found("Sea", [1], 1 / 5)]
            assert index.find("tea", search.Order.BY_COUNT) == found
            assert index.find("tea", search.Order.BY_TITLE) == found[::-1]
            assert index.favourite() == ("tea", 4)
    assert told == [f"added {title}: {n} new words" for title, n in (("Tea", 5), ("Sea", 3), ("", 0), ("Tea", 0))]


# ---- files ----------------------------------------------------------------------------------------------------------


def test_the_author_keeps_what_is_the_authors(tmp_path):
    (tmp_path / "plugin.wit").write_text(SHELF)
    options = {"guest": "c", "out": tmp_path / "app"}
    assert set(witgen.generate(tmp_path / "plugin.wit", **options).written) == {"app.c", "plugin.c", "plugin.h"}
    (tmp_path / "app" / "app.c").write_text("// mine\n")
    (tmp_path / "plugin.wit").write_text(SHELF.replace("is-ready", "ready"))
    assert set(witgen.generate(tmp_path / "plugin.wit", **options, check=True).written) == {"plugin.c", "plugin.h"}
    assert set(witgen.generate(tmp_path / "plugin.wit", **options).written) == {"plugin.c", "plugin.h"}
    assert (tmp_path / "app" / "app.c").read_text() == "// mine\n"


@pytest.mark.parametrize("world", ["app", "string", "stdint", "memory", "con"])
def test_headers_are_not_mistaken_for_others(world, tmp_path):
    (tmp_path / "a.wit").write_text(f"package demo:a; world %{world} {{ export run: func(); }}")
    files = {path.name for path in made(tmp_path / "app", tmp_path / "a.wit").iterdir()}
    assert files == {"app.c", f"{world}_.c", f"{world}_.h"}


# ---- the guide ------------------------------------------------------------------------------------------------------

SHELF = """\
package demo:shelf;
interface log { is-ready: func() -> bool; log: func(message: string); }
interface shelf { resource book { title: func() -> string; } open: func(title: string) -> result<book, string>; }
world plugin { import log; export shelf; }
"""


SHELF_REST = """\
plugin_string_t shelf_book_title(shelf_book_t *self) {
  return plugin_string(self->opened ? "open" : "closed");
}
void shelf_book_free(shelf_book_t *self) { self->opened = 0; }
"""


def test_the_guest_of_the_guide_compiles(tmp_path):
    guide = (ROOT / "docs" / "guests.md").read_text("utf-8")
    (code,) = re.findall(r"```c\n(.*?)```", guide, re.DOTALL)
    (tmp_path / "plugin.wit").write_text(SHELF)
    app = made(tmp_path / "app", tmp_path / "plugin.wit")
    (app / "app.c").write_text(code + SHELF_REST)
    compiled(zig(), sorted(app.glob("*.c")), tmp_path / "core.wasm")
