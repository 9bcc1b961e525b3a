"""When a texter would like to come: a set of days and hours, minus what is ruled out.

The value lives here, with its JSON form, what it allows, how a later one changes it and how
it is said back. How texts are read into it is for `when.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from typing import Any

from bot.core.preference_hours import (
    GRID_MIN,
    WHOLE_DAY,
    Hours,
    fields_of,
    hours_of,
    minute_of,
)
from bot.core.preference_terms import (
    ALWAYS,
    DAYS,
    HOUR_KEYS,
    DateRange,
    Exclusion,
    Rule,
    Window,
    dates_from,
    hour_fields_from,
    in_week_order,
    ranges_from,
    rule_form,
    set_key,
)

__all__ = ["DateRange", "Exclusion", "Preference", "Rule", "Window", "joined", "with_hours"]

HORIZON_DAYS = 400


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
    def is_weekly(self) -> bool:
        """Whether weekdays or ranges are wished, not dates alone."""
        return bool(self.days or self.date_ranges)

    @property
    def has_hours(self) -> bool:
        return bool(self.parts or self.earliest or self.latest or self.times)

    @property
    def says_nothing(self) -> bool:
        return self.unclear or self == Preference()

    def to_json(self) -> dict[str, Any]:
        """Plain JSON with unset keys absent."""
        form: dict[str, Any] = {}
        for name in ("days", "dates", "date_ranges", *HOUR_KEYS):
            set_key(form, name, getattr(self, name))
        set_key(form, "rules", [rule_form(rule) for rule in self.rules])
        names = ("days", "dates", "date_ranges", "parts", "windows")
        exclude: dict[str, Any] = {}
        for name in names:
            set_key(exclude, name, getattr(self.exclude, name))
        set_key(form, "exclude", exclude)
        return form | {
            name: True for name in ("asap", "flexible", "unclear") if getattr(self, name)
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Preference:
        """Raises ValueError, KeyError or TypeError on what `to_json` has not written."""
        out = value.get("exclude") or {}
        return cls(
            days=tuple(value.get("days") or ()),
            dates=dates_from(value.get("dates")),
            date_ranges=ranges_from(value.get("date_ranges")),
            rules=tuple(
                Rule(
                    tuple(rule.get("days") or ()),
                    dates_from(rule.get("dates")),
                    **hour_fields_from(rule),
                )
                for rule in value.get("rules") or ()
            ),
            exclude=Exclusion(
                tuple(out.get("days") or ()),
                dates_from(out.get("dates")),
                ranges_from(out.get("date_ranges")),
                tuple(out.get("parts") or ()),
                tuple(
                    Window(time.fromisoformat(w["start"]), time.fromisoformat(w["end"]))
                    for w in out.get("windows") or ()
                ),
            ),
            asap=bool(value.get("asap")),
            flexible=bool(value.get("flexible")),
            unclear=bool(value.get("unclear")),
            **hour_fields_from(value),
        )

    def wishes_day(self, day: date) -> bool:
        """Whether some hour of the day may be wished; without days every day is."""
        name = DAYS[day.weekday()]
        if self.dates or self.date_ranges:
            in_range = any(day in r for r in self.date_ranges)
            is_wished = day in self.dates or (in_range and self.allows_weekday(name))
        else:
            is_wished = self.allows_weekday(name)
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

    def allows_weekday(self, day: str) -> bool:
        return not self.days or day in self.days


def joined(one: Preference, other: Preference, *, overrides: bool = False) -> Preference:
    """Either wish is fine. With `overrides` the other's hours replace the one's on its days.

    Only days and hours are joined; a wish without hours means any hour.
    """
    if one.has_days and not other.has_days:
        one, other, overrides = other, one, False
    if not other.has_days:
        return with_hours(Preference(), one.hours | other.hours)
    if not one.has_days:
        return replace(one, rules=(*one.rules, *_rules(_hours_by_day(one, other, overrides))))
    if one.is_weekly and other.is_weekly and one.date_ranges != other.date_ranges:
        if one.days == other.days and _all_hours(one) == _all_hours(other):
            return replace(one, date_ranges=(*one.date_ranges, *other.date_ranges))
        one, other = _in_dates(one), _in_dates(other)
    both = _days_joined(one, other)
    if len(_all_hours(one) | _all_hours(other)) == 1:
        return with_hours(both, one.hours)
    by_day = _hours_by_day(Preference(), one, True) | _hours_by_day(one, other, overrides)
    return replace(both, rules=_rules(_without_needless(by_day)))


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
    elif _are_all_on(one, later) and later.has_hours:
        wish = with_hours(one, later.hours)
    elif later.has_hours or later.rules:
        overrides = _is_inside(one, later)
        wish = joined(one, later, overrides=overrides) if one.has_days or one.has_hours else later
    elif not one.has_days or (one.date_ranges and not one.days and not later.date_ranges):
        wish = replace(one, days=later.days, dates=later.dates)
        wish = replace(wish, date_ranges=later.date_ranges or one.date_ranges)
    else:
        wish = joined(one, with_hours(later, one.hours))
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


def _are_all_on(one: Preference, later: Preference) -> bool:
    """Whether the later weekdays are those of the dates wished: "tomorrow", "saturday morning"."""
    is_named = bool(one.dates) and not one.is_weekly and not later.dates and not later.date_ranges
    return is_named and {DAYS[day.weekday()] for day in one.dates} == {*later.days}


def _is_inside(one: Preference, later: Preference) -> bool:
    """Whether hours are now told for days that were wished at any hour."""
    has_none = not one.has_hours and not one.rules and not later.rules
    is_weekly = bool(one.days) and not one.date_ranges and not later.dates
    return has_none and is_weekly and bool(later.days) and {*later.days} <= {*one.days}


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
        one = replace(with_hours(one, WHOLE_DAY), rules=(), exclude=out)
    return replace(one, flexible=False) if has_wish else one


def _days_joined(one: Preference, other: Preference) -> Preference:
    dates = tuple(sorted({*one.dates, *other.dates}))
    weekly = [p for p in (one, other) if p.is_weekly]
    if not weekly:
        return Preference(dates=dates)
    is_any_weekday = not all(p.days for p in weekly)
    days = () if is_any_weekday else in_week_order(day for p in weekly for day in p.days)
    ranges = tuple(dict.fromkeys(r for p in weekly for r in p.date_ranges))
    return Preference(days, dates, ranges or ((ALWAYS,) if dates else ()))


def _in_dates(one: Preference) -> Preference:
    """The same days one by one, as far as people plan ahead; weekdays of every week stay."""
    if not one.date_ranges:
        return one
    days = {day for r in one.date_ranges for day in r.days() if one.wishes_day(day)}
    return replace(one, days=(), date_ranges=(), dates=tuple(sorted({*one.dates, *days})))


def _hours_by_day(one: Preference, other: Preference, overrides: bool) -> dict[str | date, Hours]:
    """Hours of the other's weekdays and dates, joined with what the one allows there."""
    by_day: dict[str | date, Hours] = {}
    for day in other.days or (DAYS if other.is_weekly else ()):
        by_day[day] = _weekday_hours(other, day)
        if not overrides and (not one.has_days or (one.is_weekly and one.allows_weekday(day))):
            by_day[day] |= _weekday_hours(one, day)
    for on in other.dates:
        by_day[on] = other.hours_on(on)
        if not overrides and one.wishes_day(on):
            by_day[on] |= one.hours_on(on)
    return by_day


