"""The objects a host works with: a world's instance, its interfaces, and classes of exported resources.

Functions are bound when they are first used: a component may export hundreds.
"""

from __future__ import annotations

import functools
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Protocol, Self

from witgen.runtime import capi
from witgen.runtime.codec.exports import export_maker
from witgen.runtime.contract import FunctionContract, InterfaceContract, ResourceContract
from witgen.runtime.resources import GuestHandle
from witgen.runtime.trace import path_of, traced

if TYPE_CHECKING:
    from collections.abc import Callable

    from witgen.runtime.contract import WorldContract
    from witgen.runtime.sandbox import Sandbox
    from witgen.runtime.trace import Tracer
    from witgen.runtime.types import ResourceOf


class Instantiated(Protocol):
    """What the objects of an instance need of what it runs in."""

    classes: dict[ResourceOf, type[GuestHandle]]

    @property
    def end(self) -> str | None: ...

    def close(self) -> None: ...

    def close_after(self, error: BaseException | None) -> None: ...


class Exports(ABC):
    """Binds exported functions."""

    def __init__(self, tracer: Tracer | None) -> None:
        self._tracer = tracer

    @abstractmethod
    def caller(self, function: FunctionContract, interface: str | None) -> Callable[..., Any]:
        """What calls a function of an interface (by the guest's name for it) or of the world."""

    def bind(self, function: FunctionContract, interface: str | None) -> Callable[..., Any]:
        """The same, under its name and told of to the tracer, if there is one."""
        caller = self.caller(function, interface)
        caller.__name__, caller.__qualname__ = function.python, ".".join(function.path) or function.python
        caller.__module__, caller.__doc__ = interface or "", function.doc
        caller.__wit_signature__ = function.signature  # type: ignore[attr-defined] # for who draws arguments of it
        if self._tracer is None:
            return caller
        return traced(caller, self._tracer, "export", path_of(interface, function))

    def handle_class(self, contract: ResourceContract, interface: str | None) -> type[GuestHandle]:
        """The class of an exported resource."""
        resource = contract.resource
        name = "".join(word.capitalize() for word in resource.name.split("-"))
        members: dict[str, Any] = {
            "__slots__": (),
            "__wit_type__": resource,
            "__new__": _cannot_construct,
            "__module__": resource.contract.__module__ if resource.contract else resource.interface,
            "__doc__": vars(resource.contract).get("__doc__") if resource.contract else None,
        }
        for function in contract.functions:
            python = "__new__" if function.is_constructor else function.python
            members[python] = _Lazy(self, function, interface, python)
        return type(name, (GuestHandle,), members)


class ComponentExports(Exports):
    """Where a component keeps its exported functions: finds them."""

    def __init__(self, component: capi.Owned, sandbox: Sandbox, instance: capi.Opaque, tracer: Tracer | None) -> None:
        super().__init__(tracer)
        self._component, self._sandbox, self._instance = component, sandbox, instance

    def caller(self, function: FunctionContract, interface: str | None) -> Callable[..., Any]:
        """The function itself is looked up by the first call, when it is its turn: others may be changing the store
        now."""
        func = capi.FuncHandle()
        find = functools.partial(self._find, func, function.wit, interface)
        caller: Callable[..., Any] = export_maker(function.signature)(self._sandbox, func, find)
        return caller

    def _find(self, func: capi.Opaque, name: str, interface: str | None) -> None:
        scope = capi.export_index(self._component, interface) if interface is not None else None
        index = capi.export_index(self._component, name, scope)
        assert index is not None, f"{interface}: {name} was checked when the component was compiled"
        found = capi.get_func(self._instance, self._sandbox.address, index, func)
        assert found, f"{interface}: {name} is no function"


def _cannot_construct(cls: type[GuestHandle], *_: object, **__: object) -> GuestHandle:
    raise TypeError(f"{cls.__wit_type__.path} has no constructor: only the component makes them")


class _Lazy:
    """A member of a handle class that binds itself on first use."""

    def __init__(self, exports: Exports, function: FunctionContract, interface: str | None, python: str) -> None:
        self._exports, self._function, self._interface, self._python = exports, function, interface, python

    def __get__(self, obj: object | None, cls: type) -> Any:  # noqa: ANN401 - a function of the component
        caller = self._exports.bind(self._function, self._interface)
        bound: Any = caller if self._function.is_method else staticmethod(caller)
        if self._function.is_constructor:

            def construct(_cls: type, /, *args: object, **kwargs: object) -> object:
                return caller(*args, **kwargs)

            bound = staticmethod(construct)
        setattr(cls, self._python, bound)
        return bound.__get__(obj, cls)


class Namespace:
    """An exported interface, or the world: attributes appear when they are first asked for."""

    def __init__(self, name: str, makers: dict[str, Callable[[], object]]) -> None:
        self._name = name
        self._makers = makers

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - what the component exports
        maker = self.__dict__.get("_makers", {}).get(name)
        if maker is None:
            raise AttributeError(f"{self.__dict__.get('_name')} exports no `{name}`")
        made = self.__dict__[name] = maker()
        return made

    def __dir__(self) -> list[str]:
        private = ("_name", "_makers", "_contract", "_sandbox")
        return [*{*super().__dir__(), *self._makers}.difference(private)]

    def __repr__(self) -> str:
        return f"<{self._name}>"


class WorldObject(Namespace):
    """An instance of a world."""

    def __init__(self, contract: WorldContract, makers: dict[str, Callable[[], object]], sandbox: Instantiated) -> None:
        super().__init__(contract.name, makers)
        self._contract, self._sandbox = contract, sandbox

    def close(self) -> None:
        """Drop the instance with everything it holds."""
        self._sandbox.close()

    def __repr__(self) -> str:
        end = self._sandbox.end
        return super().__repr__() if end is None else f"<{self._name} ({end.split()[3].rstrip(':')})>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        self._sandbox.close_after(error)


def sandbox_of(instance: object) -> Sandbox:
    """What an instance runs in: of a generated world, or without one."""
    found: Sandbox = vars(instance)["_sandbox"]
    return found


def contract_of(instance: object) -> WorldContract:
    """What an instance imports and exports: of a generated world, or without one."""
    found: WorldContract = vars(instance)["_contract"]
    return found


def world_object(
    contract: WorldContract, names: dict[str, str], exports: Exports, sandbox: Instantiated
) -> WorldObject:
    """The instance of a world; `names` maps the contract's export names to the component's own."""
    makers: dict[str, Callable[[], object]] = {}
    for member in contract.exports:
        match member.contract:
            case InterfaceContract() as interface:
                space = _interface(interface, names[member.name], exports, sandbox)
                makers[member.python] = _constant(space)
            case FunctionContract() as function:
                makers[member.python] = _maker(exports, function, None)
            case ResourceContract():
                raise AssertionError(f"{member.name}: a world exports no resource outside an interface")
    return WorldObject(contract, makers, sandbox)


def _constant(made: object) -> Callable[[], object]:
    return lambda: made


def _maker(exports: Exports, function: FunctionContract, interface: str | None) -> Callable[[], object]:
    return lambda: exports.bind(function, interface)


def _interface(interface: InterfaceContract, name: str, exports: Exports, sandbox: Instantiated) -> Namespace:
    makers = {function.python: _maker(exports, function, name) for function in interface.functions}
    for contract in interface.resources:
        cls = exports.handle_class(contract, name)
        sandbox.classes[contract.resource] = cls
        makers[contract.python] = _constant(cls)
    return Namespace(interface.name, makers)
