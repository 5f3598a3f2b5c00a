"""Modules that componentize-py has imported before it comes to the author's: one of that name is never found."""

from __future__ import annotations

from typing import Final

__all__ = ["PRELOADED"]

PRELOADED: Final = frozenset({
    "abc", "annotationlib", "ast", "builtins", "codecs", "collections", "componentize_py_async_support",
    "componentize_py_runtime", "componentize_py_types", "copy", "copyreg", "dataclasses", "dis", "encodings", "enum",
    "errno", "functools", "genericpath", "importlib", "inspect", "io", "itertools", "keyword", "linecache",
    "marshal", "opcode", "operator", "os", "posix", "posixpath", "re", "reprlib", "site", "stat", "sys", "time",
    "token", "tokenize", "types", "typing", "weakref", "wit_world", "zipimport",
})  # fmt: skip
