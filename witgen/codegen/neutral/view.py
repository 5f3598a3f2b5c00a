"""What templates of any language see of a world. docs/templates.md is made of these classes: a field's comment, on the
line before it, is what the page says of it."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Case", "Core", "Definition", "Field", "Function", "Interface", "Param", "Stability", "Type", "World"]


@dataclass(frozen=True, slots=True)
class Stability:
    """The gate an item stands behind."""

    # `@since(version = …)`; empty for an unstable item
    since: str
    # `@unstable(feature = …)`; empty for a stable item
    feature: str
    # `@deprecated(version = …)`; empty if it is not
    deprecated: str


@dataclass(frozen=True, slots=True, eq=False)
class Type:
    """A type where it is mentioned."""

    # a primitive (`bool`, `u8`, … `string`, `error-context`), `list`, `fixed-list`, `map`, `option`, `result`, `tuple`,
    # `own`, `borrow`, `stream`, `future`, or `named`
    kind: str
    # as WIT writes it: `list<tuple<u32, point>>`
    wit: str
    # the types inside: the element, key and value, the elements; ok and err of a `result` (None for `_`), the value of
    # a `stream` or `future` if it has one
    parts: tuple[Type | None, ...]
    # of a `fixed-list`; None of others
    length: int | None
    # what a `named` type names, and the resource of `own` and `borrow`; None of others
    definition: Definition | None
    # bytes it takes in linear memory
    size: int
    # what its address is a multiple of
    align: int
    # the core types it is passed as (`i32`, `i64`, `f32`, `f64`); 17 stand for any number above 16
    flat: tuple[str, ...]
    # does a part of it lie elsewhere in memory (a string, a list)?
    points: bool


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """A field of a record."""

    # in kebab-case, as all names here
    name: str
    # its type
    type: Type
    # its docs; empty for none
    docs: str
    # where it begins in the record, in bytes
    offset: int


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """A case of a variant or enum, or a flag."""

    # its name
    name: str
    # what a variant's case carries, if anything
    payload: Type | None
    # its docs
    docs: str
    # its number: the discriminant, or a flag's bit
    number: int


@dataclass(frozen=True, slots=True, eq=False)
class Definition:
    """A type that has a name."""

    # its name
    name: str
    # `record`, `variant`, `enum`, `flags`, `resource` or `alias`
    kind: str
    # the interface that defines it (`a:b/i@1.0.0`), or the world
    owner: str
    # its docs
    docs: str
    # its gate, if it has one
    stability: Stability | None
    # of a record
    fields: tuple[Field, ...]
    # of a variant or enum; the flags of flags
    cases: tuple[Case, ...]
    # what an alias stands for; None of others. `use` makes an alias of a type of another owner
    target: Type | None
    # where the payload of a variant begins, in bytes; 0 of others
    payload_offset: int
    # bytes of the discriminant of a variant or enum, and of flags; 0 of others
    tag_size: int
    # bytes it takes; a resource is the handle of one
    size: int
    # what its address is a multiple of
    align: int
    # the core types it is passed as
    flat: tuple[str, ...]

    @property
    def used(self) -> bool:
        """Is it here by a `use`: another name of a type of another owner, which is its `target`?"""
        definition = None if self.target is None else self.target.definition
        return definition is not None and definition.owner != self.owner


@dataclass(frozen=True, slots=True, eq=False)
class Param:
    """A parameter; a method's `self` is not listed."""

    # its name
    name: str
    # its type
    type: Type


@dataclass(frozen=True, slots=True)
class Core:
    """The core function that a function is."""

    # core types; a method's `self` comes first, the address to write a result to last
    params: tuple[str, ...]
    # a core type, or None
    result: str | None
    # is there one parameter, the address of a tuple of them all?
    spilled: bool
    # is the result in memory: at the address an import is given, or an export answers with?
    returned: bool
    # has the export something to free when its result was read (`cabi_post_…`)?
    posts: bool


@dataclass(frozen=True, slots=True, eq=False)
class Function:
    """A function, or a member of a resource."""

    # its name; a constructor's is the resource's
    name: str
    # `freestanding`, `constructor`, `method` or `static`
    kind: str
    # what it is a member of, if of anything
    resource: Definition | None
    # its parameters
    params: tuple[Param, ...]
    # its result, if it has one
    result: Type | None
    # is it an `async func`?
    is_async: bool
    # its docs
    docs: str
    # its gate, if it has one
    stability: Stability | None
    # its name in a component: `f`, `[constructor]r`, `[method]r.m`, `[static]r.s`
    canonical_name: str
    # as an import: a function of that name in the core module of the interface's name, `$root` for the world itself
    imported: Core
    # as an export: `<interface>#<canonical name>`, without `<interface>#` for the world itself
    exported: Core


@dataclass(frozen=True, slots=True, eq=False)
class Interface:
    """An interface that the world imports, exports, or both."""

    # its own name
    name: str
    # `a:b/i@1.0.0`; the name alone of one that is written in place
    path: str
    # its package, `a:b@1.0.0`
    package: str
    # what `{interface}` in the name of a template stands for: `a_b/i`
    file: str
    # the names it is imported by: its path, or labels
    imports: tuple[str, ...]
    # the names it is exported by
    exports: tuple[str, ...]
    # its types, each after those it refers to
    types: tuple[Definition, ...]
    # its functions, members of resources included
    functions: tuple[Function, ...]
    # its docs
    docs: str
    # its gate, if it has one
    stability: Stability | None

    def members(self, resource: Definition) -> tuple[Function, ...]:
        """The constructor, methods and statics of one of its resources."""
        return tuple(function for function in self.functions if function.resource is resource)

    @property
    def free(self) -> tuple[Function, ...]:
        """The functions that are no members of resources."""
        return tuple(function for function in self.functions if function.resource is None)


@dataclass(frozen=True, slots=True, eq=False)
class World:
    """A world: what it imports and exports, those included that others of its imports need."""

    # its own name
    name: str
    # `a:b/w@1.0.0`
    path: str
    # its package, `a:b@1.0.0`
    package: str
    # its docs
    docs: str
    # its gate, if it has one
    stability: Stability | None
    # every interface once, in the order the world first names it
    interfaces: tuple[Interface, ...]
    # types of the world itself
    types: tuple[Definition, ...]
    # functions that the world itself imports
    imported: tuple[Function, ...]
    # functions that the world itself exports
    exported: tuple[Function, ...]

    @property
    def imports(self) -> tuple[Interface, ...]:
        """The interfaces that are imported."""
        return tuple(interface for interface in self.interfaces if interface.imports)

    @property
    def exports(self) -> tuple[Interface, ...]:
        """The interfaces that are exported."""
        return tuple(interface for interface in self.interfaces if interface.exports)
