"""The language of a text: rows, and what is no evidence."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.reading.given_names import GIVEN_NAMES
from bot.core.reading.language import read_language

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "language_rows.jsonl").read_text("utf-8").splitlines()
]
KNOWN_MISSES = {"las dos": "Spanish, but two short words that could be anything"}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['lang']}: {row['text']}"[:60])
def test_row_is_in_its_language(row: dict[str, Any]) -> None:
    is_right = read_language(row["text"]) == row["lang"]
    assert is_right == (row["text"] not in KNOWN_MISSES)


def test_no_given_name_decides() -> None:
    decided = [name for name in GIVEN_NAMES if read_language(name.title()) is not None]
    assert decided == []


def test_a_lone_courtesy_switches_nothing() -> None:
    for text in ("si", "Sí", "ok", "gracias", "no", "No!", "gracias!!", "OK"):
        assert read_language(text) is None


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300))
def test_no_text_raises(text: str) -> None:
    assert read_language(text) in ("en", "es", None)
