"""World `demo:app/two-versions@2.0.0`, to be filled in.

witgen wrote this file once, and does not touch it again.
"""

from __future__ import annotations

from wit_world import exports


class DemoAppLocal200(exports.DemoAppLocal200):
    """The functions of `demo:app/local@2.0.0`."""

    def later(self, than: int) -> int:
        raise NotImplementedError


class DemoAppLocal100(exports.DemoAppLocal100):
    """The functions of `demo:app/local@1.0.0`."""

    def later(self, than: int) -> int:
        raise NotImplementedError
