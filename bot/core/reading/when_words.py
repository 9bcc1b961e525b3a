"""A text as tokens about when: each word or phrase with what it may mean.

Kinds of token, and their values:
day (weekdays) · weekend · part, event (names in `when_times.py`) · clock, number, ordinal, date,
month, year, relday (days from today), holiday, nth · which (this, next, last), unit, few ·
prep, onward, backward, to, half_past, half_after, edge · or, and, comma, but, stop ·
not, except, bad, busy, fine, off, only, fix · any, all_day, all_hours, flex, asap, vague, asks ·
call, greet, past, ill, frame, glue, word. Only spelling lives here; grammar is elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from rapidfuzz.distance import OSA

from bot.core.conversation import Lang
from bot.core.preference_terms import DAYS
from bot.core.reading import when_english, when_spanish, when_stances
from bot.core.reading.english import ENGLISH
from bot.core.reading.given_names import GIVEN_NAMES
from bot.core.reading.phrases import is_word
from bot.core.reading.spanish import SPANISH
from bot.core.text import MAX_BODY, fold

LANGS: tuple[Lang, ...] = ("en", "es")

Meaning = tuple[tuple[str, Any], ...]
Lexicon = dict[tuple[str, ...], Meaning]


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as written: `half` is am, pm, or None where nothing says which."""

    hour: int
    minute: int = 0
    half: str | None = None
    is_bare: bool = False


@dataclass(frozen=True, slots=True)
class Token:
    """`text` as folded; `article` when "the", "el" or the like stood right before it."""

    kind: str
    value: Any
    text: str
    article: str = ""


_HYPHENED = re.compile(
    r"\b(mid|early|late|drop|pick|any|week|after|lunch|first|half|all|re|non|school|work|x|half|on"
    r"|day|end|cut|follow|check|walk|twenty|thirty|time)-(?=[a-z])"
)
_B4 = re.compile(r"\bb4\b")
_FOR = re.compile(r"\b4 (?=me|us|u|you|my|the)\b")
_NUMBERED = re.compile(r"\s*1\s?[.)]\s*[a-z]")
_ITEM = re.compile(r"(?<!\d)[1-9]\s?[.)]\s*(?=[a-z])")
_SIGNS = str.maketrans(
    {
        "\u00bd": ":30", "\U0001f44d": " yes ", "\u2705": " yes ", "\U0001f44c": " yes ",
        "\u2714": " yes ", "\U0001f44e": " no ", "\u274c": " no ", "\U0001f6ab": " no ",
    }
)  # fmt: skip
_DIGITS = re.compile(r"\d+")
_LETTER = re.compile(r"th|tue?|sa|su|[mtwf]")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_TOKEN = re.compile(
    r"(?P<far>\$\s?\d[\d,.]{0,9}|\d[\d,.]{0,9}\s?[%$]"
    r"|\+?1?[-. (]{0,2}\d{3}[-. )]{1,2}\d{3}[-. ]\d{4}"
    r"|\d{5,}"
    r"|(?:https?://|www\.)\S+|[\w.+-]{1,40}@[\w-]{1,30}\.\w+|#\d+)"
    r"|(?P<iso>\d{4}-\d{1,2}-\d{1,2}\b)"
    r"|(?P<slash>(?<![\d/])\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\d/:]|\s?[ap]\.?m?\b)"
    r"|\b\d{1,2}[-.]\d{1,2}[-.]\d{2,4}\b)"
    r"|(?P<clock>(?:\d{1,2}(?:[:.h]?[0-5]\d)?(?:\s?[ap]\.?\s?m\b\.?|[ap]\b)"
    r"|\d{1,2}(?:[:h]|\.(?=\d\d(?:\D|$)))[0-5]\d|\d{1,2}\s?o ?clock\b|\d{1,2}h\b)(?:\s?-?ish\b)?)"
    r"|(?P<ordinal>\d{1,2}\s?(?:st|nd|rd|th|ro|er|do|°|º)(?![a-z]))"
    r"|(?P<number>\d{1,4}(?:\s?-?ish\b)?(?![a-z]))"
    r"|(?P<letters>\b(?:m|tu?|w|th|f|sa|su)(?:\s?[-/&,+]\s?(?:m|tu?|w|th|f|sa|su)){1,6}\b"
    r"|\b(?:m|t|w|th|f)(?: (?:m|t|w|th|f)){2,4}\b|\bt th\b"
    r"|\b(?:mtwthf|mtwtf|mtwth|mwth|mwf|mtw|mw|wf|tth|tuth|tueth|tuthu|mtu)s?\b)"
    r"|(?P<word>\d?[^\W\d_]+)"
    r"|(?P<mark>->|[\n,;.!?&/+@~():-])"
)
_MARKS = {
    ",": ("comma", None), "/": ("or", None), "&": ("and", None), "+": ("and", None),
    "-": ("dash", None), "->": ("to", None), "\n": ("stop", None), "(": ("comma", None),
    ")": ("comma", None), ";": ("stop", None), ".": ("stop", None), "!": ("stop", None),
    "?": ("stop", "asks"), ":": ("comma", None), "@": ("prep", "at"), "~": ("prep", "around"),
}  # fmt: skip
_LETTERS = {"m": 0, "t": 1, "tu": 1, "tue": 1, "w": 2, "th": 3, "f": 4, "sa": 5, "su": 6}
_NUMBER_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "thirty": 30,
    "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
    "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
    "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20,
    "veintiuno": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24, "veinticinco": 25,
    "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30,
}  # fmt: skip
_SPELLED_KINDS = (
    "day",
    "part",
    "month",
    "relday",
    "weekend",
    "holiday",
    "clockword",
    "flex",
    "asap",
)
_ALSO_SPELLED = """
    before after between until except starting available unavailable prefer preferably possible
    flexible whenever anytime anything earlier week weeks works working next busy through
    despues antes menos excepto cualquier cualquiera manana temprano proxima proximo semana
    disponible puedo trabajo hasta entre
""".split()
_JOINABLE_KINDS = ("day", "part", "month", "which", "unit", "any", "weekend", "relday")
_JOINABLE = ("after", "before", "until", "despues", "antes", "hasta")
_SHORTEST = 4
_SOUNDS = {"b": "v", "v": "b", "k": "c", "c": "k", "s": "c", "z": "s"}


