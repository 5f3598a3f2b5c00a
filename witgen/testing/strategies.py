"""Hypothesis strategies for the values of WIT types, made from the descriptors the runtime itself works with.

@given(values(Customer))               # a class or alias of a generated package, or a descriptor
@given(arguments(Instance.greet))      # a dict of keyword arguments for a function
@given(st.from_type(Customer))         # hypothesis finds them by itself
data.draw(values(world))()             # and the calls of an instance
"""

from __future__ import annotations

import sys
from dataclasses import is_dataclass
from types import FunctionType, UnionType
from typing import TYPE_CHECKING, Any, Final, TypeVar, Union, cast, get_args, get_origin, overload

from witgen.testing.needs import need_hypothesis

need_hypothesis()

from hypothesis import strategies as st  # noqa: E402 - only after it is known to be there

from witgen.runtime.annotations import describe, signature  # noqa: E402
from witgen.runtime.codec.base import show  # noqa: E402
from witgen.runtime.component import Component  # noqa: E402
from witgen.runtime.dynamic import DynamicComponent, DynamicInstance  # noqa: E402
from witgen.runtime.instance import WorldObject  # noqa: E402
from witgen.runtime.types import FuncOf, Type  # noqa: E402
from witgen.runtime.values import Err, Ok, Some, WorldInstance  # noqa: E402
from witgen.testing.drawing import Drawing, of_type  # noqa: E402
from witgen.testing.invoking import Invocation, invocations  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import SearchStrategy

__all__ = ["arguments", "values"]

T = TypeVar("T")


@overload
def values(type_: type[T], *, nan: bool = True, max_size: int | None = None) -> SearchStrategy[T]: ...
@overload
def values(
    type_: WorldInstance, *, functions: Sequence[str] = (), nan: bool = True, max_size: int | None = None
) -> SearchStrategy[Invocation]: ...
@overload
def values(type_: object, *, nan: bool = True, max_size: int | None = None) -> SearchStrategy[Any]: ...
def values(
    type_: object, *, functions: Sequence[str] = (), nan: bool = True, max_size: int | None = None
) -> SearchStrategy[Any]:
    """Values of a WIT type: a class or an alias of a generated package, an annotation such as `u8` or `list[Point]`, or
    a descriptor. `max_size` bounds each list, map and string. Without `nan` a value equals itself.

    Of an instance, calls of its functions, each an `Invocation`: of all of them or of `functions`, named as for `fuzz`.
    Those that take objects of the host's resources are left out, as are those that take a resource of the component
    which no constructor makes.

    Raises TypeError for what is no WIT type, for types that hold resources (those live in an instance), and where no
    function is left; `WitgenError` for `functions` that there are not.
    """
    if isinstance(type_, WorldObject | DynamicInstance):
        return invocations(type_, functions, nan=nan, max_size=max_size)
    if _makes_instances(type_):
        raise TypeError(f"values({show(type_)}): give an instance, such as `load` or `instantiate` gives")
    if functions:
        raise TypeError(f"values({show(type_)}, functions=…): only an instance has functions")
    return of_type(_described(type_), Drawing(nan, max_size))


def arguments(function: object, *, nan: bool = True, max_size: int | None = None) -> SearchStrategy[dict[str, Any]]:
    """Keyword arguments for a function: one of an instance, `world.shop.find`, of a Protocol of a generated package, or
    a signature. Raises TypeError for what is none."""
    drawing = Drawing(nan, max_size)
    params = _signature(function).params
    return st.fixed_dictionaries({param.name: of_type(param.type, drawing) for param in params if param.wit != "self"})


def _makes_instances(given: object) -> bool:
    """Is it a component, or the class of a world's instances?"""
    return isinstance(given, Component | DynamicComponent) or WorldInstance in getattr(given, "__mro__", ())


def _described(type_: object) -> Type:
    if isinstance(type_, get_args(Type)):
        return cast("Type", type_)
    try:
        return describe(type_, exported=True)
    except TypeError as error:
        raise TypeError(f"values({show(type_)}): {error}") from None


def _signature(function: object) -> FuncOf:
    if isinstance(function, FuncOf):
        return function
    found = getattr(function, "__wit_signature__", None)
    if isinstance(found, FuncOf):
        return found
    if isinstance(function, FunctionType):
        try:
            return signature(function, function.__name__, exported=True)
        except (KeyError, NameError, TypeError) as error:
            raise TypeError(f"arguments({show(function)}): no function of a generated package: {error}") from None
    raise TypeError(f"arguments({show(function)}): give a function of an instance, or of a generated Protocol")


def resolve(thing: object) -> SearchStrategy[Any] | None:
    """What `from_type` makes of generated types and of annotations with WIT scalars in them; None: not ours."""
    if not _is_ours(thing):
        return None
    try:
        return values(thing)
    except TypeError:
        return None


def _is_ours(thing: object) -> bool:
    marks = getattr(thing, "__metadata__", ())
    if any(type(mark).__module__ == _VOCABULARY for mark in marks):
        return True
    if get_origin(thing) in (Union, UnionType):
        return any(get_origin(arg) in (Ok, Err, Some) or _is_ours(arg) for arg in get_args(thing))
    return isinstance(thing, type) and is_dataclass(thing) and _is_generated(thing)


def _is_generated(cls: type) -> bool:
    """Is a dataclass a record or a case? Its module has the decorator from the vocabulary."""
    names = vars(sys.modules.get(cls.__module__, sys))
    return any(getattr(names.get(name), "__module__", "") == _VOCABULARY for name in ("record", "case"))


_VOCABULARY: Final = "witgen.runtime.values"
