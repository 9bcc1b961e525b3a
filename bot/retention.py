"""How long a person's texts are kept, and what goes with them when they go.

What remains of somebody who opted out is the number and the opt-out: else the next text of
ours would break the promise. The audit log holds no patient data and stays whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot import audit, leases, sealing
from bot.carrier.forms import e164
from bot.catch_up import looked_from
from bot.consent import opt_out_in_force
from bot.core.conversation import Refusal
from bot.database import writing
from bot.house import House
from bot.settings import Settings
from models import (
    Alert,
    Base,
    ConsentEvent,
    Conversation,
    InboundMessage,
    Lead,
    LeadEvent,
    OutboundMessage,
)
from models_desk import SignInAttempt
from models_worker import CatchUp

BATCH = 100
TRIES_KEPT = timedelta(days=90)  # longer than sign-in looks back; the audit log tells of each
MAY_COME_BACK = (
    "They texted a short while ago, and the line still looks through Twilio's log for texts of "
    "that time: it would fetch theirs back. Try again in an hour."
)


def purge(house: House, now: datetime, days: int) -> int:
    """Erase who has not texted for `days`, has no open lead and no legal hold; how many.
    Tries to sign in go after `TRIES_KEPT`.

    Source: 45 CFR 164.316(b)(2)(i), six years for documentation; the clinic decides on texts.
    """
    with writing(house.sessions) as db:
        db.execute(delete(SignInAttempt).where(SignInAttempt.at < now - TRIES_KEPT))
    count = 0
    while True:
        with writing(house.sessions) as db:
            before = min(now - timedelta(days=days), _still_asked_for(db, house.settings))
            old = db.scalars(_old(before)).all()
            for row in old:
                _erase(db, row, now)
            count += len(old)
        if len(old) < BATCH:
            return count


def erase(house: House, phone: str, now: datetime) -> Refusal | None:
    """Erase one person, or the reason why not. Raises LookupError when the phone is unknown."""
    with writing(house.sessions) as db:
        row = _of_phone(db, phone)
        if row.hold_at is not None:
            return Refusal("This person is under a legal hold. Release it first.")
        if row.texted_at >= _still_asked_for(db, house.settings):
            return Refusal(MAY_COME_BACK)
        _erase(db, row, now)
    return None


def hold(house: House, phone: str, now: datetime, *, is_held: bool) -> None:
    """Keep everything of one person, whatever its age, or end that. Raises LookupError."""
    with writing(house.sessions) as db:
        row = _of_phone(db, phone)
        row.hold_at = now if is_held else None
        did = "Hold" if is_held else "Release"
        audit.record(db, None, did, f"conversation:{row.id}", {}, now)


def export(house: House, phone: str, now: datetime) -> dict[str, Any]:
    """All that is kept of one person, for that person. Raises LookupError.

    Source: 45 CFR 164.524, access of individuals.
    """
    with writing(house.sessions) as db:
        row = _of_phone(db, phone)
        audit.record(db, None, "Export", f"conversation:{row.id}", {}, now)
        mine = {"conversation_id": row.id}
        return {
            "phone": row.phone,
            "first_text_at": row.created_at.isoformat(),
            "language": row.lang,
            "texts": sorted(_texts(db, mine), key=lambda text: str(text["at"])),
            "consent": [
                {"at": event.at.isoformat(), "kind": event.kind, "source": event.source,
                 "words": event.words}
                for event in db.scalars(select(ConsentEvent).filter_by(**mine))
            ],
            "requests": [_request(db, lead) for lead in db.scalars(select(Lead).filter_by(**mine))],
            "alerts": [
                {"at": alert.raised_at.isoformat(), "kind": alert.kind, "why": alert.why,
                 "note": alert.note}
                for alert in db.scalars(select(Alert).filter_by(**mine))
            ],
        }  # fmt: skip


def _texts(db: Session, mine: dict[str, UUID]) -> Iterator[dict[str, Any]]:
    for came in db.scalars(select(InboundMessage).filter_by(**mine)):
        files = [file["url"] for file in came.media or ()]
        yield {"at": came.received_at.isoformat(), "from": "them", "body": came.body,
               "files": files}  # fmt: skip
    for went in db.scalars(select(OutboundMessage).filter_by(**mine)):
        yield {"at": went.created_at.isoformat(), "from": went.author, "body": went.body,
               "state": went.state}  # fmt: skip


def _request(db: Session, lead: Lead) -> dict[str, Any]:
    events = select(LeadEvent).where(LeadEvent.lead_id == lead.id).order_by(LeadEvent.at)
    return {
        "opened_at": lead.opened_at.isoformat(),
        "status": lead.status,
        "card": lead.card,
        "next_step": lead.next_step,
        "flags": [{"flag": one.flag, "why": one.why} for one in lead.flags],
        "events": [
            {"at": event.at.isoformat(), "kind": event.kind, "words": event.body}
            for event in db.scalars(events)
        ],
    }


def _still_asked_for(db: Session, settings: Settings) -> datetime:
    """A text that came from then on and is gone here would be found in the carrier's log again."""
    never = datetime.max.replace(tzinfo=UTC)
    if settings.carrier != "twilio":
        return never
    rows = db.scalars(select(CatchUp).where(CatchUp.due_at.is_not(None)))
    return min((looked_from(row) for row in rows), default=never)


