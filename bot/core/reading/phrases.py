"""A text as the phrases in it: what stands between two marks of punctuation.

Answers are read phrase by phrase, so that "kim. im new, call me" is three of them. Only
splitting and spelling live here; what a phrase answers is for the modules of each slot to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.reading.english import ENGLISH
from bot.core.reading.given_names import GIVEN_NAMES
from bot.core.reading.plain import plain
from bot.core.reading.spanish import SPANISH
from bot.core.text import MAX_BODY, clean

MOST = 24
"""Phrases of one text; what comes after them is read as one."""

LONGEST_PLAIN = 160
"""A longer text is no number and no command, so its plain form as a whole is not needed."""

_KEYWORDS = """
    actually afternoon amiga amigo ansiedad anxiety anxious appointment aseguranza because
    before call calling calls client correct cualquiera cuenta depends depresion depressed
    depression deprimida deprimido doctor efectivo either evening facebook first friend google
    gracias infusion infusions instagram instead insurance internet llamada llamadas llameme
    llamenme mensaje message morning mornings never nothing nueva nuevo number paciente panic
    patient patients perfect phone please pocket primera question recomendo recommended referred
    returning seguro skip something sorry telefono terapeuta text texting texto thanks therapist
    tomorrow trauma treatment visit wait whatever
"""
KEYWORDS = {
    letter: tuple(word for word in _KEYWORDS.split() if word[0] == letter)
    for letter in {word[0] for word in _KEYWORDS.split()}
}
"""Words the readers look for, by first letter; a misspelled one is read as the nearest."""

_ABBREVIATED = "dr dra fr ma mr mrs ms mx rev sgt sr sra st"
_NO_STOP = "".join(rf"(?<!\b{short})" for short in ("[a-z]", *_ABBREVIATED.split()))
_MARK = re.compile(
    rf"(?<=\?)|[!;\"()\[\]]+|,(?!\d)|\.{{2,}}|{_NO_STOP}\.(?=\s|$)|\s-+\s|\s/\s",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"^(?:(?:hi|hello|hey|hola|okay|ok|so|and|but|also|um|oh|well|yes|yeah|no|si|y|pero|actually"
    r"|wait|please|quick question) )*"
    r"(?:what|how|when|where|why|who|whose|which|(?:do|does|did|is|are|am|can|could|will|would"
    r"|should|has)(?! not\b)|shall|may|have you|any (?:discounts?|openings?|chance|way|idea"
    r"|availability)|cual|cuales|cuanto|cuantos|cuanta|cuantas|cuando es"
    r"|donde|como (?!a )|por que|que (?!sea|me )|quien|quienes|puedo|puede|pueden|podria|podrian"
    r"|tienen|aceptan|toman|hay|hacen|atienden|cobran)\b"
)
_ENDINGS = ("s", "es", "ed", "d", "ing", "ly", "er", "est", "ness")
_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Phrase:
    """`words` as texted; `typed` in plain form; `plain` with known words spelled right too."""

    words: str
    typed: str
    plain: str
    asks: bool

    def has_any(self, cues: frozenset[str]) -> bool:
        """Whether any of these words is in it; asked before a long pattern is tried."""
        return not cues.isdisjoint(self.plain.split())


@dataclass(frozen=True, slots=True)
class Said:
    """A text as texted, cleaned, in phrases, and in plain form unless it is a long one."""

    text: str
    words: str
    plain: str
    phrases: tuple[Phrase, ...]


def said(text: str) -> Said:
    """Raises: nothing, on any text; only the first `MAX_BODY` characters are read."""
    text = text[:MAX_BODY]
    whole = plain(text).replace("?", "").strip() if len(text) <= LONGEST_PLAIN else ""
    return Said(text, clean(text), whole, phrases(text))


def phrases(text: str) -> tuple[Phrase, ...]:
    """The phrases of a text in their order, at most `MOST`; none without a letter or digit."""
    parts = [part for line in text[:MAX_BODY].splitlines() for part in _MARK.split(clean(line))]
    parts = [part.strip(" ,.:") for part in parts if part.strip(" ,.:?")]
    if len(parts) > MOST:
        parts[MOST - 1 :] = [" ".join(parts[MOST - 1 :])]
    return tuple(phrase for part in parts if (phrase := _phrase(part)).plain)


def asks(form: str) -> bool:
    """Whether a plain text opens like a question."""
    return _ASKS.search(form) is not None


def is_word(key: str) -> bool:
    """Whether a folded word is an everyday one, English or Spanish."""
    if key in ENGLISH or key in SPANISH:
        return True
    return key.endswith(_ENDINGS) and any(
        key.endswith(ending) and len(key) - len(ending) > 2 and key[: -len(ending)] in ENGLISH
        for ending in _ENDINGS
    )


def spelled(key: str) -> str:
    """The keyword one slip of the finger away, or the word as it is."""
    if len(key) <= _SHORTEST or key in GIVEN_NAMES or not key.isalpha() or is_word(key):
        return key
    slips = 1 if len(key) < 8 else 2
    near = process.extractOne(
        key, KEYWORDS.get(key[0], ()), scorer=OSA.distance, score_cutoff=slips
    )
    return near[0] if near else key


def _phrase(words: str) -> Phrase:
    whole = plain(words)
    typed = " ".join(whole.replace("?", " ").split())
    form = " ".join(map(spelled, typed.split()))
    return Phrase(words, typed, form, "?" in words or asks(form))