def tokens(text: str, lang: Lang) -> tuple[Token, ...]:
    """The tokens of a text in order, longest known phrase first. Raises: nothing."""
    signed = text[:MAX_BODY].translate(_SIGNS)
    folded = "\n".join(fold(line) for line in signed.splitlines())
    if _NUMBERED.match(folded) and "(" not in folded:
        folded = _ITEM.sub(", ", folded)
    folded = _B4.sub("before", _FOR.sub("for ", _HYPHENED.sub(r"\1 ", folded.replace("'", ""))))
    found = [
        (match.lastgroup or "", match.group().strip() or "\n")
        for match in _TOKEN.finditer(_STRETCHED.sub(r"\1", folded))
    ]
    raw = list(_corrected(found))
    lexicon, longest = _lexicon(language(raw, lang))
    words = [text for _, text in raw]
    out: list[Token] = []
    i = 0
    while i < len(raw):
        length, meaning = _phrase_at(words, i, lexicon, longest)
        if length:
            spelling = " ".join(words[i : i + length])
            out.extend(Token(kind, value, spelling) for kind, value in meaning)
        else:
            out.extend(_single(*raw[i]))
        i += max(length, 1)
    return tuple(out)


def language(raw: Iterable[tuple[str, str]], lang: Lang) -> Lang:
    """The language most words of this text are from; the conversation's when they tell nothing."""
    words = [word for group, word in raw if group == "word"]
    spanish = sum(word in SPANISH and word not in ENGLISH for word in words)
    english = sum(word in ENGLISH and word not in SPANISH for word in words)
    if spanish == english:
        return lang
    return "es" if spanish > english else "en"


def _phrase_at(
    words: list[str], i: int, lexicon: Lexicon, longest: dict[str, int]
) -> tuple[int, Meaning]:
    for length in range(min(longest.get(words[i], 0), len(words) - i), 0, -1):
        meaning = lexicon.get(tuple(words[i : i + length]))
        if meaning is not None:
            return length, meaning
    return 0, ()


def _single(group: str, text: str) -> Iterator[Token]:
    match group:
        case "iso":
            year, month, day = (int(n) for n in text.split("-"))
            yield Token("date", (year, month, day), text)
        case "slash":
            yield Token("date", _slash_date(text), text)
        case "clock":
            yield Token("clock", _clock(text), text)
        case "ordinal":
            yield Token("ordinal", int(_DIGITS.findall(text)[0]), text)
        case "number":
            yield _number(text)
        case "letters":
            yield Token("day", _letter_days(text), text)
        case "mark":
            kind = _MARKS.get(text)
            if kind:
                yield Token(*kind, text)
        case "word" if text in _NUMBER_WORDS:
            yield Token("number", _NUMBER_WORDS[text], text)
        case _:
            yield Token("word", None, text)


