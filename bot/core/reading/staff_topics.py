"""Which texts only a person may answer, and which are for nobody here.

Hand-off topics (content.md, sections 0.3 and 2.3) as a table of phrases, and the personal
facts that turn a question into one of them. A rule that hits outweighs what the examples say.
All patterns read plain form (`plain.py`).
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.reading.personal_facts import facts
from bot.core.reading.staff_rules import RULES, Rule

STAFF_TOPICS = (
    "drug_interaction", "eligibility", "dosing", "pregnancy", "minor", "medical_advice",
    "symptom_after", "existing_appt", "records", "provider_referral", "insurance_check",
    "complaint",
)  # fmt: skip
OOS_KINDS = ("oos_drug", "wrong_number", "oos")


@dataclass(frozen=True, slots=True)
class Found:
    """A topic found by rule. `is_fact`: a personal fact, which leaves plain bookings alone;
    `is_soft`: one that matters to clinical questions only."""

    topic: str
    words: str
    why: str
    is_fact: bool = False
    is_soft: bool = False

    @property
    def rank(self) -> int:
        return _RANK[self.topic]


def find(text: str) -> tuple[Found, ...]:
    """Hand-off topics, personal facts and off-limits kinds in a plain text, the surest first.

    Raises: nothing. Source: content.md 2.3.
    """
    told = tuple(
        Found(fact.topic, fact.words, fact.why, is_fact=True, is_soft=fact.is_soft)
        for fact in facts(text)
    )
    said = tuple(found for rule in RULES if (found := _match(rule, text)) is not None)
    return tuple(sorted((*said, *told), key=lambda found: found.rank))


_RANK = {
    topic: rank
    for rank, topic in enumerate(
        ("oos_drug", "symptom_after", "pregnancy", "minor", "existing_appt", "complaint",
         "provider_referral", "drug_interaction", "eligibility", "dosing", "records",
         "insurance_check", "medical_advice", "oos", "wrong_number")
    )
}  # fmt: skip
"""Which topic a text with several is filed under: what cannot wait first."""


def _match(rule: Rule, text: str) -> Found | None:
    match = rule.says.search(text)
    if match is None or (rule.unless is not None and rule.unless.search(text)):
        return None
    return Found(rule.topic, match.group().strip(), f"{rule.topic}: {match.group().strip()!r}")
