"""What a WIT text says, apart from how it is laid out."""

from __future__ import annotations

from dataclasses import fields, is_dataclass

from witgen.errors import Problems
from witgen.source import SourceFile, Span
from witgen.syntax.lexical import scan
from witgen.syntax.parser import parse


def meaning(text: str) -> list[object]:
    """The syntax tree, docs included, as a list: no spans."""
    found: list[object] = []
    todo: list[object] = [parse(SourceFile("x.wit", text))]
    while todo:
        node = todo.pop()
        if isinstance(node, Span | SourceFile):
            continue
        if isinstance(node, tuple):
            found.append(len(node))
            todo += reversed(node)
        elif is_dataclass(node):
            found.append(type(node).__name__)
            todo += [getattr(node, field.name) for field in reversed(fields(node))]
        else:
            found.append(node)
    return found


def comments(text: str) -> list[list[str]]:
    """The words of every comment, in order."""
    scanned = scan(SourceFile("x.wit", text), Problems())
    return [text[start:end].split() for start, end in zip(scanned.starts, scanned.ends, strict=True)]
