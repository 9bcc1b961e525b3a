"""Names: rows of texts, each written before the code was made to pass it."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.core.reading.answers import read_answers
from bot.core.script import Script

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "names_rows.jsonl").read_text("utf-8").splitlines()
]


def names_in(script: Script, text: str, expecting: str | None) -> tuple[Any, Any]:
    answers = read_answers(text, script.slots, expecting, "en").answers
    found = (answers.get(slot) for slot in ("name", "patient_name"))
    name, patient = (answer.value if answer else None for answer in found)
    return name, patient


@pytest.mark.parametrize("expecting", sorted({str(row["expecting"]) for row in ROWS}))
def test_each_row_gives_its_name_or_none(expecting: str, script: Script) -> None:
    rows = [row for row in ROWS if str(row["expecting"]) == expecting]
    found = {row["text"]: names_in(script, row["text"], row["expecting"]) for row in rows}
    expected = {row["text"]: (row["name"], row.get("patient_name")) for row in rows}
    assert rows
    assert found == expected


def test_a_name_is_never_read_from_a_question_about_the_clinic(script: Script) -> None:
    for text in ("how much is it", "¿cuánto cuesta?", "do you take aetna", "is it safe?"):
        assert names_in(script, text, "name") == (None, None)


def test_a_burst_may_split_the_lead_in_from_the_name(script: Script) -> None:
    assert names_in(script, "my name is\nkim", "name") == ("Kim", None)
    assert names_in(script, "my name is\nkim\nim new", None) == ("Kim", None)


def test_call_me_and_a_name_is_no_wish_for_a_call(script: Script) -> None:
    assert "contact" not in read_answers("call me Jen", script.slots, None, "en").answers


def test_a_name_keeps_its_words_beside_it(script: Script) -> None:
    answers = read_answers("its mike, he/him", script.slots, "name", "en").answers
    assert answers["name"].words == "its mike, he/him"


def test_an_endless_word_is_no_name(script: Script) -> None:
    assert names_in(script, "K" + "abcde" * 30, "name") == (None, None)
