"""What fakes are made of: functions with a script and a log, classes of resources, and the stage they share."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, ParamSpec, TypeAlias, TypeVar

from witgen.runtime.codec.base import show
from witgen.runtime.codec.build import codec
from witgen.runtime.codec.explain import check_result, explain_nothing, no_payload
from witgen.runtime.contract import FunctionContract, ResourceContract, resource_contract
from witgen.runtime.values import Err
from witgen.spelling import camel
from witgen.testing.simplest import simplest
from witgen.testing.walking import as_err

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from witgen.runtime.types import FuncOf, ResourceOf

__all__ = [
    "Answers",
    "Call",
    "FakeFunction",
    "FakeObject",
    "Log",
    "Script",
    "Stage",
    "UnscriptedError",
    "class_of",
    "part_of",
]

P = ParamSpec("P")
R = TypeVar("R")


class UnscriptedError(AssertionError):
    """A fake was called and nothing says what it answers; the text says how to."""


@dataclass(slots=True)
class Call:
    """A call of a fake: its WIT path, its arguments by their WIT names, the object of a method, and how it ended."""

    name: str
    arguments: dict[str, Any]
    number: int
    """The order of calls over all fakes."""
    object: Any = None
    answer: Any = None
    error: BaseException | None = None
    """What was raised instead: an `Err`, or a fault."""


Log: TypeAlias = list[Call]
Chooser: TypeAlias = "Callable[[FuncOf, Stage], object]"
"""What answers a call that has no script, or raises the `Err` of its result."""
Answers: TypeAlias = "Literal['scripted', 'simplest'] | Chooser"

_numbers = count(1)


class Stage:
    """What fakes that were made together share: how they answer, and the classes of resources."""

    def __init__(self, answers: Answers) -> None:
        if not callable(answers) and answers not in ("scripted", "simplest"):
            raise ValueError(f"answers={answers!r}: give 'scripted' or 'simplest'")
        self.answers = answers
        self._contracts: dict[ResourceOf, ResourceContract] = {}
        self._classes: dict[ResourceOf, type[FakeObject]] = {}

    def know(self, contracts: Iterable[ResourceContract]) -> None:
        """Take resources in, before the first object of one is made."""
        for contract in contracts:
            self._contracts.setdefault(contract.resource, contract)

    def class_of(self, resource: ResourceOf) -> type[FakeObject]:
        """The class of a resource, made when it is first needed."""
        if resource not in self._classes:
            contract = self._contracts.get(resource)
            if contract is None:
                assert resource.contract is not None, resource.path
                contract = resource_contract(resource.contract)
            self._classes[resource] = _fake_class(contract, self)
        return self._classes[resource]

    def make(self, resource: ResourceOf) -> FakeObject:
        """An object of a resource."""
        return self.class_of(resource).__wit_make__()

    def simplest(self, signature: FuncOf) -> object:
        """The simplest answer of a function."""
        return simplest(signature.result, self.make)


class Script(Generic[P, R]):
    """What a function of a fake does when it is called."""

    def __init__(self, function: FakeFunction) -> None:
        self._function = function
        self._next: list[Any] = []
        self._whole = 0
        self._calls: Callable[..., object] | None = None

    @property
    def written(self) -> bool:
        """Does it say anything?"""
        return bool(self._whole or self._calls)

    def answers(self, *answers: R | Err[Any]) -> None:
        """Answer this, each time; of several one after the other, and then it is an error to be called again.

        An `Err` is raised. Raises `MismatchError` for an answer that does not fit the WIT type.
        """
        if not answers:
            raise TypeError("answers(): give the answer, None for a function without a result")
        for answer in answers:
            self._function.check(answer)
        self._calls, self._next, self._whole = None, [*answers], len(answers)

    def calls(self, function: Callable[P, R]) -> None:
        """Have `function` answer; it may raise an `Err`, and whatever else a provider may."""
        if not callable(function):
            raise TypeError(f"calls({show(function)}): give a function; a value is given with answers(…)")
        self._calls, self._next, self._whole = function, [], 0

    def perform(self, arguments: list[object]) -> object:
        """The answer to a call."""
        if self._calls is not None:
            return self._calls(*arguments)
        if not self._next:
            raise UnscriptedError(f"{self._function.path}: called more often than its {self._whole} answers go")
        answer = self._next[0] if self._whole == 1 else self._next.pop(0)
        err = as_err(answer) if self._function.raises else None
        if err is not None:
            raise Err(err.value)  # a fresh one: that of another component's answer is a fault of the host
        return answer


class FakeFunction:
    """A function of a fake. That of a method of one object has a `parent`, which all objects share."""

    def __init__(
        self,
        function: FunctionContract,
        path: str,
        stage: Stage,
        logs: list[Log],
        obj: FakeObject | None = None,
        parent: FakeFunction | None = None,
    ) -> None:
        self.path, self.log = path, list[Call]()
        self._function, self._stage, self._logs = function, stage, logs
        self._object, self._parent = obj, parent
        self.script: Script[..., Any] = Script(self)
        self._params = function.signature.params[1:] if obj is not None else function.signature.params
        self.__name__, self.__doc__ = function.python, function.doc

    @property
    def __signature__(self) -> inspect.Signature:
        kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
        return inspect.Signature([inspect.Parameter(param.name, kind) for param in self._params])

    def __call__(self, *args: object, **kwargs: object) -> object:
        given = [*self.__signature__.bind(*args, **kwargs).arguments.values()]
        if self._function.is_method and self._object is None:
            return getattr(given[0], self._function.python)(*given[1:])
        named = {param.wit: value for param, value in zip(self._params, given, strict=True)}
        call = Call(self.path, named, next(_numbers), self._object)
        for log in (self.log, *self._logs):
            log.append(call)
        return self._answer(call, given)

    def _answer(self, call: Call, given: list[object]) -> object:
        try:
            answer = self._perform(given)
        except BaseException as error:
            call.error = error
            raise
        call.answer = answer
        return answer

    def _perform(self, given: list[object]) -> object:
        answers = self._stage.answers
        if self.script.written:
            return self.script.perform(given)
        if self._parent is not None and self._parent.script.written:
            return self._parent.script.perform([self._object, *given])
        if callable(answers):
            return answers(self._function.signature, self._stage)
        if answers == "simplest" or self._function.is_constructor:
            return self._stage.simplest(self._function.signature)
        shown = ", ".join(map(show, given))
        advice = f"script(….{'.'.join(self._function.path) or self.__name__}).answers(…)"
        raise UnscriptedError(f"{self.path}({shown}) was called, and nothing says what it answers: {advice}")

    def check(self, answer: object) -> None:
        """Raise `MismatchError` for an answer that does not fit."""
        signature = self._function.signature
        err = as_err(answer)
        if err is None or not signature.raises:
            if signature.result is None:
                explain_nothing(signature.name, answer)
            else:
                check_result(signature.name, "result", codec(signature.result), _ANYBODY, answer)
        elif signature.error is not None:
            check_result(signature.name, "error", codec(signature.error), _ANYBODY, err.value)
        elif err.value is not None:
            no_payload(signature.name, err.value)

    @property
    def raises(self) -> bool:
        """Is its result a `result`?"""
        return self._function.signature.raises

    def of(self, obj: FakeObject, log: Log) -> FakeFunction:
        """The method of one object."""
        return FakeFunction(self._function, self.path, self._stage, [self.log, log, *self._logs], obj, self)

    def __repr__(self) -> str:
        return f"<fake of {self.path}>"


class FakeObject:
    """An object of an imported resource. Each resource of a stage has a subclass, with its methods."""

    __wit_constructor__: ClassVar[FakeFunction | None]
    __wit_objects__: ClassVar[list[FakeObject]]
    __wit_logs__: ClassVar[list[Log]]
    """Those of the interfaces it is part of."""
    __wit_log__: Log
    __wit_drops__: int
    __wit_bound__: dict[str, FakeFunction]

    def __new__(cls, *args: object, **kwargs: object) -> Any:
        if cls.__wit_constructor__ is None:
            raise TypeError(f"{cls.__qualname__} has no constructor: fake(….{cls.__name__}) makes an object")
        return cls.__wit_constructor__(*args, **kwargs)

    @classmethod
    def __wit_make__(cls) -> FakeObject:
        """An object that no constructor was called for."""
        made = object.__new__(cls)
        made.__wit_log__, made.__wit_drops__, made.__wit_bound__ = [], 0, {}
        cls.__wit_objects__.append(made)
        return made

    def __drop__(self) -> None:
        self.__wit_drops__ += 1

    def __repr__(self) -> str:
        return f"<fake {type(self).__name__}>"


class _Method:
    """A method in the class of a resource: of all objects there, of one on an object."""

    def __init__(self, function: FakeFunction) -> None:
        self._function = function

    def __get__(self, obj: FakeObject | None, cls: type[FakeObject]) -> FakeFunction:
        if obj is None:
            return self._function
        name = self._function.__name__
        if name not in obj.__wit_bound__:
            obj.__wit_bound__[name] = self._function.of(obj, obj.__wit_log__)
        return obj.__wit_bound__[name]


def _fake_class(contract: ResourceContract, stage: Stage) -> type[FakeObject]:
    logs: list[Log] = []
    made = {function: FakeFunction(function, _path(contract, function), stage, logs) for function in contract.functions}
    members: dict[str, object] = {
        "__wit_constructor__": next((fake for function, fake in made.items() if function.is_constructor), None),
        "__wit_objects__": list[FakeObject](),
        "__wit_logs__": logs,
        "__doc__": vars(contract.resource.contract).get("__doc__") if contract.resource.contract else None,
    }
    for function, fake in made.items():
        if function.is_constructor:
            members["__signature__"] = fake.__signature__
        else:
            members[function.python] = _Method(fake) if function.is_method else fake
    return type(camel(contract.resource.name), (FakeObject,), members)


def _path(contract: ResourceContract, function: FunctionContract) -> str:
    _, dot, member = function.wit.rpartition("]")[2].partition(".")
    return f"{contract.resource.path}{dot}{member}"


class _Anybody:
    """Stands in for an instance where values are checked before there is one: any object with the methods will do."""

    def vouch(self, value: object, resource: ResourceOf) -> None:
        """Raise TypeError for what is no object of `resource`."""
        missing = [name for name in resource.methods if not hasattr(value, name)]
        if value is None or isinstance(value, type) or missing:
            raise TypeError(
                f"it has no {' and no '.join(f'`{name}`' for name in missing)}" if missing else "it is no object"
            )


_ANYBODY: Final = _Anybody()


def class_of(cls: object) -> type[FakeObject] | None:
    """The class of a fake's resource, if it is one."""
    return cls if isinstance(cls, type) and issubclass(cls, FakeObject) else None


def part_of(given: object) -> FakeFunction | None:
    """The function that is meant: itself, or the constructor of a class."""
    cls = class_of(given)
    if cls is not None:
        return cls.__wit_constructor__
    return given if isinstance(given, FakeFunction) else None
