"""The one sender: each text of ours is claimed, checked, sent and followed until it is final.

"Sending" is written before the carrier is called, and no transaction is open during the
call. A text whose outcome nobody knows is looked for at the carrier before it goes again.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from prometheus_client import Counter, Histogram
from sqlalchemy import ColumnElement, and_, bindparam, exists, or_, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, aliased

from bot import leases, limits
from bot.carrier import Carrier, CarrierError, DeliveryStatus, Outgoing
from bot.carrier.codes import remedy_for
from bot.consent import opt_out_in_force
from bot.core import clinic_time
from bot.core.script import Clinic
from bot.database import writing
from bot.house import House
from bot.undelivered import alert, alert_for_all, is_safety, not_received
from models import Conversation, OutboundMessage

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
SAFETY_KEYS = "safety."

LEASE_S = 45.0  # longer than looking and sending together
MAX_ATTEMPTS = 5
BACKOFF_S = 8.0
BACKOFF_GROWTH = 3.0
UNTIL_LISTED_S = 30.0  # a text that the carrier took is in its list by then; a lease is longer
CLOCKS_DIFFER = timedelta(minutes=2)
VALIDITY = timedelta(hours=4)  # a carrier's backlog must not deliver a reply in the small hours
SHORTEST_VALIDITY_S = 60
QUIET_STEP = timedelta(minutes=15)
CAPPED_FOR = timedelta(minutes=15)


def _is_next() -> ColumnElement[bool]:
    """Texts to one phone leave in order; one that waits for its hour holds nobody up.

    A safety text waits behind nothing.
    """
    earlier = aliased(OutboundMessage)
    now = bindparam("now", type_=OutboundMessage.due_at.type)
    comes_before = or_(
        earlier.turn < OutboundMessage.turn,
        and_(
            earlier.turn == OutboundMessage.turn,
            earlier.position < OutboundMessage.position,
        ),
    )
    is_under_way = or_(
        earlier.due_at <= now, and_(earlier.attempts > 0, earlier.due_at.is_not(None))
    )
    has_earlier = exists().where(
        earlier.conversation_id == OutboundMessage.conversation_id,
        comes_before,
        earlier.state.in_(UNSETTLED),
        is_under_way,
    )
    return or_(OutboundMessage.copy_key.startswith(SAFETY_KEYS), ~has_earlier)


_IS_NEXT = _is_next()

log = structlog.get_logger("outbox")
outbound_texts = Counter("textus_outbound_texts_total", "Texts of ours, by new state", ["state"])
reply_seconds = Histogram("textus_reply_seconds", "From decided to taken by the carrier")
unknown_statuses = Counter("textus_unknown_statuses_total", "Statuses of texts not ours")


def deliver(house: House, now: datetime, holder: str) -> bool:
    """Take the next due text one step further; False when there was none.

    Raises SQLAlchemyError when the database is away; the lease then runs out.
    """
    with house.sessions() as db:
        row_id = leases.claim(db, OutboundMessage, now, holder, LEASE_S, only=_IS_NEXT)
    if row_id is None:
        return False
    try:
        _deliver(house, row_id, now, holder)
    except SQLAlchemyError:
        raise
    except Exception:
        # A bug or a missing key costs this text a try, never the worker its life.
        log.exception("delivery_failed", outbound=str(row_id))
        _record(house, row_id, CarrierError(outcome_unknown=True), now, holder)
    return True


def status_arrived(house: House, status: DeliveryStatus, now: datetime) -> None:
    """Record what the carrier says of a text, in a transaction of its own."""
    with writing(house.sessions) as db:
        record_status(db, status, now)
    if status.status in ("failed", "undelivered"):
        house.wake()


def record_status(db: Session, status: DeliveryStatus, now: datetime) -> None:
    """Move a text forward in the open transaction: repeats and late statuses change nothing.

    A text is known by its sid, or, while the answer that told its sid is lost, by our reference.
    """
    by_sid = select(OutboundMessage.id).where(OutboundMessage.message_sid == status.sid)
    row_id = db.scalar(by_sid) or (UUID(status.reference) if status.reference else None)
    row = _locked(db, row_id) if row_id else None
    if row is None or row.message_sid not in (None, status.sid):
        unknown_statuses.inc()
        return
    _hear(db, row, status, now)
    log.info(
        "status",
        trace=f"{row.conversation_id}/{row.turn}",
        outbound=str(row.id),
        message_sid=status.sid,
        status=status.status,
        state=row.state,
        error_code=status.error_code,
    )


@dataclass(frozen=True, slots=True)
class _Try:
    """One text in our hands. `since_at` is set when an earlier try of it is in doubt."""

    row_id: UUID
    text: Outgoing
    since_at: datetime | None = None


def _deliver(house: House, row_id: UUID, now: datetime, holder: str) -> None:
    this = _begin(house, row_id, now, holder)
    if this is not None and this.since_at is not None:
        this = _reconcile(house, this, this.since_at, now, holder)
    if this is not None:
        _record(house, row_id, _send(house.carrier, this.text), now, holder)


def _begin(house: House, row_id: UUID, now: datetime, holder: str) -> _Try | None:
    """Write "sending" and say what to send; None when this text does not go now."""
    with writing(house.sessions) as db:
        row = _locked(db, row_id, holder)
        if row is None:
            return None
        if row.state not in UNSETTLED:
            leases.settle(row, None)
            return None
        if row.state in IN_DOUBT:
            phone = _phone(db, row)
            text = Outgoing(phone, row.body, SHORTEST_VALIDITY_S, str(row.id))
            return _Try(row.id, text, row.tried_at or row.created_at)
        return _start(db, row, house, now)


def _start(db: Session, row: OutboundMessage, house: House, now: datetime) -> _Try | None:
    """May it go? If so, it is "sending" from here on."""
    clinic = house.script.clinic
    if not _is_allowed(db, row):
        _move(db, row, "suppressed", now)
        return None
    if row.expires_at is not None and row.expires_at <= now:
        _move(db, row, "expired", now)
        return None
    phone = _phone(db, row)
    if row.initiated and not clinic_time.may_text(now, clinic, phone):
        row.attempts = 0
        leases.settle(row, clinic_time.next_permitted(now, clinic, phone))
        return None
    limit = limits.reached(db, row, now, house.settings.daily_segments)
    if limit is not None:
        _hold_back(db, row, limit, now)
        return None
    row.state, row.rank, row.tried_at = "sending", RANKS["sending"], now
    validity_s = _validity_s(row, clinic, phone, now)
    return _Try(row.id, Outgoing(phone, row.body, validity_s, str(row.id)))


def _hold_back(db: Session, row: OutboundMessage, limit: limits.Limit, now: datetime) -> None:
    """A loop ends here: its text is dropped. At the day's end of segments, texts wait."""
    if limit == "one_texter":
        _move(db, row, "cancelled", now)
        alert(db, row, "too many texts to one phone within an hour: perhaps a machine", now)
        return
    _let_wait(db, row, "the day's limit of texts is reached (DAILY_SEGMENTS): texts wait", now)


