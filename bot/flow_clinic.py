"""clinic.yaml -> the clinic's facts, its hours and its own words.

A fact that cannot be read is left out, so that the rest can still be checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from itertools import groupby, pairwise
from typing import Any
from zoneinfo import ZoneInfo

import phonenumbers

from bot.core.conversation import Lang
from bot.core.lint import lint
from bot.core.script import Clinic, Interval
from bot.core.text import encoding
from bot.flow_problems import Problem, Severity, one_of
from bot.flow_shapes import Signature, shaped
from bot.flow_yaml import Source

LANG_NAMES: Mapping[Lang, str] = {"en": "English", "es": "Spanish"}
LANGS: tuple[Lang, ...] = tuple(LANG_NAMES)

FACTS = ("phone", "website", "privacy_url", "email", "address", "crisis_on_call")
"""The same in every language. What is in `NOT_TEXTED` never stands in a text."""
NOT_TEXTED = ("crisis_on_call",)

PHRASES = ("parking", "after_hours_contact", "response_time")
"""Parts of sentences, in each language."""

ANSWERS = (
    "price_text", "insurance_text", "payment_text", "hours_text", "availability_text",
    "referral_text", "first_visit_text", "visit_text", "visit_length_text", "sessions_text",
    "duration_text", "ride_text", "prepare_text", "after_text", "companion_text",
    "providers_text", "about_text", "services_text", "other_forms_text", "spravato_text",
    "telehealth_text", "cancel_policy_text", "language_text",
)  # fmt: skip
"""Whole answers, in each language; each replaces the draft of the topic that names it."""

OTHER = ("name", "time_zone", "hours", "holidays", "exceptions", "general_facts_signed")
KEYS = (*OTHER, *FACTS, *PHRASES, *ANSWERS)

IN_TEXTS = ("clinic", "hours", *(f for f in FACTS if f not in NOT_TEXTED), *PHRASES[:2])
"""Tokens that are filled in when the words are loaded."""

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY_NAMES: Mapping[Lang, tuple[str, ...]] = {
    "en": tuple(day.title() for day in DAYS),
    "es": (
        *("lunes", "martes", "miércoles", "jueves", "viernes"),
        *("fin de semana (no domingo)", "domingo"),
    ),
}
"""The Spanish word for Saturday has a letter that makes a text cost double: it is gone around."""
SATURDAY = 5
_EXAMPLE = re.compile(r"\bexample\.(?:com|org|net)\b|\b555-?01\d\d\b")


@dataclass(frozen=True, slots=True)
class ClinicFile:
    """`own` are the clinic's phrases and answers; where a language is missing there is none.

    `tokens` are the facts that may stand in texts, `signed` who signed the general facts.
    """

    clinic: Clinic
    own: Mapping[str, Mapping[Lang, str]]
    tokens: Mapping[Lang, Mapping[str, str]]
    signed: str


def is_example(text: str) -> bool:
    """Whether a fact is still one of those the shipped file shows how it is done with."""
    return _EXAMPLE.search(text) is not None


def read_clinic(source: Source, *, production: bool) -> tuple[ClinicFile, list[Problem]]:
    """The facts of the file and everything that is wrong with them."""
    reader = _Reader(source, production)
    return reader.file(), reader.problems


@dataclass(slots=True)
class _Reader:
    source: Source
    production: bool
    problems: list[Problem] = field(default_factory=list)

    def file(self) -> ClinicFile:
        for key in self.source.data:
            if key not in KEYS:
                remedy = one_of(key, KEYS, sentence="Known are")
                self._wrong(f"{key} is not known here", remedy, key)
        facts = {key: text for key in FACTS if (text := self._fact(key))}
        own = {key: words for key in (*PHRASES, *ANSWERS) if (words := self._words(key))}
        hours = self._hours()
        signed = self._signed()
        clinic = Clinic(
            name=self._text("name") or self._missing("name", "Write the clinic's name."),
            zone=self._zone(),
            hours=hours,
            exceptions={**self._dates("holidays"), **self._dates("exceptions")},
            facts=facts,
            signed=bool(signed),
        )
        return ClinicFile(clinic, own, {lang: _tokens(clinic, own, lang) for lang in LANGS}, signed)

    def _wrong(self, what: str, remedy: str, *where: str | int, is_minor: bool = False) -> None:
        severity: Severity = "warning" if is_minor else "error"
        line = self.source.line(*where)
        self.problems.append(Problem(self.source.file, line, what, remedy, severity))

    def _missing(self, key: str, remedy: str) -> str:
        if key not in self.source.data or self.source.data[key] in (None, ""):
            self._wrong(f"{key} is missing", remedy, key)
        return ""

    def _text(self, key: str) -> str:
        value = self.source.data.get(key)
        if isinstance(value, (dict, list, bool)):
            self._wrong(f"{key} is not a text", 'Write it in quotes: "..."', key)
            return ""
        return " ".join(str(value).split()) if value is not None else ""

    def _fact(self, key: str) -> str:
        text = self._text(key)
        if key in ("website", "privacy_url"):
            text = re.sub(r"^https?://", "", text).rstrip("/")
            if text and not re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", text):
                self._wrong(f"{key} is not an address", "Write it as clinic.com/page.", key)
        if key == "phone" and text and not _is_phone(text):
            self._wrong("phone is not a phone number", "Write it as 480-123-4567.", key)
        if key == "email" and text and not re.fullmatch(r"[^@\s]+@[^@\s]+\.\w+", text):
            self._wrong("email is not an address", "Write it as team@clinic.com.", key)
        for finding in lint(text, "en"):
            self._wrong(f'{key} says "{finding.words}"', finding.remedy, key)
        if encoding(text) != "GSM-7":
            what = f"{key} has letters that make every text with it cost double"
            self._wrong(what, "Write it without them.", key, is_minor=True)
        if is_example(text):
            remedy = "Write the clinic's own, or leave it empty."
            what = f"{key} is still the example {text}"
            self._wrong(what, remedy, key, is_minor=not self.production)
        return text

    def _words(self, key: str) -> Mapping[Lang, str]:
        """Both languages; a plain text is taken as English, a phrase as right in both."""
        value = self.source.data.get(key)
        if not isinstance(value, dict):
            text = self._text(key)
            if text and key not in PHRASES:
                what = f"{key} has no Spanish, so Spanish texters get the careful answer"
                self._wrong(what, "Write en: and es: below it.", key, is_minor=True)
                return {"en": text}
            return dict.fromkeys(LANGS, text) if text else {}
        for other in value:
            if other not in LANGS:
                self._wrong(f"{key}.{other} is not known here", "Use en and es.", key, other)
        words = {lang: " ".join(str(value.get(lang) or "").split()) for lang in LANGS}
        if not any(words.values()):
            return {}
        for lang in LANGS:
            if not words[lang]:
                remedy = f"Add the {LANG_NAMES[lang]} text."
                self._wrong(f"{key}.{lang} is missing", remedy, key, lang)
        return {lang: text for lang, text in words.items() if text}

    def _zone(self) -> str:
        name = self._text("time_zone")
        try:
            ZoneInfo(name)
        except (ValueError, OSError, LookupError):
            what = f"time_zone {name} is not known" if name else "time_zone is missing"
            self._wrong(what, "Write it as America/Phoenix.", "time_zone")
            return "America/Phoenix"
        return name

    def _hours(self) -> dict[int, tuple[Interval, ...]]:
        given = self.source.data.get("hours") or {}
        if not isinstance(given, dict):
            self._wrong("hours has no days", "Write one day a line below it.", "hours")
            return {}
        hours: dict[int, tuple[Interval, ...]] = {}
        for name, value in given.items():
            days = _days(name)
            if not days:
                remedy = one_of(name.lower(), DAYS)
                self._wrong(f"hours.{name} is not a day", remedy, "hours", name)
            for day in days:
                hours[day] = self._intervals(value, "hours", name)
        return {day: intervals for day, intervals in sorted(hours.items()) if intervals}

    def _dates(self, key: str) -> dict[date, tuple[Interval, ...]]:
        """Dates with their hours; of a mere list, the dates on which it is closed."""
        given = self.source.data.get(key) or {}
        days: Mapping[str, Any] = {}
        if isinstance(given, dict):
            days = given
        elif isinstance(given, list):
            days = {str(day): "closed" for day in given}
        else:
            self._wrong(f"{key} has no dates", "Write 2026-12-25: closed below it.", key)
        found = {}
        for name, value in days.items():
            try:
                day = date.fromisoformat(name)
            except ValueError:
                self._wrong(f"{key}.{name} is not a date", "Write it as 2026-12-25.", key, name)
                continue
            found[day] = self._intervals(value, key, name)
        return found

    def _intervals(self, value: Any, key: str, name: str) -> tuple[Interval, ...]:
        parts = value if isinstance(value, list) else str(value or "closed").split(",")
        if [str(part).strip().lower() for part in parts] == ["closed"]:
            return ()
        try:
            intervals = sorted((_interval(str(part)) for part in parts), key=lambda i: i.opens)
            if any(a.closes > b.opens for a, b in pairwise(intervals)):
                raise ValueError("overlap")
        except ValueError:
            remedy = "Write 09:00-17:00, or 09:00-12:00, 13:00-17:00, or closed."
            self._wrong(f"{key}.{name} cannot be {value}", remedy, key, name)
            return ()
        return tuple(intervals)

    def _signed(self) -> str:
        value = self.source.data.get("general_facts_signed")
        if isinstance(value, dict):
            signature, problems = shaped(Signature, self.source, "general_facts_signed")
            self.problems += problems
            return str(signature) if signature else ""
        if value is True or str(value).lower() == "yes":
            what = "general_facts_signed does not say who signed"
            remedy = 'Write {by: "Dr. A. Example", on: 2026-12-01}.'
            self._wrong(what, remedy, "general_facts_signed", is_minor=not self.production)
            return "yes"
        return str(value) if isinstance(value, str) and value.lower() not in ("", "no") else ""


def say_hours(hours: Mapping[int, tuple[Interval, ...]], lang: Lang) -> str:
    """Weekly hours in words: "Monday to Friday 9 AM to 5 PM, Saturday 9 AM to 12 PM"."""
    until, both, from_ = ("to", "and", "") if lang == "en" else ("a", "y", "de ")
    spans = []
    for first, last, times in _spans(hours, lang):
        said = [f"{from_}{_clock(i.opens)} {until} {_clock(i.closes)}" for i in times]
        spans.append(f"{_say_days(first, last, lang)} {f' {both} '.join(said)}")
    return ", ".join(spans)


def _spans(
    hours: Mapping[int, tuple[Interval, ...]], lang: Lang
) -> Iterator[tuple[int, int, tuple[Interval, ...]]]:
    """Days in a row with the same hours; in Spanish none ends on a Saturday but itself."""
    stands_alone = lang == "es" and hours.get(SATURDAY) != hours.get(SATURDAY + 1)
    for _, group in groupby(
        range(7), key=lambda day: (hours.get(day), stands_alone and day == SATURDAY)
    ):
        days = list(group)
        if times := hours.get(days[0]):
            yield days[0], days[-1], times


def _say_days(first: int, last: int, lang: Lang) -> str:
    names = _DAY_NAMES[lang]
    if first == last:
        return names[first]
    if lang == "en":
        return f"{names[first]} to {names[last]}"
    return "fin de semana" if first == SATURDAY else f"de {names[first]} a {names[last]}"


def _tokens(clinic: Clinic, own: Mapping[str, Mapping[Lang, str]], lang: Lang) -> dict[str, str]:
    phrases = {key: own[key][lang] for key in own if key in IN_TEXTS and lang in own[key]}
    facts = {key: text for key, text in clinic.facts.items() if key in IN_TEXTS}
    hours = {"hours": said} if (said := say_hours(clinic.hours, lang)) else {}
    return {"clinic": clinic.name, **hours, **facts, **phrases}


def _is_phone(text: str) -> bool:
    try:
        return bool(phonenumbers.is_possible_number(phonenumbers.parse(text, "US")))
    except phonenumbers.NumberParseException:
        return False


def _days(name: str) -> range | tuple[()]:
    """Monday, mon or mon-fri as day numbers; nothing for anything else."""
    numbers = {text: at for at, day in enumerate(DAYS) for text in (day, day[:3])}
    first, _, last = (part.strip() for part in name.lower().partition("-"))
    if first not in numbers or (last or first) not in numbers:
        return ()
    return range(numbers[first], numbers[last or first] + 1)


def _interval(text: str) -> Interval:
    opens, dash, closes = text.strip().partition("-")
    interval = Interval(_time(opens), _time(closes))
    if not dash or interval.opens >= interval.closes:
        raise ValueError(text)
    return interval


def _time(text: str) -> time:
    hour, _, minute = text.strip().partition(":")
    return time(int(hour), int(minute))


def _clock(moment: time) -> str:
    minutes = f":{moment.minute:02d}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes} {'AM' if moment.hour < 12 else 'PM'}"
