"""After a store failed: which value is at fault, by its path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from witgen.runtime.codec.base import show
from witgen.runtime.codec.sums import Result
from witgen.runtime.errors import MismatchError
from witgen.runtime.values import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.runtime.codec.base import Codec
    from witgen.runtime.codec.signatures import Named


def explain(function: str, params: Named, sandbox: Any, values: Sequence[Any], error: Exception) -> NoReturn:
    """Raise `MismatchError` for the argument at fault, or `error` if none is."""
    for (name, item), value in zip(params, values, strict=True):
        try:
            item.check(sandbox, value, name)
        except MismatchError as mismatch:
            path, _, rest = str(mismatch).partition(": ")
            raise MismatchError(f"{function}({path}): {rest}") from error
    raise error


def explain_result(function: str, result: Codec, sandbox: Any, value: Any, error: Exception) -> NoReturn:
    """The same for what a host function returned."""
    if isinstance(value, Ok | Err) and not isinstance(result, Result):
        does = "raise Err(…)" if isinstance(value, Err) else "return the value itself"
        raise MismatchError(f"{function} result: expected {result.name}, got {show(value)} ({does})")
    result.check(sandbox, value, f"{function} result")
    raise error


def no_payload(function: str, value: Any) -> NoReturn:
    """Raise `MismatchError` for the value of an `Err` that should have none."""
    raise MismatchError(f"{function} error: this error has no payload, raise Err(None), got Err({value!r})")
