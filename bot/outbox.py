"""The one sender: each text of ours is claimed, checked, sent and followed until it is final.

"Sending" is written before the carrier is called, and no transaction is open during the
call. A text whose outcome nobody knows is looked for at the carrier before it goes again.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from time import monotonic
from uuid import UUID

import structlog
from prometheus_client import Counter, Histogram
from sqlalchemy import select
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.orm import Session

from bot import departures, leases
from bot.carrier import Carrier, CarrierError, DeliveryStatus
from bot.database import writing
from bot.departures import Departure
from bot.house import House
from bot.outbound_states import IN_DOUBT, UNSETTLED, hear, not_sent
from models import Conversation, OutboundMessage

CLOCKS_DIFFER = timedelta(minutes=2)
SENDERS = 2  # threads of a worker that deliver; none of them may wait for another's calls
LATEST_CALL_S = departures.LEASE_S - 20.0  # a call takes up to 15 s; then the lease is another's

_Outcome = DeliveryStatus | CarrierError

_callers = ThreadPoolExecutor(SENDERS * departures.MOST_AT_ONCE, "carrier")

log = structlog.get_logger("outbox")
reply_seconds = Histogram("textus_reply_seconds", "From decided to taken by the carrier")
unknown_statuses = Counter("textus_unknown_statuses_total", "Statuses of texts not ours")


def deliver(house: House, now: datetime, holder: str) -> bool:
    """Take the next due texts one step further, many at once; False when there was none.

    Raises SQLAlchemyError when the database is away; the leases then run out.
    """
    until = monotonic() + LATEST_CALL_S
    with writing(house.sessions) as db:
        departing = departures.claim(db, house, now, holder)
    if departing is None:
        return False
    fresh = [each for each in departing if each.since_at is None]
    doubtful = [each for each in departing if each.since_at is not None]
    _record(house, _sent(house.carrier, fresh, until), now, holder)
    again = _reconciled(house, doubtful, now, holder)
    _record(house, _sent(house.carrier, again, until), now, holder)
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
    hear(db, row, status, now)
    log.info(
        "status",
        trace=f"{row.conversation_id}/{row.turn}",
        outbound=str(row.id),
        message_sid=status.sid,
        status=status.status,
        state=row.state,
        error_code=status.error_code,
    )


def _sent(carrier: Carrier, departing: Sequence[Departure], until: float) -> dict[UUID, _Outcome]:
    """Hand all over at once: each call takes about 0.1 s, and one that hangs holds up no other."""
    if len(departing) < 2:
        return {each.row_id: _send(carrier, each, until) for each in departing}
    outcomes = _callers.map(lambda each: _send(carrier, each, until), departing)
    return {each.row_id: outcome for each, outcome in zip(departing, outcomes, strict=True)}


def _send(carrier: Carrier, departing: Departure, until: float) -> _Outcome:
    """`until`: who was held up beyond it sends nothing, because another may be about to."""
    if monotonic() > until:
        return CarrierError(outcome_unknown=True)
    try:
        return carrier.send(departing.text)
    except CarrierError as error:
        return error
    except Exception:
        # A bug costs this text a try, never the worker its life.
        log.exception("delivery_failed", outbound=str(departing.row_id))
        return CarrierError(outcome_unknown=True)


def _reconciled(
    house: House, doubtful: Sequence[Departure], now: datetime, holder: str
) -> Sequence[Departure]:
    """Look for texts in doubt at the carrier, all at once. A fresh try only for what never left."""
    again: list[Departure] = []
    looked = _callers.map(lambda each: _find(house.carrier, each, now), doubtful)
    for each, left in zip(doubtful, looked, strict=True):
        if isinstance(left, CarrierError):
            _record(house, {each.row_id: left}, now, holder)
            continue
        with writing(house.sessions) as db:
            for row in _held(db, (each.row_id,), holder):
                again += _settled_or_again(db, house, row, left, now)
    return again


def _find(
    carrier: Carrier, doubtful: Departure, now: datetime
) -> Sequence[DeliveryStatus] | CarrierError:
    text, since_at = doubtful.text, doubtful.since_at or now
    try:
        return carrier.find(text.phone, text.body, since_at - CLOCKS_DIFFER)
    except Exception as error:
        if not isinstance(error, CarrierError):
            log.exception("delivery_failed", outbound=str(doubtful.row_id))
        return CarrierError(outcome_unknown=True)


def _settled_or_again(
    db: Session, house: House, row: OutboundMessage, left: Sequence[DeliveryStatus], now: datetime
) -> Sequence[Departure]:
    ours = next((status for status in left if not _is_another(db, row, status.sid)), None)
    if ours is not None:
        hear(db, row, ours, now)
    if row.state in IN_DOUBT:
        return departures.again(db, [row], house, now)
    leases.settle(row, None)
    return ()


def _is_another(db: Session, row: OutboundMessage, sid: str) -> bool:
    """The same words may have gone to the same phone before: then the sid has its row."""
    others = select(OutboundMessage.id).where(
        OutboundMessage.message_sid == sid, OutboundMessage.id != row.id
    )
    return db.scalar(others) is not None


def _record(house: House, outcomes: Mapping[UUID, _Outcome], now: datetime, holder: str) -> None:
    """Write what became of the tries: together, or each alone where one spoils it."""
    try:
        _record_all(house, outcomes, now, holder)
    except (OperationalError, InterfaceError):
        raise  # the database is away: no fault of any text
    except Exception:
        if len(outcomes) == 1:
            raise
        log.exception("record_failed", texts=len(outcomes))
        for row_id, outcome in outcomes.items():
            _record(house, {row_id: outcome}, now, holder)


def _record_all(
    house: House, outcomes: Mapping[UUID, _Outcome], now: datetime, holder: str
) -> None:
    """A holder whose lease was lost changes nothing."""
    if not outcomes:
        return
    with writing(house.sessions) as db:
        rows = _held(db, outcomes, holder)
        for row in rows:
            outcome = outcomes[row.id]
            if isinstance(outcome, DeliveryStatus):
                hear(db, row, outcome, now)
            elif row.state in UNSETTLED:
                not_sent(db, row, outcome, now)
    for row in rows:
        if row.state == "accepted" and row.sent_at == now:
            reply_seconds.observe((now - row.created_at).total_seconds())
        log.info(
            "text",
            trace=f"{row.conversation_id}/{row.turn}",
            outbound=str(row.id),
            state=row.state,
            attempts=row.attempts,
            error_code=row.error_code,
        )
    for lost in outcomes.keys() - {row.id for row in rows}:
        log.info("lease_lost", outbound=str(lost))


def _held(db: Session, row_ids: Collection[UUID], holder: str) -> Sequence[OutboundMessage]:
    """The rows whose lease we still hold, locked, after their conversations."""
    _lock_conversations(db, row_ids)
    return leases.held_of(db, OutboundMessage, row_ids, holder)


def _locked(db: Session, row_id: UUID) -> OutboundMessage | None:
    """The row, locked, after its conversation."""
    _lock_conversations(db, (row_id,))
    return db.get(OutboundMessage, row_id, with_for_update=True, populate_existing=True)


def _lock_conversations(db: Session, row_ids: Collection[UUID]) -> None:
    """Conversations first and in one order, as every turn does it: nobody waits in a ring."""
    db.execute(
        select(Conversation.id)
        .where(
            Conversation.id.in_(
                select(OutboundMessage.conversation_id).where(OutboundMessage.id.in_(row_ids))
            )
        )
        .order_by(Conversation.id)
        .with_for_update(read=True, key_share=True)
    )
