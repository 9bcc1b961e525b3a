"""The steps of the first run, in their order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from first_run import line, words
from first_run.fields import Field, Form, Shown
from first_run.place import Place


def _nothing(_: Place) -> list[Shown]:
    return []


@dataclass(frozen=True, slots=True)
class Step:
    """One page. `save` gives what is wrong, or nothing when it was kept; `shown` is read only."""

    title: str
    about: str
    button: str
    fields: Callable[[Place, Form], list[Field]]
    save: Callable[[Place, Form], tuple[str, ...]]
    shown: Callable[[Place], list[Shown]] = field(default=_nothing)
    is_needed: Callable[[Place], bool] = field(default=lambda _: True)


STEPS: Mapping[str, Step] = MappingProxyType(
    {
        "clinic": Step(
            "Your clinic",
            "What people may be told. Leave empty what you do not know: the line then says that "
            "the team can tell them.",
            "Save and go on",
            words.clinic_fields,
            words.save_clinic,
        ),
        "hours": Step(
            "Office hours",
            "When somebody is at work, on a 24-hour clock, such as 09:00-12:00, 13:00-17:00. "
            "Write closed for a day off.",
            "Save and go on",
            words.hours_fields,
            words.save_hours,
        ),
        "safety": Step(
            "The texts for danger",
            "These go out alone, before anything else, at every hour. The clinician who answers "
            "for them signs here. Without a signature a real line does not start.",
            "Save and go on",
            words.signature_fields,
            words.save_signature,
            words.safety_texts,
        ),
        "alerts": Step(
            "Who is alerted",
            "A crisis, an emergency, a text that could not be sent: who is told, day and night? "
            "Alerts hold a number and a link, never a patient's words.",
            "Save and go on",
            line.alert_fields,
            line.save_alerts,
        ),
        "line": Step(
            "Your number",
            "Stay with the simulator to look around. For a real number fill in what Twilio's "
            "console shows.",
            "Save and go on",
            line.carrier_fields,
            line.save_carrier,
        ),
        "connect": Step(
            "Connect Twilio",
            "This is what would be set in Twilio's console so that texts reach this line.",
            "Set these in Twilio",
            line.no_fields,
            line.connect,
            line.shown_changes,
            line.is_live,
        ),
        "you": Step(
            "You",
            "The first person at the desk. Everybody else gets a link from you.",
            "Finish",
            line.person_fields,
            line.save_person,
        ),
    }
)


def after(name: str, place: Place) -> str | None:
    """The step that follows, None after the last."""
    rest = list(STEPS)[list(STEPS).index(name) + 1 :]
    return next((other for other in rest if STEPS[other].is_needed(place)), None)


def before(name: str, place: Place) -> str | None:
    done = reversed(list(STEPS)[: list(STEPS).index(name)])
    return next((other for other in done if STEPS[other].is_needed(place)), None)
