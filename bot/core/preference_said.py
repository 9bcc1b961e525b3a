"""A preference said back in short words and dates, in English and Spanish.

Spanish keeps to the characters of GSM-7 where the language allows it: days are numbered words
without accents but for Saturday, which people know by its short form.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time

from bot.core.conversation import Lang
from bot.core.preference import Preference
from bot.core.preference_terms import DateRange, Rule

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKDAYS, WEEKEND = WEEK[:5], WEEK[5:]
DAYS: dict[Lang, tuple[str, ...]] = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sab.", "domingo"),
}
MONTHS: dict[Lang, tuple[str, ...]] = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "es": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"),
}
PARTS: dict[Lang, dict[str, str]] = {
    "en": {"morning": "mornings", "afternoon": "afternoons", "evening": "evenings"},
    "es": {"morning": "en la mañana", "afternoon": "en la tarde", "evening": "en la noche"},
}
WORDS: dict[Lang, dict[str, str]] = {
    "en": {
        "or": "or", "weekdays": "weekdays", "weekends": "weekends", "any_day": "any day",
        "after": "after {0}", "before": "before {0}", "between": "{0} to {1}", "at": "at {0}",
        "from": "from {0}", "until": "until {0}", "not": "not {0}", "noon": "noon",
        "asap": "as soon as possible", "flexible": "any time", "unclear": "days to be agreed",
    },
    "es": {
        "or": "o", "weekdays": "entre semana", "weekends": "fin de semana",
        "any_day": "cualquier fecha", "after": "después de las {0}", "before": "antes de las {0}",
        "between": "de {0} a {1}", "at": "a las {0}", "from": "desde el {0}",
        "until": "hasta el {0}", "not": "no {0}", "noon": "12 PM",
        "asap": "lo antes posible", "flexible": "cualquier horario", "unclear": "horario por ver",
    },
}  # fmt: skip


def say(preference: Preference, lang: Lang, today: date) -> str:
    """The reading in words: "Tue or Thu mornings, from Dec 1, not Wed". Never empty."""
    words = WORDS[lang]
    if preference.unclear:
        return words["unclear"]
    said = [
        words["asap"] if preference.asap else "",
        _when(_days_beside_rules(preference), preference.dates, preference.date_ranges,
              _hours(preference, lang), lang, today),  # fmt: skip
        *(_rule(rule, lang, today) for rule in preference.rules),
        *(words["not"].format(left) for left in _excluded(preference, lang, today)),
    ]
    return ", ".join(filter(None, said)) or words["flexible"]


def _days_beside_rules(preference: Preference) -> tuple[str, ...]:
    """The days no rule speaks of: a rule says its own."""
    ruled = {day for rule in preference.rules for day in rule.days}
    return tuple(day for day in preference.days if day not in ruled)


def _when(
    days: Sequence[str],
    dates: Iterable[date],
    ranges: Iterable[DateRange],
    hours: str,
    lang: Lang,
    today: date,
) -> str:
    on = _or([say_date(day, lang, today) for day in dates], lang)
    weekly = _days(days, lang)
    spans = ", ".join(_range(one, lang, today) for one in ranges)
    if lang == "en" and hours.split(" ")[0] in PARTS["en"].values():
        weekly = {"weekdays": "weekday", "weekends": "weekend"}.get(weekly, weekly)
    head = " ".join(filter(None, (weekly or on, hours)))
    if weekly and on:
        head = f"{head}, {on}"
    return ", ".join(filter(None, (head, spans)))


def _rule(rule: Rule, lang: Lang, today: date) -> str:
    return _when(rule.days, rule.dates, (), _hours(rule, lang), lang, today)


def _excluded(preference: Preference, lang: Lang, today: date) -> list[str]:
    out = preference.exclude
    named = [*(_days(out.days, lang),), *(say_date(day, lang, today) for day in out.dates)]
    named += [_range(one, lang, today) for one in out.date_ranges]
    named += [PARTS[lang][part] for part in out.parts]
    named += [_between(window.start, window.end, lang) for window in out.windows]
    return [name for name in named if name]


def _days(days: Sequence[str], lang: Lang) -> str:
    words = WORDS[lang]
    chosen = [day for day in WEEK if day in days]
    if len(chosen) == len(WEEK):
        return words["any_day"]
    if chosen == list(WEEKDAYS):
        return words["weekdays"]
    if chosen == list(WEEKEND):
        return words["weekends"]
    return _or([DAYS[lang][WEEK.index(day)] for day in chosen], lang)


def _hours(one: Preference | Rule, lang: Lang) -> str:
    words = WORDS[lang]
    said = [_or([PARTS[lang][part] for part in one.parts], lang)]
    if one.times:
        said.append(words["at"].format(_or([_clock(at, lang) for at in one.times], lang)))
    if one.earliest and one.latest:
        said.append(_between(one.earliest, one.latest, lang))
    elif one.earliest:
        said.append(words["after"].format(_clock(one.earliest, lang)))
    elif one.latest:
        said.append(words["before"].format(_clock(one.latest, lang)))
    return " ".join(filter(None, said))


def _between(start: time, end: time, lang: Lang) -> str:
    return WORDS[lang]["between"].format(_clock(start, lang), _clock(end, lang))


def _clock(at: time, lang: Lang) -> str:
    if at == time(12):
        return WORDS[lang]["noon"]
    minutes = f":{at.minute:02d}" if at.minute else ""
    return f"{at.hour % 12 or 12}{minutes} {'AM' if at.hour < 12 else 'PM'}"


def say_date(day: date, lang: Lang, today: date) -> str:
    """One day in words: "Fri Dec 25"; with its year when that is not near."""
    month = MONTHS[lang][day.month - 1]
    year = f" {day.year}" if abs((day - today).days) > 300 else ""
    if lang == "es":
        return f"{DAYS[lang][day.weekday()]} {day.day} {month}{year}"
    return f"{DAYS[lang][day.weekday()]} {month} {day.day}{year}"


def _range(one: DateRange, lang: Lang, today: date) -> str:
    words = WORDS[lang]
    if one.start and one.end:
        return words["between"].format(say_date(one.start, lang, today), say_date(one.end, lang, today))
    if one.start:
        return words["from"].format(say_date(one.start, lang, today))
    return words["until"].format(say_date(one.end, lang, today)) if one.end else ""


def _or(names: Sequence[str], lang: Lang) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {WORDS[lang]['or']} {names[-1]}"
