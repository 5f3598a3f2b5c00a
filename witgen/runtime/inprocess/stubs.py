"""The stubs of a guest: which module is which interface's, and how their functions come to call a host."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING, Any, Final

from witgen.runtime.errors import LinkError
from witgen.runtime.inprocess.recorded import manifest_in
from witgen.runtime.leaks import COMPILED
from witgen.runtime.types import CaseOf, EnumOf, FieldOf, FlagsOf, RecordOf, VariantOf
from witgen.spelling import guest_class

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import CodeType, FunctionType, ModuleType

    from witgen.runtime.inprocess.modules import Modules

__all__ = ["Stubs"]

_INTERFACE: Final = re.compile(r'^r?"""(?:(?:Imported|Exported) i|I)nterface `([^`]+)`', re.MULTILINE)


class Stubs:
    """Finds modules and classes of a guest's stubs, by the interfaces that manifests say the modules are."""

    def __init__(self, modules: Modules) -> None:
        self._modules = modules
        self._ours: dict[str, str] = {}
        self._homes = dict(self._scan("imports")) | dict(self._scan("exports"))
        self.types: Any = modules.module("componentize_py_types")
        self._found: dict[Any, Any] = {}
        self._undo: list[tuple[FunctionType, CodeType, str]] = []

    def _scan(self, side: str) -> Iterator[tuple[tuple[str, str], str]]:
        try:
            package = self._modules.module(f"wit_world.{side}")
        except ModuleNotFoundError:
            return
        for directory in package.__path__:
            recorded = _recorded(directory, os.pardir, os.pardir)
            for name in sorted(os.listdir(directory)):  # noqa: PTH208
                stem, extension = os.path.splitext(name)  # noqa: PTH122
                if extension == ".py" and stem != "__init__":
                    path = os.path.join(directory, name)  # noqa: PTH118
                    yield (side, recorded.get(f"wit_world/{side}/{name}") or _told(_text(path))), stem

    def made_for(self) -> str:
        """The world that the stubs were made for, as their manifest says; empty if it does not."""
        package = self._modules.module("wit_world")
        found = manifest_in(next(iter(package.__path__)), os.pardir).get("world")
        return found if isinstance(found, str) else ""

    def stem(self, side: str, interface: str) -> str | None:
        """What the module of one side of an interface is called."""
        return self._homes.get((side, interface))

    def imported(self, interface: str) -> ModuleType | None:
        """The module of an imported interface; with an empty name, of the world itself."""
        return self._home("imports", interface)

    def _home(self, side: str, interface: str) -> ModuleType | None:
        if not interface:
            return self._modules.module("wit_world")
        stem = self.stem(side, interface)
        return None if stem is None else self._modules.module(f"wit_world.{side}.{stem}")

    def there(self, descriptor: Any) -> Any:
        """A record, variant, enum or flags with the classes the guest has for it."""
        found = self._found.get(descriptor)
        if found is None:
            try:
                found = self._found[descriptor] = self._described(descriptor)
            except ValueError:
                raise LinkError(f"the guest's stubs have another `{descriptor.name}`: {OUTDATED}") from None
        return found

    def _described(self, descriptor: RecordOf | VariantOf | EnumOf | FlagsOf) -> Any:
        match descriptor:
            case RecordOf(name, cls, fields):
                theirs = self._class(cls, guest_class(name))
                attributes = theirs.__dataclass_fields__
                renamed = zip(fields, attributes, strict=True)
                return RecordOf(name, theirs, tuple(FieldOf(f.wit, attribute, f.type) for f, attribute in renamed))
            case VariantOf(name, cases):
                return VariantOf(name, tuple(self._case(name, case) for case in cases))
            case EnumOf(name, cls, members) | FlagsOf(name, cls, members):
                theirs = self._class(cls, guest_class(name))
                paired = zip(members, theirs, strict=True)
                return type(descriptor)(name, theirs, tuple((wit, member) for (wit, _), member in paired))

    def _case(self, name: str, case: CaseOf) -> CaseOf:
        return CaseOf(case.wit, self._class(case.cls, f"{guest_class(name)}_{guest_class(case.wit)}"), case.payload)

    def _class(self, ours: type, name: str) -> Any:
        """The guest's class for one of the host's. Of an interface used both ways, `imports` has the types."""
        interface = self._ours.get(ours.__module__)
        if interface is None:
            interface = self._ours[ours.__module__] = _interface_of(sys.modules[ours.__module__])
        for side in ("imports", "exports"):
            module = self._home(side, interface)
            if module is not None and name in vars(module):
                return vars(module)[name]
        raise LinkError(f"the guest's stubs have no `{name}` of `{interface or 'the world'}`: {OUTDATED}")

    def rewire(self, stub: FunctionType, called: Callable[..., object], *, skip: int = 0) -> None:
        """Have a stub call something, whoever has imported it already; without its first `skip` arguments."""
        code = stub.__code__
        params = code.co_varnames[: code.co_argcount]
        name = f"_host_{stub.__qualname__.replace('.', '_')}"
        text = f"def {stub.__name__}({', '.join(params)}): return {name}({', '.join(params[skip:])})"
        space: dict[str, Any] = {}
        exec(compile(text, f"{COMPILED} stub>", "exec"), space)  # noqa: S102 - of names in code that is running
        self._undo.append((stub, code, name))
        stub.__globals__[name] = called
        stub.__code__ = space[stub.__name__].__code__.replace(co_qualname=code.co_qualname)

    def undo(self) -> None:
        """Leave the stubs as they were."""
        while self._undo:
            stub, code, name = self._undo.pop()
            stub.__code__ = code
            stub.__globals__.pop(name, None)


OUTDATED: Final = "run `witgen bindgen --guest python` again"


def _text(path: str) -> str:
    with open(path, encoding="utf-8") as file:  # noqa: PTH123
        return file.read()


def _interface_of(module: Any) -> str:
    """The interface that a generated module of the host's is; nothing for a world's own."""
    if hasattr(module, "__path__"):
        return ""
    _, directory, stem = module.__name__.rsplit(".", 2)
    recorded = _recorded(os.path.dirname(module.__file__), os.pardir)  # noqa: PTH120
    text = module.__loader__.get_source(module.__name__) or f'"""{module.__doc__}'  # of a module that is only compiled
    return recorded.get(f"{directory}/{stem}.py") or _told(text)


def _recorded(*directory: str) -> dict[str, str]:
    """Which interface each module below a directory is, as its manifest records it; nothing if it does not."""
    found: Any = manifest_in(*directory).get("interfaces")
    try:
        return {path: interface for path, interface in found.items() if isinstance(interface, str)}
    except AttributeError:
        return {}


def _told(text: str) -> str:
    """The interface that a module says in its docstring it is, as all do unless the template was another."""
    found = _INTERFACE.search(text)
    return found[1] if found else ""
