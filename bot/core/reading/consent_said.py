"""A text as the rows about consent read it: phrases in plain form, slips at their words put right.

Only spelling lives here. What people do to "stop" to get past a filter, or with a thumb on a small
key, is undone; everyday words and names stay as they are.
"""

from __future__ import annotations

import re

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.reading.given_names import GIVEN_NAMES
from bot.core.reading.phrases import is_word, phrases
from bot.core.text import MAX_BODY, fold

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
_TWO_SLIPS_FROM = 8
_SHORTEST_SLIP, _LONGEST_SLIP = 3, 16
_APART = re.compile(r"(?<![^\W_])[a-z](?:([ .\-_*])[a-z])(?:\1[a-z])+(?![^\W_])")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_RUN_TOGETHER = re.compile(r"(?<![a-z])(?:stop){1,8}(?:(?<=stopstop)|(?=\d))\d{0,4}(?![a-z0-9])")
_NUMBER_SIGN = re.compile(r"(?<!\S)#(?!\S)")
_TO = re.compile(r"(?<=[a-z] )2(?= (?:stop|be|get|unsub|opt|not|text))")
_DIGIT_LETTERS = str.maketrans("0135$@", "oiessa")
_MAY_HIDE_LETTERS = re.compile(r"(?<![a-z0-9$@])[a-z0135$@]{4,14}(?![a-z0-9$@])")
_BETWEEN = re.compile(r" ?[,?/] ?")


def as_said(text: str) -> str:
    """The phrases of a text in plain form, `,` or `?` between them, slips at our words put right.

    A line break is a space: people write one sentence over several lines. Words of one letter
    each, or one to a phrase, are put together: "s t o p", "NO. MORE. TEXTS."
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


def clauses(said: str) -> list[str]:
    """What stands between the marks of `as_said`, and the gaps that `patterns.without` leaves."""
    return [clause for clause in _BETWEEN.split(said) if clause]


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
