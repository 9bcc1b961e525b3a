"""textus evaluate: how well texts are understood, measured on labelled ones."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

import click

from bot.commands.aims import allowed, tallies
from bot.commands.explain import described, inbound_of, read_row
from bot.commands.measures import (
    Outcome,
    calibration,
    confusions,
    fields,
    label_scores,
    latencies,
    summary,
)
from bot.commands.plots import calibration_curve, confusion_matrix, recall_bars
from bot.core.reading.plain import plain
from bot.core.reading.zones import ANSWER_AT, MENU_AT
from bot.flow_examples import load_examples
from bot.flow_files import FLOWS
from bot.settings import ROOT

if TYPE_CHECKING:
    from bot.core.reading import Reader

WORST = 12
EXPECTED = ("label", "safety", "emergency", "consent", "prefs", "name", "slots")


@click.command()
@click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=ROOT / "evaluation",
    help="Folder of labelled texts, JSON Lines; default evaluation/.",
)
@click.option(
    "--report",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder to write report.md and its pictures to.",
)
@click.option("--misses", is_flag=True, help="Show every text that was read wrong.")
def command(data: Path, *, report: Path | None, misses: bool) -> None:
    """Measure how well texts are understood, on texts whose meaning somebody wrote down.

    A line is {"text", "lang"?, "expecting"?, "now"?} and what should be found: "label" ("also",
    "labels", "staff_topic"), "safety", "emergency", "consent", "prefs", "name" or "slots".
    Questions
    and danger that also stand in flows/examples/ are left out: a learner is not asked what it
    was taught. A line that is no such text is named and skipped.
    """
    from bot.commands.words import open_words

    _, reader = open_words()
    taught = {plain(example.text) for example in load_examples(FLOWS / "examples")}
    given = list(_rows(data))
    rows = [
        (file, row)
        for file, row in given
        if not row.keys() & {"label", "safety"} or plain(row["text"]) not in taught
    ]
    if not rows:
        raise click.ClickException(f"no labelled texts in {data} but those of flows/examples")
    outcomes = [_outcome(reader, file, row) for file, row in rows]
    told = list(_told(outcomes, len(given) - len(rows)))
    click.echo("\n".join(told))
    if misses:
        click.echo("\n".join(_misses(outcomes)))
    if report:
        _write(report, outcomes, told)
        click.echo(f"\nWritten to {report}")


def _rows(data: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Names each line that is no labelled text on standard error and skips it."""
    for path in sorted(data.glob("*.jsonl")):
        for number, line in enumerate(path.read_bytes().splitlines(), 1):
            if not line.strip():
                continue
            try:
                yield path.stem, checked(json.loads(line))
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as refused:
                click.echo(f"{path.name}:{number} skipped: {refused}", err=True)


def checked(row: Any) -> dict[str, Any]:
    """The row. Raises: ValueError, KeyError, TypeError or AttributeError if it is none."""
    if not isinstance(row, dict):
        raise ValueError("not a JSON object")
    if not any(key in row for key in EXPECTED):
        raise ValueError("says nothing of what should be found: " + ", ".join(EXPECTED))
    inbound_of(row)
    if "prefs" in row:
        allowed(row["prefs"], datetime.fromisoformat(row["now"]).date())
    return row


def _outcome(reader: Reader, file: str, row: dict[str, Any]) -> Outcome:
    given = {key: row.get(key) for key in ("text", "expecting", "now", "media")}
    begun = perf_counter()
    reading = read_row(reader, given)
    ms = 1000 * (perf_counter() - begun)
    return Outcome(row, described(reading, given), file, ms, reading.when_ask is not None)


def _told(outcomes: Sequence[Outcome], left_out: int) -> Iterator[str]:
    yield f"{len(outcomes)} texts; {left_out} more are taught in flows/examples and left out."
    yield ""
    yield from _beside_aims(outcomes)
    yield ""
    questions = [one for one in outcomes if "label" in one.row]
    if questions:
        yield from _on_questions(questions)
    median, late = latencies(outcomes)
    yield f"A reading takes {median:.1f} ms (aim 4), 99 of 100 under {late:.1f} ms (aim 10)."


