"""What leaves the desk on purpose: the queue as CSV, a request as FHIR, all of one person.

Everything here needs a supervisor who has just shown who they are, and is written down.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from flask import Response, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from bot import retention
from bot.core import clinic_time
from models import InboundMessage, Lead
from staff import fhir, finding, frame, guard, queries, words

BATCH = 200
MOST_TEXTS = 10_000
# What a spreadsheet would take for a formula. Source: OWASP, CSV Injection; ASVS 5.0, 1.2.10.
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")
COLUMNS = (
    "Request", "Opened", "Status", "Reason", "Stage", "Priority", "Promised", "Name", "Phone",
    "Language", "Wants", "Reach by", "Help with", "Been here before", "Pays by", "Heard of us",
    "Flags", "Owner", "First answer", "Closed",
)  # fmt: skip
_SLOTS = ("contact", "reason", "status", "pay", "heard")


def page() -> ResponseReturnValue:
    colleagues = queries.colleagues(guard.db())
    return frame.show("desk/export.html", datetime.now(UTC), choices=finding.choices(colleagues))


def leads_csv() -> ResponseReturnValue:
    """Every lead that fits the filters, a row each, as it is read: no size is too large."""
    conditions = finding.filters(frame.clinic()).conditions
    asked = {name: value for name, value in finding.asked().items() if name in finding.FILTERS}
    guard.note("exported", "leads:csv", **asked)
    house, clinic = guard.house(), frame.clinic()

    def lines() -> Iterator[str]:
        # The byte order mark tells Excel that accents are UTF-8.
        yield "\ufeff" + line(COLUMNS)
        with house.sessions() as db:
            query = (
                select(Lead)
                .where(*conditions)
                .order_by(Lead.number)
                .options(
                    joinedload(Lead.owner),
                    joinedload(Lead.conversation),
                    selectinload(Lead.flags),
                )
                .execution_options(yield_per=BATCH)
            )
            for lead in db.scalars(query):
                yield line(_row(lead, clinic.zone))

    named = f"requests-{datetime.now(UTC):%Y-%m-%d}.csv"
    return _download(lines(), "text/csv; charset=utf-8", named)


def fhir_bundle(lead_id: UUID) -> ResponseReturnValue:
    lead = _found(lead_id)
    thread = queries.thread(guard.db(), lead.conversation_id, MOST_TEXTS)
    guard.note("exported", f"lead:{lead.number}", kind="fhir")
    texts = [
        fhir.Text(
            id=text.id,
            at=text.received_at if isinstance(text, InboundMessage) else text.created_at,
            body=text.body,
            is_ours=not isinstance(text, InboundMessage),
            state="" if isinstance(text, InboundMessage) else text.state,
        )
        for text in thread.texts
    ]
    wanted = fhir.Request(
        id=lead.id,
        conversation_id=lead.conversation_id,
        number=lead.number,
        phone=lead.conversation.phone,
        lang=lead.lang,
        status=lead.status,
        opened_at=lead.opened_at,
        card=lead.card,
        texts=texts,
    )
    body = json.dumps(fhir.bundle(wanted, datetime.now(UTC)), ensure_ascii=False, indent=1)
    return _download([body], "application/fhir+json", f"request-{lead.number}.fhir.json")


def person(lead_id: UUID) -> ResponseReturnValue:
    """All that is kept of one texter, for the texter. Source: 45 CFR 164.524."""
    lead, db = _found(lead_id), guard.db()
    guard.note("exported", f"lead:{lead.number}", kind="person")
    thread = queries.thread(db, lead.conversation_id, MOST_TEXTS)
    everything: dict[str, Any] = {
        "phone": lead.conversation.phone,
        "language": lead.lang,
        "first_texted_at": lead.conversation.created_at.isoformat(),
        "texts": [
            {
                "at": (text.received_at if came else text.created_at).isoformat(),
                "from": "you" if came else "the clinic",
                "text": text.body,
            }
            for text in thread.texts
            for came in (isinstance(text, InboundMessage),)
        ],
        "consent": [
            {"at": one.at.isoformat(), "what": one.kind, "how": one.source, "words": one.words}
            for one in queries.consent(db, lead.conversation_id)
        ],
        "requests": [
            {
                "number": one.number,
                "opened_at": one.opened_at.isoformat(),
                "status": one.status,
                "answers": one.card,
                "flags": {flag.flag: flag.why for flag in one.flags},
                "history": [
                    {"at": event.at.isoformat(), "what": event.kind, "note": event.body}
                    for event, _ in queries.history(db, one.id)
                ],
            }
            for one in [lead, *queries.earlier_leads(db, lead)]
        ],
    }
    body = json.dumps(everything, ensure_ascii=False, indent=1)
    return _download([body], "application/json", f"person-of-request-{lead.number}.json")


def erase(lead_id: UUID) -> ResponseReturnValue:
    """Erase all of one texter, for good, when the number of the request was typed once more.

    An opt-out that stands is kept without words, so that nobody texts them again.
    """
    lead = _found(lead_id)
    if request.form.get("number", "").strip().removeprefix("#") != str(lead.number):
        guard.say_problem("Nothing was erased: type the number of the request to confirm.")
        return redirect(url_for("staff.lead", lead_id=lead_id), 303)
    phone, number = lead.conversation.phone, lead.number
    # The reading of this request must be over before its rows go.
    guard.db().rollback()
    refused = retention.erase(guard.house(), phone, datetime.now(UTC))
    if refused is not None:
        guard.say_problem(refused.reason)
        return redirect(url_for("staff.lead", lead_id=lead_id), 303)
    guard.note("erased", f"lead:{number}")
    guard.say(f"Everything of the person of request #{number} is erased.")
    return redirect(url_for("staff.queue"), 303)


def line(values: Sequence[object]) -> str:
    """One line of CSV that no spreadsheet runs: what could be a formula becomes text."""
    out = io.StringIO()
    csv.writer(out).writerow([_as_text(str(value)) for value in values])
    return out.getvalue()


def _as_text(value: str) -> str:
    return f"'{value}" if value.lstrip(" ").startswith(DANGEROUS) else value


def _row(lead: Lead, zone: str) -> list[object]:
    card = lead.card
    return [
        lead.number,
        _moment(lead.opened_at, zone),
        words.STATUSES.get(lead.status, lead.status),
        words.REASONS.get(lead.reason or "", ""),
        words.STAGES.get(lead.stage, lead.stage),
        words.PRIORITIES.get(lead.priority, ""),
        _moment(lead.due_at, zone),
        frame.name(card),
        lead.conversation.phone,
        words.LANGS.get(lead.lang, lead.lang),
        str((card.get("prefs") or {}).get("said") or ""),
        *(words.value(slot, card[slot]) if slot in card else "" for slot in _SLOTS),
        "; ".join(words.flag(flag.flag) for flag in lead.flags),
        lead.owner.name if lead.owner else "",
        _moment(lead.first_answer_at, zone),
        _moment(lead.closed_at, zone),
    ]


def _moment(at: datetime | None, zone: str) -> str:
    """2026-12-01 10:15 America/Phoenix: the wall clock with its zone."""
    return "" if at is None else f"{at.astimezone(clinic_time.zone(zone)):%Y-%m-%d %H:%M} {zone}"


def _found(lead_id: UUID) -> Lead:
    found = queries.lead(guard.db(), lead_id)
    if found is None:
        abort(404, "There is no such request.")
    return found


def _download(parts: Iterator[str] | Sequence[str], kind: str, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(parts, content_type=kind, headers=headers)
