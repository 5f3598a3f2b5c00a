"""World `demo-app:py-names/names@1.0.0`, to be filled in.

witgen wrote this file once, and does not touch it again.
"""

from __future__ import annotations

from builtins import list as _list
from builtins import str as _str

import wit_world
from wit_world import exports
from wit_world.exports import import_ as exported_import_
from wit_world.imports import import_


class WitWorld(wit_world.WitWorld):
    """The functions of the world itself."""

    def close(self, dict: str) -> list[str]:
        raise NotImplementedError

    def read_me(self) -> str:
        """Answer a call of `READ-me`.

        Raises:
            Err: with None, to answer with an error.
        """
        raise NotImplementedError

    def else_(self) -> None:
        raise NotImplementedError

    def property(self) -> bytes:
        raise NotImplementedError


class Import(exports.Import):
    """Every name here means something in Python, or does not survive its spelling."""

    def list(self, int: int) -> _list[_str]:
        raise NotImplementedError

    def http_get(self, url: _str, lambda_: bool, me: int) -> import_.Class:
        """Answer a call of `HTTP-get`.

        Raises:
            Err: with an `Error`, to answer with an error.
        """
        raise NotImplementedError

    def print(self, u8: int) -> _list[int]:
        raise NotImplementedError

    def str(self, v: _str) -> _str:
        raise NotImplementedError

    def wit(self) -> exported_import_.File:
        """Answer a call of `wit`.

        Raises:
            Err: with an `Error`, to answer with an error.
        """
        raise NotImplementedError

    def type(self) -> _str:
        raise NotImplementedError


class List(exports.List):
    """The functions of `demo-app:py-names/list@1.0.0`."""

    def await_(self, v: list[str]) -> list[str]:
        raise NotImplementedError


class Bindings(exports.Bindings):
    """The functions of `demo-app:py-names/bindings@1.0.0`."""

    def close(self) -> None:
        raise NotImplementedError


class Aux(exports.Aux):
    """The functions of `demo-app:py-names/aux@1.0.0`."""

    def drop(self, drop: int) -> None:
        raise NotImplementedError
