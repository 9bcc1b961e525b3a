"""Crisis, history and emergency: what is read in a text, and which words said so.

Misses are worse than false alarms. Depression, pain and hopelessness alone are this clinic's
ordinary subject and no alarm.
Source: C-SSRS categories (detection only); Zero Suicide; SAMHSA 988.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.reading.danger import plain
from bot.core.reading.emergency import is_emergency
from bot.core.reading.reading import Safety
from bot.core.reading.safety_words import ASKS_ABOUT, CRISIS, DENIED, HISTORY, IDIOMS, NOW, PAST

_CRISIS = {name: re.compile(pattern) for name, pattern in CRISIS.items()}
_HISTORY = {name: re.compile(pattern) for name, pattern in HISTORY.items()}
# A question about the treatment or an old story does not soften these.
_ALWAYS = frozenset({"asks about means", "farewell", "threat to others", "wish to be gone"})


@dataclass(frozen=True, slots=True)
class SafetyReading:
    """`why` names each rule that fired and the words it fired on."""

    safety: Safety
    emergency: bool
    why: tuple[str, ...]


def screen(text: str) -> SafetyReading:
    """What a text says about danger. Raises: nothing, on any text."""
    said = plain(text)
    emergency, emergency_why = is_emergency(said)
    level: Safety = "none"
    why: list[str] = []
    for sentence in [*said.split(" . "), said.replace(" . ", " ")]:
        found, reason = _level(IDIOMS.sub(" ", sentence).strip(" ."))
        if found != "none" and reason not in why:
            why.append(reason)
        level = max(level, found, key=("none", "history", "crisis").index)
    if emergency:
        why.append(emergency_why)
    return SafetyReading(level, emergency, tuple(why))


def _level(sentence: str) -> tuple[Safety, str]:
    """The level of one sentence, read with its tense, its negation and what it asks."""
    rest = DENIED.sub(" ", sentence)
    is_denied = rest != sentence
    is_question_about = bool(ASKS_ABOUT.search(rest))
    is_past = bool(PAST.search(rest)) and not NOW.search(rest)
    for name, pattern in _CRISIS.items():
        hit = pattern.search(rest)
        if hit is None:
            continue
        if name not in _ALWAYS and (is_past or is_question_about):
            return "history", f"{name}, past or asked about: {hit[0]!r}"
        return "crisis", f"{name}: {hit[0]!r}"
    for name, pattern in _HISTORY.items():
        hit = pattern.search(sentence)
        if hit is not None:
            return "history", f"{name}: {hit[0]!r}"
    return ("history", "danger denied") if is_denied else ("none", "")