def _without_needless(by_day: dict[str | date, Hours]) -> dict[str | date, Hours]:
    """Without whole days, but for dates that a weekday's hours would cut."""

    def is_needed(day: str | date) -> bool:
        return not by_day[day].is_whole_day or (
            isinstance(day, date) and DAYS[day.weekday()] in by_day
        )

    return {day: hours for day, hours in by_day.items() if is_needed(day)}


def _rules(by_day: Mapping[str | date, Hours]) -> tuple[Rule, ...]:
    """One rule for days of the same hours; dates come last, because the last rule holds."""
    days: dict[Hours, list[str]] = {}
    dates: dict[Hours, list[date]] = {}
    for day, hours in by_day.items():
        if isinstance(day, date):
            dates.setdefault(hours, []).append(day)
        else:
            days.setdefault(hours, []).append(day)
    return (
        *(_rule(in_week_order(names), (), hours) for hours, names in days.items()),
        *(_rule((), sorted(on), hours) for hours, on in dates.items()),
    )


def _all_hours(one: Preference) -> set[Hours]:
    return {one.hours, *(rule.hours for rule in one.rules)}


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
    rules = tuple(_rule(r.days, r.dates, (r.hours & hours) or (r.hours | hours)) for r in one.rules)
    return replace(with_hours(one, (one.hours & hours) or (one.hours | hours)), rules=rules)


def with_hours(one: Preference, hours: Hours) -> Preference:
    stored = fields_of(hours)
    return replace(
        one,
        parts=stored.parts,
        earliest=stored.earliest,
        latest=stored.latest,
        times=stored.times,
    )