def _slash_date(text: str) -> tuple[int | None, int, int]:
    month, day, *year = (int(n) for n in _DIGITS.findall(text))
    return (year[0] + 2000 if year[0] < 100 else year[0]) if year else None, month, day


def _clock(text: str) -> Clock:
    digits = "".join(_DIGITS.findall(text))
    hour, minute = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    half = {"a": "am", "p": "pm"}.get(text.replace("ish", "").lstrip("0123456789:.h ")[:1])
    return Clock(hour, minute, half)


def _number(text: str) -> Token:
    digits = _DIGITS.findall(text)[0]
    number = int(digits)
    if len(digits) >= 3:
        hour, minute = divmod(number, 100)
        if 2020 <= number <= 2039:
            return Token("year", number, text)
        if hour < 24 and minute < 60 and minute % 5 == 0:
            return Token("clock", Clock(hour, minute), text)
        return Token("word", None, text)
    if "ish" in text:
        return Token("clock", Clock(number), text)
    return Token("number", number, text)


def _letter_days(text: str) -> frozenset[int]:
    found = [_LETTERS[letter] for letter in _LETTER.findall(text)]
    if "-" in text and len(found) == 2 and found[0] < found[1]:
        return frozenset(range(found[0], found[1] + 1))
    return frozenset(found)


def _corrected(found: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Each word spelled as in the lists when it is a slip away, or two words run together."""
    for group, text in found:
        if group != "word" or len(text) < _SHORTEST or text in _known_words():
            yield group, text
            continue
        spelled = _spelled(text)
        halves = _cut(text) if spelled == text else (spelled,)
        yield from ((group, half) for half in halves)


def _cut(word: str) -> tuple[str, ...]:
    targets = _targets()[1]
    for i in range(3, len(word) - 2):
        if word[:i] in targets and word[i:] in targets:
            return word[:i], word[i:]
    return (word,)


def _spelled(word: str) -> str:
    if is_word(word) or word in GIVEN_NAMES or len(word) > 14:
        return word
    slips = 1 if len(word) < 7 else 2
    by_letter = _targets()[0]
    near = [
        (OSA.distance(word, target, score_cutoff=slips), target)
        for first in {word[0], _SOUNDS.get(word[0], word[0])}
        for target in by_letter.get(first, ())
    ]
    distance, target = min(near, default=(slips + 1, word))
    return target if distance <= slips else word


@cache
def _lexicon(lang: Lang) -> tuple[Lexicon, dict[str, int]]:
    """Phrases of both languages, those of `lang` winning, and the longest phrase by first word."""
    english = (when_stances.TABLE, when_english.TABLE)
    spanish = (when_spanish.TABLE,)
    lexicon: Lexicon = {}
    for table in (*english, *spanish) if lang == "es" else (*spanish, *english):
        for line in table.strip().replace("\n    ", " ").splitlines():
            head, spellings = line.split(": ", 1)
            meaning = tuple(_meaning(part) for part in head.split(" + "))
            lexicon.update((tuple(phrase.split()), meaning) for phrase in spellings.split(", "))
    longest: dict[str, int] = {}
    for words in lexicon:
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return lexicon, longest


def _meaning(head: str) -> tuple[str, Any]:
    kind, _, value = head.partition(" ")
    if kind == "day":
        days = [DAYS.index(day) for day in value.replace("-", " ").split()]
        return kind, frozenset(range(days[0], days[-1] + 1) if "-" in value else days)
    if value.lstrip("-").isdigit():
        return kind, int(value)
    return kind, value or None


@cache
def _known_words() -> frozenset[str]:
    return frozenset(word for lang in LANGS for words in _lexicon(lang)[0] for word in words) | set(
        _NUMBER_WORDS
    )


@cache
def _targets() -> tuple[dict[str, list[str]], frozenset[str]]:
    """Words that misspelled ones are read as, by first letter; and words that run together."""
    single = {
        words[0]: meaning[0][0]
        for lang in LANGS
        for words, meaning in _lexicon(lang)[0].items()
        if len(words) == 1
    }
    targets = {word for word, kind in single.items() if kind in _SPELLED_KINDS}
    targets = {word for word in targets if len(word) > _SHORTEST} | set(_ALSO_SPELLED)
    by_letter: dict[str, list[str]] = {}
    for word in sorted(targets):
        by_letter.setdefault(word[0], []).append(word)
    joinable = {w for w, kind in single.items() if kind in _JOINABLE_KINDS and len(w) > 2}
    return by_letter, frozenset((*joinable, *_JOINABLE))
