"""From the annotations of generated code to descriptors."""

from __future__ import annotations

import dataclasses
import enum
import functools
import sys
import types
import typing
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Protocol, cast

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
    ResourceOf,
    ResultOf,
    TupleOf,
    Type,
    VariantOf,
)
from witgen.runtime.values import (
    WIT_NAME,
    WIT_NAMES,
    WIT_RAISES,
    WIT_RESOURCE,
    BorrowMark,
    Buffer,
    Err,
    Handle,
    Ok,
    Scalar,
    Some,
    fixed,
    packed,
    variant,
    wit,
)
from witgen.spelling import camel_to_kebab, snake_to_kebab

_PLAIN: dict[object, Type] = {
    bool: Prim.BOOL,
    str: Prim.STRING,
    bytes: ListOf(Prim.U8),
    Buffer: ListOf(Prim.U8),
    int: Prim.S64,
    float: Prim.F64,
}


def describe(annotation: object, *, exported: bool) -> Type:
    """The descriptor of an annotation. `exported` settles which resource `RHandle | RProvider` means: the one
    of functions a component exports, or of those it imports."""
    return _describe(annotation, exported)


@functools.cache
def _describe(annotation: object, exported: bool) -> Type:  # noqa: FBT001 - cached by position
    plain = _PLAIN.get(annotation)
    if plain is not None:
        return plain
    origin, args = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is Annotated:
        return _annotated(args[0], args[1:], exported)
    if origin is list or origin is Sequence:
        return ListOf(_describe(args[0], exported))
    if origin is dict or origin is Mapping:
        return MapOf(_describe(args[0], exported), _describe(args[1], exported))
    if origin is tuple:
        return TupleOf(tuple(_describe(item, exported) for item in args))
    if origin is typing.Union or origin is types.UnionType:
        return _union(args, exported)
    if isinstance(annotation, type):
        return _named(annotation, exported)
    raise TypeError(f"no WIT type for the annotation {annotation!r}")


def _annotated(inner: object, marks: tuple[object, ...], exported: bool) -> Type:  # noqa: FBT001
    for mark in marks:
        match mark:
            case Scalar(name):
                return Prim(name)
            case variant(name):
                return VariantOf(name, tuple(_case(cls, exported) for cls in _members(inner)))
            case fixed(length):
                return TupleOf((_describe(typing.get_args(inner)[0], exported),) * length)
            case packed(cls):
                return ListOf(_describe(typing.get_args(inner)[0], exported), cls)
            case BorrowMark():
                owned = _describe(inner, exported)
                assert isinstance(owned, OwnOf), inner
                return BorrowOf(owned.resource)
            case _:
                pass
    return _describe(inner, exported)


def _members(union: object) -> tuple[type, ...]:
    return (
        typing.get_args(union)
        if typing.get_origin(union) in (typing.Union, types.UnionType)
        else (cast("type", union),)
    )


def _case(cls: type, exported: bool) -> CaseOf:  # noqa: FBT001
    name = vars(cls).get(WIT_NAME) or camel_to_kebab(cls.__name__.split("_", 1)[1])
    hints = hints_of(cls)
    payload = _describe(hints["value"], exported) if "value" in hints else None
    return CaseOf(name, cls, payload)


def _union(args: tuple[object, ...], exported: bool) -> Type:  # noqa: FBT001
    rest = tuple(arg for arg in args if arg is not type(None))
    if len(rest) < len(args):
        return OptionOf(_describe(_some(rest), exported))
    if Buffer in rest:  # a list of numbers, as any sequence or as a buffer of just these
        return _describe(next(arg for arg in rest if arg is not Buffer), exported)
    payloads = {typing.get_origin(arg): typing.get_args(arg) for arg in rest}
    if payloads.keys() == {Ok, Err}:
        ok, err = (payloads[case][0] for case in (Ok, Err))
        return ResultOf(_payload(ok, exported), _payload(err, exported))
    for resource in rest:
        described = _describe(resource, exported)
        if isinstance(described, OwnOf) and described.resource.guest == exported:
            return described
    raise TypeError(f"no WIT type for the union {typing.Union[args]!r}")  # noqa: UP007


