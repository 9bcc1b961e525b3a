"""The whole path in one process: a text at the webhook until its answer is with the carrier."""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from app import create_app
from bench.load import Clients
from bot import worker
from bot.bell import Bell
from bot.carrier import DeliveryStatus, Outgoing
from bot.carrier.simulator import Simulator
from bot.house import House
from tests.services.line import served

IDLE = 30


@dataclass(frozen=True, slots=True)
class Whole:
    """`rate` texts answered a second under load; `idle_p50_ms` from post to carrier, one by one."""

    rate: float
    idle_p50_ms: float


class _Counting(Simulator):
    """Rings when `expected` texts have been handed over."""

    def __init__(self) -> None:
        super().__init__()
        self.done = threading.Event()
        self.left = 0
        self.last_at = 0.0

    def send(self, text: Outgoing) -> DeliveryStatus:
        self.left -= 1
        self.last_at = time.perf_counter()
        if self.left <= 0:
            self.done.set()
        return super().send(text)

    def expect(self, count: int) -> None:
        self.left = count
        self.done.clear()


def measure(
    house: House, clients: Clients, forms: Callable[[int], list[tuple[bytes, str]]], count: int
) -> Whole:
    """`count` texts by all clients at once; before that, single ones on the idle line."""
    carrier, bell, stop = _Counting(), Bell(), threading.Event()
    house = replace(house, carrier=carrier, wake=bell.ring)
    working = threading.Thread(target=worker.run, args=(house, stop, bell))
    working.start()
    try:
        with served(create_app(house)) as port:
            single = []
            for _ in range(IDLE):
                one = forms(1)
                carrier.expect(1)
                started = time.perf_counter()
                clients.post(port, one * 1, clients=1)
                carrier.done.wait(10)
                single.append((carrier.last_at - started) * 1000)
            carrier.expect(count)
            started = time.perf_counter()
            clients.post(port, forms(count))
            carrier.done.wait(120)
            rate = count / (carrier.last_at - started)
    finally:
        stop.set()
        bell.ring()
        working.join()
    return Whole(rate, statistics.median(single))
