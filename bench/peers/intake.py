"""What every engine is given: five answers of many people, and as many questions.

No two people give the same name, days or hours, so that nobody's cache does the work.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from bench.load import LABELLED
from bench.naive import ANSWERS, QUESTIONS

PEOPLE, ASKED = 48, 96

_NAMES = """
    Kim Ana Maria Jose Tom Sarah Robert Linda Dave Priya Carlos Emma Liam Noah Olivia Sofia Diego
    Lucia Peter Susan Karen Brian Kevin Laura Megan Rachel Amy Paul Steven Nancy Betty Helen Sandra
    Donna Carol Ruth Sharon Michelle Emily Angela Melissa Brenda Nicole Samantha Katherine Christine
    Deborah Rebecca
"""
_DAYS = "monday tuesday wednesday thursday friday weekday".split()
_TIMES = "mornings,afternoons,after 10,after 11,after 2,after 3,before 11,before noon".split(",")
_STATUS = "new", "returning", "new", "im new"
_CONTACT = "call me", "text", "text me", "call"
_PAY = "aetna", "blue cross", "cigna", "humana"


def five_answers(person: int) -> tuple[str, ...]:
    """In the order of `QUESTIONS`, short, as people text them."""
    when = f"{_DAYS[person % len(_DAYS)]} {_TIMES[person // len(_DAYS) % len(_TIMES)]}"
    name = _NAMES.split()[person]
    return name, _STATUS[person % 4], when, _CONTACT[person % 4], _PAY[person % 4]


def asked() -> list[str]:
    """Questions of the evaluation set, in their order."""
    rows = (LABELLED / "questions_en.jsonl").read_text(encoding="utf-8").splitlines()
    return [str(json.loads(row)["text"]) for row in rows[:ASKED]]


def as_json(**more: str) -> str:
    """All of it, for a peer that is a program of its own."""
    told: Mapping[str, object] = {
        "questions": [words for _, words in QUESTIONS],
        "answers": ANSWERS,
        "people": [five_answers(person) for person in range(PEOPLE)],
        "asked": asked(),
    }
    return json.dumps({**told, **more})
