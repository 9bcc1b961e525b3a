"""A preference said back in short words and dates, English and Spanish, in GSM-7 letters.

Spanish keeps away from accented letters outside GSM-7 (á í ó ú) by choice of words: a list with
Saturday, which has one, takes the two-letter names of Spanish calendars (LU MA MI JU VI SA DO).
"""

from __future__ import annotations

from collections.abc import Sequence
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

FAR_DAYS = 300
MANY_STARTS = 4
NOON = 12 * 60
_WEEK, _WEEKEND = DAYS[:5], DAYS[5:]
_SAY: dict[Lang, dict[str, str]] = {
    "en": {
        "unclear": "not clear yet",
        "any": "any time",
        "asap": "as soon as possible",
        "flexible": "flexible",
        "or": "or",
        "not": "not",
        "to": "-",
        "week": "weekdays",
        "weekend": "weekends",
        "morning": "mornings",
        "afternoon": "afternoons",
        "evening": "evenings",
        "after": "after {}",
        "before": "before {}",
        "between": "{}-{}",
        "at": "at {}",
        "from": "from {}",
        "until": "until {}",
        "dates": "{}-{}",
    },
    "es": {
        "unclear": "por confirmar",
        "any": "cualquier horario",
        "asap": "lo antes posible",
        "flexible": "flexible",
        "or": "o",
        "not": "menos",
        "to": " a ",
        "week": "entre semana",
        "weekend": "fines de semana",
        "morning": "por la mañana",
        "afternoon": "por la tarde",
        "evening": "por la noche",
        "after": "después de {}",
        "before": "antes de {}",
        "between": "de {} a {}",
        "at": "a {}",
        "from": "desde {}",
        "until": "hasta {}",
        "dates": "{} a {}",
    },
}
_MONTHS: dict[Lang, str] = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "es": "ene feb mar abr may jun jul ago sep oct nov dic",
}
_DAY_NAMES: dict[Lang, str] = {
    "en": "Mon Tue Wed Thu Fri Sat Sun",
    "es": "lunes martes miércoles jueves viernes SA domingo",
}
_MONTH_AT: dict[Lang, int] = {"en": 0, "es": 1}
_DAY_LETTERS = "LU MA MI JU VI SA DO"


def say(preference: Preference, lang: Lang, today: date) -> str:
    """The reading in words: "Tue or Thu mornings, from Dec 1"; "as soon as possible, not Mon"."""
    words = _SAY[lang]
    if preference.says_nothing:
        return words["unclear"]
    pieces = [words["asap"]] if preference.asap else []
    pieces += _wish(preference, lang, today)
    ranges = [_range(r, lang, today) for r in preference.date_ranges if r.start or r.end]
    pieces += [_either(ranges, lang)] if ranges else []
    if preference.flexible and pieces:
        pieces.append(words["flexible"])
    out = _ruled_out(preference, lang, today)
    out = [f"{words['not']} {_either(out, lang)}"] if out else []
    return ", ".join([*(pieces or [words["any"]]), *out])


def _wish(preference: Preference, lang: Lang, today: date) -> list[str]:
    """Days with their hours as one phrase; the days of rules with their own."""
    ruled = {day for rule in preference.rules for day in (*rule.days, *rule.dates)}
    days = [day for day in preference.days if day not in ruled]
    dates = [day for day in preference.dates if day not in ruled]
    phrases = []
    if days or dates or not (preference.days or preference.dates):
        phrases.append(_together(days, dates, preference.hours, lang, today))
    phrases.extend(_together(r.days, r.dates, r.hours, lang, today) for r in preference.rules)
    said = _either([phrase for phrase in phrases if phrase], lang)
    return [said] if said else []


def _together(
    days: Sequence[str], dates: Sequence[date], hours: Hours, lang: Lang, today: date
) -> str:
    """ "Tue or Thu mornings", "weekday afternoons", "Sat Dec 5 at 10am"."""
    named = _either(_weekdays(days, lang) + _dates(dates, lang, today), lang)
    said = "" if hours.is_whole_day else _hours(hours, lang)
    if lang == "en" and said and hours.part_names and dates:
        said = said.replace("s", "")
    elif lang == "en" and said and named.startswith("week"):
        named = named.removesuffix("s") if hours.part_names else named
    return " ".join(filter(None, (named, said)))


def _weekdays(days: Sequence[str], lang: Lang) -> list[str]:
    if tuple(days) in (_WEEK, _WEEKEND):
        return [_SAY[lang]["week" if tuple(days) == _WEEK else "weekend"]]
    is_lettered = lang == "es" and "sat" in days
    names = (_DAY_LETTERS if is_lettered else _DAY_NAMES[lang]).split()
    runs: list[list[int]] = []
    for n in (DAYS.index(day) for day in days):
        if runs and n - runs[-1][-1] == 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    out = []
    for run in runs:
        if len(run) > 2:
            out.append(names[run[0]] + _SAY[lang]["to"] + names[run[-1]])
        else:
            out.extend(names[n] for n in run)
    return out


