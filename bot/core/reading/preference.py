"""When a texter would like to come: a set of days and hours, minus what is ruled out.

The value lives here, with its JSON form, what it allows, how a later one changes it and how
it is said back. How texts are read into it is for `when.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from typing import Any

from bot.core.conversation import Lang
from bot.core.reading.when_hours import (
    GRID_MIN,
    PARTS,
    Hours,
    fields_of,
    hours_of,
    minute_of,
)

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HORIZON_DAYS = 400


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


@dataclass(frozen=True, slots=True)
class Preference:
    """Wished days: `dates`, and `date_ranges` cut by `days`; with neither, every week on `days`.

    Hours are [earliest, latest) within `parts` for the start of a visit, or exactly `times`;
    `rules` replace them on their days. Nothing stated means the same as `unclear`.
    """

    days: tuple[str, ...] = ()
    dates: tuple[date, ...] = ()
    date_ranges: tuple[DateRange, ...] = ()
    parts: tuple[str, ...] = ()
    earliest: time | None = None
    latest: time | None = None
    times: tuple[time, ...] = ()
    rules: tuple[Rule, ...] = ()
    exclude: Exclusion = field(default_factory=Exclusion)
    asap: bool = False
    flexible: bool = False
    unclear: bool = False

    @property
    def hours(self) -> Hours:
        return hours_of(self.parts, self.earliest, self.latest, self.times)

    @property
    def has_days(self) -> bool:
        return bool(self.days or self.dates or self.date_ranges)

    @property
    def has_hours(self) -> bool:
        return bool(self.parts or self.earliest or self.latest or self.times)

    @property
    def says_nothing(self) -> bool:
        return self.unclear or self == Preference()

    def to_json(self) -> dict[str, Any]:
        """Plain JSON with unset keys absent."""
        form: dict[str, Any] = {}
        for name in ("days", "dates", "date_ranges", "parts", "earliest", "latest", "times"):
            _set(form, name, getattr(self, name))
        _set(form, "rules", [_rule_form(rule) for rule in self.rules])
        names = ("days", "dates", "date_ranges", "parts", "windows")
        exclude: dict[str, Any] = {}
        for name in names:
            _set(exclude, name, getattr(self.exclude, name))
        _set(form, "exclude", exclude)
        return form | {name: True for name in ("asap", "flexible", "unclear") if getattr(self, name)}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Preference:
        """Raises ValueError, KeyError or TypeError on what `to_json` has not written."""
        out = value.get("exclude") or {}
        return cls(
            days=tuple(value.get("days") or ()),
            dates=_dates(value.get("dates")),
            date_ranges=_ranges(value.get("date_ranges")),
            rules=tuple(
                Rule(tuple(rule.get("days") or ()), _dates(rule.get("dates")), **_hour_fields(rule))
                for rule in value.get("rules") or ()
            ),
            exclude=Exclusion(
                tuple(out.get("days") or ()),
                _dates(out.get("dates")),
                _ranges(out.get("date_ranges")),
                tuple(out.get("parts") or ()),
                tuple(
                    Window(time.fromisoformat(w["start"]), time.fromisoformat(w["end"]))
                    for w in out.get("windows") or ()
                ),
            ),
            asap=bool(value.get("asap")),
            flexible=bool(value.get("flexible")),
            unclear=bool(value.get("unclear")),
            **_hour_fields(value),
        )

    def wishes_day(self, day: date) -> bool:
        """Whether some hour of the day may be wished; without days every day is."""
        if self.dates or self.date_ranges:
            in_range = any(day in r for r in self.date_ranges)
            is_wished = day in self.dates or (in_range and self._has_weekday(day))
        else:
            is_wished = self._has_weekday(day)
        return is_wished and not self.exclude.forbids_day(day)

    def hours_on(self, day: date) -> Hours:
        """The hours stated for a day, before exclusions; the last rule for it holds."""
        rules = [rule.hours for rule in self.rules if rule.is_for(day)]
        return rules[-1] if rules else self.hours

    def allows(self, day: date, at: time) -> bool:
        """Whether a visit may start then; exact times hold for their half hour."""
        if self.says_nothing or not self.wishes_day(day) or self.exclude.forbids_time(at):
            return False
        hours, minute = self.hours_on(day), minute_of(at)
        starts = {m // GRID_MIN for m in hours.starts}
        return minute in hours or minute // GRID_MIN in starts

    def first_date(self, today: date) -> date | None:
        """The earliest wished date from today on; None when no day is stated."""
        if self.says_nothing or not self.has_days:
            return None
        ahead = (today + timedelta(days=n) for n in range(HORIZON_DAYS))
        return next((day for day in ahead if self.wishes_day(day)), None)

    def merge(self, later: Preference, *, replace: bool) -> Preference:
        """What holds after a later wish: it adds or narrows, or, as a correction, replaces.

        A correction replaces only what it speaks of: days, or hours. A later exclusion narrows.
        """
        if later.says_nothing:
            return self
        if self.says_nothing:
            return later
        return _added(_corrected(self, later) if replace else self, later)

    def _has_weekday(self, day: date) -> bool:
        return not self.days or DAYS[day.weekday()] in self.days


def joined(one: Preference, other: Preference, *, overrides: bool = False) -> Preference:
    """Either wish is fine. With `overrides` the other's hours replace the one's on its days.

    Only days and hours are joined; a wish without hours means any hour.
    """
    if not one.has_days and not other.has_days:
        return _with_hours(Preference(), one.hours | other.hours)
    if not one.has_days:
        return replace(one, rules=(*one.rules, *_rules(one, other, overrides)))
    if not other.has_days:
        return replace(other, rules=(*other.rules, *_rules(other, one, False)))
    if one.date_ranges != other.date_ranges:
        one, other = _in_dates_if_bounded(one), _in_dates_if_bounded(other)
    ranges = tuple(dict.fromkeys((*one.date_ranges, *other.date_ranges)))
    dates = tuple(sorted({*one.dates, *other.dates}))
    has_every_week = any(p.days and not p.date_ranges for p in (one, other))
    if has_every_week and (dates or ranges):
        ranges = (ALWAYS,)
    both = Preference(_days_of_both(one, other), dates, ranges)
    hours = {h for p in (one, other) for h in (p.hours, *(rule.hours for rule in p.rules))}
    if len(hours) == 1:
        return _with_hours(both, hours.pop())
    rules = (*_rules(Preference(), one, True), *_rules(one, other, overrides))
    return replace(both, rules=tuple(rule for rule in rules if not rule.hours.is_whole_day))


def in_week_order(days: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(days), key=DAYS.index))


def in_day_order(parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(parts), key=list(PARTS).index))


def _added(one: Preference, later: Preference) -> Preference:
    """Wishes side by side, or the later one inside the earlier where it only narrows."""
    is_only_ranges = later.date_ranges and not later.days and not later.dates
    if not later.has_days and not later.has_hours and not later.rules:
        wish = Preference() if later.flexible else one
    elif not later.has_days and not later.rules:
        wish = _narrowed_hours(one, later.hours)
    elif is_only_ranges and one.days and not one.date_ranges:
        wish = replace(one, date_ranges=later.date_ranges)
        wish = _narrowed_hours(wish, later.hours) if later.has_hours else wish
    elif later.has_hours or later.rules:
        wish = joined(one, later) if one.has_days or one.has_hours else later
    elif not one.has_days or (one.date_ranges and not one.days and not later.date_ranges):
        wish = replace(one, days=later.days, dates=later.dates)
        wish = replace(wish, date_ranges=later.date_ranges or one.date_ranges)
    else:
        wish = joined(one, _with_hours(later, one.hours))
    allowed = Exclusion(
        tuple(day for day in one.exclude.days if day not in later.days),
        tuple(day for day in one.exclude.dates if day not in later.dates),
        one.exclude.date_ranges,
        tuple(part for part in one.exclude.parts if part not in later.parts),
        one.exclude.windows,
    )
    return replace(
        wish,
        exclude=allowed | later.exclude,
        asap=one.asap or later.asap,
        flexible=later.flexible or (one.flexible and not later.has_days and not later.has_hours),
        unclear=False,
    )


def _corrected(one: Preference, later: Preference) -> Preference:
    """What is left of a wish when a correction speaks of the rest."""
    has_wish = later.has_days or later.has_hours or later.rules
    if later.flexible and not has_wish:
        return Preference()
    if later.has_days or later.asap:
        one = replace(one, days=(), dates=(), date_ranges=(), rules=(), asap=False)
        out = replace(one.exclude, days=(), dates=(), date_ranges=())
        one = replace(one, exclude=out if later.has_days else one.exclude)
    if later.has_hours or later.rules:
        out = replace(one.exclude, parts=(), windows=())
        one = replace(_with_hours(one, WHOLE_DAY), rules=(), exclude=out)
    return replace(one, flexible=False) if has_wish else one


def _rules(one: Preference, other: Preference, overrides: bool) -> list[Rule]:
    """The other's days with their hours, joined with what the one already allows there."""
    by_hours: dict[Hours, tuple[list[str], list[date]]] = {}
    for day in other.days or (() if other.dates else DAYS):
        hours = _weekday_hours(other, day)
        if not overrides and (day in one.days or not one.has_days):
            hours |= _weekday_hours(one, day)
        by_hours.setdefault(hours, ([], []))[0].append(day)
    for on in other.dates:
        hours = other.hours_on(on)
        if not overrides and one.wishes_day(on):
            hours |= one.hours_on(on)
        by_hours.setdefault(hours, ([], []))[1].append(on)
    return [_rule(days, dates, hours) for hours, (days, dates) in by_hours.items()]


def _rule(days: Iterable[str], dates: Iterable[date], hours: Hours) -> Rule:
    stored = fields_of(hours)
    return Rule(
        tuple(days), tuple(dates), stored.parts, stored.earliest, stored.latest, stored.times
    )


def _weekday_hours(one: Preference, day: str) -> Hours:
    rules = [rule.hours for rule in one.rules if day in rule.days]
    return rules[-1] if rules else one.hours


def _narrowed_hours(one: Preference, hours: Hours) -> Preference:
    """Hours within those stated, or beside them when they have none in common."""
    rules = tuple(
        _rule(r.days, r.dates, (r.hours & hours) or (r.hours | hours)) for r in one.rules
    )
    return replace(_with_hours(one, (one.hours & hours) or (one.hours | hours)), rules=rules)


def _with_hours(one: Preference, hours: Hours) -> Preference:
    stored = fields_of(hours)
    return replace(
        one,
        parts=stored.parts,
        earliest=stored.earliest,
        latest=stored.latest,
        times=stored.times,
    )
