"""Templates of a user's own: what is read, what a run notices, hostile names, limits; and `witgen templates`."""

from __future__ import annotations

import json
import os
import re
import sys
import threading
from pathlib import Path

import pytest
from click.testing import CliRunner

import witgen.bindgen
from witgen import Generated, WitError, WitgenError, generate
from witgen._version import VIEW_VERSION
from witgen.cli.bindgen import command
from witgen.codegen import customised, generate_host
from witgen.codegen.custom import environment
from witgen.codegen.custom.ours import our_template, our_templates
from witgen.codegen.filters import FILTERS
from witgen.codegen.neutral import neutral_world
from witgen.codes import Code
from witgen.model import load, select_world
from witgen.overlay import read_overlay
from witgen.portable import is_portable

WIT = """
package demo:plug@0.1.0;
/// Talk.
interface log {
  @since(version = 0.1.0)
  record entry { text: string, level: u8, at: u64 }
  variant what { one(u8), two(entry), three }
  flags bits { a, b }
  resource file { constructor(n: u32); size: func() -> u64; open: static func(n: string) -> result<file, what>; }
  type pair = tuple<entry, option<bits>>;
  write: func(entry: entry) -> result<u32, string>;
}
interface deep { use log.{entry}; go: func(e: entry) -> list<entry>; }
world plugin { import log; export deep; export run: func(args: list<string>) -> string; }
"""


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("w.wit").write_text(WIT)
    return tmp_path


