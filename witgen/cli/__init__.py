"""The command line: one module per command; arguments and printing only."""

from __future__ import annotations

import os
import sys
from difflib import get_close_matches
from importlib import import_module
from io import TextIOWrapper
from typing import TYPE_CHECKING, NoReturn

import click

from witgen._version import __version__
from witgen.cli.options import Settings
from witgen.cli.report import print_error
from witgen.errors import WitgenError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

DONE, PROBLEM, USAGE, INTERRUPTED = 0, 1, 2, 130


_COMMANDS = ("bindgen", "check", "compile", "fmt", "model")


class _Commands(click.Group):
    """Imports a command when it is asked for: nobody pays for what another one needs."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(f"witgen.cli.{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in _COMMANDS and (close := get_close_matches(args[0], _COMMANDS, 1)):
            raise click.UsageError(f"No such command '{args[0]}'. Did you mean '{close[0]}'?", ctx)
        return super().resolve_command(ctx, args)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "-V", "--version", prog_name="witgen", message="%(prog)s %(version)s")
def witgen() -> None:
    """Typed Python for WebAssembly components.

    \b
    Start with a WIT package and see what comes out:
      witgen check wit
      witgen bindgen wit
      witgen bindgen --help
    """


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit: 0 done, 1 a problem in the input, 2 a mistake in the command line."""
    for stream in (sys.stdout, sys.stderr):  # a terminal or pipe that knows no `→` still gets the message
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = PROBLEM
    sys.exit(status)


def _run(arguments: Sequence[str] | None) -> int:
    settings = Settings()
    try:
        return int(witgen.main(arguments, prog_name="witgen", standalone_mode=False, obj=settings) or DONE)
    except click.ClickException as error:
        error.show()
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except WitgenError as error:
        print_error(error, settings.error_format)
        return PROBLEM
    except BrokenPipeError:
        raise
    except OSError as error:  # the system's refusals that no room gave a better text
        print_error(WitgenError(str(error)), settings.error_format)
        return PROBLEM
