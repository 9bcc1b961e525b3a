"""Crisis, history and emergency: what is read in a text, and which words said so.

Misses are worse than false alarms. Depression, pain and hopelessness alone are this clinic's
ordinary subject and no alarm.
Source: C-SSRS categories (detection only); Zero Suicide; SAMHSA 988.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.core.reading.disguise import as_meant
from bot.core.reading.emergency import emergency_sign
from bot.core.reading.patterns import Row, finding, without, worth_trying
from bot.core.reading.reading import Safety
from bot.core.reading.safety_acts import ACTS
from bot.core.reading.safety_context import ASKS_ABOUT, CHRONIC, DENIES, NOW, PAST
from bot.core.reading.safety_crisis import WISH
from bot.core.reading.safety_crisis_es import PELIGRO
from bot.core.reading.safety_history import HISTORY
from bot.core.reading.safety_look_alikes import LOOK_ALIKES
from bot.core.reading.safety_means import MEANS
from bot.core.reading.safety_plans import PLANS
from bot.core.reading.safety_plans_es import PLANES

CRISIS = (*ACTS, *MEANS, *WISH, *PLANS, *PELIGRO, *PLANES)

NEVER_SOFTENED = frozenset(
    {
        "asks about means",
        "asks how it is done",
        "farewell",
        "lacks the courage",
        "others are better off",
        "a method",
        "se despide",
    }
)
"""A denial or a date beside these changes nothing."""

HOLDS_ITS_OWN_NO = frozenset(
    {
        "by what age",
        "can not go on",
        "does not want to be here",
        "is torn",
        "life has no point",
        "no puede mas",
        "not safe",
    }
)
"""What is said with a "not" is not denied by one."""

A_TOPIC = frozenset({"suicidal", "thinks of suicide", "piensa en suicidarse"})
"""What can also be asked about, or be a condition one has lived with for years."""

FAINT = frozenset({"a word of danger", "danger of the medicine"})
"""A word, not a phrase: the second net may clear it (`danger_net.py`)."""

_HAS_NO = re.compile(r"\b(?:no|without|sin|never|ningun\w*)\b(?! been (?:this|so))")
_UNTIL_NOW = re.compile(
    r"\b(?:til|till|until|hasta) (?:now|today|this|lately|recently|ahora|hoy)\b"
)
_MARK = re.compile(r" [.?](?= |\Z)")
_BEFORE = 110
_AFTER = 90


@dataclass(frozen=True, slots=True)
class SafetyReading:
    """`why` names each rule that fired and the words it fired on; `is_faint` when only a word;
    `borrows_words` when an idiom was taken out."""

    safety: Safety
    emergency: bool
    why: tuple[str, ...]
    is_faint: bool = False
    borrows_words: bool = False


def screen(text: str) -> SafetyReading:
    """What a text says about danger. Raises: nothing, on any text."""
    said = as_meant(text)
    meant = without(LOOK_ALIKES, said)
    safety, reason = _danger(meant)
    sign = emergency_sign(said)
    why: tuple[str, ...] = (reason, f"emergency, {sign}" if sign else "")
    is_faint = safety == "history" and reason in FAINT and sign is None
    why = tuple(one for one in why if one)
    return SafetyReading(safety, sign is not None, why, is_faint, meant != said)


def _danger(said: str) -> tuple[Safety, str]:
    """Crisis when one phrase of danger stands unsoftened, else history when there is any."""
    softened = ""
    for row, hit in _hits(said):
        doubt = _softening(row, said, hit.start(), hit.end())
        if not doubt:
            return "crisis", f"{row.name}: {hit[0].strip()!r}"
        softened = softened or f"{row.name}, {doubt}: {hit[0].strip()!r}"
    if softened:
        return "history", softened
    old = finding(HISTORY, said)
    return ("history", f"{old.name}") if old else ("none", "")


def _hits(said: str) -> Iterator[tuple[Row, re.Match[str]]]:
    rows = worth_trying(CRISIS, said)
    return ((row, hit) for row in rows for hit in row.says.finditer(said))


def _softening(row: Row, said: str, start: int, end: int) -> str:
    """Why a phrase of danger is not about now: denied, past, asked about; or nothing."""
    if row.name in NEVER_SOFTENED:
        return ""
    before = _MARK.split(said[max(0, start - _BEFORE) : start])[-1]
    after = _MARK.split(said[end : end + _AFTER])[0]
    if _UNTIL_NOW.search(after):
        return ""
    around = f"{before}{said[start:end]}{after}"
    if row.name not in HOLDS_ITS_OWN_NO and _ends_in_denial(before):
        return "denied"
    if row.name in A_TOPIC and _HAS_NO.search(said, start, end):
        return "denied"
    is_now = NOW.search(around) is not None
    if not is_now and PAST.search(around):
        return "past"
    if row.name in A_TOPIC and ASKS_ABOUT.search(around):
        return "asked about"
    if row.name in A_TOPIC and not is_now and CHRONIC.search(around):
        return "lived with"
    return ""


def _ends_in_denial(before: str) -> bool:
    return any(denial.end() >= len(before.rstrip()) for denial in DENIES.finditer(before))
