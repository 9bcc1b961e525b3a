"""Wishes as a preference: groups joined, bounds applied to all, what is ruled out taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.core.preference import DateRange, Exclusion, Preference, Window, joined, with_hours
from bot.core.preference_hours import GRID_MIN, Hours, time_of
from bot.core.preference_terms import DAYS
from bot.core.reading import when_dates as calendar
from bot.core.reading.when_clauses import Entry, Group
from bot.core.reading.when_shapes import Days

FEW_DATES = 3
SHORT_RANGE_DAYS = 8
RuledOut = tuple[Days | None, Hours | None]
_STARTS_AT = ("from", "since")
_STARTS_AFTER = ("after",)
_ENDS_BEFORE = ("before",)


def wished(groups: Sequence[Group], bounds: Sequence[DateRange], today: date) -> Preference:
    """What the groups wish together, within the bounds."""
    ranged = [g for g in groups if any(d.ranges for _, d in g.days)]
    shared = _shared_ranges(groups, ranged)
    whole = Preference()
    for n, group in enumerate(groups):
        one = _wish(group, today)
        if shared and group is not ranged[0] and not one.dates and not one.date_ranges:
            one = replace(one, date_ranges=shared)
        one = _within(one, bounds)
        whole = joined(whole, one, overrides=group.link == "but") if n else one
    if not groups and bounds:
        whole = Preference(date_ranges=_cut((DateRange(today, None),), bounds))
    return _in_few_dates(whole)


def bound_of(days: Days, is_wanted: bool, today: date) -> DateRange:
    """The dates that "after X", "until X" leave open, or leave open when ruled out."""
    first, last = days.ranges[0].start, days.ranges[-1].end
    word = days.bound
    if word in _STARTS_AFTER:
        after = calendar.days_from(last, 1) if last else None
        return DateRange(after, None) if is_wanted else DateRange(today, last)
    if word in _STARTS_AT:
        before = calendar.days_from(first, -1) if first else None
        return DateRange(first, None) if is_wanted else DateRange(today, before)
    if word in _ENDS_BEFORE:
        before = calendar.days_from(first, -1) if first else None
        return DateRange(today, before) if is_wanted else DateRange(first, None)
    if word == "through" and not is_wanted:
        return DateRange(calendar.days_from(last, 1) if last else None, None)
    return DateRange(today, last) if is_wanted else DateRange(first, None)


def without(one: Preference, ruled_out: Sequence[RuledOut], today: date) -> Preference:
    """The wish minus hours of some days, then hours, then days."""
    for days, hours in ruled_out:
        if days is not None and hours is not None:
            one = _without_hours_on(one, days, hours, today)
    for days, hours in ruled_out:
        if days is None and hours is not None:
            one = _without_hours(one, hours)
    for days, hours in ruled_out:
        if days is not None and hours is None:
            one = replace(one, exclude=one.exclude | _excluded_days(days))
    return one


def pairs_of(entries: Sequence[Entry]) -> list[RuledOut]:
    """Ruled-out chunks; days and hours that stand right together are one pair."""
    out: list[RuledOut] = []
    run: list[Days] = []
    is_open = False
    for entry in entries:
        if entry.is_wanted or entry.chunk.is_void:
            is_open = False
            continue
        days, hours = entry.chunk.days, entry.chunk.hours
        if days is not None:
            if is_open and entry.link == "" and out and out[-1][0] is None:
                out[-1] = (days, out[-1][1])
                run = []
            else:
                out.append((days, None))
                run = (
                    [*run, days]
                    if is_open and run and entry.link in ("", "and", "or", "comma")
                    else [days]
                )
        else:
            if is_open and entry.link == "" and run:
                del out[-len(run) :]
                out.extend((d, hours) for d in run)
            else:
                out.append((None, hours))
            run = []
        is_open = True
    return out


def _shared_ranges(groups: Sequence[Group], ranged: Sequence[Group]) -> tuple[DateRange, ...]:
    """Ranges said once for all groups: "next week, mon am or thu pm"."""
    if len(ranged) != 1 or len(groups) < 2 or ranged[0].link == "or":
        return ()
    if ranged[0] is not groups[0] and ranged[0] is not groups[-1]:
        return ()
    return tuple(r for _, d in ranged[0].days for r in d.ranges)


def _wish(group: Group, today: date) -> Preference:
    weekdays = frozenset[int]().union(*(d.weekdays for _, d in group.days))
    dates = frozenset[date]().union(*(d.dates for _, d in group.days))
    ranges: list[DateRange] = []
    for link, days in group.days:
        if not days.ranges:
            continue
        if ranges and link not in ("or", "and") and _cut(tuple(ranges), days.ranges):
            ranges = list(_cut(tuple(ranges), days.ranges))
        else:
            ranges.extend(days.ranges)
    if any(link == "or" and not d for link, d in group.days):
        weekdays, dates, ranges = frozenset(), frozenset(), []
    links = [link for link, _ in group.days[1:]]
    if dates and "or" not in links:
        if weekdays and all(d.weekday() in weekdays for d in dates):
            weekdays = frozenset()
        if ranges and all(any(d in r for r in ranges) for d in dates):
            ranges = []
    if dates and weekdays and not ranges:
        ranges = [DateRange(today, None)]
    one = Preference(
        days=tuple(DAYS[n] for n in sorted(weekdays)),
        dates=tuple(sorted(dates)),
        date_ranges=tuple(ranges),
    )
    if group.hours is None or group.hours.is_whole_day:
        return one
    return with_hours(one, group.hours)


def _within(one: Preference, bounds: Sequence[DateRange]) -> Preference:
    if not bounds:
        return one
    kept = tuple(day for day in one.dates if all(day in b for b in bounds))
    if one.dates and not one.is_weekly:
        return replace(one, dates=kept or one.dates)
    ranges = _cut(one.date_ranges, bounds) if one.date_ranges else tuple(bounds[:1])
    return replace(one, dates=kept, date_ranges=_cut(ranges, bounds))


def _cut(ranges: Sequence[DateRange], others: Sequence[DateRange]) -> tuple[DateRange, ...]:
    """The ranges within the others, all of which hold where they have dates in common."""
    for other in others:
        inside = []
        for r in ranges:
            start = max((d for d in (r.start, other.start) if d), default=None)
            end = min((d for d in (r.end, other.end) if d), default=None)
            if start is None or end is None or start <= end:
                inside.append(DateRange(start, end))
        ranges = inside or ranges
    return tuple(ranges)


def _in_few_dates(one: Preference) -> Preference:
    """Weekdays of a short range as the dates they are."""
    if not one.days or one.rules or not one.date_ranges:
        return one
    if any(r.end is None or len(list(r.days())) > SHORT_RANGE_DAYS for r in one.date_ranges):
        return one
    dates = {
        day for r in one.date_ranges for day in r.days() if one.allows_weekday(DAYS[day.weekday()])
    }
    if not 0 < len(dates) <= FEW_DATES:
        return one
    return replace(one, days=(), date_ranges=(), dates=tuple(sorted({*one.dates, *dates})))


def _excluded_days(days: Days) -> Exclusion:
    if days.ranges and days.weekdays:
        wish = Preference(tuple(DAYS[n] for n in days.weekdays), (), days.ranges)
        inside = {d for r in days.ranges for d in r.days() if wish.wishes_day(d)}
        return Exclusion(dates=tuple(sorted({*days.dates, *inside})))
    names = tuple(DAYS[n] for n in sorted(days.weekdays))
    return Exclusion(names, tuple(sorted(days.dates)), days.ranges)


def _without_hours(one: Preference, hours: Hours) -> Preference:
    """Hours taken away: inside the stated ones where that stays one piece, else excluded."""
    if not hours.part_names:
        hours = hours.to_the_edges()
    rest = one.hours - hours
    is_one_piece = len(rest.spans) + bool(rest.starts) == 1
    if is_one_piece and not one.rules and not (one.hours.is_whole_day and hours.part_names):
        return with_hours(one, rest)
    return replace(one, exclude=one.exclude | _excluded_hours(hours))


def _excluded_hours(hours: Hours) -> Exclusion:
    if hours.part_names:
        return Exclusion(parts=hours.part_names)
    spans = (*hours.spans, *((m, m + GRID_MIN) for m in sorted(hours.starts)))
    return Exclusion(windows=tuple(Window(time_of(a), time_of(b)) for a, b in spans))


def _without_hours_on(one: Preference, days: Days, hours: Hours, today: date) -> Preference:
    """Hours taken away on some days only, as rules for those days."""
    dates = {*days.dates, *(day for r in days.ranges for day in r.days())}
    kept: dict[Hours, Preference] = {}
    gone = Exclusion()
    for n in sorted(days.weekdays):
        if one.allows_weekday(DAYS[n]) and (one.is_weekly or not one.has_days):
            rest = one.hours_on(calendar.coming(n, today)) - hours
            piece = Preference(days=(DAYS[n],), date_ranges=one.date_ranges)
            kept[rest] = _and_days(kept.get(rest), piece)
    for day in sorted(dates):
        if one.wishes_day(day):
            rest = one.hours_on(day) - hours
            kept[rest] = _and_days(kept.get(rest), Preference(dates=(day,)))
    out = one.exclude
    for rest, piece in kept.items():
        if rest:
            one = joined(one, with_hours(piece, rest), overrides=True)
        else:
            gone |= Exclusion(days=piece.days, dates=piece.dates)
    return replace(one, exclude=out | gone)


def _and_days(one: Preference | None, other: Preference) -> Preference:
    if one is None:
        return other
    return replace(one, days=(*one.days, *other.days), dates=(*one.dates, *other.dates))
