"""The three happenings: a text arrives, a conversation is due, staff act.

Each loads one conversation, asks a pure function, and writes the answer in one transaction.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast
from uuid import UUID

import structlog
from prometheus_client import Histogram
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import audit, sealing
from bot.commit import commit_turn
from bot.consent import opt_out_in_force
from bot.core import desk, triage
from bot.core.conversation import (
    Conversation,
    Inbound,
    Media,
    PageStaff,
    RaiseFlag,
    Refusal,
    Source,
    Turn,
)
from bot.core.dialogue.nudges import time_passed
from bot.core.dialogue.respond import respond
from bot.core.reading.urgency import how_soon
from bot.database import writing
from bot.house import House
from models import Conversation as Row
from models import InboundMessage, Lead

LONGER = 2
MAX_ATTEMPTS = 3
MOST_AT_ONCE = 100  # a flood from one phone is read in parts: memory stays bounded
RETRY_S = 5.0

log = structlog.get_logger("turns")
turn_seconds = Histogram("textus_turn_seconds", "One turn: loaded, decided, committed")


def text_arrived(house: House, inbound: Inbound, now: datetime) -> bool:
    """Store one text, once per MessageSid, and make its conversation due. True when it is new.

    Raises sqlalchemy.exc.OperationalError when the database is away: the carrier shall retry.
    """
    is_new = house.arrivals.store(inbound, _due_at(house, inbound, now), now)
    if is_new:
        house.wake()
    return is_new


def _due_at(house: House, inbound: Inbound, now: datetime) -> datetime:
    try:
        soon = how_soon(inbound.body, inbound.opt_out_type)
    except Exception:
        # The text must be stored whatever the screens do with it.
        log.exception("screens_failed", message_sid=inbound.sid)
        return now
    if soon == "now" or inbound.opt_out_type:
        return now
    quiet_s = house.settings.quiet_s * (LONGER if soon == "longer" else 1)
    return now + timedelta(seconds=quiet_s)


@dataclass(frozen=True, slots=True)
class _Loaded:
    turn: int
    phone: str
    conversation: Conversation
    inbounds: tuple[Inbound, ...]
    ids: tuple[UUID, ...]


def conversation_due(house: House, conversation_id: UUID, now: datetime, holder: str) -> bool:
    """Answer what a leased conversation has unread, or let time pass for it.

    False when the lease was lost or staff acted meanwhile: whoever holds it now decides anew.
    A decision that fails is tried again; after three times a person gets the conversation.
    """
    started = time.perf_counter()
    with house.sessions() as db:
        loaded = _load(db, conversation_id)
    turn = _decide(house, loaded, now)
    with writing(house.sessions) as db:
        row = _locked(db, conversation_id)
        if row.lease_holder != holder or row.turn != loaded.turn:
            return False
        commit_turn(db, row, turn, house.script, now, read=loaded.ids)
        row.lease_holder = row.lease_until = None
        row.attempts = 0
    took_s = time.perf_counter() - started
    turn_seconds.observe(took_s)
    log.info(
        "turn",
        trace=f"{conversation_id}/{loaded.turn + 1}",
        message_sids=[inbound.sid for inbound in loaded.inbounds],
        conversation=str(conversation_id),
        turn=loaded.turn + 1,
        because=turn.because,
        effects=[type(effect).__name__ for effect in turn.effects],
        ms=round(took_s * 1000, 1),
    )
    return True


def turn_failed(house: House, conversation_id: UUID, now: datetime, holder: str) -> None:
    """A decision raised: back off, and after `MAX_ATTEMPTS` hand the texter to a person."""
    with writing(house.sessions) as db:
        row = _locked(db, conversation_id)
        if row.lease_holder != holder:
            return
        row.lease_holder = row.lease_until = None
        if row.attempts < MAX_ATTEMPTS:
            row.due_at = now + timedelta(seconds=RETRY_S * row.attempts)
            return
        loaded = _load(db, conversation_id, is_readable=False)
        why = "the automated line failed on this text"
        conversation = loaded.conversation.with_(
            flags={**loaded.conversation.flags, "bot_failed": why},
            stage=loaded.conversation.stage or "incomplete",
        )
        effects = (
            triage.lead(conversation, house.script.clinic, now),
            RaiseFlag("bot_failed", why),
            PageStaff("bot_failed", why),
        )
        turn = Turn(conversation, effects, "bot_failed")
        commit_turn(db, row, turn, house.script, now, read=loaded.ids)


def staff_acted(
    house: House,
    lead_id: UUID,
    action: desk.Action,
    staff: desk.Staff,
    now: datetime,
    seen_turn: int,
) -> Turn | Refusal:
    """Do what a person decided, in one transaction with its audit entry, or say why not.

    Raises LookupError when there is no such lead.
    """
    with writing(house.sessions) as db:
        lead = db.scalar(select(Lead).where(Lead.id == lead_id))
        if lead is None:
            raise LookupError("no such lead")
        row = _locked(db, lead.conversation_id)
        db.refresh(lead)
        loaded = _load(db, row.id)
        case = desk.Case(
            conversation=loaded.conversation,
            owner_id=lead.owner_id,
            owner_name=lead.owner.name if lead.owner else None,
            seen_turn=seen_turn,
            phone=loaded.phone,
            is_closed=lead.closed_at is not None,
            due_at=row.due_at,
        )
        decided = desk.decide(case, action, staff, now, house.script)
        did = type(action).__name__
        if isinstance(decided, Refusal):
            audit.record(db, staff.id, f"refused:{did}", f"lead:{lead.number}", {}, now)
            return decided
        commit_turn(db, row, decided, house.script, now, by=staff)
        audit.record(db, staff.id, did, f"lead:{lead.number}", {"turn": row.turn}, now)
    house.wake()
    return decided


def _decide(house: House, loaded: _Loaded, now: datetime) -> Turn:
    if not loaded.inbounds:
        return time_passed(loaded.conversation, loaded.phone, now, house.script)
    read = house.reader().read
    return respond(loaded.conversation, loaded.inbounds, now, house.script, read)


def _locked(db: Session, conversation_id: UUID) -> Row:
    return db.scalars(select(Row).where(Row.id == conversation_id).with_for_update()).one()


def _load(db: Session, conversation_id: UUID, *, is_readable: bool = True) -> _Loaded:
    """The state and every unread text, in the order they came."""
    row = db.scalars(select(Row).where(Row.id == conversation_id)).one()
    unread = db.scalars(
        select(InboundMessage)
        .where(
            InboundMessage.conversation_id == conversation_id,
            InboundMessage.handled_at.is_(None),
        )
        .order_by(InboundMessage.received_at, InboundMessage.id)
        .limit(MOST_AT_ONCE)
    ).all()
    state: dict[str, Any] | None = row.state if is_readable else _state_or_none(row)
    conversation = Conversation.from_json(state) if state else Conversation()
    return _Loaded(
        turn=row.turn,
        phone=row.phone,
        conversation=conversation.with_(suppressed=_suppressed_by(db, conversation_id)),
        inbounds=tuple(_inbound(text, row.phone) for text in unread),
        ids=tuple(text.id for text in unread),
    )


def _state_or_none(row: Row) -> dict[str, Any] | None:
    """An unreadable state is an alarm and a hand-over, which need no state."""
    try:
        Conversation.from_json(row.state or {})
    except (ValueError, TypeError, sealing.SealError):
        return None
    return row.state


def _suppressed_by(db: Session, conversation_id: UUID) -> Source | None:
    """Who opted this texter out, by the ledger of consent."""
    opt_out = opt_out_in_force(db, conversation_id)
    return None if opt_out is None else cast(Source, opt_out.source)


def _inbound(text: InboundMessage, phone: str) -> Inbound:
    return Inbound(
        sid=text.message_sid,
        phone=phone,
        to=text.to,
        body=text.body,
        received_at=text.received_at,
        media=tuple(Media(**media) for media in text.media or ()),
        opt_out_type=text.opt_out_type,
        is_group=text.is_group,
    )
