"""Consent in a text: the platform's own words, an opt-out or opt-in in any words, a withdrawal.

Only a text that is nothing but the platform's word is a keyword. A stop that is about a
medicine, a visit or a time is no opt-out; what only a person can tell is `uncertain`.
Source: 47 CFR 64.1200(a)(10); Twilio, default keyword handling.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.reading.consent_look_alikes import LOOK_ALIKES, UNSURE
from bot.core.reading.consent_opt_out import (
    BEFORE_A_STOP,
    CHANNEL,
    GOVERNS_STOP,
    LEAVE,
    LITTLE,
    OPT_OUT,
)
from bot.core.reading.consent_said import as_said, clauses
from bot.core.reading.consent_wishes import CANCEL_REQUEST, HELP, MAYBE, OPT_IN
from bot.core.reading.patterns import Row, finding, without
from bot.core.reading.phrases import asks
from bot.core.reading.reading import Consent, Keyword
from bot.core.text import MAX_BODY, clean

KEYWORDS: dict[str, Keyword] = {
    **dict.fromkeys(
        ("stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"), "stop"
    ),
    **dict.fromkeys(("start", "unstop"), "start"),
    **dict.fromkeys(("help", "info"), "help"),
}
"""Only exactly these, alone and without a mark, are the platform's: it does not know "STOP!"."""

MEANING: dict[Keyword, Consent] = {"stop": "opt_out", "start": "opt_in", "help": "help"}
BY_TWILIO: dict[str, Keyword] = {"STOP": "stop", "START": "start", "HELP": "help"}

_TELLS_OF_IT = re.compile(r"^(?:did|have|has|was|were|is|am|are|do|does) |\bstopped\b|\bi can\b")


@dataclass(frozen=True, slots=True)
class ConsentReading:
    """`keyword` when the whole text is the platform's; `uncertain` when a person must decide."""

    consent: Consent
    keyword: Keyword | None
    uncertain: bool
    why: tuple[str, ...]


def read_consent(text: str, opt_out_type: str | None = None) -> ConsentReading:
    """What a text says about consent. Raises: nothing.

    `opt_out_type` is Twilio's, when Advanced Opt-Out has already acted on the text.
    """
    keyword = BY_TWILIO.get(opt_out_type or "") or KEYWORDS.get(clean(text[:MAX_BODY]).lower())
    if keyword is not None:
        return ConsentReading(MEANING[keyword], keyword, False, (f"keyword {keyword}",))
    said = as_said(text)
    if back := finding(OPT_IN, said):
        return ConsentReading("opt_in", None, False, (f"opt-in: {back.name}",))
    certain = without(LOOK_ALIKES, said)
    ours = without(UNSURE, certain)
    out = finding(OPT_OUT, ours)
    if out or in_little_words(ours) or _ends_in_stop(ours):
        name = out.name if out else "in little words" if in_little_words(ours) else "ends in stop"
        return ConsentReading("opt_out", None, False, (f"opt-out: {name}",))
    maybe = finding(UNSURE, certain) or finding(MAYBE, certain)
    doubt = (f"may be an opt-out: {maybe.name}",) if maybe else ()
    withdrawn = finding(CANCEL_REQUEST, said)
    if withdrawn and not _asks_beside(said, withdrawn):
        why = (f"takes the request back: {withdrawn.name}", *doubt)
        return ConsentReading("cancel_request", None, bool(maybe), why)
    if asked := finding(HELP, said):
        return ConsentReading("help", None, False, (f"help: {asked.name}",))
    return ConsentReading("none", None, bool(maybe), doubt)


def only_looks_like_opt_out(text: str) -> bool:
    """Whether the text has the words of an opt-out that are known to mean something else."""
    said = as_said(text)
    return without(LOOK_ALIKES, said) != said


def in_little_words(said: str) -> bool:
    """Whether a clause has a word of leaving, one of the channel and otherwise only little ones."""
    return any(
        not words.isdisjoint(LEAVE)
        and not words.isdisjoint(CHANNEL)
        and words <= LEAVE | CHANNEL | LITTLE
        and not _TELLS_OF_IT.search(clause)
        for clause in clauses(said)
        if (words := frozenset(clause.split()))
    )


def _ends_in_stop(said: str) -> bool:
    """Whether the text ends in a bare "stop" that belongs to nothing before it."""
    *before, last = (clauses(said) or [""])[-1].split() or [""]
    if last != "stop" or "?" in said or not BEFORE_A_STOP.isdisjoint(before[-1:]):
        return False
    return GOVERNS_STOP.isdisjoint(before)


def _asks_beside(said: str, withdrawn: Row) -> bool:
    """Whether another clause asks something: "never mind, how much is it"."""
    return any(asks(clause) for clause in clauses(said) if not withdrawn.says.search(clause))
