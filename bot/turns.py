"""The three happenings: a text arrives, a conversation is due, staff act.

Each loads one conversation, asks a pure function, and writes the answer in one transaction.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import cast
from uuid import UUID

import structlog
from prometheus_client import Histogram
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import audit, sealing, search
from bot.commit import commit_turn
from bot.consent import opt_out_in_force
from bot.core import desk
from bot.core.conversation import (
    CancelUnsent,
    Conversation,
    Inbound,
    Media,
    Refusal,
    Say,
    Source,
    Suppress,
    Turn,
    Unsuppress,
)
from bot.core.dialogue.hand_over import handed_over
from bot.core.dialogue.nudges import time_passed
from bot.core.dialogue.respond import respond
from bot.core.reading.urgency import how_soon
from bot.database import writing
from bot.house import House
from models import Conversation as Row
from models import InboundMessage, Lead

LONGER = 2
MAX_ATTEMPTS = 3
RETRY_S = 1.0
LONGEST_RETRY_S = 300.0
MOST_AT_ONCE = 100  # a flood from one phone is read in parts: memory stays bounded

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
    keeps_state: bool = False
    is_blocked: bool = False


def conversation_due(house: House, conversation_id: UUID, now: datetime, holder: str) -> bool:
    """Answer what a leased conversation has unread, or let time pass for it.

    False when the lease was lost or staff acted meanwhile: whoever holds it now decides anew.
    After `MAX_ATTEMPTS` that failed, or killed their worker, a person gets the conversation.
    """
    started = time.perf_counter()
    with house.sessions() as db:
        row = db.scalars(select(Row).where(Row.id == conversation_id)).one()
        is_failing = row.attempts > MAX_ATTEMPTS
        loaded = _load_what_opens(db, row) if is_failing else _load(db, row)
    turn = _handed_over(house, loaded, now) if is_failing else _decide(house, loaded, now)
    if loaded.is_blocked:
        turn = _of_blocked(turn)
    with writing(house.sessions) as db:
        row = _locked(db, conversation_id)
        if row.lease_holder != holder or row.turn != loaded.turn:
            return False
        row.lease_holder = row.lease_until = None
        row.attempts = 0
        commit_turn(
            db, row, turn, house.script, now, read=loaded.ids, keeps_state=loaded.keeps_state
        )
        if not loaded.keeps_state:
            search.learn_turn(db, row, turn, [text.body for text in loaded.inbounds])
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
    """A decision raised: it is due again, later each time."""
    with writing(house.sessions) as db:
        row = _locked(db, conversation_id)
        if row.lease_holder != holder:
            return
        row.lease_holder = row.lease_until = None
        row.due_at = now + timedelta(seconds=min(RETRY_S * row.attempts, LONGEST_RETRY_S))


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
        loaded = _load(db, row)
        case = desk.Case(
            conversation=loaded.conversation,
            owner_id=lead.owner_id,
            owner_name=lead.owner.name if lead.owner else None,
            seen_turn=seen_turn,
            phone=loaded.phone,
            is_closed=lead.closed_at is not None,
            due_at=row.due_at,
            closed_at=lead.closed_at,
            newer_number=_newer_number(db, lead),
            is_blocked=row.blocked_at is not None,
        )
        decided = desk.decide(case, action, staff, now, house.script)
        did = type(action).__name__
        if isinstance(decided, Refusal):
            audit.record(db, staff.id, f"refused:{did}", f"lead:{lead.number}", {}, now)
            return decided
        commit_turn(db, row, decided, house.script, now, by=staff, lead=lead)
        search.learn_turn(db, row, decided)
        audit.record(db, staff.id, did, f"lead:{lead.number}", {"turn": row.turn}, now)
    house.wake()
    return decided


def _decide(house: House, loaded: _Loaded, now: datetime) -> Turn:
    if not loaded.inbounds:
        return time_passed(loaded.conversation, loaded.phone, now, house.script)
    read = house.reader().read
    return respond(loaded.conversation, loaded.inbounds, now, house.script, read)


def _handed_over(house: House, loaded: _Loaded, now: datetime) -> Turn:
    return handed_over(loaded.conversation, loaded.inbounds, now, house.script)


def _of_blocked(turn: Turn) -> Turn:
    """What a blocked phone may still bring about: help in danger, and its consent."""
    if any(isinstance(effect, Say) and effect.key.startswith("safety.") for effect in turn.effects):
        return turn
    kept = tuple(e for e in turn.effects if isinstance(e, (Suppress, Unsuppress, CancelUnsent)))
    return replace(turn, effects=kept, because=f"blocked:{turn.because}"[:40], due_at=None)


def _newer_number(db: Session, lead: Lead) -> int | None:
    """The open request of the texter, when this one is closed."""
    is_other = (Lead.conversation_id == lead.conversation_id, Lead.number != lead.number)
    return db.scalar(select(Lead.number).where(*is_other, Lead.closed_at.is_(None)))


def _locked(db: Session, conversation_id: UUID) -> Row:
    return db.scalars(select(Row).where(Row.id == conversation_id).with_for_update()).one()


def _load(db: Session, row: Row) -> _Loaded:
    """The state and every unread text, in the order they came.

    Raises sealing.SealError, ValueError or TypeError for a row that does not open.
    """
    unread = _unread(db, row)
    conversation = Conversation.from_json(row.state) if row.state else Conversation()
    return _Loaded(
        turn=row.turn,
        phone=row.phone,
        conversation=conversation.with_(suppressed=_suppressed_by(db, row.id)),
        inbounds=tuple(_inbound(text, row.phone, text.body) for text in unread),
        ids=tuple(text.id for text in unread),
        is_blocked=row.blocked_at is not None,
    )


def _load_what_opens(db: Session, row: Row) -> _Loaded:
    """The same of a row that may not open: never a reset, so its state is then kept."""
    try:
        return _load(db, row)
    except (sealing.SealError, ValueError, TypeError):
        log.error("state_unreadable", conversation=str(row.id))
    phone = _or_nothing(row, "phone")
    unread = _unread(db, row)
    return _Loaded(
        turn=row.turn,
        phone=phone,
        conversation=Conversation(suppressed=_suppressed_by(db, row.id)),
        inbounds=tuple(_inbound(text, phone, _or_nothing(text, "body")) for text in unread),
        ids=tuple(text.id for text in unread),
        keeps_state=True,
        is_blocked=row.blocked_at is not None,
    )


def _unread(db: Session, row: Row) -> Sequence[InboundMessage]:
    return db.scalars(
        select(InboundMessage)
        .where(InboundMessage.conversation_id == row.id, InboundMessage.handled_at.is_(None))
        .order_by(InboundMessage.received_at, InboundMessage.id)
        .limit(MOST_AT_ONCE)
    ).all()


def _or_nothing(row: Row | InboundMessage, name: str) -> str:
    try:
        return str(getattr(row, name))
    except sealing.SealError:
        return ""


def _suppressed_by(db: Session, conversation_id: UUID) -> Source | None:
    """Who opted this texter out, by the ledger of consent."""
    opt_out = opt_out_in_force(db, conversation_id)
    return None if opt_out is None else cast(Source, opt_out.source)


def _inbound(text: InboundMessage, phone: str, body: str) -> Inbound:
    return Inbound(
        sid=text.message_sid,
        phone=phone,
        to=text.to,
        body=body,
        received_at=text.received_at,
        media=tuple(Media(**media) for media in text.media or ()),
        opt_out_type=text.opt_out_type,
        is_group=text.is_group,
    )