def _let_wait(db: Session, row: OutboundMessage, why: str, now: datetime) -> None:
    row.attempts = 0
    leases.settle(row, now + CAPPED_FOR)
    alert_for_all(db, row, "daily_limit", why, now)


def _is_allowed(db: Session, row: OutboundMessage) -> bool:
    """Nothing leaves after an opt-out, but for the one text that confirms it.

    Source: 47 CFR 64.1200(a)(12).
    """
    opt_out = opt_out_in_force(db, row.conversation_id)
    return opt_out is None or (row.exempt and opt_out.turn == row.turn)


def _validity_s(row: OutboundMessage, clinic: Clinic, phone: str, now: datetime) -> int:
    """How long the carrier may keep trying; never into quiet hours with what we initiate."""
    until = min(now + VALIDITY, row.expires_at or now + VALIDITY)
    if row.initiated:
        quiet_at = now
        while quiet_at < until and clinic_time.may_text(quiet_at, clinic, phone):
            quiet_at += QUIET_STEP
        until = min(until, quiet_at)
    return max(SHORTEST_VALIDITY_S, int((until - now).total_seconds()))


def _send(carrier: Carrier, text: Outgoing) -> DeliveryStatus | CarrierError:
    try:
        return carrier.send(text)
    except CarrierError as error:
        return error


