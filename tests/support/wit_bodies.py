"""Valid interfaces as tokens, drawn by hypothesis: types, resources, functions, `use`, and what stands before them.

What is remembered of an item (`Defined`, `Interface`) is what later items need to know to be valid themselves.
`needs` is the set of features an item is there for: what it mentions must not need more.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from hypothesis import strategies as st

from witgen.syntax.words import KEYWORDS, PRIMITIVES, RESERVED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hypothesis.strategies import SearchStrategy

T = TypeVar("T")
Tokens = list[str]
Features = frozenset[str]

NOTHING: Features = frozenset()
NAMES = (
    *(
        "a",
        "b",
        "c",
        "t",
        "r",
        "x1",
        "get",
        "B",
        "A",
        "HTTP",
        "http",
        "TLS-a",
        "a-B2",
        "x-1",
        "long-name-number-one",
        "A1-2b-C",
    ),
    *("since", "version", "feature", "self-made", "none", "class", "error-context", "float32"),
    *KEYWORDS,
    *PRIMITIVES[:-1],
)
KEYS = ("bool", "u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64", "char", "string")
VERSIONS = {
    "0.1.0": ("0.0.0", "0.0.1", "0.1.0", "0.1.0-alpha"),
    "1.2.3": ("0.9.9-rc.1", "1.0.0", "1.2.3-beta+other"),
    "1.0.0-rc.1": ("1.0.0-rc.1", "1.0.0-alpha.0", "0.5.0"),
    "2.0.0+build.7": ("2.0.0", "1.99.0"),
}
FEATURES = ("x", "fancy-thing", "async")
DOCS = (
    "/// Some docs.\n",
    "// plain\n",
    "/** block */",
    "/* block\n *  of lines\n */",
    "///\n///   indented\n/// \tless\n",
    "/* a /* b */ */ // c\n",
    '/// "quoted" \\ {`x`} é漢\n',
    "//// many /// slashes //\n",
    "/**/",
    "/// one\n/** two */ /// three\n",
)
STRINGS = ('""', '"DB.Bar"', r'"a\"b\\c"', r'"\t\n\r\'"', r'"\u{1F600}\c3\a9"', '"// no comment /*"', '"é"')
LEAVES = ("primitive", "primitive", "primitive", "named", "named", "handle")
FORMS = (
    *LEAVES,
    *("list", "fixed", "map", "option", "result", "result<ok>", "result<err>", "result<ok,err>", "tuple"),
    *("stream", "stream<>", "future", "future<>"),
)
KINDS = ("alias", "record", "variant", "enum", "flags", "resource")


@dataclass(frozen=True)
class PackageId:
    """The name of a package, as drawn."""

    namespace: str
    name: str
    version: str | None

    @property
    def gates(self) -> Sequence[str]:
        """Versions that gates in it may mention."""
        return VERSIONS[self.version] if self.version else ()


@dataclass(frozen=True)
class Defined:
    """A type in scope: is it a resource, and does it hold a `borrow`?"""

    name: str
    needs: Features
    is_resource: bool = False
    lends: bool = False


@dataclass(eq=False)
class Interface:
    """An interface that was written, its types, and the interfaces it uses."""

    package: PackageId
    name: str
    needs: Features
    types: list[Defined] = field(default_factory=list)
    uses: set[Interface] = field(default_factory=set)


@cache
def _below(count: int) -> SearchStrategy[int]:
    return st.integers(0, count - 1)


class Chooser:
    """Every decision; each shrinks to the first choice, the smallest count, and no."""

    def __init__(self, draw: Callable[[SearchStrategy[int]], int]) -> None:
        self._draw = draw

    def count(self, most: int) -> int:
        return self._draw(_below(most + 1))

    def pick(self, choices: Sequence[T]) -> T:
        return choices[self._draw(_below(len(choices)))] if len(choices) > 1 else choices[0]

    def chance(self, percent: int) -> bool:
        return self._draw(_below(100)) >= 100 - percent

    def mixed(self, items: list[T]) -> list[T]:
        """The items in another order."""
        at = self.count(len(items) - 1) if len(items) > 1 else 0
        turned = items[at:] + items[:at]
        return turned[::-1] if len(items) > 1 and self.chance(30) else turned

    def name(self, taken: set[str], key: Callable[[str], str] = str) -> str:
        """A name not taken yet, and now taken; `key` is what must differ of two names."""
        base = name = self.pick(NAMES)
        number = 2
        while key(name) in taken:
            name, number = f"{base}-{number}", number + 1
        taken.add(key(name))
        return name

    def spelled(self, name: str) -> str:
        return f"%{name}" if name in RESERVED or self.chance(3) else name

    def docs(self) -> Tokens:
        return [self.pick(DOCS)] if self.chance(15) else []

    def listed(self, elements: Sequence[Tokens]) -> Tokens:
        """Elements with commas between them, and maybe one more after them."""
        tokens = [token for element in elements for token in (*element, ",")]
        return tokens if self.chance(40) else tokens[:-1]


class Body:
    """What interfaces and worlds have in common: types and functions of a scope, and what stands before them.

    `key` is what must differ of two names of the scope: worlds tell no cases apart.
    """

    key: Callable[[str], str] = staticmethod(str)

    def __init__(self, choose: Chooser, package: PackageId, needs: Features) -> None:
        self.choose = choose
        self.package = package
        self.needs = needs
        self.taken: set[str] = set()
        self.types: list[Defined] = []
        self.items: list[Tokens] = []
        self.uses: set[Interface] = set()
        self.gate: tuple[str, ...] = ()
        """That of the last `intro`."""

    def intro(self, *, external: bool = False, feature: str | None = None) -> tuple[Tokens, Features]:
        """Docs and attributes, and what an item behind them needs. `feature` asks for the gate of that feature."""
        choose = self.choose
        way = choose.count(9)
        tokens = choose.docs() if way > 3 else []
        gates = self.package.gates
        if way == 9 and feature is None:
            feature = choose.pick([each for each in FEATURES if each not in self.needs])
        gate: Tokens = []
        if feature is not None:
            gate = ["@", "unstable", "(", "feature", "=", choose.spelled(feature), ")"]
        elif way > 6 and gates:
            gate = ["@", "since", "(", "version", "=", choose.pick(gates), ")"]
        if gate and gates and choose.chance(20):
            gate += ["@", "deprecated", "(", "version", "=", choose.pick(gates), ")"]
        self.gate = tuple(token.removeprefix("%") for token in gate)
        tokens += gate
        if external and choose.chance(10):
            tokens += ["@", "external-id", "(", choose.pick(STRINGS), ")"]
        return tokens, self.needs | ({feature} if feature else NOTHING)

    def around(self) -> str | None:
        """A feature of the scope itself: types in it are there for one too, and have to say so."""
        return min(self.needs, default=None)

    def visible(self, needs: Features) -> list[Defined]:
        return [defined for defined in self.types if defined.needs <= needs]

    def use(self, path: Tokens, interface: Interface) -> None:
        """`use path.{…};`: some of the interface's types become types here."""
        intro, needs = self.intro(external=True, feature=self.around())
        names: list[Tokens] = []
        for used in (t for t in interface.types if t.needs <= needs):
            if not self.choose.chance(50):
                continue
            local = used.name
            names.append([self.choose.spelled(used.name)])
            if self.key(local) in self.taken or self.choose.chance(20):
                local = self.choose.name(self.taken, self.key)
                names[-1] += ["as", self.choose.spelled(local)]
            self.taken.add(self.key(local))
            self.types.append(Defined(local, needs, used.is_resource, used.lends))
        self.uses.add(interface)
        self.items.append([*intro, "use", *path, ".", "{", *self.choose.listed(names), "}", ";"])

    def type(self, needs: Features, depth: int = 0, *, lending: bool = False) -> tuple[Tokens, bool]:
        """A type, and whether it holds a `borrow`, which it may if it is `lending`."""
        form = self.choose.pick(FORMS if depth < 3 else LEAVES)
        match form:
            case "primitive":
                return [self.choose.pick(PRIMITIVES)], False
            case "named":
                return self._named(needs, lending=lending)
            case "handle":
                return self._handle(needs, lending=lending)
            case "result" | "stream" | "future":
                return [form], False
            case "stream<>" | "future<>":
                inner, _ = self.type(needs, depth + 1)
                return [form[:6], "<", *inner, ">"], False
            case "tuple":
                parts = [self.type(needs, depth + 1, lending=lending) for _ in range(self.choose.count(3))]
                inside = self.choose.listed([tokens for tokens, _ in parts])
                return ["tuple", "<", *inside, ">"], any(lends for _, lends in parts)
            case "result<ok,err>":
                ok, first = self.type(needs, depth + 1, lending=lending)
                err, second = self.type(needs, depth + 1, lending=lending)
                return ["result", "<", *ok, ",", *err, ">"], first or second
            case _:
                inner, lends = self.type(needs, depth + 1, lending=lending)
                return self._around(form, inner), lends

    def _around(self, form: str, inner: Tokens) -> Tokens:
        match form:
            case "fixed":
                return ["list", "<", *inner, ",", self.choose.pick(("4", "0", "04", "4294967295")), ">"]
            case "map":
                return ["map", "<", self.choose.pick(KEYS), ",", *inner, ">"]
            case "result<err>":
                return ["result", "<", "_", ",", *inner, ">"]
            case _:
                return [form.partition("<")[0], "<", *inner, ">"]

    def _named(self, needs: Features, *, lending: bool) -> tuple[Tokens, bool]:
        found = [t for t in self.visible(needs) if lending or not t.lends]
        if not found:
            return ["u8"], False
        chosen = self.choose.pick(found)
        return [self.choose.spelled(chosen.name)], chosen.lends

    def _handle(self, needs: Features, *, lending: bool) -> tuple[Tokens, bool]:
        found = [t for t in self.visible(needs) if t.is_resource]
        if not found:
            return ["string"], False
        kind = self.choose.pick(("own", "borrow")) if lending else "own"
        return [kind, "<", self.choose.spelled(self.choose.pick(found).name), ">"], kind == "borrow"

    def define(self) -> None:
        """A type definition of any kind."""
        name = self.choose.name(self.taken, self.key)
        kind = self.choose.pick(KINDS)
        intro, needs = self.intro(external=True, feature=self.around())
        head = [*intro, "type" if kind == "alias" else kind, self.choose.spelled(name)]
        match kind:
            case "alias":
                self._alias(name, head, needs)
            case "resource":
                self._resource(name, head, needs)
            case "record" | "variant":
                taken: set[str] = set()
                count = self.choose.count(3) + (kind == "variant")
                members = [self._member(kind, needs, taken) for _ in range(count)]
                self.items.append([*head, "{", *self.choose.listed([tokens for tokens, _ in members]), "}"])
                self.types.append(Defined(name, needs, lends=any(lends for _, lends in members)))
            case _:
                labels = self._labels(least=int(kind == "enum"))
                self.items.append([*head, "{", *self.choose.listed(labels), "}"])
                self.types.append(Defined(name, needs))

    def _labels(self, least: int) -> list[Tokens]:
        taken: set[str] = set()
        choose = self.choose
        return [[*choose.docs(), choose.spelled(choose.name(taken))] for _ in range(least + choose.count(4))]

    def _member(self, kind: str, needs: Features, taken: set[str]) -> tuple[Tokens, bool]:
        head = [*self.choose.docs(), self.choose.spelled(self.choose.name(taken))]
        if kind == "variant" and self.choose.chance(40):
            return head, False
        tokens, lends = self.type(needs, lending=True)
        return ([*head, ":", *tokens] if kind == "record" else [*head, "(", *tokens, ")"]), lends

    def _alias(self, name: str, head: Tokens, needs: Features) -> None:
        """`type a = …;`, where a resource's name alone makes another name of the resource."""
        target, lends = self.type(needs, lending=True)
        alone = len(target) == 1 and target[0] not in RESERVED
        names = [t.name for t in self.visible(needs) if t.is_resource]
        is_resource = alone and target[0].removeprefix("%") in names
        self.types.append(Defined(name, needs, is_resource, lends))
        self.items.append([*head, "=", *target, ";"])

    def _resource(self, name: str, head: Tokens, needs: Features) -> None:
        self.types.append(Defined(name, needs, is_resource=True))
        if self.choose.chance(20):
            self.items.append([*head, ";"])
            return
        own = next(iter(needs - self.needs), None)
        taken = {"self"}
        members = [self._method(taken, own) for _ in range(self.choose.count(3))]
        if self.choose.chance(50):
            members.append(self._constructor(name, own))
        inside = [token for member in self.choose.mixed(members) for token in member]
        self.items.append([*head, "{", *inside, "}"])

    def _method(self, taken: set[str], feature: str | None) -> Tokens:
        intro, needs = self.intro(external=True, feature=feature)
        name = self.choose.spelled(self.choose.name(taken))
        static = ["static"] if self.choose.chance(30) else []
        return [*intro, name, ":", *static, *self.signature(needs), ";"]

    def _constructor(self, name: str, feature: str | None) -> Tokens:
        intro, needs = self.intro(external=True, feature=feature)
        own = self.choose.spelled(name)
        made: Tokens = []
        match self.choose.count(3):
            case 1:
                made = ["->", "result", "<", own, ">"]
            case 2:
                made = ["->", "result", "<", "own", "<", own, ">", ",", *self.type(needs, 1)[0], ">"]
            case _:
                pass
        return [*intro, "constructor", "(", *self._params(needs), ")", *made, ";"]

    def _params(self, needs: Features) -> Tokens:
        taken = {"self"}
        choose = self.choose
        return choose.listed(
            [
                [choose.spelled(choose.name(taken)), ":", *self.type(needs, lending=True)[0]]
                for _ in range(choose.count(3))
            ]
        )

    def signature(self, needs: Features) -> Tokens:
        """`[async] func(…) -> …`."""
        head = ["async", "func"] if self.choose.chance(20) else ["func"]
        result = ["->", *self.type(needs)[0]] if self.choose.chance(60) else []
        return [*head, "(", *self._params(needs), ")", *result]

    def function(self) -> None:
        """A function of an interface."""
        intro, needs = self.intro(external=True)
        name = self.choose.spelled(self.choose.name(self.taken, self.key))
        self.items.append([*intro, name, ":", *self.signature(needs), ";"])

    def tokens(self) -> Tokens:
        """`{ … }`, the items in some order."""
        return ["{", *(token for item in self.choose.mixed(self.items) for token in item), "}"]


class InterfaceBody(Body):
    """An interface being written, in a world or by a name of its own."""

    def write(self, interfaces: Sequence[Interface], path: Callable[[Interface], Tokens]) -> None:
        """Some `use`s of the interfaces, types and functions."""
        for interface in interfaces:
            if self.choose.chance(30):
                self.use(path(interface), interface)
        for _ in range(self.choose.count(4)):
            self.define()
        for _ in range(self.choose.count(3)):
            self.function()
