"""Resources → what can be done with handles, and the destructors of the guest's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from witgen.codegen.facts import Side
from witgen.codegen.guest.c.comments import comment
from witgen.codegen.guest.c.view import Export, Import, Prototype
from witgen.model.canonical import export_name, import_module
from witgen.model.types import Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from witgen.codegen.guest.c.homes import Home
    from witgen.codegen.guest.c.types import Types
    from witgen.model.types import TypeDef

__all__ = ["Resources"]


@dataclass(frozen=True, slots=True)
class Resources:
    """The resources of one side of an interface."""

    home: Home
    types: Types
    prefix: str

    @property
    def _definitions(self) -> Iterator[TypeDef]:
        return (each for each in self.home.types if isinstance(each.kind, Resource))

    def functions(self) -> Iterator[tuple[Prototype, Import]]:
        """What the author may do with handles."""
        for each in self._definitions:
            yield from self._ours(each) if self.home.side is Side.EXPORT else self._theirs(each)

    def structs(self) -> Iterator[tuple[str, str]]:
        """What the author has to define, by its name in WIT and in C."""
        if self.home.side is Side.EXPORT:
            yield from ((each.name, self.types.stem(each, Side.EXPORT)) for each in self._definitions)

    def destructors(self) -> Iterator[tuple[Prototype, Export]]:
        """What the author does when nobody has a handle any more. The dtor may run in the middle of a call."""
        for each in self._definitions if self.home.side is Side.EXPORT else ():
            stem = self.types.stem(each, Side.EXPORT)
            wanted = f"void {stem}_free({stem}_t *self)"
            body = (
                f"{self.prefix}_mark_t mark = {self.prefix}_mark();",
                f"{stem}_free(({stem}_t *)rep);",
                f"{self.prefix}_release(mark);",
            )
            docs = comment(f"Called when nobody has a handle of this `{each.name}` any more.")
            name = export_name(self.home.owner, f"[dtor]{each.name}")
            yield Prototype(docs, wanted, ("self",)), Export(name, f"void {stem}__dtor(int32_t rep)", body)

    def _theirs(self, resource: TypeDef) -> Iterator[tuple[Prototype, Import]]:
        module, stem = import_module(self.home.owner), self.types.stem(resource, Side.IMPORT)
        own, borrow = self.types.handles(resource, Side.IMPORT)
        core = f"{stem}_drop__import"
        drop = Import(
            module, f"[resource-drop]{resource.name}", f"void {core}(int32_t)", "", (f"{core}(self.handle);",)
        )
        yield _function("Give it back.", f"void {stem}_drop({own}_t self)", drop)
        lent = Import("", "", "", "", (f"return ({borrow}_t){{self.handle}};",))
        yield _function("Lend it for a call.", f"{borrow}_t {stem}_borrow({own}_t self)", lent)
        back = Import("", "", "", "", (f"{core}(self.handle);",))
        docs = "Give back what was lent to an exported function, before that returns."
        yield _function(docs, f"void {borrow}_drop({borrow}_t self)", back)

    def _ours(self, resource: TypeDef) -> Iterator[tuple[Prototype, Import]]:
        module, stem = f"[export]{import_module(self.home.owner)}", self.types.stem(resource, Side.EXPORT)
        own, _ = self.types.handles(resource, Side.EXPORT)
        for verb, docs, code, core, body in (
            (
                "new",
                "A handle for it, to be given away; it must stay where it is until the destructor is called.",
                f"{own}_t {stem}_own({stem}_t *self)",
                f"int32_t {stem}_own__import(int32_t)",
                f"return ({own}_t){{{stem}_own__import((int32_t)self)}};",
            ),
            (
                "rep",
                "What a handle stands for.",
                f"{stem}_t *{stem}_rep({own}_t self)",
                f"int32_t {stem}_rep__import(int32_t)",
                f"return ({stem}_t *){stem}_rep__import(self.handle);",
            ),
            (
                "drop",
                "Give the handle up, which calls the destructor.",
                f"void {stem}_drop({own}_t self)",
                f"void {stem}_drop__import(int32_t)",
                f"{stem}_drop__import(self.handle);",
            ),
        ):
            yield _function(docs, code, Import(module, f"[resource-{verb}]{resource.name}", core, "", (body,)))


def _function(docs: str, code: str, made: Import) -> tuple[Prototype, Import]:
    return Prototype(comment(docs), code), Import(made.module, made.name, made.code, code, made.body)
