"""What the numbers are counted from. One query each, or it says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models import Alert, ConsentEvent, InboundMessage, Lead, OutboundMessage

MOST_LEADS = 20_000


@dataclass(frozen=True, slots=True)
class Outcomes:
    came: int
    texters: int
    by_bot: int
    by_staff: int
    opt_outs: int
    crises: int
    acknowledged_after_s: Sequence[float]


def leads_since(db: Session, since: datetime) -> Sequence[Lead]:
    return db.scalars(
        select(Lead).where(Lead.opened_at >= since).order_by(Lead.number).limit(MOST_LEADS)
    ).all()


def outcomes_since(db: Session, since: datetime) -> Outcomes:
    """Four queries."""
    came, texters = db.execute(
        select(func.count(), func.count(InboundMessage.conversation_id.distinct())).where(
            InboundMessage.received_at >= since
        )
    ).one()
    rows = db.execute(
        select(OutboundMessage.author, func.count())
        .where(OutboundMessage.created_at >= since)
        .group_by(OutboundMessage.author)
    ).all()
    sent: Mapping[str, int] = {row[0]: row[1] for row in rows}
    opt_outs = db.scalar(
        select(func.count())
        .select_from(ConsentEvent)
        .where(ConsentEvent.kind == "opt_out", ConsentEvent.at >= since)
    )
    crises = db.execute(
        select(Alert.raised_at, Alert.acknowledged_at).where(
            Alert.kind == "crisis", Alert.raised_at >= since
        )
    ).all()
    return Outcomes(
        came=came,
        texters=texters,
        by_bot=sent.get("bot", 0),
        by_staff=sent.get("staff", 0),
        opt_outs=opt_outs or 0,
        crises=len(crises),
        acknowledged_after_s=[(row[1] - row[0]).total_seconds() for row in crises if row[1]],
    )


def texted_at_since(db: Session, since: datetime) -> Sequence[datetime]:
    return db.scalars(
        select(InboundMessage.received_at).where(InboundMessage.received_at >= since)
    ).all()


def failures_since(db: Session, since: datetime) -> Sequence[tuple[int | None, int]]:
    rows = db.execute(
        select(OutboundMessage.error_code, func.count())
        .where(
            OutboundMessage.created_at >= since,
            OutboundMessage.state.in_(("failed", "undelivered")),
        )
        .group_by(OutboundMessage.error_code)
        .order_by(func.count().desc())
    ).all()
    return [(row[0], row[1]) for row in rows]


def alerts_since(db: Session, since: datetime) -> Mapping[str, int]:
    rows = db.execute(
        select(Alert.kind, func.count()).where(Alert.raised_at >= since).group_by(Alert.kind)
    ).all()
    return {row[0]: row[1] for row in rows}
