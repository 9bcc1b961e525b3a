"""Noise and abuse: rows of each kind, and what must be heard though it looks like them."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.reading.abuse import ABUSE, is_abusive
from bot.core.reading.noise import AUTOMATIC, read_noise
from bot.core.reading.patterns import Row
from bot.core.text import fold

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "noise_rows.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['noise']}: {row['text']!a}"[:60])
def test_text_is_noise_as_written_down(row: dict[str, Any]) -> None:
    assert read_noise(row["text"], False)[0] == row["noise"]


@pytest.mark.parametrize("row", AUTOMATIC, ids=lambda row: row.name)
def test_an_automatic_answer_is_known_by_its_row_and_by_no_other(row: Row) -> None:
    said = fold(row.example).replace("'", "")
    assert [one.name for one in AUTOMATIC if one.says.search(said)] == [row.name]
    assert read_noise(row.example, False) == ("auto_reply", f"an automatic answer: {row.name}")


def test_media_without_words_is_media() -> None:
    for body in ("", "  ", "Sent from my iPhone"):
        assert read_noise(body, True)[0] == "media_only"
    assert read_noise("my rash", True)[0] is None


def test_a_quote_with_more_behind_it_is_heard() -> None:
    for text in ("Liked \u201cx\u201d but i want to die", 'Loved "the office" how do i book'):
        assert read_noise(text, False)[0] is None


@pytest.mark.parametrize("row", ABUSE, ids=lambda row: row.name)
def test_abuse_is_known_by_its_row(row: Row) -> None:
    assert [one.name for one in ABUSE if one.says.search(row.example)] == [row.name]
    assert is_abusive(row.example) == (True, f"abuse, {row.name}")


@pytest.mark.parametrize("row", [
    json.loads(line)
    for line in (Path(__file__).parent / "abuse_rows.jsonl").read_text("utf-8").splitlines()
], ids=lambda row: row["text"][:60])  # fmt: skip
def test_abuse_is_told_from_venting(row: dict[str, Any]) -> None:
    assert is_abusive(row["text"])[0] is row["abusive"]


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300), st.booleans())
def test_no_text_raises(text: str, has_media: bool) -> None:
    read_noise(text, has_media)
    is_abusive(text)
