"""docs/templates.md says what the code says: which templates there are, their blocks, what they are given, and what
that is made of. `pytest --bless` writes the page anew.

What a template is given is looked up while it is rendered, for all the worlds the other tests have.
"""

from __future__ import annotations

import inspect
import re
from collections import defaultdict
from dataclasses import fields, is_dataclass
from pathlib import Path

from jinja2 import Environment

from tests.support.goldens import CASES
from tests.test_ui_guest import CASES as GUESTS
from witgen import WitError, _resources
from witgen._version import VIEW_VERSION
from witgen.choices import Guest
from witgen.codegen import generate_guest, generate_host, render
from witgen.codegen.custom.environment import MOST_STEPS, Sandbox
from witgen.codegen.custom.ours import our_templates
from witgen.codegen.filters import FILTERS
from witgen.codegen.neutral import neutral_world
from witgen.codegen.neutral import view as neutral
from witgen.model import load, select_world
from witgen.overlay import Overlay

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "templates.md"
MARK = "<!-- From here on made from the code by tests/test_template_docs.py. -->\n"


class _Given(dict):
    """Template → name → types of the values it was rendered with."""

    def __missing__(self, template):
        self[template] = defaultdict(set)
        return self[template]


def recorded():
    """What every template was given, and the classes that were met on the way."""
    given, classes = _Given(), {}

    def renderer(template, values):
        given[template].update()  # there are some that are given nothing
        for name, value in values.items():
            given[template][name].add(type(value))
            _meet(value, classes)
        return render._ours(template, values)

    with render.rendering_with(renderer):
        for case in sorted(CASES.iterdir()):
            resolved = load([case / "wit"])
            generate_host(select_world(resolved), resolved.packages, version="0")
        for case in sorted([*GUESTS.iterdir(), *CASES.iterdir()]):
            world = select_world(load([case / "wit"]))
            for language in Guest:
                try:
                    generate_guest(world, language, version="0")
                except WitError:
                    continue  # each toolchain has worlds it cannot carry
    return given, classes


def _meet(value, classes):
    if isinstance(value, (tuple, list, dict)):
        for each in value.values() if isinstance(value, dict) else value:
            _meet(each, classes)
    elif is_dataclass(value) and type(value) not in classes:
        classes[type(value)] = None
    if is_dataclass(value):
        for each in fields(value):
            _meet(getattr(value, each.name), classes)


def blocks(name):
    return re.findall(r"{%-? block (\w+)", _resources.text("templates", name))


def test_templates_are_rendered_or_imported():
    """Every template of ours is documented: with what it is given, or as one that others import."""
    given, _ = recorded()
    others = {name for name in our_templates() if name not in given}
    assert all(name.rpartition("/")[2].startswith("_") for name in others)


def template_table(given):
    lines = ["| template | is given | blocks |", "|---|---|---|"]
    for name in our_templates():
        values = ", ".join(
            f"`{value}`" + (f": {' or '.join(sorted(map(_link, kinds)))}" if kinds != {str} else "")
            for value, kinds in sorted(given.get(name, {}).items())
        )
        none = "nothing" if name in given else "nothing: others import it"
        shown = ", ".join(f"`{block}`" for block in blocks(name))
        lines.append(f"| `{name}` | {values or none} | {shown} |")
    return "\n".join(lines)


def _link(kind):
    if not is_dataclass(kind):
        return f"`{kind.__name__}`"
    title = f"{kind.__name__}{_suffix(kind)}".lower().replace(" ", "-")
    return f"[{kind.__name__}](#{re.sub(r'[^a-z0-9_-]', '', title)})"


def class_section(kind, suffix=""):
    rows = ["| attribute | type | |", "|---|---|---|"]
    notes = comments(kind)
    for each in fields(kind):
        shown = str(each.type).replace("|", "\\|")
        rows.append(f"| `{each.name}` | `{shown}` | {notes[each.name]} |")
    for name, member in vars(kind).items():
        if isinstance(member, property):
            shown = str(member.fget.__annotations__["return"]).replace("|", "\\|")
            rows.append(f"| `{name}` | `{shown}` | {_first(member)} |")
        elif inspect.isfunction(member) and not name.startswith("_"):
            arguments = ", ".join(inspect.signature(member).parameters).removeprefix("self, ")
            shown = str(member.__annotations__["return"]).replace("|", "\\|")
            rows.append(f"| `{name}({arguments})` | `{shown}` | {_first(member)} |")
    return "\n".join([f"### {kind.__name__}{suffix}", "", inspect.cleandoc(kind.__doc__), "", *rows])


