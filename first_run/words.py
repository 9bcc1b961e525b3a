"""The clinic's facts, its hours, and the signature under the texts for danger."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.core.clinic_time import local
from bot.flow_clinic import DAYS
from bot.flow_edit import quoted
from first_run.fields import Field, Form, Shown
from first_run.place import Place

FACTS = (
    ("name", "Name of the clinic", "It stands in the first text anybody gets."),
    ("phone", "Phone", "The number people call, not the one they text."),
    ("website", "Website", "Such as clinic.com, never a short link."),
    ("privacy_url", "Privacy page", "It stands in the first text anybody gets."),
    ("address", "Address", "Street, suite and city, in one line."),
    ("email", "E-mail", ""),
)
ZONES = ("America/Phoenix", "America/Los_Angeles", "America/Denver", "America/Chicago",
         "America/New_York", "America/Anchorage", "Pacific/Honolulu")  # fmt: skip
SAFETY = ("crisis", "crisis_gentle", "emergency", "after_crisis")


def clinic_fields(place: Place, form: Form) -> list[Field]:
    fields = [Field(key, label, form.get(key, place.fact(key)), hint) for key, label, hint in FACTS]
    zone = form.get("time_zone", place.fact("time_zone"))
    zones = dict.fromkeys((*ZONES, zone))
    options = tuple((name, name.replace("_", " ")) for name in zones if name)
    return [*fields[:1], Field("time_zone", "Time zone", zone, "", "choice", options), *fields[1:]]


def save_clinic(place: Place, form: Form) -> tuple[str, ...]:
    keys = ("time_zone", *(key for key, _, _ in FACTS))
    return place.set_facts({(key,): quoted(form.get(key, "")) for key in keys})


def hours_fields(place: Place, form: Form) -> list[Field]:
    return [
        Field(day, day.title(), form.get(day, place.fact("hours", day) or "closed")) for day in DAYS
    ]


def save_hours(place: Place, form: Form) -> tuple[str, ...]:
    return place.set_facts({("hours", day): quoted(form.get(day, "") or "closed") for day in DAYS})


def safety_texts(place: Place) -> list[Shown]:
    copy = place.house.script.copy
    return [
        Shown(key.replace("_", " "), (copy[f"safety.{key}"]["en"], copy[f"safety.{key}"]["es"]))
        for key in SAFETY
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
