"""textus explain: what the line reads in a text, and why; for one text or for many."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import click

from bot.core.conversation import Inbound, Lang, Media
from bot.core.reading import Reader, Reading
from bot.core.reading.staff_topics import OOS_KINDS

SLOTS = ("name", "reason", "status", "prefs", "contact", "pay", "heard", "for_whom")
LANGS = ("en", "es")
FIRST_YEAR, LAST_YEAR = 2000, 2200


@click.command()
@click.argument("text", nargs=-1)
@click.option("--jsonl", is_flag=True, help="Read lines of JSON from standard input, write lines.")
@click.option("--expecting", help="The slot whose question is open: name, status, prefs ...")
@click.option("--now", help="When the text came, ISO 8601 with offset; default now.")
@click.option("--lang", type=click.Choice(LANGS), default="en", help="The conversation's language.")
def command(
    text: tuple[str, ...], *, jsonl: bool, expecting: str | None, now: str | None, lang: str
) -> None:
    """Show everything found in TEXT, each with its reason. Without TEXT it is read from a pipe:
    a patient's words belong there, for a command's are in the list of processes.

    With --jsonl each line is {"id", "text", "now"?, "expecting"?, "media"?, "lang"?}; a line
    that cannot be read gives an `error` and the next goes on.
    """
    from bot.commands.words import open_words

    if not text and not jsonl and sys.stdin.isatty():
        raise click.UsageError("Type a text after the command, or pipe one in.")
    _, reader = open_words()
    if jsonl:
        for line in sys.stdin.buffer:
            if line.strip():
                click.echo(json.dumps(explained(reader, line)))
        return
    row = {"text": " ".join(text) or sys.stdin.read()}
    row |= {"expecting": expecting, "now": now, "lang": lang}
    try:
        found = described(read_row(reader, row), row)
    except ValueError as refused:
        raise click.ClickException(str(refused)) from None
    for line in _shown(found):
        click.echo(line)


def explained(reader: Reader, line: bytes) -> dict[str, Any]:
    """One line of JSON read and described, or its `id` and what is wrong with it."""
    row: Any = None
    try:
        row = json.loads(line.decode("utf-8", "replace"))
        if not isinstance(row, dict):
            raise ValueError("the line is not a JSON object")
        return {"id": row.get("id"), **described(read_row(reader, row), row)}
    except (ValueError, RecursionError) as refused:
        return {"id": row.get("id") if isinstance(row, dict) else None, "error": str(refused)}


def read_row(reader: Reader, row: Mapping[str, Any]) -> Reading:
    """The reading of one row. Raises: ValueError, saying what is wrong with it."""
    inbound = inbound_of(row)
    lang: Lang = "es" if row.get("lang") == "es" else "en"
    return reader.read([inbound], inbound.received_at, expecting=row.get("expecting"), lang=lang)


def inbound_of(row: Mapping[str, Any]) -> Inbound:
    """The text of one row. Raises: ValueError, saying what is wrong with it."""
    text, expecting = row.get("text"), row.get("expecting")
    if not isinstance(text, str):
        raise ValueError("text is missing or not a string")
    if expecting is not None and not isinstance(expecting, str):
        raise ValueError("expecting is not a string")
    if row.get("lang") not in (None, *LANGS):
        raise ValueError(f"lang is {row['lang']!r}, not en or es")
    media = (Media("", "image/jpeg"),) if row.get("media") else ()
    now = _moment(row.get("now"))
    return Inbound("SM", "+15555550100", "+15555550199", text, now, media)


def described(reading: Reading, row: Mapping[str, Any]) -> dict[str, Any]:
    """A reading as JSON: `labels` best first, `slots` null where nothing was said."""
    answers = {slot: answer.value for slot, answer in reading.answers.items()}
    sure = {reading.label: 0.0}
    for match in reversed(reading.topics):
        sure["oos" if match.label in OOS_KINDS else match.label] = round(match.confidence, 3)
    labels = dict.fromkeys([reading.label, *reversed(sure)])
    return {
        "safety": reading.safety,
        "emergency": reading.emergency,
        "consent": reading.consent,
        "noise": reading.noise,
        "label": reading.label,
        "labels": [{"label": label, "confidence": sure[label]} for label in labels],
        "zone": reading.zone,
        "staff_topic": reading.staff_topic,
        "lang": reading.lang or row.get("lang") or "en",
        "slots": {**dict.fromkeys(SLOTS), **answers},
        "why": list(reading.why),
    }


def _moment(given: Any) -> datetime:
    if given is None:
        return datetime.now(UTC)
    if not isinstance(given, str):
        raise ValueError("now is not a string")
    try:
        now = datetime.fromisoformat(given)
    except ValueError:
        raise ValueError(f"now is {given!r}, not an ISO 8601 time") from None
    if not FIRST_YEAR <= now.year <= LAST_YEAR:
        raise ValueError(f"now is in the year {now.year}")
    if now.tzinfo is None:
        raise ValueError("now has no offset; write it like 2026-12-01T10:15:00-07:00")
    return now


def _shown(found: Mapping[str, Any]) -> Iterator[str]:
    """Lines for a reader of the terminal: what was found, then why."""
    labels = ", ".join(f"{one['label']} {one['confidence']:.2f}" for one in found["labels"])
    yield f"label      {found['label']} ({found['zone']})"
    yield f"labels     {labels}"
    for name in ("staff_topic", "safety", "emergency", "consent", "noise", "lang"):
        if found[name] not in (None, False, "none"):
            yield f"{name:10} {found[name]}"
    for slot, value in found["slots"].items():
        if value is not None:
            yield f"{slot:10} {json.dumps(value, ensure_ascii=False)}"
    yield from (f"  because  {why}" for why in found["why"])
