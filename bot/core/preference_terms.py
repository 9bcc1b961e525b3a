"""What a preference is made of: windows, ranges of dates, rules for some days, exclusions.

Small frozen values and their JSON form; how they make up a wish is for `preference.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from bot.core.preference_hours import PARTS, Hours, hours_of, minute_of

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
PLANNED_DAYS = 70
HOUR_KEYS = ("parts", "earliest", "latest", "times")


@dataclass(frozen=True, slots=True)
class Window:
    """[start, end) of a day."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class DateRange:
    """Both ends inclusive; None is open."""

    start: date | None
    end: date | None

    def __contains__(self, day: date) -> bool:
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)

    def days(self) -> Iterator[date]:
        """Its days in order, at most `PLANNED_DAYS`; none of a range without a start."""
        day = self.start
        for _ in range(PLANNED_DAYS if day else 0):
            if day is None or day not in self:
                return
            yield day
            day += timedelta(days=1)


ALWAYS = DateRange(None, None)


@dataclass(frozen=True, slots=True)
class Rule:
    """The hours of some days, in place of the hours of the preference."""

    days: tuple[str, ...] = ()
    dates: tuple[date, ...] = ()
    parts: tuple[str, ...] = ()
    earliest: time | None = None
    latest: time | None = None
    times: tuple[time, ...] = ()

    @property
    def hours(self) -> Hours:
        return hours_of(self.parts, self.earliest, self.latest, self.times)

    def is_for(self, day: date) -> bool:
        return DAYS[day.weekday()] in self.days or day in self.dates


@dataclass(frozen=True, slots=True)
class Exclusion:
    """What is ruled out, each on its own."""

    days: tuple[str, ...] = ()
    dates: tuple[date, ...] = ()
    date_ranges: tuple[DateRange, ...] = ()
    parts: tuple[str, ...] = ()
    windows: tuple[Window, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.days or self.dates or self.date_ranges or self.parts or self.windows)

    def __or__(self, other: Exclusion) -> Exclusion:
        return Exclusion(
            in_week_order((*self.days, *other.days)),
            tuple(sorted({*self.dates, *other.dates})),
            tuple(dict.fromkeys((*self.date_ranges, *other.date_ranges))),
            in_day_order((*self.parts, *other.parts)),
            tuple(dict.fromkeys((*self.windows, *other.windows))),
        )

    def forbids_day(self, day: date) -> bool:
        return (
            DAYS[day.weekday()] in self.days
            or day in self.dates
            or any(day in r for r in self.date_ranges)
        )

    def forbids_time(self, at: time) -> bool:
        minute = minute_of(at)
        return any(PARTS[p][0] <= minute < PARTS[p][1] for p in self.parts) or any(
            w.start <= at < w.end for w in self.windows
        )


def in_week_order(days: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(days), key=DAYS.index))


def in_day_order(parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(parts), key=list(PARTS).index))


def set_key(form: dict[str, Any], name: str, value: Any) -> None:
    if value:
        form[name] = _plain(value)


def _plain(value: Any) -> Any:
    match value:
        case date():
            return value.isoformat()
        case time():
            return value.isoformat("minutes")
        case Window(start, end) | DateRange(start, end):
            return {"start": _plain(start), "end": _plain(end)}
        case tuple():
            return [_plain(item) for item in value]
    return value


def rule_form(rule: Rule) -> dict[str, Any]:
    form: dict[str, Any] = {}
    for name in ("days", "dates", *HOUR_KEYS):
        set_key(form, name, getattr(rule, name))
    return form


def dates_from(value: Iterable[str] | None) -> tuple[date, ...]:
    return tuple(date.fromisoformat(day) for day in value or ())


def ranges_from(value: Iterable[Mapping[str, str | None]] | None) -> tuple[DateRange, ...]:
    def end(day: str | None) -> date | None:
        return date.fromisoformat(day) if day else None

    return tuple(DateRange(end(r.get("start")), end(r.get("end"))) for r in value or ())


def hour_fields_from(value: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "parts": tuple(value.get("parts") or ()),
        "earliest": time.fromisoformat(value["earliest"]) if value.get("earliest") else None,
        "latest": time.fromisoformat(value["latest"]) if value.get("latest") else None,
        "times": tuple(time.fromisoformat(at) for at in value.get("times") or ()),
    }
