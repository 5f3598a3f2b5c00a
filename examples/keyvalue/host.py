"""One guest, two backends: its wasi:keyvalue/store is a dict first, and then a table of sqlite3."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

import witgen

HERE = Path(__file__).resolve().parent
witgen.generate(HERE / "wit", world="tally", out=HERE / "tally")  # a build script would do this

from witgen.runtime import Err

from tally import Imports, load
from tally.wasi_keyvalue.store import (
    Error,
    Error_AccessDenied,
    Error_NoSuchStore,
    Error_Other,
    KeyResponse,
    Provider,
)

POEM = """
The tide comes in, the tide goes out,
the boats go up, the boats come down;
the gulls sit still and look about
at all the boats of Little Town.
"""
PAGE = 5  # keys a `list_keys` gives at once


class DictBucket:
    def __init__(self) -> None:
        self.pairs: dict[str, bytes] = {}

    def get(self, key: str) -> bytes | None:
        return self.pairs.get(key)

    def set(self, key: str, value: bytes) -> None:
        self.pairs[key] = value

    def delete(self, key: str) -> None:
        self.pairs.pop(key, None)

    def exists(self, key: str) -> bool:
        return key in self.pairs

    def list_keys(self, cursor: str | None) -> KeyResponse:
        return page(sorted(key for key in self.pairs if key > (cursor or "")))


class DictStore:
    """Every bucket a dict."""

    def __init__(self) -> None:
        self.words = DictBucket()

    def open(self, identifier: str) -> DictBucket:
        check_access(identifier)
        return self.words


class SqliteBucket:
    def __init__(self, database: sqlite3.Connection) -> None:
        self.run = database.execute

    def get(self, key: str) -> bytes | None:
        found = self.run("SELECT value FROM words WHERE key = ?", [key])
        return next((value for (value,) in found), None)

    def set(self, key: str, value: bytes) -> None:
        self.run("REPLACE INTO words VALUES (?, ?)", [key, value])

    def delete(self, key: str) -> None:
        self.run("DELETE FROM words WHERE key = ?", [key])

    def exists(self, key: str) -> bool:
        return self.get(key) is not None

    def list_keys(self, cursor: str | None) -> KeyResponse:
        after = "SELECT key FROM words WHERE key > ? ORDER BY key LIMIT ?"
        return page([key for (key,) in self.run(after, [cursor or "", PAGE + 1])])


class SqliteStore:
    """Every bucket a table."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database
        self.database.execute("CREATE TABLE words (key TEXT PRIMARY KEY, value BLOB)")

    def open(self, identifier: str) -> SqliteBucket:
        check_access(identifier)
        return SqliteBucket(self.database)


def check_access(bucket: str) -> None:
    """There are two buckets, and the guest may use one."""
    if bucket == "payroll":
        raise Err(Error_AccessDenied())
    if bucket != "words":
        raise Err(Error_NoSuchStore())


def page(keys: list[str]) -> KeyResponse:
    """The first of some keys, with a cursor if there are more."""
    return KeyResponse(keys[:PAGE], cursor=keys[PAGE - 1] if len(keys) > PAGE else None)


def count_words(guest: Path, store: Provider) -> list[str]:
    """What there is to tell of one run."""
    with load(guest, Imports(wasi_keyvalue_store=store)) as world:
        lines = [f"{world.count(POEM)} words counted"]
        lines += [f"  {entry.word:<8} {'#' * entry.count} {entry.count}" for entry in world.top(5)]
        lines += [f"forget('gulls'): {world.forget('gulls')}, and again: {world.forget('gulls')}"]
        for bucket in "payroll", "attic":
            try:
                lines += [f"peek({bucket!r}): {world.peek(bucket)}"]
            except Err as answer:
                lines += [f"peek({bucket!r}): {explain(answer.value)}"]
    return lines


def explain(error: Error) -> str:
    match error:
        case Error_NoSuchStore():
            return "there is no such bucket"
        case Error_AccessDenied():
            return "that bucket is not for you"
        case Error_Other(text):
            return text


def main(guest: str = str(HERE / "guest.wat")) -> None:
    database = sqlite3.connect(":memory:")
    backends: dict[str, Provider] = {"a dict": DictStore(), "sqlite3": SqliteStore(database)}
    told = {name: count_words(Path(guest), store) for name, store in backends.items()}
    for name, lines in told.items():
        print(f"-- wasi:keyvalue/store over {name}", *lines, "", sep="\n")
    print("Both backends gave the same output:", told["a dict"] == told["sqlite3"])
    print("What sqlite3 holds:", *database.execute("SELECT key, value FROM words ORDER BY key LIMIT 2"), "…")
    database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
