"""What the pages of the desk read: past the core, on purpose, and never writing.

Every function takes the reading session of the request and costs one query, or says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session, joinedload, selectinload

from models import (
    Alert,
    ConsentEvent,
    InboundMessage,
    Lead,
    LeadEvent,
    OutboundMessage,
    StaffMember,
)
from models_desk import LeadMerge, OnCall, Passkey, Snippet, StaffSession

THREAD = 200
ALERTS = 20
EARLIER = 10


@dataclass(frozen=True, slots=True)
class Thread:
    """The newest texts of a conversation, oldest first; staff names beside their texts."""

    texts: Sequence[InboundMessage | OutboundMessage]
    staff_names: Mapping[UUID, str]
    is_cut: bool


def open_alerts(db: Session, lead_id: UUID | None = None) -> Sequence[Alert]:
    """Alerts nobody has acknowledged, oldest first; of one lead when it is given."""
    query = (
        select(Alert)
        .where(Alert.acknowledged_at.is_(None))
        .options(joinedload(Alert.lead))
        .order_by(Alert.raised_at)
        .limit(ALERTS)
    )
    return db.scalars(query.where(Alert.lead_id == lead_id) if lead_id else query).all()


def alerts_up_to(db: Session, alert_id: UUID) -> Sequence[UUID]:
    """An alert and those before it of the same texter, while nobody has them."""
    shown = select(Alert.conversation_id, Alert.raised_at).where(Alert.id == alert_id).subquery()
    return db.scalars(
        select(Alert.id)
        .join(shown, Alert.conversation_id == shown.c.conversation_id)
        .where(Alert.acknowledged_at.is_(None), Alert.raised_at <= shown.c.raised_at)
    ).all()


def lead(db: Session, lead_id: UUID) -> Lead | None:
    """Two queries: the lead with its conversation and owner, and its flags."""
    return db.scalar(
        select(Lead)
        .where(Lead.id == lead_id)
        .options(joinedload(Lead.conversation), joinedload(Lead.owner), selectinload(Lead.flags))
    )


def thread(db: Session, conversation_id: UUID, limit: int = THREAD) -> Thread:
    """Two queries: what came and what went."""
    came = db.scalars(
        select(InboundMessage)
        .where(InboundMessage.conversation_id == conversation_id)
        .order_by(InboundMessage.received_at.desc(), InboundMessage.id.desc())
        .limit(limit)
    ).all()
    went = db.execute(
        select(OutboundMessage, StaffMember.name)
        .outerjoin(StaffMember, StaffMember.id == OutboundMessage.staff_id)
        .where(OutboundMessage.conversation_id == conversation_id)
        .order_by(OutboundMessage.created_at.desc(), OutboundMessage.id.desc())
        .limit(limit)
    ).all()
    texts: list[InboundMessage | OutboundMessage] = [*came, *(row[0] for row in went)]
    texts.sort(key=_when)
    names = {row[0].staff_id: row[1] for row in went if row[0].staff_id is not None}
    return Thread(texts[-limit:], names, is_cut=len(texts) > limit)


def passkeys_of(db: Session, staff_id: UUID) -> Sequence[Passkey]:
    """The keys of a person, oldest first."""
    return db.scalars(
        select(Passkey).where(Passkey.staff_id == staff_id).order_by(Passkey.created_at)
    ).all()


def passkey(db: Session, staff_id: UUID, credential_id: bytes) -> Passkey | None:
    return db.scalar(
        select(Passkey).where(Passkey.staff_id == staff_id, Passkey.credential_id == credential_id)
    )


def picture_of(db: Session, lead_id: UUID, text_id: UUID) -> InboundMessage | None:
    """A text of a lead's thread that may hold pictures."""
    return db.scalar(
        select(InboundMessage)
        .join(Lead, Lead.conversation_id == InboundMessage.conversation_id)
        .where(Lead.id == lead_id, InboundMessage.id == text_id)
    )


def history(db: Session, lead_id: UUID) -> Sequence[tuple[LeadEvent, str | None]]:
    """What happened to a lead, newest first, with the name of who did it."""
    rows = db.execute(
        select(LeadEvent, StaffMember.name)
        .outerjoin(StaffMember, StaffMember.id == LeadEvent.staff_id)
        .where(LeadEvent.lead_id == lead_id)
        .order_by(LeadEvent.at.desc(), LeadEvent.id.desc())
        .limit(THREAD)
    ).all()
    return [(row[0], row[1]) for row in rows]


