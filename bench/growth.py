"""python -m bench.growth SMALL LARGE: what webhook, turn and claims cost as the tables grow.

Seeds conversations with ten messages each by plain statements, then measures on both sizes.
"""

from __future__ import annotations

import itertools
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rich.console import Console
from rich.table import Table

import migrations
from bench import turns as bench_turns
from bench.drivers import Driver
from bench.turns import text_of
from bot import logs, settings, watch
from bot.house import House, open_house
from bot.turns import MOST_TURNS, text_arrived
from bot.worker import work_once
from models import new_id
from tests.services import postgres
from tests.services.line import environment

BATCH = 10_000
MESSAGES = 5  # each way
RUNS = 100
ROUNDS = 12


def seed(database_url: str, count: int) -> None:
    """`count` quiet conversations of the last year, with ten messages each."""
    driver, began = Driver(database_url), datetime.now(UTC) - timedelta(days=365, hours=30)
    sealed = os.urandom(120)
    for start in range(0, count, BATCH):
        at = began + timedelta(days=365 * start / count)
        ids = [new_id() for _ in range(min(BATCH, count - start))]
        driver.add_many(
            "conversation",
            ("id", "phone_index", "phone_sealed", "phase", "lang", "turn", "created_at",
             "texted_at", "attempts"),
            ((id_, os.urandom(32), sealed, "open", "en", 5, at, at, 0) for id_ in ids),
        )  # fmt: skip
        driver.add_many(
            "inbound_message",
            ("id", "conversation_id", "message_sid", "body_sealed", "to_sealed", "is_group",
             "received_at", "handled_at", "because"),
            (
                (new_id(), id_, os.urandom(17).hex(), sealed, sealed, False, at, at, "faq")
                for id_ in ids
                for _ in range(MESSAGES)
            ),
        )  # fmt: skip
        driver.add_many(
            "outbound_message",
            ("id", "conversation_id", "turn", "position", "author", "copy_key", "script_version",
             "lang", "body_sealed", "segments", "initiated", "exempt", "state", "rank",
             "message_sid", "created_at", "tried_at", "sent_at", "attempts"),
            (
                (new_id(), id_, n, 0, "bot", "faq.cost", 1, "en", sealed, 1, False, False,
                 "delivered", 4, os.urandom(17).hex(), at, at, at, 1)
                for id_ in ids
                for n in range(MESSAGES)
            ),
        )  # fmt: skip
    driver.connection().execute("ANALYZE")
    if driver.is_sqlite:
        driver.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
    os.sync()  # what the seed left for the disk to do must not be measured


def measure(house: House) -> dict[str, float]:
    """Median milliseconds of each; of the turns, for one of a full batch of them."""
    now, later = datetime.now(UTC), datetime.now(UTC) + timedelta(minutes=5)
    numbers = itertools.count()
    arriving = _median(lambda: text_arrived(house, text_of(next(numbers)), now))
    bench_turns.work(house)
    answering = []
    for _ in range(ROUNDS):
        bench_turns.arrive(house, MOST_TURNS, next(numbers) * RUNS)
        started = time.perf_counter()
        work_once(house, later, "bench")
        answering.append((time.perf_counter() - started) * 1000 / MOST_TURNS)
    watching = _median(lambda: watch.look(house, now), runs=10)
    return {
        "text stored": arriving,
        "turn and sending": statistics.median(answering),
        "watch": watching,
    }


def _median(work: Callable[[], object], runs: int = RUNS) -> float:
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def at_size(url: str, count: int) -> dict[str, float]:
    migrations.upgrade(url)
    house = open_house(settings.from_env(environment(url, 8000)))
    house.reader()
    seed(url, count)
    measured = measure(house)
    house.engine.dispose()
    return measured


def main() -> None:
    small, large = int(sys.argv[1]), int(sys.argv[2])
    out = Console()
    table = Table(title=f"median ms at {small:,} and {large:,} conversations, ten messages each")
    for heading in ("", "", f"{small:,}", f"{large:,}", "ratio"):
        table.add_column(heading, justify="right")
    with (
        Path(os.devnull).open("w", encoding="utf-8") as sys.stderr,
        tempfile.TemporaryDirectory() as folder,
        postgres.server() as server,
    ):
        logs.configure()
        for name in ("SQLite", "PostgreSQL"):
            sizes = []
            for count in (small, large):
                if name == "SQLite":
                    sizes.append(at_size(f"sqlite:///{folder}/{count}.db", count))
                else:
                    with postgres.database(server) as url:
                        sizes.append(at_size(url, count))
            for what, ms in sizes[0].items():
                row = f"{ms:.2f}", f"{sizes[1][what]:.2f}", f"{sizes[1][what] / ms:.2f}"
                table.add_row(name, what, *row)
    out.print(table)


if __name__ == "__main__":
    main()
