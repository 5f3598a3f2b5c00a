"""Options and fixtures every test may use."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def pytest_configure(config: pytest.Config) -> None:
    """Keeps tests, and the processes they start, out of the developer's own compile cache, and open to Ctrl-C."""
    os.environ["WITGEN_CACHE_DIR"] = directory = tempfile.mkdtemp(prefix="witgen-cache-")
    for name in ("WITGEN_CACHE", "WITGEN_CACHE_SIZE"):
        os.environ.pop(name, None)
    config.add_cleanup(lambda: shutil.rmtree(directory, ignore_errors=True))
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a shell starts what runs in the background so
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--bless",
        action="store_true",
        help="rewrite the expected output of fixture tests; review the diff as product",
    )


@pytest.fixture
def expect(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compare a text with a file of expected output, or write it there under `--bless`."""
    bless: bool = request.config.getoption("--bless")

    def check(path: Path, actual: str) -> None:
        if bless:
            path.write_text(actual, encoding="utf-8", newline="\n")
            return
        assert path.exists(), f"{path} is missing; run pytest --bless and review it"
        assert actual == path.read_text(encoding="utf-8"), f"{path} differs; is the change meant?"

    return check
