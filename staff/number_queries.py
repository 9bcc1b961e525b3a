"""What the numbers are counted from: one query each, and nothing of anybody but leads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models import Alert, ConsentEvent, InboundMessage, Lead, OutboundMessage

MOST_LEADS = 20_000


@dataclass(frozen=True, slots=True)
class Came:
    """A text that came, without its words."""

    at: datetime
    conversation_id: UUID


@dataclass(frozen=True, slots=True)
class Sent:
    """So many texts of ours by one author, with one end."""

    author: str
    has_failed: bool
    error_code: int | None
    count: int


@dataclass(frozen=True, slots=True)
class Raised:
    """An alert, and when somebody took it."""

    kind: str
    at: datetime
    taken_at: datetime | None


def leads_since(db: Session, since: datetime) -> Sequence[Lead]:
    return db.scalars(
        select(Lead).where(Lead.opened_at >= since).order_by(Lead.number).limit(MOST_LEADS)
    ).all()


def came_since(db: Session, since: datetime) -> Sequence[Came]:
    rows = db.execute(
        select(InboundMessage.received_at, InboundMessage.conversation_id).where(
            InboundMessage.received_at >= since
        )
    )
    return [Came(*row) for row in rows]


def sent_since(db: Session, since: datetime) -> Sequence[Sent]:
    has_failed = OutboundMessage.state.in_(("failed", "undelivered")).label("has_failed")
    rows = db.execute(
        select(OutboundMessage.author, has_failed, OutboundMessage.error_code, func.count())
        .where(OutboundMessage.created_at >= since)
        .group_by(OutboundMessage.author, has_failed, OutboundMessage.error_code)
    )
    return [Sent(row[0], bool(row[1]), row[2], row[3]) for row in rows]


def opt_outs_since(db: Session, since: datetime) -> int:
    counted = db.scalar(
        select(func.count())
        .select_from(ConsentEvent)
        .where(ConsentEvent.kind == "opt_out", ConsentEvent.at >= since)
    )
    return counted or 0


def alerts_since(db: Session, since: datetime) -> Sequence[Raised]:
    rows = db.execute(
        select(Alert.kind, Alert.raised_at, Alert.acknowledged_at).where(Alert.raised_at >= since)
    )
    return [Raised(*row) for row in rows]