def _old(before: datetime) -> Any:
    """Conversations to erase. One whose texts are gone already has no state and no texts."""
    has_open_lead = (
        select(Lead.id)
        .where(Lead.conversation_id == Conversation.id, Lead.closed_at.is_(None))
        .exists()
    )
    has_texts = select(InboundMessage.id).where(InboundMessage.conversation_id == Conversation.id)
    return (
        select(Conversation)
        .where(
            Conversation.texted_at < before,
            Conversation.hold_at.is_(None),
            ~has_open_lead,
            has_texts.exists(),
        )
        .order_by(Conversation.texted_at)
        .limit(BATCH)
        .with_for_update(skip_locked=True, of=Conversation)
    )


def _of_phone(db: Session, phone: str) -> Conversation:
    """However the number is written: `(480) 555-0123` is nobody else than `+14805550123`."""
    indexes = sealing.keyring().indexes(e164(phone))
    row = db.scalar(
        select(Conversation).where(Conversation.phone_index.in_(indexes)).with_for_update()
    )
    if row is None:
        raise LookupError("nobody texted from this number")
    return row


def _erase(db: Session, row: Conversation, now: datetime) -> None:
    subject = f"conversation:{row.id}"
    is_suppressed = opt_out_in_force(db, row.id) is not None
    _delete_rows(db, row.id, keeps_consent=is_suppressed)
    if is_suppressed:
        row.state_sealed = row.unread_due_at = row.unread_since_at = None
        leases.settle(row, None)  # a turn of theirs that is being made is not written
        for event in db.scalars(select(ConsentEvent).where(ConsentEvent.conversation_id == row.id)):
            event.words = None
    else:
        db.delete(row)
    audit.record(db, None, "Erase", subject, {"opt_out_kept": is_suppressed}, now)


def _delete_rows(db: Session, conversation_id: UUID, *, keeps_consent: bool) -> None:
    """Every row that hangs on the conversation or on one of its leads, whatever table it is in."""
    leads = select(Lead.id).where(Lead.conversation_id == conversation_id)
    for table in reversed(Base.metadata.sorted_tables):
        if keeps_consent and table.name == ConsentEvent.__tablename__:
            continue
        for column in table.columns:
            if column.references(Conversation.__table__.c.id):
                db.execute(delete(table).where(column == conversation_id))
            elif column.references(Lead.__table__.c.id):
                db.execute(delete(table).where(column.in_(leads)))
