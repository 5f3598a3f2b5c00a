"""The resources of `demo:both/report@0.1.0`, to be filled in.

witgen wrote this file once, and does not touch it again.
"""

from __future__ import annotations

from typing import Self

from wit_world.exports import report as exported_report


class Page(exported_report.Page):
    """Resource `page`, kept by the component."""

    def next(self) -> Self | None:
        raise NotImplementedError