def _first(member):
    text = inspect.cleandoc(member.__doc__).partition("\n\n")[0].replace("\n", " ")
    return f"{text[:1].lower()}{text[1:].rstrip('.')}"


def comments(kind):
    """The comment before each field; one without is an attribute nobody explains."""
    found, pending = {}, []
    for line in inspect.getsource(kind).splitlines():
        text = line.strip()
        if text.startswith("# "):
            pending.append(text[2:])
        elif named := re.match(r"(\w+): ", text):
            found[named[1]] = " ".join(pending)
            pending = []
    return {each.name: found.get(each.name, "") for each in fields(kind)}


def neutral_classes():
    return [getattr(neutral, name) for name in ("World", "Interface", "Function", "Param", "Core", "Definition")] + [
        getattr(neutral, name) for name in ("Field", "Case", "Type", "Stability")
    ]


def filter_table():
    lines = ["| filter | |", "|---|---|"]
    for name, function in FILTERS.items():
        parameters = list(inspect.signature(function).parameters.values())[1:]
        shown = f"({', '.join(f'{each.name}={each.default!r}' for each in parameters)})" if parameters else ""
        lines.append(f"| `{name}{shown}` | {inspect.cleandoc(function.__doc__).replace('|', chr(92) + '|')} |")
    return "\n".join(lines)


def own_tests():
    return sorted(set(Sandbox(Overlay(Path(), {}, ())).tests) - set(Environment().tests))


ANY = """\
## What templates of any language see

Files that you add are given `version` (witgen's), `world` (a [World](#world)), and, with `{interface}` in their name,
`interface` (an [Interface](#interface)): the whole world, resolved, in no language at all. Streams, futures and async
functions are among it, unless host bindings or the guest's toolchain refuse them first.
"""
FILTERS_OF_JINJA = "Beside those of Jinja, whose function `lipsum` is not there:"
TESTS = """\
`is` {tests}: which of [the classes below](#what-witgens-own-templates-see) a declaration is.
`fail(message)` ends the run with that message, at the line that calls it.
"""
OWN = """\
## What witgen's own templates see

Code of one language, every decision taken. Host bindings and guests in Python share `view`.
"""


def test_the_page_says_what_the_code_says(expect):
    given, classes = recorded()
    parts = [
        MARK,
        ANY,
        *(f"{class_section(kind)}\n" for kind in neutral_classes()),
        f"## Filters, tests and functions\n\n{FILTERS_OF_JINJA}\n\n{filter_table()}\n",
        TESTS.format(tests=", ".join(f"`{name}`" for name in own_tests())),
        f"## Templates\n\nValues without a type are text.\n\n{template_table(given)}\n",
        OWN,
        *(f"{class_section(kind, _suffix(kind))}\n" for kind in sorted(classes, key=_place)),
    ]
    written = PAGE.read_text("utf-8").partition(MARK)[0]
    expect(PAGE, written + "\n".join(parts))


def test_what_is_written_by_hand_is_so():
    written = PAGE.read_text("utf-8").partition(MARK)[0]
    example = ROOT / "tests" / "ui" / "templates" / "undefined_attribute"
    assert f"now **{'.'.join(map(str, VIEW_VERSION))}**" in written
    assert f"{{# witgen view {VIEW_VERSION[0]} #}}" in written
    assert (example / "templates/guest/python/skeleton.py.j2").read_text("utf-8") in written
    assert example.with_suffix(".stderr").read_text("utf-8") in written
    assert f"after {MOST_STEPS:,} turns" in written


def _suffix(kind):
    return f" (`{kind.__module__.removeprefix('witgen.codegen.')}`)"


def _place(kind):
    return kind.__module__, inspect.getsourcelines(kind)[1]


def test_every_attribute_is_explained():
    _, classes = recorded()
    for kind in [*classes, *neutral_classes()]:
        silent = [name for name, note in comments(kind).items() if not note and f"`{name}`" not in kind.__doc__]
        assert silent == [], f"{kind}: a comment before the field says what it is"


def test_the_view_of_a_world_has_no_other_classes():
    found = {}
    for case in [*CASES.iterdir(), *GUESTS.iterdir()]:
        _meet(neutral_world(select_world(load([case / "wit"]))), found)
    assert set(found) == set(neutral_classes())
