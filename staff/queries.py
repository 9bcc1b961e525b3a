"""What the pages of the desk read: past the core, on purpose, and never writing.

Every function takes the reading session of the request and costs one query, or says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, literal, select, tuple_
from sqlalchemy.orm import Session, joinedload, selectinload

from models import (
    Alert,
    ConsentEvent,
    InboundMessage,
    Lead,
    LeadEvent,
    OutboundMessage,
    StaffMember,
    UtcDateTime,
)

PAGE = 50
THREAD = 200
ALERTS = 20
EARLIER = 10
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# Stands for "no due time" in the order of the queue: after every real one.
FAR = datetime(9000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class View:
    """One tab of the queue. Open leads stand by urgency, closed ones newest first."""

    key: str
    label: str
    is_open: bool
    condition: ColumnElement[bool]


def _status_is(status: str) -> ColumnElement[bool]:
    return Lead.status == status


VIEWS: Mapping[str, View] = {
    view.key: view
    for view in (
        View("needs-reply", "Needs reply", True, Lead.needs_reply.is_(True)),
        View("open", "All open", True, Lead.closed_at.is_(None)),
        View("new", "New", True, _status_is("new")),
        View("in-progress", "In progress", True, _status_is("in_progress")),
        View("contacted", "Contacted", True, _status_is("contacted")),
        View("booked", "Booked", False, _status_is("booked")),
        View("closed", "Closed", False, Lead.status != "booked"),
    )
}
OWNERS = ("all", "mine", "unassigned")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the queue shows: a view, whose leads, and after which place."""

    view: View
    whose: str
    staff_id: UUID
    after: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    leads: Sequence[Lead]
    next_after: str | None


@dataclass(frozen=True, slots=True)
class Thread:
    """The newest texts of a conversation, oldest first; staff names beside their texts."""

    texts: Sequence[InboundMessage | OutboundMessage]
    staff_names: Mapping[UUID, str]
    is_cut: bool


def queue_page(db: Session, wanted: Wanted, limit: int = PAGE) -> Page:
    """Two queries: the leads of one page with their owners, and their flags."""
    is_open = wanted.view.is_open
    order = _by_urgency() if is_open else (Lead.closed_at, Lead.number)
    query = (
        select(Lead)
        .where(Lead.closed_at.is_(None) if is_open else Lead.closed_at.is_not(None))
        .where(wanted.view.condition, *_owned(wanted))
        .order_by(*(order if is_open else (column.desc() for column in order)))
        .options(joinedload(Lead.owner), joinedload(Lead.conversation), selectinload(Lead.flags))
        .limit(limit + 1)
    )
    if place := _place(wanted.after, is_open):
        here, there = tuple_(*order), tuple_(*place)
        query = query.where(here > there if is_open else here < there)
    leads = db.scalars(query).all()
    has_more = len(leads) > limit
    return Page(leads[:limit], _after(leads[limit - 1], is_open) if has_more else None)


def queue_counts(db: Session, wanted: Wanted) -> Mapping[str, int]:
    """Open leads in each open view."""
    rows = db.execute(
        select(Lead.status, Lead.needs_reply, func.count())
        .where(Lead.closed_at.is_(None), *_owned(wanted))
        .group_by(Lead.status, Lead.needs_reply)
    ).all()
    counts = {key: 0 for key, view in VIEWS.items() if view.is_open}
    for status, needs_reply, count in rows:
        counts["open"] += count
        counts["needs-reply"] += count if needs_reply else 0
        key = status.replace("_", "-")
        if key in counts:
            counts[key] += count
    return counts


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


def _owned(wanted: Wanted) -> tuple[ColumnElement[bool], ...]:
    if wanted.whose == "mine":
        return (Lead.owner_id == wanted.staff_id,)
    if wanted.whose == "unassigned":
        return (Lead.owner_id.is_(None),)
    return ()


def _by_urgency() -> tuple[ColumnElement[Any], ...]:
    return (Lead.priority, func.coalesce(Lead.due_at, _moment(FAR)), Lead.number)


def _moment(at: datetime) -> ColumnElement[datetime]:
    return literal(at, UtcDateTime())


def _when(text: InboundMessage | OutboundMessage) -> tuple[datetime, int]:
    """An answer stands below the text of the same moment."""
    if isinstance(text, InboundMessage):
        return text.received_at, 0
    return text.created_at, 1


def _after(lead: Lead, is_open: bool) -> str:
    """The place of a lead in the order, for the address of the next page."""
    moment = (lead.due_at if is_open else lead.closed_at) or FAR
    stamp = (moment - EPOCH) // timedelta(microseconds=1)
    return f"{lead.priority}.{stamp}.{lead.number}"


def _place(after: str, is_open: bool) -> tuple[ColumnElement[Any], ...] | None:
    try:
        priority, stamp, number = (int(part) for part in after.split("."))
        moment = _moment(EPOCH + timedelta(microseconds=stamp))
    except (ValueError, OverflowError):
        return None
    return (literal(priority), moment, literal(number)) if is_open else (moment, literal(number))
