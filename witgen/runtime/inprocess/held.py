"""What a guest has of the host's objects: handles, in instances of its stubs' classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NoReturn, Protocol, Self, SupportsIndex
from weakref import ref

from witgen.runtime.errors import ResourceError

if TYPE_CHECKING:
    from witgen.runtime.types import ResourceOf

__all__ = ["Held", "held_by", "hold"]

_ATTRIBUTE: Final = "_witgen_held"


class Home(Protocol):
    """What a handle needs of the sandbox its object is in."""

    def let_go(self, rep: int) -> None: ...


class Held:
    """A handle: `rep` is the object's in the table of the sandbox, `end` what became of it, once it is no more.

    It is dropped as garbage, too. A guest lives as long as the process may, so the sandbox is only referred to.
    There is one for each rep: a copy of the guest's object has the same.
    """

    __slots__ = ("__weakref__", "_home", "end", "lends", "lent", "rep", "resource")

    def __init__(self, sandbox: Home, rep: int, resource: ResourceOf, *, lent: bool) -> None:
        self._home = ref(sandbox)
        self.rep, self.resource, self.lent = rep, resource, lent
        self.end: str | None = None
        self.lends = 0
        """How many times it is lent to the call in progress."""

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _: object) -> Self:
        return self

    def __reduce_ex__(self, _: SupportsIndex) -> NoReturn:
        raise TypeError(f"{self.resource.path} is the host's, and cannot be pickled")

    def usable(self, sandbox: Home) -> None:
        """Raise `ResourceError` unless it may be used now."""
        if self._home() is not sandbox:
            raise ResourceError(f"this {self.resource.path} belongs to another instance")
        if self.end is not None:
            raise ResourceError(f"this {self.resource.path} {self.end}")

    def movable(self, sandbox: Home) -> None:
        """Raise `ResourceError` unless it may be given away now."""
        self.usable(sandbox)
        if self.lent:
            raise ResourceError(f"this {self.resource.path} is only lent to the guest, which cannot give it away")
        if self.lends:
            raise ResourceError(f"this {self.resource.path} is lent to the same call, and cannot be given away in it")

    def drop(self, sandbox: Home) -> None:
        """The guest lets it go."""
        self.usable(sandbox)
        if self.lent:
            raise ResourceError(f"this {self.resource.path} is only lent to the guest, which cannot drop it")
        self.end = "was dropped before"
        sandbox.let_go(self.rep)

    def __del__(self) -> None:
        sandbox = self._home()
        if self.end is None and not self.lent and sandbox is not None:
            self.end = "was dropped before"
            sandbox.let_go(self.rep)


def hold(cls: type[Any], held: Held) -> Any:
    """An instance of a stub's class that has this handle."""
    instance = object.__new__(cls)
    vars(instance)[_ATTRIBUTE] = held
    return instance


def held_by(instance: object, cls: type) -> Held:
    """The handle in an instance of a stub's class. Raises TypeError for what is none."""
    if not isinstance(instance, cls):
        raise TypeError
    held = vars(instance).get(_ATTRIBUTE)
    if not isinstance(held, Held):
        raise TypeError("it is no object of the host's")
    return held
