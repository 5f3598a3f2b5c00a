"""Who owns which resource: the table of host objects a guest holds, and handles to what a guest keeps."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Self

from witgen.runtime.errors import ResourceError

if TYPE_CHECKING:
    from witgen.runtime.sandbox import Sandbox
    from witgen.runtime.types import ResourceOf


class State(Enum):
    """What became of a handle."""

    OWNED = "owned"
    GIVEN = "given back to the component"
    DROPPED = "dropped"


class GuestHandle:
    """A resource the component exported. Each sandbox makes a subclass per resource, with its methods."""

    __slots__ = ("__weakref__", "_ptr", "_sandbox", "_state")

    _resource: ClassVar[ResourceOf]
    _sandbox: Sandbox
    _ptr: int
    _state: State

    def drop(self) -> None:
        """Give the resource back to the component, which runs its destructor."""
        if self._state is not State.OWNED:
            raise ResourceError(f"this {self._resource.path} was {self._state.value} before: it cannot be dropped")
        self._state = State.DROPPED
        self._sandbox.drop_handle(self._ptr)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._state is State.OWNED and self._sandbox.open:
            self.drop()

    def __del__(self) -> None:
        if getattr(self, "_state", State.DROPPED) is State.OWNED:
            self._state = State.DROPPED
            self._sandbox.abandon(self._ptr)

    def __repr__(self) -> str:
        return f"<{self._resource.path} ({self._state.value})>"


def adopt(cls: type[GuestHandle], sandbox: Sandbox, ptr: int) -> GuestHandle:
    """A handle for an engine handle that is now ours."""
    handle = object.__new__(cls)
    handle._sandbox, handle._ptr, handle._state = sandbox, ptr, State.OWNED
    return handle


class HostTable:
    """Objects of the host that the guest holds, by rep. A rep is reused once its object is gone."""

    __slots__ = ("_free", "_limit", "_objects")

    def __init__(self, limit: int) -> None:
        self._objects: dict[int, Any] = {}
        self._free: list[int] = []
        self._limit = limit

    def __len__(self) -> int:
        return len(self._objects)

    def insert(self, obj: Any, resource: ResourceOf) -> int:
        """A rep for an object."""
        if len(self._objects) >= self._limit:
            raise ResourceError(
                f"{resource.path}: the component holds {self._limit} host resources, which is the limit; "
                "raise Limits(handles=…) if that is right for this component"
            )
        rep = self._free.pop() if self._free else len(self._objects) + 1
        self._objects[rep] = obj
        return rep

    def get(self, rep: int) -> Any:
        """The object of a rep the engine vouches for."""
        return self._objects[rep]

    def remove(self, rep: int) -> Any:
        """The object, which the guest holds no more."""
        self._free.append(rep)
        return self._objects.pop(rep)

    def drain(self) -> list[Any]:
        """All objects, none of which the guest holds any more."""
        objects = list(self._objects.values())
        self._objects.clear()
        self._free.clear()
        return objects


def dropped(obj: Any) -> None:
    """Tell an object that a handle to it is gone: `__drop__`, if it defines one."""
    drop = getattr(type(obj), "__drop__", None)
    if drop is not None:
        drop(obj)
