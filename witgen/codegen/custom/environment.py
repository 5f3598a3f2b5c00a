"""Jinja for templates of the user's own: sandboxed, with an end to all they do, and with errors that tell where."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Final, NoReturn, TypeAlias

from jinja2 import FunctionLoader, StrictUndefined, nodes
from jinja2.environment import TemplateModule
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from witgen.codegen.custom.bounds import (
    OPERATORS,
    Failure,
    JoinsByCalls,
    bound,
    check_operands,
    check_result,
    joined,
)
from witgen.codegen.custom.ours import our_template, our_templates
from witgen.codegen.render import SYNTAX, equip
from witgen.model.suggest import meant
from witgen.overlay import OURS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from jinja2.runtime import Context

    from witgen.overlay import Overlay
    from witgen.source import SourceFile

__all__ = ["MOST_STEPS", "Sandbox", "find"]

MOST_STEPS: Final = 1_000_000
"""How often the loops of a file may turn, and its macros be called: ten times of what the largest world needs."""
_STEPS_OF_A_BEGINNING: Final = 10
"""A block, or a template that is included, takes Jinja as long as so many turns."""

_Loaded: TypeAlias = "tuple[str, str, Callable[[], bool]]"


class _Undefined(StrictUndefined):
    """What a name or attribute is that nobody defined: an error that says what there is instead."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        owner, name = self._undefined_obj, self._undefined_name
        if self._undefined_hint:
            return self._undefined_hint
        if owner is missing:
            return f"there is no `{name}` here"
        if isinstance(owner, TemplateModule):
            return _with_advice(f"what was imported has no `{name}`", name, list(vars(owner)))
        if is_dataclass(owner):
            known = [each.name for each in fields(owner)]
            return _with_advice(f"`{type(owner).__name__}` has no `{name}`", name, known)
        return f"`{type(owner).__name__}` has no `{name}`"


def _with_advice(message: str, name: str | None, known: list[str]) -> str:
    close = meant(str(name), known)
    return f"{message}; did you mean `{close}`?" if close else message


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment of one run."""

    intercepted_binops = OPERATORS

    def __init__(self, overlay: Overlay) -> None:
        def load(name: str) -> _Loaded | None:
            file = find(overlay, name)
            return None if file is None else (file.text, file.name, lambda: True)

        super().__init__(loader=FunctionLoader(load), undefined=_Undefined, **SYNTAX)
        self.steps = 0
        self.globals |= {"fail": _fail}
        del self.globals["lipsum"]  # any amount of text, and other text in each run
        bound(self)
        equip(self)

    def tick(self, steps: int) -> str:
        """A turn of a loop, a call of a macro, or the beginning of a block or template."""
        self.steps += steps
        if self.steps > MOST_STEPS:
            what = "the loops, macros, blocks and includes of this file"
            raise Failure(f"{what} take more than {MOST_STEPS} turns; do they end?")
        return ""

    def tilde(self, parts: Iterable[object]) -> str:
        """`a ~ b`."""
        return joined(map(str, parts), "~")

    def concat(self, parts: Iterable[str]) -> str:
        """What a macro, a block or `{% set %}` makes."""
        return joined(parts, "a macro or block")

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401 - jinja2's
        check_operands(operator, left, right)
        result = super().call_binop(context, operator, left, right)
        check_result(result, operator)
        return result

    def call(self, context: Context, obj: Any, /, *args: Any, **named: Any) -> Any:  # noqa: ANN401 - jinja2's
        result = super().call(context, obj, *args, **named)
        check_result(result, getattr(obj, "__name__", "a call"))
        return result

    def _generate(
        self,
        source: nodes.Template,
        name: str | None,
        filename: str | None,
        defer_init: bool = False,  # noqa: FBT001, FBT002 - jinja2's
    ) -> str:
        """Jinja's own hook: whatever may begin more than once begins with a tick."""
        JoinsByCalls().visit(source)
        bodies = [(source.body, 1, _STEPS_OF_A_BEGINNING)]
        bodies += [(each.body, each.lineno, _STEPS_OF_A_BEGINNING) for each in source.find_all(nodes.Block)]
        bodies += [(each.body, each.lineno, 1) for each in source.find_all(nodes.For)]
        bodies += [(each.body, each.lineno, 1) for each in source.find_all(nodes.Macro)]
        for body, line, steps in bodies:
            tick = nodes.Call(nodes.EnvironmentAttribute("tick"), [nodes.Const(steps)], [], None, None)
            body.insert(0, nodes.ExprStmt(tick).set_lineno(line, override=True))
        source.set_environment(self)
        return super()._generate(source, name, filename, defer_init)


def _fail(message: object) -> NoReturn:
    """`{{ fail("no streams") }}`: the template cannot go on."""
    raise Failure(str(message))


def find(overlay: Overlay, name: str) -> SourceFile | None:
    """The template that a template means by a name: the user's, or else witgen's own; after `witgen/` always that."""
    own = name.removeprefix(OURS)
    if own == name and name in overlay.templates:
        return overlay.templates[name]
    return our_template(own) if own in our_templates() else None
