"""textus evaluate, on rows few enough to be counted by hand."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from bot.commands.aims import Tally, means_the_same, tallies
from bot.commands.evaluate import command
from bot.commands.measures import Outcome

TODAY = date(2026, 11, 23)


def outcome(row: dict[str, Any], *, asks: bool = False, **found: Any) -> Outcome:
    read = {"safety": "none", "emergency": False, "consent": "none", "label": "oos"}
    read |= {"zone": "staff", "labels": [], "slots": {"name": None, "prefs": None}}
    return Outcome({"text": "x", **row}, read | found, "file", 1.0, asks)


def counted(*outcomes: Outcome) -> dict[str, Tally]:
    return {tally.name: tally for tally in tallies(outcomes)}


def test_a_missed_crisis_is_one_read_as_none_and_history_is_no_miss() -> None:
    crisis = {"safety": "crisis"}
    found = counted(
        *(outcome(crisis, safety=read) for read in ("crisis", "history", "none", "none")),
        outcome({"safety": "none"}, safety="history"),
    )
    missed, alarm = found["crisis read as none"], found["false alarm on none"]
    assert (len(missed.hits), missed.rows, missed.share) == (2, 4, 0.5)
    assert (len(alarm.hits), alarm.rows) == (1, 1)
    assert missed.wrong == missed.hits
    assert not missed.is_reached
    assert "history read as none" not in found


def test_opt_outs_and_emergencies_are_counted_both_ways() -> None:
    found = counted(
        outcome({"consent": "opt_out"}, consent="opt_out"),
        outcome({"consent": "opt_out"}),
        outcome({"consent": "none"}, consent="opt_out"),
        outcome({"consent": "help"}, consent="help"),
        outcome({"emergency": True}, emergency=True),
        outcome({"emergency": False}),
    )
    assert found["opt-out found"].share == 0.5
    assert len(found["opt-out found"].wrong) == 1
    assert found["opt-out false"].share == 0.5
    assert found["emergency found"].share == 1
    assert found["emergency found"].is_reached
    assert found["emergency false alarm"].share == 0


def test_preferences_are_compared_by_the_half_hours_they_allow() -> None:
    week = {"days": ["mon", "tue", "wed", "thu", "fri"]}
    assert means_the_same({"exclude": {"days": ["sat", "sun"]}}, week, TODAY)
    assert means_the_same({"parts": ["morning"]}, {"latest": "12:00"}, TODAY)
    assert means_the_same(None, {"unclear": True}, TODAY)
    assert not means_the_same({"latest": "12:30"}, {"latest": "12:00"}, TODAY)
    assert not means_the_same(None, {"flexible": True}, TODAY)


def test_a_readable_wish_that_is_asked_again_is_counted() -> None:
    row = {"prefs": {"days": ["mon"]}, "now": "2026-11-23T10:00:00-07:00"}
    read = {"name": None, "prefs": {"days": ["mon"]}}
    found = counted(outcome(row, slots=read), outcome(row, slots=read, asks=True), outcome(row))
    assert len(found["preference right"].hits) == 2
    assert len(found["preference asked again"].hits) == 2


def test_the_command_names_bad_lines_and_measures_the_others(tmp_path: Path) -> None:
    rows: list[Any] = [
        {"text": "its mike", "expecting": "name", "name": "Mike"},
        {"text": "why", "expecting": "name", "name": "Why"},
        {"text": "no field to measure"},
        {"text": "monday", "prefs": {"days": ["mon"]}},
        {"text": "monday", "prefs": {"dates": ["soon"]}, "now": "2026-11-23T10:00:00-07:00"},
        ["a list"],
    ]
    lines = "\n".join(json.dumps(row) for row in rows) + "\n{broken\n"
    (tmp_path / "mine.jsonl").write_text(lines, encoding="utf-8")
    result = CliRunner().invoke(command, ["--data", str(tmp_path)])
    assert result.exit_code == 0, result.output
    assert [f"mine.jsonl:{n} skipped" in result.stderr for n in range(1, 8)] == [
        False, False, True, True, True, True, True
    ]  # fmt: skip
    (name_line,) = (line for line in result.stdout.splitlines() if line.startswith("name right"))
    assert "1 of 2" in name_line
    assert "not reached" in name_line