def place(name, text):
    path = Path("mine", name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def run(**options):
    return generate("w.wit", out="out", templates="mine", **options)


def diagnostics(**options):
    with pytest.raises(WitError) as error:
        run(**options)
    assert not Path("out").exists(), "something was written"
    return error.value.diagnostics


def codes(**options):
    return [problem.code for problem in diagnostics(**options)]


class TestWhatIsMade:
    def test_a_file_for_each_interface_beside_its_module(self, here):
        place(
            "host/{interface}_names.txt.j2", "{% for it in interface.functions %}\n{{ it.name | snake }}\n{% endfor %}"
        )
        made = run().written
        assert {"demo_plug/log_names.txt", "demo_plug/deep_names.txt"} <= {*made}
        assert Path("out/demo_plug/deep_names.txt").read_text() == "go\n"

    def test_helpers_make_no_files(self, here):
        place("shared.j2", "{% macro a() %}A{% endmacro %}")
        place("host/_b.j2", "{% macro b() %}B{% endmacro %}")
        place("host/_private/c.j2", "C")
        text = '{% import "shared.j2" as s %}{% import "host/_b.j2" as h %}{{ s.a() }}{{ h.b() }}'
        place("host/all.txt.j2", text + '{% include "host/_private/c.j2" %}')
        made = run()
        assert Path("out/all.txt").read_text() == "ABC"
        assert [path for path in made.written if not path.endswith((".py", "py.typed"))] == ["all.txt"]

    def test_an_init_is_no_helper(self, here):
        place("host/fakes/__init__.py.j2", '"""Fakes."""\n')
        assert "fakes/__init__.py" in run().written

    def test_python_is_laid_out_by_black(self, here):
        place("host/fakes.py.j2", "x = {  'a':1 }\n")
        run()
        assert Path("out/fakes.py").read_text() == 'x = {"a": 1}\n'

    def test_other_text_is_left_as_it_is(self, here):
        place("host/a.pyi.j2", "x = {  'a':1 }")
        run()
        assert Path("out/a.pyi").read_text() == "x = {  'a':1 }"

    def test_ours_use_what_replaces_a_part_of_them(self, here):
        text = our_template("host/_types.py.j2").text.replace("Do not edit.", "Mine.")
        place("host/_types.py.j2", text)
        run()
        for path in ("__init__.py", "demo_plug/log.py"):
            assert "Mine.\n" in Path("out", path).read_text()

    def test_a_guest_has_templates_of_its_own(self, here):
        place(
            "guest/python/skeleton.py.j2",
            '{% extends "witgen/guest/python/skeleton.py.j2" %}{% block after %}\n\nX = 1\n{% endblock %}',
        )
        place("guest/python/Makefile.j2", "all:\n")
        place("guest/python/_skeleton/test_app.py.j2", "# mine\n")
        place("host/interface.py.j2", "{{ broken")
        made = generate("w.wit", out="app", guest="python", templates="mine")
        assert {"Makefile", "app.py", "test_app.py"} <= {*made.written}
        assert Path("app/app.py").read_text().endswith("X = 1\n")
        manifest = json.loads(Path("app/witgen.json").read_text())
        assert manifest["skeleton"] == ["app.py", "test_app.py"]
        assert "Makefile" in manifest["files"]

    def test_a_language_needs_no_skeleton(self, here):
        place("guest/md/world.md.j2", "# {{ world.path }}\n")
        assert run(guest="md").written == ("world.md",)
        assert json.loads(Path("out/witgen.json").read_text())["guest"] == "md"
        with pytest.raises(WitgenError, match="holds a guest in md, so it is no place for host bindings"):
            generate("w.wit", out="out")

    def test_what_is_no_longer_added_is_removed(self, here):
        place("host/a.txt.j2", "a")
        place("host/b.txt.j2", "b")
        run()
        Path("mine/host/a.txt.j2").unlink()
        assert run().removed == ("a.txt",)
        assert not Path("out/a.txt").exists()
        assert generate("w.wit", out="out").removed == ("b.txt",)

    @pytest.mark.parametrize("text", ["made", "edited"])
    def test_a_file_that_becomes_the_authors_stays(self, here, text):
        place("guest/zig/core.zig.j2", "core")
        place("guest/zig/lib/guest.zig.j2", "made")
        run(guest="zig")
        Path("mine/guest/zig/_skeleton/lib").mkdir(parents=True)
        Path("mine/guest/zig/lib/guest.zig.j2").rename("mine/guest/zig/_skeleton/lib/guest.zig.j2")
        Path("out/lib/guest.zig").write_text(text)
        done = run(guest="zig")
        assert (done.written, done.removed) == ((), ())
        assert Path("out/lib/guest.zig").read_text() == text
        manifest = json.loads(Path("out/witgen.json").read_text())
        assert ([*manifest["files"]], manifest["skeleton"]) == (["core.zig"], ["lib/guest.zig"])
        assert run(guest="zig", check=True).up_to_date

    def test_a_file_of_the_authors_is_not_made_anew(self, here):
        place("guest/zig/_skeleton/guest.zig.j2", "made")
        run(guest="zig")
        Path("out/guest.zig").write_text("edited")
        Path("mine/guest/zig/_skeleton/guest.zig.j2").rename("mine/guest/zig/guest.zig.j2")
        with pytest.raises(WitgenError, match=r"guest\.zig is not from witgen"):
            run(guest="zig")
        assert "is not from witgen" in (run(guest="zig", check=True).obstacle or "")
        assert Path("out/guest.zig").read_text() == "edited"

    def test_the_next_run_is_witgens_own_again(self, here):
        generate("w.wit", out="plain")
        place("host/interface.py.j2", "X = 1\n")
        run()
        generate("w.wit", out="again")
        assert Path("again/demo_plug/log.py").read_text() == Path("plain/demo_plug/log.py").read_text()

    def test_threads_have_templates_of_their_own(self, here):
        place("host/interface.py.j2", "X = 1\n")
        resolved = load([Path("w.wit")])
        world = select_world(resolved)
        found = []
        with customised(read_overlay(Path("mine")), "host"):
            other = threading.Thread(
                target=lambda: found.append(generate_host(world, resolved.packages, version="0")["demo_plug/log.py"])
            )
            other.start()
            other.join()
            mine = generate_host(world, resolved.packages, version="0")["demo_plug/log.py"]
        assert mine == "X = 1\n"
        assert "class Entry" in found[0]


class TestWhatARunNotices:
    @pytest.fixture
    def renderings(self, monkeypatch):
        made = []
        real = witgen.bindgen._render
        monkeypatch.setattr(witgen.bindgen, "_render", lambda wanted: made.append(wanted) or real(wanted))
        return made

    def test_nothing_to_do_is_nothing_done(self, here, renderings):
        place("host/a.txt.j2", "a")
        first = run()
        assert run() == Generated(Path("out"), unchanged=first.written)
        assert len(renderings) == 1

    @pytest.mark.parametrize("name", ["host/a.txt.j2", "host/_b.j2", "shared.j2"])
    def test_a_changed_template(self, here, renderings, name):
        place("host/a.txt.j2", "a")
        place("host/_b.j2", "b")
        place("shared.j2", "c")
        run()
        place(name, "other")
        run()
        assert len(renderings) == 2

    def test_a_renamed_template(self, here, renderings):
        place("host/a.txt.j2", "a")
        run()
        Path("mine/host/a.txt.j2").rename("mine/host/c.txt.j2")
        assert run().written == ("c.txt",)

    def test_no_templates_any_more(self, here):
        place("host/a.txt.j2", "a")
        run()
        assert generate("w.wit", out="out").removed == ("a.txt",)

    @pytest.mark.parametrize("options", [{}, {"guest": "python"}])
    def test_other_templates_are_told(self, here, options):
        place("host/interface.py.j2", '{% extends "witgen/host/interface.py.j2" %}')
        place("guest/python/NOTES.md.j2", "a")
        assert generate("w.wit", out="out", **options).switch is None
        assert run(**options).switch == "templates: none → mine"
        assert run(**options).switch is None
        Path("mine").rename("other")
        renamed = generate("w.wit", out="out", templates="other", **options)
        assert (renamed.switch, renamed.up_to_date) == ("templates: mine → other", True)
        assert generate("w.wit", out="out", check=True, **options).switch == "templates: other → none"
        assert generate("w.wit", out="out", **options).switch == "templates: other → none"
        assert generate("w.wit", out="out", **options).switch is None

    def test_the_command_tells_of_other_templates(self, here):
        place("host/a.txt.j2", "a")
        run()
        checked, made = (CliRunner().invoke(command, ["w.wit", "-o", "out", *more]) for more in (["--check"], []))
        assert "`out` is stale (templates: mine → none; 1 to remove, " in checked.output
        assert made.output.startswith("out: templates: mine → none\nout: 1 removed, ")

    def test_a_check_compares_with_the_templates(self, here):
        place("host/a.txt.j2", "a\n")
        run()
        assert run(check=True).up_to_date
        place("host/a.txt.j2", "b\n")
        stale = run(check=True)
        assert stale.written == ("a.txt",)
        assert "-a\n+b\n" in stale.diff
        assert Path("out/a.txt").read_text() == "a\n"

    def test_line_ends_do_not_count(self, here, renderings):
        place("host/a.txt.j2", "a\nb\n")
        run()
        Path("mine/host/a.txt.j2").write_bytes(b"a\r\nb\r\n")
        run()
        assert len(renderings) == 1

    def test_what_is_in_other_files_does_not_count(self, here, renderings):
        place("host/a.txt.j2", "a")
        place("README.md", "hello")
        run()
        place("README.md", "hello again")
        place("host/.a.txt.j2.swp", "\0")
        run()
        assert len(renderings) == 1

    def test_a_wrong_name_is_an_error_after_a_success_too(self, here):
        place("host/a.txt.j2", "a")
        run()
        place("host/interface.py", "X = 1\n")
        with pytest.raises(WitError, match=r"`mine/host/interface\.py` does not end in `\.j2`"):
            run()

    def test_a_remark_is_made_in_every_run(self, here):
        place("interface.py.j2", "X = 1\n")
        first, second = run(), run()
        assert second.up_to_date
        assert second.remarks == first.remarks != ()


class TestDirectories:
    def test_there_is_none(self, here):
        (problem,) = diagnostics()
        assert (problem.code, problem.message) == (Code.NO_SUCH_PATH, "there is no directory `mine`")

    def test_it_is_a_file(self, here):
        Path("mine").write_text("")
        assert codes() == [Code.UNREADABLE]

    def test_one_level_too_high_or_low(self, here):
        place("interface.py.j2", "X = 1\n")
        (remark,) = run().remarks
        assert remark == (
            "no template in `mine` was used: those of this package would be in `mine/host`; "
            "should `mine/interface.py.j2` be in there?"
        )
        (remark,) = generate("w.wit", out="other", templates=".").remarks
        assert "should `mine/interface.py.j2` be in there?" in remark

    def test_empty(self, here):
        Path("mine").mkdir()
        (remark,) = run().remarks
        assert remark == "no template in `mine` was used: those of this package would be in `mine/host`"

    def test_only_of_another_side(self, here):
        place("guest/zig/a.zig.j2", "a")
        assert len(run().remarks) == 1

    def test_too_many_files(self, here, monkeypatch):
        monkeypatch.setattr("witgen.overlay._MOST", 3)
        for n in range(4):
            place(f"host/{n}.txt", "")
        assert codes() == [Code.UNREADABLE]

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes in directories")
    def test_a_pipe_is_not_waited_for(self, here):
        Path("mine/host").mkdir(parents=True)
        os.mkfifo("mine/host/a.txt.j2")
        assert codes() == [Code.UNREADABLE]

    @pytest.mark.skipif(sys.platform == "win32", reason="links need rights")
    def test_links(self, here):
        place("host/a.txt.j2", "a")
        Path("mine/host/b.txt.j2").symlink_to("a.txt.j2")
        Path("mine/host/loop").symlink_to(".")
        assert {"a.txt", "b.txt"} <= {*run().written}
        Path("mine/host/c.txt.j2").symlink_to("nowhere")
        with pytest.raises(WitError, match=r"cannot read `mine/host/c\.txt\.j2`"):
            run()

    def test_one_called_witgen(self, here):
        """Whose templates could be taken for witgen's own."""
        Path("witgen/host").mkdir(parents=True)
        Path("witgen/host/interface.py.j2").write_text('{% extends "witgen/host/interface.py.j2" %}\n{{ nothing')
        with pytest.raises(WitError, match=re.escape("--> witgen/host/interface.py.j2:2:1")):
            generate("w.wit", out="out", templates="witgen")


class TestNames:
    @pytest.mark.parametrize(
        "name",
        [
            "con.txt",
            "AUX",
            "lib/nul.py",
            "a b.txt",
            "-rf",
            "a.",
            "lib./a",
            "witgen.json",
            "WITGEN.json",
            "ü.txt",
            "a:b",
        ],
    )
    def test_no_file_anywhere(self, name):
        assert not is_portable(name)

    @pytest.mark.parametrize("name", ["../x", "/etc/passwd", "a/../../x", "C:/x", "a\\b", ".hidden", "a//b", "", "a/"])
    def test_nothing_outside(self, name):
        assert not is_portable(name)

    @pytest.mark.parametrize("name", ["console.txt", "a.b.c", "__init__.py", "com/x", "Makefile", "sub/witgen.json"])
    def test_files(self, name):
        assert is_portable(name)

    @pytest.mark.skipif(sys.platform == "win32", reason="has no such files")
    @pytest.mark.parametrize("name", ["con.txt", "-rf", "a\\b", "..x", "a\nb", "WITGEN.JSON"])
    def test_names_of_templates(self, here, name):
        place("host/fine.txt.j2", "a")
        (Path("mine/host") / f"{name}.j2").write_text("a")
        if name.startswith("."):
            assert run().written.count("fine.txt") == 1
        else:
            assert codes() == [Code.TEMPLATE_NAME]

    def test_two_templates_for_one_file(self, here):
        place("host/demo_plug/{interface}.txt.j2", "a")
        place("host/README.md.j2", "a")
        if Path("mine/host/readme.MD.j2").exists():
            pytest.skip("the file system knows no case")
        place("host/readme.MD.j2", "a")
        (problem,) = diagnostics()
        assert problem.code is Code.TEMPLATE_OUTPUT
        assert "`readme.MD`, which is in the place of `README.md`" in problem.message

    def test_a_template_for_all_interfaces_has_to_say_so(self, here):
        place("host/one.txt.j2", "{{ interface.path }}")
        assert codes() == [Code.TEMPLATE_UNDEFINED]

    @pytest.mark.parametrize("language", ["zag", "", "../host", "python/x", "_skeleton"])
    def test_languages_without_templates(self, here, language):
        place("guest/zig/core.zig.j2", "a")
        with pytest.raises(WitgenError, match=r"there are no templates in `mine/guest.*languages: `zig`, `python`, "):
            run(guest=language)

    def test_a_language_without_a_directory(self, here):
        with pytest.raises(ValueError, match=r"guest='zig': give 'python', .*, or templates= that have the language"):
            generate("w.wit", out="out", guest="zig")


class TestVersions:
    @pytest.mark.parametrize(
        "line", ["{# witgen view 1 #}", "{#- witgen view 1.0 -#}", "{#witgen view 1#}", "{# other #}", ""]
    )
    def test_those_it_has(self, here, line):
        place("host/a.txt.j2", f"{line}\na")
        run()
        assert Path("out/a.txt").read_text().strip() == "a"

    @pytest.mark.parametrize("version", ["2", "0", "0.9", "1.1", "1.x", "one", "1.0.0", "-1", "99999999999999999999"])
    def test_those_it_has_not(self, here, version):
        place("host/a.txt.j2", f"{{# witgen view {version} #}}\na")
        assert codes() == [Code.TEMPLATE_VERSION]

    def test_a_helper_has_one_too(self, here):
        place("shared.j2", "{# witgen view 2 #}\n")
        assert codes() == [Code.TEMPLATE_VERSION]


class TestLimits:
    def test_exponential_macros_end(self, here):
        place(
            "host/a.txt.j2",
            "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(60) }}",
        )
        (problem,) = diagnostics()
        assert "turns; do they end?" in problem.message

    def test_exponential_includes_end(self, here, monkeypatch):
        monkeypatch.setattr(environment, "MOST_STEPS", 10_000)
        for n in range(30):
            place(f"host/_{n}.j2", f'{{% include "host/_{n + 1}.j2" %}}' * 2)
        place("host/_30.j2", "")
        place("host/a.txt.j2", '{% include "host/_0.j2" %}')
        (problem,) = diagnostics()
        assert "turns; do they end?" in problem.message

    @pytest.mark.parametrize("before", ["", '{% extends "base.j2" %}'])
    def test_exponential_blocks_end(self, here, monkeypatch, before):
        monkeypatch.setattr(environment, "MOST_STEPS", 10_000)
        place("base.j2", "{% block b0 %}{% endblock %}")
        blocks = (
            f"{{% block b{n} %}}{f'{{{{ self.b{n + 1}() }}}}' * 2 if n < 30 else ''}{{% endblock %}}" for n in range(31)
        )
        place("host/a.txt.j2", before + "".join(blocks))
        (problem,) = diagnostics()
        assert "turns; do they end?" in problem.message

    @pytest.mark.parametrize(
        "doubled",
        [
            "{% set it.x = it.x ~ it.x %}",
            "{% set it.x = it.x + it.x %}",
            "{% set it.x = '%s%s' % (it.x, it.x) %}",
            "{% set it.x = '%s%s' | format(it.x, it.x) %}",
            "{% set it.x = '{0}{0}'.format(it.x) %}",
            "{% set it.x = [it.x, it.x] | join %}",
            "{% set it.x = ''.join([it.x, it.x]) %}",
            "{% set it.x = 'aa' | replace('a', it.x) %}",
            "{% set it.x = 'aa'.replace('a', it.x) %}",
            "{% set it.x = it.x | indent(it.x | length, true) %}",
            "{% set it.x %}{{ it.x }}{{ it.x }}{% endset %}",
            "{% set it.x = twice(it.x) %}",
            "{% set it.x = it.x | center(2 * it.x | length) %}",
        ],
    )
    def test_what_doubles_ends(self, here, doubled):
        macro = "{% macro twice(x) %}{{ x }}{{ x }}{% endmacro %}"
        place(
            "host/a.txt.j2",
            f"{macro}{{% set it = namespace(x='long') %}}\n{{% for _ in range(60) %}}\n{doubled}{{% endfor %}}",
        )
        (problem,) = diagnostics()
        assert problem.code is Code.TEMPLATE_FAILED
        assert problem.message.endswith("could make more than memory holds")
        assert problem.span is not None

    def test_text_by_chance_is_none_of_a_templates(self, here):
        place("host/a.txt.j2", "{{ lipsum(1) }}")
        assert codes() == [Code.TEMPLATE_UNDEFINED]

    def test_where_there_is_no_memory(self, here, monkeypatch):
        def exhausted(text):
            raise MemoryError

        monkeypatch.setitem(FILTERS, "exhausted", exhausted)
        place("host/a.txt.j2", "{{ 'a' | exhausted }}")
        (problem,) = diagnostics()
        assert problem.message == "there is no memory for what the template makes; does it end?"

    def test_what_is_put_together_is_as_jinja_does(self, here):
        place(
            "host/a.txt.j2",
            "{{ 'a' ~ 1 ~ none }} {{ ['a', 1] | join('-') }} {{ world.interfaces | join(', ', attribute='name') }} "
            "{{ 'abab' | replace('a', 'c', 1) }} {{ 'a' | center(5) }}|{{ 'a\\nb' | indent(2, first=true) }} "
            "{{ [1, 2, 3] | batch(2, 0) | list }} {{ [1, 2, 3] | slice(2) | list }} {{ '%s=%d' | format('a', 1) }} "
            "{{ '%d' % 3 }} {{ [1] + [2] }} {{ 2 * 3 }} {{ 7 % 4 }}",
        )
        run()
        assert Path("out/a.txt").read_text() == (
            "a1None a-1 log, deep cbab   a  |  a\n  b [[1, 2], [3, 0]] [[1, 2], [3]] a=1 3 [1, 2] 6 3"
        )

    def test_every_file_has_turns_of_its_own(self, here, monkeypatch):
        monkeypatch.setattr(environment, "MOST_STEPS", 1000)
        for name in ("a", "b"):
            place(f"host/{name}.txt.j2", "{% for i in range(900) %}\n{% endfor %}")
        run()

    def test_a_file_that_grows_without_end(self, here, monkeypatch):
        monkeypatch.setattr("witgen.codegen.custom.renderer.MOST_TEXT", 1000)
        place("host/a.txt.j2", "{% for i in range(99) %}{{ 'long' * 10 }}{% endfor %}")
        (problem,) = diagnostics()
        assert "grows beyond 1000 characters" in problem.message

    @pytest.mark.parametrize(
        "text",
        [
            "{{ 9 ** 9 ** 9 }}",
            "{{ [1] * 10000000 }}",
            "{{ 10000000 * 'a' }}",
            "{{ range(10 ** 9) }}",
            "{{ [1] | batch(1000000000, 0) | list }}",
            "{{ [1] | slice(slices=1000000000) | list }}",
        ],
    )
    def test_what_fills_the_memory(self, here, text):
        place("host/a.txt.j2", text)
        assert codes() == [Code.TEMPLATE_FAILED]

    @pytest.mark.parametrize(
        "text",
        [
            "{{ world.__class__ }}",
            "{{ world.members.__globals__ }}",
            "{{ world.path.format.__self__ }}",
            "{{ '{0.__class__.__init__.__globals__}'.format(world) }}",
            "{{ fail.__globals__ }}",
            "{{ self.__init__ }}",
            "{{ cycler.__init__.__globals__ }}",
            "{{ world | attr('__class__') }}",
            "{% set world.name = 1 %}",
        ],
    )
    def test_no_way_to_the_rest_of_python(self, here, text):
        place("host/a.txt.j2", text)
        (problem,) = diagnostics()
        assert problem.code in {Code.TEMPLATE_FAILED, Code.TEMPLATE_UNDEFINED}
        assert problem.span is not None

    @pytest.mark.parametrize(
        "name", ["../../w.wit", "/etc/passwd", "mine/host/a.txt.j2", "witgen/../pyproject.toml", "witgen/"]
    )
    def test_no_way_to_other_files(self, here, name):
        place("host/a.txt.j2", f'{{% include "{name}" %}}')
        assert codes() == [Code.MISSING_TEMPLATE]

    def test_a_template_that_extends_itself(self, here):
        place("host/interface.py.j2", '{% extends "host/interface.py.j2" %}')
        (problem,) = diagnostics()
        assert problem.message == "the templates include or call each other without end"

    def test_all_that_is_wrong_with_syntax_is_told_at_once(self, here):
        place("host/interface.py.j2", "{{ a")
        place("host/package.py.j2", "{{ b")
        place("host/c.txt.j2", "{% if %}")
        assert codes() == [Code.TEMPLATE_SYNTAX] * 3


class TestTheView:
    def world(self, text=WIT):
        return neutral_world(select_world(load([("w.wit", text.encode())])))

    def test_a_world(self):
        world = self.world()
        assert (world.name, world.path, world.package) == ("plugin", "demo:plug/plugin@0.1.0", "demo:plug@0.1.0")
        assert [each.name for each in world.interfaces] == ["log", "deep"]
        assert [each.name for each in world.imports] == ["log"]
        assert [each.name for each in world.exports] == ["deep"]
        assert [each.name for each in world.exported] == ["run"]
        assert world.interfaces[0].docs.strip() == "Talk."

    def test_types(self):
        log, deep = self.world().interfaces
        entry, what, bits, file, pair = log.types
        assert [(each.name, each.kind) for each in log.types] == [
            ("entry", "record"),
            ("what", "variant"),
            ("bits", "flags"),
            ("file", "resource"),
            ("pair", "alias"),
        ]
        assert [field.offset for field in entry.fields] == [0, 8, 16]
        assert (entry.size, entry.align, entry.flat) == (24, 8, ("i32", "i32", "i32", "i64"))
        assert entry.stability.since == "0.1.0"
        assert (what.tag_size, what.payload_offset, what.size) == (1, 8, 32)
        assert [case.payload and case.payload.wit for case in what.cases] == ["u8", "entry", None]
        assert (bits.tag_size, [(flag.name, flag.number) for flag in bits.cases]) == (1, [("a", 0), ("b", 1)])
        assert pair.target.wit == "tuple<entry, option<bits>>"
        assert pair.target.parts[0].definition is entry
        assert not pair.used
        (used,) = deep.types
        assert used.used
        assert used.target.definition is entry
        assert log.members(file) == tuple(each for each in log.functions if each.resource is file)
        assert [each.name for each in log.free] == ["write"]

    def test_functions(self):
        log = self.world().interfaces[0]
        found = {each.canonical_name: each for each in log.functions}
        write = found["write"]
        assert (write.imported.params, write.imported.result) == (("i32", "i32", "i32", "i64", "i32"), None)
        assert (write.exported.params, write.exported.result) == (("i32", "i32", "i32", "i64"), "i32")
        assert write.exported.posts
        assert not write.imported.posts
        assert [part.wit for part in write.result.parts] == ["u32", "string"]
        assert found["[method]file.size"].imported.params == ("i32",)
        assert found["[static]file.open"].result.parts[0].definition is log.types[3]

    def test_results_keep_their_holes(self):
        world = self.world(
            "package a:b; world w { import f: func() -> result<_, string>; import g: func() -> result; }"
        )
        first, second = world.imported
        assert [part and part.wit for part in first.result.parts] == [None, "string"]
        assert second.result.parts == (None, None)

    def test_a_long_chain_of_names_takes_no_recursion(self):
        types = "\n".join(f"type t{n + 1} = t{n};" for n in range(3000))
        world = self.world(f"package a:b; interface i {{ type t0 = u8; {types} }} world w {{ import i; }}")
        assert world.interfaces[0].types[-1].size == 1

    @pytest.mark.parametrize(
        ("name", "given", "expected"),
        [
            ("snake", "dark-blue", "dark_blue"),
            ("snake", "a-HTTP-b", "a_http_b"),
            ("upper_snake", "dark-blue", "DARK_BLUE"),
            ("camel", "dark-blue", "darkBlue"),
            ("camel", "x", "x"),
            ("upper_camel", "dark-blue", "DarkBlue"),
            ("kebab", "demo:plug/log@0.1.0", "demo-plug-log-0-1-0"),
            ("comment", "a\n\nb\n", "// a\n//\n// b"),
            ("wrap", "one two\nthree\n\nfour", "one two three\n\nfour"),
        ],
    )
    def test_filters(self, name, given, expected):
        assert FILTERS[name](given) == expected

    def test_filters_take_text_only(self, here):
        place("host/a.txt.j2", "{{ world | snake }}")
        (problem,) = diagnostics()
        assert problem.message == "TypeError: this is about text, and was given a `World`"


class TestCommandLine:
    def test_bindgen(self, here, witgen):
        place("host/a.txt.j2", "a")
        assert witgen("bindgen", "w.wit", "-o", "out", "--templates", "mine") == (0, "out: 6 written\n", "")
        place("host/a.txt.j2", "b")
        code, out, err = witgen("bindgen", "w.wit", "-o", "out", "--templates", "mine", "--check")
        assert code == 1
        assert "-a" in out
        assert "is stale" in err

    def test_an_error_as_json(self, here, witgen):
        place("host/a.txt.j2", "\n{{ word.name }}")
        code, _, err = witgen("bindgen", "w.wit", "--templates", "mine", "--error-format", "json")
        assert code == 1
        (problem,) = map(json.loads, err.splitlines())
        assert (problem["code"], problem["file"]) == ("template-undefined", "mine/host/a.txt.j2")
        assert problem["span"]["start"] == {"line": 2, "column": 4, "offset": 4}
        assert problem["hints"] == ["did you mean `world`?"]

    def test_a_remark(self, here, witgen):
        Path("mine").mkdir()
        code, _, err = witgen("bindgen", "w.wit", "-o", "out", "--templates", "mine")
        assert code == 0
        assert err.startswith("warning: no template in `mine` was used")

    @pytest.mark.parametrize("arguments", [["--guest", "zig"], ["--templates", ""]])
    def test_mistakes(self, here, witgen, arguments):
        code, _, err = witgen("bindgen", "w.wit", *arguments)
        assert code == 2
        assert "Traceback" not in err

    @pytest.mark.parametrize(
        ("given", "meant"), [("pyton", "python"), ("JavaScript", "js"), ("cpp", "c"), ("Rust", "rust")]
    )
    def test_a_language_that_nearly_has_a_name(self, here, witgen, given, meant):
        _, _, err = witgen("bindgen", "w.wit", "--guest", given)
        assert f"Did you mean '{meant}'?" in err

    def test_the_advice_for_a_language(self, here, witgen):
        _, _, err = witgen("bindgen", "w.wit", "--guest", "zig")
        assert "'zig' is not one of 'python', " in err
        place("guest/zig/a.zig.j2", "a")
        assert witgen("bindgen", "w.wit", "--guest", "zig", "--templates", "mine")[0] == 0
        assert Path("app/a.zig").read_text() == "a"

    def test_the_list(self, witgen):
        assert witgen("templates") == (0, "".join(f"{name}\n" for name in our_templates()), "")

    def test_one(self, witgen):
        assert witgen("templates", "host/directory.py.j2") == (0, our_template("host/directory.py.j2").text, "")

    def test_copies(self, here, witgen):
        code, out, _ = witgen("templates", "host", "guest/python/module.py.j2", "--copy", "mine")
        assert code == 0
        assert len(out.splitlines()) == len([name for name in our_templates() if name.startswith("host/")]) + 1
        first = f"{{# witgen view {VIEW_VERSION[0]}.{VIEW_VERSION[1]} #}}\n"
        assert Path("mine/host/interface.py.j2").read_text() == first + our_template("host/interface.py.j2").text
        assert run().remarks == ()

    def test_nothing_is_overwritten(self, here, witgen):
        place("host/package.py.j2", "mine")
        code, _, err = witgen("templates", "host", "--copy", "mine")
        assert code == 1
        assert "`mine/host/package.py.j2` would be overwritten" in err
        assert not Path("mine/host/interface.py.j2").exists()

    @pytest.mark.parametrize("name", ["host/interfaces.py.j2", "hots", "../host", "", "/"])
    def test_names_there_are_not(self, witgen, name):
        code, out, err = witgen("templates", name)
        assert (code, out) == (1, "")
        assert "witgen has no template" in err

    def test_advice(self, witgen):
        assert "did you mean `host/interface.py.j2`?" in witgen("templates", "host/interfaces.py.j2")[2]
