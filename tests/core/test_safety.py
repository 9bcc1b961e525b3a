"""Danger and emergencies: each row by its own example, rows of real wording, limits of time."""

import json
import sys
import time
from pathlib import Path
from subprocess import run

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.reading import safety
from bot.core.reading.disguise import as_meant
from bot.core.reading.emergency import emergency_sign
from bot.core.reading.emergency_look_alikes import LOOK_ALIKES as CALM
from bot.core.reading.emergency_rows import SIGNS
from bot.core.reading.patterns import Row, without
from bot.core.reading.safety import CRISIS, screen
from bot.core.reading.safety_history import HISTORY
from bot.core.reading.safety_look_alikes import LOOK_ALIKES

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "safety_rows.jsonl").read_text("utf-8").splitlines()
]
SLOWEST = 0.02
NASTY = (
    "a", "i want to ", "dont want to be here anymore ", "my son ", ". ", "🙂", "all my ", "end it ",
    "i not ", "want want ", "to to ", "kill ", "k i l l ", "no tengo ganas de ",
    "i just want it all ", "took all the ",
    "not really going to ", "chest heart is ", "he is just still ", "s**cide ",
    "l33t ", "suicida", "iwanttodie", "how many would it take ", "quiero que me ",
    "! ", "((", "me se ",
)  # fmt: skip


def share(kind: str, value: object, wrong: set[object]) -> float:
    """The share of the rows with this value that are read as one of the wrong ones."""
    rows = [row for row in ROWS if row.get(kind) == value]
    return sum(getattr(screen(row["text"]), kind) in wrong for row in rows) / len(rows)


def test_rates_hold_on_the_rows() -> None:
    assert share("safety", "crisis", {"none"}) <= 0.02
    assert share("safety", "crisis", {"history"}) <= 0.08
    assert share("safety", "history", {"none"}) <= 0.05
    assert share("safety", "none", {"crisis", "history"}) <= 0.03
    assert share("emergency", True, {False}) <= 0.03
    assert share("emergency", False, {True}) <= 0.05


@pytest.mark.parametrize(
    "text",
    [
        "i want to overcome my depression", "i hope to overcome this", "my compulsions are worse",
        "cant stop sneezing, allergies", "he is choosing between you and another place",
        "puede mandarme la informacion por favor", "no puedo acordarme de la cita",
        "quisiera ahorrarme una vuelta", "quiero acercarme a la clinica",
    ],
)  # fmt: skip
def test_a_word_of_its_own_is_no_slip_of_a_word_of_danger(text: str) -> None:
    reading = screen(text)
    assert (reading.safety, reading.emergency) == ("none", False), reading.why


@pytest.mark.parametrize("row", CRISIS, ids=lambda row: row.name)
def test_example_of_danger_is_a_crisis_for_its_own_reason(row: Row) -> None:
    reading = screen(row.example)
    assert reading.safety == "crisis"
    assert row.says.search(without(LOOK_ALIKES, as_meant(row.example)))


@pytest.mark.parametrize("row", CRISIS, ids=lambda row: row.name)
def test_without_its_row_an_example_of_danger_is_no_crisis(
    row: Row, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safety, "CRISIS", tuple(one for one in CRISIS if one is not row))
    assert screen(row.example).safety != "crisis"


@pytest.mark.parametrize("row", HISTORY, ids=lambda row: row.name)
def test_without_its_row_an_example_of_history_is_nothing(
    row: Row, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = screen(row.example)
    assert (reading.safety, reading.why[0]) == ("history", row.name)
    monkeypatch.setattr(safety, "HISTORY", tuple(one for one in HISTORY if one is not row))
    assert row.name not in screen(row.example).why


@pytest.mark.parametrize("row", LOOK_ALIKES, ids=lambda row: row.name)
def test_without_its_row_a_look_alike_would_be_an_alarm(
    row: Row, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert screen(row.example).safety == "none"
    kept = tuple(one for one in LOOK_ALIKES if one is not row)
    monkeypatch.setattr(safety, "LOOK_ALIKES", kept)
    assert screen(row.example).safety != "none"


@pytest.mark.parametrize("row", SIGNS, ids=lambda row: row.name)
def test_example_of_an_emergency_is_found_by_its_own_row(row: Row) -> None:
    sign = emergency_sign(as_meant(row.example))
    assert sign is not None
    assert sign.startswith(row.name)


@pytest.mark.parametrize("row", CALM, ids=lambda row: row.name)
def test_example_of_a_calm_text_is_no_emergency(row: Row) -> None:
    assert row.says.search(as_meant(row.example))
    assert not screen(row.example).emergency


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("i want to kill myself", "crisis"),
        ("im not going to kill myself", "history"),
        ("i tried to kill myself in 2011", "history"),
        ("i tried to kill myself last night", "crisis"),
        ("i have suicidal thoughts again", "crisis"),
        ("does it help with suicidal thoughts", "history"),
        ("suicidal ideation since i was a kid", "history"),
        ("id be better off dead, never mind", "crisis"),
    ],
)
def test_phrase_is_read_with_what_stands_around_it(text: str, level: str) -> None:
    assert screen(text).safety == level


def test_every_alarm_and_no_other_text_has_a_reason() -> None:
    readings = [screen(row["text"]) for row in ROWS]
    assert [
        one for one in readings if bool(one.why) != (one.safety != "none" or one.emergency)
    ] == []


@given(st.text(max_size=1600))
@settings(max_examples=60, deadline=None)
def test_any_text_is_read(text: str) -> None:
    assert screen(text).safety in ("crisis", "history", "none")


@pytest.mark.parametrize("piece", NASTY)
def test_no_text_takes_long(piece: str) -> None:
    text = (piece * 1600)[:1600]
    taken = []
    for _ in range(3):
        start = time.process_time()
        screen(text)
        taken.append(time.process_time() - start)
    assert min(taken) < SLOWEST


def test_web_process_screens_without_the_matchers_numbers() -> None:
    code = "import sys, bot.core.reading.urgency; assert 'numpy' not in sys.modules"
    assert run([sys.executable, "-c", code], check=False).returncode == 0
