"""What a guest did wrong, as the trap that it would be in a component, with the place in the guest's code."""

from __future__ import annotations

import inspect
import traceback
from typing import TYPE_CHECKING, Any

from witgen.runtime.codec.base import Unfit
from witgen.runtime.errors import ExitError, TrapError
from witgen.runtime.leaks import is_outside, place

if TYPE_CHECKING:
    from witgen.runtime.codec.base import Codec

__all__ = ["of_answer", "of_call", "of_exception", "plain", "unfit"]


def of_exception(error: BaseException) -> BaseException:
    """What a caller sees of an exception that left the guest: Ctrl-C as itself, for it is the host's."""
    if isinstance(error, KeyboardInterrupt):
        return error
    if isinstance(error, SystemExit):
        ended: BaseException = ExitError(int(error.code not in (None, 0)))
    else:
        reason = plain(error)
        ended = TrapError("\n".join([reason, *_where(error)]), reason)
    ended.__cause__ = error
    return ended


def of_call(reason: str, cause: BaseException | None) -> TrapError:
    """The trap of a guest that calls its host in a way it cannot: the place is where it does."""
    trap = TrapError(f"{reason}\n  at {place()}", reason)
    trap.__cause__ = cause
    return trap


def of_answer(reason: str, called: Any, cause: BaseException | None) -> TrapError:
    """The trap of a guest that answers what is no answer: the place is the function that did."""
    code = getattr(inspect.unwrap(getattr(called, "__func__", called)), "__code__", None)
    where = [f"  in {code.co_qualname}, {code.co_filename}:{code.co_firstlineno}"] if code is not None else []
    trap = TrapError("\n".join([reason, *where]), reason)
    trap.__cause__ = cause
    return trap


def unfit(codec: Codec, sandbox: object, value: Any, path: str) -> str | None:
    """What is wrong with a value of the guest's, with the path to it, and where it ends; None if nothing is."""
    try:
        codec.check(sandbox, value, path)
    except Unfit as found:
        return f"{found.path}: {found.why}"
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001 - code of the guest's, in a property or `__index__`
        return f"{path}: {plain(error)}"
    return None


def plain(error: BaseException) -> str:
    """An exception as the last line of its traceback has it."""
    return traceback.format_exception_only(error)[-1].strip()


def _where(error: BaseException) -> list[str]:
    """The lines of the traceback that are not the runtime's."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if is_outside(frame.filename)]
    return [line.rstrip() for line in traceback.StackSummary.from_list(ours[-_SHOWN:]).format()]


_SHOWN = 10
