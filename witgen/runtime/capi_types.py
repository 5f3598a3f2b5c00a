"""Reading types out of a compiled component through wasmtime's C API.

Part of the seal beside `capi`. C types become plain Python, `Extern` and `Valtype` trees, branch by branch as they are
asked for: of a component that uses WASI most is never looked at.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from contextlib import suppress
from copy import copy
from ctypes import POINTER, byref, c_bool, c_char, c_size_t, c_uint8, c_void_p
from dataclasses import dataclass
from typing import Any, Final

from witgen.runtime.capi.library import Owned, optional, raw
from witgen.runtime.errors import UnsupportedError


class _Valtype(ctypes.Structure):
    """`wasmtime_component_valtype_t`."""

    kind: int
    of: int
    _fields_ = (("kind", c_uint8), ("of", c_void_p))


class _Held(_Valtype):
    """One that is ours: it is deleted when nobody has it any more."""

    def __del__(self) -> None:
        if self.of:
            _valtype_delete(byref(self))


class _ItemUnion(ctypes.Union):
    ptr: int
    type: _Valtype
    _fields_ = (("ptr", c_void_p), ("type", _Valtype))


class _Item(ctypes.Structure):
    """`wasmtime_component_item_t`."""

    kind: int
    of: _ItemUnion
    _fields_ = (("kind", c_uint8), ("of", _ItemUnion))


_item_delete = raw("wasmtime_component_item_delete", None, c_void_p)


class _HeldItem(_Item):
    """One that is ours, as soon as the engine has filled it in."""

    def __del__(self, delete: Any = _item_delete, by: Any = byref) -> None:  # at exit a module's names may be gone
        if self.of.ptr:
            delete(by(self))


@dataclass(frozen=True, slots=True, eq=False)
class Valtype:
    """A value type: `kind` is its WIT keyword; named parts (fields, cases, labels) have names, others ''.

    A case without payload has None. A resource type is the number of its first mention in the component. A reader
    makes types that are equal one object: types that share parts are exponentially large otherwise.
    """

    kind: str
    parts: tuple[tuple[str, Valtype | None], ...] = ()
    resource: int = -1


@dataclass(frozen=True, slots=True)
class Functype:
    """A function: named parameters and its result."""

    params: tuple[tuple[str, Valtype], ...]
    result: Valtype | None
    is_async: bool

    def resources(self) -> Iterator[int]:
        """The resources its values may hold, by number."""
        pending: list[Valtype | None] = [self.result, *(valtype for _, valtype in self.params)]
        seen: set[Valtype | None] = {None}
        while pending:
            valtype = pending.pop()
            if valtype is None or valtype in seen:
                continue
            seen.add(valtype)
            if valtype.resource >= 0:
                yield valtype.resource
            pending += [part for _, part in valtype.parts]


class Extern:
    """An import or export: exactly one of the four, or none for what a host has no use for.

    It is read when it is first asked for. Threads may ask at once: then each reads, and all of them the same.
    """

    __slots__ = ("_item", "_kind", "_reader", "_unpaid", "_value")

    def __init__(self, reader: Reader, item: _Item) -> None:
        self._reader, self._kind = reader, item.kind
        self._item: _Item | None = item
        self._value: Any = None
        self._unpaid = [1]

    @property
    def function(self) -> Functype | None:
        """A function, if it is one."""
        return self._read() if self._kind == _FUNC else None

    @property
    def instance(self) -> dict[str, Extern] | None:
        """What is in an instance, by name."""
        return self._read() if self._kind == _INSTANCE else None

    @property
    def resource(self) -> int | None:
        """The number of a resource."""
        return self._read() if self._kind == _RESOURCE else None

    @property
    def type(self) -> Valtype | None:
        """A type of values."""
        return self._read() if self._kind == _TYPE else None

    def _read(self) -> Any:
        item = self._item  # lives here until it is read, though another thread may be done with it
        if item is not None:
            self._value, types = self._reader.read(self._kind, item.of)
            self._item = None
            with suppress(IndexError):  # another thread read it too, and was faster
                self._reader.spent += self._unpaid.pop() * types
        return self._value


KINDS: Final = (
    "bool", "s8", "s16", "s32", "s64", "u8", "u16", "u32", "u64", "f32", "f64", "char", "string",
    "list", "record", "tuple", "variant", "enum", "option", "result", "flags", "own", "borrow",
    "future", "stream", "error-context", "map",
)  # fmt: skip
"""Value types by the C API's tag."""

MOST_TYPES: Final = 250_000
"""How many types a component may mention: the engine tells of each mention all that is inside."""

_INSTANCE, _FUNC, _RESOURCE, _TYPE = 1, 3, 4, 6


