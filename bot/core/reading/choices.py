"""A choice by number or by its label: "2", "the second one", "1 and 3", "option b".

Only how people point at a list lives here; what the list offers comes from the script.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from rapidfuzz import fuzz, process

from bot.core.conversation import Lang
from bot.core.reading.plain import plain

_NUMBERS = {
    1: "1 one first 1st frist uno una primero primera primer 1ro 1ra 1o 1a",
    2: "2 two second 2nd secound secnd dos segundo segunda 2do 2da",
    3: "3 three third 3rd thrid tres tercero tercera tercer 3ro 3ra",
    4: "4 four fourth 4th cuatro cuarto cuarta 4to 4ta",
    5: "5 five fifth 5th cinco quinto quinta 5to 5ta",
    6: "6 six sixth 6th seis sexto sexta 6to 6ta",
    7: "7 seven seventh 7th siete septimo septima",
    8: "8 eight eighth 8th ocho octavo octava",
    9: "9 nine ninth 9th nueve noveno novena",
}
_BY_WORD = {word: number for number, words in _NUMBERS.items() for word in words.split()}
_BY_LETTER = {"a": 1, "b": 2, "c": 3, "d": 4, "f": 6}
_ANY = "|".join(sorted(_BY_WORD, key=len, reverse=True))
_WHOLE = re.compile(
    r"(?:(?:option|opcion|number|numero|num|no|nr|choice|the|la|el|lo|it is|that is|i think"
    r"|i guess"
    r"|i will (?:take|go with|say|do|pick)|i would (?:say|like|prefer)|i (?:choose|pick|want"
    r"|say)|let us (?:do|say)"
    r"|es|seria|quiero|escojo|elijo|prefiero|creo que|pues|um|uh|ok|okay|yes|si|probably|maybe"
    r"|just|mainly|mostly|letter|letra|my answer is|answer|answer is) )*"
    rf"(?:({_ANY})|(?:letter |letra |option |opcion )?([a-df]))"
    r"(?: (?:one|option|opcion|please|por favor|thanks|thank you|gracias|i guess|i think|for me"
    r"|mostly|mainly"
    r"|creo|is good|is fine|st|nd|rd|th))*"
)
_SEVERAL = re.compile(
    r"(?:(?:both|either|the|la|el|numbers?|options?|opciones|ambos|probably|maybe|las|los) )*"
    rf"(?:{_ANY})(?: (?:and |y |e |or |o |plus |also |tambien |la |the |maybe |& )*(?:{_ANY}))+"
    r"(?: (?:please|por favor|i guess|both|too|also|thanks|gracias))*"
)
_GLUED = re.compile(r"(?<=\d)(?=and\d|y\d|n\d)|(?<=\dand)(?=\d)|(?<=\dy)(?=\d)|(?<=\dn)(?=\d)")
_RANGE = re.compile(r"\d\s*[-\u2013]\s*\d")
_NUMBER = re.compile(rf"\b(?:{_ANY})\b")
_LED = re.compile(
    r"([1-9]) (?!am\b|pm\b|a m\b|p m\b|oclock|or\b|o\b|to\b|years?|months?|weeks?|days?|hours?"
    r"|times?|veces|anos|meses|semanas|dias|infusions?|sessions?|kids|people|st\b|nd\b|th\b|%"
    r"|de la\b)([a-z].*)$"
)
_PLEASE = re.compile(
    r"^(?:(?:i think|i guess|it is|its|just|probably|maybe|um|the|i am|mostly|es|creo que|pues"
    r"|para"
    r"|for|mi|my|la|el) )+|(?: (?:please|por favor|thanks|thank you|gracias|i guess|i think|mostly"
    r"|creo))+$"
)
_NEGATED = re.compile(r"(?:no|not|sin|never)\b")
_SURE = 86


def whole_choice(text: str, *, letters: bool = True) -> int | None:
    """The one number from 1 to 9 that the whole text is, or None. `letters`: "b" is 2."""
    match = _WHOLE.fullmatch(plain(text))
    if match is None:
        return None
    if match[1]:
        return _BY_WORD[match[1]]
    return _BY_LETTER[match[2]] if letters else None


def several_choices(text: str) -> tuple[int, ...]:
    """Two or more numbers that are the whole text, in order: "1 and 3", "2, 3"."""
    whole = plain(_GLUED.sub(" ", text))
    if not _SEVERAL.fullmatch(whole) or _RANGE.search(text):
        return ()
    return tuple(sorted({_BY_WORD[word] for word in _NUMBER.findall(whole)}))


def led_choice(text: str) -> tuple[int, str] | None:
    """A number and the words after it: "4 weight loss"; not an amount or a time ("2 pm")."""
    match = _LED.match(plain(text))
    return (int(match[1]), match[2].strip()) if match else None


def label_choice(phrase: str, choices: Mapping[str, Mapping[Lang, tuple[str, ...]]]) -> str | None:
    """The value whose words are the whole plain phrase, spelled about right."""
    bare = _PLEASE.sub("", phrase)
    labels = {
        plain(word): value
        for value, by_lang in choices.items()
        for words in by_lang.values()
        for word in words
    }
    if bare in labels or phrase in labels:
        return labels.get(bare) or labels[phrase]
    if len(bare) < 4 or _NEGATED.match(phrase):
        return None
    found = process.extractOne(bare, labels.keys(), scorer=fuzz.ratio, score_cutoff=_SURE)
    return labels[found[0]] if found and len(found[0]) > 3 else None
