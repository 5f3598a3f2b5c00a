from __future__ import annotations

import subprocess
import sys

import pytest

from tests.support.packages import KITCHEN, ROOT
from witgen.runtime import Err, MismatchError, Ok, dynamic
from witgen.testing import UnscriptedError, calls, dropped, fake, fakes, objects, script

GUEST = ROOT / "examples" / "plugins" / "guest.wat"


@pytest.fixture
def shop_types(plugin):
    return plugin.demo_shop.types


@pytest.fixture
def tea(shop_types):
    return shop_types.Item("tea", "Tea", shop_types.Shelf.FOOD, 300)


@pytest.fixture
def anna(shop_types):
    return shop_types.Customer("Anna", shop_types.Perks(0), None)


def test_a_component_calls_fakes_and_gets_what_was_scripted(plugin, tea, anna, shop_types):
    imports = fakes(plugin.Imports)
    shop = imports.shop
    script(shop.find).answers(tea, Err(shop_types.Refusal_Unknown("cocoa")))
    script(shop.Receipt.line).answers(None)
    with plugin.load(GUEST, imports) as world:
        basket = world.pricing.Basket(anna)
        assert basket.add("tea", 2) == 600
        with pytest.raises(Err) as refused:
            basket.add("cocoa", 1)
        assert refused.value == Err(shop_types.Refusal_Unknown("cocoa"))
        receipt = world.pricing.Basket.checkout(basket)
    assert [call.name for call in calls(imports)] == [
        "demo:shop/shop@1.0.0.find",
        "demo:shop/shop@1.0.0.find",
        "demo:shop/shop@1.0.0.receipt",
        "demo:shop/shop@1.0.0.receipt.line",
    ]
    first, second = calls(shop.find)
    assert (first.arguments, first.answer, first.error) == ({"code": "tea"}, tea, None)
    assert (second.answer, second.error) == (None, Err(shop_types.Refusal_Unknown("cocoa")))
    assert objects(shop.Receipt) == [receipt]
    assert [call.arguments for call in calls(receipt)] == [{"text": "Tea", "cents": 600}]
    assert calls(receipt) == calls(shop.Receipt.line) == calls(receipt.line)
    assert calls(shop.Receipt)[0].arguments == {"title": "Anna"}
    assert not dropped(receipt)


def test_without_a_script_a_call_fails_and_says_what_to_write(plugin, anna):
    imports = fakes(plugin.Imports)
    with plugin.load(GUEST, imports) as world, pytest.raises(UnscriptedError) as failed:
        world.pricing.Basket(anna).add("tea", 1)
    assert str(failed.value) == (
        "demo:shop/shop@1.0.0.find('tea') was called, and nothing says what it answers: script(….find).answers(…)"
    )
    assert isinstance(failed.value, AssertionError)


def test_the_simplest_answers_are_valid_ones(plugin, anna, shop_types):
    with plugin.load(GUEST, fakes(plugin.Imports, answers="simplest")) as world:
        assert world.pricing.Basket(anna).add("tea", 1) == 0
    shop = fake(plugin.demo_shop.shop.Provider, answers="simplest")
    assert shop.find("x") == shop_types.Item("", "", shop_types.Shelf.BOOKS, 0)
    assert shop.Receipt("x").total() == 0


def test_several_answers_are_used_up(plugin, tea):
    shop = fake(plugin.demo_shop.shop.Provider)
    script(shop.find).answers(tea, tea)
    assert [shop.find("a"), shop.find(code="b")] == [tea, tea]
    with pytest.raises(UnscriptedError, match="more often than its 2 answers"):
        shop.find("c")
    script(shop.find).answers(tea)
    assert [shop.find("a") for _ in range(3)] == [tea] * 3


def test_a_function_answers(plugin, tea):
    shop = fake(plugin.demo_shop.shop.Provider)
    script(shop.find).calls(lambda code: tea if code == "tea" else fail())

    def fail():
        raise Err("no")

    assert shop.find("tea") is tea
    with pytest.raises(Err):
        shop.find("x")
    assert [call.error for call in calls(shop.find)] == [None, Err("no")]