_name_out = (POINTER(POINTER(c_char)), POINTER(c_size_t))
_valtype_delete = raw("wasmtime_component_valtype_delete", None, c_void_p)
_extern_type = optional("wasmtime_component_extern_type", None, c_void_p, c_void_p)
_extern_delete = optional("wasmtime_component_extern_delete", None, c_void_p)
_component_type = raw("wasmtime_component_type", c_void_p, c_void_p)
_component_type_delete = raw("wasmtime_component_type_delete", None, c_void_p)
_resource_equal = raw("wasmtime_component_resource_type_equal", c_bool, c_void_p, c_void_p)
_resource_clone = raw("wasmtime_component_resource_type_clone", c_void_p, c_void_p)
_resource_delete = raw("wasmtime_component_resource_type_delete", None, c_void_p)
_func_async = raw("wasmtime_component_func_type_async", c_bool, c_void_p)
_func_params = raw("wasmtime_component_func_type_param_count", c_size_t, c_void_p)
_func_param = raw("wasmtime_component_func_type_param_nth", c_bool, c_void_p, c_size_t, *_name_out, c_void_p)
_func_result = raw("wasmtime_component_func_type_result", c_bool, c_void_p, c_void_p)

_items_of: Final = {
    symbol: (
        raw(f"wasmtime_component_{symbol}_count", c_size_t, c_void_p, c_void_p),
        raw(f"wasmtime_component_{symbol}_nth", c_bool, c_void_p, c_void_p, c_size_t, *_name_out, c_void_p),
    )
    for symbol in ("type_import", "type_export", "instance_type_export")
}
_count: Final = {
    kind: raw(f"wasmtime_component_{symbol}_count", c_size_t, c_void_p)
    for kind, symbol in (
        ("record", "record_type_field"),
        ("tuple", "tuple_type_types"),
        ("variant", "variant_type_case"),
        ("enum", "enum_type_names"),
        ("flags", "flags_type_names"),
    )
}
_record_nth = raw("wasmtime_component_record_type_field_nth", c_bool, c_void_p, c_size_t, *_name_out, c_void_p)
_tuple_nth = raw("wasmtime_component_tuple_type_types_nth", c_bool, c_void_p, c_size_t, c_void_p)
_variant_nth = raw(
    "wasmtime_component_variant_type_case_nth", c_bool, c_void_p, c_size_t, *_name_out, POINTER(c_bool), c_void_p
)
_label_nth: Final = {
    kind: raw(f"wasmtime_component_{kind}_type_names_nth", c_bool, c_void_p, c_size_t, *_name_out)
    for kind in ("enum", "flags")
}
_list_element = raw("wasmtime_component_list_type_element", None, c_void_p, c_void_p)
_option_some = raw("wasmtime_component_option_type_ty", None, c_void_p, c_void_p)
_result_side: Final = {
    side: raw(f"wasmtime_component_result_type_{side}", c_bool, c_void_p, c_void_p) for side in ("ok", "err")
}
_map_side: Final = {
    side: raw(f"wasmtime_component_map_type_{side}", None, c_void_p, c_void_p) for side in ("key", "value")
}


