"""Jinja for templates of the user's own: sandboxed, with an end to all they do, and with errors that tell where."""

from __future__ import annotations

from collections.abc import Sized
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Final, NoReturn, TypeAlias

from jinja2 import FunctionLoader, StrictUndefined, nodes
from jinja2.environment import TemplateModule
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from witgen.codegen.custom.ours import our_template, our_templates
from witgen.codegen.render import SYNTAX, equip
from witgen.model.suggest import meant
from witgen.overlay import OURS

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from jinja2.runtime import Context

    from witgen.overlay import Overlay
    from witgen.source import SourceFile

__all__ = ["MOST_STEPS", "Failure", "Sandbox", "find"]

MOST_STEPS: Final = 1_000_000
"""How often the loops of a file may turn, and its macros be called: ten times of what the largest world needs."""
_MOST_REPEATED: Final = 1_000_000

_Loaded: TypeAlias = "tuple[str, str, Callable[[], bool]]"


class Failure(Exception):  # noqa: N818 - what a template says, not what went wrong in witgen
    """A template gave up, or was stopped."""


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

    intercepted_binops = frozenset(("*", "**"))

    def __init__(self, overlay: Overlay) -> None:
        def load(name: str) -> _Loaded | None:
            file = find(overlay, name)
            return None if file is None else (file.text, file.name, lambda: True)

        super().__init__(loader=FunctionLoader(load), undefined=_Undefined, **SYNTAX)
        self.steps = 0
        self.globals |= {"fail": _fail}
        equip(self)

    def tick(self) -> str:
        """A turn of a loop, or a call of a macro."""
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise Failure(f"the loops and macros of this file take more than {MOST_STEPS} turns; do they end?")
        return ""

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401 - jinja2's
        if operator == "**" or any(_is_large(each, other) for each, other in ((left, right), (right, left))):
            raise Failure(f"`{operator}` could make more than memory holds")
        return super().call_binop(context, operator, left, right)

    def _generate(
        self,
        source: nodes.Template,
        name: str | None,
        filename: str | None,
        defer_init: bool = False,  # noqa: FBT001, FBT002 - jinja2's
    ) -> str:
        """Jinja's own hook: every loop and macro begins with a tick."""
        bodies = [(each.body, each.lineno) for each in source.find_all(nodes.For)]
        bodies += [(each.body, each.lineno) for each in source.find_all(nodes.Macro)]
        for body, line in bodies:
            tick = nodes.Call(nodes.EnvironmentAttribute("tick"), [], [], None, None)
            body.insert(0, nodes.ExprStmt(tick).set_lineno(line, override=True))
        source.set_environment(self)
        return super()._generate(source, name, filename, defer_init)


def _is_large(value: object, times: object) -> bool:
    """Would the product be a very long sequence? (`"x" * 10 ** 9`)"""
    return isinstance(value, Sized) and isinstance(times, int) and len(value) * times > _MOST_REPEATED


def _fail(message: object) -> NoReturn:
    """`{{ fail("no streams") }}`: the template cannot go on."""
    raise Failure(str(message))


def find(overlay: Overlay, name: str) -> SourceFile | None:
    """The template that a template means by a name: the user's, or else witgen's own; after `witgen/` always that."""
    own = name.removeprefix(OURS)
    if own == name and name in overlay.templates:
        return overlay.templates[name]
    return our_template(own) if own in our_templates() else None
