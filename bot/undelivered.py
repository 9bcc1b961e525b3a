"""What follows when a text of ours did not reach the texter: nobody waits for it unknowing."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func, select, true
from sqlalchemy.orm import Session

from bot.carrier.codes import remedy_for
from bot.consent import opt_out_in_force
from models import Alert, ConsentEvent, Conversation, Lead, OutboundMessage

ONCE_MORE_AFTER = timedelta(minutes=1)
ONCE_MORE_WITHIN = timedelta(minutes=10)  # later, the text would fall into another talk


def is_safety(row: OutboundMessage) -> bool:
    """A text that says 988 or 911."""
    return row.copy_key.startswith("safety.")


def not_received(db: Session, row: OutboundMessage, now: datetime) -> None:
    """Mark the lead, alert, record an opt-out, or try once more: by the carrier's code.

    A safety text that nobody got is always an alert.
    """
    was_refused = row.state in ("failed", "undelivered")
    remedy = remedy_for(row.error_code) if was_refused else None
    if remedy == "opted_out":
        _opted_out(db, row, now)
    if remedy == "once_more":
        _once_more(db, row, now)
    if is_safety(row) or remedy in ("operator", "wording", "wait", "held"):
        alert(db, row, f"a text did not reach them: {row.error_code or row.state}", now)
    lead = _open_lead(db, row)
    if lead is not None and row.state != "suppressed":
        lead.needs_reply = True


def alert(db: Session, row: OutboundMessage, why: str, now: datetime) -> None:
    """Page people: each time for a safety text, else once until somebody acknowledges."""
    of_this_texter = Alert.conversation_id == row.conversation_id
    if is_safety(row):
        _page(db, row, "failed_crisis_text", why, now)
    elif not _is_open(db, "stuck", of_this_texter):
        _page(db, row, "stuck", why, now)


def alert_for_all(db: Session, row: OutboundMessage, kind: str, why: str, now: datetime) -> None:
    """Page people about what concerns every texter, once until somebody acknowledges.

    `row` is an example of what is stuck, so that the alert leads somewhere.
    """
    if not _is_open(db, kind, true()):
        _page(db, row, kind, why, now)


def _page(db: Session, row: OutboundMessage, kind: str, why: str, now: datetime) -> None:
    lead = _open_lead(db, row)
    db.add(
        Alert(
            conversation_id=row.conversation_id,
            lead_id=lead.id if lead else None,
            kind=kind,
            raised_at=now,
            due_at=now,
            why=why,
        )
    )


def _opted_out(db: Session, row: OutboundMessage, now: datetime) -> None:
    """The carrier heard a STOP that we did not: it is newer than all that was said here."""
    if opt_out_in_force(db, row.conversation_id) is not None:
        return
    turn = db.scalar(select(Conversation.turn).where(Conversation.id == row.conversation_id))
    db.add(
        ConsentEvent(
            conversation_id=row.conversation_id,
            at=now,
            kind="opt_out",
            source="carrier",
            turn=max(turn or 0, row.turn),
            wording=f"v{row.script_version}",
        )
    )


def _once_more(db: Session, row: OutboundMessage, now: datetime) -> None:
    """A second row for the same words, unless this was it or the talk has moved on."""
    texts = select(func.count(), func.max(OutboundMessage.position)).where(
        OutboundMessage.conversation_id == row.conversation_id, OutboundMessage.turn >= row.turn
    )
    count, last_position = db.execute(texts).one()
    if count != 1 or now > row.created_at + ONCE_MORE_WITHIN:
        return
    db.add(
        OutboundMessage(
            conversation_id=row.conversation_id,
            turn=row.turn,
            position=last_position + 1,
            author=row.author,
            staff_id=row.staff_id,
            copy_key=row.copy_key,
            script_version=row.script_version,
            lang=row.lang,
            body=row.body,
            segments=row.segments,
            initiated=row.initiated,
            exempt=row.exempt,
            created_at=now,
            due_at=now + ONCE_MORE_AFTER,
            expires_at=row.expires_at,
            state="queued",
            rank=0,
        )
    )


def _is_open(db: Session, kind: str, whose: ColumnElement[bool]) -> bool:
    waiting = select(Alert.id).where(Alert.kind == kind, Alert.acknowledged_at.is_(None), whose)
    return db.scalar(waiting.limit(1)) is not None


def _open_lead(db: Session, row: OutboundMessage) -> Lead | None:
    return db.scalar(
        select(Lead).where(Lead.conversation_id == row.conversation_id, Lead.closed_at.is_(None))
    )
