"""What a guest's author wrote: the objects that have the functions, and the classes of resources."""

from __future__ import annotations

import inspect
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from witgen.runtime.contract import FunctionContract, InterfaceContract, Member, ResourceContract
from witgen.runtime.errors import LoadError
from witgen.runtime.inprocess.stubs import OUTDATED
from witgen.runtime.providers import callable_problems
from witgen.spelling import guest_class, guest_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from witgen.runtime.contract import WorldContract
    from witgen.runtime.inprocess.calls import Called
    from witgen.runtime.inprocess.modules import Modules
    from witgen.runtime.inprocess.sandbox import LocalSandbox
    from witgen.runtime.inprocess.stubs import Stubs

__all__ = ["Authored"]


class Authored:
    """The author's objects by interface (None for the world) and function, and classes by interface and resource.

    Each function has an object of its own, as in a component.
    """

    def __init__(self, modules: Modules, stubs: Stubs) -> None:
        self._modules, self._stubs = modules, stubs
        self._objects: dict[tuple[str | None, str], object] = {}
        self._classes: dict[tuple[str | None, str], type] = {}

    def find(self, contract: WorldContract, sandbox: LocalSandbox) -> Iterator[str]:
        """Find what a world exports; what is missing, or cannot be called as it will be."""
        own = [member.contract for member in contract.exports if isinstance(member.contract, FunctionContract)]
        if own:
            yield from self._object(None, "WitWorld", own)
        for member in contract.exports:
            if isinstance(member.contract, InterfaceContract):
                yield from self._interface(member, member.contract, sandbox)

    def _interface(self, member: Member, interface: InterfaceContract, sandbox: LocalSandbox) -> Iterator[str]:
        stem = self._stubs.stem("exports", interface.name)
        if stem is None:
            yield f"the guest's stubs have no export `{interface.name}`: {OUTDATED}"
            return
        if interface.functions:
            name = guest_class(stem.rstrip("_").replace("_", "-"))
            yield from self._object(member.name, name, interface.functions)
        for resource in interface.resources:
            yield from self._resource(member.name, stem, resource, sandbox)

    def _object(self, interface: str | None, name: str, functions: Iterable[FunctionContract]) -> Iterator[str]:
        needs = f"which `{interface or 'the world'}` needs"
        cls = getattr(self._modules.app, name, None)
        if not isinstance(cls, type):
            yield f"{self._modules.shown} has no class `{name}`, {needs}"
            return
        problems = [text for function in functions for text in _problems(function, cls, f"class {name}", needs)]
        if problems:
            yield from problems
            return
        try:
            self._objects.update({(interface, function.wit): cls() for function in functions})
        except (Exception, SystemExit) as error:
            raise LoadError(f"{self._modules.shown}: {name}() raised {type(error).__name__}: {error}") from error

    def _resource(self, interface: str, stem: str, contract: ResourceContract, sandbox: LocalSandbox) -> Iterator[str]:
        name, needs = guest_class(contract.resource.name), f"which `{contract.resource.path}` needs"
        try:
            module = self._modules.app if _is(self._modules.app, stem) else self._modules.module(stem)
        except ModuleNotFoundError as error:
            if (error.name or "").rpartition(".")[2] != stem:
                raise LoadError(f"{stem}.py cannot be imported: {error}") from error
            yield f"the guest has no module `{stem}`, {needs}"
            return
        except (Exception, SystemExit) as error:
            raise LoadError(f"{stem}.py cannot be imported: {type(error).__name__}: {error}") from error
        cls = getattr(module, name, None)
        if not isinstance(cls, type):
            yield f"{module.__file__} has no class `{name}`, {needs}"
            return
        self._classes[interface, contract.resource.name] = sandbox.authored[contract.resource] = cls
        for function in contract.functions:
            yield from _problems(function, cls, f"class {name}", needs)

    def called(self, function: FunctionContract, interface: str | None) -> Called:
        """What answers the calls of an exported function; looked up for each call, so that it can be patched."""
        kind, _, rest = function.wit.rpartition("]")
        resource, _, name = rest.rpartition(".")
        if not kind:
            return _Attribute(self._objects[interface, function.wit], guest_name(name))
        cls = self._classes[interface, resource or name]
        if function.is_constructor:
            return _Constructor(cls)
        return _Method(cls, guest_name(name)) if function.is_method else _Attribute(cls, guest_name(name))


def _is(module: Any, stem: str) -> bool:
    return bool(module.__name__.rpartition(".")[2] == stem)


def _problems(function: FunctionContract, cls: type, where: str, needs: str) -> Iterator[str]:
    """What keeps a class of the author's from having an exported function."""
    if function.is_constructor:
        yield from callable_problems(function, cls, where)
        return
    name = guest_name(function.wit.rpartition("]")[2].rpartition(".")[2])
    called = inspect.getattr_static(cls, name, None)
    if called is None or getattr(called, "__isabstractmethod__", False):
        yield f"{where} has no `{name}`, {needs}"
    elif function.wit.startswith(("[method]", "[static]")):
        yield from callable_problems(function, getattr(cls, name), f"{where}: {name}")
    else:
        bound = MethodType(called, cls) if isinstance(called, FunctionType) else getattr(cls, name)
        yield from callable_problems(function, bound, f"{where}: {name}")


class _Attribute:
    """A function of an object or class."""

    __slots__ = ("_holder", "_name")

    def __init__(self, holder: object, name: str) -> None:
        self._holder, self._name = holder, name

    @property
    def found(self) -> object:
        return getattr(self._holder, self._name, None)

    def __call__(self, *args: Any) -> Any:
        return getattr(self._holder, self._name)(*args)


class _Method(_Attribute):
    """A method of the object that is the first argument."""

    __slots__ = ()

    def __call__(self, *args: Any) -> Any:
        return getattr(args[0], self._name)(*args[1:])


class _Constructor:
    """A class."""

    __slots__ = ("found",)

    def __init__(self, cls: Any) -> None:
        self.found = cls

    def __call__(self, *args: Any) -> Any:
        return self.found(*args)
