"""Consent in a text: the platform's own words, an opt-out or opt-in in any words, a withdrawal.

Only a text that is nothing but the platform's word is a keyword. A stop that is about a
medicine, a visit or a time is no opt-out; what only a person can tell is `uncertain`.
Source: 47 CFR 64.1200(a)(10); Twilio, default keyword handling.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.reading.consent_look_alikes import LOOK_ALIKES, UNSURE
from bot.core.reading.consent_opt_out import (
    BEFORE_A_STOP,
    CHANNEL,
    GOVERNS_STOP,
    LEAVE,
    LITTLE,
    OPT_OUT,
)
from bot.core.reading.consent_wishes import CANCEL_REQUEST, HELP, MAYBE, OPT_IN
from bot.core.reading.given_names import GIVEN_NAMES
from bot.core.reading.patterns import Row, finding, without
from bot.core.reading.phrases import asks, is_word, phrases
from bot.core.reading.reading import Consent, Keyword
from bot.core.text import MAX_BODY, clean, fold

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

_WATCHED = """
    alone bothering calling consent contact contacting delete enough harassing leave list
    mensaje mensajes message messages messaging more number optout permission remove resubscribe
    resume revoke sending spamming stop subscribe subscripcion subscription suscribi suscribir
    suscripcion text texting texto textos texts unstop unsubscribe unsubscribed
""".split()
_BY_LETTER = {
    letter: [word for word in _WATCHED if word[0] == letter]
    for letter in {word[0] for word in _WATCHED}
}
_SLANG = {
    "dnt": "do not",
    "donot": "do not",
    "nt": "not",
    "stahp": "stop",
    "lv": "leave",
    "optt": "opt",
    "unsubs": "unsubscribe",
}
_TELLS_OF_IT = re.compile(r"^(?:did|have|has|was|were|is|am|are|do|does) |\bstopped\b|\bi can\b")
_TWO_SLIPS_FROM = 8
_SHORTEST_SLIP, _LONGEST_SLIP = 3, 16
_APART = re.compile(r"(?<![^\W_])[a-z](?:([ .\-_*])[a-z])(?:\1[a-z])+(?![^\W_])")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_BETWEEN = re.compile(r" ?[,?/] ?")
_RUN_TOGETHER = re.compile(r"(?<![a-z])(?:stop){1,8}(?:(?<=stopstop)|(?=\d))\d{0,4}(?![a-z0-9])")
_NUMBER_SIGN = re.compile(r"(?<!\S)#(?!\S)")
_TO = re.compile(r"(?<=[a-z] )2(?= (?:stop|be|get|unsub|opt|not|text))")
_DIGIT_LETTERS = str.maketrans("0135$@", "oiessa")
_MAY_HIDE_LETTERS = re.compile(r"(?<![a-z0-9$@])[a-z0135$@]{4,14}(?![a-z0-9$@])")


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


def in_little_words(said: str) -> bool:
    """Whether a clause has a word of leaving, one of the channel and otherwise only little ones."""
    return any(
        not words.isdisjoint(LEAVE)
        and not words.isdisjoint(CHANNEL)
        and words <= LEAVE | CHANNEL | LITTLE
        and not _TELLS_OF_IT.search(clause)
        for clause in _clauses(said)
        if (words := frozenset(clause.split()))
    )


def _ends_in_stop(said: str) -> bool:
    """Whether the text ends in a bare "stop" that belongs to nothing before it."""
    *before, last = (_clauses(said) or [""])[-1].split() or [""]
    if last != "stop" or "?" in said or not BEFORE_A_STOP.isdisjoint(before[-1:]):
        return False
    return GOVERNS_STOP.isdisjoint(before)


def _asks_beside(said: str, withdrawn: Row) -> bool:
    """Whether another clause asks something: "never mind, how much is it"."""
    return any(asks(clause) for clause in _clauses(said) if not withdrawn.says.search(clause))


def _clauses(said: str) -> list[str]:
    return [clause for clause in _BETWEEN.split(said) if clause]


def as_said(text: str) -> str:
    """The phrases of a text in plain form, `,` or `?` between them, slips at our words put right.

    Words of one letter each, or one to a phrase, are put together: "s t o p", "NO. MORE. TEXTS."
    """
    text = _APART.sub(lambda apart: apart[0].replace(apart[1], ""), fold(text[:MAX_BODY]))
    text = _MAY_HIDE_LETTERS.sub(lambda word: _unhidden(word[0]), text)
    text = _RUN_TOGETHER.sub("stop", text)
    text = _NUMBER_SIGN.sub(" number ", text)
    text = _TO.sub("to", text)
    text = _STRETCHED.sub(r"\1\1", text)
    parts = phrases(text)
    is_staccato = len(parts) > 2 and all(" " not in part.typed for part in parts)
    mark = " " if is_staccato else " , "
    said = ""
    for part in parts:
        form = " ".join(map(_respelled, part.typed.split()))
        joint = "" if not said else " " if said.endswith("?") else mark
        said += f"{joint}{form}{' ?' if '?' in part.words else ''}"
    return said


def _unhidden(word: str) -> str:
    """A word of ours behind digits and signs: "st0p", "unsub5cribe"."""
    plain = word.translate(_DIGIT_LETTERS)
    return plain if plain in _WATCHED else word


def _respelled(word: str) -> str:
    """The watched word a slip or two away; everyday words and names stay."""
    if word in _SLANG:
        return _SLANG[word]
    if not _SHORTEST_SLIP <= len(word) <= _LONGEST_SLIP or not word.isalpha():
        return word
    if word in GIVEN_NAMES or is_word(word):
        return word
    slips = 1 if len(word) < _TWO_SLIPS_FROM else 2
    alike = _BY_LETTER.get(word[0], ())
    near = process.extractOne(word, alike, scorer=OSA.distance, score_cutoff=slips)
    return near[0] if near else word
