"""A module is a provider, too."""

from __future__ import annotations

from goldens.every_type.demo_pantry.shelf import Item, Labels, Packing

from host_that_fits import Timer as Timer


def log(line: str) -> None:
    pass


def pack(what: Item, how: Packing) -> Packing:
    return how


def picture(of: str) -> bytes:
    return of.encode()


def prefer(these: Labels) -> Labels:
    return these