def _beside_aims(outcomes: Sequence[Outcome]) -> Iterator[str]:
    for tally in tallies(outcomes):
        bound = f"{'at most' if tally.at_most else 'at least'} {tally.aim:.0%}"
        verdict = "" if tally.is_reached else "  not reached"
        counts = f"{len(tally.hits):>5} of {tally.rows:<5}{tally.share:>7.1%}"
        yield f"{tally.name:26}{counts}   aim {bound:13}{verdict}"


def _on_questions(outcomes: Sequence[Outcome]) -> Iterator[str]:
    columns = ("right", 8), ("in 3", 7), ("answer", 8), ("menu", 7), ("wrong", 7), ("all", 7)
    yield f"{'':22}{'texts':>6}" + "".join(f"{name:>{width}}" for name, width in columns)
    groups = {one.file: [other for other in outcomes if other.file == one.file] for one in outcomes}
    for lang in ("en", "es"):
        groups[f"all in {lang}"] = [one for one in outcomes if one.row.get("lang") == lang]
    for name, group in groups.items():
        if group:
            yield _line(name, group)
    yield ""
    yield "right: the label read is the label written. in 3: it is among the first three. answer,"
    yield "menu: share answered, offered a menu. wrong: answered as another question. all: every"
    yield "question of a text with several."
    for name, (count, right) in fields(outcomes).items():
        yield f"{name:22}{count:>6}{right:>8.1%}"
    yield ""
    yield "Missed most: " + ", ".join(
        f"{score.label} {score.recall:.0%} of {score.rows}"
        for score in label_scores(outcomes)[:WORST]
        if score.recall is not None and score.recall < 1
    )
    yield "Confused: " + ", ".join(
        f"{wanted} as {read} ({count})"
        for (wanted, read), count in confusions(outcomes).most_common(WORST)
    )


def _line(name: str, group: Sequence[Outcome]) -> str:
    found = summary(name, group)
    every = "" if found.all_found is None else f"{found.all_found:.1%}"
    return (
        f"{found.name:22}{found.rows:>6}{found.right:>8.1%}{found.near:>7.1%}"
        f"{found.answered:>8.1%}{found.menu:>7.1%}{found.wrongly_answered:>7.1%}{every:>7}"
    )


def _misses(outcomes: Sequence[Outcome]) -> Iterator[str]:
    for tally in tallies(outcomes):
        if not tally.name.startswith("question"):
            yield from (f"{tally.name}: {one.row['text']}" for one in tally.wrong)
    for one in outcomes:
        if "label" in one.row and not one.is_right:
            read = f"{one.found['label']} ({one.found['zone']}, {one.confidence:.2f})"
            yield f"{one.row['label']:20} read as {read:34} {one.row['text']}"


def _write(report: Path, outcomes: Sequence[Outcome], told: Sequence[str]) -> None:
    report.mkdir(parents=True, exist_ok=True)
    questions = [one for one in outcomes if "label" in one.row]
    scores = label_scores(questions)
    pictures = {
        "recall": recall_bars(scores),
        "confusions": confusion_matrix(confusions(questions)),
        "calibration": calibration_curve(calibration(questions), (MENU_AT, ANSWER_AT)),
    }
    for name, picture in pictures.items():
        (report / f"{name}.svg").write_text(picture, encoding="utf-8")
    table = [
        f"| {score.label} | {score.rows} | {_percent(score.recall)} | {_percent(score.precision)} |"
        for score in scores
    ]
    lines = [
        "# How well texts are understood", "", "```", *told, "```", "",
        *(f"![{name}]({name}.svg)" for name in pictures), "",
        "| label | texts | recall | precision |", "|---|---|---|---|", *table, "",
    ]  # fmt: skip
    (report / "report.md").write_text("\n".join(lines), encoding="utf-8")


def _percent(value: float | None) -> str:
    return "" if value is None else f"{value:.0%}"
