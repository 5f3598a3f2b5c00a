"""From a guest in Python to the instance of its world: its stubs are bound, its classes found."""

from __future__ import annotations

from dataclasses import dataclass
from types import FunctionType
from typing import TYPE_CHECKING, Any
from weakref import finalize, ref

from witgen.runtime.contract import FunctionContract, InterfaceContract, Member, ResourceContract
from witgen.runtime.errors import InstanceError
from witgen.runtime.inprocess.authored import Authored
from witgen.runtime.inprocess.calls import Boundary
from witgen.runtime.inprocess.modules import modules_of, occupy
from witgen.runtime.inprocess.sandbox import LocalSandbox
from witgen.runtime.inprocess.stubs import OUTDATED, Stubs
from witgen.runtime.instance import Exports, world_object
from witgen.runtime.leaks import COMPILED
from witgen.runtime.limits import Limits
from witgen.runtime.linker import method_of
from witgen.runtime.plan import Route, fail
from witgen.runtime.providers import provider_problems, target
from witgen.runtime.resources import CLOSED
from witgen.runtime.trace import path_of, traced
from witgen.runtime.turns import THREADS
from witgen.spelling import guest_class, guest_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from witgen.runtime.contract import WorldContract
    from witgen.runtime.inprocess.modules import Modules
    from witgen.runtime.loading import GuestSource
    from witgen.runtime.options import Options
    from witgen.runtime.trace import Tracer

__all__ = ["start"]


def start(contract: WorldContract, guest: GuestSource, imports: object, options: Options) -> object:
    """An instance of the world. Raises `LoadError` and `LinkError`, and `InstanceError` for a module in use."""
    modules = modules_of(guest, options.get("paths", ()))
    sandbox = LocalSandbox(options.get("limits") or Limits(), options.get("threads") or THREADS[0])
    stubs = None
    try:
        occupy(modules, sandbox)
        stubs = Stubs(modules)
        boundary, authored = Boundary(sandbox, stubs), Authored(modules, stubs)
        tracer = options.get("trace")
        importer = _Importer(stubs, sandbox, boundary, imports, tracer)
        problems = [*importer.bind(contract), *authored.find(contract, sandbox)]
        fail(modules.shown, problems, _strangers(stubs.made_for(), contract.name) if problems else "")
    except BaseException:
        sandbox.end = CLOSED
        _release(stubs, modules)
        raise
    finalizer = finalize(sandbox, _release, stubs, modules)
    finalizer.atexit = False
    sandbox.release = finalizer
    names = {member.name: member.name for member in contract.exports}
    return world_object(contract, names, LocalExports(boundary, authored, tracer), sandbox)


def _strangers(guest: str, host: str) -> str:
    """What may be the reason when nothing fits: each has another world in mind."""
    if not guest or guest == host:
        return ""
    return f"This guest was made for `{guest}`, and these bindings for `{host}`"


def _release(stubs: Stubs | None, modules: Modules) -> None:
    if stubs is not None:
        stubs.undo()
    modules.close()


class LocalExports(Exports):
    """Makes callers of what a guest's author wrote."""

    def __init__(self, boundary: Boundary, authored: Authored, tracer: Tracer | None) -> None:
        super().__init__(tracer)
        self._boundary, self._authored = boundary, authored

    def caller(self, function: FunctionContract, interface: str | None) -> Callable[..., Any]:
        run = self._boundary.export(function.signature, self._authored.called(function, interface))
        names = ", ".join(param.name for param in function.signature.params)
        space: dict[str, Any] = {"_run": run}
        text = f"def call({names}): return _run({names})"
        exec(compile(text, f"{COMPILED} {function.signature.name}>", "exec"), space)  # noqa: S102 - of names in code
        found: Callable[..., Any] = space["call"]
        return found


