"""The whole path in one process: a text at the webhook until its answer is with the carrier."""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from app import create_app
from bench.load import Clients, quantiles_ms
from bot import worker
from bot.bell import Bell
from bot.carrier import DeliveryStatus, Outgoing
from bot.carrier.simulator import Simulator
from bot.house import House
from tests.services.line import served

IDLE = 30
PACED_S = 6


@dataclass(frozen=True, slots=True)
class Whole:
    """`rate` texts answered a second under load; the rest in ms from post to carrier: under that
    load, one by one on the idle line, and at half of that rate."""

    rate: float
    p50_ms: float
    p99_ms: float
    idle_p50_ms: float
    half_p50_ms: float
    half_p95_ms: float


class _Counting(Simulator):
    """Rings when `expected` texts have been handed over, and knows when each was."""

    def __init__(self) -> None:
        super().__init__()
        self.done = threading.Event()
        self.left = 0
        self.sent_at: dict[str, float] = {}

    def send(self, text: Outgoing) -> DeliveryStatus:
        self.sent_at[text.phone] = time.monotonic()
        self.left -= 1
        if self.left <= 0:
            self.done.set()
        return super().send(text)

    def expect(self, count: int) -> None:
        self.left = count
        self.sent_at.clear()
        self.done.clear()

    def last_at(self) -> float:
        """When the last expected text went; two minutes at most."""
        self.done.wait(120)
        return max(self.sent_at.values())


def measure(
    house: House, clients: Clients, forms: Callable[[int], list[tuple[bytes, str]]], count: int
) -> Whole:
    """Single texts on the idle line, then `count` by all clients at once, then half as fast."""
    carrier, bell, stop = _Counting(), Bell(), threading.Event()
    house = replace(house, carrier=carrier, wake=bell.ring)
    working = threading.Thread(target=worker.run, args=(house, stop, bell))
    working.start()
    try:
        with served(create_app(house)) as port:
            single = [_one(carrier, clients, port, forms(1)) for _ in range(IDLE)]
            carrier.expect(count)
            started = time.monotonic()
            loaded = clients.post(port, forms(count))
            rate = count / (carrier.last_at() - started)
            waited = [carrier.sent_at[phone] - at for phone, at in loaded.posted_at.items()]
            paced = forms(int(rate / 2 * PACED_S))
            carrier.expect(len(paced))
            posted = clients.pace(port, paced, rate / 2)
            carrier.last_at()
            took = [carrier.sent_at[phone] - moment for phone, moment in posted.items()]
    finally:
        stop.set()
        bell.ring()
        working.join()
    cuts = [cut * 1000 for cut in statistics.quantiles(took, n=20)]
    return Whole(rate, *quantiles_ms(waited), statistics.median(single[1:]), cuts[9], cuts[18])


def _one(carrier: _Counting, clients: Clients, port: int, form: list[tuple[bytes, str]]) -> float:
    carrier.expect(1)
    started = time.monotonic()
    clients.post(port, form, clients=1)
    return (carrier.last_at() - started) * 1000
