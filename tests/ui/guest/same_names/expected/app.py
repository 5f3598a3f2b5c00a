"""World `demo:here/same-names@0.1.0`, to be filled in.

witgen wrote this file once, and does not touch it again.
"""

from __future__ import annotations

from wit_world import exports
from wit_world.exports import store as exported_store
from wit_world.imports import demo_there_store, demo_versions_log_2_0_0_rc_1


class Store(exports.Store):
    """The functions of `demo:there/store`."""

    def tidy(self, rows: list[demo_there_store.Row]) -> exported_store.Shelf:
        raise NotImplementedError


class Log(exports.Log):
    """The functions of `demo:versions/log@2.0.0-rc.1`."""

    def line(self, text: str, level: demo_versions_log_2_0_0_rc_1.Level) -> None:
        raise NotImplementedError
