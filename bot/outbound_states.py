"""What becomes of a text of ours: states that only move forward, and when it is tried again."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import datetime, timedelta

from prometheus_client import Counter
from sqlalchemy.orm import Session

from bot import leases
from bot.carrier import CarrierError, DeliveryStatus
from bot.carrier.codes import remedy_for
from bot.undelivered import alert, alert_for_all, is_safety, not_received
from models import OutboundMessage

RANKS: Mapping[str, int] = {
    "queued": 0,
    "sending": 1,
    "uncertain": 1,
    "accepted": 2,
    "sent": 3,
    "delivered": 4,
    "undelivered": 4,
    "failed": 4,
    "cancelled": 4,
    "suppressed": 4,
    "expired": 4,
}
IN_DOUBT = ("sending", "uncertain")
UNSETTLED = ("queued", *IN_DOUBT)

MAX_ATTEMPTS = 5
BACKOFF_S = 8.0
BACKOFF_GROWTH = 3.0
CAPPED_FOR = timedelta(minutes=15)
UNTIL_LISTED_S = 30.0  # a text that the carrier took is in its list by then; a lease is longer

outbound_texts = Counter("textus_outbound_texts_total", "Texts of ours, by new state", ["state"])


def hear(db: Session, row: OutboundMessage, status: DeliveryStatus, now: datetime) -> None:
    """The carrier speaks of this text: it moves forward or stays, whatever the order."""
    row.message_sid = row.message_sid or status.sid
    if RANKS[status.status] <= row.rank:
        return
    row.sent_at = row.sent_at or now
    row.error_code = status.error_code
    move(db, row, status.status, now)


def move(db: Session, row: OutboundMessage, state: str, now: datetime) -> None:
    """To a state in which there is nothing left to send; what was not received has followers."""
    row.state, row.rank = state, RANKS[state]
    leases.settle(row, None)
    outbound_texts.labels(state).inc()
    if state not in ("accepted", "sent", "delivered"):
        not_received(db, row, now)


def not_sent(db: Session, row: OutboundMessage, error: CarrierError, now: datetime) -> None:
    """Again later, unless the carrier will never take it or was asked often enough."""
    row.error_code = None if error.outcome_unknown else error.code
    if remedy_for(row.error_code) == "held" and not is_safety(row):
        row.state, row.rank = "queued", RANKS["queued"]
        put_off(db, row, "the account's limit of texts for the day is reached: texts wait", now)
        return
    if error.permanent:
        move(db, row, "failed", now)
        return
    row.state = "uncertain" if error.outcome_unknown else "queued"
    row.rank = RANKS[row.state]
    if row.attempts < MAX_ATTEMPTS:
        leases.settle(row, now + timedelta(seconds=_backoff_s(row.attempts, error)))
    elif error.outcome_unknown:
        # It may have left, so it is not said to have failed; a late status still counts.
        leases.settle(row, None)
        alert(db, row, "nobody knows whether a text left", now)
    else:
        move(db, row, "failed", now)


def _backoff_s(attempts: int, error: CarrierError) -> float:
    """Longer each time, by chance between half and all of it: not everybody at once."""
    longest = BACKOFF_S * BACKOFF_GROWTH ** (attempts - 1)
    least = UNTIL_LISTED_S if error.outcome_unknown else 0.0
    return max(random.uniform(longest / 2, longest), least, error.retry_after_s or 0.0)


def put_off(db: Session, row: OutboundMessage, why: str, now: datetime) -> None:
    """A limit of the day is reached: this text waits, and people are told once."""
    row.attempts = 0
    leases.settle(row, now + CAPPED_FOR)
    alert_for_all(db, row, "daily_limit", why, now)
