"""A preference said back in short words and dates, English and Spanish, in GSM-7 letters.

Spanish keeps away from accented letters outside GSM-7 (á í ó ú) by choice of words: Saturday,
which has one, puts its list into the two-letter names of Spanish calendars (LU MA MI JU VI SA DO).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.core.conversation import Lang
from bot.core.preference_hours import GRID_MIN, PARTS, Hours
from bot.core.preference_terms import DAYS, DateRange

if TYPE_CHECKING:
    from bot.core.preference import Preference

FAR_DAYS = 300
MANY_STARTS = 4
_NOON = 12 * 60
_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "es": "ene feb mar abr may jun jul ago sep oct nov dic".split(),
}
_ENGLISH_DAYS = dict(zip(DAYS, "Mon Tue Wed Thu Fri Sat Sun".split(), strict=True))
_SPANISH_DAYS = dict(
    zip(DAYS, "lunes martes miércoles jueves viernes SA domingo".split(), strict=True)
)
_SPANISH_SHORT = dict(zip(DAYS, "LU MA MI JU VI SA DO".split(), strict=True))
_SPANISH_PARTS = {"morning": "mañana", "afternoon": "tarde", "evening": "noche"}


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of one language; the functions take what they join or name."""

    unclear: str
    flexible: str
    asap: str
    any_day: str
    either: str
    without: str
    weekdays: Callable[[Sequence[str]], str]
    dated: Callable[[date, date], str]
    span_of_dates: Callable[[DateRange, date], str]
    hours: Callable[[Hours], str]
    together: Callable[[str, str, Hours, bool], str]


def say(preference: Preference, lang: Lang, today: date) -> str:
    """The reading in words: "Tue or Thu mornings, from Dec 1"; "as soon as possible, not Mon"."""
    words = _LANGUAGES[lang]
    if preference.says_nothing:
        return words.unclear
    wish = _wish(preference, words, today)
    ranges = [words.span_of_dates(r, today) for r in preference.date_ranges if r.start or r.end]
    pieces = [words.asap] if preference.asap else []
    pieces += [wish] if wish else []
    pieces += [_either(ranges, words)] if ranges else []
    if not pieces:
        pieces = [words.flexible]
    elif preference.flexible:
        pieces.append("flexible")
    ruled_out = _ruled_out(preference, words, today)
    return ", ".join([*pieces, f"{words.without} {_either(ruled_out, words)}"] if ruled_out else pieces)


def _wish(preference: Preference, words: _Words, today: date) -> str:
    """Days with their hours, those of the rules in their own words."""
    ruled_days = {day for rule in preference.rules for day in rule.days}
    ruled_dates = {day for rule in preference.rules for day in rule.dates}
    days = [day for day in preference.days if day not in ruled_days]
    dates = [day for day in preference.dates if day not in ruled_dates]
    hours = preference.hours
    out = []
    has_rest = bool(days or dates) or not (preference.days or preference.dates)
    if has_rest and (days or dates or not hours.is_whole_day):
        out.append(_days_with_hours(days, dates, hours, words, today))
    for rule in preference.rules:
        out.append(_days_with_hours(rule.days, rule.dates, rule.hours, words, today))
    return _either([phrase for phrase in out if phrase], words)


def _days_with_hours(
    days: Sequence[str], dates: Sequence[date], hours: Hours, words: _Words, today: date
) -> str:
    named = [words.weekdays(days)] if days else []
    named += _dates(dates, words, today)
    said = "" if hours.is_whole_day else words.hours(hours)
    return words.together(_either(named, words), said, hours, bool(dates))


def _dates(dates: Sequence[date], words: _Words, today: date) -> list[str]:
    """Each date, runs of three and more as a range."""
    runs: list[list[date]] = []
    for day in sorted(dates):
        if runs and day - runs[-1][-1] == timedelta(days=1):
            runs[-1].append(day)
        else:
            runs.append([day])
    out = []
    for run in runs:
        if len(run) > 2:
            out.append(words.span_of_dates(DateRange(run[0], run[-1]), today))
        else:
            out.extend(words.dated(day, today) for day in run)
    return out


def _ruled_out(preference: Preference, words: _Words, today: date) -> list[str]:
    out = preference.exclude
    phrases = [words.weekdays(out.days)] if out.days else []
    phrases += _dates(out.dates, words, today)
    phrases += [words.span_of_dates(r, today) for r in out.date_ranges]
    hours = Hours(tuple(PARTS[name] for name in out.parts))
    phrases += [words.together("", words.hours(hours), hours, False)] if out.parts else []
    for window in out.windows:
        start = window.start.hour * 60 + window.start.minute
        span = (start, window.end.hour * 60 + window.end.minute)
        phrases.append(words.together("", words.hours(Hours((span,))), Hours((span,)), True))
    return phrases


def _either(phrases: Sequence[str], words: _Words) -> str:
    if len(phrases) < 2:
        return "".join(phrases)
    return f"{', '.join(phrases[:-1])} {words.either} {phrases[-1]}"


def _runs(days: Sequence[str]) -> list[list[str]]:
    """Weekdays in runs of neighbours."""
    runs: list[list[str]] = []
    for day in days:
        if runs and DAYS.index(day) - DAYS.index(runs[-1][-1]) == 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs


def _spans_of(hours: Hours) -> tuple[tuple[int, int], ...]:
    """Hours as windows; many half-hour starts in a row count as one."""
    if len(hours.starts) <= MANY_STARTS:
        return hours.spans
    starts = sorted(hours.starts)
    edges = [starts[0]]
    for a, b in pairwise(starts):
        if b - a > GRID_MIN:
            edges += [a + GRID_MIN, b]
    edges.append(starts[-1] + GRID_MIN)
    return tuple(zip(edges[::2], edges[1::2], strict=True))


def _clock(minute: int) -> str:
    hour, rest = divmod(minute, 60)
    half = "am" if hour < 12 or hour == 24 else "pm"
    return f"{hour % 12 or 12}{f':{rest:02}' if rest else ''}{half}"


def _span(start: int, end: int, dash: str) -> str:
    first, last = _clock(start), _clock(end)
    if first[-2:] == last[-2:]:
        first = first[:-2]
    return f"{first}{dash}{last}"


def _is_far(day: date, today: date) -> bool:
    return abs((day - today).days) > FAR_DAYS


def _english_weekdays(days: Sequence[str]) -> str:
    if tuple(days) == DAYS[:5]:
        return "weekdays"
    if tuple(days) == DAYS[5:]:
        return "weekends"
    names = [
        f"{_ENGLISH_DAYS[run[0]]}-{_ENGLISH_DAYS[run[-1]]}" if len(run) > 2 else None
        or " or ".join(_ENGLISH_DAYS[day] for day in run)
        for run in _runs(days)
    ]
    flat = ", ".join(names).replace(" or ", ", ")
    head, comma, last = flat.rpartition(", ")
    return f"{head} or {last}" if comma else last
