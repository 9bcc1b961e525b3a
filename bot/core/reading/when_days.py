"""Phrases about the day, as days: "mon-thu", "next friday", "the 5th or 6th", "after xmas".

A phrase becomes weekdays, dates or ranges of dates; before and after stay open until it is
known whether they are wished or ruled out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.preference import DateRange
from bot.core.reading import when_dates as calendar
from bot.core.reading.when_shapes import (
    SMALL,
    TO,
    WEEKEND,
    Calendar,
    Days,
    Found,
    edges_of,
    is_until,
    joins,
    kind_at,
    one_day,
    one_range,
    short,
    skip,
    value_at,
)
from bot.core.reading.when_spans import counted_at, span_at
from bot.core.reading.when_words import Token
from bot.core.reading.when_written import dates_at

_VERBS = ("may", "march", "mar", "ago")


def days_at(tokens: Sequence[Token], i: int, cal: Calendar) -> Found | None:
    """The days that a phrase starting at token i means; None when none starts there."""
    token = tokens[i]
    if token.kind == "prep":
        return _bounded(tokens, i, cal)
    if token.kind == "all_day":
        return Found(Days(), i + 1)
    return _plain_days(tokens, i, cal)


def _plain_days(tokens: Sequence[Token], i: int, cal: Calendar) -> Found | None:
    for reader in (dates_at, span_at, _which_days, _weekdays, _named_day):
        found = reader(tokens, i, cal)
        if found:
            return found
    return None


def _weekdays(tokens: Sequence[Token], i: int, cal: Calendar) -> Found | None:
    """ "mon", "mon-thu", "friday the 4th", "viernes que viene", "monday after thanksgiving"."""
    token = tokens[i]
    if token.kind == "weekend":
        return Found(Days(WEEKEND), i + 1)
    if token.kind != "day":
        return None
    j = i + 1
    other = _range_end(tokens, i)
    if other is not None:
        return Found(Days(_day_range(token.value, tokens[other].value)), other + 1)
    if len(token.value) == 1:
        weekday = min(token.value)
        if kind_at(tokens, j) == "which_after":
            return one_day(calendar.coming(weekday, calendar.days_from(cal.today, 1)), j + 1, cal)
        exact = _with_date(tokens, j, weekday, cal) or _beside_holiday(tokens, j, weekday, cal)
        if exact:
            return exact
    return Found(Days(token.value), j)


def _with_date(tokens: Sequence[Token], j: int, weekday: int, cal: Calendar) -> Found | None:
    """A date right after its weekday: the date holds, and a mismatch is asked."""
    k = skip(tokens, j, ("glue", "comma", "which_after"))
    if k >= len(tokens):
        return None
    may_be_bare = k == j and _is_day_after_weekday(tokens, k, cal)
    found = dates_at(tokens, k, cal, may_be_bare=may_be_bare)
    if found is None:
        return None
    days = sorted(found.days.dates)
    if tokens[k].kind == "number" and weekday not in {day.weekday() for day in days}:
        return None
    if days and days[0].weekday() != weekday:
        return replace(found, ask=f"{short(days[0])} is a {days[0]:%A}")
    return found


def _is_day_after_weekday(tokens: Sequence[Token], k: int, cal: Calendar) -> bool:
    """ "mon 30" and "lunes 7" are dates; "mon 9" and "tues 1-4" are hours."""
    value = value_at(tokens, k)
    if kind_at(tokens, k) != "number" or not isinstance(value, int):
        return False
    return value > 12 or (
        cal.is_spanish and kind_at(tokens, k + 1) not in (*TO, "half_after", "part")
    )


def _beside_holiday(tokens: Sequence[Token], j: int, weekday: int, cal: Calendar) -> Found | None:
    """ "friday after thanksgiving", "monday before xmas"."""
    if kind_at(tokens, j) != "prep" or tokens[j].value not in ("after", "before"):
        return None
    k = skip(tokens, j + 1, SMALL)
    if kind_at(tokens, k) != "holiday":
        return None
    days = calendar.holiday(tokens[k].value, cal.today)
    if tokens[j].value == "after" and days.end:
        return one_day(calendar.coming(weekday, calendar.days_from(days.end, 1)), k + 1, cal)
    if days.start:
        week_earlier = calendar.days_from(days.start, -7)
        return one_day(calendar.coming(weekday, week_earlier), k + 1, cal)
    return None


def _range_end(tokens: Sequence[Token], i: int) -> int | None:
    """The token of the last weekday of a range that token i begins."""
    j = i + 1
    if kind_at(tokens, j) not in TO and not is_until(tokens, j):
        return None
    k = skip(tokens, j + 1, SMALL)
    return k if kind_at(tokens, k) == "day" else None


def _day_range(first: frozenset[int], last: frozenset[int]) -> frozenset[int]:
    start, end = min(first), max(last)
    return frozenset((start + n) % 7 for n in range((end - start) % 7 + 1))


def _which_days(tokens: Sequence[Token], i: int, cal: Calendar) -> Found | None:
    """ "this fri", "next tue or thu", "this afternoon", "next weekend", "last monday"."""
    token = tokens[i]
    if token.kind != "which":
        return None
    j = skip(tokens, i + 1, SMALL)
    if kind_at(tokens, j) == "part" and token.value == "this":
        return Found(Days(dates=frozenset({cal.today})), j)
    weekdays: list[int] = []
    end = j
    while kind_at(tokens, j) in ("day", "weekend"):
        named = WEEKEND if tokens[j].kind == "weekend" else tokens[j].value
        other = _range_end(tokens, j)
        if other is not None:
            named = _day_range(named, tokens[other].value)
        weekdays.extend(named)
        end = (j if other is None else other) + 1
        j = skip(tokens, end, ("or", "and", "comma"))
    if not weekdays:
        return None
    if token.value == "last":
        past = tuple(calendar.days_from(calendar.coming(d, cal.today), -7) for d in weekdays)
        return Found(Days(), end, past)
    if token.value == "this":
        this_week = cal.today.weekday() >= 5 and set(weekdays) == WEEKEND
        days = [calendar.coming(d, cal.today) for d in weekdays]
        if this_week:
            days = [day for day in days if (day - cal.today).days < 2]
        return Found(Days(dates=frozenset(days)), end)
    days = [calendar.in_next_week(d, cal.today) for d in weekdays]
    nearer = calendar.coming(days[0].weekday(), calendar.days_from(cal.today, 1))
    ask = None
    if nearer != days[0]:
        ask = f"next {tokens[end - 1].text}: {short(nearer)} or {short(days[0])}"
    return Found(Days(dates=frozenset(days)), end, ask=ask)


def _named_day(tokens: Sequence[Token], i: int, cal: Calendar) -> Found | None:
    """ "today", "thanksgiving", "the day before xmas", "december"."""
    token = tokens[i]
    if token.kind == "relday":
        return one_day(calendar.days_from(cal.today, token.value), i + 1, cal)
    if token.kind == "holiday":
        found = calendar.holiday(token.value, cal.today)
        if found.start == found.end and found.start:
            return one_day(found.start, i + 1, cal)
        return Found(Days(ranges=(found,)), i + 1)
    if token.kind == "unit" and token.value == "day" and kind_at(tokens, i + 1) == "prep":
        j = skip(tokens, i + 2, SMALL)
        step = {"after": 1, "before": -1}.get(tokens[i + 1].value)
        if step and kind_at(tokens, j) in ("holiday", "day", "date"):
            found_day = _plain_days(tokens, j, cal)
            start = found_day and edges_of(found_day.days, cal.today)[0]
            if found_day and start:
                return one_day(calendar.days_from(start, step), found_day.end, cal)
    if token.kind == "month" and _is_month(tokens, i):
        return one_range(calendar.month_named(token.value, cal.today), i + 1, cal)
    return None


def _bounded(tokens: Sequence[Token], i: int, cal: Calendar) -> Found | None:
    """ "after the 15th", "before xmas", "between dec 1 and dec 5", "in two weeks"."""
    word = tokens[i].value
    j = skip(tokens, i + 1, SMALL)
    if j >= len(tokens):
        return None
    if word in ("of", "from", "after", "by"):
        counted = counted_at(tokens, i, cal)
        if counted:
            return counted
    if word in ("of", "around", "at"):
        return None
    is_after = kind_at(tokens, j) == "prep" and tokens[j].value == "after"
    if kind_at(tokens, j) == "prep" and tokens[j].value in ("after", "from", "around", "of", "at"):
        j = skip(tokens, j + 1, SMALL)
    if j >= len(tokens):
        return None
    if word in ("between", "from") and _range_end(tokens, j) is not None:
        return _weekdays(tokens, j, cal)
    if word == "between" and kind_at(tokens, j) == "day" and kind_at(tokens, j + 1) == "and":
        k = skip(tokens, j + 2, SMALL)
        if kind_at(tokens, k) == "day":
            return Found(Days(_day_range(tokens[j].value, tokens[k].value)), k + 1)
    found = _anchor(tokens, j, cal)
    if found is None or (tokens[i].text == "del" and found.days.weekdays):
        return None
    first, _ = edges_of(found.days, cal.today)
    k = skip(tokens, found.end, SMALL)
    closes = kind_at(tokens, k) == "and" if word == "between" else joins(tokens, k)
    if word in ("between", "from") and closes:
        other = _anchor(tokens, skip(tokens, k + 1, SMALL), cal)
        last = other and edges_of(other.days, cal.today)[1]
        if other and first and last and first <= last:
            return Found(Days(ranges=(DateRange(first, last),)), other.end, ask=found.ask)
    if word == "between" and len(found.days.ranges) == 1:
        return found
    if found.past and not found.days.dates and not found.days.ranges:
        return replace(found, past=() if word in ("after", "from", "since") else found.past)
    first, last = edges_of(found.days, cal.today)
    if word == "before" and tokens[j].kind == "edge" and tokens[j].value == "late":
        word = "by"
    if is_after and last:
        first = last = calendar.days_from(last, 1)
    return replace(found, days=Days(ranges=(DateRange(first, last),), bound=word))


def _anchor(tokens: Sequence[Token], j: int, cal: Calendar) -> Found | None:
    """Days to count from; a single weekday is the coming one."""
    if j >= len(tokens):
        return None
    found = dates_at(tokens, j, cal, is_single=True) or _plain_days(tokens, j, cal)
    if found is None or not (
        found.days.weekdays or found.days.dates or found.days.ranges or found.past
    ):
        return None
    if found.days.weekdays and len(found.days.weekdays) > 1 and found.days.weekdays != WEEKEND:
        return None
    return found


def _is_month(tokens: Sequence[Token], i: int) -> bool:
    """Whether a month's name alone is the month, not a verb."""
    before = kind_at(tokens, i - 1)
    return tokens[i].text not in _VERBS or before in ("prep", "or", "and", "edge")
