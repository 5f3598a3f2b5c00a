"""Values of C ↔ core values: CanonicalABI.md "Flat Lifting", "Flat Lowering". In memory there is nothing to convert."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from witgen.codegen.facts import Side
from witgen.codegen.guest.c.layout import fold
from witgen.codegen.guest.c.types import cases, declared, integer, members
from witgen.codegen.guest.c.view import Helper
from witgen.model.canonical import Core
from witgen.model.types import BorrowType, EnumKind, Flags, ListType, MapType, OwnType, Primitive, TypeDef

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from witgen.codegen.guest.c.types import CType

__all__ = ["CORES", "Values"]

CORES: Final = {Core.I32: "int32_t", Core.I64: "int64_t", Core.F32: "float", Core.F64: "double"}
_CASTS: Final = frozenset({"uint8_t", "int8_t", "uint16_t", "int16_t", "uint32_t", "uint64_t"})
_PUNS: Final = {
    "f32__of_bits": ("float f32__of_bits(int32_t bits)", "int32_t from; float to"),
    "f64__of_bits": ("double f64__of_bits(int64_t bits)", "int64_t from; double to"),
    "f32__bits": ("int32_t f32__bits(float bits)", "float from; int32_t to"),
    "f64__bits": ("int64_t f64__bits(double bits)", "double from; int64_t to"),
}


class Values:
    """Writes the expressions for values, and keeps the functions that they call."""

    def __init__(self) -> None:
        self._helpers: dict[str, Helper] = {}

    @property
    def helpers(self) -> tuple[Helper, ...]:
        """Functions that were asked for, each after those it calls."""
        return tuple(self._helpers.values())

    def lift(self, type_: CType, flat: Sequence[str]) -> str:
        """The value that the core values `flat` are, of which each is used once."""
        match type_.type:
            case Primitive.BOOL:
                return f"{flat[0]} != 0"
            case Primitive.STRING:
                return f"({type_.spelled}){{(const char *){flat[0]}, (size_t){flat[1]}}}"
            case Primitive() | TypeDef(kind=EnumKind() | Flags()):
                return f"({type_.spelled}){flat[0]}" if _is_cast(type_) else flat[0]
            case ListType() | MapType():
                return f"({type_.spelled}){{(void *){flat[0]}, (size_t){flat[1]}}}"
            case OwnType() | BorrowType():
                return f"({type_.spelled}){flat[0]}" if _is_pointer(type_) else f"({type_.spelled}){{{flat[0]}}}"
            case _:
                pass
        parts = members(type_)
        if parts is None:
            return f"{self._lifter(type_)}({', '.join(flat)})"
        lifted, at = list[str](), 0
        for _, part in parts:
            lifted.append(self.lift(part, flat[at : (at := at + len(part.shape.flat))]))
        return f"({type_.spelled}){{{', '.join(lifted)}}}"

    def lower(self, type_: CType, value: str, statements: list[str]) -> list[str]:
        """The core values that `value` is; what has to be done before is added to `statements`."""
        match type_.type:
            case Primitive.STRING | ListType() | MapType():
                return [f"(int32_t){value}.data", f"(int32_t){value}.length"]
            case Primitive() | TypeDef(kind=EnumKind() | Flags()):
                (core,) = type_.shape.flat
                return [value if type_.plain.spelled == CORES[core] else f"({CORES[core]}){value}"]
            case OwnType() | BorrowType():
                return [f"(int32_t){value}" if _is_pointer(type_) else f"{value}.handle"]
            case _:
                pass
        parts = members(type_)
        if parts is not None:
            return [core for name, part in parts for core in self.lower(part, f"{value}.{name}", statements)]
        lowerer, flat = self._lowerer(type_), f"{_root(value)}__flat{len(statements)}"
        statements.append(f"{type_.plain.word}__flat {flat} = {lowerer}({value});")
        return [f"{flat}.f{at}" for at in range(len(type_.shape.flat))]

    def _lifter(self, type_: CType) -> str:
        name, flat = f"{type_.plain.word}__lift", type_.shape.flat
        if name not in self._helpers:
            tag, found = cases(type_) or ("", [])
            first = "f0 != 0" if tag.startswith("is_") else f"({integer(len(found))})f0"
            body = [f"{type_.plain.spelled} value = {{.{tag} = {first}}};"]
            branches = list[tuple[int, list[str]]]()
            for at, (path, payload) in enumerate(found):
                if payload is not None:
                    wanted = zip(payload.shape.flat, flat[1:], strict=False)
                    cores = [self._converted(f"f{n}", have, want) for n, (want, have) in enumerate(wanted, 1)]
                    branches.append((at, [f"value.{path} = {self.lift(payload, cores)};"]))
            body += [*_switched("f0", tag, branches), "return value;"]
            params = ", ".join(f"{CORES[core]} f{at}" for at, core in enumerate(flat))
            self._helpers[name] = Helper(
                "", (), fold(f"{type_.plain.spelled} {name}({params})"), tuple(map(fold, body))
            )
        return name

    def _lowerer(self, type_: CType) -> str:
        word, flat = type_.plain.word, type_.shape.flat
        name = f"{word}__lower"
        if name not in self._helpers:
            tag, found = cases(type_) or ("", [])
            branches = list[tuple[int, list[str]]]()
            for at, (path, payload) in enumerate(found):
                if payload is not None:
                    statements = list[str]()
                    values = self.lower(payload, f"value.{path}", statements)
                    for n, (value, have, want) in enumerate(zip(values, payload.shape.flat, flat[1:], strict=False), 1):
                        statements.append(f"flat.f{n} = {self._converted(value, have, want)};")
                    branches.append((at, statements))
            body = [f"{word}__flat flat = {{.f0 = (int32_t)value.{tag}}};", *_switched(f"value.{tag}", tag, branches)]
            parts = tuple(f"{CORES[core]} f{at}" for at, core in enumerate(flat))
            code = f"{word}__flat {name}({declared(type_.plain, 'value')})"
            self._helpers[name] = Helper(f"{word}__flat", parts, code, (*body, "return flat;"))
        return name

    def _converted(self, value: str, have: Core, want: Core) -> str:
        """A core value in the place of another: joined ones are wide enough, and keep the bits."""
        match have, want:
            case Core.I32, Core.F32:
                return self._pun("f32__of_bits", value)
            case Core.I64, Core.F64:
                return self._pun("f64__of_bits", value)
            case Core.I64, Core.I32:
                return f"(int32_t){value}"
            case Core.I64, Core.F32:
                return self._pun("f32__of_bits", f"(int32_t){value}")
            case Core.F32, Core.I32:
                return self._pun("f32__bits", value)
            case Core.F64, Core.I64:
                return self._pun("f64__bits", value)
            case Core.I32, Core.I64:
                return f"(int64_t)(uint32_t){value}"
            case Core.F32, Core.I64:
                return f"(int64_t)(uint32_t){self._pun('f32__bits', value)}"
            case _:
                return value

    def _pun(self, name: str, value: str) -> str:
        code, both = _PUNS[name]
        body = (f"union {{ {both}; }} both = {{.from = bits}};", "return both.to;")
        self._helpers.setdefault(name, Helper("", (), code, body))
        return f"{name}({value})"


def _switched(value: str, tag: str, branches: Sequence[tuple[int, Iterable[str]]]) -> list[str]:
    """What is done for each case that has something to do."""
    lines = list[str]()
    if tag.startswith("is_"):
        for at, statements in branches:
            lines += [f"if ({'' if at else '!'}{value}) {{", *(f"  {each}" for each in statements), "}"]
        return lines
    if not branches:
        return []
    lines.append(f"switch ({value}) {{")
    for at, statements in branches:
        lines += [f"  case {at}: {{", *(f"    {each}" for each in statements), "    break;", "  }"]
    return [*lines, "}"]


def _root(value: str) -> str:
    """The variable that a value is in: with two underscores after it, nothing else is called so."""
    return value.partition(".")[0]


def _is_cast(type_: CType) -> bool:
    return isinstance(type_.type, TypeDef) or type_.plain.spelled in _CASTS


def _is_pointer(type_: CType) -> bool:
    return isinstance(type_.type, BorrowType) and type_.side is Side.EXPORT
