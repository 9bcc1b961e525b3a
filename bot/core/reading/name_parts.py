"""The words of a name: which may be part of one, where it ends, and how it is written.

Whether somebody gave a name at all is for `names.py` to say.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.reading.given_names import GIVEN_NAMES
from bot.core.reading.name_words import (
    MISSPELLED_NAME,
    NOT_LAST,
    NUMERALS,
    PARTICLES,
    SHORT_NAMES,
    SURNAMES,
    TITLES,
)
from bot.core.reading.phrases import is_word
from bot.core.reading.plain import SHORTHAND
from bot.core.reading.terms import CONDITIONS, DRUGS, INSURERS, WEEKDAYS
from bot.core.text import fold

MAX_WORDS = 4
NAMED_THINGS = DRUGS | CONDITIONS | INSURERS
_GREETINGS = frozenset(
    {"hey", "hi", "ok", "no", "yo", "so", "oh", "thx", "bye", "yes", "um", "uh", "hm"}
)

_PRONOUNS = re.compile(
    r"^(?:he|she|they|him|her|hers|his|them|ella|el|ellos|xe|ze|elle)(?:[/|]\w+)+$"
)
_INITIALS = re.compile(r"^(?:[^\W\d_]\.){1,2}[^\W\d_]\.?$")
_WORD_ENDING = re.compile(
    r"(?:ed|ing|tion|able|ible|ful|less|ness|ment|ous|ive|ally|cion|mente|iendo|idad|ado|ada)$"
)
_FOREIGN = re.compile(
    r"[^\x00-\x7f\u00e1\u00e9\u00ed\u00f3\u00fa\u00fc\u00f1\u00c1\u00c9\u00cd\u00d3\u00da\u00dc\u00d1\u2019]"
)
"""A letter of neither English nor Spanish: no everyday word has one."""

_REPEATED = re.compile(r"(.)\1+")
_THRICE = re.compile(r"(.)\1{2,}")
_VOWEL = re.compile(r"[aeiouy]")
_APOSTROPHE = re.compile(r"['.\u2019]")


@dataclass(frozen=True, slots=True)
class Token:
    """One word as typed, and folded without its apostrophe."""

    raw: str
    key: str

    @property
    def is_given(self) -> bool:
        return self.key in GIVEN_NAMES or self.key.split("-")[0] in GIVEN_NAMES

    @property
    def is_everyday(self) -> bool:
        key = self.key
        if _FOREIGN.search(self.raw):
            return False
        if is_word(key) or key in SHORTHAND or key in NAMED_THINGS or _is_stretched_word(key):
            return True
        return self.raw.islower() and len(key) > 6 and _WORD_ENDING.search(key) is not None

    @property
    def is_clear_name(self) -> bool:
        return self.is_given and not self.is_everyday

    @property
    def is_capital(self) -> bool:
        return self.raw[:1].isupper() and not (len(self.raw) > 2 and self.raw.isupper())


def tokens_of(words: str) -> tuple[Token, ...]:
    """The words of a phrase that could be part of a name, pronouns and emoji left out."""
    chunks = words.split()
    folded = fold(words).split()
    if len(folded) != len(chunks):
        folded = [fold(chunk) for chunk in chunks]
    pairs = zip(chunks, folded, strict=True)
    return tuple(token for chunk, key in pairs if (token := _token(chunk, key)) is not None)


def _token(chunk: str, folded: str) -> Token | None:
    if "/" in folded and _PRONOUNS.match(folded):
        return None
    if chunk == "&" or _INITIALS.match(chunk):
        return Token(chunk, _APOSTROPHE.sub("", folded))
    raw = chunk if chunk.isalpha() else _trimmed(chunk)
    if not raw or raw[0].isdigit():
        return None
    key = _APOSTROPHE.sub("", folded if raw == chunk else fold(raw))
    return Token(raw, "name" if key in MISSPELLED_NAME else key)


def name_run(tokens: Sequence[Token]) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """The words at the beginning that make a name, and the rest of the phrase."""
    end = 0
    if _is_all_capital(tokens):
        return tuple(tokens), ()
    while end < len(tokens):
        token = tokens[end]
        if token.key in PARTICLES and not (token.is_given and end == 0):
            ahead = next((t for t in tokens[end + 1 :] if t.key not in PARTICLES), None)
            if ahead is None or not _may_be_part(ahead, tokens[:end] or tokens[:1]):
                break
        elif not _may_be_part(token, tokens[:end]):
            break
        end += 1
    return tuple(tokens[:end]), tuple(tokens[end:])


def _is_stretched_word(key: str) -> bool:
    """Whether letters typed again and again hide a word: "hellooo", "heyy"."""
    once = _REPEATED.sub(r"\1", key)
    if once == key:
        return False
    forms = (once, _THRICE.sub(r"\1", key), _THRICE.sub(r"\1\1", key))
    return once in _GREETINGS or (_THRICE.search(key) is not None and any(map(is_word, forms)))


def _is_all_capital(tokens: Sequence[Token]) -> bool:
    """Two to four words that all begin with a capital, the first no everyday one: "Le Van An"."""
    if not 2 <= len(tokens) <= MAX_WORDS:
        return False
    is_short = tokens[0].key in SHORT_NAMES and _is_given_or_short(tokens[1])
    if tokens[0].is_everyday and not is_short:
        return False
    if not all(token.is_capital and token.raw.replace("'", "").isalpha() for token in tokens):
        return False
    return not any(token.key in NOT_LAST or token.key in WEEKDAYS for token in tokens)


def _is_given_or_short(token: Token) -> bool:
    return token.is_given or token.key in SHORT_NAMES


def written(tokens: Sequence[Token]) -> str:
    """The name as typed, but in title case where all letters are small or all are capital."""
    leads_on = len(tokens) > 1 and tokens[1].key in PARTICLES
    pairs = enumerate(tokens)
    return " ".join(_written(token, is_first=at == 0 and not leads_on) for at, token in pairs)


def without_title(tokens: Sequence[Token]) -> tuple[Token, ...]:
    tokens = tuple(tokens)
    while len(tokens) > 1 and tokens[0].key in TITLES:
        tokens = tokens[1:]
    return tokens


def _may_be_part(token: Token, before: Sequence[Token]) -> bool:
    if not all(
        c.isalpha() or c in "'.-\u2019" or unicodedata.category(c)[0] == "M" for c in token.raw
    ):
        return False
    if token.key in NUMERALS:
        return bool(before)
    if len(token.key) == 1:
        is_initial = not before or (before[-1].is_given and token.key not in "aeinouy")
        return token.raw.isupper() or is_initial
    if token.is_given and not (before and token.is_everyday and not before[0].is_given):
        return True
    if before and token.key in SURNAMES:
        return before[0].is_given or before[-1].key in PARTICLES or token.is_capital
    return not token.is_everyday


def _written(token: Token, *, is_first: bool) -> str:
    raw = token.raw
    if token.key in PARTICLES and not (is_first and _is_given_or_short(token)):
        return raw.lower() if raw.isupper() and len(raw) > 1 else raw
    if _INITIALS.match(raw):
        return raw.upper().rstrip(".") + "."
    if token.key in NUMERALS:
        return raw.upper()
    if len(raw) == 2 and (raw.isupper() or raw.islower()) and _are_initials(token.key):
        return raw.upper()
    if raw.islower() or (raw.isupper() and len(raw) > 1) or len(raw) == 1:
        return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), raw)
    return raw


def has_vowel(token: Token) -> bool:
    return _VOWEL.search(token.key) is not None


def _are_initials(key: str) -> bool:
    return key[1] == "j" or (key[0] == "j" and key[1] not in "aeiou") or not _VOWEL.search(key)


def _trimmed(chunk: str) -> str:
    start, end = 0, len(chunk)
    while start < end and not (chunk[start].isalnum()):
        start += 1
    while end > start and not (
        chunk[end - 1].isalnum() or unicodedata.category(chunk[end - 1])[0] == "M"
    ):
        end -= 1
    return chunk[start:end]
