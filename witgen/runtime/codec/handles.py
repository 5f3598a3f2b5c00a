"""Resources: what crosses is the engine's own handle; the sandbox knows which Python object it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from witgen.runtime.codec.base import ERRORS, Codec, Unfit
from witgen.runtime.codec.memory import Block, store_words
from witgen.runtime.errors import ResourceError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.runtime.codec.source import Binds, Source
    from witgen.runtime.types import ResourceOf


class Handle(Codec):
    """`own<r>` or `borrow<r>`. The sandbox's methods do the work, named after who owns what:

    * `give_handle`, `lend_handle`: a guest's resource goes back to the guest, for good or for one call;
    * `give_object`, `lend_object`: an object of the host goes to the guest;
    * `take_handle`, `take_object`, `borrow_object`: what arrives from the guest.
    """

    kind, layout, words, handles = 21, "Q16x", 1, True

    def __init__(self, resource: ResourceOf, *, owned: bool) -> None:
        self.resource, self.owned = resource, owned
        self.name = f"{'own' if owned else 'borrow'}<{resource.path}>"
        noun = "handle" if resource.guest else "object"
        self.lower_with = f"{'give' if owned else 'lend'}_{noun}"
        self.lift_with = f"{'take' if owned else 'borrow'}_{noun}"

    def lower_one(self, g: Source, value: str, offset: int) -> None:
        g.line(f"{g.word(offset + 8)} = _S.{self.lower_with}({value}, {g.const(self.resource)})")

    def lower_column(self, sandbox: Any, values: Sequence[Any], block: Block, offset: int, stride: int) -> None:
        lower = getattr(sandbox, self.lower_with)
        store_words(block, offset + 8, stride, [lower(value, self.resource) for value in values])

    def lift(self, g: Source, words: list[str], binds: Binds) -> str:
        return f"_S.{self.lift_with}({words[0]}, {g.const(self.resource)})"

    def check(self, sandbox: Any, value: Any, path: str) -> None:
        try:
            sandbox.vouch(value, self.resource)
        except ResourceError as error:
            raise Unfit(path, str(error), ResourceError) from None
        except ERRORS as error:
            self.refuse(value, path, f": {error}" if str(error) else "")
