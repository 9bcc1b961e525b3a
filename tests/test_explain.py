"""textus explain --jsonl: one line of JSON out for each line in."""

import json

from click.testing import CliRunner

from bot.commands.explain import command

KEYS = {
    "id", "safety", "emergency", "consent", "noise", "label", "labels", "zone",
    "staff_topic", "lang", "slots", "why",
}  # fmt: skip
SLOTS = {"name", "reason", "status", "prefs", "contact", "pay", "heard", "for_whom"}


def explained(*lines: str) -> list[dict[str, object]]:
    result = CliRunner().invoke(command, ["--jsonl"], input="\n".join(lines) + "\n")
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_reading_has_the_keys_of_the_interface_and_no_other() -> None:
    (row,) = explained('{"id": "a", "text": "how much is it"}')
    assert set(row) == KEYS
    assert set(row["slots"]) == SLOTS
    assert row["label"] == "cost"
    assert all(set(one) == {"label", "confidence"} for one in row["labels"])


def test_bad_lines_give_an_error_and_order_is_kept() -> None:
    bad = [
        "not json",
        "[1]",
        '{"id": 3, "text": 7}',
        '{"id": 4, "text": "hi", "now": "yesterday"}',
        '{"id": 5, "text": "hi", "now": "2026-11-23T10:00:00"}',
        '{"id": 6, "text": "hi", "lang": "fr"}',
        '{"id": 7, "text": "hi", "expecting": ["name"]}',
    ]
    rows = explained('{"id": 0, "text": "hi"}', *bad, '{"id": 9, "text": "hi"}')
    assert [row["id"] for row in rows] == [0, None, None, 3, 4, 5, 6, 7, 9]
    assert ["error" in row for row in rows] == [False, *[True] * len(bad), False]
    assert all(set(row) == {"id", "error"} for row in rows[1:-1])


def test_an_open_question_and_the_time_are_heeded() -> None:
    line = {"id": 1, "text": "tomorrow at 2", "expecting": "prefs"}
    (row,) = explained(json.dumps(line | {"now": "2026-11-23T10:00:00-07:00"}))
    assert row["slots"]["prefs"] == {"dates": ["2026-11-24"], "times": ["14:00"]}
    (row,) = explained('{"id": 2, "text": "its mike", "expecting": "name"}')
    assert row["slots"]["name"] == "Mike"
