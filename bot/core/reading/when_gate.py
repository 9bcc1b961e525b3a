"""Whether a text speaks of when to come at all: what is about something else is set aside.

While the question about days is open nearly everything counts. Otherwise a sentence counts when
it is nothing but a time, or a time with a word about coming; never a story, a question about
office hours, or when to be called.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.core.reading.when_words import Token

_STRONG = (
    "day", "part", "relday", "weekend", "date", "month", "clock", "clockword", "ordinal",
    "holiday", "after_next", "week_of", "week_after", "asap", "flex", "all_hours", "all_day",
    "few_days", "manana", "am",
)  # fmt: skip
_WEAK = (
    "urgent", "soon", "quick", "quickly", "right now", "now", "ya", "pronto", "rapido", "stat",
    "sooner", "whatever", "whichever", "either", "retired", "any works", "urgente", "earliest",
    "the earliest", "anything", "everything", "whenever", "dont care", "idc", "no importa",
    "cualquiera", "all day", "everyday", "every day", "daily", "all week", "first thing", "ahorita",
    "daytime", "lunch", "up to you", "your call", "dont mind", "doesnt matter", "me urge", "early",
    "as soon as", "soon as", "cant wait", "all good", "in a hurry", "in the am",
)  # fmt: skip
_SUITS = ("fine", "frame", "off", "only", "busy", "bad", "not", "except")
_ASKS_FIRST = (
    "is", "are", "r", "do", "does", "did", "what", "when", "how", "where", "who", "why", "will",
    "which", "que", "cuando", "como", "donde", "cual", "abren", "estan", "hay", "tienen", "whats",
    "hows", "can", "could", "puedo", "should", "if", "would", "open", "a que hora", "aceptan",
)  # fmt: skip
_MINE = ("i", "we", "me", "puedo", "podria", "can", "could", "quiero", "do you have", "u have",
         "have anything", "anything on", "tienen algo", "hay algo", "any openings", "how about",
         "what about", "how bout", "que tal")  # fmt: skip
_THEIRS = ("you open", "u open", "are you", "r u", "is the", "do you", "hours", "abren", "abierto")
_STORY = ("past", "ill")
_FEW_WORDS = 6
_AUXILIARIES = ("do", "does", "is", "are")
_HAS_ANY = re.compile(r"\bhave (?:any|some|a|something)")
_NAMES = ("april", "june", "august", "jan", "may", "march", "mar")
_GAP = Token("comma", None, ",")


def about_a_visit(tokens: Sequence[Token], *, expecting: bool) -> tuple[Token, ...]:
    """The tokens that count; of a sentence that does not count only its end is left."""
    out: list[Token] = []
    if not expecting:
        tokens = [_name_or_month(tokens, i) for i in range(len(tokens))]
    for sentence in _split(tokens, ("stop",)):
        if expecting:
            out.extend(_answering(sentence))
        elif _counts(sentence):
            out.extend(_without_calls(sentence))
        elif not _is_story(sentence) and not _is_question(sentence):
            for part in _split(sentence, ("comma", "but")):
                out.extend(part if is_bare(part) else (_GAP,))
        out.append(Token("stop", None, "."))
    return tuple(out)


def _name_or_month(tokens: Sequence[Token], i: int) -> Token:
    """ "my name is April": a month out of the blue stands after a preposition or by a number."""
    token = tokens[i]
    if token.kind != "month" or token.text not in _NAMES:
        return token
    beside = (*tokens[max(0, i - 1) : i], *tokens[i + 1 : i + 2])
    is_month = any(t.kind in ("prep", "number", "ordinal", "edge") for t in beside)
    return token if is_month else replace(token, kind="word")


def _answering(sentence: Sequence[Token]) -> Iterator[Token]:
    for part in _split(sentence, ("comma", "but")):
        kinds = {token.kind for token in part}
        is_story = kinds & set(_STORY) and not kinds & {"fine", "off", "busy", "not", "frame"}
        if is_story or _is_call(part):
            yield _GAP
        else:
            yield from part


def _without_calls(sentence: Sequence[Token]) -> Iterator[Token]:
    for part in _split(sentence, ("comma", "but")):
        if _is_call(part):
            yield _GAP
        else:
            yield from part


def _is_call(part: Sequence[Token]) -> bool:
    """ "call me after 3": the time is for the call."""
    return any(token.kind == "call" for token in part) and any(t.kind in _STRONG for t in part)


def _counts(sentence: Sequence[Token]) -> bool:
    if not _is_strong(sentence) or _is_story(sentence):
        return False
    kinds = [token.kind for token in sentence]
    if _is_question(sentence):
        text = " ".join(token.text for token in sentence)
        mine = any(token.text in _MINE for token in sentence)
        theirs = any(phrase in text for phrase in _THEIRS) and not _HAS_ANY.search(text)
        theirs = theirs or "hours" in (token.text for token in sentence)
        if is_bare(sentence) and _is_proposed(sentence, mine=mine):
            return True
        return mine and not theirs and "frame" in kinds + ["frame"] * ("do you have" in text)
    if is_bare(sentence):
        return True
    return any(kind in _SUITS for kind in kinds) and kinds.count("word") <= _FEW_WORDS


def _is_proposed(sentence: Sequence[Token], *, mine: bool) -> bool:
    """ "can i do mornings?", "today at 3?", but not "and on sunday?"."""
    if mine:
        return not any(token.kind == "asks" for token in sentence)
    has_clock = any(token.kind in ("clock", "number") for token in sentence)
    return has_clock and not _opens_like_a_question(sentence)


def _is_strong(tokens: Sequence[Token]) -> bool:
    strong = [token for token in tokens if token.kind in _STRONG and token.text not in _WEAK]
    if any(
        token.kind not in ("flex", "all_hours", "all_day", "clock", "ordinal", "month")
        for token in strong
    ):
        return True
    is_week = any(a.kind == "which" and b.kind in ("unit", "month") for a, b in pairwise(tokens))
    if any(token.kind in ("all_hours", "all_day") for token in strong):
        has_frame = any(token.kind in ("fine", "frame") for token in tokens)
        return is_week or has_frame or len(tokens) <= 2
    return is_week or bool(strong)


def _is_story(sentence: Sequence[Token]) -> bool:
    return any(
        token.kind in _STORY or (token.kind == "prep" and token.value == "since")
        for token in sentence
    )


def _opens_like_a_question(sentence: Sequence[Token]) -> bool:
    first = next((token for token in sentence if token.kind not in ("greet", "comma")), None)
    return first is not None and (first.kind == "asks" or _opens_a_question(first))


def _is_question(sentence: Sequence[Token]) -> bool:
    return (
        _opens_like_a_question(sentence)
        or any(token.kind == "asks" for token in sentence)
        or any(token.kind == "stop" and token.value == "asks" for token in sentence)
    )


def _opens_a_question(token: Token) -> bool:
    return token.text in _ASKS_FIRST or token.text.partition(" ")[0] in _AUXILIARIES


def is_bare(part: Sequence[Token]) -> bool:
    """Nothing but a time and small words."""
    return _is_strong(part) and not any(t.kind in ("word", "call", *_STORY) for t in part)


def _split(tokens: Sequence[Token], marks: Sequence[str]) -> Iterator[Sequence[Token]]:
    """Runs of tokens, each with the mark that ends it."""
    start = 0
    for i, token in enumerate(tokens):
        if token.kind in marks:
            yield tokens[start : i + 1]
            start = i + 1
    if start < len(tokens):
        yield tokens[start:]
