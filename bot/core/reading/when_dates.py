"""The calendar as people speak of it: weeks from Monday, next Friday, the 5th, holidays.

Only dates in, dates out; `today` is the clinic's date. Words are for `when_days.py`.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import cache

import holidays

from bot.core.preference import DateRange

PAST_DAYS = 120
"""A month and day at most so far back is past; further back, that of next year is meant."""
LAST_YEAR_AHEAD = 3

_FIXED = {
    "new_year": (1, 1), "reyes": (1, 6), "valentines": (2, 14), "juneteenth": (6, 19),
    "july_4": (7, 4), "halloween": (10, 31), "veterans": (11, 11), "christmas_eve": (12, 24),
    "christmas": (12, 25), "new_years_eve": (12, 31),
}  # fmt: skip
_NTH = {
    "mlk": (1, 0, 3), "presidents": (2, 0, 3), "mothers": (5, 6, 2), "memorial": (5, 0, -1),
    "fathers": (6, 6, 3), "labor": (9, 0, 1), "thanksgiving": (11, 3, 4),
}  # fmt: skip


def days_from(day: date, count: int) -> date:
    """`count` days later, held within the calendar."""
    try:
        return day + timedelta(days=count)
    except OverflowError:
        return date.max if count > 0 else date.min


def week_of(day: date, weeks: int = 0) -> DateRange:
    """Monday to Sunday of the week that is `weeks` after the day's own."""
    monday = days_from(day, 7 * weeks - day.weekday())
    return DateRange(monday, days_from(monday, 6))


def month_of(day: date, months: int = 0) -> DateRange:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return DateRange(
        date(year, month + 1, 1), date(year, month + 1, monthrange(year, month + 1)[1])
    )


def month_named(month: int, today: date) -> DateRange:
    """The month that is on or comes next."""
    return month_of(today, (month - today.month) % 12)


def coming(weekday: int, today: date) -> date:
    """That weekday from today on."""
    return days_from(today, (weekday - today.weekday()) % 7)


def in_next_week(weekday: int, today: date) -> date:
    return days_from(today, 7 - today.weekday() + weekday)


def day_numbered(number: int, today: date) -> date | None:
    """The next date, from today on, with that day of the month; None for no such day."""
    for months in range(3):
        first = month_of(today, months).start
        if first is None or not 1 <= number <= monthrange(first.year, first.month)[1]:
            continue
        day = first.replace(day=number)
        if day >= today:
            return day
    return None


def dated(month: int, number: int, year: int | None, today: date) -> date | None:
    """The date meant by a month and day; it may be past. None for a date that cannot be."""
    try:
        if year is not None:
            return date(year, month, number) if year <= today.year + LAST_YEAR_AHEAD else None
        day = date(today.year, month, number)
    except ValueError:
        return _leap_day(month, number, today)
    if day < days_from(today, -PAST_DAYS):
        return day.replace(year=today.year + 1) if (month, number) != (2, 29) else None
    return day


def nth_weekday(weekday: int, nth: int, month: DateRange) -> date | None:
    """The nth such weekday of a month, from its end when negative."""
    days = [day for day in month.days() if day.weekday() == weekday]
    try:
        return days[nth - 1 if nth > 0 else nth]
    except IndexError:
        return None


def holiday(name: str, today: date) -> DateRange:
    """The named holiday that is on or comes next; a range of one day but for "the holidays"."""
    if name == "holidays":
        christmas, new_year = holiday("christmas_eve", today).start, date(today.year, 1, 1)
        if today == new_year or christmas is None:
            return DateRange(today, today)
        return DateRange(christmas, days_from(christmas, 8))
    day = next(
        (d for year in (today.year, today.year + 1) if (d := _holiday_in(name, year)) >= today),
        today,
    )
    return DateRange(day, day)


def public_holidays(days: tuple[date, ...]) -> tuple[date, ...]:
    """Those days that are public holidays in Arizona."""
    return tuple(day for day in days if day in _public(day.year))


@cache
def _public(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("US", subdiv="AZ", years=year))


def _holiday_in(name: str, year: int) -> date:
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name == "black_friday":
        return days_from(_holiday_in("thanksgiving", year), 1)
    if name == "easter":
        return _easter(year)
    month, weekday, nth = _NTH[name]
    found = nth_weekday(weekday, nth, month_of(date(year, month, 1)))
    return found or date(year, month, 1)


def _easter(year: int) -> date:
    """Source: the anonymous Gregorian computus (Nature, 1876)."""
    century, in_century = divmod(year, 100)
    leap, rest = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * (year % 19) + century - leap - shift + 15) % 30
    back = (32 + 2 * rest + 2 * (in_century // 4) - epact - in_century % 4) % 7
    late = (year % 19 + 11 * epact + 22 * back) // 451
    month, day = divmod(epact + back - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _leap_day(month: int, number: int, today: date) -> date | None:
    if (month, number) != (2, 29):
        return None
    years = (year for year in (today.year, today.year + 1) if monthrange(year, 2)[1] == 29)
    leap = next((date(year, 2, 29) for year in years), None)
    return leap if leap and (leap - today).days <= 366 else None