class Reader:
    """Walks the type of one component; tells its resources apart by number."""

    def __init__(self, engine: Owned, component: Owned) -> None:
        self._engine = engine
        self._component = component
        self._resources: list[Owned] = []
        self._made: dict[object, Valtype] = {}
        self.home: Reader | None = None
        self.spent = self.left = 0
        """How many types were mentioned by what was read; how many more may be, in the middle of reading."""

    def imports(self) -> dict[str, Extern]:
        """What the component imports, by name."""
        return self._externs("import")

    def exports(self) -> dict[str, Extern]:
        """What the component exports, by name."""
        return self._externs("export")

    def read(self, kind: int, of: _ItemUnion) -> tuple[Any, int]:
        """What an `Extern` of a kind holds, and how many types it mentions; safe in several threads at once."""
        walk = copy(self)  # counts for itself
        walk.home = self
        walk.left = before = MOST_TYPES - self.spent
        return walk.held(kind, of), before - walk.left

    def held(self, kind: int, of: _ItemUnion) -> Any:
        """The same without the number."""
        if kind == _FUNC:
            return self._function(of.ptr)
        if kind == _INSTANCE:
            return self._items("instance_type_export", of.ptr)
        return self._resource(of.ptr) if kind == _RESOURCE else self._value(of.type)

    def _externs(self, direction: str) -> dict[str, Extern]:
        component = Owned(_component_type(self._component.ptr), _component_type_delete)
        return self._items(f"type_{direction}", component.ptr)

    def _items(self, symbol: str, owner: int) -> dict[str, Extern]:
        count, nth = _items_of[symbol]
        engine, found = self._engine.ptr, dict[str, Extern]()
        name, length, extern = POINTER(c_char)(), c_size_t(), c_void_p()
        for i in range(count(owner, engine)):
            item = _HeldItem()
            if _extern_type is None or _extern_delete is None:  # wasmtime 48 hands out items, later versions externs
                nth(owner, engine, i, byref(name), byref(length), byref(item))
            else:
                nth(owner, engine, i, byref(name), byref(length), byref(extern))
                _extern_type(extern, byref(item))
                _extern_delete(extern)
            found[_text(name, length)] = Extern(self.home or self, item)
        return found

    def _resource(self, ptr: int) -> int:
        number = self._number(ptr)
        if number is None:
            self._resources.append(Owned(_resource_clone(ptr), _resource_delete))
            number = self._number(ptr)  # another thread may have been faster: the first one counts
        assert number is not None, "a resource that is not equal to itself"
        return number

    def _number(self, ptr: int) -> int | None:
        return next((number for number, known in enumerate(self._resources) if _resource_equal(known.ptr, ptr)), None)

    def _function(self, ptr: int) -> Functype:
        params: list[tuple[str, Valtype]] = []
        for i in range(_func_params(ptr)):
            name, length = POINTER(c_char)(), c_size_t()
            valtype = _Held()
            _func_param(ptr, i, byref(name), byref(length), byref(valtype))
            params.append((_text(name, length), self._value(valtype)))
        return Functype(tuple(params), self._maybe(_func_result, ptr), bool(_func_async(ptr)))

    def _maybe(self, getter: Any, ptr: int) -> Valtype | None:
        valtype = _Held()
        return self._value(valtype) if getter(ptr, byref(valtype)) else None

    def _always(self, getter: Any, ptr: int) -> Valtype:
        valtype = _Held()
        getter(ptr, byref(valtype))
        return self._value(valtype)

    def _value(self, valtype: _Valtype) -> Valtype:
        self.left -= 1
        if self.left < 0:
            raise UnsupportedError(
                f"the component's functions mention more than {MOST_TYPES:,} types, counting those inside types"
            )
        kind, ptr = KINDS[valtype.kind], valtype.of
        resource = self._resource(ptr) if kind in ("own", "borrow") else -1
        read = _PARTS.get(kind)
        key = kind, tuple(read(self, ptr)) if read else (), resource
        return self._made.get(key) or self._made.setdefault(key, Valtype(*key))

    def _record(self, ptr: int) -> Iterator[tuple[str, Valtype | None]]:
        for i in range(_count["record"](ptr)):
            name, length = POINTER(c_char)(), c_size_t()
            valtype = _Held()
            _record_nth(ptr, i, byref(name), byref(length), byref(valtype))
            yield _text(name, length), self._value(valtype)

    def _tuple(self, ptr: int) -> Iterator[tuple[str, Valtype | None]]:
        for i in range(_count["tuple"](ptr)):
            valtype = _Held()
            _tuple_nth(ptr, i, byref(valtype))
            yield "", self._value(valtype)

    def _variant(self, ptr: int) -> Iterator[tuple[str, Valtype | None]]:
        for i in range(_count["variant"](ptr)):
            name, length, payload = POINTER(c_char)(), c_size_t(), c_bool()
            valtype = _Held()
            _variant_nth(ptr, i, byref(name), byref(length), byref(payload), byref(valtype))
            yield _text(name, length), self._value(valtype) if payload.value else None

    def _enum(self, ptr: int) -> Iterator[tuple[str, Valtype | None]]:
        return _labels("enum", ptr)

    def _flags(self, ptr: int) -> Iterator[tuple[str, Valtype | None]]:
        return _labels("flags", ptr)

    def _list(self, ptr: int) -> Iterator[tuple[str, Valtype | None]]:
        yield "", self._always(_list_element, ptr)

    def _option(self, ptr: int) -> Iterator[tuple[str, Valtype | None]]:
        yield "", self._always(_option_some, ptr)

    def _result(self, ptr: int) -> Iterator[tuple[str, Valtype | None]]:
        for side, getter in _result_side.items():
            yield side, self._maybe(getter, ptr)

    def _map(self, ptr: int) -> Iterator[tuple[str, Valtype | None]]:
        for side, getter in _map_side.items():
            yield side, self._always(getter, ptr)


_Parts = Callable[[Reader, int], Iterator[tuple[str, Valtype | None]]]
_PARTS: Final[dict[str, _Parts]] = {
    kind: getattr(Reader, f"_{kind}")
    for kind in ("list", "record", "tuple", "variant", "enum", "option", "result", "flags", "map")
}


def _labels(kind: str, ptr: int) -> Iterator[tuple[str, None]]:
    name, length, nth = POINTER(c_char)(), c_size_t(), _label_nth[kind]
    for i in range(_count[kind](ptr)):
        nth(ptr, i, byref(name), byref(length))
        yield _text(name, length), None


def _text(name: Any, length: c_size_t) -> str:
    octets: bytes = name[: length.value]
    return octets.decode()
