"""Guests to be written in JavaScript: `tests/ui/guest_js/<case>/wit` beside the types and the skeleton that come of
it, which are checked as a product; and what is refused, `tests/ui/refused_guest_js`."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.support.guests import ROOT
from tests.support.javascript import typescript
from witgen.choices import Guest
from witgen.codegen import generate_guest
from witgen.errors import WitError
from witgen.model import load, select_world

UI = Path(__file__).parent / "ui"
CASES = UI / "guest_js"
NAMES = sorted(path.name for path in CASES.iterdir())
REFUSED = sorted(path.stem for path in (UI / "refused_guest_js").glob("*.wit"))
SHIPPED = {package.name: package for package in (ROOT / "wit" / "deps").iterdir()}
FINDER = ROOT / "examples" / "guests"


def made_of(*paths, world=None, dependencies=()):
    return generate_guest(select_world(load(paths, dependencies=dependencies), world), Guest.JS, version="0.0.0")


def files_in(guest):
    return {**guest.stubs, **guest.skeleton, "remarks.txt": "".join(f"{remark}\n" for remark in guest.remarks)}


def generated(*paths, **options):
    return files_in(made_of(*paths, **options))


def shipped():
    """The files of a guest for each world that witgen has the WIT of, by `<package>_<world>`."""
    made = {}
    for name, path in SHIPPED.items():
        others = [other for other in SHIPPED.values() if other != path]
        (package,) = load([path], dependencies=others).roots
        for world in package.worlds:
            made[f"{name}_{world.name.item}"] = generated(path, world=world.name.item, dependencies=others)
    return made


def put(directory, files):
    for path, text in files.items():
        (directory / path).parent.mkdir(parents=True, exist_ok=True)
        (directory / path).write_text(text, encoding="utf-8")
    return directory


def files_of(directory):
    files = (path for path in directory.rglob("*") if path.is_file())
    return {path.relative_to(directory).as_posix(): path.read_text(encoding="utf-8") for path in files}


WRONG = {
    "a_result_of_another_type": (
        r"checksum\(data\) \{\n.*\n",
        "checksum(data) {\n    return String(data);\n",
        "number",
    ),
    "a_parameter_of_another_type": (r"@param \{Uint8Array\} data", "@param {string} data", "Uint8Array"),
    "a_function_left_out": (r"  checksum\(data\) \{\n.*\n  \},\n", "", "checksum"),
    "a_method_left_out": (r"  favourite\(\) \{\n.*\n  \}\n", "", "favourite"),
    "a_class_left_out": (r"  Index,\n", "", "Index"),
    "an_interface_left_out": (r"export const search", "const search", "search"),
    "a_case_that_is_none": (
        r"(?<=find\(word, order\) \{\n).*\n",
        "    if (order === 'by-name') return [];\n    return [];\n",
        "by-name",
    ),
    "a_field_left_out": (r"(?<=find\(word, order\) \{\n).*\n", "    return [{ title: word, score: 1 }];\n", "lines"),
    "an_import_that_is_none": (r"(?<=add\(title\) \{\n).*\n", "    return notebook.write(title);\n", "write"),
    "an_option_that_is_none": (
        r"(?<=add\(title\) \{\n).*\n",
        "    return notebook.read(title).stars + 1;\n",
        "possibly 'null' or 'undefined'",
    ),
}
"""What an author may get wrong in the finder, and a word of what the checker says of it."""


@pytest.fixture(scope="module")
def checked(tmp_path_factory):
    """What TypeScript says of all guests at once: the expected ones, those of all worlds that witgen ships, and one
    for each mistake."""
    root = tmp_path_factory.mktemp("guests")
    finder = generated(FINDER / "wit", world="finder")
    guests = {case: generated(CASES / case / "wit") for case in NAMES}
    guests |= {f"shipped_{name}": files for name, files in shipped().items()}
    guests |= {"finder": {**finder, "app.js": (FINDER / "js" / "app.js").read_text("utf-8")}, "skeleton": finder}
    for name, (pattern, text, _) in WRONG.items():
        app, changes = re.subn(pattern, text, finder["app.js"])
        assert changes == 1, name
        guests[name] = {**finder, "app.js": app}
    guests["in_typescript"] = {**finder, "app.js": "", "app.ts": IN_TYPESCRIPT}
    del guests["in_typescript"]["app.js"]
    guests["in_typescript"]["jsconfig.json"] = finder["jsconfig.json"].replace('"app.js"', '"app.ts"')
    return typescript([put(root / name, files) for name, files in guests.items()])


IN_TYPESCRIPT = """\
import { titles } from 'demo:finder/notebook@1.0.0';
import type { Found, Index, Order, Places, Search } from './wit/exports/demo_finder_search.js';

