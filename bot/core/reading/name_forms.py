"""Names written as on a form, put into the order they are spoken: "Haskins, Robert J."."""

from __future__ import annotations

import re

from bot.core.reading.name_parts import tokens_of
from bot.core.reading.name_words import FILLERS

_WORD = r"[^\W\d_][\w'\u2019-]*"
_LAST_FIRST = re.compile(rf"^\W*((?:{_WORD} ){{0,2}}{_WORD}),\s*({_WORD})((?: [^\W\d_])?)\.?\W*$")
_FIRST_LAST = re.compile(
    rf"\b(?:first(?: name)?(?: is)?|nombre(?: es)?):? ({_WORD})\W{{0,3}}(?: ?(?:and|y))? ?(?:my )?"
    rf"(?:last(?: name)?(?: is)?|apellido(?: es)?):? ({_WORD}(?: {_WORD})?)\W*$",
    re.IGNORECASE,
)
_INITIAL = re.compile(r"\b([^\W\d_])\. (?=[^\W\d_]{2})")


def as_spoken(words: str) -> str:
    """The answer with its name in the order it is spoken, and no full stop after an initial."""
    words = _INITIAL.sub(r"\1 ", words)
    form = _FIRST_LAST.search(words)
    if form:
        return f"{form[1]} {form[2]}"
    listed = _LAST_FIRST.match(words)
    if listed and tokens_of(listed[2])[0].is_given and _is_surname(listed[1]):
        return f"{listed[2]}{listed[3]} {listed[1]}"
    return words


def _is_surname(words: str) -> bool:
    last = tokens_of(words)[-1]
    return not last.is_everyday and last.key not in FILLERS
