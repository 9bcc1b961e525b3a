"""Phrases about weeks and months: "next week", "late december", "week of the 7th", "in 10 days"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.core.preference import DateRange
from bot.core.reading import when_dates as calendar
from bot.core.reading.when_shapes import (
    WEEKEND,
    Calendar,
    Days,
    Found,
    edges_of,
    kind_at,
    one_day,
    one_range,
    skip,
    value_at,
)
from bot.core.reading.when_words import Token
from bot.core.reading.when_written import dates_at

FEW_DAYS = 3
_WEEK_EDGES = {"early": (0, 1), "mid": (1, 3), "late": (3, 4), "later": (3, 4)}
_MONTH_EDGES = {"early": (1, 10), "mid": (11, 20), "late": (21, 31), "later": (15, 31)}
_NEAR_END = ("end", "fin", "final", "fines", "finales", "last", "ultimos")


def span_at(tokens: Sequence[Token], i: int, cal: Calendar) -> Found | None:
    """The range of dates that a phrase about weeks or months means, from token i on."""
    for reader in (_edge, _which_unit, _nth, _week_words, _counted_from):
        found = reader(tokens, i, cal)
        if found:
            return found
    return None


def counted_at(tokens: Sequence[Token], i: int, cal: Calendar) -> Found | None:
    """ "in two weeks", "within 10 days", "after 3 weeks", "dentro de 15 dias"; i is at the "in"."""
    word = tokens[i].text
    j = skip(tokens, i + 1)
    is_within = word == "within" or kind_at(tokens, j) == "which" or tokens[i].value == "by"
    j = skip(tokens, j, ("which", "glue"))
    counted = _count_of_units(tokens, j, needs_number=False)
    if counted is None or (
        word not in ("in", "within", "en", "dentro de", "dentro d", "de", "over")
        and tokens[i].value not in ("after", "from")
    ):
        return None
    count, unit, end = counted
    if unit not in ("day", "week", "month"):
        return None
    day = _later(cal.today, count, unit)
    if tokens[i].value in ("after", "from"):
        return Found(Days(ranges=(DateRange(day, None),)), end)
    if is_within or word == "over":
        return Found(Days(ranges=(DateRange(cal.today, day),)), end)
    if unit == "day":
        return one_day(day, end, cal)
    if unit == "week":
        return one_range(calendar.week_of(day), end, cal)
    return one_range(calendar.month_of(cal.today, count), end, cal)


def _count_of_units(
    tokens: Sequence[Token], j: int, *, needs_number: bool
) -> tuple[int, str, int] | None:
    """(3, "week", token after) for "3 weeks", "a couple of weeks", "a week"."""
    count = value_at(tokens, j)
    if kind_at(tokens, j) in ("number", "few") and isinstance(count, int):
        j = skip(tokens, j + 1)
    elif kind_at(tokens, j - 1) == "glue" and tokens[j - 1].text in ("a", "an", "un", "una"):
        count = 1
    elif needs_number or kind_at(tokens, j) != "unit":
        return None
    else:
        count = 1
    unit = value_at(tokens, j)
    if kind_at(tokens, j) != "unit" or not isinstance(unit, str) or not isinstance(count, int):
        return None
    return min(count, 400), unit, j + 1


def _later(day: date, count: int, unit: str) -> date:
    if unit == "month":
        month = calendar.month_of(day, count)
        return min(d for d in (month.end, _same_day(month, day)) if d)
    return calendar.days_from(day, count * (7 if unit == "week" else 1))


def _same_day(month: DateRange, day: date) -> date | None:
    return calendar.days_from(month.start, day.day - 1) if month.start else None


def _counted_from(tokens: Sequence[Token], i: int, cal: Calendar) -> Found | None:
    """ "a week from friday", "2 weeks from tomorrow", "next 2 weeks", "two weeks after xmas"."""
    if tokens[i].kind == "few_days":
        last = calendar.days_from(cal.today, FEW_DAYS)
        return Found(Days(ranges=(DateRange(cal.today, last),)), i + 1)
    if tokens[i].kind == "after_next":
        return one_range(calendar.week_of(cal.today, 2), i + 1, cal)
    j = i
    if tokens[i].kind == "which" and tokens[i].value == "next":
        j = skip(tokens, i + 1)
        counted = _count_of_units(tokens, j, needs_number=True)
        if counted and counted[1] in ("day", "week", "month"):
            last = _later(cal.today, counted[0], counted[1])
            return Found(Days(ranges=(DateRange(cal.today, last),)), counted[2])
        return None
    counted = _count_of_units(tokens, j, needs_number=True)
    if counted is None or value_at(tokens, counted[2]) not in ("from", "after"):
        return None
    k = skip(tokens, counted[2] + 1)
    if kind_at(tokens, k - 1) == "glue" and tokens[k - 1].text == "now":
        start, end = cal.today, k
    elif kind_at(tokens, k) in ("relday", "day", "holiday"):
        start, end = _start_of(tokens[k], cal), k + 1
    else:
        return None
    return one_day(_later(start, counted[0], counted[1]), end, cal)


def _start_of(token: Token, cal: Calendar) -> date:
    if token.kind == "relday":
        return calendar.days_from(cal.today, token.value)
    if token.kind == "day":
        return calendar.coming(min(token.value), cal.today)
    return calendar.holiday(token.value, cal.today).end or cal.today


def _which_unit(tokens: Sequence[Token], i: int, cal: Calendar) -> Found | None:
    """ "this week", "next month", "la semana que viene", "next year", "thanksgiving week"."""
    token = tokens[i]
    if token.kind == "which":
        j = skip(tokens, i + 1)
        if kind_at(tokens, i + 1) == "month":
            return one_range(calendar.month_named(tokens[j].value, cal.today), j + 1, cal)
        if kind_at(tokens, j) == "holiday":
            return _holiday_week(tokens, j, cal)
        found = _unit_range(tokens, j, token.value, cal)
        return one_range(found, j + 1, cal) if found else None
    if token.kind == "unit" and kind_at(tokens, i + 1) in ("which", "which_after"):
        found = _unit_range(tokens, i, str(tokens[i + 1].value), cal)
        return one_range(found, i + 2, cal) if found else None
    if token.kind == "holiday":
        return _holiday_week(tokens, i, cal)
    return None


def _holiday_week(tokens: Sequence[Token], i: int, cal: Calendar) -> Found | None:
    if kind_at(tokens, i + 1) == "unit" and value_at(tokens, i + 1) == "week":
        start = calendar.holiday(tokens[i].value, cal.today).start or cal.today
        return one_range(calendar.week_of(start), i + 2, cal)
    return None


def _unit_range(tokens: Sequence[Token], j: int, which: str, cal: Calendar) -> DateRange | None:
    step = {"this": 0, "next": 1, "last": -1}.get(which)
    unit = value_at(tokens, j)
    if kind_at(tokens, j) != "unit" or step is None:
        return None
    if unit == "week":
        return calendar.week_of(cal.today, step)
    if unit == "month":
        return calendar.month_of(cal.today, step)
    if unit == "year":
        year = min(cal.today.year + step, 9999)
        return DateRange(date(year, 1, 1), date(year, 12, 31))
    return None


def _edge(tokens: Sequence[Token], i: int, cal: Calendar) -> Found | None:
    """ "early next week", "end of the month", "late december", "mid january"."""
    if tokens[i].kind != "edge":
        return None
    edge, text = tokens[i].value, tokens[i].text
    j = skip(tokens, i + 1, ("glue", "prep"))
    if kind_at(tokens, j) == "month":
        whole: DateRange | None = calendar.month_named(tokens[j].value, cal.today)
        unit, end = "month", j + 1
    elif kind_at(tokens, j) == "unit" and value_at(tokens, j) in ("week", "month", "year"):
        unit, end = str(tokens[j].value), j + 1
        which = "this"
        if kind_at(tokens, end) in ("which", "which_after"):
            which, end = str(tokens[end].value), end + 1
        whole = _unit_range(tokens, j, which, cal)
        if unit == "month" and edge == "early" and which == "this" and cal.today.day > 10:
            whole = calendar.month_of(cal.today, 1)
    elif kind_at(tokens, j) in ("which", "week_after", "after_next"):
        found = (
            _which_unit(tokens, j, cal)
            or _week_words(tokens, j, cal)
            or _counted_from(tokens, j, cal)
        )
        if found is None or not found.days.ranges:
            return None
        k = skip(tokens, j + 1)
        unit, end = str(value_at(tokens, k) or "week"), found.end
        whole = _unit_range(tokens, k, str(tokens[j].value), cal) or found.days.ranges[0]
        if kind_at(tokens, k) == "month":
            unit = "month"
    else:
        return None
    if whole is None or whole.start is None or whole.end is None:
        return None
    return one_range(_cut(whole.start, whole.end, unit, edge, text), end, cal)


def _cut(start: date, end: date, unit: str, edge: str, text: str) -> DateRange:
    if unit == "week":
        first, last = _WEEK_EDGES[edge]
        return DateRange(calendar.days_from(start, first), calendar.days_from(start, last))
    if unit == "year":
        first, last = {"early": (0, 30), "mid": (151, 211)}.get(edge, (334, (end - start).days))
        return DateRange(calendar.days_from(start, first), calendar.days_from(start, last))
    if edge == "late" and any(word in _NEAR_END for word in text.split()):
        return DateRange(calendar.days_from(end, -6), end)
    first, last = _MONTH_EDGES[edge]
    return DateRange(
        calendar.days_from(start, first - 1), min(end, calendar.days_from(start, last - 1))
    )


def _nth(tokens: Sequence[Token], i: int, cal: Calendar) -> Found | None:
    """ "first week of december", "2nd tuesday of the month", "last week of next month"."""
    nth = value_at(tokens, i)
    if tokens[i].kind == "which" and nth == "last":
        nth = -1
    elif tokens[i].kind not in ("nth", "ordinal") or not isinstance(nth, int) or nth > 5:
        return None
    j = skip(tokens, i + 1)
    if kind_at(tokens, j) not in ("unit", "day", "weekend", "week_of"):
        return None
    k = skip(tokens, j + 1, ("glue", "prep"))
    if k == j + 1 and kind_at(tokens, k) != "month" and tokens[j].kind != "week_of":
        return None
    which = "this"
    if kind_at(tokens, k) == "which":
        which, k = str(tokens[k].value), skip(tokens, k + 1)
    if kind_at(tokens, k) == "month":
        month = calendar.month_named(tokens[k].value, cal.today)
    elif value_at(tokens, k) == "month":
        month = calendar.month_of(cal.today, 1 if which == "next" else 0)
    else:
        return None
    return _nth_in(tokens[j], int(nth), month, k + 1, cal)


def _nth_in(token: Token, nth: int, month: DateRange, end: int, cal: Calendar) -> Found | None:
    if month.start is None or month.end is None:
        return None
    if token.kind == "day":
        day = calendar.nth_weekday(min(token.value), nth, month)
        return one_day(day, end, cal) if day else Found(Days(), end, is_impossible=True)
    if token.kind == "weekend":
        saturday = calendar.nth_weekday(5, nth, month)
        if saturday is None:
            return Found(Days(), end, is_impossible=True)
        days = one_range(DateRange(saturday, calendar.days_from(saturday, 1)), end, cal)
        return days
    if token.kind == "unit" and token.value != "week":
        return None
    if nth < 0:
        return one_range(DateRange(calendar.days_from(month.end, -6), month.end), end, cal)
    first = calendar.days_from(month.start, 7 * (nth - 1))
    return one_range(DateRange(first, min(calendar.days_from(first, 6), month.end)), end, cal)


def _week_words(tokens: Sequence[Token], i: int, cal: Calendar) -> Found | None:
    """ "week of the 7th", "the week after thanksgiving", "the weekend of dec 12"."""
    token = tokens[i]
    if token.kind in ("week_after", "week_before"):
        return _week_beside(tokens, i, cal)
    is_weekend = token.kind == "weekend" and value_at(tokens, i + 1) == "of"
    if token.kind != "week_of" and not is_weekend:
        return None
    j = skip(tokens, i + 1, ("glue", "prep"))
    found = _day_meant(tokens, j, cal)
    start = edges_of(found.days, cal.today)[0] if found else None
    if found is None or start is None:
        return None
    whole = one_range(calendar.week_of(start), found.end, cal)
    return replace(whole, days=replace(whole.days, weekdays=WEEKEND)) if is_weekend else whole


def _week_beside(tokens: Sequence[Token], i: int, cal: Calendar) -> Found:
    j = skip(tokens, i + 1)
    found = _day_meant(tokens, j, cal)
    step = 1 if tokens[i].kind == "week_after" else -1
    first, last = edges_of(found.days, cal.today) if found else (None, None)
    if found and first and last:
        return one_range(calendar.week_of(last if step > 0 else first, step), found.end, cal)
    earlier = [t.value for t in tokens[:i] if t.kind == "which"]
    weeks = 2 if "next" in earlier else 1
    return one_range(calendar.week_of(cal.today, weeks), i + 1, cal)


def _day_meant(tokens: Sequence[Token], j: int, cal: Calendar) -> Found | None:
    if kind_at(tokens, j) == "holiday":
        return Found(Days(ranges=(calendar.holiday(tokens[j].value, cal.today),)), j + 1)
    if kind_at(tokens, j) == "":
        return None
    return dates_at(tokens, j, cal, is_single=True, may_be_bare=True) or _which_unit(tokens, j, cal)
