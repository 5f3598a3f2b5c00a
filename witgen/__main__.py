"""`python -m witgen` is the command line."""

from __future__ import annotations

from witgen.cli import main

main()
