"""A shop whose prices are made by a plugin: `python host.py [PLUGIN …]`, by default guest.wat."""

from __future__ import annotations

import sys
from pathlib import Path

import witgen

HERE = Path(__file__).resolve().parent
witgen.generate(HERE / "wit", world="plugin", out=HERE / "plugin")  # a build script would do this

from witgen.runtime import Err

from plugin import Imports, load
from plugin.demo_shop.pricing import Instance
from plugin.demo_shop.types import (
    Customer,
    Discount,
    Discount_Cents,
    Discount_Gift,
    Discount_Percent,
    Item,
    Perks,
    Refusal,
    Refusal_Empty,
    Refusal_TooMany,
    Refusal_Unknown,
    Shelf,
)

Wishes = dict[str, int]  # how many of each code

ITEMS = {
    item.code: item
    for item in (
        Item("atlas", "An atlas of islands", Shelf.BOOKS, 2400),
        Item("cake", "A slice of cake", Shelf.FOOD, 350),
        Item("kite", "A red kite", Shelf.TOYS, 1250),
        Item("tea", "A pot of green tea", Shelf.FOOD, 480),
        Item("top", "A spinning top", Shelf.TOYS, 300),
    )
}
VISITS: tuple[tuple[Customer, Wishes], ...] = (
    (Customer("Ada", Perks.MEMBER | Perks.STUDENT, voucher="FIVE-OFF"), {"atlas": 1, "tea": 2, "unicorn": 1}),
    (Customer("Grace", Perks.MEMBER | Perks.BIRTHDAY, voucher=None), {"kite": 1, "top": 2, "tea": 99}),
    (Customer("Linus", Perks(0), voucher=None), {}),
)


class PaperReceipt:
    """A receipt of the host's: the plugin makes it, has lines printed, and gives it back."""

    def __init__(self, title: str) -> None:
        self.sum = 0
        print(f"  +-- {title} {'-' * (30 - len(title))}")

    def line(self, text: str, cents: int) -> None:
        self.sum += cents
        print(f"  | {text:<22} {euros(cents):>10}")

    def total(self) -> int:
        return self.sum


class Shop:
    """What the plugin may ask of its host, and no more."""

    Receipt = PaperReceipt

    def find(self, code: str) -> Item:
        if code not in ITEMS:
            raise Err(Refusal_Unknown(code))
        return ITEMS[code]


def show_sign(pricing: Instance) -> None:
    about = pricing.describe()
    rewards = ", ".join(perk.name.lower() for perk in about.rewards if perk.name)
    print(f"{about.name} (rewards: {rewards})")
    for row in about.stamp:
        print("   ", f"{row:08b}".replace("0", "  ").replace("1", "##").rstrip())


def visit(pricing: Instance, who: Customer, wishes: Wishes) -> None:
    """One customer, from the first item to the receipt."""
    print(f"\n{who.name} comes in")
    basket = pricing.Basket(who)
    for code, count in wishes.items():
        try:
            answer = euros(basket.add(code, count))
        except Err as error:
            answer = explain(error.value)
        print(f"  {count} x {code}: {answer}")
    for discount in basket.discounts():
        print(f"  offered: {describe(discount)}")
    try:  # the basket goes back to the plugin, a receipt of ours comes
        receipt = pricing.Basket.checkout(basket)
    except Err as error:
        print(f"  no receipt: {explain(error.value)}")
    else:
        print(f"  | {'to pay':<22} {euros(receipt.total()):>10}")


def describe(discount: Discount) -> str:
    match discount:
        case Discount_Percent(percent):
            return f"{percent} percent off"
        case Discount_Cents(cents):
            return f"{euros(cents)} off"
        case Discount_Gift(item):
            return f"{item.name} as a gift"


def explain(refusal: Refusal) -> str:
    match refusal:
        case Refusal_Unknown(code):
            return f"we sell no {code}"
        case Refusal_TooMany(limit):
            return f"{limit} at most"
        case Refusal_Empty():
            return "the basket is empty"


def euros(cents: int) -> str:
    return f"{cents / 100:.2f} EUR"


def main(*guests: str) -> None:
    for guest in guests or [str(HERE / "guest.wat")]:
        if not Path(guest).exists():
            sys.exit(f"{guest} is not built yet: python {HERE / 'build.py'} makes {HERE / 'pricing.wasm'}")
        with load(guest, Imports(shop=Shop())) as world:
            show_sign(world.pricing)
            for customer, wishes in VISITS:
                visit(world.pricing, customer, wishes)


if __name__ == "__main__":
    main(*sys.argv[1:])
