"""docs/errors.md says what the code says: the classes of errors, and a tested example of each class of problems.

The examples are the fixtures of `tests/ui/errors`, `tests/ui/refused` and `tests/ui/templates`; `pytest --bless` writes
the page anew.
"""

from __future__ import annotations

import inspect
import json
from itertools import groupby
from pathlib import Path

import pytest

import witgen.runtime.errors
from tests.test_ui_wit import DIRECTIVE, UI, resolve_case
from witgen import generate
from witgen.codegen import generate_host
from witgen.codes import Code
from witgen.errors import WitError, WitgenError
from witgen.model import load, select_world

PAGE = Path(__file__).parents[1] / "docs" / "errors.md"
INTRODUCTION = """\
# Errors

What witgen tells when something is wrong. This page is made from the code by `tests/test_error_docs.py`.

## Exceptions

Every error witgen raises on purpose is a `witgen.WitgenError`.

{exceptions}

## Problems in WIT

A `WitError` holds a `Diagnostic` for every problem of a run: those of all files and items, but not what only follows
from another one. On the command line a problem looks like this, the class at the end of its first line:

```text
{example}
```

`--error-format json` writes a line of JSON for each instead, with these keys:

| key | value |
|---|---|
| `severity` | `"error"` |
| `code` | the class, or null for what is no problem of WIT (a file that cannot be written, say) |
| `message` | what is wrong |
| `file` | the file as it was named, `<stdin>` for standard input; null if there is no place |
| `span` | `{{"start": {{"line", "column", "offset"}}, "end": {{…}}}}` or null; the end is the first character behind |
| `line`, `column` | counted from 1, columns in characters; an `offset` counts the characters of the file from 0 |
| `related` | other places that matter, as `[{{"message", "file", "span"}}]` |
| `hints` | what to do about it, a list of sentences |
"""


def exceptions():
    found = [WitError, *(getattr(witgen.runtime, name) for name in witgen.runtime.errors.__all__)]
    lines = ["| class | when |", "|---|---|", f"| `WitgenError` | {_summary(WitgenError)} |"]
    rows = [f"| `{kind.__module__.partition('.errors')[0]}.{kind.__name__}` | {_summary(kind)} |" for kind in found]
    return "\n".join([*lines, *rows])


def _summary(kind):
    return inspect.cleandoc(kind.__doc__).partition("\n\n")[0].replace("\n", " ")


def _generate(case, monkeypatch):
    monkeypatch.chdir(case.parent)
    resolved = load([Path(case.name)])
    generate_host(select_world(resolved), resolved.packages, version="0.0.0")


def _generate_with_templates(case, monkeypatch):
    monkeypatch.chdir(case)
    found = case / "options.json"
    options = json.loads(found.read_text("utf-8")) if found.exists() else {}
    generate(UI / "templates" / "world.wit", templates="templates", out="out", **options)


def problems(run, case, monkeypatch):
    with pytest.raises(WitError) as refusal:
        run(case, monkeypatch)
    return refusal.value.diagnostics


def files(case):
    return [case] if case.is_file() else sorted(path for path in case.rglob("*") if path.is_file())


def size(case):
    return sum(len(path.read_bytes()) for path in files(case))


def smallest_first(cases):
    return sorted(cases, key=lambda each: (size(each[1]), each[1].name))


@pytest.fixture
def examples(monkeypatch):
    """For each code the smallest case that has this problem alone."""
    cases = [(resolve_case, case) for case in (UI / "errors").iterdir()]
    cases += [(_generate, case) for case in (UI / "refused").iterdir()]
    own = [(_generate_with_templates, case) for case in (UI / "templates").iterdir() if case.is_dir()]
    found = {}
    for run, case in [*smallest_first(cases), *smallest_first(own)]:
        if case.suffix in {"", ".wit"}:
            codes = [problem.code for problem in problems(run, case, monkeypatch)]
            if len({*codes}) == 1:
                found.setdefault(codes[0], case)
    return found


def _missing():
    return "witgen check nowhere.wit", Path("nowhere.wit")


def _dangling():
    Path("wit").mkdir()
    Path("wit/a.wit").symlink_to("nowhere.wit")
    return "ln -s nowhere.wit wit/a.wit && witgen check wit", Path("wit")


def told_of_paths(tmp_path, monkeypatch):
    """The sections of problems that are none of a file's text."""
    monkeypatch.chdir(tmp_path)
    for code, arrange in {Code.NO_SUCH_PATH: _missing, Code.UNREADABLE: _dangling}.items():
        command, path = arrange()
        with pytest.raises(WitError) as refusal:
            load([path])
        assert [problem.code for problem in refusal.value.diagnostics] == [code]
        lines = f"```sh\n{command}\n```", f"```text\n{refusal.value}\n```"
        yield code, "\n\n".join((f"### {code.text}", code.meaning, *lines))


def index():
    """The classes by family, each a link."""
    rows = [
        f"* {family.value}: {', '.join(f'[{code.text}](#{code.text})' for code in codes)}"
        for family, codes in groupby(Code, key=lambda code: code.family)
    ]
    return "\n".join(["The classes:\n", *rows, ""])


def told_of_text(code, case):
    stderr = case.with_suffix(".stderr").read_text("utf-8")
    shown = [f"### {code.text}", code.meaning]
    for path in files(case):
        name = "" if path == case else f"`{path.relative_to(case).as_posix()}`\n\n"
        text = DIRECTIVE.sub("", path.read_bytes().decode("utf-8", "backslashreplace"))
        visible = "".join(c if c.isprintable() or c == "\n" else f"<U+{ord(c):04X}>" for c in text)
        language = {".j2": "jinja", ".json": "json"}.get(path.suffix, "wit")
        shown.append(f"{name}```{language}\n{visible.rstrip()}\n```")
    return "\n\n".join([*shown, f"```text\n{stderr.rstrip()}\n```"])


def test_the_page_says_what_the_code_says(examples, expect, tmp_path, monkeypatch):
    sections = {code: told_of_text(code, case) for code, case in examples.items()}
    sections |= told_of_paths(tmp_path, monkeypatch)
    assert [code.text for code in Code if code not in sections] == []
    example = examples[Code.UNKNOWN_TYPE].with_suffix(".stderr").read_text("utf-8").rstrip()
    parts = [INTRODUCTION.format(exceptions=exceptions(), example=example)]
    parts.append(index())
    for family, codes in groupby(Code, key=lambda code: code.family):
        parts.append(f"## {family.value}\n")
        parts += [f"{sections[code]}\n" for code in codes]
    expect(PAGE, "\n".join(parts))


def test_codes_are_in_families():
    families = [family for family, _ in groupby(Code, key=lambda code: code.family)]
    assert len(families) == len(set(families)), "a family's codes stand together"
    assert len({code.text for code in Code}) == len(Code)


def test_every_code_is_used():
    """A class that nothing raises would be a promise nobody keeps."""
    text = "".join(path.read_text("utf-8") for path in Path(witgen.__file__).parent.rglob("*.py"))
    assert [code.name for code in Code if f"Code.{code.name}" not in text] == []
