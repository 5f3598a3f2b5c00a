"""The syntax tree: what a WIT file says, before any name is looked up. Every name has its Span."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from witgen.source import SourceFile, Span


@dataclass(frozen=True, slots=True)
class Name:
    """An identifier (without its `%`) or a version."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class PackageId:
    """`namespace:name@version`."""

    namespace: Name
    name: Name
    version: Name | None
    span: Span


@dataclass(frozen=True, slots=True)
class Path:
    """`name`, or `namespace:package/name@version`."""

    package: PackageId | None
    name: Name
    span: Span


@dataclass(frozen=True, slots=True)
class Since:
    """`@since(version = …)`."""

    version: Name
    span: Span


@dataclass(frozen=True, slots=True)
class Unstable:
    """`@unstable(feature = …)`."""

    feature: Name
    span: Span


@dataclass(frozen=True, slots=True)
class Deprecated:
    """`@deprecated(version = …)`."""

    version: Name
    span: Span


@dataclass(frozen=True, slots=True)
class ExternalId:
    """`@external-id("…")`; `value` is unescaped."""

    value: str
    span: Span


Attribute: TypeAlias = Since | Unstable | Deprecated | ExternalId


@dataclass(frozen=True, slots=True)
class Intro:
    """What stands before an item: its documentation and its attributes, unchecked."""

    docs: str
    attributes: tuple[Attribute, ...]


@dataclass(frozen=True, slots=True)
class Primitive:
    """A type without parts; `keyword` is its WIT spelling."""

    keyword: str
    span: Span


@dataclass(frozen=True, slots=True)
class ListOf:
    """`list<element>` or `list<element, length>`."""

    element: Type
    length: int | None
    span: Span


@dataclass(frozen=True, slots=True)
class MapOf:
    """`map<key, value>`."""

    key: Type
    value: Type
    span: Span


@dataclass(frozen=True, slots=True)
class OptionOf:
    """`option<some>`."""

    some: Type
    span: Span


@dataclass(frozen=True, slots=True)
class ResultOf:
    """`result`, `result<ok>`, `result<_, err>`, `result<ok, err>`."""

    ok: Type | None
    err: Type | None
    span: Span


