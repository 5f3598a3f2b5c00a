"""Writes what was found as a test: a file for pytest that runs as it stands, and fails in the same way."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from witgen.runtime.component import Component
from witgen.runtime.errors import LimitError
from witgen.runtime.leaks import ResourceLeakWarning
from witgen.runtime.limits import Limits
from witgen.runtime.loading import Precompiled
from witgen.runtime.values import Err
from witgen.spelling import snake
from witgen.testing.faking import calls
from witgen.testing.running import Difference
from witgen.testing.scope import Scope
from witgen.testing.simplest import simplest
from witgen.testing.spelled import called, quoted, spelled
from witgen.testing.walking import as_err, handles_in

if TYPE_CHECKING:
    from witgen.runtime.loading import Source
    from witgen.runtime.types import FuncOf
    from witgen.testing.parts import Call
    from witgen.testing.running import Failure, Step
    from witgen.testing.subject import Subject

__all__ = ["Setting", "written"]


@dataclass(frozen=True, slots=True)
class Setting:
    """What a test says besides what was found: where the component is, where the file will be, what was asked for."""

    source: Source
    directory: str
    command: str
    bindings: str | None
    limits: Limits


def written(failure: Failure, subject: Subject, setting: Setting) -> str:
    """The text of a test file."""
    scope = Scope(subject)
    scripts = _scripts(failure, subject, scope)
    steps = [line for step in failure.steps for line in _lines(step, failure, scope)]
    call = f"component.instantiate(imports, limits={scope.used('Limits')}({_changed(setting.limits)}))"
    opened = [*_assigned(scope.opened), *steps] or ["pass"]
    guard = ""
    if isinstance(failure.error, ResourceLeakWarning):
        guard = "warnings.catch_warnings(), "
        scope.imports("witgen.runtime", "ResourceLeakWarning")
        opened.insert(0, 'warnings.simplefilter("error", ResourceLeakWarning)')
    body = [
        f"component = {_compiled(subject, setting, scope)}",
        *_assigned(scope.classes),
        f'imports = {_imports(setting, scope)}, answers="simplest")',
        *_assigned(scope.fakes),
        *scripts,
        f"with {guard}{call} as world:",
        *(f"    {line}" for line in opened),
    ]
    name = snake(re.sub(r"\W+", "-", _what(failure)).strip("-")) or "start"
    head = [
        *_comment(failure, setting),
        "",
        *_header(scope, "\n".join(body)),
        "",
        *_app(setting.source, setting.directory),
    ]
    return "\n".join([*head, "", "", f"def test_{name}() -> None:", *(f"    {line}" for line in body), ""])


def _changed(limits: Limits) -> str:
    """The limits that are not those by default."""
    values = {name: getattr(limits, name) for name in Limits.__slots__}
    return ", ".join(f"{name}={value!r}" for name, value in values.items() if value != getattr(Limits(), name))


def _what(failure: Failure) -> str:
    export = failure.steps[-1].export if failure.steps else None
    if export is None:
        return "drop" if failure.steps else "start"
    return f"{export.function.wit.rpartition(']')[2]}"


def _comment(failure: Failure, setting: Setting) -> list[str]:
    error = failure.error
    reason = f"the limit `{error.limit}` was reached" if isinstance(error, LimitError) else first_line(error)
    return [f"# Found by `{shown(setting.command)}`: {reason}"]


def first_line(error: BaseException) -> str:
    """The reason alone, of what a guest may have had a say in."""
    text = getattr(error, "reason", None) or str(error).partition("\n")[0]
    return shown(text)


def shown(text: str) -> str:
    """On one line, and without what a terminal would obey."""
    return "".join(c if c.isprintable() else "�" for c in text)


def _header(scope: Scope, body: str) -> list[str]:
    standard = [*(["import warnings"] if "warnings." in body else []), "from pathlib import Path"]
    others = ["import pytest"] if "pytest." in body else []
    modules = [f"from {module} import {', '.join(sorted(names))}" for module, names in sorted(scope.imported.items())]
    return [line for part in (standard, others, modules) if part for line in (*part, "")][:-1]


def _app(source: Source, directory: str) -> list[str]:
    assert not isinstance(source, Precompiled | bytes)
    path = str(os.fspath(source))
    try:
        relative = Path(os.path.relpath(path, directory)).as_posix()
    except ValueError:  # on another drive
        return [f"APP = Path({quoted(os.path.abspath(path))})"]  # noqa: PTH100
    return [f"APP = Path(__file__).parent / {quoted(relative)}"]


def _compiled(subject: Subject, setting: Setting, scope: Scope) -> str:
    if isinstance(subject.component, Component):
        return f"{scope.imports(setting.bindings or '', 'compile')}(APP)"
    return f"{scope.imports('witgen.runtime', 'dynamic')}.compile(APP)"


def _imports(setting: Setting, scope: Scope) -> str:
    fakes = scope.imports("witgen.testing", "fakes")
    return f"{fakes}({'component' if setting.bindings is None else scope.imports(setting.bindings, 'Imports')}"


def _assigned(lines: dict[str, str]) -> list[str]:
    return [f"{variable} = {value}" for variable, value in lines.items()]


def _scripts(failure: Failure, subject: Subject, scope: Scope) -> list[str]:
    """What imports answered, as far as it is not the simplest."""
    by_function: dict[str, list[Call]] = {}
    for call in calls(failure.imports):
        by_function.setdefault(call.name, []).append(call)
    lines: list[str] = []
    for name, made in by_function.items():
        if name not in scope.functions:
            continue
        member, path, signature = scope.functions[name]
        answers = [
            _answer(call, signature, scope) for call in made if call.error is None or isinstance(call.error, Err)
        ]
        plain = _simplest(signature, subject)
        if any(answer != plain for answer in answers):
            scope.imports("witgen.testing", "script")
            said = f".answers({', '.join(answers)})"
            if signature.raises and any(as_err(call.answer) for call in made):  # that is its ok
                said = f".calls(lambda *_, answers=iter([{', '.join(answers)}]): next(answers))"
            lines.append(f"script({scope.fake(member)}{path}){said}")
    return lines


def _simplest(signature: FuncOf, subject: Subject) -> str:
    """What is answered without a script, spelled in a scope of its own: no name in it has to be imported."""
    return spelled(simplest(signature.result, lambda _: None), signature.result, Scope(subject))


def _answer(call: Call, signature: FuncOf, scope: Scope) -> str:
    if (err := as_err(call.error)) is not None:
        return f"{scope.used('Err')}({spelled(err.value, signature.error, scope)})"
    return spelled(call.answer, signature.result, scope)


def _lines(step: Step, failure: Failure, scope: Scope) -> list[str]:
    if step.export is None:
        return [f"{scope.handle(step.arguments[0])}.drop()"]
    call = called(step.export, step.arguments, scope)
    if step is failure.steps[-1]:
        if isinstance(failure.error, Difference):
            given = spelled(step.arguments[0], step.export.signature.params[0].type, scope)
            return [f"assert {call} == {given}"]
        if not isinstance(failure.error, ResourceLeakWarning):
            return [call]
    if step.raised:
        return [f"with pytest.raises({scope.used('Err')}):", f"    {call}"]
    result = step.export.signature.result
    handles = [] if result is None else [*handles_in(step.answer, result)]
    if not handles:
        return [call]
    variable = scope.fresh(snake(handles[0][0].__wit_type__.name))
    for handle, path in handles:
        scope.keep(handle, variable, path)
    return [f"{variable} = {call}"]
