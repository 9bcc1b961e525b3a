"""python -m bench.peers: Text Us beside what else one would pick, on this machine, in one run.

Only ratios within one run count. What cannot be installed here is said in a line and left out.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.table import Table

import migrations
from bench import whole_path
from bench.load import Clients, signed_forms
from bench.naive import naive_app
from bench.peers import engine, installing, intake
from bot import logs, settings
from bot.house import House, open_house
from tests.services.line import ACCOUNT_SID, TOKEN, environment, served

ROUNDS, TEXTS = 3, 400
BASE_URL = "http://localhost:8000"
RASA = "Rasa is too heavy to install here. Earlier, not in this run: 14 ms a question, 794 MB"

Figures = tuple[float, float, float, float]
"""Texts a second, p50 and p99 in ms from post to answer; p50 when nothing else is under way."""


def main() -> None:
    out = Console()
    with (
        Path(os.devnull).open("w", encoding="utf-8") as sys.stderr,
        tempfile.TemporaryDirectory() as folder,
        Clients() as clients,
    ):
        logs.configure()  # lines are written as in service, but into nothing
        url = f"sqlite:///{folder}/ours.db"
        migrations.upgrade(url)
        told = environment(url, 8000, QUIET_SECONDS="0", DAILY_SEGMENTS="1000000")
        house = open_house(settings.from_env(told))
        out.print(_engines(house, Path(folder), out))
        out.print(_whole_paths(house, clients, Path(folder), out))
        house.engine.dispose()
    out.print(RASA)
    out.print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")


def _engines(house: House, folder: Path, out: Console) -> Table:
    table = _table("engine alone, ms of processor time", "", "intake turn", "question")
    answering, asking = engine.intake_turns(house.reader()), engine.questions(house.reader())
    table.add_row("Text Us", f"{answering.alone_ms:.2f}", f"{asking.alone_ms:.2f}")
    together = f"{answering.together_ms:.2f}", f"{asking.together_ms:.2f}"
    table.add_row("Text Us, 16 at a time", *together)
    for name, packages, module in (
        ("botbuilder-dialogs", installing.BOT_BUILDER, "bot_builder.py"),
        ("RiveScript", installing.RIVE_SCRIPT, "rive_script.py"),
    ):
        try:
            python = installing.python_with(packages, folder / module.removesuffix(".py"))
        except installing.NotInstalled as why:
            out.print(f"{name} is left out: {why}")
            continue
        command = python, "-W", "ignore", Path(__file__).with_name(module)
        said = subprocess.check_output(command, input=intake.as_json(), text=True)
        took: dict[str, float] = json.loads(said)
        shown = [f"{took[key]:.2f}" if key in took else "" for key in ("intake_ms", "question_ms")]
        table.add_row(name, *shown)
    return table


def _whole_paths(house: House, clients: Clients, folder: Path, out: Console) -> Table:
    """The best of `ROUNDS` of each; they take turns, so that a slow minute hits all."""
    best: dict[str, Figures] = {}
    with (
        served(naive_app(f"{folder}/naive.db", BASE_URL, TOKEN)) as naive,
        _express(folder, out) as express,
    ):
        for _ in range(ROUNDS):
            found = {"naive Flask tutorial": _posted(clients, naive)}
            if express is not None:
                found["Express, XState, better-sqlite3"] = _posted(clients, express)
            ours = whole_path.measure(house, clients, _forms, TEXTS)
            found["Text Us, one process"] = (
                ours.rate, ours.p50_ms, ours.p99_ms, ours.idle_p50_ms
            )  # fmt: skip
            best = {name: max(figures, best.get(name, figures)) for name, figures in found.items()}
    headings = "texts/s", "p50 ms", "p99 ms", "idle p50 ms"
    table = _table(f"{TEXTS} signed texts, until answered", "", *headings)
    for name, (rate, *times_ms) in best.items():
        table.add_row(name, f"{rate:.0f}", *(f"{ms:.1f}" for ms in times_ms))
    return table


def _posted(clients: Clients, port: int) -> Figures:
    clients.post(port, _forms(100))
    idle = clients.post(port, _forms(whole_path.IDLE), clients=1)
    measured = clients.post(port, _forms(TEXTS))
    return measured.rate, measured.p50_ms, measured.p99_ms, idle.p50_ms


def _forms(count: int) -> list[tuple[bytes, str]]:
    return signed_forms(count, BASE_URL, ACCOUNT_SID, TOKEN)


@contextmanager
def _express(folder: Path, out: Console) -> Iterator[int | None]:
    """The port of the Node server; None, and a line why, where it cannot be had."""
    try:
        node = installing.node_with_express()
    except installing.NotInstalled as why:
        out.print(f"Express is left out: {why}")
        yield None
        return
    server = subprocess.Popen(
        [node, "server.js"], cwd=installing.EXPRESS, env={**os.environ, "NODE_ENV": "production"},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    with server:
        assert server.stdin is not None
        assert server.stdout is not None
        database = f"{folder}/express.db"
        server.stdin.write(intake.as_json(path=database, baseUrl=BASE_URL, token=TOKEN))
        server.stdin.close()
        try:
            yield int(server.stdout.readline())
        finally:
            server.terminate()


def _table(title: str, *headings: str) -> Table:
    table = Table(title=title)
    for heading in headings:
        table.add_column(heading, justify="left" if not heading else "right")
    return table


if __name__ == "__main__":
    main()
