"""Personal medical facts: a medicine taken, a diagnosis, age, weight, pregnancy, a symptom now.

Any of them turns a question into one for staff (content.md, decision 3 and section 2.3). A
fact is a name or pattern *in a frame*: "im on lexapro" is one, "is it better than lexapro" is
not. All patterns read plain form (`plain.py`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from bot.core.reading.fact_patterns import (
    ABOUT_SELF,
    AGE,
    ANY_MEDICINE,
    BESIDE,
    BESIDE_A_MEDICINE,
    BODY,
    BODY_ASKED,
    CHANGES,
    CHILD,
    CHILD_BESIDE,
    CONDITION_NAMES,
    ELIGIBLE,
    HAS,
    HAS_NOT,
    KIND,
    MEDICINES,
    MIXES,
    NAMED_DRUGS,
    OWN,
    PREGNANCY,
    RECOVERY,
    SINCE,
    SOMEBODY_YOUNG,
    STILL,
    SYMPTOM,
    SYMPTOM_ASKED,
    TAKES,
    TOO_OLD,
    TREATS,
    WEIGHT,
    WEIGHT_ASKED,
)
from bot.core.reading.terms import named

Topic = Literal["drug_interaction", "eligibility", "pregnancy", "minor", "symptom_after"]


@dataclass(frozen=True, slots=True)
class Fact:
    """`topic` is where staff would file it; `is_soft` facts matter to clinical questions only."""

    topic: Topic
    words: str
    why: str
    is_soft: bool = False


_DIGIT = re.compile(r"\d")

MINOR_BELOW = 18
NEAR = 7
MENTION = 2
"""A medicine's name in a text this short is no more than a mention: the examples decide."""


def facts(text: str) -> tuple[Fact, ...]:
    """Every personal medical fact in a plain text, the weightiest first. Raises: nothing."""
    found = (
        _pregnancy(text), _minor(text), _symptom(text), _medicine(text), _condition(text),
        _body(text), _weight(text), _age(text),
    )  # fmt: skip
    return tuple(fact for fact in found if fact is not None)


def _medicine(text: str) -> Fact | None:
    words = text.split()
    takes = TAKES.search(text)
    for start, end, name in named(text, NAMED_DRUGS):
        beside = BESIDE_A_MEDICINE.search(text) or KIND.search(" ".join(words[:start]))
        if takes or (not beside and len(words) > MENTION):
            return Fact("drug_interaction", " ".join(words[start:end]), f"names a medicine, {name}")
    general = next((name for _, _, name in named(text, MEDICINES)), None)
    if general is None and (match := ANY_MEDICINE.search(text)):
        general = match.group()
    if general is None or BESIDE_A_MEDICINE.search(text):
        return None
    before = text[: text.index(general)]
    changes = CHANGES.search(text) and OWN.search(text)
    if _just_took(before) or changes or MIXES.search(text) or BESIDE.search(before):
        return Fact("drug_interaction", general, f"asks about medicines taken, {general}")
    return None


def _just_took(before: str) -> bool:
    """Whether a word of taking stands shortly before the medicine's name."""
    return TAKES.search(" ".join(before.split()[-NEAR:])) is not None


def _condition(text: str) -> Fact | None:
    words = text.split()
    for start, end, name in named(text, CONDITION_NAMES):
        has = HAS.search(" ".join(words[:start]))
        if (has and not HAS_NOT.search(" ".join(words[max(0, start - 6) : start]))) or (
            ABOUT_SELF.search(text)
        ):
            return Fact("eligibility", " ".join(words[start:end]), f"has a condition, {name}")
        if ELIGIBLE.search(text) and not TREATS.search(text):
            return Fact("eligibility", name, f"asks whether one may with {name}")
    if match := RECOVERY.search(text):
        return Fact("eligibility", match.group(), "is in recovery")
    return None


def _body(text: str) -> Fact | None:
    match = BODY.search(text)
    if match is None or BODY_ASKED.search(text):
        return None
    return Fact("eligibility", match.group(), f"tells of their body, {match.group()}")


def _weight(text: str) -> Fact | None:
    match = WEIGHT.search(text)
    if match is None or WEIGHT_ASKED.search(text):
        return None
    return Fact("eligibility", match.group(), "tells their weight")


def _age(text: str) -> Fact | None:
    if match := TOO_OLD.search(text):
        return Fact("eligibility", match.group(), "asks whether an age is right")
    age = _told_age(text)
    if age is None or age < MINOR_BELOW:
        return None
    return Fact("eligibility", str(age), f"tells an age, {age}", is_soft=True)


def _minor(text: str) -> Fact | None:
    age = _told_age(text)
    if age is not None and age < MINOR_BELOW:
        return Fact("minor", str(age), f"tells of somebody aged {age}")
    match = CHILD.search(text)
    if match is None or CHILD_BESIDE.search(text):
        return None
    return Fact("minor", match.group(), f"tells of a minor, {match.group()}")


def _told_age(text: str) -> int | None:
    """Years, 3 to 110, or None."""
    if _DIGIT.search(text) is None:
        return None
    for match in AGE.finditer(text):
        years = int(next(group for group in match.groups() if group))
        # "Sober 4 years" is a span of time, no child's age.
        is_span = match["span"] and years < MINOR_BELOW and not SOMEBODY_YOUNG.search(text)
        if 3 <= years <= 110 and not is_span:
            return years
    return None


def _pregnancy(text: str) -> Fact | None:
    match = PREGNANCY.search(text)
    if match is None:
        return None
    return Fact("pregnancy", match.group(), f"tells of pregnancy or nursing, {match.group()}")


def _symptom(text: str) -> Fact | None:
    if (match := STILL.search(text)) and not SYMPTOM_ASKED.search(text):
        return Fact("symptom_after", match.group(), "tells of a symptom that stays")
    since, symptom = SINCE.search(text), SYMPTOM.search(text)
    if since is None or symptom is None or SYMPTOM_ASKED.search(text):
        return None
    return Fact("symptom_after", symptom.group(), f"a symptom {since.group()}")
