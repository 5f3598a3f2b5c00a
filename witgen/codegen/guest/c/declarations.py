"""C types → their declarations, each after those it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from witgen.codegen.facts import Side
from witgen.codegen.guest.c.comments import comment, documented
from witgen.codegen.guest.c.homes import is_use
from witgen.codegen.guest.c.naming import lower
from witgen.codegen.guest.c.types import cases, declared, integer, members
from witgen.codegen.guest.c.view import Constant, Declaration, Member
from witgen.model.types import (
    Alias,
    EnumKind,
    Flags,
    ListType,
    MapType,
    Record,
    Resource,
    Variant,
)
from witgen.spelling import upper

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from witgen.codegen.guest.c.homes import Home
    from witgen.codegen.guest.c.naming import Names
    from witgen.codegen.guest.c.types import CType, Types
    from witgen.model.types import Case, EnumCase, TypeDef

__all__ = ["Declarer"]


class Declarer:
    """Declares the types of a world, home by home."""

    def __init__(self, types: Types, names: Names) -> None:
        self._types = types
        self._names = names
        self.structs: dict[CType, None] = {}

    def home(self, home: Home) -> Iterator[Declaration]:
        """The types of an interface. Handles need nothing, and come first."""
        own = [each for each in home.types if not is_use(each)]
        for definition in own:
            if isinstance(definition.kind, Resource):
                yield from self._resource(definition, home.side)
        for definition in own:
            if not isinstance(definition.kind, Resource):
                yield from self._definition(definition, home.side)

    def needed(self, types: Iterable[CType]) -> Iterator[Declaration]:
        """The types without a name among `types` and in them, as far as they were not declared before."""
        for type_ in types:
            plain = type_.plain
            if plain.is_anonymous and plain not in self.structs:
                yield from self.needed(plain.parts)
                self.structs[plain] = None
                yield from self._unnamed(plain)

    def _definition(self, definition: TypeDef, side: Side) -> Iterator[Declaration]:
        type_ = self._types(definition, side)
        yield from self.needed([type_.plain] if isinstance(definition.kind, Alias) else type_.parts)
        docs, stem = documented(definition.docs, definition.stability), self._types.stem(definition, side)
        match definition.kind:
            case Record(fields):
                found = zip(fields, members(type_) or (), strict=True)
                lines = tuple(Member(comment(f.docs), declared(part, name)) for f, (name, part) in found)
                yield Declaration(docs, type_.spelled, members=lines)
            case Variant(found):
                yield self._variant(type_, found, docs)
            case EnumKind(labels):
                yield Declaration(docs, type_.spelled, integer(len(labels)), constants=self._numbered(stem, labels))
            case Flags(flags):
                yield Declaration(docs, type_.spelled, integer(2 ** len(flags)), defines=self._bits(stem, flags))
            case Alias():
                yield Declaration(docs, f"{stem}_t", type_.plain.spelled)
            case Resource():
                return
            case _:
                assert_never(definition.kind)
        if isinstance(definition.kind, Record | Variant):
            self.structs[type_] = None

    def _variant(self, type_: CType, found: tuple[Case, ...], docs: str) -> Declaration:
        _, payloads = cases(type_) or ("", [])
        union = tuple(
            Member(comment(case.docs), declared(payload, lower(case.name)))
            for case, (_, payload) in zip(found, payloads, strict=True)
            if payload is not None
        )
        tag = Member("", f"{integer(len(found))} tag")
        constants = self._numbered(type_.word, found)
        return Declaration(docs, type_.spelled, members=(tag,), union=union, union_name=" as", constants=constants)

    def _numbered(self, stem: str, labels: Iterable[Case | EnumCase]) -> tuple[Constant, ...]:
        return tuple(
            Constant(comment(each.docs), self._constant(stem, each.name), str(at)) for at, each in enumerate(labels)
        )

    def _bits(self, stem: str, flags: Iterable[EnumCase]) -> tuple[Constant, ...]:
        return tuple(
            Constant(comment(each.docs), self._constant(stem, each.name), f"(({stem}_t)(1u << {at}))")
            for at, each in enumerate(flags)
        )

    def _constant(self, stem: str, label: str) -> str:
        return self._names.unique(f"{stem.upper()}_{upper(label)}")

    def _unnamed(self, type_: CType) -> Iterator[Declaration]:
        match type_.type:
            case ListType():
                yield Declaration("", type_.spelled, members=_pointed(declared(type_.parts[0], "*data")))
            case MapType():
                entry = f"{type_.spelled.removesuffix('_t')}_entry_t"
                pair = zip(type_.parts, ("key", "value"), strict=True)
                yield Declaration("", entry, members=tuple(Member("", declared(part, name)) for part, name in pair))
                yield Declaration("", type_.spelled, members=_pointed(f"{entry} *data"))
            case _ if found := members(type_):
                lines = tuple(Member("", declared(part, name)) for name, part in found)
                yield Declaration("", type_.spelled, members=lines)
            case _:
                yield self._optional(type_)

    def _optional(self, type_: CType) -> Declaration:
        tag, found = cases(type_) or ("", [])
        payloads = [Member("", declared(part, name)) for name, part in found if part is not None]
        if len(payloads) > 1:
            return Declaration("", type_.spelled, members=(Member("", f"bool {tag}"),), union=tuple(payloads))
        return Declaration("", type_.spelled, members=(Member("", f"bool {tag}"), *payloads))

    def _resource(self, definition: TypeDef, side: Side) -> Iterator[Declaration]:
        docs = documented(definition.docs, definition.stability)
        stem, (own, borrow) = self._types.stem(definition, side), self._types.handles(definition, side)
        handle = (Member("", "int32_t handle"),)
        if side is Side.EXPORT:
            yield Declaration(docs, f"{stem}_t", f"struct {stem}")
            yield Declaration("", f"{own}_t", members=handle)
        else:
            yield Declaration(docs, f"{own}_t", members=handle)
            yield Declaration("", f"{borrow}_t", members=handle)


def _pointed(data: str) -> tuple[Member, ...]:
    return Member("", data), Member("", "size_t length")