def consent(db: Session, conversation_id: UUID) -> Sequence[ConsentEvent]:
    """The ledger of consent, newest first."""
    return db.scalars(
        select(ConsentEvent)
        .where(ConsentEvent.conversation_id == conversation_id)
        .order_by(ConsentEvent.at.desc(), ConsentEvent.id.desc())
        .limit(THREAD)
    ).all()


def earlier_leads(db: Session, lead: Lead) -> Sequence[Lead]:
    """Other requests of the same texter, newest first."""
    return db.scalars(
        select(Lead)
        .where(Lead.conversation_id == lead.conversation_id, Lead.number != lead.number)
        .order_by(Lead.number.desc())
        .limit(EARLIER)
    ).all()


def colleagues(db: Session) -> Sequence[tuple[UUID, str]]:
    """Everybody who may have a lead, by name."""
    rows = db.execute(
        select(StaffMember.id, StaffMember.name)
        .where(StaffMember.active.is_(True))
        .order_by(StaffMember.name)
    ).all()
    return [(row[0], row[1]) for row in rows]


def everybody(db: Session) -> Sequence[tuple[UUID, str]]:
    """Who works or worked here, by name."""
    rows = db.execute(select(StaffMember.id, StaffMember.name).order_by(StaffMember.name)).all()
    return [(row[0], row[1]) for row in rows]


def open_lead(db: Session, number: int) -> Lead | None:
    return db.scalar(select(Lead).where(Lead.number == number, Lead.closed_at.is_(None)))


def merged(db: Session, lead_id: UUID) -> tuple[Lead | None, Sequence[Lead]]:
    """The request this one went on in, and those it took in."""
    went_on = and_(LeadMerge.lead_id == lead_id, LeadMerge.into_id == Lead.id)
    was_taken_in = and_(LeadMerge.into_id == lead_id, LeadMerge.lead_id == Lead.id)
    rows = db.execute(
        select(Lead, LeadMerge.into_id)
        .join(LeadMerge, or_(went_on, was_taken_in))
        .order_by(LeadMerge.at)
    ).all()
    into = next((row[0] for row in rows if row[1] != lead_id), None)
    return into, [row[0] for row in rows if row[1] == lead_id]


def snippets(db: Session) -> Sequence[Snippet]:
    return db.scalars(select(Snippet).order_by(Snippet.title)).all()


def sessions_of(db: Session, staff_id: UUID) -> Sequence[StaffSession]:
    return db.scalars(
        select(StaffSession)
        .where(StaffSession.staff_id == staff_id)
        .order_by(StaffSession.seen_at.desc())
    ).all()


def members(db: Session) -> Sequence[StaffMember]:
    """Two queries: everybody with their roles, those who work here first."""
    return db.scalars(
        select(StaffMember)
        .options(selectinload(StaffMember.roles))
        .order_by(StaffMember.active.desc(), StaffMember.name)
    ).all()


def last_seen(db: Session) -> Mapping[UUID, datetime]:
    rows = db.execute(
        select(StaffSession.staff_id, func.max(StaffSession.seen_at)).group_by(
            StaffSession.staff_id
        )
    ).all()
    return {row[0]: row[1] for row in rows}


def shifts(db: Session, now: datetime) -> Sequence[tuple[OnCall, str, bool]]:
    """Who is and will be on call, with whether anything reaches them."""
    rows = db.execute(
        select(OnCall, StaffMember.name, StaffMember.pager_sealed.is_not(None))
        .join(StaffMember, StaffMember.id == OnCall.staff_id)
        .where(OnCall.ends_at > now)
        .order_by(OnCall.starts_at)
    ).all()
    return [(row[0], row[1], bool(row[2])) for row in rows]


def _when(text: InboundMessage | OutboundMessage) -> tuple[datetime, int]:
    """An answer stands below the text of the same moment."""
    if isinstance(text, InboundMessage):
        return text.received_at, 0
    return text.created_at, 1
