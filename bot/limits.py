"""How much may leave: to one texter, so that two machines never talk to each other for ever,
by one person, so that a stolen session texts few, and in all, so that a fault cannot empty the
account. Safety texts, a person's to somebody in a safety hold, and opt-out confirmations are
never held back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from bot.core import desk
from bot.core.desk import pace
from models import Alert, Conversation, OutboundMessage, StaffMember, id_at

MOST_TO_ONE = 25  # by the bot; the longest intake with every question asked is under 20
WITHIN = timedelta(hours=1)
DAY = timedelta(days=1)

Limit = Literal["one_texter", "daily"]


class Allowance:
    """What may leave now to some texters; each text that goes takes its part of it."""

    def __init__(
        self, db: Session, conversation_ids: Collection[UUID], now: datetime, daily_segments: int
    ) -> None:
        self._to_one = _to_each(db, conversation_ids, now)
        self._segments_left = daily_segments - _segments(db, now)

    def limit(self, row: OutboundMessage, *, is_held: bool = False) -> Limit | None:
        """The limit that keeps this text back now, or None when it goes, and counts.

        `is_held`: its texter is in a safety hold.

        Source: Twilio, error 14107 (reply loops); messaging limits of the account (63038).
        """
        is_bot = row.author == "bot"
        is_exempt = row.exempt or row.copy_key.startswith("safety.") or (is_held and not is_bot)
        if is_bot and not is_exempt and self._to_one[row.conversation_id] >= MOST_TO_ONE:
            return "one_texter"
        if not is_exempt and row.segments > self._segments_left:
            return "daily"
        self._to_one[row.conversation_id] += is_bot
        self._segments_left -= row.segments
        return None


def sent_by_staff(db: Session, staff_id: UUID, to: Conversation, now: datetime) -> desk.Sent:
    """What the pace of a reply is judged by, in the open transaction of `db`.

    The person is locked until it ends, so that two replies at once are counted one by one;
    `to` is locked already.
    """
    db.execute(
        select(StaffMember.id).where(StaffMember.id == staff_id).with_for_update(key_share=True)
    )
    by_person = _when_staff_texted(
        db, pace.BY_ONE_PERSON, OutboundMessage.staff_id == staff_id, now
    )
    to_phone = _when_staff_texted(
        db, pace.TO_ONE_PHONE, OutboundMessage.conversation_id == to.id, now
    )
    is_fast = len(by_person) == pace.BY_ONE_PERSON.most or len(to_phone) == pace.TO_ONE_PHONE.most
    return desk.Sent(by_person, to_phone, in_danger=is_fast and _has_safety_alert(db, to.id))


def _has_safety_alert(db: Session, conversation_id: UUID) -> bool:
    """Whether one is open that nobody has taken."""
    found = select(Alert.id).where(
        Alert.conversation_id == conversation_id,
        Alert.kind.in_(desk.SAFETY_ALERTS),
        Alert.acknowledged_at.is_(None),
    )
    return db.scalar(found.limit(1)) is not None


def _when_staff_texted(
    db: Session, limit: pace.Pace, which: ColumnElement[bool], now: datetime
) -> Sequence[datetime]:
    """Newest first. The ids are in the order of time: only the last minutes are read."""
    since = now - limit.within
    return db.scalars(
        select(OutboundMessage.created_at)
        .where(
            OutboundMessage.id >= id_at(since),
            OutboundMessage.created_at > since,
            OutboundMessage.author == "staff",
            which,
        )
        .order_by(OutboundMessage.created_at.desc())
        .limit(limit.most)
    ).all()


def _to_each(db: Session, conversation_ids: Collection[UUID], now: datetime) -> Counter[UUID]:
    """How many of the bot's texts left to each texter, of late."""
    left = (
        select(OutboundMessage.conversation_id, func.count())
        .where(
            OutboundMessage.conversation_id.in_(conversation_ids),
            OutboundMessage.author == "bot",
            OutboundMessage.tried_at > now - WITHIN,
        )
        .group_by(OutboundMessage.conversation_id)
    )
    return Counter({conversation_id: count for conversation_id, count in db.execute(left)})  # noqa: C416


def _segments(db: Session, now: datetime) -> int:
    left = select(func.coalesce(func.sum(OutboundMessage.segments), 0)).where(
        OutboundMessage.tried_at > now - DAY
    )
    return db.scalar(left) or 0
