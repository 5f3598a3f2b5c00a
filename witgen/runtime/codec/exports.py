"""The callers of exports, compiled once per signature."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from witgen.runtime.codec.explain import explain
from witgen.runtime.codec.memo import remembered
from witgen.runtime.codec.scalars import Scalar
from witgen.runtime.codec.signatures import ENGINE, Named, codecs, identifier, reset_arena
from witgen.runtime.codec.source import Binds, Source, targets
from witgen.runtime.codec.sums import Result
from witgen.runtime.guard import FAILED

if TYPE_CHECKING:
    from collections.abc import Callable

    from witgen.runtime.codec.base import Codec
    from witgen.runtime.types import FuncOf


@remembered
def export_maker(signature: FuncOf) -> Callable[..., Any]:
    """Compile the caller of an export: `maker(sandbox, func, find)` is a function with the signature's parameters;
    its first call has `find` fill `func`.

    It raises `MismatchError` before anything runs if an argument does not fit, `Err` for the error of a
    `raises` signature, and what the sandbox raises for a trap, a host exception, or a store not open.
    """
    params, result = codecs(signature)
    g = Source()
    g.namespace.update(ENGINE)
    names = [param.name for param in signature.params]
    g.line("_room()")  # the clock calls back from any guest
    g.line("_t = None")
    with g.block("try:"):
        _enter(g)
        _lower_arguments(g, signature, params, names)
        _call(g, params, result)
        _lift_result(g, signature, result)
        with g.block("if _S.exception is not None:"):
            g.line("_S.surface()")
    _leave_failed(g)
    _put_back(g, "_put")
    _deliver(g, signature, result)
    return g.build(identifier(signature.name), "_S, _func, _find", _head(params, result), ", ".join(names))


def _head(params: Named, result: Codec | None) -> list[str]:
    """What each caller has of its own: where results are written, and what the engine is called with."""
    return [
        "_unfound = [_find]",
        "_A = _S.arena; _take = _S.take; _put = _S.put; _line = _S.line; _turn = _S.turn",
        "_r = _S.result_block(); _r_B = _r.view['B'][:32]; _R = _c_void_p(_r.base)",
        "_gone = _r.view['B'][32:]; _G = _c_void_p(_r.base + 32)",
        f"_n, _m = _c_size_t({len(params)}), _c_size_t({int(result is not None)})",
        "_F = _c_void_p(_addressof(_func)), _S.context, _c_void_p(_base), _n, _R, _m",
        *([f"_r_v = _r.view[{result.code!r}]"] if isinstance(result, Scalar) else []),
    ]


def _enter(g: Source) -> None:
    """Write what takes the store's token."""
    with g.block("try:"):
        g.line("for _t in _take: break")
    with g.block("except _IndexError:"):
        g.line("for _t in _iter(_turn, None): break")  # in line, if that is how threads share it
        g.line("else: raise _S.broken_off() from None")
    with g.block("if _S.beat is not _clock.beat:"):
        g.line("_S.begin()")
    with g.block("if _unfound:"):
        g.line("_unfound[0](); _unfound.clear()")


def _call(g: Source, params: Named, result: Codec | None) -> None:
    handles = any(item.handles for _, item in params)
    if handles:
        g.line("_S.hand_over()")
    g.line("_e = _func_call(*_F)")
    reset_arena(g)
    with g.block("if _e:"):
        g.line(f"_S.end = {FAILED!r}; _S.fail(_e)")  # `fail` says more, if it gets so far
    if handles or (result is not None and result.handles):
        g.line("_S.settle()")


def _leave_failed(g: Source) -> None:
    """Write what cleans up after whatever was raised, in which nothing but what took the token may put it back."""
    with g.block("except:"):
        with g.block("if _t is not None:"):
            with g.block("try:"):
                g.line("_S.leave()")
            with g.block("finally:"):
                _put_back(g, "(_put if _S.end is None else _S.retire)")
        g.line("raise")


def _put_back(g: Source, put: str) -> None:
    g.line(f"{put}(_t); _t = None")
    g.line("if _line: _S.pass_on()")


def _lower_arguments(g: Source, signature: FuncOf, params: Named, names: list[str]) -> None:
    offsets = [g.alloc(item.slot) for _, item in params]
    if not params:
        return
    with g.block("try:"):
        for value, (_, item), offset in zip(names, params, offsets, strict=True):
            item.lower_one(g, value, offset)
    explain_ = g.const(functools.partial(explain, signature.name, params))
    with g.block("except _ERRORS as _e:"):
        g.line(f"{explain_}(_S, ({', '.join(names)},), _e)")


def _lift_result(g: Source, signature: FuncOf, result: Codec | None) -> None:
    """Write what turns the result block into `_x` (and `_ok` for a `raises` signature)."""
    if result is None:
        return
    if isinstance(result, Scalar):
        g.line(f"_x = {result.lift(g, [f'_r_v[{8 // result.size}]'], [])}")
        return
    free = "_gone[:] = _r_B; _r_B[0] = 0; _val_delete(_G)"  # an interrupt in here may leak, but never frees twice
    if result.bulky:
        with g.block("try:"):
            _lift_words(g, signature, result)
        with g.block("finally:"):
            g.line(free)
        return
    _lift_words(g, signature, result)  # a small result stays in its slot: the next call drops it
    if g.lifts_text:
        with g.block("if _S.lifted_large:"):
            g.line(f"_S.lifted_large = False; {free}")


def _lift_words(g: Source, signature: FuncOf, result: Codec) -> None:
    words, binds = g.words(result), Binds()
    g.line(f"{targets(words)} = {g.unpack('=8x' + result.layout)}(_r_B)")
    if signature.raises and isinstance(result, Result):
        g.line(f"_ok = {words[0]}")
        ok, err = (result.payload(g, case, words[1]) for case in result.cases)
        g.line(f"_x = {ok} if _ok else {err}")
        return
    value = result.lift(g, words, binds)
    for target, expression in binds:
        g.line(f"{target} = {expression}")
    g.line(f"_x = {value}")


def _deliver(g: Source, signature: FuncOf, result: Codec | None) -> None:
    if signature.raises:
        with g.block("if _ok:"):
            g.line("return _x")
        g.line("_e = _Err(_x); _e.lifted = True; raise _e")
    elif result is not None:
        g.line("return _x")