def _some(args: tuple[object, ...]) -> object:
    """What a union without its None means."""
    first, *others = args
    if others:
        return typing.Union[args]  # noqa: UP007 - made at run time
    return typing.get_args(first)[0] if typing.get_origin(first) is Some else first


def _payload(annotation: object, exported: bool) -> Type | None:  # noqa: FBT001
    return None if annotation is type(None) else _describe(annotation, exported)


def _named(cls: type[object], exported: bool) -> Type:  # noqa: FBT001
    if WIT_RESOURCE in vars(cls):
        return OwnOf(resource_of(cls))
    if issubclass(cls, enum.Enum):
        names = vars(cls).get(WIT_NAMES, {})
        members = tuple((names.get(member.name) or snake_to_kebab(member.name), member) for member in cls)
        kind = FlagsOf if issubclass(cls, enum.Flag) else EnumOf
        return kind(camel_to_kebab(cls.__name__), cls, members)
    if dataclasses.is_dataclass(cls):
        hints = hints_of(cls)
        fields = tuple(_field(field.name, hints[field.name], exported) for field in dataclasses.fields(cls))
        return RecordOf(camel_to_kebab(cls.__name__), cls, fields)
    raise TypeError(f"no WIT type for the class {cls!r}")


def _field(name: str, annotation: object, exported: bool) -> FieldOf:  # noqa: FBT001
    return FieldOf(wit_name(name, annotation), name, _describe(annotation, exported))


def wit_name(name: str, annotation: object) -> str:
    """The WIT name of a field, parameter or member: its mark, or what its spelling gives back."""
    for mark in typing.get_args(annotation)[1:] if typing.get_origin(annotation) is Annotated else ():
        if isinstance(mark, wit):
            return mark.name
    return snake_to_kebab(name)


def resource_of(cls: type) -> ResourceOf:
    """The resource a class marked by `@resource` is the contract of. A `Handle` lives in the guest."""
    interface, name = vars(cls)[WIT_RESOURCE]
    return ResourceOf(interface, name, Handle in cls.__mro__, cls, methods_of(cls))


def methods_of(contract: type) -> tuple[str, ...]:
    """The methods an object of an imported resource must have."""
    return tuple(
        name
        for name, member in vars(contract).items()
        if not name.startswith("_") and callable(member) and not isinstance(member, staticmethod)
    )


def hints_of(obj: object) -> dict[str, Any]:
    """The annotations of a class or function of generated code, evaluated where it was written."""
    return typing.get_type_hints(obj, include_extras=True)


def signature(function: types.FunctionType, name: str, *, exported: bool, method_of: type | None = None) -> FuncOf:
    """The signature of a function of a contract; `name` is what messages call it."""
    hints = hints_of(function)
    code = function.__code__
    names = code.co_varnames[: code.co_argcount]
    params = [_self(method_of)] if method_of is not None else []
    for python in names[1:] if names[:1] == ("self",) else names:
        annotation = hints[python]
        params.append(ParamOf(wit_name(python, annotation), python, describe(annotation, exported=exported)))
    result = hints.get("return")
    described = None if result in (None, type(None)) else describe(result, exported=exported)
    raised = vars(function).get(WIT_RAISES)
    error = describe(_evaluate(raised[0], function), exported=exported) if raised else None
    return FuncOf(name, tuple(params), described, raised is not None, error)


def _self(cls: type) -> ParamOf:
    return ParamOf("self", "self", BorrowOf(resource_of(cls)))


def _evaluate(annotation: object, function: types.FunctionType) -> object:
    """An argument of `raises`: an annotation, or the text of one."""

    def carrier() -> None: ...

    carrier.__annotations__ = {"error": annotation}
    module = sys.modules[function.__module__]
    return typing.get_type_hints(carrier, vars(module), include_extras=True)["error"]


def protocol_members(cls: type) -> dict[str, Any]:
    """What a contract itself defines, in order, without what Protocols are made of."""
    hidden = vars(_Empty)
    return {
        name: member
        for name, member in vars(cls).items()
        if name not in hidden and not name.startswith(("_abc_", "__wit_", "__static_attributes__", "__firstlineno__"))
    }


class _Empty(Protocol): ...
