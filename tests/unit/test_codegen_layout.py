"""`witgen.codegen.layout` and `docs` against black and Python themselves."""

from __future__ import annotations

import ast
from inspect import cleandoc
from textwrap import dedent, indent

import black
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from witgen.codegen import layout
from witgen.codegen.docs import docstring, paragraphs, section

NAMES = st.from_regex(r"[a-z]{1,30}", fullmatch=True).map(lambda name: f"{name}_")
TYPES = st.recursive(
    NAMES,
    lambda inner: st.builds("{}[{}]".format, NAMES, st.lists(inner, min_size=1, max_size=3).map(", ".join)),
    max_leaves=4,
)


def is_stable(code):
    """Does black leave the code alone, unless it is too long for us to lay out?"""
    lines = code.splitlines()
    return any(len(line) > layout.WIDTH for line in lines) or black.format_str(code, mode=black.Mode()) == code


@settings(max_examples=60)
@given(st.lists(st.builds("{}: {}".format, NAMES, TYPES), max_size=6), TYPES, st.booleans())
def test_signatures(params, result, documented):
    params = ["self", *(f"p{i}{param}" for i, param in enumerate(params))]
    tail = f") -> {result}:{'' if documented else ' ...'}"
    code = indent(layout.signature("def function(", params, tail, depth=1), layout.INDENT)
    body = '        """Docs."""\n        ...\n' if documented else ""
    assert is_stable(f"class C:\n{code}\n{body}")


@settings(max_examples=60)
@given(TYPES)
def test_single_parameters(annotation):
    code = indent(layout.signature("def function_of_a_class(", [f"a: {annotation}"], ") -> str: ...", depth=1), "    ")
    assert is_stable(f"class C:\n    @staticmethod\n{code}\n")


@settings(max_examples=60)
@given(st.lists(NAMES, min_size=1, max_size=12))
def test_unions_and_calls(names):
    union = layout.subscript("Name: TypeAlias = Annotated[", [" | ".join(names), 'variant("name")'], "]")
    assert is_stable(f"{union}\n")
    call = layout.subscript("@names(", [f'{name}="{name}"' for name in dict.fromkeys(names)], ")")
    assert is_stable(f"{call}\nclass C:\n    pass\n")


@settings(max_examples=60)
@given(st.lists(NAMES, min_size=1, max_size=12))
def test_displays(names):
    assert is_stable(layout.display("__all__ = [", [f'"{name}"' for name in names], "]") + "\n")


@settings(max_examples=60)
@given(NAMES, NAMES, NAMES)
def test_defaults(name, module, annotation):
    field = layout.default(f"{name}: {module}.{annotation} | None", "None")
    assert is_stable(f"class C:\n{indent(field, layout.INDENT)}\n")


TEXTS = st.lists(
    st.sampled_from("ab \\\"'\t\n\r\f\v\x00\x7f\x85\xa0\u200b\u2028\ufeffé漢🙂{}%#N") | st.characters()
).map("".join)


HEADS = {"    ": "class C:\n", "        ": "class C:\n    def f(self) -> None:\n"}
TAILS = {"    ": "\n    x: int\n", "        ": "        ...\n"}


@settings(max_examples=150)
@given(TEXTS, st.sampled_from(["", "    ", "        "]))
@example('"', "    ")
@example("\\", "    ")
@example('a"""', "")
@example("a\n   b\n  c", "    ")
@example("Raises:\n  x", "    ")
def test_docstrings_are_safe_and_stable(text, margin):
    doc = docstring(text)
    if not doc:
        assert not text.strip()
        return
    code = f"{margin}{indent(doc, margin).lstrip()}\n"
    if margin:
        code = HEADS[margin] + code + TAILS[margin]
    assert black.format_str(code, mode=black.Mode()) == code
    assert all(char.isprintable() for char in code if char != "\n")
    assert words(ast_docstring(code)) == words(text)


@pytest.mark.parametrize("text", ["a\n  b\n  c", "a\n  b\n\nc", "a\n\n    b", '"a"\n  b', "Raises:\n    x\n      y"])
def test_docstrings_keep_indentation(text):
    code = f"class C:\n{indent(docstring(text), '    ')}\n\n    x: int\n"
    assert black.format_str(code, mode=black.Mode()) == code
    assert cleandoc(ast_docstring(code)) == text


def ast_docstring(code):
    strings = [
        node.value
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    assert len(strings) == 1
    return strings[0]


def words(text):
    """What a reader sees: layout apart."""
    return text.expandtabs(1).split()


def test_sections():
    text = paragraphs("Docs.", None, section("Attributes", [("a", "One\ntwo"), ("b", ""), ("c", "x")]))
    assert text == "Docs.\n\nAttributes:\n    a: One\n        two\n    c: x"
    assert docstring(dedent("Raises:\n    Err: x")) == '"""\nRaises:\n    Err: x\n"""'
    assert section("Raises", [("Err", "")]) == ""
