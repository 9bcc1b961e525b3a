"""A choice by number or by its label: "2", "the second one", "1 and 3", "option b".

Only how people point at a list lives here; what the list offers comes from the script.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from rapidfuzz import fuzz, process

from bot.core.conversation import Lang
from bot.core.reading.patterns import all_of, joined
from bot.core.reading.phrases import Said
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
_BEFORE = joined("""
    opt|option|opcion|number|numero|num|no|nr|choice|letter|letra|answer|answer is|my answer is
    pick|definitely|would like|i am a|i am going with|it would be|let us go with|give me
    the|la|el|lo|es|it is|that is|seria|um|uh|ok|okay|yes|si|pues|just
    i will (take|go with|say|do|pick)|i would (say|like|prefer)|i (choose|pick|want|say)
    i think|i guess|probably|maybe|mainly|mostly|let us (do|say)
    quiero|escojo|elijo|prefiero|creo que
""")
_AFTER = joined("""
    one|option|opcion|choice|please|por favor|thanks|thank you|gracias|is good|is fine|for me
    i guess|i think|creo|mostly|mainly|st|nd|rd|th
""")
_WHOLE = re.compile(rf"(?:(?:{_BEFORE}) )*(?:({_ANY})|([a-df]))(?: (?:{_AFTER}))*")
_SEVERAL = all_of(
    """
    ((both|either|ambos|the|la|el|las|los|numbers?|options?|opciones|probably|maybe) )*
    """.strip()
    + "{n}( (and |y |e |or |o |plus |also |tambien |la |the |maybe )*{n})+"
    + "( (please|por favor|i guess|both|too|also|thanks|gracias))*",
    n=_ANY,
)
_NUMBER = re.compile(rf"\b(?:{_ANY})\b")
_RANGE = re.compile(r"\d\s*[-\u2013]\s*\d")
_GLUED = re.compile(r"(?<=\d)(?=(?:and|y|n)\d)|(?<=\dand)(?=\d)|(?<=\d[yn])(?=\d)")
_AMOUNT = joined("""
    am|pm|a m|p m|oclock|%|st|nd|th|or|o|to|de la
    years?|months?|weeks?|days?|hours?|times?|infusions?|sessions?|kids|people
    anos|meses|semanas|dias|veces
""")
_LED = re.compile(rf"([1-9]) (?!(?:{_AMOUNT})\b)[a-z]")
_FILLER = re.compile(
    r"^(?:(?:i think|i guess|it is|just|probably|maybe|um|the|i am|mostly|es|creo que|pues|para"
    r"|for|my|mi|la|el) )+"
    r"|(?: (?:please|por favor|thanks|thank you|gracias|i guess|i think|mostly|creo))+$"
)
_NEGATED = re.compile(r"(?:no|not|sin|never)\b")
_SURE = 86
_SHORTEST_LABEL = 4


def whole_choice(plain_text: str, *, letters: bool = True) -> int | None:
    """The one number from 1 to 9 that a whole plain text is, or None. `letters`: "b" is 2."""
    match = _WHOLE.fullmatch(plain_text)
    if match is None:
        return None
    if match[1]:
        return _BY_WORD[match[1]]
    return _BY_LETTER[match[2]] if letters else None


def several_choices(said: Said) -> tuple[int, ...]:
    """Two or more numbers that are the whole text, in order: "1 and 3", "2, 3"."""
    whole = _GLUED.sub(" ", said.plain)
    if not _SEVERAL.match(whole) or _RANGE.search(said.words):
        return ()
    return tuple(sorted({_BY_WORD[word] for word in _NUMBER.findall(whole)}))


def leading_choice(said: Said) -> int | None:
    """The number a text is or begins with: "2", "2, after 5", "4 weight loss", not "2 pm"."""
    number = whole_choice(said.plain)
    if number is not None or not said.phrases:
        return number
    first = said.phrases[0].typed
    led = _LED.match(first)
    return int(led[1]) if led else whole_choice(first)


def label_choice(
    phrase: str, choices: Mapping[str, Mapping[Lang, tuple[str, ...]]], *, is_exact: bool = False
) -> str | None:
    """The value whose words are the whole plain phrase, spelled about right."""
    bare = _FILLER.sub("", phrase)
    labels = {
        plain(word): value
        for value, by_lang in choices.items()
        for words in by_lang.values()
        for word in words
    }
    if bare in labels or phrase in labels:
        return labels.get(bare) or labels[phrase]
    if is_exact or len(bare) < _SHORTEST_LABEL or _NEGATED.match(phrase):
        return None
    found = process.extractOne(bare, labels.keys(), scorer=fuzz.ratio, score_cutoff=_SURE)
    return labels[found[0]] if found and len(found[0]) >= _SHORTEST_LABEL else None
