"""make bench: webhook, turns and the whole path on SQLite and PostgreSQL, beside their floors.

Ratios within one run are what counts; this machine and its disk decide the rest.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from flask import Flask
from rich.console import Console
from rich.table import Table
from sqlalchemy import create_engine, text

import migrations
from app import create_app
from bench import plot, turns, whole_path, workers
from bench.floor import inserting_app, signed_app, static_app
from bench.load import Clients, Measured, signed_forms
from bench.naive import naive_app
from bot import logs, settings
from bot.house import House, open_house
from tests.services import postgres
from tests.services.line import ACCOUNT_SID, TOKEN, environment, served

TEXTS, TURNS, WHOLE = 2000, 300, 400
ROUNDS = 3
ENOUGH = "1000000"  # the limit of a day must not end a run
PICTURE = settings.ROOT / "docs" / "pictures" / "bench.svg"
BASE_URL = "http://localhost:8000"

Row = tuple[str, Measured]


def webhooks(clients: Clients, apps: dict[str, Callable[[], Flask]]) -> list[Row]:
    """The best of `ROUNDS` of every app; they take turns, so that a slow minute hits all."""
    best: dict[str, Measured] = {}
    built = {name: make() for name, make in apps.items()}
    for _ in range(ROUNDS):
        for name, app in built.items():
            with served(app) as port:
                clients.post(port, _forms(100))
                measured = clients.post(port, _forms(TEXTS))
            if name not in best or measured.rate > best[name].rate:
                best[name] = measured
    return list(best.items())


def _forms(count: int) -> list[tuple[bytes, str]]:
    return signed_forms(count, BASE_URL, ACCOUNT_SID, TOKEN)


def measure(database_url: str, name: str, clients: Clients, out: Console) -> list[plot.Group]:
    migrations.upgrade(database_url)
    house = open_house(
        settings.from_env(environment(database_url, 8000, QUIET_SECONDS="0", DAILY_SEGMENTS=ENOUGH))
    )
    folder = tempfile.mkdtemp()
    rows = webhooks(
        clients,
        {
            "static reply": static_app,
            "+ signature": lambda: signed_app(BASE_URL, TOKEN),
            "+ one insert (floor)": lambda: inserting_app(database_url, BASE_URL, TOKEN),
            "Text Us": lambda: create_app(house),
        },
    )
    table = _table(f"{name}: webhook, {TEXTS} signed texts", "", "texts/s", "p50 ms", "p99 ms")
    for what, measured in rows:
        table.add_row(what, *_figures(measured))
    floor, ours = dict(rows)["+ one insert (floor)"], dict(rows)["Text Us"]
    table.add_row("ratio to the floor", f"{ours.rate / floor.rate:.2f}", "",
                  f"{ours.p99_ms / floor.p99_ms:.2f}")  # fmt: skip
    out.print(table)

    _forget(house.engine)
    measured_turns = turns.measure(house, TURNS)
    turn_floor = turns.floor(database_url, TURNS, measured_turns.rows)
    table = _table(f"{name}: turns, one worker", "", "turns/s", "ratio")
    table.add_row("same rows, plain driver (floor)", f"{turn_floor:.0f}", "1.00")
    table.add_row(
        "Text Us", f"{measured_turns.rate:.0f}", f"{measured_turns.rate / turn_floor:.2f}"
    )
    table.add_row("of that, reading", f"{measured_turns.reading:.0%}", "")
    out.print(table)

    naive = naive_app(f"{folder}/naive.db", BASE_URL, TOKEN)
    with served(naive) as port:
        clients.post(port, _forms(100))
        tutorial = clients.post(port, _forms(TEXTS))
    whole = whole_path.measure(house, clients, _forms, WHOLE)
    table = _table(f"{name}: text in, answer handed to the carrier", "", "texts/s", "p50 ms")
    table.add_row("naive Flask tutorial", f"{tutorial.rate:.0f}", f"{tutorial.p50_ms:.1f}")
    table.add_row("Text Us, one process", f"{whole.rate:.0f}", "")
    table.add_row("ratio", f"{whole.rate / tutorial.rate:.2f}", "")
    table.add_row("Text Us, idle line", "", f"{whole.idle_p50_ms:.1f}")
    half = f"{whole.half_p50_ms:.1f} (p95 {whole.half_p95_ms:.1f})"
    table.add_row("Text Us, half load", f"{whole.rate / 2:.0f}", half)
    out.print(table)
    if name == "PostgreSQL":
        _compare_workers(house, database_url, out)
    house.engine.dispose()
    return [
        (f"{name}: webhook", [(what, measured.rate) for what, measured in rows]),
        (f"{name}: turns", [("same rows (floor)", turn_floor), ("Text Us", measured_turns.rate)]),
        (
            f"{name}: text in, answer with the carrier",
            [("naive Flask tutorial", tutorial.rate), ("Text Us, one process", whole.rate)],
        ),
    ]


def _compare_workers(house: House, database_url: str, out: Console) -> None:
    one, two = workers.measure(house, database_url, WHOLE)
    table = _table("PostgreSQL: worker processes", "", "turns/s", "ratio")
    table.add_row("one", f"{one:.0f}", "1.00")
    table.add_row("two", f"{two:.0f}", f"{two / one:.2f}")
    out.print(table)


def _forget(engine: object) -> None:
    """What the webhook stored is not due any more: each measurement starts with its own texts."""
    with engine.begin() as db:  # type: ignore[attr-defined]
        db.execute(text("UPDATE conversation SET due_at = NULL"))


def _table(title: str, *headings: str) -> Table:
    table = Table(title=title)
    for heading in headings:
        table.add_column(heading, justify="left" if not heading else "right")
    return table


def _figures(measured: Measured) -> tuple[str, str, str]:
    return f"{measured.rate:.0f}", f"{measured.p50_ms:.1f}", f"{measured.p99_ms:.1f}"


def _durable(server_url: str) -> None:
    """The tests' server waits for no disk; a measured one must."""
    engine = create_engine(server_url, isolation_level="AUTOCOMMIT")
    with engine.connect() as db:
        for setting in postgres.UNSAFE_AND_FAST:
            db.execute(text(f"ALTER SYSTEM SET {setting} = on"))
        db.execute(text("SELECT pg_reload_conf()"))
    engine.dispose()


def main() -> None:
    out, groups = Console(), list[plot.Group]()
    which = sys.argv[1:] or ["sqlite", "postgres"]
    with (
        Path(os.devnull).open("w", encoding="utf-8") as sys.stderr,
        Clients() as clients,
        tempfile.TemporaryDirectory() as folder,
    ):
        logs.configure()  # lines are written as in service, but into nothing
        if "sqlite" in which:
            groups += measure(f"sqlite:///{Path(folder) / 'bench.db'}", "SQLite", clients, out)
        if "postgres" in which:
            with postgres.server() as server:
                _durable(server)
                with postgres.database(server) as url:
                    groups += measure(url, "PostgreSQL", clients, out)
    plot.write(PICTURE, groups)


if __name__ == "__main__":
    main()
