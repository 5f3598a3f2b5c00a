"""After a store failed: which value is at fault, by its path."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, NoReturn

from witgen.runtime.codec.base import Unfit, show
from witgen.runtime.codec.sums import Result
from witgen.runtime.errors import LimitError, MismatchError, ResourceError
from witgen.runtime.values import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.runtime.codec.base import Codec
    from witgen.runtime.codec.signatures import Named


def explain(function: str, params: Named, sandbox: Any, values: Sequence[Any], error: Exception) -> NoReturn:
    """Raise `MismatchError` for the argument at fault, or `error` if none is: then user code raised it."""
    sandbox.take_back()
    if isinstance(error, LimitError):
        raise named(error, function) from None
    for (name, item), value in zip(params, values, strict=True):
        try:
            item.check(sandbox, value, name)
        except Unfit as unfit:
            raise unfit.error(f"{function}({unfit.path}): {unfit.why}") from None
    raise named(error, function)


def explain_result(function: str, what: str, result: Codec, sandbox: Any, value: Any, error: Exception) -> NoReturn:
    """The same for what a host function returned, or raised with an `Err`."""
    _check_case(function, what, result, value)
    if isinstance(error, LimitError):
        raise named(error, f"{function} {what}") from None
    check_result(function, what, result, sandbox, value)
    raise named(error, f"{function} {what}")


def check_result(function: str, what: str, result: Codec, sandbox: Any, value: Any) -> None:
    """Raise what a host function gets that returns `value`, if it does not fit."""
    _check_case(function, what, result, value)
    try:
        result.check(sandbox, value, "")
    except Unfit as unfit:
        raise unfit.error(f"{function} {what}{unfit.path}: {unfit.why}") from None


def _check_case(function: str, what: str, result: Codec, value: Any) -> None:
    if isinstance(value, Ok | Err) and not isinstance(result, Result):
        does = "raise Err(…)" if isinstance(value, Err) else "return the value itself"
        raise MismatchError(f"{function} {what}: expected {result.name}, got {show(value)} ({does})")


def named(error: Exception, where: str) -> Exception:
    """The error of user code, or ours (one handle was given twice in a call, say), with where it happened."""
    if type(error) is LimitError:
        return LimitError(error.limit, f"{where}: {error}")
    if type(error) is ResourceError:
        return ResourceError(f"{where}: {error}")
    error.add_note(f"in {where}")
    return error


def explain_nothing(function: str, value: object) -> None:
    """Raise `MismatchError` for an answer of a function without result that means something all the same."""
    if isinstance(value, Err):
        raise MismatchError(f"{function} result: expected nothing, got {show(value)} (raise Err(…))")
    if isinstance(value, Ok) or inspect.isawaitable(value) or inspect.isgenerator(value):
        raise MismatchError(f"{function} result: expected nothing, got {show(value)}")


def no_payload(function: str, value: Any) -> NoReturn:
    """Raise `MismatchError` for the value of an `Err` that should have none."""
    raise MismatchError(f"{function} error: this error has no payload, raise Err(None), got Err({show(value)})")
