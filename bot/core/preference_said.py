"""A preference said back in short words and dates. The words stand in flows/when.yaml.

Here are only the rules by which they are put together, in each language.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.core.conversation import Lang
from bot.core.preference import Preference
from bot.core.preference_hours import (
    CLOSES_MIN,
    GRID_MIN,
    OPENS_MIN,
    Hours,
    minute_of,
)
from bot.core.preference_terms import DAYS, DateRange
from bot.core.script import Script

FAR_DAYS = 300
MANY_STARTS = 4
NOON = 12 * 60
_WEEK, _WEEKEND = DAYS[:5], DAYS[5:]


def say(preference: Preference, script: Script, lang: Lang, today: date) -> str:
    """The reading in words: "Tue or Thu mornings, from Dec 1"; "as soon as possible, not Mon"."""
    return _Saying(script, lang, today).whole(preference)


def say_date(day: date, script: Script, lang: Lang, today: date) -> str:
    """One day in words: "Fri Dec 25"; with its year when that is far."""
    return _Saying(script, lang, today).named_date(day)


@dataclass(frozen=True, slots=True)
class _Saying:
    """Puts words together in one language, as seen from `today` (a clinic date)."""

    script: Script
    lang: Lang
    today: date

    def word(self, key: str, **tokens: str) -> str:
        return self.script.text(f"when.{key}", self.lang, **tokens)

    def whole(self, preference: Preference) -> str:
        if preference.says_nothing:
            return self.word("unclear")
        pieces = [self.word("asap")] if preference.asap else []
        pieces += self.wish(preference)
        ranges = [self.span(r) for r in preference.date_ranges if r.start or r.end]
        pieces += [self.either(ranges)] if ranges else []
        if preference.flexible and pieces:
            pieces.append(self.word("flexible"))
        out = self.ruled_out(preference)
        without = [self.word("not", out=self.either(out))] if out else []
        return ", ".join([*(pieces or [self.word("any")]), *without])

    def wish(self, preference: Preference) -> list[str]:
        """Days with their hours as one phrase; the days of rules with their own."""
        ruled = {day for rule in preference.rules for day in (*rule.days, *rule.dates)}
        days = [day for day in preference.days if day not in ruled]
        dates = [day for day in preference.dates if day not in ruled]
        phrases = []
        if days or dates or not (preference.days or preference.dates):
            phrases.append(self.together(days, dates, preference.hours))
        phrases.extend(self.together(r.days, r.dates, r.hours) for r in preference.rules)
        said = self.either(list(dict.fromkeys(phrase for phrase in phrases if phrase)))
        return [said] if said else []

    def together(self, days: Sequence[str], dates: Sequence[date], hours: Hours) -> str:
        """ "Tue or Thu mornings", "weekday afternoons", "Sat Dec 5 at 10am"."""
        has_part = bool(hours.part_names) and not hours.is_whole_day
        is_all_week = len(days) == len(DAYS) and not dates and not hours.is_whole_day
        named = "" if is_all_week else self.either(
            self.weekdays(days, before_part=has_part and not dates) + self.dates(dates)
        )  # fmt: skip
        said = "" if hours.is_whole_day else self.hours(hours, is_once=bool(dates))
        return " ".join(filter(None, (named, said)))

    def weekdays(self, days: Sequence[str], *, before_part: bool = False) -> list[str]:
        if tuple(days) in (_WEEK, _WEEKEND):
            name = "week" if tuple(days) == _WEEK else "weekend"
            return [self.word(f"{name}.part" if before_part else name)]
        kind = "short" if "sat" in days else "day"
        runs: list[list[int]] = []
        for n in (DAYS.index(day) for day in days):
            if runs and n - runs[-1][-1] == 1:
                runs[-1].append(n)
            else:
                runs.append([n])
        out = []
        for run in runs:
            names = [self.word(f"{kind}.{n}") for n in run]
            is_range = len(run) > 2
            out += [self.word("days", start=names[0], end=names[-1])] if is_range else names
        return out

    def dates(self, dates: Sequence[date]) -> list[str]:
        """Each date with its weekday; three and more in a row as a range."""
        runs: list[list[date]] = []
        for day in sorted(dates):
            if runs and day - runs[-1][-1] == timedelta(days=1):
                runs[-1].append(day)
            else:
                runs.append([day])
        out = []
        for run in runs:
            is_range = len(run) > 2
            out += [self.span(DateRange(run[0], run[-1]))] if is_range else [
                self.named_date(day) for day in run
            ]  # fmt: skip
        return out

    def named_date(self, day: date) -> str:
        weekday = self.weekdays([DAYS[day.weekday()]])[0]
        return self.word("date.named", weekday=weekday, date=self.dated(day))

    def dated(self, day: date) -> str:
        month = self.word(f"month.{day.month}")
        if self.is_far(day):
            return self.word("date.far", month=month, day=str(day.day), year=str(day.year))
        return self.word("date", month=month, day=str(day.day))

    def is_far(self, day: date) -> bool:
        return abs((day - self.today).days) > FAR_DAYS

    def span(self, days: DateRange, *, is_wish: bool = True) -> str:
        start, end = days.start, days.end
        if end is None:
            return self.word("from", date=self.dated(start)) if start else ""
        if start is None or (is_wish and start <= self.today):
            return self.word("until", date=self.dated(end))
        is_one_month = (start.year, start.month) == (end.year, end.month)
        if is_one_month and not self.is_far(end):
            month = self.word(f"month.{start.month}")
            return self.word("dates.month", month=month, start=str(start.day), end=str(end.day))
        return self.word("dates", start=self.dated(start), end=self.dated(end))

    def hours(self, hours: Hours, *, is_once: bool = False) -> str:
        if hours.part_names:
            once = ".once" if is_once else ""
            return self.either([self.word(f"{name}{once}") for name in hours.part_names])
        if not hours.spans and len(hours.starts) <= MANY_STARTS:
            return self.word("at", time=self.either([self.clock(m) for m in sorted(hours.starts)]))
        return self.either([self.window(start, end) for start, end in _windows(hours)])

    def window(self, start: int, end: int) -> str:
        if end >= CLOSES_MIN:
            return self.word("after", time=self.clock(start))
        if start <= OPENS_MIN:
            return self.word("before", time=self.clock(end))
        first, last = _bare_clock(start), _bare_clock(end)
        if end == NOON:
            return self.word("between.noon", start=first)
        is_one_half = first[-2:] == last[-2:]
        return self.word("between", start=first[:-2] if is_one_half else first, end=last)

    def clock(self, minute: int) -> str:
        if minute == NOON:
            return self.word("noon")
        is_one = minute // 60 % 12 == 1
        return self.word("clock.one" if is_one else "clock", time=_bare_clock(minute))

    def ruled_out(self, preference: Preference) -> list[str]:
        out = preference.exclude
        phrases = self.weekdays(out.days) + self.dates(out.dates)
        phrases += [self.span(r, is_wish=False) for r in out.date_ranges]
        phrases += [self.word(part) for part in out.parts]
        phrases += [self.window(minute_of(w.start), minute_of(w.end)) for w in out.windows]
        return phrases

    def either(self, phrases: Sequence[str]) -> str:
        """ "a", "a or b", "a, b or c"."""
        if len(phrases) < 2:
            return "".join(phrases)
        return f"{', '.join(phrases[:-1])} {self.word('or')} {phrases[-1]}"


def _windows(hours: Hours) -> list[tuple[int, int]]:
    """Hours as windows; half-hour starts in a row are one."""
    windows = list(hours.spans)
    for start in sorted(hours.starts):
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], start + GRID_MIN)
        else:
            windows.append((start, start + GRID_MIN))
    return windows


def _bare_clock(minute: int) -> str:
    hour, rest = divmod(minute, 60)
    half = "am" if hour % 24 < 12 else "pm"
    return f"{hour % 12 or 12}{f':{rest:02}' if rest else ''}{half}"