def _dates(dates: Sequence[date], lang: Lang, today: date) -> list[str]:
    """Each date with its weekday; three and more in a row as a range."""
    runs: list[list[date]] = []
    for day in sorted(dates):
        if runs and day - runs[-1][-1] == timedelta(days=1):
            runs[-1].append(day)
        else:
            runs.append([day])
    out = []
    for run in runs:
        if len(run) > 2:
            out.append(_range(DateRange(run[0], run[-1]), lang, today))
        else:
            out.extend(say_date(day, lang, today) for day in run)
    return out


def say_date(day: date, lang: Lang, today: date) -> str:
    """One day in words: "Fri Dec 25"; with its year when that is far."""
    return f"{_weekdays([DAYS[day.weekday()]], lang)[0]} {_date(day, lang, today)}"


def _date(day: date, lang: Lang, today: date) -> str:
    month = _MONTHS[lang].split()[day.month - 1]
    said = f"{day.day} {month}" if lang == "es" else f"{month} {day.day}"
    is_far = abs((day - today).days) > FAR_DAYS
    return f"{said} {day.year}" if is_far else said


def _range(days: DateRange, lang: Lang, today: date, *, is_wish: bool = True) -> str:
    words = _SAY[lang]
    first = _date(days.start, lang, today) if days.start else ""
    last = _date(days.end, lang, today) if days.end else ""
    if not last:
        return words["from"].format(first)
    if not first or (is_wish and days.start is not None and days.start <= today):
        return words["until"].format(last)
    if first.split()[_MONTH_AT[lang]] == last.split()[_MONTH_AT[lang]]:
        first, last = _month_once(first, last, lang)
    return words["dates"].format(first, last)


def _month_once(first: str, last: str, lang: Lang) -> tuple[str, str]:
    """ "Dec" "7-13", "7 a 13 dic"."""
    if lang == "es":
        return first.split()[0], last
    return first, last.partition(" ")[2]


def _hours(hours: Hours, lang: Lang) -> str:
    words = _SAY[lang]
    if hours.part_names:
        return _either([words[name] for name in hours.part_names], lang)
    if not hours.spans and len(hours.starts) <= MANY_STARTS:
        return words["at"].format(_either([_clock(m, lang) for m in sorted(hours.starts)], lang))
    return _either([_window(start, end, lang) for start, end in _windows(hours)], lang)


def _window(start: int, end: int, lang: Lang) -> str:
    words = _SAY[lang]
    if end >= CLOSES_MIN:
        return words["after"].format(_clock(start, lang))
    if start <= OPENS_MIN:
        return words["before"].format(_clock(end, lang))
    first, last = _bare_clock(start), _bare_clock(end)
    if lang == "en" and end == NOON:
        return words["between"].format(first, "noon")
    return words["between"].format(first[:-2] if first[-2:] == last[-2:] else first, last)


def _windows(hours: Hours) -> list[tuple[int, int]]:
    """Hours as windows; half-hour starts in a row are one."""
    windows = list(hours.spans)
    for start in sorted(hours.starts):
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], start + GRID_MIN)
        else:
            windows.append((start, start + GRID_MIN))
    return windows


def _clock(minute: int, lang: Lang) -> str:
    if lang == "en":
        return "noon" if minute == NOON else _bare_clock(minute)
    return f"{'la' if minute // 60 % 12 == 1 else 'las'} {_bare_clock(minute)}"


def _bare_clock(minute: int) -> str:
    hour, rest = divmod(minute, 60)
    half = "am" if hour % 24 < 12 else "pm"
    return f"{hour % 12 or 12}{f':{rest:02}' if rest else ''}{half}"


def _ruled_out(preference: Preference, lang: Lang, today: date) -> list[str]:
    out = preference.exclude
    phrases = _weekdays(out.days, lang) + _dates(out.dates, lang, today)
    phrases += [_range(r, lang, today, is_wish=False) for r in out.date_ranges]
    phrases += [_SAY[lang][part] for part in out.parts]
    phrases += [_window(minute_of(w.start), minute_of(w.end), lang) for w in out.windows]
    return phrases


def _either(phrases: Sequence[str], lang: Lang) -> str:
    """ "a", "a or b", "a, b or c"."""
    if len(phrases) < 2:
        return "".join(phrases)
    return f"{', '.join(phrases[:-1])} {_SAY[lang]['or']} {phrases[-1]}"
