"""Office hours, working minutes and permitted hours, in any IANA zone. No clock is read here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from bot.core.script import Clinic, Interval

HORIZON_DAYS = 60
ARIZONA, ARIZONA_AREA_CODES = "America/Phoenix", ("480", "520", "602", "623", "928")
# Source: North American Numbering Plan, area codes outside the four zones below.
FAR_AREA_CODES = {
    "907": "America/Anchorage",
    "808": "Pacific/Honolulu",
    "670": "Pacific/Saipan",
    "671": "Pacific/Guam",
    "684": "Pacific/Pago_Pago",
    "340": "America/Puerto_Rico",
    "787": "America/Puerto_Rico",
    "939": "America/Puerto_Rico",
    "428": "America/Halifax",
    "506": "America/Halifax",
    "782": "America/Halifax",
    "902": "America/Halifax",
    "709": "America/St_Johns",
    "879": "America/St_Johns",
}
MAINLAND_ZONES = ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles")
QUIET_BEFORE = {True: time(8), False: time(9)}
QUIET_FROM = time(20)
NUDGE_NEXT_DAY = time(9, 30)


@cache
def zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def local(now: datetime, clinic: Clinic) -> datetime:
    """The moment as the clinic's wall clock shows it."""
    return now.astimezone(zone(clinic.zone))


def intervals_on(day: date, clinic: Clinic) -> tuple[Interval, ...]:
    """Office hours of a clinic date; a dated exception replaces the weekly hours."""
    if day in clinic.exceptions:
        return clinic.exceptions[day]
    return clinic.hours.get(day.weekday(), ())


def has_hours(clinic: Clinic) -> bool:
    return any(clinic.hours.values())


def is_open(now: datetime, clinic: Clinic) -> bool:
    here = local(now, clinic)
    return any(i.opens <= here.time() < i.closes for i in intervals_on(here.date(), clinic))


def next_opening(now: datetime, clinic: Clinic) -> datetime | None:
    """The next moment the office opens, aware UTC; None when it is not known to open."""
    return next((opens for opens, _ in _openings(now, clinic) if opens > now), None)


def add_business_minutes(now: datetime, minutes: int, clinic: Clinic) -> datetime:
    """The moment after so many open minutes; wall minutes when no hours are set. Aware UTC."""
    left = timedelta(minutes=minutes)
    for opens, closes in _openings(now, clinic):
        start = max(opens, now)
        if start + left <= closes:
            return start + left
        left -= closes - start
    return now + timedelta(minutes=minutes)


def business_minutes_between(start: datetime, end: datetime, clinic: Clinic) -> int:
    """Open minutes from start to end; wall minutes when no hours are set."""
    if not has_hours(clinic):
        return max(0, int((end - start).total_seconds() // 60))
    total = timedelta()
    for opens, closes in _openings(start, clinic):
        if opens >= end:
            break
        total += max(timedelta(), min(closes, end) - max(opens, start))
    return int(total.total_seconds() // 60)


def end_of_working_day(now: datetime, clinic: Clinic, *, after_days: int = 0) -> datetime:
    """When the current working day closes, or the n-th one after it. Aware UTC.

    Before hours and after hours count towards the next opening. Without hours: n + 1 days.
    """
    ends: dict[date, datetime] = {}
    for opens, closes in _openings(now, clinic):
        ends[local(opens, clinic).date()] = closes
        if len(ends) > after_days + 1:
            break
    days = sorted(ends)
    if len(days) <= after_days:
        return now + timedelta(days=after_days + 1)
    return ends[days[after_days]]


def may_text(now: datetime, clinic: Clinic, phone: str) -> bool:
    """Whether a text that we initiate may leave now, by the stricter of two zones.

    A number with an Arizona area code, for a clinic there: 8 am to 8 pm clinic time. Any other:
    9 am to 8 pm there too, in every zone the number may be in; of a number abroad no zone is
    known, and those of the mainland stand for it. Source: 47 CFR 64.1200(c)(1).
    """
    zones = _phone_zones(phone, clinic)
    is_local = not zones
    moments = [local(now, clinic), *(now.astimezone(zone(name)) for name in zones)]
    return all(QUIET_BEFORE[is_local] <= m.time() < QUIET_FROM for m in moments)


def next_permitted(now: datetime, clinic: Clinic, phone: str) -> datetime:
    """The first moment from now on at which `may_text`; the next day starts 9:30. Aware UTC."""
    if may_text(now, clinic, phone):
        return now
    here = local(now, clinic)
    for days in range(3):
        day = here.date() + timedelta(days=days)
        for half_hours in range(22):
            wall = datetime.combine(day, NUDGE_NEXT_DAY) + timedelta(minutes=30 * half_hours)
            moment = wall.replace(tzinfo=zone(clinic.zone)).astimezone(UTC)
            if moment > now and may_text(moment, clinic, phone):
                return moment
    return now + timedelta(days=1)


def _openings(now: datetime, clinic: Clinic) -> Iterator[tuple[datetime, datetime]]:
    """Intervals that have not ended yet, as aware UTC pairs, in order."""
    if not has_hours(clinic) and not clinic.exceptions:
        return
    first = local(now, clinic).date()
    for days in range(HORIZON_DAYS):
        day = first + timedelta(days=days)
        for interval in intervals_on(day, clinic):
            opens = _moment(day, interval.opens, clinic)
            closes = _moment(day, interval.closes, clinic)
            if closes > now:
                yield opens, closes


def _moment(day: date, wall: time, clinic: Clinic) -> datetime:
    return datetime.combine(day, wall, tzinfo=zone(clinic.zone)).astimezone(UTC)


def _phone_zones(phone: str, clinic: Clinic) -> tuple[str, ...]:
    area = phone[2:5] if phone.startswith("+1") else ""
    if area in ARIZONA_AREA_CODES:
        return () if clinic.zone == ARIZONA else (ARIZONA,)
    if area in FAR_AREA_CODES:
        return (FAR_AREA_CODES[area],)
    return MAINLAND_ZONES
