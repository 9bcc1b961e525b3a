"""The dead man's switch: people are paged when nothing moves, whoever is to blame.

Runs in every process, also beside the web server alone: a dead worker cannot report itself.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

from prometheus_client import Gauge
from sqlalchemy import func, or_, select, text
from sqlalchemy.orm import Session

from bot.database import writing
from bot.house import House
from bot.undelivered import alert_for_all
from models import Alert, Conversation, OutboundMessage, new_id
from models_worker import WorkerBeat

BEAT_S = 10.0
DEAD_AFTER = timedelta(seconds=60)
FORGET_AFTER = timedelta(days=1)
UNREAD_FOR = timedelta(minutes=3)  # past the moment it was due: three tries fit in
UNSENT_FOR = timedelta(minutes=10)
NO_STATUS_FOR = timedelta(minutes=30)
LOOK_BACK = timedelta(hours=6)
ENOUGH_WITHOUT_STATUS = 5
CLOCK_OFF = timedelta(seconds=15)  # half the shortest lease

_HAS_UNREAD = Conversation.unread_due_at.is_not(None)

unread_age = Gauge("textus_oldest_unread_seconds", "How long the oldest unread text is overdue")
unsent_age = Gauge("textus_oldest_unsent_seconds", "How long the oldest text of ours is overdue")
open_alerts = Gauge("textus_open_alerts", "Alerts that nobody has acknowledged", ["kind"])
worker_age = Gauge("textus_worker_beat_age_seconds", "Since any worker was seen; -1: never")


def beat(house: House, now: datetime, holder: str) -> None:
    """This worker is alive. Workers gone for a day are forgotten."""
    with writing(house.sessions) as db:
        row = db.scalar(select(WorkerBeat).where(WorkerBeat.holder == holder))
        if row is None:
            db.add(WorkerBeat(id=new_id(), holder=holder, beat_at=now))
        else:
            row.beat_at = now
        for old in db.scalars(select(WorkerBeat).where(WorkerBeat.beat_at < now - FORGET_AFTER)):
            db.delete(old)


def worker_seen(db: Session, now: datetime) -> datetime | None:
    """When any worker was last alive; a beat of a clock that was set back since proves nothing."""
    is_past = WorkerBeat.beat_at <= now + DEAD_AFTER
    return db.scalar(select(func.max(WorkerBeat.beat_at)).where(is_past))


def look(house: House, now: datetime) -> None:
    """Measure what waits, and page people once about what waits too long."""
    with writing(house.sessions) as db:
        _measure(db, now)
        for find, kind, why in _SWITCHES:
            found = find(house, db, now)
            if found is not None:
                _raise(db, found, kind, why, now)


def _measure(db: Session, now: datetime) -> None:
    # Without the bound the many rows that are never due would be read first.
    unread = select(func.min(Conversation.due_at)).where(Conversation.due_at <= now, _HAS_UNREAD)
    unread_age.set(_seconds_since(db.scalar(unread), now))
    due = select(func.min(OutboundMessage.due_at)).where(OutboundMessage.due_at <= now)
    unsent_age.set(_seconds_since(db.scalar(due), now))
    open_alerts.clear()
    unacknowledged = (
        select(Alert.kind, func.count()).where(Alert.acknowledged_at.is_(None)).group_by(Alert.kind)
    )
    for kind, count in db.execute(unacknowledged):
        open_alerts.labels(kind).set(count)
    seen = worker_seen(db, now)
    worker_age.set(-1 if seen is None else max(0.0, (now - seen).total_seconds()))


def _seconds_since(moment: datetime | None, now: datetime) -> float:
    return 0.0 if moment is None else max(0.0, (now - moment).total_seconds())


def _unread(house: House, db: Session, now: datetime) -> Conversation | None:
    """A text that should have been answered some time ago."""
    return db.scalar(
        select(Conversation)
        .where(Conversation.due_at < now - UNREAD_FOR, _HAS_UNREAD)
        .order_by(Conversation.due_at)
        .limit(1)
    )


def _unsent(house: House, db: Session, now: datetime) -> OutboundMessage | None:
    """A text of ours that nobody takes."""
    is_free = or_(OutboundMessage.lease_until.is_(None), OutboundMessage.lease_until <= now)
    return db.scalar(
        select(OutboundMessage)
        .where(OutboundMessage.due_at < now - UNSENT_FOR, is_free)
        .order_by(OutboundMessage.due_at)
        .limit(1)
    )


def _without_status(house: House, db: Session, now: datetime) -> OutboundMessage | None:
    """Texts that Twilio took long ago, none of which it ever spoke of again."""
    if house.settings.carrier != "twilio":
        return None
    recent = (
        select(OutboundMessage)
        .where(
            OutboundMessage.tried_at > now - LOOK_BACK,
            OutboundMessage.tried_at < now - NO_STATUS_FOR,
            OutboundMessage.message_sid.is_not(None),
        )
        .order_by(OutboundMessage.tried_at.desc())
        .limit(ENOUGH_WITHOUT_STATUS)
    )
    last = db.scalars(recent).all()
    is_silent = all(row.state == "accepted" for row in last)
    return last[0] if len(last) == ENOUGH_WITHOUT_STATUS and is_silent else None


def _refused(house: House, db: Session, now: datetime) -> Conversation | None:
    """Webhooks of ours are all refused. Whoever texted last stands for those nobody heard."""
    if not house.refused.is_enough():
        return None
    return _last_texter(db)


def _clock_off(house: House, db: Session, now: datetime) -> Conversation | None:
    """The clock of this machine is not the database's: texts become due late, and leases run out
    while they are held. Whoever texted last stands for all."""
    if db.get_bind().dialect.name != "postgresql":
        return None
    before = datetime.now(UTC)
    theirs = db.execute(text("SELECT clock_timestamp()")).scalar_one()
    is_ours = before - CLOCK_OFF < theirs < datetime.now(UTC) + CLOCK_OFF
    return None if is_ours else _last_texter(db)


def _last_texter(db: Session) -> Conversation | None:
    return db.scalar(select(Conversation).order_by(Conversation.texted_at.desc()).limit(1))


_Find = Callable[[House, Session, datetime], Conversation | OutboundMessage | None]
_SWITCHES: tuple[tuple[_Find, str, str], ...] = (
    (_unread, "texts_unread", "texts arrive but are not answered: is a worker running?"),
    (_unsent, "texts_unsent", "texts of ours wait and nobody sends them: is a worker running?"),
    (
        _without_status,
        "no_statuses",
        "Twilio reports no deliveries any more: check the status callback address",
    ),
    (
        _refused,
        "webhooks_refused",
        "texts come with a signature that is not right: check TWILIO_AUTH_TOKENS",
    ),
    (
        _clock_off,
        "clock_off",
        "the clock of a machine of the line is not the database's: run NTP on both",
    ),
)


def _raise(
    db: Session, found: Conversation | OutboundMessage, kind: str, why: str, now: datetime
) -> None:
    if isinstance(found, OutboundMessage):
        alert_for_all(db, found, kind, why, now)
    else:
        raise_once(db, found.id, kind, why, now)


def raise_for_last_texter(db: Session, kind: str, why: str, now: datetime) -> None:
    """Page people about the line itself; whoever texted last, if anybody did, stands for all."""
    last = _last_texter(db)
    if last is not None:
        raise_once(db, last.id, kind, why, now)


def raise_once(db: Session, conversation_id: UUID, kind: str, why: str, now: datetime) -> None:
    """Page people about what concerns every texter, once until somebody acknowledges.

    The conversation is an example, so that the alert leads somewhere.
    """
    is_open = select(Alert.id).where(Alert.kind == kind, Alert.acknowledged_at.is_(None)).limit(1)
    if db.scalar(is_open) is None:
        db.add(
            Alert(conversation_id=conversation_id, kind=kind, raised_at=now, due_at=now, why=why)
        )
