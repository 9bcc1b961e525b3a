"""One request as a FHIR R4 bundle, for the clinic's own record system. Pure.

Patient, QuestionnaireResponse, Communication for each text, and an Appointment that is only
proposed: nothing is booked by a text. Source: HL7 FHIR R4 (4.0.1).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

SYSTEM = "urn:text-us"
PATIENT = "urn:uuid:{}"


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the thread. `is_ours` when the clinic sent it; `state` as stored."""

    id: UUID
    at: datetime
    body: str
    is_ours: bool
    state: str = "delivered"


@dataclass(frozen=True, slots=True)
class Request:
    id: UUID
    conversation_id: UUID
    number: int
    phone: str
    lang: str
    status: str
    opened_at: datetime
    card: Mapping[str, Mapping[str, Any]]
    texts: Sequence[Text]


def bundle(request: Request, now: datetime) -> dict[str, Any]:
    """A collection Bundle as JSON values; moments carry their offset."""
    resources = [_patient(request), _answers(request), _appointment(request)]
    resources += [_communication(request, text) for text in request.texts]
    return {
        "resourceType": "Bundle",
        "id": str(request.id),
        "type": "collection",
        "timestamp": now.isoformat(timespec="seconds"),
        "entry": [
            {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
            for resource in resources
        ],
    }


def _patient(request: Request) -> dict[str, Any]:
    patient: dict[str, Any] = {
        "resourceType": "Patient",
        "id": str(request.conversation_id),
        "telecom": [{"system": "sms", "value": request.phone, "use": "mobile"}],
        "communication": [
            {
                "language": {"coding": [{"system": "urn:ietf:bcp:47", "code": request.lang}]},
                "preferred": True,
            }
        ],
    }
    name = str((request.card.get("name") or {}).get("value") or "")
    if name:
        patient["name"] = [{"text": name}]
    return patient


def _answers(request: Request) -> dict[str, Any]:
    """Each answer as the line read it, and the patient's own words beside it."""
    items = []
    for slot, entry in request.card.items():
        said = [str(entry.get("said") or entry.get("value") or ""), str(entry.get("words") or "")]
        answers = [{"valueString": one} for one in dict.fromkeys(said) if one.strip()]
        if answers:
            items.append({"linkId": slot, "text": slot.replace("_", " "), "answer": answers})
    response: dict[str, Any] = {
        "resourceType": "QuestionnaireResponse",
        "id": _derived(request.id, 1),
        "status": "completed",
        "subject": _subject(request),
        "authored": request.opened_at.isoformat(timespec="seconds"),
    }
    if items:
        response["item"] = items
    return response


def _appointment(request: Request) -> dict[str, Any]:
    wish = str((request.card.get("prefs") or {}).get("said") or "")
    appointment: dict[str, Any] = {
        "resourceType": "Appointment",
        "id": _derived(request.id, 2),
        "status": "cancelled" if request.status in ("withdrawn", "not_a_fit") else "proposed",
        "identifier": [{"system": f"{SYSTEM}:request", "value": str(request.number)}],
        "participant": [{"actor": _subject(request), "status": "needs-action"}],
    }
    if wish:
        appointment["comment"] = wish
    return appointment


def _communication(request: Request, text: Text) -> dict[str, Any]:
    """A text that did not arrive is not done; one whose words were removed says so."""
    if text.is_ours:
        status = {"failed": "not-done", "undelivered": "not-done", "cancelled": "not-done",
                  "suppressed": "not-done", "expired": "not-done",
                  "queued": "preparation"}.get(text.state, "completed")  # fmt: skip
    else:
        status = "completed"
    ends = "recipient" if text.is_ours else "sender"
    subject: Any = _subject(request)
    return {
        "resourceType": "Communication",
        "id": str(text.id),
        "status": status,
        "subject": _subject(request),
        "sent": text.at.isoformat(timespec="seconds"),
        ends: [subject] if text.is_ours else subject,
        "medium": [{"text": "SMS"}],
        "payload": [{"contentString": text.body.strip() or "(no words)"}],
    }


def _subject(request: Request) -> dict[str, str]:
    return {"reference": PATIENT.format(request.conversation_id)}


def _derived(base: UUID, number: int) -> str:
    """A stable id beside the request's own."""
    return str(UUID(int=base.int ^ number))