def _reconcile(
    house: House, this: _Try, since_at: datetime, now: datetime, holder: str
) -> _Try | None:
    """Look for a text in doubt at the carrier. A fresh try only when it never left."""
    try:
        left = house.carrier.find(this.text.phone, this.text.body, since_at - CLOCKS_DIFFER)
    except CarrierError:
        _record(house, this.row_id, CarrierError(outcome_unknown=True), now, holder)
        return None
    with writing(house.sessions) as db:
        row = _locked(db, this.row_id, holder)
        if row is None:
            return None
        ours = next((status for status in left if not _is_another(db, row, status.sid)), None)
        if ours is not None:
            _hear(db, row, ours, now)
        if row.state not in IN_DOUBT:
            leases.settle(row, None)
            return None
        row.state, row.rank = "queued", RANKS["queued"]
        return _start(db, row, house, now)


def _is_another(db: Session, row: OutboundMessage, sid: str) -> bool:
    """The same words may have gone to the same phone before: then the sid has its row."""
    others = select(OutboundMessage.id).where(
        OutboundMessage.message_sid == sid, OutboundMessage.id != row.id
    )
    return db.scalar(others) is not None


def _record(
    house: House,
    row_id: UUID,
    outcome: DeliveryStatus | CarrierError,
    now: datetime,
    holder: str,
) -> None:
    """Write what became of a try. A holder whose lease was lost changes nothing."""
    with writing(house.sessions) as db:
        row = _locked(db, row_id, holder)
        if row is None:
            log.info("lease_lost", outbound=str(row_id))
            return
        if isinstance(outcome, DeliveryStatus):
            _hear(db, row, outcome, now)
        elif row.state in UNSETTLED:
            _not_sent(db, row, outcome, now)
        if row.state == "accepted" and row.sent_at == now:
            reply_seconds.observe((now - row.created_at).total_seconds())
        log.info(
            "text",
            trace=f"{row.conversation_id}/{row.turn}",
            outbound=str(row_id),
            state=row.state,
            attempts=row.attempts,
            error_code=row.error_code,
        )


def _not_sent(db: Session, row: OutboundMessage, error: CarrierError, now: datetime) -> None:
    """Again later, unless the carrier will never take it or was asked often enough."""
    row.error_code = None if error.outcome_unknown else error.code
    if remedy_for(row.error_code) == "held" and not is_safety(row):
        row.state, row.rank = "queued", RANKS["queued"]
        _let_wait(db, row, "the account's limit of texts for the day is reached: texts wait", now)
        return
    if error.permanent:
        _move(db, row, "failed", now)
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
        _move(db, row, "failed", now)


def _backoff_s(attempts: int, error: CarrierError) -> float:
    """Longer each time, by chance between half and all of it: not everybody at once."""
    longest = BACKOFF_S * BACKOFF_GROWTH ** (attempts - 1)
    least = UNTIL_LISTED_S if error.outcome_unknown else 0.0
    return max(random.uniform(longest / 2, longest), least, error.retry_after_s or 0.0)


def _hear(db: Session, row: OutboundMessage, status: DeliveryStatus, now: datetime) -> None:
    """The carrier speaks of this text: it moves forward or stays, whatever the order."""
    row.message_sid = row.message_sid or status.sid
    if RANKS[status.status] <= row.rank:
        return
    row.sent_at = row.sent_at or now
    row.error_code = status.error_code
    _move(db, row, status.status, now)


def _move(db: Session, row: OutboundMessage, state: str, now: datetime) -> None:
    """To a state in which there is nothing left to send; what was not received has followers."""
    row.state, row.rank = state, RANKS[state]
    leases.settle(row, None)
    outbound_texts.labels(state).inc()
    if state not in ("accepted", "sent", "delivered"):
        not_received(db, row, now)


def _locked(db: Session, row_id: UUID, holder: str | None = None) -> OutboundMessage | None:
    """The row, locked; with `holder`, only while it holds the lease.

    The conversation is locked first, as every turn does it, so that the two never wait in a ring.
    """
    db.execute(
        select(Conversation.id)
        .join(OutboundMessage, OutboundMessage.conversation_id == Conversation.id)
        .where(OutboundMessage.id == row_id)
        .with_for_update(read=True, key_share=True, of=Conversation)
    )
    if holder is not None:
        return leases.held(db, OutboundMessage, row_id, holder)
    return db.get(OutboundMessage, row_id, with_for_update=True, populate_existing=True)


def _phone(db: Session, row: OutboundMessage) -> str:
    return db.get_one(Conversation, row.conversation_id).phone
