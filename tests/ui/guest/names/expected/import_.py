"""The resources of `demo-app:py-names/import@1.0.0`, to be filled in.

witgen wrote this file once, and does not touch it again.
"""

from __future__ import annotations

from builtins import bytes as _bytes
from builtins import list as _list
from typing import Self

from wit_world.exports import import_ as exported_import_
from wit_world.imports import import_


class File(exported_import_.File):
    """Resource `file`, kept by the component."""

    def __init__(self) -> None:
        raise NotImplementedError

    def drop(self) -> _list[str]:
        raise NotImplementedError

    def list(self) -> _list[str]:
        raise NotImplementedError

    def property(self, staticmethod: str) -> int:
        """Answer a call of `file.property`.

        Raises:
            Err: with a `FileHandle`, to answer with an error.
        """
        raise NotImplementedError

    @classmethod
    def staticmethod(cls, a: Self) -> bool:
        raise NotImplementedError

    @classmethod
    def raises(cls) -> None:
        """Answer a call of `file.raises`.

        Raises:
            Err: with a `str`, to answer with an error.
        """
        raise NotImplementedError

    def bytes(self, v: _bytes) -> _bytes:
        raise NotImplementedError

    def type(self, none: import_.None_) -> int | None:
        raise NotImplementedError

    def tls_info(self) -> tuple[int, str]:
        raise NotImplementedError
