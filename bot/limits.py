"""How much may leave: to one texter, so that two machines never talk to each other for ever,
and in all, so that a fault cannot empty the account. Safety texts and opt-out confirmations
are never held back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models import OutboundMessage

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

    def limit(self, row: OutboundMessage) -> Limit | None:
        """The limit that keeps this text back now, or None when it goes, and counts.

        Source: Twilio, error 14107 (reply loops); messaging limits of the account (63038).
        """
        is_exempt = row.exempt or row.copy_key.startswith("safety.")
        is_bot = row.author == "bot"
        if is_bot and not is_exempt and self._to_one[row.conversation_id] >= MOST_TO_ONE:
            return "one_texter"
        if not is_exempt and row.segments > self._segments_left:
            return "daily"
        self._to_one[row.conversation_id] += is_bot
        self._segments_left -= row.segments
        return None


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
