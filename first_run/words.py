"""The clinic's facts, its hours, and the signature under the texts for danger."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.core.clinic_time import local
from bot.flow_clinic import DAYS
from bot.flow_edit import quoted
from first_run import hours
from first_run.fields import Field, Form, Shown
from first_run.place import Place

FACTS = (
    ("name", "Name of the clinic", "It stands in the first text anybody gets."),
    ("phone", "Phone", "The number people call, not the one they text."),
    ("website", "Website", "Such as clinic.com. Never a short link: carriers block those."),
    ("privacy_url", "Privacy page", "Such as clinic.com/privacy. It stands in the first text too."),
    ("address", "Address", "Street, suite and city, in one line."),
    ("email", "E-mail", "Where people may write to."),
)
ZONES = {
    "America/Phoenix": "Arizona (Phoenix)",
    "America/Los_Angeles": "Pacific (Los Angeles)",
    "America/Denver": "Mountain (Denver)",
    "America/Chicago": "Central (Chicago)",
    "America/New_York": "Eastern (New York)",
    "America/Anchorage": "Alaska (Anchorage)",
    "Pacific/Honolulu": "Hawaii (Honolulu)",
}
SAFETY = {
    "crisis": "Somebody may hurt themselves",
    "crisis_gentle": "Somebody speaks of such thoughts in the past, or it is not clear",
    "emergency": "A medical emergency",
    "after_crisis": "They write again after a crisis",
}


def clinic_fields(place: Place, form: Form) -> list[Field]:
    fields = [Field(key, label, form.get(key, place.fact(key)), hint) for key, label, hint in FACTS]
    zone = form.get("time_zone", place.fact("time_zone"))
    options = tuple((name, said) for name, said in (ZONES | {zone: ZONES.get(zone, zone)}).items())
    asked = Field("time_zone", "Time zone", zone, "", "select", options)
    return [*fields[:1], asked, *fields[1:]]


def save_clinic(place: Place, form: Form) -> tuple[str, ...]:
    keys = ("time_zone", *(key for key, _, _ in FACTS))
    return place.set_facts({(key,): quoted(form.get(key, "")) for key in keys})


def hours_fields(place: Place, form: Form) -> list[Field]:
    return [
        Field(day, day.title(), form.get(day, hours.said(place.fact("hours", day)) or hours.CLOSED))
        for day in DAYS
    ]


def save_hours(place: Place, form: Form) -> tuple[str, ...]:
    kept = {("hours", day): quoted(hours.written(form.get(day, ""))) for day in DAYS}
    return tuple(hours.said(problem) for problem in place.set_facts(kept))


def safety_texts(place: Place) -> list[Shown]:
    copy = place.house.script.copy
    return [
        Shown(title, (copy[f"safety.{key}"]["en"], copy[f"safety.{key}"]["es"]), "texts")
        for key, title in SAFETY.items()
    ]


def signature_fields(place: Place, form: Form) -> list[Field]:
    hint = "Write the clinician's name, with their agreement. Empty: not signed yet."
    return [Field("by", "Signed by", form.get("by", ""), hint)]


def save_signature(place: Place, form: Form) -> tuple[str, ...]:
    """Sign all four; an empty name leaves what stands there."""
    name = quoted(form.get("by", ""))
    if not name:
        return ()
    today = local(datetime.now(UTC), place.house.script.clinic).date()
    signed = f"{{by: {name}, on: {today}}}"
    return place.sign({("safety", key, "signed"): signed for key in SAFETY})
