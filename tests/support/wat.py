"""Small components written by hand, for what no well-behaved guest does."""

from __future__ import annotations

from typing import Any

from witgen.runtime import dynamic

__all__ = ["ALLOCATOR", "HOST", "component", "lift", "load"]

ALLOCATOR = """
  (memory (export "memory") 1)
  (global $top (mut i32) (i32.const 1024))
  (func (export "realloc") (param i32 i32 i32 i32) (result i32)
    (global.set $top (i32.and (i32.add (global.get $top) (i32.const 15)) (i32.const -8)))
    (global.get $top)
    (global.set $top (i32.add (global.get $top) (local.get 3))))
"""
"""A memory and a bump allocator that never frees: enough for a few calls."""

HOST = "test:wat/host"
IMPORTS = f"""
  (import "{HOST}" (instance $host
    (export "thing" (type $thing (sub resource)))
    (export "[constructor]thing" (func (result (own $thing))))
    (export "[method]thing.get" (func (param "self" (borrow $thing)) (result u32)))
    (export "[method]thing.copy" (func (param "self" (borrow $thing)) (result (own $thing))))
    (export "call" (func))
    (export "give" (func (param "data" (list u8))))
    (export "tell" (func (param "text" string)))))
  (alias export $host "thing" (type $thing))
  (core module $memory {ALLOCATOR})
  (core instance $memory (instantiate $memory))
  (core func $new (canon lower (func $host "[constructor]thing")))
  (core func $get (canon lower (func $host "[method]thing.get")))
  (core func $copy (canon lower (func $host "[method]thing.copy")))
  (core func $call (canon lower (func $host "call")))
  (core func $give (canon lower (func $host "give") (memory (core memory $memory "memory"))))
  (core func $tell (canon lower (func $host "tell") (memory (core memory $memory "memory"))))
  (core func $drop (canon resource.drop $thing))
"""
CORE_IMPORTS = """
  (import "host" "new" (func $new (result i32)))
  (import "host" "get" (func $get (param i32) (result i32)))
  (import "host" "copy" (func $copy (param i32) (result i32)))
  (import "host" "drop" (func $drop (param i32)))
  (import "host" "call" (func $call))
  (import "host" "give" (func $give (param i32 i32)))
  (import "host" "tell" (func $tell (param i32 i32)))
"""
ARGUMENTS = " ".join(
    f'(export "{name}" (func ${name}))' for name in ["new", "get", "copy", "drop", "call", "give", "tell"]
)


def component(core: str, *exports: str, host: bool = False, memory: str = ALLOCATOR) -> str:
    """A component around the functions in `core`, with `exports` made by `lift`; with `host` it imports `HOST`."""
    imports, arguments = (IMPORTS, f'(with "host" (instance {ARGUMENTS}))') if host else ("", "")
    return f"""(component {imports}
      (core module $main {CORE_IMPORTS if host else ""} {memory} {core})
      (core instance $main (instantiate $main {arguments}))
      {" ".join(exports)})"""


def lift(name: str, params: str = "", result: str = "", *, post: str = "") -> str:
    """An export of the core function of the same name; `post` names its post-return function."""
    answer = f"(result {result})" if result else ""
    after = f'(post-return (core func $main "{post}"))' if post else ""
    options = f'(memory (core memory $main "memory")) (realloc (core func $main "realloc")) {after}'
    return f'(func (export "{name}") {params} {answer} (canon lift (core func $main "{name}") {options}))'


def load(text: str, host: Any = None, **options: Any) -> Any:
    """An instance; `host` provides `HOST`."""
    return dynamic.load(text.encode(), {} if host is None else {HOST: host}, **options)
