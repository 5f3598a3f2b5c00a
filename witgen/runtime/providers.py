"""What a host gave as imports: what each function of it is, and whether it can be called as it will be."""

from __future__ import annotations

import functools
import inspect
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from witgen.runtime.contract import FunctionContract
    from witgen.runtime.plan import Route


def target(function: FunctionContract, provider: object) -> object:
    """What a call of an import calls, found from what the member of `Imports` holds."""
    return functools.reduce(getattr, function.path, provider)


def provider_problems(route: Route, provider: object) -> Iterator[str]:
    """What keeps `provider` from satisfying a route."""
    where = route.member.given
    for function in route.functions:
        if function.is_method and not _says_its_methods(function, provider):
            continue
        dotted = ".".join(function.path)
        try:
            called = target(function, provider)
        except AttributeError:
            lacks = f"{show_provider(provider)} has no `{dotted}`"
            yield f"{where}: {lacks}, which `{route.name}` needs for `{function.wit}`"
            continue
        hint = f" (give an object of {provider.__name__}?)" if isinstance(provider, type) else ""
        yield from (
            text + hint for text in callable_problems(function, called, f"{where}: {dotted}" if dotted else where)
        )


def _says_its_methods(function: FunctionContract, provider: object) -> bool:
    """Does the provider have a class of the resource, with methods that can be checked before there is an object?"""
    try:
        cls = functools.reduce(getattr, function.path[:-1], provider)
    except AttributeError:
        return False
    return isinstance(cls, type) and not hasattr(cls, "__getattr__")


def callable_problems(function: FunctionContract, called: object, where: str) -> Iterator[str]:
    """What keeps `called` from being called as `function` is."""
    if _plainly_fits(called, len(function.signature.params)):
        return
    if not callable(called):
        yield f"{where}: a {type(called).__name__} cannot be called"
    elif any(map(_is_async, (called, getattr(type(called), "__call__", None)))):  # noqa: B004 - it is callable
        yield f"{where} is async: provide a plain function"
    elif (text := _arity_problem(function, called)) is not None:
        yield f"{where}{text}"


def _plainly_fits(called: object, count: int) -> bool:
    """Is it an ordinary function, bound or not, that takes so many arguments? Then there is no need to ask `inspect`,
    which takes longer than making an instance."""
    if isinstance(called, MethodType):
        called, count = called.__func__, count + 1
    if type(called) is not FunctionType or called.__dict__:  # decorators leave traces there
        return False
    code = called.__code__
    fewest = code.co_argcount - len(called.__defaults__ or ())
    return not code.co_flags & _SPECIAL and not code.co_kwonlyargcount and fewest <= count <= code.co_argcount


_SPECIAL: Final = inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR | inspect.CO_ITERABLE_COROUTINE


def _is_async(called: object) -> bool:
    return inspect.iscoroutinefunction(called) or inspect.isasyncgenfunction(called)


def _arity_problem(function: FunctionContract, called: Callable[..., object]) -> str | None:
    names = [param.name for param in function.signature.params]
    try:
        found = inspect.signature(called)
    except (TypeError, ValueError):  # not every callable tells, builtins for one
        return None
    try:
        found.bind(*names)
    except TypeError:
        return f"{found} does not take the arguments it is called with: ({', '.join(names)})"
    return None


def show_provider(provider: object) -> str:
    """A provider in a message."""
    if inspect.ismodule(provider):
        return f"module {provider.__name__}"
    cls = provider if isinstance(provider, type) else type(provider)
    return f"class {cls.__name__}"
