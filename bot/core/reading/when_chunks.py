"""A row of tokens as chunks: each phrase about days or hours in one piece, the rest as it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.core.preference_hours import Hours
from bot.core.reading.when_days import days_at
from bot.core.reading.when_shapes import Calendar, Days, kind_at, skip, value_at
from bot.core.reading.when_times import half_told, hours_at, is_told
from bot.core.reading.when_words import Clock, Token

_UNREAD = ("month", "ordinal", "date", "nth", "half_past", "week_of", "week_before", "year")
_BOUNDS = ("after", "before", "until", "by", "between", "from", "through")
_PM = ("afternoon", "evening", "later_day", "late", "day_end")
_LOOK_BACK = 5
_FAR_BACK = 24
_FEW_TOKENS = 3
LAST_HOUR = 12


@dataclass(frozen=True, slots=True)
class Chunk:
    """A phrase about days, or about hours; `is_void` when it names only what cannot be.

    Loose hours ("early", "my lunch") give way to a clock or a part of the day.
    """

    text: str
    days: Days | None = None
    hours: Hours | None = None
    is_void: bool = False
    is_clock: bool = False
    is_loose: bool = False


Node = Token | Chunk


@dataclass(slots=True)
class Notes:
    """What was noticed on the way: why to ask back, dates gone by, words not understood."""

    asks: list[str] = field(default_factory=list)
    past: list[date] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)


def chunked(
    tokens: Sequence[Token], cal: Calendar, *, expecting: bool, notes: Notes
) -> tuple[Node, ...]:
    """Tokens with every phrase about days or hours put together, left to right."""
    nodes: list[Node] = []
    few = expecting and sum(t.kind not in ("glue", "greet", "stop") for t in tokens) <= _FEW_TOKENS
    i = 0
    while i < len(tokens):
        found = _days(tokens, i, cal, notes) or _hours(tokens, i, nodes, few, expecting, notes)
        if found is None:
            found = _lone_day_number(tokens, i, cal, notes) if few else None
        if found is not None:
            chunk, end = found
            nodes.append(chunk)
            i = max(end, i + 1)
            continue
        token = tokens[i]
        if token.kind in _UNREAD:
            notes.unread.append(token.text)
        elif token.kind == "prep" and token.value in _BOUNDS and kind_at(tokens, i + 1) == "word":
            notes.unread.append(f"{token.text} {tokens[i + 1].text}")
        nodes.append(token)
        i += 1
    return tuple(nodes)


def _days(tokens: Sequence[Token], i: int, cal: Calendar, notes: Notes) -> tuple[Chunk, int] | None:
    found = days_at(tokens, i, cal)
    if found is None:
        return None
    text = _text(tokens, i, found.end)
    if found.ask:
        notes.asks.append(found.ask)
    notes.past.extend(found.past)
    is_void = not found.days and (bool(found.past) or found.is_impossible)
    if found.is_impossible:
        notes.unread.append(text)
    return Chunk(text, days=found.days, is_void=is_void), found.end


def _hours(
    tokens: Sequence[Token], i: int, nodes: Sequence[Node], few: bool, expecting: bool, notes: Notes
) -> tuple[Chunk, int] | None:
    may_be_bare = few or _follows_a_chunk(nodes) or _leads_a_list(tokens, i)
    may_be_bare = may_be_bare or (expecting and _stands_alone(tokens, i))
    if kind_at(tokens, i) == "number" and int(tokens[i].value) > LAST_HOUR:
        may_be_bare = False
    found = hours_at(tokens, i, hint=_hint(tokens, i), may_be_bare=may_be_bare)
    if found is None:
        return None
    if found.ask:
        notes.asks.append(found.ask)
    chunk = Chunk(
        _text(tokens, i, found.end),
        hours=found.hours,
        is_clock=found.is_clock,
        is_loose=found.is_loose,
    )
    return chunk, found.end


def _lone_day_number(
    tokens: Sequence[Token], i: int, cal: Calendar, notes: Notes
) -> tuple[Chunk, int] | None:
    """A bare "15" as a whole answer is a day of the month."""
    if kind_at(tokens, i) != "number" or int(tokens[i].value) <= LAST_HOUR:
        return None
    token = Token("ordinal", tokens[i].value, tokens[i].text)
    return _days((token,), 0, cal, notes) and (_days((token,), 0, cal, notes)[0], i + 1)  # type: ignore[index]


def _follows_a_chunk(nodes: Sequence[Node]) -> bool:
    """Whether a bare number here goes on from a day ("tue 2") or from a clock ("10 or 11")."""
    was_joined = False
    for node in reversed(nodes[-_FAR_BACK:]):
        if isinstance(node, Chunk):
            return node.is_clock if was_joined else True
        if node.kind in ("or", "and", "comma", "dash"):
            was_joined = True
        elif node.kind in ("off", "busy"):
            return True
        elif node.kind not in ("glue", "fine"):
            return False
    return False


def _leads_a_list(tokens: Sequence[Token], i: int) -> bool:
    """ "2 or 3pm", "2 or 3 in the afternoon"."""
    if kind_at(tokens, i) != "number" or kind_at(tokens, i + 1) not in ("or", "and", "comma"):
        return False
    j = skip(tokens, i + 2)
    return kind_at(tokens, j) == "clock" or (kind_at(tokens, j) == "number" and is_told(tokens, j))


def _stands_alone(tokens: Sequence[Token], i: int) -> bool:
    """Whether a number is a phrase of its own: "2 works", "maybe 3"."""
    if kind_at(tokens, i) != "number" or tokens[i].text.isalpha():
        return False
    before, after = kind_at(tokens, i - 1), kind_at(tokens, i + 1)
    ends = ("", "stop", "comma", "or", "and", "but", "fine", "so")
    return before in (*ends, "glue") and after in (*ends, "day", "bad")


def _hint(tokens: Sequence[Token], i: int) -> str | None:
    """am or pm from a part of the day just before, or from the next clock on a list."""
    for token in reversed(tokens[max(0, i - _LOOK_BACK) : i]):
        if token.kind in ("stop", "or", "day", "comma", "but"):
            break
        if token.kind == "part":
            return "am" if token.value == "morning" else "pm" if token.value in _PM else None
    j = i + 1
    if kind_at(tokens, i) == "number" and kind_at(tokens, j) in ("or", "and"):
        told = half_told(tokens, skip(tokens, j + 1) + 1)[0]
        if told and kind_at(tokens, skip(tokens, j + 1)) == "number":
            return told
    while kind_at(tokens, j) in ("or", "and", "comma", "number", "prep") and j < i + _LOOK_BACK:
        j += 1
    following = value_at(tokens, j)
    if j > i + 1 and isinstance(following, Clock) and kind_at(tokens, i) == "number":
        return following.half if following.hour != LAST_HOUR else None
    return None


def _text(tokens: Sequence[Token], i: int, end: int) -> str:
    return " ".join(token.text for token in tokens[i:end])
