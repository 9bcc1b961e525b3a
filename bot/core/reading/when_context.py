"""Words that mean different things by what stands beside them, settled one by one.

"am" after "i" is a verb; "mañana" beside "tarde" is the morning; "mornings work" is no job.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.reading.when_words import Token

_ATOMS = (
    "clock", "clockword", "number", "ordinal", "day", "date", "month", "part", "half_after",
    "half_past",
)  # fmt: skip
_JOINS = ("or", "and", "comma")
_TIME_WORDS = ("after", "from", "before", "by", "until", "between", "around", "at")
_MAY_BE_ENGLISH = ("one", "once", "una")
_ABBREVIATED = 5
_OCCUPIED = (
    "trabajo", "class", "classes", "my class", "my classes", "clase", "clases", "mis clases",
    "my shift", "shift", "mi turno", "turno", "school", "escuela",
)  # fmt: skip
_HAVE = ("have", "has", "got", "tengo")
_SPLIT = {
    "or after": (Token("or", None, "or"), Token("prep", "after", "after")),
    "and after": (Token("and", None, "and"), Token("prep", "after", "after")),
    "or before": (Token("or", None, "or"), Token("prep", "before", "before")),
    "and before": (Token("and", None, "and"), Token("prep", "before", "before")),
    "o despues": (Token("or", None, "o"), Token("prep", "after", "despues")),
    "o antes": (Token("or", None, "o"), Token("prep", "before", "antes")),
}
_PRONOUNS = ("i", "he", "she", "they", "we")
_MORNING = Token("part", "morning", "")


def settled(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The same row of tokens with each ambiguous one made one thing."""
    out: list[Token] = []
    for i, token in enumerate(tokens):
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        out.extend(_settle(token, out, after, tokens[i + 2 : i + 3]))
    return tuple(out)


def _settle(
    token: Token, before: Sequence[Token], after: Token | None, next_but_one: Sequence[Token]
) -> Sequence[Token]:
    last = before[-1] if before else None
    match token.kind:
        case "am":
            is_verb = last is not None and last.text in _PRONOUNS
            return [replace(token, kind="glue") if is_verb else replace(_MORNING, text="am")]
        case "manana":
            return [_manana(token, before, after, next_but_one)]
        case "es_to":
            joins = last is not None and after is not None
            is_to = joins and last.kind in _ATOMS and after.kind in _ATOMS  # type: ignore[union-attr]
            return [replace(token, kind="to" if is_to else "glue")]
        case "onward" | "backward" if token.text in _SPLIT and (
            not _is_time_of_day(last) or _is_time_of_day(after)
        ):
            return [*_SPLIT[token.text]]
        case "which_after" if token.text == "pasado" and _is_after_tomorrow(before):
            return [Token("relday", 2, token.text)]
        case "glue" if token.text in _HAVE and after is not None and after.kind == "word":
            return [replace(token, kind="busy")]
        case "any" if after is not None and after.kind == "word" and _ends(next_but_one):
            return [replace(token, kind="word")]
        case "prep" if token.value == "around" and last is not None and last.text in ("in", "en"):
            return []
        case "half_after" if last is None or last.kind not in ("number", "clock"):
            return [Token("and", None, "y"), *_numbers_in(token)]
        case "event" if token.text == "work" and not _is_after_preposition(before):
            return [replace(token, kind="fine")]
        case "part" if token.text == "aft" and _is_number(after):
            return [replace(token, kind="prep", value="after")]
        case "event" if token.text in _OCCUPIED and not _is_after_preposition(before):
            return [replace(token, kind="busy")]
        case "number" if token.text in _MAY_BE_ENGLISH and not _is_time(last, after):
            return [replace(token, kind="glue")]
        case "day" if token.text in ("sat", "sun") and _is_verb_or_star(last, after):
            return [replace(token, kind="word")]
        case "stop" if token.text == "." and last is not None and _is_abbreviated(last):
            return []
        case _:
            return [token]


def _ends(tokens: Sequence[Token]) -> bool:
    """Whether a word closes its sentence: "any update?", but "any particular day"."""
    return not tokens or tokens[0].kind in ("stop", "comma", "glue", "but")


def _manana(
    token: Token, before: Sequence[Token], after: Token | None, next_but_one: Sequence[Token]
) -> Token:
    """Morning beside a weekday or another part of the day; else tomorrow."""
    last = before[-1] if before else None
    joined_before = len(before) > 1 and last is not None and last.kind in _JOINS
    beside = [before[-2]] if joined_before else []
    if after is not None and after.kind in _JOINS:
        beside.extend(next_but_one)
    is_morning = (last is not None and last.kind in ("day", "any")) or any(
        other.kind == "part" for other in beside
    )
    return (
        replace(_MORNING, text=token.text) if is_morning else replace(token, kind="relday", value=1)
    )


def _numbers_in(token: Token) -> list[Token]:
    words = token.text.split()[1:]
    if words and words[0].isdigit():
        return [Token("number", int(words[0]), words[0])]
    return []


def _is_after_preposition(before: Sequence[Token]) -> bool:
    return any(
        token.kind == "prep" and token.value in (*_TIME_WORDS, "of") for token in before[-3:]
    )


def _is_time_of_day(token: Token | None) -> bool:
    return token is not None and token.kind in (
        "number",
        "clock",
        "clockword",
        "part",
        "half_after",
    )


def _is_after_tomorrow(before: Sequence[Token]) -> bool:
    joined = len(before) > 1 and before[-1].kind in _JOINS
    return joined and before[-2].kind == "relday" and before[-2].value == 1


def _is_number(token: Token | None) -> bool:
    return token is not None and token.kind in ("number", "clock")


def _is_time(last: Token | None, after: Token | None) -> bool:
    told = last is not None and (
        last.kind in ("to", "dash") or (last.kind == "prep" and last.value in _TIME_WORDS)
    )
    return told or (after is not None and after.kind in ("to", "dash", "clock", "half_after"))


def _is_verb_or_star(last: Token | None, after: Token | None) -> bool:
    if last is not None and last.text in (*_PRONOUNS, "the"):
        return last.text != "the" or after is None or after.kind == "word"
    return after is not None and after.text in ("down", "bathe", "screen", "light", "exposure")


def _is_abbreviated(token: Token) -> bool:
    return token.kind in ("day", "month") and len(token.text) <= _ABBREVIATED
