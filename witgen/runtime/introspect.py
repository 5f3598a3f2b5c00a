"""From the types of a component to contracts and descriptors, with a class made for each labelled type."""

from __future__ import annotations

import dataclasses
import enum
import keyword
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from witgen.native import is_native
from witgen.runtime.capi_types import Valtype
from witgen.runtime.contract import (
    Contents,
    FunctionContract,
    InterfaceContract,
    Member,
    ResourceContract,
    WorldContract,
)
from witgen.runtime.fit import resources_of
from witgen.runtime.types import (
    BorrowOf,
    CaseOf,
    EnumOf,
    FieldOf,
    FlagsOf,
    FuncOf,
    ListOf,
    MapOf,
    OptionOf,
    OwnOf,
    ParamOf,
    Prim,
    RecordOf,
    Refused,
    ResourceOf,
    ResultOf,
    TupleOf,
    Type,
    VariantOf,
)
from witgen.runtime.values import Handle, WorldInstance
from witgen.spelling import camel, snake, upper

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from witgen.runtime.capi_types import Extern, Functype

Classes = dict[str, dict[str, Any]]
"""By interface and type name: the class of a record, enum or flags, the cases of a variant."""


@dataclass(slots=True)
class Describer:
    """Turns the types of one component into contracts, making a class for each labelled type."""

    names: dict[Valtype, str] = field(default_factory=dict[Valtype, str])
    classes: dict[Valtype, Type] = field(default_factory=dict[Valtype, Type])
    resources: dict[int, ResourceOf] = field(default_factory=dict[int, ResourceOf])

    def world(self, imports: dict[str, Extern], exports: dict[str, Extern], name: str) -> tuple[WorldContract, Classes]:
        """The contract of the whole component and the classes of its interfaces."""
        for number, resource in resources_of(imports, exports, {}).items():
            methods = _methods(resource, exports if resource.guest else imports)
            self.resources[number] = dataclasses.replace(resource, methods=tuple(methods))
        for externs in (imports, exports):
            for items in (externs, *(extern.instance or {} for extern in externs.values())):
                for label, item in items.items():
                    if item.type is not None:
                        self.names.setdefault(item.type, label)
        members = tuple(self._members(imports, optional=True))
        contract = WorldContract(name, members, tuple(self._members(exports, optional=False)))
        both = {**imports, **exports}
        types = {name: self._types(extern.instance) for name, extern in both.items() if extern.instance}
        own = self._types(both)
        return contract, {"": own, **types} if own else types

    def _members(self, externs: dict[str, Extern], *, optional: bool) -> Iterator[Member]:
        for name, extern in externs.items():
            if extern.instance is not None:
                contract = self._interface(name, extern.instance)
                if contract.all_functions():
                    yield Member(name, name, contract, optional and is_native(name), key=name)
            elif extern.function is not None and not name.startswith("["):
                python = f"{name}_" if name in dir(WorldInstance) else name
                function = FunctionContract(name, python, self._signature(name, extern.function), ())
                yield Member(name, python, function, key=name)

    def _interface(self, name: str, items: dict[str, Extern]) -> InterfaceContract:
        functions = [(item, extern.function) for item, extern in items.items() if extern.function is not None]
        free = tuple(
            FunctionContract(item, _identifier(item), self._signature(item, functype), (_identifier(item),))
            for item, functype in functions
            if not item.startswith("[")
        )
        resources = tuple(
            self._resource(resource, [(f, t) for f, t in functions if _owner(f) == resource.name])
            for extern in items.values()
            if extern.resource is not None and (resource := self.resources[extern.resource]).interface == name
        )
        contents = Contents(free, resources)
        return InterfaceContract(name, lambda: contents)

    def _resource(self, resource: ResourceOf, functions: list[tuple[str, Functype]]) -> ResourceContract:
        contracts = tuple(self._member(resource.name, wit, functype) for wit, functype in functions)
        return ResourceContract(resource, camel(resource.name), contracts)

    def _member(self, resource: str, wit: str, functype: Functype) -> FunctionContract:
        _, dot, method = wit.partition(".")
        python = _method(method) if dot else "__init__"
        path = (camel(resource), python) if "." in wit else (camel(resource),)
        signature = self._signature(wit.partition("]")[2], functype)
        return FunctionContract(wit, python, signature, path, is_method=wit.startswith("[method]"))

    def _signature(self, name: str, functype: Functype) -> FuncOf:
        params = tuple(ParamOf(wit, _identifier(wit), self._type(valtype)) for wit, valtype in functype.params)
        result = None if functype.result is None else self._type(functype.result)
        if isinstance(result, ResultOf):
            return FuncOf(name, params, result.ok, raises=True, error=result.err)
        return FuncOf(name, params, result)

    def _types(self, items: dict[str, Extern]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, item in items.items():
            match None if item.type is None else self._type(item.type):
                case RecordOf(_, cls) | EnumOf(_, cls) | FlagsOf(_, cls):
                    found[name] = cls
                case VariantOf(_, cases):
                    found[name] = {case.wit: case.cls for case in cases}
                case _:
                    pass
        return found

    def _type(self, valtype: Valtype) -> Type:
        if valtype not in self.classes:
            self.classes[valtype] = self._make(valtype)
        return self.classes[valtype]

    def _make(self, valtype: Valtype) -> Type:
        parts = [(name, None if part is None else self._type(part)) for name, part in valtype.parts]
        name = self.names.get(valtype, valtype.kind)
        maker = _LABELLED.get(valtype.kind)
        if maker is not None:
            return maker(name, parts)
        if valtype.kind in ("own", "borrow"):
            resource = self.resources[valtype.resource]
            return OwnOf(resource) if valtype.kind == "own" else BorrowOf(resource)
        return _plain(valtype.kind, [part for _, part in parts])


def _owner(function: str) -> str:
    return function.partition("]")[2].partition(".")[0]


def _methods(resource: ResourceOf, externs: dict[str, Extern]) -> Iterator[str]:
    """The methods an object of a resource must have."""
    prefix = f"[method]{resource.name}."
    items: Mapping[str, Extern] = externs
    if resource.interface:  # that of an instance in an instance is none of WIT's
        items = externs[resource.interface].instance or {} if resource.interface in externs else {}
    return (_method(item.removeprefix(prefix)) for item in items if item.startswith(prefix))


def _method(wit: str) -> str:
    python = _identifier(wit)
    return f"{python}_" if python in dir(Handle) else python


def _identifier(wit: str) -> str:
    name = snake(wit)
    return f"{name}_" if keyword.iskeyword(name) else name


Parts = list[tuple[str, Type | None]]


def _plain(kind: str, parts: list[Any]) -> Type:
    match kind:
        case "list":
            return ListOf(parts[0])
        case "map":
            return MapOf(parts[0], parts[1])
        case "tuple":
            return TupleOf(tuple(parts))
        case "option":
            return OptionOf(parts[0])
        case "result":
            return ResultOf(parts[0], parts[1])
        case "stream" | "future" | "error-context":
            return Refused(kind)
        case _:
            return Prim(kind)


def _record(name: str, parts: Parts) -> Type:
    attributes = [_identifier(wit) for wit, _ in parts]
    cls = dataclasses.make_dataclass(camel(name), attributes, slots=True)
    fields = (FieldOf(wit, attribute, part) for (wit, part), attribute in zip(parts, attributes, strict=True) if part)
    return RecordOf(name, cls, tuple(fields))


def _variant(name: str, parts: Parts) -> Type:
    cases = [
        CaseOf(wit, dataclasses.make_dataclass(f"{camel(name)}_{camel(wit)}", ["value"] if part else []), part)
        for wit, part in parts
    ]
    return VariantOf(name, tuple(cases))


def _enum(name: str, parts: Parts) -> Type:
    cls: Any = enum.Enum(camel(name), [(upper(wit), i) for i, (wit, _) in enumerate(parts)])  # type: ignore[misc]
    return EnumOf(name, cls, tuple((wit, cls[upper(wit)]) for wit, _ in parts))


def _flags(name: str, parts: Parts) -> Type:
    cls: Any = enum.Flag(camel(name), [(upper(wit), 1 << i) for i, (wit, _) in enumerate(parts)])  # type: ignore[misc]
    return FlagsOf(name, cls, tuple((wit, cls[upper(wit)]) for wit, _ in parts))


_LABELLED: dict[str, Callable[[str, Parts], Type]] = {
    "record": _record,
    "variant": _variant,
    "enum": _enum,
    "flags": _flags,
}
