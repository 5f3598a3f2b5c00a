"""What tracers are told of calls: names, outcomes, order; and that nobody pays who does not ask."""

from __future__ import annotations

import logging
import sys
from contextlib import suppress

import pytest

from tests.support.kitchen_host import EchoHost, kitchen_imports
from witgen.runtime import Err, LimitError, Limits, MismatchError, TrapError, dynamic, trace
from witgen.runtime.trace import Call, to_logging, to_opentelemetry

GUEST = "test:kitchen/guest@0.1.0"
HOST = "test:kitchen/host@0.1.0"


def outcomes(calls):
    return [(call.direction, call.name, call.outcome) for call in calls]


@pytest.fixture
def traced(make_kitchen):
    calls = []
    kitchen = make_kitchen(options={"trace": calls.append})
    kitchen.calls = calls
    return kitchen


def test_calls_of_both_directions_inner_ones_first(traced):
    traced.guest.use_host(1)
    *inner, last = outcomes(traced.calls)
    assert last == ("export", f"{GUEST}.use-host", "ok")
    assert inner
    assert {direction for direction, *_ in inner} == {"import"}
    assert all(name.startswith(f"{HOST}.") for _, name, _ in inner)


def test_resources_have_their_members(traced):
    with traced.guest.Account("ann") as account:
        account.owner()
    assert [call.name for call in traced.calls] == [f"{GUEST}.[constructor]account", f"{GUEST}.[method]account.owner"]
    traced.guest.read_counter(traced.host.Counter(1))
    assert any(call.name.startswith(f"{HOST}.[method]counter.") for call in traced.calls)


def test_times_add_up(traced):
    traced.guest.use_host(1)
    *inner, outer = traced.calls
    assert all(call.duration > 0 for call in traced.calls)
    assert sum(call.duration for call in inner) <= outer.duration


def test_an_err_is_an_answer(traced):
    with pytest.raises(Err):
        traced.guest.coin(False)
    assert [(call.outcome, call.error) for call in traced.calls] == [("err", None)]


def test_failures_say_what_was_raised(traced):
    with pytest.raises(MismatchError) as mismatch:
        traced.guest.divide("1", 0)
    with pytest.raises(TrapError) as trap:
        traced.guest.trap()
    assert [(call.outcome, call.error) for call in traced.calls] == [
        ("failed", mismatch.value),
        ("failed", trap.value),
    ]


def test_a_host_function_that_raises(echo, echo_component):
    calls = []
    host = EchoHost()
    host.tick = lambda _: 1 / 0
    world = echo_component.instantiate(echo.Imports(host=host), trace=calls.append)
    with pytest.raises(ZeroDivisionError) as raised:
        world.guest.ticks(1)
    assert [(call.direction, call.outcome, call.error) for call in calls] == [
        ("import", "failed", raised.value),
        ("export", "failed", raised.value),
    ]


def test_limits_are_failures():
    calls = []
    text = b"""(component (core module $m (func (export "f") (loop $again (br $again))))
      (core instance $i (instantiate $m)) (func (export "f") (canon lift (core func $i "f"))))"""
    instance = dynamic.load(text, limits=Limits(wall_time=0.05), trace=calls.append)
    with pytest.raises(LimitError):
        instance["f"]()
    assert [(call.name, call.outcome, type(call.error)) for call in calls] == [("f", "failed", LimitError)]


def test_a_tracer_that_raises_is_told_to_its_host(make_kitchen):
    def tracer(call):
        raise RuntimeError(call.name)

    kitchen = make_kitchen(options={"trace": tracer})
    with pytest.raises(RuntimeError, match="coin"):
        kitchen.guest.coin(True)


def test_values_are_the_same(traced, make_kitchen):
    plain = make_kitchen()
    for call in (lambda k: k.guest.divide(7, 2), lambda k: k.guest.coin(True), lambda k: k.guest.use_host(3)):
        assert call(traced) == call(plain)


def test_nothing_is_wrapped_without_a_tracer(kitchen, kitchen_component, monkeypatch):
    monkeypatch.setattr(trace, "traced", None)
    world = kitchen_component.instantiate(kitchen_imports(kitchen))
    assert not hasattr(world.guest.divide, "__wrapped__")
    assert world.guest.divide(7, 2) == 3


