"""Fakes of what a component imports: they record calls, and answer what a test scripted.

    shop = fake(plugin.demo_shop.shop.Provider)
    script(shop.find).answers(Item("tea", "Tea", Shelf.FOOD, 300))
    with plugin.load("pricing.wasm", plugin.Imports(shop=shop)) as world: ...
    assert [call.arguments for call in calls(shop.find)] == [{"code": "tea"}]

A fake is, to a type checker, what the generated Protocol says.
"""

from __future__ import annotations

import dataclasses
import sys
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast, overload

from witgen.runtime.codec.base import show
from witgen.runtime.contract import (
    Contract,
    FunctionContract,
    InterfaceContract,
    ResourceContract,
    function_contract,
    interface_contract,
    resource_contract,
    world_contract,
)
from witgen.runtime.dynamic import DynamicComponent
from witgen.runtime.values import WIT_INTERFACE, WIT_RESOURCE, Handle
from witgen.testing.parts import (
    Answers,
    Call,
    FakeFunction,
    FakeObject,
    Log,
    Script,
    Stage,
    UnscriptedError,
    class_of,
    part_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Answers", "Call", "Script", "UnscriptedError", "calls", "dropped", "fake", "fakes", "objects", "script"]

P = ParamSpec("P")
T = TypeVar("T")
I = TypeVar("I")  # noqa: E741 - imports


def fake(contract: Callable[..., T], *, answers: Answers = "scripted") -> T:
    """A fake of an imported interface, of a function a world imports, or an object of an imported resource.

    `contract` is the generated class: `Provider`, `LogFunction`, `ReceiptProvider`; or the class of a resource of
    another fake, `shop.Receipt`, whose scripts and calls it then shares. With `answers="simplest"` a function without
    a script answers the simplest value of its type; otherwise it raises `UnscriptedError`. Raises TypeError for
    anything else.
    """
    cls = class_of(contract)
    return cast("T", _faked(_contract_of(contract), Stage(answers)) if cls is None else cls.__wit_make__())


@overload
def fakes(imports: DynamicComponent, *, answers: Answers = "scripted") -> dict[str, Any]: ...
@overload
def fakes(imports: type[I], *, answers: Answers = "scripted") -> I: ...
def fakes(imports: object, *, answers: Answers = "scripted") -> object:
    """A fake for each import: an `Imports` of the generated class, or the dict that a component without bindings takes.

    What native WASI serves is left to it. Raises TypeError for anything else.
    """
    return faked_imports(imports, Stage(answers))


def faked_imports(imports: object, stage: Stage) -> object:
    """The same on a stage of the caller's."""
    if isinstance(imports, DynamicComponent):
        members = [member for member in imports.contract.imports if not member.optional]
        for member in members:
            if isinstance(member.contract, InterfaceContract):
                stage.know(member.contract.resources)
        return {member.key: _faked(member.contract, stage) for member in members}
    if not isinstance(imports, type) or not dataclasses.is_dataclass(imports):
        raise TypeError(
            f"fakes({show(imports)}): give the class Imports of a generated package, or a dynamic component"
        )
    members = [member for member in world_contract(imports.__module__, "").imports if not member.optional]
    return imports(**{member.python: _faked(member.contract, stage) for member in members})


def script(function: Callable[P, T]) -> Script[P, T]:
    """What a function of a fake does: `script(shop.find).answers(item)`. Raises TypeError for what is none.

    The class of a resource stands for its constructor, and `shop.Receipt.total` for the method of all its objects.
    """
    part = part_of(function)
    if not isinstance(part, FakeFunction):
        raise TypeError(f"script({show(function)}): give a function of a fake, such as shop.find")
    return cast("Script[P, T]", part.script)


def calls(*fakes: object) -> list[Call]:
    """The calls that were made of fakes, in order: of functions, interfaces, objects or classes of resources (their
    constructors), or of all imports at once. Raises TypeError for what is no fake."""
    logs: list[Log] = []
    for given in fakes:
        logs += _logs(given)
    found = {call.number: call for log in logs for call in log}
    return [found[number] for number in sorted(found)]


def objects(cls: Callable[..., T]) -> list[T]:
    """The objects that were made of a fake's resource, the dropped ones too: `objects(shop.Receipt)`."""
    found = class_of(cls)
    if found is None:
        raise TypeError(f"objects({show(cls)}): give the class of a resource of a fake, such as shop.Receipt")
    return cast("list[T]", [*found.__wit_objects__])


def dropped(obj: object) -> bool:
    """Did a component drop a handle to this object of a fake's resource?"""
    if not isinstance(obj, FakeObject):
        raise TypeError(f"dropped({show(obj)}): give an object of a fake's resource")
    return obj.__wit_drops__ > 0


def _contract_of(cls: object) -> Contract:
    if isinstance(cls, type):
        if WIT_INTERFACE in vars(cls) and cls.__name__ == "Provider":
            return interface_contract(cls, exported=False)
        if WIT_RESOURCE in vars(cls) and Handle not in cls.__mro__:
            return resource_contract(cls)
        if "__call__" in vars(cls) and getattr(cls, "_is_protocol", False):
            return function_contract(cls)
    raise TypeError(f"fake({show(cls)}): give a Provider, a resource or a function of a generated package")


def _faked(contract: Contract, stage: Stage) -> object:
    match contract:
        case InterfaceContract():
            return FakeInterface(contract, stage)
        case FunctionContract():
            return FakeFunction(contract, contract.wit, stage, [])
        case ResourceContract(resource):
            stage.know([contract])
            cls = stage.class_of(resource)
            return cls.__wit_make__() if not contract.python else cls


class FakeInterface:
    """An interface whose functions are fakes: its attributes are those of the Protocol, and all its resources."""

    def __init__(self, contract: InterfaceContract, stage: Stage) -> None:
        log: Log = []
        self.__wit_log__ = log
        self.__wit_name__ = contract.name
        for function in contract.functions:
            setattr(self, function.python, FakeFunction(function, f"{contract.name}.{function.wit}", stage, [log]))
        stage.know(contract.resources)
        for resource in contract.resources:
            cls = stage.class_of(resource.resource)
            cls.__wit_logs__.append(log)
            setattr(self, resource.python or cls.__name__, cls)

    def __repr__(self) -> str:
        return f"<fake of {self.__wit_name__}>"


def _logs(given: object) -> list[Log]:
    part = part_of(given)
    if part is not None:
        return [part.log]
    if isinstance(given, FakeInterface | FakeObject):
        return [given.__wit_log__]
    if dataclasses.is_dataclass(given) and hasattr(sys.modules.get(type(given).__module__), "Imports"):
        return [log for field in dataclasses.fields(given) for log in _logs_of_import(getattr(given, field.name))]
    if isinstance(given, dict):
        return [log for item in cast("dict[str, object]", given).values() for log in _logs_of_import(item)]
    raise TypeError(f"calls({show(given)}): give a fake, or a function, class or object of one")


def _logs_of_import(given: object) -> list[Log]:
    """What a test provides itself, or native WASI, is no fake and has no calls."""
    fake = part_of(given) is not None or isinstance(given, FakeInterface | FakeObject)
    return _logs(given) if fake else []