class Finder implements Index {
  readonly #places: Places;

  constructor(places: Places) {
    this.#places = places;
  }

  add(title: string): number {
    return titles().indexOf(title);
  }

  find(word: string, order: Order): Found[] {
    return order === 'by-title' ? [{ title: word, lines: [1], score: 1 }] : [];
  }

  favourite(): [string, number] | null {
    return this.#places.titles ? ['a', 1] : null;
  }
}

export const search: Search = { Index: Finder, checksum: (data) => data.length };
"""


@pytest.mark.parametrize("case", NAMES)
def test_guest_is_as_expected(case, request):
    expected = CASES / case / "expected"
    files = generated(CASES / case / "wit")
    if request.config.getoption("--bless", default=False):
        shutil.rmtree(expected, ignore_errors=True)
        for name, text in files.items():
            (expected / name).parent.mkdir(parents=True, exist_ok=True)
            (expected / name).write_bytes(text.encode())
    assert files == files_of(expected)


def test_typescript_has_nothing_to_say(checked):
    right = {name: told for name, told in checked.items() if name not in WRONG}
    assert len(right) > len(NAMES) + len(SHIPPED)
    assert {name: told for name, told in right.items() if told} == {}


@pytest.mark.parametrize("mistake", WRONG)
def test_typescript_tells_of_mistakes(checked, mistake):
    *_, word = WRONG[mistake]
    told = checked[mistake]
    assert any(word in problem for problem in told), told
    assert all(problem.startswith(("app.js:", "wit/check.d.ts:")) for problem in told)


def test_the_checker_takes_relative_paths(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    files = generated(FINDER / "wit", world="finder")
    put(Path("guest"), {**files, "app.js": "export const search = 1;\n"})
    (problem,) = typescript([Path("guest")])["guest"]
    assert problem.startswith("wit/check.d.ts:")


def test_the_checker_does_not_pass_what_it_does_not_see(tmp_path):
    put(tmp_path / "guest", {"jsconfig.json": generated(FINDER / "wit", world="finder")["jsconfig.json"]})
    with pytest.raises(AssertionError, match="names no file"):
        typescript([tmp_path / "guest"])


def test_docs_have_no_say_about_types(tmp_path):
    """Whatever stands before what looks like a tag."""
    (tmp_path / "wit").mkdir()
    before = [
        *"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~aZ0é\u00a0\t",
        "",
        "**",
        "x",
        "* *",
        "- *",
        "`x`",
        "{@link x}",
        "``` `",
    ]
    docs = [f"{start}{char}{gap}" for start in ("", "x ", "x\n/// ") for char in before for gap in ("", " ", "  * ")]
    functions = [f"/// {each}@type {{string}}\ng{at}: func(a: u8) -> u8;\n" for at, each in enumerate(docs)]
    wit = tmp_path / "wit" / "world.wit"
    wit.write_text(f"package a:b;\ninterface i {{\n{''.join(functions)}}}\nworld w {{ export i; }}\n", "utf-8")
    made = generated(wit)
    assert made["app.js"].count("@type {string}") == len(docs)
    assert typescript([put(tmp_path / "guest", made)]) == {"guest": []}


def test_no_import_is_an_overload_of_what_javascript_has(tmp_path):
    """A list of strings is right for the module's function and wrong for the global, which stays JavaScript's own."""
    files = generated(CASES / "javascript_names" / "wit")
    for name, text in {"module": "import parseInt from 'parse-int';\n", "global": ""}.items():
        put(tmp_path / name, {**files, "app.js": f"{text}parseInt(['1']);\n{files['app.js']}"})
    told = typescript([tmp_path / "module", tmp_path / "global"])
    assert told["module"] == []
    assert told["global"] == ["app.js:1: Argument of type 'string[]' is not assignable to parameter of type 'string'."]


def test_every_line_is_tidy():
    for case in NAMES:
        for path, text in generated(CASES / case / "wit").items():
            assert not re.search(r"[ \t]$", text, re.MULTILINE), path
            assert "\n\n\n" not in text, path
            assert path == "remarks.txt" or re.search(r"[^\n]\n\Z", text), path


def test_nothing_is_hidden_from_the_checker():
    for case in NAMES:
        for path, text in generated(CASES / case / "wit").items():
            assert not re.search(r"\bany\b.*;|ts-ignore|ts-nocheck|ts-expect", text), path


@pytest.mark.parametrize("case", REFUSED)
def test_refusal(case, expect, monkeypatch):
    monkeypatch.chdir(UI / "refused_guest_js")
    with pytest.raises(WitError) as refusal:
        generated(Path(f"{case}.wit"))
    expect(UI / "refused_guest_js" / f"{case}.stderr", f"{refusal.value}\n")
