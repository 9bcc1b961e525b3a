"""Dates as written: "12/5", "dec 5th", "the 5th or 6th", "5 y 6 de diciembre", "dec 28 - jan 3"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.core.reading import when_dates as calendar
from bot.core.reading.when_shapes import (
    TO,
    Calendar,
    Days,
    Found,
    is_until,
    kind_at,
    short,
    skip,
    value_at,
)
from bot.core.reading.when_words import Token

_LISTED = ("or", "and", "comma", *TO)
_ARTICLES = ("the", "el", "del", "dia", "al", "los", "on the", "week of the")
LONGEST_RANGE_DAYS = 92
_COUNTED = ("unit", "day", "word", "frame", "week_of")
"""After an ordinal these are what it counts: "2nd week", "1st tuesday"."""


@dataclass(frozen=True, slots=True)
class _Written:
    """One date as written; the month is open in "the 5th"."""

    number: int
    month: int | None = None
    year: int | None = None
    end: int = 0
    ask: str | None = None
    is_listable: bool = False


@dataclass(slots=True)
class _Dates:
    dates: list[date] = field(default_factory=list)
    past: list[date] = field(default_factory=list)
    is_impossible: bool = False

    def add(self, day: date | None, today: date) -> None:
        if day is None:
            self.is_impossible = True
        elif day < today:
            self.past.append(day)
        else:
            self.dates.append(day)

    def add_range(self, first: date | None, last: date | None, today: date) -> None:
        if first is None or last is None:
            self.is_impossible = True
            return
        if last < first:
            last = last.replace(year=last.year + 1) if last.month < first.month else last
        for n in range(min((last - first).days, LONGEST_RANGE_DAYS) + 1):
            self.add(first + timedelta(days=n), today)


def dates_at(
    tokens: Sequence[Token],
    i: int,
    cal: Calendar,
    *,
    is_single: bool = False,
    may_be_bare: bool = False,
) -> Found | None:
    """The dates written from token i on, a list or a range of them unless `is_single`.

    A lone number is a day only after an article, or where it `may_be_bare`.
    """
    first = _written_at(tokens, i, cal, may_be_bare=may_be_bare)
    if first is None:
        return None
    row: list[tuple[bool, _Written]] = [(False, first)]
    while not is_single:
        following = _next_in_list(tokens, row[-1][1], cal)
        if following is None:
            break
        row.append(following)
    return _resolved(row, cal)


def _written_at(
    tokens: Sequence[Token], i: int, cal: Calendar, *, may_be_bare: bool = False
) -> _Written | None:
    kind, value = kind_at(tokens, i), value_at(tokens, i)
    if kind == "date" and isinstance(value, tuple):
        year, number, day = value
        return _slashed(year, number, day, i + 1, cal)
    if kind == "month" and isinstance(value, int):
        j = skip(tokens, i + 1)
        number = value_at(tokens, j)
        if kind_at(tokens, j) in ("number", "ordinal") and _is_day_number(tokens, j):
            j, year = _year(tokens, j + 1)
            return _Written(int(str(number)), value, year, j)
        return None
    if kind not in ("number", "ordinal", "nth") or not isinstance(value, int):
        return None
    month = _month_ahead(tokens, i)
    if month is not None:
        j, year = _year(tokens, month[1]) if month[2] else (i + 1, None)
        return _Written(value, month[0], year, j)
    if kind == "ordinal" and kind_at(tokens, i + 1) not in _COUNTED:
        return _Written(value, None, None, i + 1, is_listable=True)
    is_day = (
        kind == "number" and _is_day_number(tokens, i) and kind_at(tokens, i + 1) != "half_after"
    )
    if is_day and (may_be_bare or _has_article(tokens, i)):
        return _Written(value, None, None, i + 1, is_listable=True)
    return None


def _month_ahead(tokens: Sequence[Token], i: int) -> tuple[int, int, bool] | None:
    """The month after a day number or a list of them: (month, token after it, right after i)."""
    j = i
    for steps in range(6):
        if kind_at(tokens, j) not in ("number", "ordinal", "nth"):
            return None
        k = j + 1
        while kind_at(tokens, k) == "glue" or value_at(tokens, k) == "of":
            k += 1
        month = value_at(tokens, k)
        if kind_at(tokens, k) == "month" and isinstance(month, int):
            return month, k + 1, steps == 0
        if kind_at(tokens, k) not in _LISTED and not is_until(tokens, k):
            return None
        j = skip(tokens, k + 1)
    return None


def _next_in_list(
    tokens: Sequence[Token], last: _Written, cal: Calendar
) -> tuple[bool, _Written] | None:
    """The date that goes on a list, and whether a range leads to it."""
    j = last.end
    is_range = kind_at(tokens, j) in TO or is_until(tokens, j)
    if not is_range and kind_at(tokens, j) not in _LISTED:
        return None
    j = skip(tokens, j + 1, ("or", "and", "glue"))
    if kind_at(tokens, j) == "prep" and value_at(tokens, j) == "of":
        j = skip(tokens, j + 1)
    may_go_on = last.month is not None or last.is_listable
    number = value_at(tokens, j)
    is_later = isinstance(number, int) and number > last.number
    found = _written_at(tokens, j, cal, may_be_bare=may_go_on and (is_later or is_range))
    if found is None and is_range and isinstance(number, int) and last.month is None:
        found = _written_at(tokens, j, cal, may_be_bare=is_later)
    if found is None:
        return None
    if found.month is None and last.month is not None and found.number > last.number:
        found = _Written(found.number, last.month, last.year, found.end, found.ask)
    return is_range, found


def _resolved(row: Sequence[tuple[bool, _Written]], cal: Calendar) -> Found:
    out = _Dates()
    before: date | None = None
    for is_range, written in row:
        day = _date_of(written, cal, after=before if is_range else None)
        if is_range and before is not None:
            out.add_range(before, day, cal.today)
        else:
            out.add(day, cal.today)
        before = day
    ask = next((written.ask for _, written in row if written.ask), None)
    days = Days(dates=frozenset(out.dates))
    return Found(days, row[-1][1].end, tuple(out.past), ask, out.is_impossible)


def _date_of(written: _Written, cal: Calendar, after: date | None) -> date | None:
    if written.month is not None:
        return calendar.dated(written.month, written.number, written.year, cal.today)
    return calendar.day_numbered(written.number, after or cal.today)


def _slashed(year: int | None, month: int, number: int, end: int, cal: Calendar) -> _Written:
    if month > 12 >= number:
        month, number = number, month
    elif cal.is_spanish and number <= 12 and month != number:
        day = calendar.dated(month, number, year, cal.today)
        ask = f"{month}/{number}: {short(day)}?" if day else None
        return _Written(number, month, year, end, ask)
    return _Written(number, month, year, end)


def _year(tokens: Sequence[Token], i: int) -> tuple[int, int | None]:
    j = skip(tokens, i, ("comma", "glue")) if kind_at(tokens, i) in ("comma", "year") else i
    if value_at(tokens, j) == "of" and kind_at(tokens, j + 1) == "year":
        j += 1
    year = value_at(tokens, j)
    return (j + 1, year) if kind_at(tokens, j) == "year" and isinstance(year, int) else (i, None)


def _is_day_number(tokens: Sequence[Token], i: int) -> bool:
    value = value_at(tokens, i)
    if not isinstance(value, int) or not 1 <= value <= 39:
        return False
    return kind_at(tokens, i) == "ordinal" or kind_at(tokens, i + 1) != "unit"


def _has_article(tokens: Sequence[Token], i: int) -> bool:
    """Whether "the", "el" or the like stands right before token i, not "las" or "a la"."""
    before = tokens[i - 1].text.split()[-1:] if i else []
    return bool(before) and before[0] in _ARTICLES and kind_at(tokens, i - 1) != "number"
