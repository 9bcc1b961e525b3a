"""make bench: webhook and turns on SQLite and PostgreSQL, each beside the floor.

Ratios within one run are what counts; this machine and its disk decide the rest.
"""

from __future__ import annotations

import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from flask import Flask
from rich.console import Console
from rich.table import Table

import migrations
from app import create_app
from bench.floor import floor_app
from bench.load import Measured, post_all, signed_forms
from bot import settings
from bot.database import make_engine
from bot.house import open_house
from bot.worker import work_once
from tests.services import postgres
from tests.services.line import ACCOUNT_SID, TOKEN, environment, served

TEXTS = 1000
BASE_URL = "http://localhost:8000"


def webhook(app: Flask) -> Measured:
    with served(app) as port:
        post_all("127.0.0.1", port, signed_forms(50, BASE_URL, ACCOUNT_SID, TOKEN))
        return post_all("127.0.0.1", port, signed_forms(TEXTS, BASE_URL, ACCOUNT_SID, TOKEN))


def turns(house: Any) -> tuple[float, int]:
    """Whole turns a second (leased, read, answered, handed to the simulator), and how many."""
    house.reader()
    later = datetime.now(UTC) + timedelta(minutes=5)
    started, count = time.perf_counter(), 0
    while work_once(house, later, "bench"):
        count += 1
    return count / (time.perf_counter() - started), count


def measure(name: str, database_url: str, table: Table) -> None:
    migrations.upgrade(database_url)
    engine = make_engine(database_url)
    floor = webhook(floor_app(engine, BASE_URL, TOKEN))
    engine.dispose()
    house = open_house(settings.from_env(environment(database_url, 8000)))
    line = webhook(create_app(house))
    rate, count = turns(house)
    house.engine.dispose()
    table.add_row(
        name,
        f"{floor.rate:.0f}",
        f"{floor.p99_ms:.1f}",
        f"{line.rate:.0f}",
        f"{line.p99_ms:.1f}",
        f"{line.rate / floor.rate:.2f}",
        f"{rate:.0f} ({count})",
    )


def main() -> None:
    table = Table(title=f"{TEXTS} signed texts, 8 clients, one process")
    for heading in ("database", "floor/s", "floor p99 ms", "webhook/s", "webhook p99 ms",
                    "ratio", "turns/s (turns)"):  # fmt: skip
        table.add_column(heading, justify="right")
    with tempfile.TemporaryDirectory() as folder:
        measure("SQLite", f"sqlite:///{Path(folder) / 'bench.db'}", table)
    with postgres.server() as server, postgres.database(server) as url:
        measure("PostgreSQL", url, table)
    Console().print(table)


if __name__ == "__main__":
    main()
