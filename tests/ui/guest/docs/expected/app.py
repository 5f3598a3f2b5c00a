"""World `demo:docs/docs@1.2.0`, to be filled in.

witgen wrote this file once, and does not touch it again.
"""

from __future__ import annotations

import wit_world
from wit_world import exports


class WitWorld(wit_world.WitWorld):
    """The world's docs.
        # not a comment

    Deprecated since 1.2.0.
    """

    def run(self) -> None:
        """Docs of the export, "at the end" """
        raise NotImplementedError

    def check(self) -> None:
        """Answer a call of `check`.

        Raises:
            Err: with a `Fault`, to answer with an error.
        """
        raise NotImplementedError


class Nasty(exports.Nasty):
    """\"\"\"Triple quotes\"\"\" at the start, and a backslash at the end \\"""

    def indented(self) -> str:
        """A paragraph.



            indented code
                more

        # A heading
        '\"\"\"'
        """
        raise NotImplementedError

    def long(self) -> None:
        """A line that is much longer than the eighty-eight columns that black allows for code, which docs are free to do.

        Raises:
            Err: with a `str`, to answer with an error.
        """
        raise NotImplementedError

    def old(self) -> None:
        """Old.

        Deprecated since 1.1.0.
        """
        raise NotImplementedError

    def older(self) -> str:
        """Deprecated since 1.1.0.

        Raises:
            Err: with a `str`, to answer with an error.
        """
        raise NotImplementedError

    def empty(self) -> None:
        raise NotImplementedError

    def all_indented(self) -> None:
        """
        A list:
          - one
          - two
        """
        raise NotImplementedError

    def not_all_indented(self) -> int:
        """What follows:
          - is indented

        Raises:
            Err: with a `bytes`, to answer with an error.
        """
        raise NotImplementedError

    def undocumented(self) -> bytes:
        """Answer a call of `undocumented`.

        Raises:
            Err: with a `tuple[list[int] | None, Quoted]`, to answer with an error.
        """
        raise NotImplementedError
