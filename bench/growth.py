"""python -m bench.growth SMALL LARGE: what webhook, turn and claims cost as the tables grow.

Seeds conversations with ten messages each by plain statements, then measures on both sizes.
"""

from __future__ import annotations

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
from sqlalchemy import Engine, insert, text

import migrations
from bench import turns as bench_turns
from bot import logs, settings, watch
from bot.house import House, open_house
from bot.turns import text_arrived
from bot.worker import work_once
from models import Conversation, InboundMessage, OutboundMessage, new_id
from tests.services import postgres
from tests.services.line import environment

BATCH = 2000
MESSAGES = 5  # each way
RUNS = 100


def seed(engine: Engine, count: int) -> None:
    """`count` quiet conversations of the last year."""
    now, sealed = datetime.now(UTC), os.urandom(120)
    for start in range(0, count, BATCH):
        at = now - timedelta(days=365 * (1 - start / count), hours=30)
        ids = [new_id() for _ in range(min(BATCH, count - start))]
        with engine.begin() as db:
            db.execute(insert(Conversation.__table__), [
                {"id": id_, "phone_index": os.urandom(32), "phone_sealed": sealed, "phase": "open",
                 "lang": "en", "turn": 5, "created_at": at, "texted_at": at, "attempts": 0}
                for id_ in ids])  # fmt: skip
            db.execute(insert(InboundMessage.__table__), [
                {"id": new_id(), "conversation_id": id_, "message_sid": os.urandom(17).hex(),
                 "body_sealed": sealed, "to_sealed": sealed, "is_group": False, "received_at": at,
                 "handled_at": at, "because": "faq"}
                for id_ in ids for _ in range(MESSAGES)])  # fmt: skip
            db.execute(insert(OutboundMessage.__table__), [
                {"id": new_id(), "conversation_id": id_, "turn": n, "position": 0, "author": "bot",
                 "copy_key": "faq.cost", "script_version": 1, "lang": "en", "body_sealed": sealed,
                 "segments": 1, "initiated": False, "exempt": False, "state": "delivered",
                 "rank": 4, "message_sid": os.urandom(17).hex(), "created_at": at, "tried_at": at,
                 "sent_at": at, "attempts": 1}
                for id_ in ids for n in range(MESSAGES)])  # fmt: skip
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
        db.execute(text("ANALYZE"))


def measure(house: House) -> dict[str, float]:
    """Median milliseconds of each."""
    now, later = datetime.now(UTC), datetime.now(UTC) + timedelta(minutes=5)
    numbers = iter(range(10_000))
    arriving = _median(lambda: text_arrived(house, bench_turns.text_of(next(numbers)), now))
    answering = _median(lambda: work_once(house, later, "bench"))
    watching = _median(lambda: watch.look(house, now), runs=10)
    return {"text stored": arriving, "turn and sending": answering, "watch": watching}


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
    seed(house.engine, count)
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
