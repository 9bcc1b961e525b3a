"""Phrases about the hour, as hours: "after 3", "9-11", "late afternoon", "on my lunch break".

A clock hour without am or pm is read inside a working day: 1 to 6 is afternoon, 8 to 11 is
morning; 7 is open, so it is asked. Source: the clinic's conventions for appointment requests.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.preference_hours import DAY_MIN, PARTS, WHOLE_DAY, Hours, at, span
from bot.core.reading.when_words import Clock, Token

NAMED = {
    **PARTS,
    "daytime": (9 * 60, 17 * 60),
    "lunch": (12 * 60, 13 * 60),
    "midday": (11 * 60, 14 * 60),
    "day_end": (15 * 60, 17 * 60),
    "first_thing": (6 * 60, 9 * 60),
    "later_day": (12 * 60, 21 * 60),
    "earlier_day": (6 * 60, 12 * 60),
    "late": (15 * 60, 21 * 60),
    "school_hours": (9 * 60, 14 * 60 + 30),
}
EDGES = {
    ("early", "morning"): (6 * 60, 9 * 60),
    ("mid", "morning"): (9 * 60, 11 * 60),
    ("late", "morning"): (10 * 60, 12 * 60),
    ("early", "afternoon"): (12 * 60, 14 * 60),
    ("mid", "afternoon"): (14 * 60, 16 * 60),
    ("late", "afternoon"): (15 * 60, 17 * 60),
    ("early", "evening"): (17 * 60, 19 * 60),
    ("mid", "evening"): (18 * 60, 20 * 60),
    ("late", "evening"): (19 * 60, 21 * 60),
}
EVENTS = {
    "work": (9 * 60, 17 * 60),
    "school": (9 * 60, 15 * 60),
    "dropoff": (9 * 60, 9 * 60),
    "pickup": (14 * 60 + 30, 15 * 60 + 30),
    "dinner": (18 * 60, 19 * 60),
    "breakfast": (8 * 60, 9 * 60),
}
NOON = 12 * 60
_MOST_SMALL_WORDS = 12
_STANDING_ALONE = {
    "early": (6 * 60, 10 * 60),
    "late": (15 * 60, 21 * 60),
    "later": (12 * 60, 21 * 60),
}
_COUNTED = ("times", "x", "more", "of", "days", "day", "people")
_EVENT_REACH = 5
"""Words between "after" and what it is about: "after i drop the kids off"."""
_AFTER, _BEFORE = ("after", "from", "since"), ("before", "until", "by", "through")
_SKIPPED = ("glue", "fine")


@dataclass(frozen=True, slots=True)
class Found:
    """Hours of a phrase, the tokens it took, and why it should be asked back."""

    hours: Hours
    end: int
    ask: str | None = None
    is_clock: bool = False
    is_loose: bool = False


def hours_at(
    tokens: Sequence[Token], i: int, *, hint: str | None, may_be_bare: bool
) -> Found | None:
    """The hours that a phrase starting at token i means; None when none starts there.

    `hint` is am or pm from words near by; a lone number counts only where it `may_be_bare`.
    """
    token = tokens[i]
    if token.kind == "prep" and token.value in (*_AFTER, *_BEFORE, "around", "at", "between", "of"):
        return _after_preposition(tokens, i, hint)
    if token.kind in ("part", "edge"):
        return _part_at(tokens, i)
    if token.kind == "all_hours":
        return Found(WHOLE_DAY, i + 1)
    is_clock = token.kind in ("clock", "clockword", "half_past")
    is_range = _range_at(tokens, i, hint) if token.kind == "number" or is_clock else None
    if is_range:
        return is_range
    if is_clock or (may_be_bare and token.kind == "number") or is_told(tokens, i):
        return _with_suffix(tokens, i, hint)
    return None


def _after_preposition(tokens: Sequence[Token], i: int, hint: str | None) -> Found | None:
    word = tokens[i].value
    start = _past_small_words(tokens, i + 1)
    if word in ("between", "from", "of", "around", "at"):
        found = _range_at(tokens, start, hint, may_and=word == "between")
        if found:
            return found
    if word in ("between", "of"):
        return _event_at(tokens, i, word) if word == "of" else None
    if start < len(tokens) and tokens[start].kind == "prep" and tokens[start].value in _AFTER:
        start = _past_small_words(tokens, start + 1)
    if word in ("around", "at"):
        return _with_suffix(tokens, start, hint) if _is_clock(tokens, start) else None
    if _is_clock(tokens, start):
        minute, end, ask = _clock_at(tokens, start, hint)
        return Found(_side(word, minute, minute), end, ask, True)
    part = _part_at(tokens, start) if start < len(tokens) else None
    if part and part.hours.spans:
        first, last = part.hours.spans[0][0], part.hours.spans[-1][1]
        if word == "from":
            return Found(span(first, DAY_MIN), part.end)
        if word in ("until", "through", "by"):
            return Found(span(0, last), part.end)
        return Found(_side(word, first, last), part.end)
    return _event_at(tokens, i, word)


def _event_at(tokens: Sequence[Token], i: int, word: str) -> Found | None:
    for j in range(i + 1, min(i + _EVENT_REACH, len(tokens))):
        token = tokens[j]
        if token.kind == "event":
            first, last = EVENTS[token.value]
            end = j + 1
            while end < len(tokens) and tokens[end].kind in ("event", "glue", "off"):
                end += 1
            if word == "of":
                return Found(span(first, last), end) if token.value == "school" else None
            return Found(_side(word, first, last), end)
        if token.kind == "off" and word in _AFTER:
            return Found(span(EVENTS["work"][1], DAY_MIN), j + 1)
        if token.kind not in ("glue", "word", "prep", "fine"):
            return None
    return None


def _side(word: str, first: int, last: int) -> Hours:
    return span(last, DAY_MIN) if word in _AFTER else span(0, first)


def _part_at(tokens: Sequence[Token], i: int) -> Found | None:
    edges: list[str] = []
    j = i
    while j < len(tokens) and (
        tokens[j].kind == "edge" or (edges and tokens[j].kind in ("or", "to", "dash", "and"))
    ):
        if tokens[j].kind == "edge":
            edges.append(tokens[j].value)
        j += 1
    while edges and j < len(tokens) and tokens[j].text in ("in", "the", "la", "en", "por", "de"):
        j += 1
    if j < len(tokens) and tokens[j].kind == "part":
        name = tokens[j].value
        j += 1
        if (
            not edges
            and j < len(tokens)
            and tokens[j].kind == "edge"
            and _ends_phrase(tokens, j + 1)
        ):
            edges.append(tokens[j].value)
            j += 1
        spans = [EDGES.get((edge, name), NAMED[name]) for edge in edges] or [NAMED[name]]
        found = Found(_union(spans), j, is_loose=not edges and name not in PARTS)
        return _through_part(tokens, found) or found
    if len(edges) == 1 and edges[0] in _STANDING_ALONE:
        return Found(span(*_STANDING_ALONE[edges[0]]), j, is_loose=True)
    return None


def _through_part(tokens: Sequence[Token], found: Found) -> Found | None:
    """ "morning to early afternoon", "mornings until 11"."""
    j = found.end
    if j + 1 >= len(tokens) or not _joins_range(tokens[j]):
        return None
    start = found.hours.spans[0][0]
    j = _past_small_words(tokens, j + 1)
    other = _part_at(tokens, j) if j < len(tokens) else None
    if other and other.hours.spans:
        end = other.hours.spans[-1][1]
        return Found(span(start, end), other.end) if end > start else None
    if _is_clock(tokens, j):
        minute, end, ask = _clock_at(tokens, j, None)
        return Found(span(start, minute), end, ask, True) if minute > start else None
    return None


def _range_at(
    tokens: Sequence[Token], i: int, hint: str | None, *, may_and: bool = False
) -> Found | None:
    """Two clocks with a range word between them, from token i on."""
    if not _is_clock(tokens, i):
        return None
    first, j = _clock_tokens(tokens, i)
    if j >= len(tokens) or not (
        _joins_range(tokens[j]) or (may_and and tokens[j].kind in ("and", "or"))
    ):
        return None
    j = _past_small_words(tokens, j + 1)
    part = _part_at(tokens, j) if j < len(tokens) and tokens[j].kind == "part" else None
    if part and part.hours.spans:
        start, ask = _minute(first, hint)
        end = part.hours.spans[-1][1]
        return Found(span(start, end), part.end, ask, True) if start < end else None
    if not _is_clock(tokens, j) or _is_counted(tokens, j):
        return None
    last, end = _clock_tokens(tokens, j)
    told, end = half_told(tokens, end)
    if told and last.half is None:
        last = Clock(last.hour, last.minute, told)
    start, stop, ask = _span_of(first, last, hint)
    return Found(span(start, stop), end, ask, True) if start < stop else None


def _span_of(first: Clock, last: Clock, hint: str | None) -> tuple[int, int, str | None]:
    """The likeliest pair of minutes, (0, 0) for none: in order, and in a working day."""
    if hint and not (first.half or last.half) and first.hour < 13:
        start, end = _minute(first, hint)[0], _minute(last, hint)[0]
        if start < end:
            return start, end, None
    pairs = [(a, b) for a in _readings(first) for b in _readings(last) if a < b]
    if last.half and not first.half:
        in_same_half = [p for p in pairs if (p[0] < NOON) == (last.half == "am")]
        pairs = in_same_half or pairs
    usual = _minute(first, None)[0]

    def unlikely(pair: tuple[int, int]) -> tuple[int, bool, int]:
        start, end = pair
        return (start < 7 * 60) + (end > 20 * 60), start != usual, end - start

    start, end = min(pairs, key=unlikely, default=(0, 0))
    is_open = first.hour == 7 and not (first.half or last.half) and end - start < 4 * 60
    return start, end, _ask_half(7) if is_open else None


def _readings(clock: Clock) -> list[int]:
    if clock.half or clock.hour > 12 or clock.hour == 0:
        return [_minute(clock, None)[0]]
    morning = clock.hour % 12 * 60 + clock.minute
    return [morning + 720] if clock.hour == 12 else [morning, morning + 720]


def _with_suffix(tokens: Sequence[Token], i: int, hint: str | None) -> Found:
    """A clock, and what follows it: "or later", "in the afternoon", "at the latest"."""
    minute, end, ask = _clock_at(tokens, i, hint)
    if end < len(tokens) and tokens[end].kind == "onward":
        return Found(span(minute, DAY_MIN), end + 1, ask, True)
    if end < len(tokens) and tokens[end].kind == "backward":
        return Found(span(0, minute), end + 1, ask, True)
    return Found(at(minute), end, ask, True)


def _clock_at(tokens: Sequence[Token], i: int, hint: str | None) -> tuple[int, int, str | None]:
    clock, end = _clock_tokens(tokens, i)
    told, after = half_told(tokens, end)
    if told and clock.half is None:
        clock, end = Clock(clock.hour, clock.minute, told), after
    minute, ask = _minute(clock, hint)
    return minute, end, ask


def _clock_tokens(tokens: Sequence[Token], i: int) -> tuple[Clock, int]:
    """The clock written at token i, half hours in words included, and where it ends."""
    token = tokens[i]
    if token.kind == "half_past" and i + 1 < len(tokens):
        clock, end = _clock_tokens(tokens, i + 1)
        return _shifted(clock, token.value), end
    if token.kind == "clockword":
        return Clock(token.value // 60 % 24, 0, "24"), i + 1
    clock = token.value if isinstance(token.value, Clock) else Clock(int(token.value))
    end = i + 1
    if end < len(tokens) and tokens[end].kind == "half_after":
        return _shifted(clock, tokens[end].value), end + 1
    if token.text.isalpha() and end < len(tokens) and tokens[end].value in (15, 30):
        return Clock(clock.hour, int(tokens[end].value), clock.half), end + 1
    return clock, end


def _shifted(clock: Clock, minutes: int) -> Clock:
    hour, minute = divmod(clock.hour * 60 + clock.minute + minutes, 60)
    return Clock(hour, minute, clock.half)


def half_told(tokens: Sequence[Token], i: int) -> tuple[str | None, int]:
    """am or pm from the words right after a clock: "in the morning", "at night", "de la tarde"."""
    j = i
    while j < len(tokens) and tokens[j].text in ("in", "the", "at", "de", "la", "en", "por"):
        j += 1
    if j < len(tokens) and tokens[j].kind == "part" and tokens[j].value in PARTS:
        return ("am" if tokens[j].value == "morning" else "pm"), j + 1
    return None, i


def _minute(clock: Clock, hint: str | None) -> tuple[int, str | None]:
    hour, half = clock.hour, clock.half or (hint if 0 < clock.hour <= 12 else None)
    ask = None
    if half is None and clock.hour == 7:
        ask = _ask_half(7)
    if half is None and 1 <= hour <= 7:
        half = "pm"
    if half == "pm" and hour < 12:
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    return min(hour * 60 + clock.minute, DAY_MIN - 1), ask


def _ask_half(hour: int) -> str:
    return f"{hour} could be morning or evening"


def _is_clock(tokens: Sequence[Token], i: int) -> bool:
    if i >= len(tokens):
        return False
    token = tokens[i]
    if token.kind == "half_past":
        return i + 1 < len(tokens) and tokens[i + 1].kind in ("number", "clock")
    if token.kind == "clock":
        return bool(token.value.hour < 24 and token.value.minute < 60)
    if token.kind == "number":
        return 1 <= token.value <= 23 and not _is_counted(tokens, i)
    return token.kind == "clockword"


def _is_counted(tokens: Sequence[Token], i: int) -> bool:
    """Whether a number counts something ("3 kids", "2 weeks") or is a day of a month."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if tokens[i].kind != "number" or following is None:
        return False
    if following.kind == "unit":
        return True
    if following.text in _COUNTED:
        return True
    return following.kind in ("word", "month") and following.text not in ("mst", "az", "arizona")


def is_told(tokens: Sequence[Token], i: int) -> bool:
    """Whether a bare number is a clock because of the words after it."""
    if not _is_clock(tokens, i):
        return False
    _, end = _clock_tokens(tokens, i)
    told, _ = half_told(tokens, end)
    is_bound = end < len(tokens) and tokens[end].kind in ("onward", "backward")
    return told is not None or is_bound or end > i + 1


def _joins_range(token: Token) -> bool:
    return token.kind in ("to", "dash") or (
        token.kind == "prep" and token.value in ("until", "through")
    )


def _past_small_words(tokens: Sequence[Token], i: int) -> int:
    end = min(len(tokens), i + _MOST_SMALL_WORDS)
    while i < end and (
        tokens[i].kind == "glue"
        or (tokens[i].kind == "prep" and tokens[i].value in ("around", "at"))
    ):
        i += 1
    return i


def _ends_phrase(tokens: Sequence[Token], i: int) -> bool:
    return i >= len(tokens) or tokens[i].kind not in ("part", "unit", "month", "which")


def _union(spans: Sequence[tuple[int, int]]) -> Hours:
    hours = Hours()
    for start, end in spans:
        hours |= span(start, end)
    return hours
