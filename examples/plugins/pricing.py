"""A pricing plugin in Python: students get books cheaper, every third toy is free, and vouchers are ignored.

World demo:shop/plugin, see wit/shop.wit. componentize-py looks for the class `Pricing`, which answers for the
interface, and for its resource `Basket` in the module of the interface's name, so this module has that name.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from componentize_py_types import Err
from wit_world.exports.pricing import About
from wit_world.imports.shop import Receipt, find
from wit_world.imports.types import (
    Customer,
    Discount,
    Discount_Cents,
    Discount_Percent,
    Item,
    Perks,
    Refusal_Empty,
    Refusal_TooMany,
    Shelf,
)

OWL = bytes([0x81, 0xC3, 0xFF, 0x99, 0xDB, 0xE7, 0x7E, 0x24])
MOST = 9


@dataclass
class Basket:
    """The items of one customer, each as often as it is bought."""

    customer: Customer
    items: list[Item] = field(default_factory=list)

    def add(self, code: str, count: int) -> int:
        item = find(code)
        if count > MOST:
            raise Err(Refusal_TooMany(MOST))
        self.items += [item] * count
        return item.cents * count

    def discounts(self) -> list[Discount]:
        return [discount for discount, _, _ in self.offers()]

    @classmethod
    def checkout(cls, basket: Basket) -> Receipt:
        if not basket.items:
            raise Err(Refusal_Empty())
        receipt = Receipt(basket.customer.name.upper())
        for item in basket.items:
            receipt.line(item.name, item.cents)
        for _, text, cents in basket.offers():
            receipt.line(text, -cents)
        return receipt

    def offers(self) -> list[tuple[Discount, str, int]]:
        """Each discount with its words and its worth in cents."""
        books = sum(item.cents for item in self.items if item.shelf == Shelf.BOOKS)
        toys = sorted((item.cents for item in self.items if item.shelf == Shelf.TOYS), reverse=True)
        offers: list[tuple[Discount, str, int]] = []
        if books and Perks.STUDENT in self.customer.perks:
            offers.append((Discount_Percent(25), "a quarter off books", books // 4))
        if free := sum(toys[2::3]):
            offers.append((Discount_Cents(free), "every third toy", free))
        return offers


class Pricing:
    """The functions of the interface."""

    def describe(self) -> About:
        return About("Owl Books & Toys", Perks.STUDENT, OWL)
