"""What a phrase about days is read into, and the small questions asked of a row of tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.core.preference import DateRange
from bot.core.reading import when_dates as calendar
from bot.core.reading.when_words import Token

WEEKEND = frozenset((5, 6))
TO = ("to", "dash", "es_to")
SMALL = ("glue",)


@dataclass(frozen=True, slots=True)
class Days:
    """Weekdays, dates, ranges; all empty is any day.

    `bound` is the word before a range (after, before, until), where one stood: the range then
    holds the days spoken of, and which side of it is meant is not yet said.
    """

    weekdays: frozenset[int] = frozenset()
    dates: frozenset[date] = frozenset()
    ranges: tuple[DateRange, ...] = ()
    bound: str | None = None

    def __bool__(self) -> bool:
        return bool(self.weekdays or self.dates or self.ranges)


@dataclass(frozen=True, slots=True)
class Found:
    """Days of a phrase and the token after it; dates that are past, and why to ask back."""

    days: Days
    end: int
    past: tuple[date, ...] = ()
    ask: str | None = None
    is_impossible: bool = False


@dataclass(frozen=True, slots=True)
class Calendar:
    """Today, and whether the texter may write the day before the month."""

    today: date
    is_spanish: bool = False


def kind_at(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].kind if 0 <= i < len(tokens) else ""


def value_at(tokens: Sequence[Token], i: int) -> object:
    return tokens[i].value if 0 <= i < len(tokens) else None


def skip(tokens: Sequence[Token], i: int, kinds: Sequence[str] = SMALL) -> int:
    while kind_at(tokens, i) in kinds:
        i += 1
    return i


def joins(tokens: Sequence[Token], i: int) -> bool:
    """Whether token i may join the two ends of a range."""
    return kind_at(tokens, i) in TO or is_until(tokens, i)


def is_until(tokens: Sequence[Token], i: int) -> bool:
    return kind_at(tokens, i) == "prep" and value_at(tokens, i) in ("until", "through")


def one_day(day: date, end: int, cal: Calendar, ask: str | None = None) -> Found:
    """A single date as a phrase, put aside when it is past."""
    if day < cal.today:
        return Found(Days(), end, (day,))
    return Found(Days(dates=frozenset((day,))), end, ask=ask)


def from_today(days: DateRange, cal: Calendar) -> DateRange:
    start = max(days.start or cal.today, cal.today)
    return DateRange(start, days.end)


def one_range(days: DateRange, end: int, cal: Calendar) -> Found:
    """A range as a phrase; what has gone by is cut, and all of it put aside when it is past."""
    if days.end is not None and days.end < cal.today:
        return Found(Days(), end, (days.end,))
    return Found(Days(ranges=(from_today(days, cal),)), end)


def edges_of(days: Days, today: date) -> tuple[date | None, date | None]:
    """The first and the last day meant; the coming one for a weekday."""
    if days.ranges:
        return days.ranges[0].start, days.ranges[-1].end
    dates = sorted(days.dates) or sorted(calendar.coming(d, today) for d in days.weekdays)
    return (dates[0], dates[-1]) if dates else (None, None)


def short(day: date) -> str:
    return f"{day:%b} {day.day}"
