"""Time passes for the queue: snoozes end, promises pass, what waits longer than it should becomes
more urgent, and idle claims go back to everybody.

One transaction a lead, its conversation locked first as every turn does it, and the reason
looked at again under the lock: any number of workers may look at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from bot import audit
from bot.core import clinic_time
from bot.core.script import Clinic
from bot.database import writing
from bot.house import House
from models import Alert, Conversation, Lead, LeadEvent
from models_desk import Mention

EVERY = timedelta(seconds=30)
BATCH = 50
AFTER_SNOOZE_MIN = 60
IDLE_MIN = 60  # office minutes in which the owner did nothing and the texter waits
LOWEST_ALERTED_PRIORITY = 3
LOWEST_PRIORITY = 4  # that waits for a person at all

log = structlog.get_logger("waiting")


def look(house: House, now: datetime) -> int:
    """Do all that time has brought about; says for how many leads. Raises SQLAlchemyError."""
    clinic = house.script.clinic
    done = 0
    for is_due, change in (
        (_has_slept(now), _wake),
        (_is_overdue(now), _alert),
        (_may_age(now), _age),
        (_may_be_idle(now), _release_idle),
    ):
        for lead_id in _some(house, is_due):
            with writing(house.sessions) as db:
                done += _change(db, lead_id, is_due, change, clinic, now)
    return done


_Change = Callable[[Session, Lead, Clinic, datetime], bool]


def _some(house: House, is_due: ColumnElement[bool]) -> Sequence[UUID]:
    with house.sessions() as db:
        return db.scalars(
            select(Lead.id).join(Conversation).where(Lead.closed_at.is_(None), is_due).limit(BATCH)
        ).all()


def _change(
    db: Session,
    lead_id: UUID,
    is_due: ColumnElement[bool],
    change: _Change,
    clinic: Clinic,
    now: datetime,
) -> bool:
    db.execute(
        select(Conversation.id)
        .join(Lead, Lead.conversation_id == Conversation.id)
        .where(Lead.id == lead_id)
        .with_for_update(of=Conversation)
    )
    lead = db.scalar(
        select(Lead).join(Conversation).where(Lead.id == lead_id, Lead.closed_at.is_(None), is_due)
    )
    if lead is None or not change(db, lead, clinic, now):
        return False
    log.info("time_passed", lead=str(lead.id), change=change.__name__.strip("_"))
    return True


def _has_slept(now: datetime) -> ColumnElement[bool]:
    return Lead.snoozed_until <= now


def _wake(db: Session, lead: Lead, clinic: Clinic, now: datetime) -> bool:
    """It waits again, with a promise of its own."""
    lead.snoozed_until, lead.needs_reply = None, True
    lead.due_at = clinic_time.add_business_minutes(now, AFTER_SNOOZE_MIN, clinic)
    db.add(LeadEvent(lead_id=lead.id, at=now, kind="woke"))
    return True


def _is_overdue(now: datetime) -> ColumnElement[bool]:
    """Past its promise, and nobody was told of this promise yet."""
    was_told = exists().where(
        Alert.lead_id == Lead.id, Alert.kind == "overdue", Alert.raised_at >= Lead.due_at
    )
    # An unfinished request that aged to the priority of a complete one was promised nothing.
    is_urgent = or_(Lead.priority < LOWEST_ALERTED_PRIORITY, Lead.stage == "complete")
    is_promised = and_(
        Lead.needs_reply.is_(True), Lead.priority <= LOWEST_ALERTED_PRIORITY, is_urgent
    )
    return and_(is_promised, Lead.due_at <= now, ~was_told)


def _alert(db: Session, lead: Lead, clinic: Clinic, now: datetime) -> bool:
    db.add(
        Alert(
            conversation_id=lead.conversation_id,
            lead_id=lead.id,
            kind="overdue",
            raised_at=now,
            due_at=now,
            why="nobody answered by the promised time",
        )
    )
    db.add(LeadEvent(lead_id=lead.id, at=now, kind="overdue"))
    return True


def _may_age(now: datetime) -> ColumnElement[bool]:
    """Past its time, and not yet lifted for it. Safety is no step: nothing ages to 0."""
    was_lifted = exists().where(
        LeadEvent.lead_id == Lead.id, LeadEvent.kind == "aged", LeadEvent.at >= Lead.due_at
    )
    may_rise = and_(Lead.needs_reply.is_(True), Lead.priority.between(2, LOWEST_PRIORITY))
    return and_(may_rise, Lead.due_at <= now, ~was_lifted)


def _age(db: Session, lead: Lead, clinic: Clinic, now: datetime) -> bool:
    lead.priority -= 1
    db.add(LeadEvent(lead_id=lead.id, at=now, kind="aged"))
    return True


def _may_be_idle(now: datetime) -> ColumnElement[bool]:
    long_ago = now - timedelta(minutes=IDLE_MIN)
    return and_(
        Lead.owner_id.is_not(None),
        Lead.needs_reply.is_(True),
        Lead.claimed_at <= long_ago,
        Conversation.texted_at <= long_ago,
    )


def _release_idle(db: Session, lead: Lead, clinic: Clinic, now: datetime) -> bool:
    """Back to everybody, unless the owner did something in the last office hour."""
    owner_id, claimed_at = lead.owner_id, lead.claimed_at
    if owner_id is None or claimed_at is None:
        return False
    acted_at = db.scalar(
        select(func.max(LeadEvent.at)).where(
            LeadEvent.lead_id == lead.id, LeadEvent.staff_id == owner_id
        )
    )
    texted_at = db.get_one(Conversation, lead.conversation_id).texted_at
    since = max(moment for moment in (claimed_at, acted_at, texted_at) if moment is not None)
    if clinic_time.business_minutes_between(since, now, clinic) < IDLE_MIN:
        return False
    lead.owner_id = lead.claimed_at = None
    db.add(LeadEvent(lead_id=lead.id, at=now, kind="idle"))
    db.add(Mention(lead_id=lead.id, staff_id=owner_id, at=now))
    audit.record(db, None, "released_idle", f"lead:{lead.number}", {}, now)
    return True
