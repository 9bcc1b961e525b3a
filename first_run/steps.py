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
            "What people may be told. Leave empty what you do not want told: the line then says "
            "that your team can answer that.",
            "Save and go on",
            words.clinic_fields,
            words.save_clinic,
        ),
        "hours": Step(
            "Office hours",
            "When is somebody there to answer? Write 9am-5pm, or 9am-12pm, 1pm-5pm around a lunch "
            "break, or closed.",
            "Save and go on",
            words.hours_fields,
            words.save_hours,
        ),
        "safety": Step(
            "The texts for danger",
            "These go out alone, before anything else, at every hour. Have the clinician who "
            "answers for them read them and sign. A real line does not start without.",
            "Save and go on",
            words.signature_fields,
            words.save_signature,
            words.safety_texts,
        ),
        "alerts": Step(
            "Who is alerted",
            "In a crisis, an emergency, or when a text cannot be sent: who is told, day and night? "
            "An alert holds the number of the request and a link, never a patient's words.",
            "Save and go on",
            line.alert_fields,
            line.save_alerts,
        ),
        "line": Step(
            "Your number",
            "Look around with the simulator first, or connect the number that people text.",
            "Save and go on",
            line.carrier_fields,
            line.save_carrier,
        ),
        "connect": Step(
            "Connect Twilio",
            "So that texts reach this line, Twilio's console has to know its address. This is what "
            "would change there.",
            "Set these in Twilio",
            line.no_fields,
            line.connect,
            line.shown_changes,
            line.is_live,
        ),
        "you": Step(
            "You",
            "You are the first person at the desk, and everybody else gets a link from you.",
            "Finish",
            line.person_fields,
            line.save_person,
        ),
    }
)


def needed(place: Place) -> list[str]:
    """The names of the steps to walk through."""
    return [name for name, step in STEPS.items() if step.is_needed(place)]


def after(name: str, place: Place) -> str | None:
    """The step that follows, None after the last."""
    rest = list(STEPS)[list(STEPS).index(name) + 1 :]
    return next((other for other in rest if STEPS[other].is_needed(place)), None)


def before(name: str, place: Place) -> str | None:
    done = reversed(list(STEPS)[: list(STEPS).index(name)])
    return next((other for other in done if STEPS[other].is_needed(place)), None)
