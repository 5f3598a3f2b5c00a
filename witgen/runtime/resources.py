"""Who owns which resource: the table of host objects a guest holds, and handles to what a guest keeps."""

from __future__ import annotations

import inspect
from enum import Enum
from itertools import count
from typing import TYPE_CHECKING, ClassVar, Final, NoReturn, Protocol, Self

from witgen.runtime.errors import InstanceError, LimitError, ResourceError
from witgen.runtime.leaks import place

if TYPE_CHECKING:
    from witgen.runtime.leaks import Left
    from witgen.runtime.types import ResourceOf


class State(Enum):
    """What became of a handle."""

    OWNED = "owned"
    GIVEN = "given back to the component"
    DROPPED = "dropped"


class Home(Protocol):
    """What a handle needs of the sandbox it came from."""

    @property
    def open(self) -> bool: ...

    def drop_handle(self, handle: GuestHandle) -> None: ...

    def abandon(self, ptr: int) -> None: ...


class GuestHandle:
    """A resource the component exported. Each sandbox makes a subclass per resource, with its methods.

    Its own attributes are spelled as no WIT name can be, so that they meet no method of a subclass.
    """

    __slots__ = ("__weakref__", "__wit_home__", "__wit_past__", "__wit_ptr__", "__wit_state__")

    __wit_type__: ClassVar[ResourceOf]
    __wit_home__: Home
    __wit_past__: list[str] | None
    """What happened to it, and where, if places are noted."""
    __wit_ptr__: int
    __wit_state__: State

    def drop(self) -> None:
        """Give the resource back to the component, which runs its destructor."""
        self.__wit_home__.drop_handle(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if self.__wit_state__ is State.OWNED and self.__wit_home__.open:
            try:
                self.drop()
            except InstanceError:  # busy; an exception on its way says more, and the handle is dropped as garbage
                if kind is None:
                    raise

    def __del__(self) -> None:
        if getattr(self, "__wit_state__", State.DROPPED) is State.OWNED:
            self.__wit_state__ = State.DROPPED
            self.__wit_home__.abandon(self.__wit_ptr__)

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(f"a {self.__wit_type__.path} cannot be copied or pickled: it lives in its component")

    def __repr__(self) -> str:
        return f"<{self.__wit_type__.path} ({self.__wit_state__.value})>"


def adopt(cls: type[GuestHandle], home: Home, ptr: int, past: list[str] | None) -> GuestHandle:
    """A handle for an engine handle that is now ours."""
    handle = object.__new__(cls)
    handle.__wit_home__, handle.__wit_ptr__, handle.__wit_state__ = home, ptr, State.OWNED
    handle.__wit_past__ = past
    return handle


def become(handle: GuestHandle, state: State) -> None:
    """A handle is given or dropped; or its own again, when a call was called off."""
    handle.__wit_state__ = state
    if handle.__wit_past__ is not None:
        del handle.__wit_past__[1:]
        if state is not State.OWNED:
            handle.__wit_past__.append(f"{state.value} at {place()}")


def gone(handle: GuestHandle, use: str) -> ResourceError:
    """The error for the use of a handle that is not owned any more."""
    past = f" ({', '.join(handle.__wit_past__)})" if handle.__wit_past__ else ""
    return ResourceError(
        f"this {handle.__wit_type__.path} was {handle.__wit_state__.value} before{past}: it cannot be {use}"
    )


CLOSED: Final = "this instance is closed"


class Vouching:
    """Says whether a value of the host's may be passed as a resource. Types that were found to fit are remembered."""

    vouched: set[tuple[type, ResourceOf]]

    def vouch(self, value: object, resource: ResourceOf) -> None:
        """Raise TypeError or ResourceError unless `value` can be passed as `resource`."""
        if resource.guest:
            self.vouch_handle(value, resource)
        else:
            self.vouch_object(value, resource)

    def vouch_handle(self, value: object, resource: ResourceOf) -> GuestHandle:
        """The same for what the guest keeps."""
        if not isinstance(value, GuestHandle) or value.__wit_type__ != resource:
            raise TypeError
        if not _is(value.__wit_home__, self):
            raise ResourceError(f"this {resource.path} belongs to another instance")
        if value.__wit_state__ is not State.OWNED:
            raise gone(value, "used again")
        return value

    def vouch_object(self, value: object, resource: ResourceOf) -> None:
        """The same for an object of the host."""
        cls: type = type(value)
        if (cls, resource) in self.vouched:
            return
        if value is None or isinstance(value, type):
            raise TypeError("it is no object" if value is None else "it is a class, give an object of it")
        missing = [name for name in resource.methods if not hasattr(value, name)]
        if missing:
            raise TypeError(f"it has no {' and no '.join(f'`{name}`' for name in missing)}")
        if all(hasattr(cls, name) for name in resource.methods):
            self.vouched.add((cls, resource))


def _is(a: object, b: object) -> bool:
    return a is b


class HostTable:
    """Objects of the host that the guest holds, by rep. A rep is reused once its object is gone."""

    __slots__ = ("_free", "_fresh", "_given", "_limit", "_objects", "_tracks")

    def __init__(self, limit: int, *, tracks: bool) -> None:
        self._objects: dict[int, object] = {}
        self._given: dict[int, Left] = {}
        self._free: list[int] = []
        self._fresh = count(1)
        self._limit, self._tracks = limit, tracks

    def __len__(self) -> int:
        return len(self._objects)

    def __contains__(self, rep: int) -> bool:
        return rep in self._objects

    def insert(self, obj: object, resource: ResourceOf) -> int:
        """A rep for an object."""
        if len(self._objects) >= self._limit:
            raise LimitError(
                "handles",
                f"{resource.path}: the component holds {self._limit} host resources, which is the limit; "
                "raise Limits(handles=…) if that is right for this component",
            )
        rep = self._free.pop() if self._free else next(self._fresh)
        self._objects[rep], self._given[rep] = obj, (resource, place() if self._tracks else None)
        return rep

    def get(self, rep: int) -> object:
        """The object of a rep the engine vouches for."""
        return self._objects[rep]

    def remove(self, rep: int) -> object:
        """The object, which the guest holds no more."""
        obj = self._objects.pop(rep)
        self._free.append(rep)
        return obj

    def left(self) -> list[Left]:
        """What the guest still holds."""
        return [self._given[rep] for rep in self._objects if rep in self._given]

    def drain(self) -> list[object]:
        """All objects, none of which the guest holds any more."""
        objects = list(self._objects.values())
        self._objects.clear()
        self._free.clear()
        return objects


def dropped(obj: object) -> None:
    """Tell an object that a handle to it is gone: `__drop__`, if it defines one."""
    cls: type = type(obj)
    drop = getattr(cls, "__drop__", None)
    answer = drop(obj) if drop is not None else None
    if answer is not None and (inspect.isawaitable(answer) or inspect.isgenerator(answer)):  # then nothing has run
        raise TypeError(f"{cls.__qualname__}.__drop__ returned a {type(answer).__name__}: define a plain function")


def drop_all(objects: list[object]) -> None:
    """Tell every object, whatever another raises; raise the first of that in the end."""
    errors: list[BaseException] = []
    for obj in objects:
        try:
            dropped(obj)
        except BaseException as error:  # noqa: BLE001 - raised below
            errors.append(error)
    if errors:
        first, *others = errors
        for other in others:
            first.add_note(f"another __drop__ raised {type(other).__name__}: {other}")
        raise first
