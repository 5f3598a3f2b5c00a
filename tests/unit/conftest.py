"""What tests of the command line share."""

from __future__ import annotations

import pytest

from witgen import cli


@pytest.fixture
def witgen(capfd: pytest.CaptureFixture[str]):
    """Run `witgen …` in this process: (exit code, stdout, stderr)."""

    def run(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as exit_:
            cli.main(arguments)
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return int(exit_.value.code or 0), out, err

    return run
