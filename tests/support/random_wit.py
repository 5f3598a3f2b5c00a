"""Random packages with one world, made of names that are awkward in Python and types of every kind."""

from __future__ import annotations

from random import Random


def words(text):
    return text.split()


KEYWORDS = words(
    "as async bool borrow char constructor enum export f32 f64 flags from func future import include interface list "
    "map option own package record resource result s16 s32 s64 s8 static stream string tuple type u16 u32 u64 u8 use "
    "variant with world"
)
WORDS = KEYWORDS + words(
    "a b str int bytes wit raises property staticmethod dict float self cls none true handle provider instance some "
    "ok err buffer sequence mapping imports class def lambda await x1 x-1 HTTP TLS-a a-B2 value name drop close case "
    "names fixed function log-function flag options engine source component print len aux con match bindings load "
    "compile long-name-number-one another-really-long-name-of-things the-third-very-long-identifier-here"
)
PRIMITIVES = words("bool u8 u16 u32 u64 s8 s16 s32 s64 f32 f64 char string")
DOCS = ("Some docs.", 'Quote "x"', "Back\\slash \\", "two\n/// lines\n///\n/// more", '"""')


def escaped(name):
    return f"%{name}" if name in KEYWORDS else name


class Package:
    """The text of one package; everything follows from the seed."""

    def __init__(self, seed):
        self.random = Random(seed)

    def text(self):
        interfaces = []
        names = set()
        parts = ["package random:wit@0.1.0;"]
        for _ in range(self.random.randint(1, 4)):
            used = self.random.sample(interfaces, min(len(interfaces), self.random.randint(0, 2)))
            name = self.name(names)
            items, types, resources = self.items(set(), used)
            parts.append(f"interface {escaped(name)} {{\n" + "\n".join(items) + "\n}")
            interfaces.append((name, types, resources))
        items = [item for interface in interfaces for item in self.ways(interface[0])]
        inline, _, _ = self.items(set(), interfaces[:1])
        way = self.random.choice(["import", "export"])
        items.append(f"{way} {escaped(self.name(names))}: interface {{\n" + "\n".join(inline) + "\n}")
        own, types, resources = self.items(names, interfaces[:1], functions=0)
        items += own
        for _ in range(self.random.randint(0, 3)):
            way = self.random.choice(["import", "export"])
            items.append(f"{way} {escaped(self.name(names))}: {self.function(types, resources)};")
        return "\n\n".join([*parts, "world any {\n" + "\n".join(items) + "\n}\n"])

    def ways(self, name):
        return [f"{way} {escaped(name)};" for way in self.random.choice((["import"], ["export"], ["import", "export"]))]

    def name(self, used):
        while True:
            name = "-".join(self.random.sample(WORDS, self.random.choice([1, 1, 2])))
            if name.lower() not in used:
                used.add(name.lower())
                return name

    def docs(self):
        return f"\n/// {self.random.choice(DOCS)}\n" if self.random.random() < 0.3 else ""

    def items(self, names, used, functions=6):
        """The items of an interface, its own types and its own resources."""
        items, known, resources = [], [], []
        for path, types, others in used:
            uses = []
            for found in self.random.sample(types + others, min(len(types + others), 3)):
                local = found if found.lower() not in names and self.random.random() < 0.5 else self.name(names)
                names.add(local.lower())
                uses.append(f"{escaped(found)} as {escaped(local)}" if local != found else escaped(found))
                (resources if found in others else known).append(local)
            items.append(f"use {escaped(path)}.{{{', '.join(uses)}}};")
        types, own = list(known), list(resources)
        for _ in range(self.random.randint(0, 7)):
            name = self.name(names)
            is_resource = self.random.random() < 0.25
            items.append(self.docs() + (self.resource if is_resource else self.type_definition)(name, known, resources))
            (own if is_resource else types).append(name)
            (resources if is_resource else known).append(name)
        count = self.random.randint(0, functions)
        items += [f"{self.docs()}{escaped(self.name(names))}: {self.function(known, resources)};" for _ in range(count)]
        return items, types, own

    def type_definition(self, name, types, resources):
        members = set()
        made = [self.docs() + escaped(self.name(members)) for _ in range(self.random.randint(1, 6))]
        kind = self.random.choice(["record", "variant", "enum", "flags", "type"])
        if kind == "type":
            return f"type {escaped(name)} = {self.type(types, resources)};"
        if kind == "record":
            made = [f"{member}: {self.type(types, resources)}" for member in made]
        if kind == "variant":
            made = [m + (f"({self.type(types, resources)})" if self.random.random() < 0.6 else "") for m in made]
        return f"{kind} {escaped(name)} {{ {', '.join(made)} }}"

    def resource(self, name, types, resources):
        known, members, made = [*resources, name], set(), []
        if self.random.random() < 0.6:
            fallible = f" -> result<{escaped(name)}, {self.type(types, known)}>" if self.random.random() < 0.4 else ""
            made.append(f"constructor({self.params(types, known)}){fallible};")
        for _ in range(self.random.randint(0, 4)):
            static = self.random.choice(["", "", "static "])
            made.append(f"{self.docs()}{escaped(self.name(members))}: {static}{self.function(types, known)};")
        return f"resource {escaped(name)} {{ {' '.join(made)} }}"

    def function(self, types, resources):
        result = f" -> {self.type(types, resources)}" if self.random.random() < 0.7 else ""
        return f"func({self.params(types, resources)}){result}"

    def params(self, types, resources):
        names = {"self"}
        made = [(self.name(names), self.type(types, resources, lends=True)) for _ in range(self.random.randint(0, 5))]
        return ", ".join(f"{escaped(name)}: {type_}" for name, type_ in made)

    def type(self, types, resources, depth=0, *, lends=False):
        chance = self.random.random()
        if depth > 3 or chance < 0.35:
            return self.random.choice(PRIMITIVES)
        if chance < 0.5 and types:
            return escaped(self.random.choice(types))
        if chance < 0.6 and resources:
            resource = escaped(self.random.choice(resources))
            return f"borrow<{resource}>" if lends and self.random.random() < 0.5 else resource
        form = self.random.choice(FORMS)
        a, b = (self.type(types, resources, depth + 1, lends=lends) for _ in range(2))
        return form.format(a=a, b=b, key=self.random.choice(["string", "u8", "char", "bool"]))


FORMS = (
    "list<{a}>",
    "list<u8>",
    "list<{a}, 3>",
    "map<{key}, {a}>",
    "option<{a}>",
    "option<option<{a}>>",
    "result",
    "result<{a}>",
    "result<_, {a}>",
    "result<{a}, {b}>",
    "tuple<{a}>",
    "tuple<{a}, {b}>",
)
