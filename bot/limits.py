"""How much may leave: to one texter, so that two machines never talk to each other for ever,
and in all, so that a fault cannot empty the account. Safety texts and opt-out confirmations
are never held back.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models import OutboundMessage

MOST_TO_ONE = 25  # by the bot; the longest intake with every question asked is under 20
WITHIN = timedelta(hours=1)
DAY = timedelta(days=1)

Limit = Literal["one_texter", "daily"]


def reached(db: Session, row: OutboundMessage, now: datetime, daily_segments: int) -> Limit | None:
    """The limit that keeps this text back now, or None when it may go.

    Source: Twilio, error 14107 (reply loops); messaging limits of the account (63038).
    """
    if row.exempt or row.copy_key.startswith("safety."):
        return None
    if row.author == "bot" and _to_one(db, row, now) >= MOST_TO_ONE:
        return "one_texter"
    if _segments(db, now) + row.segments > daily_segments:
        return "daily"
    return None


def _to_one(db: Session, row: OutboundMessage, now: datetime) -> int:
    left = select(func.count()).where(
        OutboundMessage.conversation_id == row.conversation_id,
        OutboundMessage.author == "bot",
        OutboundMessage.tried_at > now - WITHIN,
    )
    return db.scalar(left) or 0


def _segments(db: Session, now: datetime) -> int:
    left = select(func.coalesce(func.sum(OutboundMessage.segments), 0)).where(
        OutboundMessage.tried_at > now - DAY
    )
    return db.scalar(left) or 0
