"""What the compiled functions of both directions share."""

from __future__ import annotations

from ctypes import addressof, c_size_t, c_void_p
from typing import TYPE_CHECKING, Any, Final

from witgen.runtime import capi
from witgen.runtime.clock import CLOCK
from witgen.runtime.codec.base import ERRORS, Codec
from witgen.runtime.codec.build import codec
from witgen.runtime.errors import UnsupportedError
from witgen.runtime.guard import room
from witgen.runtime.values import Err

if TYPE_CHECKING:
    from witgen.runtime.codec.source import Source
    from witgen.runtime.types import FuncOf, Type

Named = tuple[tuple[str, Codec], ...]

ENGINE: Final[dict[str, Any]] = {
    "_func_call": capi.func_call,
    "_val_delete": capi.val_delete,
    "_val_clone": capi.val_clone,
    "_host_error": capi.host_error,
    "_addressof": addressof,
    "_c_void_p": c_void_p,
    "_c_size_t": c_size_t,
    "_clock": CLOCK,
    "_Err": Err,
    "_room": room,
    "_ERRORS": ERRORS,
}


def codecs(signature: FuncOf) -> tuple[Named, Codec | None]:
    """The codecs of the parameters and the result. Raises `UnsupportedError` naming what cannot cross."""
    params = tuple((param.wit, _codec(signature, param.wit, param.type)) for param in signature.params)
    wire = signature.wire
    return params, None if wire is None else _codec(signature, "result", wire)


def _codec(signature: FuncOf, where: str, descriptor: Type) -> Codec:
    try:
        return codec(descriptor)
    except UnsupportedError as error:
        raise UnsupportedError(f"{signature.name} ({where}): {error}") from None


def identifier(name: str) -> str:
    """What tracebacks call the compiled function."""
    plain = "".join(c if c.isalnum() else "_" for c in name.rpartition("/")[2])
    return f"call_{plain}"


def reset_arena(g: Source) -> None:
    """Free what was lowered into the arena, if anything may have been."""
    if g.uses_arena:
        g.line("_A.reset()")