def test_objects_have_scripts_of_their_own(plugin):
    shop = fake(plugin.demo_shop.shop.Provider)
    script(shop.Receipt.total).answers(1)
    one, two = shop.Receipt("one"), fake(shop.Receipt)
    script(two.total).answers(2)
    assert (one.total(), two.total(), shop.Receipt.total(two)) == (1, 2, 2)
    assert [call.object for call in calls(shop.Receipt.total)] == [one, two, two]
    assert [call.object for call in calls(two)] == [two, two]
    script(shop.Receipt).answers(one)
    assert shop.Receipt("three") is one
    alone = fake(plugin.demo_shop.shop.ReceiptProvider, answers="simplest")
    assert (alone.total(), len(calls(alone))) == (0, 1)


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (lambda _: 3, "find result: expected item, got 3"),
        (lambda t: t.Item("a", "b", t.Shelf.FOOD, -1), "find result.cents: expected u32, got -1"),
        (lambda t: t.Item("a", "b", "food", 1), "find result.shelf: expected enum shelf, got 'food'"),
        (lambda _: Err(4), "find error: expected variant refusal, got 4"),
        (lambda _: Ok(4), "find result: expected item, got Ok(value=4) (return the value itself)"),
    ],
)
def test_answers_that_do_not_fit_are_refused_when_they_are_given(plugin, shop_types, answer, text):
    shop = fake(plugin.demo_shop.shop.Provider)
    with pytest.raises(MismatchError) as refused:
        script(shop.find).answers(answer(shop_types))
    assert str(refused.value).startswith(text)
    with pytest.raises(UnscriptedError):
        shop.find("tea")


def test_an_error_that_wit_does_not_have_is_refused(plugin):
    receipt = fake(plugin.demo_shop.shop.ReceiptProvider)
    with pytest.raises(MismatchError, match=r"raise Err"):
        script(receipt.total).answers(Err("no"))


def test_what_is_no_fake_is_refused_with_advice(plugin):
    shop = fake(plugin.demo_shop.shop.Provider)
    for call in (
        lambda: fake(int),
        lambda: fake(plugin.demo_shop.pricing.Instance),
        lambda: fake(plugin.demo_shop.pricing.BasketHandle),
        lambda: fakes(shop),
        lambda: script(len),
        lambda: script(shop),
        lambda: script(shop.find).answers(),
        lambda: script(shop.find).calls(3),
        lambda: calls(3),
        lambda: objects(int),
        lambda: dropped(3),
        shop.find,
        lambda: shop.Receipt("a", "b"),
    ):
        with pytest.raises(TypeError, match=r"give|argument"):
            call()
    with pytest.raises(ValueError, match="'scripted' or 'simplest'"):
        fakes(plugin.Imports, answers="any")


def test_every_import_of_the_kitchen_is_faked(kitchen):
    imports = fakes(kitchen.Imports, answers="simplest")
    script(imports.notify).answers(7)
    script(imports.host.Token.owner).answers("me")
    token = fake(imports.host.Token)
    script(imports.host.issue).answers(token, Err("nobody"))
    with kitchen.load(KITCHEN, imports) as world:
        assert world.run(["a", "b"]) == "a,b"
        made = world.guest.make_token("me")
        assert made is token
        assert world.guest.check_token(made) is False
        counter = fake(imports.host.Counter)
        world.guest.keep(counter)
        assert not dropped(counter)
        assert world.values.echo_u8(7) == 0
    assert dropped(counter)
    assert [call.arguments for call in calls(imports.notify)] == [{"text": "a"}, {"text": "b"}]
    assert calls(imports.values.echo_u8)[0].arguments == {"v": 7}


def test_fakes_of_a_component_without_bindings():
    component = dynamic.compile(KITCHEN)
    imports = fakes(component, answers="simplest")
    host = imports["test:kitchen/host@0.1.0"]
    with component.instantiate(imports) as world:
        world["test:kitchen/guest@0.1.0"].keep(fake(host.Counter))
        assert world["run"](["x"]) == "x"
    assert dropped(objects(host.Counter)[0])
    assert [call.name for call in calls(imports)] == ["notify"]


def test_fakes_need_no_hypothesis_and_the_rest_says_what_to_install():
    program = (
        "import sys; sys.modules['hypothesis'] = sys.modules['pytest'] = None\n"
        "from importlib import util; find = util.find_spec\n"
        "util.find_spec = lambda name: None if name == 'hypothesis' else find(name)\n"
        "from witgen.testing import fake, fakes, script, calls\n"
        "try: from witgen.testing import values\n"
        "except ImportError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "pip install 'witgen[testing]'" in done.stdout