@pytest.mark.parametrize("tracer", [1, "x", [print]])
def test_what_is_no_tracer(make_kitchen, tracer):
    with pytest.raises(TypeError, match=r"trace=.*: give a function that takes a Call"):
        make_kitchen(options={"trace": tracer})


@pytest.mark.parametrize("tracer", [to_logging, to_opentelemetry])
def test_a_maker_of_tracers_is_to_be_called(make_kitchen, tracer):
    with pytest.raises(TypeError, match=rf"trace={tracer.__name__}: call it, trace={tracer.__name__}\(\)"):
        make_kitchen(options={"trace": tracer})


def test_logging(make_kitchen, caplog):
    kitchen = make_kitchen(options={"trace": to_logging()})
    with caplog.at_level(logging.DEBUG, "witgen.calls"):
        kitchen.guest.divide(7, 2)
        with pytest.raises(TrapError):
            kitchen.guest.trap()
    first, second = caplog.records
    assert first.getMessage().startswith(f"export {GUEST}.divide ok after ")
    assert isinstance(first.call, Call)
    assert (first.levelname, second.levelname) == ("DEBUG", "WARNING")
    assert second.getMessage().startswith(f"export {GUEST}.trap failed: TrapError after ")


def test_opentelemetry(make_kitchen):
    export = pytest.importorskip("opentelemetry.sdk.trace.export")
    memory = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter").InMemorySpanExporter()
    provider = pytest.importorskip("opentelemetry.sdk.trace").TracerProvider()
    provider.add_span_processor(export.SimpleSpanProcessor(memory))
    tracer = provider.get_tracer("test")
    kitchen = make_kitchen(options={"trace": to_opentelemetry(tracer)})
    with tracer.start_as_current_span("around") as around:
        kitchen.guest.use_host(1)
        with pytest.raises(TrapError):
            kitchen.guest.trap()
    *inner, trap, outer = memory.get_finished_spans()
    assert outer.name == "around"
    *inner, export = inner
    assert [span.parent.span_id for span in (export, trap)] == [around.get_span_context().span_id] * 2
    assert inner
    assert {span.parent.span_id for span in inner} == {export.context.span_id}
    assert {span.kind.name for span in inner} == {"CLIENT"}
    assert all(export.start_time <= span.start_time <= span.end_time <= export.end_time for span in inner)
    assert (trap.name, trap.status.status_code.name, trap.status.description) == (f"{GUEST}.trap", "ERROR", "TrapError")
    assert [event.name for event in trap.events] == ["exception"]
    assert dict(trap.attributes) == {"witgen.direction": "export", "witgen.outcome": "failed"}


def test_spans_of_a_host_function_are_below_its_own(echo, echo_component):
    """Its own spans, and those of what it calls in turn; and afterwards the one from before is current again."""
    api = pytest.importorskip("opentelemetry.trace")
    export = pytest.importorskip("opentelemetry.sdk.trace.export")
    memory = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter").InMemorySpanExporter()
    provider = pytest.importorskip("opentelemetry.sdk.trace").TracerProvider()
    provider.add_span_processor(export.SimpleSpanProcessor(memory))
    tracer = provider.get_tracer("test")
    host, other = EchoHost(), EchoHost()
    inner = echo_component.instantiate(echo.Imports(host=other), trace=to_opentelemetry(tracer))
    outer = echo_component.instantiate(echo.Imports(host=host), trace=to_opentelemetry(tracer))

    def tick(n):
        with tracer.start_as_current_span("own"):
            return inner.guest.add(n, 1) // divisors[0]

    host.tick, divisors = tick, [1]
    for divisors[0] in (1, 0):
        memory.clear()
        with suppress(ZeroDivisionError):
            outer.guest.ticks(1)
        spans = memory.get_finished_spans()
        assert [span.name.rpartition(".")[2] for span in spans] == ["add", "own", "tick", "ticks"]
        parents = [span.parent and span.parent.span_id for span in spans]
        assert parents == [*(span.context.span_id for span in spans[1:]), None]
        assert not api.get_current_span().get_span_context().is_valid


def test_opentelemetry_that_is_not_there(monkeypatch):
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)
    with pytest.raises(ImportError, match="pip install opentelemetry-api"):
        to_opentelemetry()
