"""A world → the author's module: every function and class there, to be filled in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from witgen.codegen.facts import Side
from witgen.codegen.guest.js.annotations import Speller
from witgen.codegen.guest.js.declarations import described
from witgen.codegen.guest.js.layout import comment, listing
from witgen.codegen.guest.js.modules import contract_name, is_resource_type, world_functions
from witgen.codegen.guest.js.naming import Locals, binding, export_name, lower, path, stem, type_name
from witgen.codegen.guest.js.routines import fallible, free, members_of, outcome
from witgen.codegen.guest.js.view import Block, Skeleton
from witgen.model.analysis import resource_of
from witgen.model.items import FunctionKind
from witgen.model.names import WorldName
from witgen.spelling import camel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from witgen.codegen.facts import Facts, Use
    from witgen.model.items import Function
    from witgen.model.types import TypeDef

__all__ = ["skeleton"]

_GLOBAL: Final = """
    Array BigInt BigInt64Array BigUint64Array Boolean Error Float32Array Float64Array Function Int16Array Int32Array
    Int8Array Map Null Number Object Promise String Symbol Uint16Array Uint32Array Uint8Array Undefined Void
"""
"""What the module uses itself, or a doc comment takes for a type of JavaScript, whatever is imported by that name."""
_BODY: Final = Block("", "throw new Error('not written yet');")


def skeleton(facts: Facts) -> Skeleton:
    """The module `app.js`."""
    return _Writer(facts).write()


@dataclass(slots=True)
class _Writer:
    """Writes one module; names are given as they come up: what is exported first, then classes, then the rest."""

    facts: Facts
    names: Locals = field(default_factory=lambda: Locals(*_GLOBAL.split()))
    classes: dict[TypeDef, str] = field(default_factory=dict["TypeDef", str])
    types: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])

    def write(self) -> Skeleton:
        world = self.facts.world
        uses = [use for use in self.facts.uses if Side.EXPORT in use.sides]
        functions = world_functions(self.facts, Side.EXPORT)
        for function in functions:
            self.names.take(binding(function.name))
        names = {use: self.names.take(binding(use.interface.name.item), *self._longer(use)) for use in uses}
        for use in uses:
            for resource in filter(is_resource_type, use.interface.types):
                self.classes[resource] = self.names.take(
                    type_name(resource), f"{self._prefix(use)}{type_name(resource)}"
                )
        imports = tuple(self._imports())
        blocks = [block for use in uses for block in self._interface(use, names[use])]
        blocks += (block for function in functions for block in self._world_function(function))
        head = comment(
            f"World `{world.name}`, to be filled in.", "witgen wrote this file once, and does not touch it again."
        )
        return Skeleton(head, tuple(self._type_imports()), imports, tuple(blocks))

    def _imports(self) -> Iterator[str]:
        """The modules of the host: interfaces with nothing but types are none."""
        for use in self.facts.uses:
            name = use.interface.name
            if Side.IMPORT in use.sides and use.interface.functions:
                local = self.names.take(binding(name.item), f"imported{camel(name.item)}", *self._longer(use))
                yield f"import * as {local} from '{name}';"

    def _interface(self, use: Use, local: str) -> Iterator[Block]:
        interface = use.interface
        resources = [definition for definition in interface.types if is_resource_type(definition)]
        for resource in resources:
            yield self._class(resource, interface.functions)
        contract = self._type(path(interface.name, Side.EXPORT, self.facts), contract_name(use), use)
        docs = described(use.docs, interface.stability, f"@type {{{contract}}}")
        listed = [
            Block("", f"{name}," if name == local_ else f"{name}: {local_},")
            for name, local_ in ((type_name(each), self.classes[each]) for each in resources)
        ]
        members = [self._method(each, lower(each.name), end=",") for each in free(interface.functions)]
        exported = export_name(interface.name, self.facts)
        renamed = local != exported
        code = f"{'' if renamed else 'export '}const {local} ="
        yield Block(docs, code, (*listed, *members), spaced=True, end=";")
        if renamed:
            yield Block("", f"export {{ {local} as {exported if exported.isidentifier() else repr(exported)} }};")

    def _class(self, resource: TypeDef, functions: tuple[Function, ...]) -> Block:
        own = members_of(resource, functions)
        heads = {FunctionKind.CONSTRUCTOR: "constructor"}
        methods = list[Block]()
        for function in own:
            static = "static " if function.kind is FunctionKind.STATIC else ""
            methods.append(self._method(function, static + heads.get(function.kind, lower(function.name))))
        docs = described(resource.docs, resource.stability)
        return Block(docs, f"class {self.classes[resource]}", tuple(methods), spaced=True)

    def _world_function(self, function: Function) -> Iterator[Block]:
        name, exported = binding(function.name), lower(function.name)
        head = f"function {name}" if name != exported else f"export function {name}"
        yield self._method(function, head)
        if name != exported:
            yield Block("", f"export {{ {name} as {exported} }};")

    def _method(self, function: Function, head: str, end: str = "") -> Block:
        params = [binding(param.name) for param in function.params]
        code = listing(f"{head}(", params, ")", depth=1)
        return Block(self._docs(function), code, (_BODY,), end=end)

    def _docs(self, function: Function) -> str:
        speller = Speller(self._spelled)
        tags = [f"@param {{{speller.spell(param.type)}}} {binding(param.name)}" for param in function.params]
        if function.kind is not FunctionKind.CONSTRUCTOR:
            tags.append(f"@returns {{{outcome(function, speller)}}}")
        if result := fallible(function):
            payload = "undefined" if result.err is None else speller.spell(result.err)
            tags.append(f"@throws {{{{ payload: {payload} }}}}")
        return described(function.docs, function.stability, "\n".join(tags))

    def _spelled(self, definition: TypeDef) -> str:
        """A class of this module, or a type that is imported from where it is meant."""
        if (resource := resource_of(definition)) in self.classes:
            return self.classes[resource]
        if isinstance(definition.owner, WorldName):
            return self._type("wit/world", type_name(definition), None)
        owner = definition.owner
        use = next(use for use in self.facts.uses if use.interface.name == owner)
        if Side.EXPORT in use.sides:
            return self._type(path(owner, Side.EXPORT, self.facts), type_name(definition), use)
        return self._type(str(owner), type_name(definition), use)

    def _type(self, where: str, name: str, use: Use | None) -> str:
        """The local name of a type of another file."""
        if (where, name) not in self.types:
            longer = () if use is None else (f"{self._prefix(use)}{name}", f"{self._longest(use)}{name}")
            self.types[where, name] = self.names.take(name, *longer)
        return self.types[where, name]

    def _type_imports(self) -> Iterator[str]:
        found: dict[str, list[str]] = {}
        for (where, name), local in sorted(self.types.items()):
            found.setdefault(where, []).append(name if name == local else f"{name} as {local}")
        for where, names in found.items():
            specifier = f"./{where}.js" if where.startswith("wit/") else where
            yield f"@import {{ {', '.join(names)} }} from '{specifier}'"

    def _longer(self, use: Use) -> tuple[str, ...]:
        longest = self._longest(use)
        return (longest[:1].lower() + longest[1:],)

    @staticmethod
    def _prefix(use: Use) -> str:
        return camel(use.interface.name.item)

    def _longest(self, use: Use) -> str:
        return camel(stem(use.interface.name, self.facts).replace("_", "-"))
