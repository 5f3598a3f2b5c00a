"""What generated code is written with: the WIT scalars as annotations, `Ok`/`Err`/`Some`, and the markers
that carry what a Python annotation cannot say."""

from __future__ import annotations

import array
from collections.abc import Callable
from dataclasses import dataclass
from typing import (
    TYPE_CHECKING,
    Annotated,
    Final,
    Generic,
    Protocol,
    Self,
    TypeAlias,
    cast,
    dataclass_transform,
    overload,
)

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any

    from typing_extensions import TypeVar

    E = TypeVar("E", default=Any)  # so that `except Err as error` has an `error.value` for strict type checkers
else:
    from typing import TypeVar

    E = TypeVar("E")

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
N = TypeVar("N", int, float)
C = TypeVar("C", bound=type)
X = TypeVar("X")
F = TypeVar("F", bound=Callable[..., object])


@dataclass(frozen=True, slots=True)
class Scalar:
    """Marks an alias such as `u32` as the WIT type of that name."""

    wit: str


u8: TypeAlias = Annotated[int, Scalar("u8")]
u16: TypeAlias = Annotated[int, Scalar("u16")]
u32: TypeAlias = Annotated[int, Scalar("u32")]
u64: TypeAlias = Annotated[int, Scalar("u64")]
s8: TypeAlias = Annotated[int, Scalar("s8")]
s16: TypeAlias = Annotated[int, Scalar("s16")]
s32: TypeAlias = Annotated[int, Scalar("s32")]
s64: TypeAlias = Annotated[int, Scalar("s64")]
f32: TypeAlias = Annotated[float, Scalar("f32")]
f64: TypeAlias = Annotated[float, Scalar("f64")]
char: TypeAlias = Annotated[str, Scalar("char")]


class _Exporter(Protocol):
    """`bytes`, `bytearray`, `memoryview`, `array`: whatever lets its memory be read."""

    def __buffer__(self, flags: int, /) -> memoryview: ...


if TYPE_CHECKING:

    class _Numpy(Protocol):
        """A numpy array, which to type checkers is no exporter before Python 3.12."""

        @property
        def __array_interface__(self) -> dict[str, Any]: ...

    Buffer: TypeAlias = _Exporter | _Numpy
else:
    Buffer = _Exporter


@dataclass(frozen=True, slots=True)
class packed:  # noqa: N801 - a mark, as `fixed` is
    """Marks a list of numbers that comes out of wasm as an `array` or a `memoryview`."""

    cls: type[array.array[int] | memoryview]


if TYPE_CHECKING:
    NumberArray: TypeAlias = array.array[N]
    NumberView: TypeAlias = memoryview[N]
else:
    # not every Python lets `array` and `memoryview` be subscripted
    NumberArray: TypeAlias = Annotated[list[T], packed(array.array)]
    NumberView: TypeAlias = Annotated[list[T], packed(memoryview)]


@dataclass(frozen=True, slots=True)
class Some(Generic[T_co]):
    """The some of an `option` whose payload is itself an option: `Some(None)` is `some(none)`."""

    value: T_co


@dataclass(slots=True)
class Ok(Generic[T]):
    """The ok of a `result` that is not a function's own result; `Ok(None)` without a payload."""

    value: T


class Err(Exception, Generic[E]):
    """The error of a `result`: raised by and out of functions, a plain value anywhere else.

    A host function answers its guest by raising an `Err` it made. One that a component answered with and
    that merely passes through a host function is a fault of that host function: raise it anew to hand it on.
    """

    value: E
    lifted: bool

    @overload
    def __init__(self: Err[None]) -> None: ...
    @overload
    def __init__(self, value: E) -> None: ...
    def __init__(self, value: object = None) -> None:
        super().__init__(value)
        self.value = cast("E", value)
        self.lifted = False

    def __eq__(self, other: object) -> bool:
        return type(other) is Err and bool(cast("Err[object]", other).value == self.value)

    def __hash__(self) -> int:
        return hash((Err, self.value))

    def __repr__(self) -> str:
        return f"Err({self.value!r})"


WIT_NAME: Final = "__wit_name__"
WIT_NAMES: Final = "__wit_names__"
WIT_RAISES: Final = "__wit_raises__"
WIT_RESOURCE: Final = "__wit_resource__"
WIT_INTERFACE: Final = "__wit_interface__"


@dataclass(frozen=True, slots=True)
class wit:  # noqa: N801 - reads as a keyword in generated code
    """The WIT name of what its Python spelling does not give back: `Annotated[T, wit("x")]` on a field, a
    parameter or a member, `@wit("x")` on a function or a case."""

    name: str

    def __call__(self, named: F) -> F:
        setattr(named, WIT_NAME, self.name)
        return named


@dataclass(frozen=True, slots=True)
class variant:  # noqa: N801
    """Keeps the cases of a variant together: a bare union would flatten inside another."""

    name: str


@dataclass(frozen=True, slots=True)
class fixed:  # noqa: N801
    """The length of a `list<T, N>`."""

    length: int


@dataclass(frozen=True, slots=True)
class BorrowMark:
    """Tells `borrow<r>` from `own<r>`."""


Borrow: TypeAlias = Annotated[T, BorrowMark()]


@dataclass_transform()
def record(cls: type[T]) -> type[T]:
    """A WIT record: a mutable, slotted dataclass."""
    return dataclass(slots=True)(cls)


@dataclass_transform()
def case(cls: type[T]) -> type[T]:
    """A case of a WIT variant, named `Variant_Case`: a dataclass with the payload, if any, as `value`."""
    return dataclass(slots=True)(cls)


def names(**members: str) -> Callable[[C], C]:
    """The WIT names of enum cases or flags whose Python spelling does not give them back."""
    return _mark(WIT_NAMES, members)


def raises(*error: object) -> Callable[[F], F]:
    """The function's WIT result is `result<…, error>`; without an argument the error has no payload.

    The argument is an annotation, or its text where it names something defined further down.
    """
    return _mark(WIT_RAISES, error)


def interface(name: str) -> Callable[[C], C]:
    """The class is the contract of interface `name`, spelled as components import or export it."""
    return _mark(WIT_INTERFACE, name)


def resource(interface: str, name: str) -> Callable[[C], C]:
    """The class is the contract of resource `name` of `interface` (empty for a world's own)."""
    return _mark(WIT_RESOURCE, (interface, name))


def _mark(attribute: str, value: object) -> Callable[[X], X]:
    def mark(marked: X) -> X:
        setattr(marked, attribute, value)
        return marked

    return mark


class Handle(Protocol):
    """What every resource exported by a component can do."""

    def drop(self) -> None:
        """Give the resource back to the component, which runs its destructor. Dropping twice is an error."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None: ...


class WorldInstance(Protocol):
    """What every instance of a world can do."""

    def close(self) -> None:
        """Drop the instance with everything it holds. Closing twice is fine; any other use afterwards is an error."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None: ...