@dataclass(slots=True)
class _Importer:
    """Has the stubs of imports call what the host gave."""

    stubs: Stubs
    sandbox: LocalSandbox
    boundary: Boundary
    imports: object
    tracer: Tracer | None

    def bind(self, contract: WorldContract) -> Iterator[str]:
        """Bind all that is given; what keeps the rest from it."""
        for member in (*contract.imports, *contract.implied()):
            provider = getattr(self.imports, member.python, None) if member.python else None
            yield from self._resources(member)
            if provider is not None or not member.python:
                yield from provider_problems(Route(member.name, member, member.functions()), provider)
                yield from self._functions(member, provider)
            elif not member.optional:
                yield f"missing import `{member.name}`: give it as {member.given}"

    def _resources(self, member: Member) -> Iterator[str]:
        """Find the classes of a member's resources."""
        for contract in _resources_of(member):
            cls = self._class(contract)
            if cls is None:
                yield f"the guest's stubs have no resource `{contract.resource.path}`: {OUTDATED}"
                continue
            self.sandbox.stubs[contract.resource] = cls
            leave: object = _member(cls, "__exit__")
            if isinstance(leave, FunctionType):
                self.stubs.rewire(leave, _Dropping(self.sandbox, cls))

    def _class(self, contract: ResourceContract) -> type | None:
        module = self.stubs.imported(contract.resource.interface)
        found = None if module is None else vars(module).get(guest_class(contract.resource.name))
        return found if isinstance(found, type) else None

    def _functions(self, member: Member, provider: object) -> Iterator[str]:
        interface = member.contract.name if isinstance(member.contract, InterfaceContract) else ""
        for function in member.functions():
            stub = self._stub(function, interface)
            if stub is None:
                name = path_of(interface or None, function)
                yield f"the guest's stubs have no `{name}` of their own: {OUTDATED}, or undo what replaces it"
                continue
            number = len(self.sandbox.calls)
            self.sandbox.calls.append(_Later(self, number, member, function, provider))
            door = _Door(self.sandbox, number)
            self.stubs.rewire(stub, _Constructing(door) if function.is_constructor else door, skip=_skipped(function))

    def _stub(self, function: FunctionContract, interface: str) -> FunctionType | None:
        """The function of the stubs that stands for an imported one."""
        module = self.stubs.imported(interface)
        kind, _, rest = function.wit.rpartition("]")
        resource, _, name = rest.rpartition(".")
        if not kind:
            found = _member(module, guest_name(name))
        else:
            cls = _member(module, guest_class(resource or name))
            found = _member(cls, guest_name(name) if resource else "__init__")
        found = getattr(found, "__func__", found)  # of a classmethod
        own = isinstance(found, FunctionType) and module is not None and found.__globals__ is vars(module)
        return found if own and isinstance(found, FunctionType) else None

    def bound(self, member: Member, function: FunctionContract, provider: object) -> Callable[..., Any]:
        """What the guest calls for an import."""
        called: Any = method_of(function.python) if function.is_method else target(function, provider)
        if self.tracer is not None:
            name = path_of(member.name if isinstance(member.contract, InterfaceContract) else None, function)
            called = traced(called, self.tracer, "import", name)
        return self.boundary.imported(function, called)


def _member(holder: object, name: str) -> object:
    """What a module or class itself has of a name."""
    return None if holder is None else vars(holder).get(name)


def _resources_of(member: Member) -> tuple[ResourceContract, ...]:
    match member.contract:
        case InterfaceContract() as interface:
            return interface.resources
        case ResourceContract() as resource:
            return (resource,)
        case FunctionContract():
            return ()


def _skipped(function: FunctionContract) -> int:
    """How many arguments of a stub the host's function does not get: the class of a static one."""
    return int(function.wit.startswith("[static]"))


class _Later:
    """Stands for an import until the guest first calls it."""

    def __init__(
        self, importer: _Importer, number: int, member: Member, function: FunctionContract, provider: object
    ) -> None:
        self._importer, self._number, self._of = importer, number, (member, function, provider)

    def __call__(self, *args: Any) -> Any:
        sandbox = self._importer.sandbox
        try:
            bound = self._importer.bound(*self._of)
        except BaseException as error:  # noqa: BLE001 - comes out of the call of the export
            raise sandbox.keep(error) from None
        sandbox.calls[self._number] = bound
        return bound(*args)


class _Door:
    """What a stub calls. It keeps nothing alive: stubs are in the table of modules."""

    __slots__ = ("_home", "_number")

    def __init__(self, sandbox: LocalSandbox, number: int) -> None:
        self._home, self._number = ref(sandbox), number

    def __call__(self, *args: Any) -> Any:
        sandbox = self._home()
        if sandbox is None or sandbox.end is not None:
            raise InstanceError(CLOSED if sandbox is None else sandbox.end or CLOSED)
        return sandbox.calls[self._number](*args)


class _Constructing:
    """The `__init__` of a stub's class: the object gets the handle that the host's constructor made."""

    __slots__ = ("_door",)

    def __init__(self, door: _Door) -> None:
        self._door = door

    def __call__(self, instance: object, *args: Any) -> None:
        made: object = self._door(*args)
        vars(instance).update(vars(made))


class _Dropping:
    """The end of a `with` block."""

    __slots__ = ("_cls", "_home")

    def __init__(self, sandbox: LocalSandbox, cls: type) -> None:
        self._home, self._cls = ref(sandbox), cls

    def __call__(self, instance: object, *_: object) -> None:
        sandbox = self._home()
        if sandbox is not None and sandbox.runs_here:
            sandbox.drop_held(instance, self._cls)