@dataclass(frozen=True, slots=True)
class TupleOf:
    """`tuple<…>`."""

    elements: tuple[Type, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Own:
    """`own<resource>`."""

    resource: Name
    span: Span


@dataclass(frozen=True, slots=True)
class Borrow:
    """`borrow<resource>`."""

    resource: Name
    span: Span


@dataclass(frozen=True, slots=True)
class StreamOf:
    """`stream` or `stream<element>`."""

    element: Type | None
    span: Span


@dataclass(frozen=True, slots=True)
class FutureOf:
    """`future` or `future<value>`."""

    value: Type | None
    span: Span


Type: TypeAlias = Primitive | ListOf | MapOf | OptionOf | ResultOf | TupleOf | Own | Borrow | StreamOf | FutureOf | Name


@dataclass(frozen=True, slots=True)
class UseName:
    """`name` or `name as alias` in the braces of a `use`."""

    name: Name
    alias: Name | None

    @property
    def local(self) -> Name:
        """The name it introduces."""
        return self.alias or self.name


@dataclass(frozen=True, slots=True)
class Use:
    """`use path.{…};` in an interface or world."""

    path: Path
    names: tuple[UseName, ...]
    intro: Intro


@dataclass(frozen=True, slots=True)
class TypeAliasDecl:
    """`type name = target;`."""

    name: Name
    target: Type
    intro: Intro


@dataclass(frozen=True, slots=True)
class FieldDecl:
    """`name: type` in a record."""

    name: Name
    type: Type
    docs: str


@dataclass(frozen=True, slots=True)
class RecordDecl:
    """`record name { … }`."""

    name: Name
    fields: tuple[FieldDecl, ...]
    intro: Intro


@dataclass(frozen=True, slots=True)
class CaseDecl:
    """`name` or `name(payload)` in a variant; `name` in an enum or in flags."""

    name: Name
    payload: Type | None
    docs: str


@dataclass(frozen=True, slots=True)
class VariantDecl:
    """`variant name { … }`."""

    name: Name
    cases: tuple[CaseDecl, ...]
    intro: Intro


@dataclass(frozen=True, slots=True)
class EnumDecl:
    """`enum name { … }`."""

    name: Name
    cases: tuple[CaseDecl, ...]
    intro: Intro


@dataclass(frozen=True, slots=True)
class FlagsDecl:
    """`flags name { … }`."""

    name: Name
    flags: tuple[CaseDecl, ...]
    intro: Intro


@dataclass(frozen=True, slots=True)
class ParamDecl:
    """`name: type` in a parameter list."""

    name: Name
    type: Type


@dataclass(frozen=True, slots=True)
class Signature:
    """`[async] func(params) -> result`."""

    is_async: bool
    params: tuple[ParamDecl, ...]
    result: Type | None


@dataclass(frozen=True, slots=True)
class FuncDecl:
    """`name: func(…);` in an interface, or as a method of a resource."""

    name: Name
    signature: Signature
    intro: Intro


@dataclass(frozen=True, slots=True)
class StaticDecl:
    """`name: static func(…);`."""

    name: Name
    signature: Signature
    intro: Intro


@dataclass(frozen=True, slots=True)
class ConstructorDecl:
    """`constructor(…);`; `name` is the keyword."""

    name: Name
    signature: Signature
    intro: Intro


ResourceMember: TypeAlias = ConstructorDecl | FuncDecl | StaticDecl


@dataclass(frozen=True, slots=True)
class ResourceDecl:
    """`resource name;` or `resource name { … }`."""

    name: Name
    members: tuple[ResourceMember, ...]
    intro: Intro


@dataclass(frozen=True, slots=True)
class Broken:
    """What could not be read, in place of an item: its error is reported, and a name among its `words` may be
    what it would have defined."""

    words: frozenset[str]


TypeDecl: TypeAlias = TypeAliasDecl | RecordDecl | VariantDecl | EnumDecl | FlagsDecl | ResourceDecl
InterfaceItem: TypeAlias = Use | TypeDecl | FuncDecl | Broken


@dataclass(frozen=True, slots=True)
class InlineInterface:
    """`interface { … }` in a world."""

    items: tuple[InterfaceItem, ...]


@dataclass(frozen=True, slots=True)
class ExternDecl:
    """`import name: …;` or `export name: …;` in a world."""

    exported: bool
    name: Name
    type: Signature | InlineInterface | Path
    intro: Intro


@dataclass(frozen=True, slots=True)
class ExternPath:
    """`import path;` or `export path;`."""

    exported: bool
    path: Path
    intro: Intro


@dataclass(frozen=True, slots=True)
class Rename:
    """`old as new` in an `include`."""

    old: Name
    new: Name


@dataclass(frozen=True, slots=True)
class Include:
    """`include path;` or `include path with { … }`."""

    path: Path
    renames: tuple[Rename, ...]
    intro: Intro


WorldItem: TypeAlias = ExternDecl | ExternPath | Use | TypeDecl | Include | Broken


@dataclass(frozen=True, slots=True)
class InterfaceDecl:
    """`interface name { … }`."""

    name: Name
    items: tuple[InterfaceItem, ...]
    intro: Intro


@dataclass(frozen=True, slots=True)
class WorldDecl:
    """`world name { … }`."""

    name: Name
    items: tuple[WorldItem, ...]
    intro: Intro


@dataclass(frozen=True, slots=True)
class TopUse:
    """`use path as alias;` at the top of a file or nested package."""

    path: Path
    alias: Name | None

    @property
    def local(self) -> Name:
        """The name it introduces."""
        return self.alias or self.path.name


PackageItem: TypeAlias = TopUse | InterfaceDecl | WorldDecl | Broken


@dataclass(frozen=True, slots=True)
class NestedPackage:
    """`package a:b { … }`."""

    name: PackageId
    items: tuple[PackageItem, ...]
    docs: str


@dataclass(frozen=True, slots=True)
class Header:
    """`package a:b;`."""

    name: PackageId
    docs: str


@dataclass(frozen=True, slots=True)
class File:
    """One file."""

    source: SourceFile
    header: Header | None
    items: tuple[PackageItem, ...]
    nested: tuple[NestedPackage, ...]
