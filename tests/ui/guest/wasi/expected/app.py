"""World `demo:wasi/wasi@0.1.0`, to be filled in.

witgen wrote this file once, and does not touch it again.
"""

from __future__ import annotations

from wit_world import exports


class Run(exports.Run):
    """The functions of `wasi:cli/run@0.2.3`."""

    def run(self) -> None:
        """Answer a call of `run`.

        Raises:
            Err: with None, to answer with an error.
        """
        raise NotImplementedError
