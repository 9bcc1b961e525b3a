"""The three happenings: a text arrives, a conversation is due, staff act.

Each loads one conversation, asks a pure function, and writes the answer in one transaction.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from prometheus_client import Histogram
from sqlalchemy import ColumnElement, select
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.orm import Session

from bot import audit, leases, limits, loading, search
from bot.commit import Decided, commit_turns
from bot.core import desk
from bot.core.conversation import (
    CancelUnsent,
    Inbound,
    Refusal,
    Say,
    Suppress,
    Turn,
    Unsuppress,
)
from bot.core.dialogue.hand_over import handed_over
from bot.core.dialogue.nudges import time_passed
from bot.core.dialogue.respond import heard, respond, respond_to
from bot.core.reading.reading import Burst, Reading
from bot.core.reading.urgency import how_soon
from bot.database import writing
from bot.house import House
from bot.loading import Loaded
from models import Conversation as Row
from models import Lead

LONGER = 2
MAX_ATTEMPTS = 3
RETRY_S = 1.0
LONGEST_RETRY_S = 300.0
LEASE_S = 30.0
MOST_TURNS = 16  # in one commit; the first of them waits for the last, 2 to 3 ms each

_AWAY = (OperationalError, InterfaceError)  # the database: no fault of any text
_IS_FIRST_TRY, _IS_LATER_TRY = Row.attempts == 0, Row.attempts > 0

log = structlog.get_logger("turns")
turn_seconds = Histogram("textus_turn_seconds", "One turn: loaded, decided, committed")


def text_arrived(house: House, inbound: Inbound, now: datetime) -> bool:
    """Store one text, once per MessageSid, and make its conversation due. True when it is new.

    Raises sqlalchemy.exc.OperationalError when the database is away: the carrier shall retry.
    """
    is_new = house.arrivals.store(inbound, _due_at(house, inbound, now), now)
    if is_new:
        house.wake()
    return is_new


def _due_at(house: House, inbound: Inbound, now: datetime) -> datetime:
    try:
        soon = how_soon(inbound.body, inbound.opt_out_type)
    except Exception:
        # The text must be stored whatever the screens do with it.
        log.exception("screens_failed", message_sid=inbound.sid)
        return now
    if soon == "now" or inbound.opt_out_type:
        return now
    quiet_s = house.settings.quiet_s * (LONGER if soon == "longer" else 1)
    return now + timedelta(seconds=quiet_s)


def conversations_due(house: House, now: datetime, holder: str) -> bool:
    """Answer what has become due, many conversations in one commit; False when nothing was.

    Time passes for those without unread texts. Raises OperationalError or InterfaceError when
    the database is away: the leases then run out.
    """
    return _work(house, now, holder, MOST_TURNS, _IS_FIRST_TRY)


def conversation_due_again(house: House, now: datetime, holder: str) -> bool:
    """The same for one whose turn failed or killed its worker: alone, to spoil no other's.

    After `MAX_ATTEMPTS` a person gets the conversation.
    """
    return _work(house, now, holder, 1, _IS_LATER_TRY)


def _work(house: House, now: datetime, holder: str, most: int, only: ColumnElement[bool]) -> bool:
    started = time.perf_counter()
    with writing(house.sessions) as db:
        rows = leases.claim_some(db, Row, now, holder, LEASE_S, most=most, only=only)
        unopened = loading.find(db, [row.id for row in rows]) if rows else None
    if unopened is None:
        return False
    loaded: list[Loaded] = []
    for row in rows:
        with _failing_alone(house, row.id, now, holder):
            is_failing = row.attempts > MAX_ATTEMPTS
            loaded.append(unopened.load_what_opens(row) if is_failing else unopened.load(row))
    read = _read_together(house, loaded, now)
    turns: list[tuple[Loaded, Turn]] = []
    for one in loaded:
        with _failing_alone(house, one.id, now, holder):
            turns.append((one, _decide(house, one, now, read.get(one.id))))
    for one, turn in _written(house, turns, now, holder):
        _tell(one, turn, time.perf_counter() - started)
    return True


@contextmanager
def _failing_alone(
    house: House, conversation_id: UUID, now: datetime, holder: str
) -> Iterator[None]:
    """A bug costs one conversation this turn: it is due again, later each time."""
    try:
        yield
    except _AWAY:
        raise
    except Exception:
        log.exception("turn_failed", conversation=str(conversation_id))
        with writing(house.sessions) as db:
            row = leases.held(db, Row, conversation_id, holder)
            if row is not None:
                wait_s = min(RETRY_S * row.attempts, LONGEST_RETRY_S)
                leases.settle(row, now + timedelta(seconds=wait_s))


_Read = tuple[Burst, Reading]


def _read_together(house: House, loaded: Sequence[Loaded], now: datetime) -> dict[UUID, _Read]:
    """What the bursts say; nothing where one text spoils it, or is alone: it is read then."""
    reading = [one for one in loaded if one.inbounds and not one.is_failing]
    if len(reading) < 2:
        return {}
    try:
        bursts = [heard(one.conversation, one.inbounds, now, house.script) for one in reading]
        said = house.reader().read_all(bursts)
    except Exception:
        log.exception("reading_failed")
        return {}
    return dict(zip((one.id for one in reading), zip(bursts, said, strict=True), strict=True))


def _decide(house: House, loaded: Loaded, now: datetime, read: _Read | None) -> Turn:
    conversation, inbounds, script = loaded.conversation, loaded.inbounds, house.script
    if loaded.is_failing:
        turn = handed_over(conversation, inbounds, now, script)
    elif not inbounds:
        turn = time_passed(conversation, loaded.phone, now, script)
    elif read is None:
        turn = respond(conversation, inbounds, now, script, house.reader().read_all)
    else:
        turn = respond_to(conversation, *read, script)
    return _of_blocked(turn) if loaded.is_blocked else turn


def _written(
    house: House, turns: Sequence[tuple[Loaded, Turn]], now: datetime, holder: str
) -> Sequence[tuple[Loaded, Turn]]:
    """Commit the turns together, or each alone where one spoils it; those that still held.

    Whoever lost its lease, or was overtaken by staff, is decided anew by whoever holds it now.
    """
    try:
        return _commit(house, turns, now, holder)
    except _AWAY:
        raise
    except Exception:
        log.exception("commit_failed", turns=len(turns))
    written: list[tuple[Loaded, Turn]] = []
    for one in turns:
        with _failing_alone(house, one[0].id, now, holder):
            written += _commit(house, [one], now, holder)
    return written


def _commit(
    house: House, turns: Sequence[tuple[Loaded, Turn]], now: datetime, holder: str
) -> Sequence[tuple[Loaded, Turn]]:
    if not turns:
        return ()
    with writing(house.sessions) as db:
        held = leases.held_of(db, Row, [loaded.id for loaded, _ in turns], holder)
        row_of = {row.id: row for row in held}
        mine = [
            (loaded, turn)
            for loaded, turn in turns
            if loaded.id in row_of and row_of[loaded.id].turn == loaded.turn
        ]
        for loaded, _ in mine:
            row = row_of[loaded.id]
            row.lease_holder = row.lease_until = None
            row.attempts = 0
        decided = [
            Decided(row_of[loaded.id], turn, read=loaded.ids, keeps_state=loaded.keeps_state)
            for loaded, turn in mine
        ]
        commit_turns(db, decided, house.script, now)
        search.learn_turns(
            db,
            (
                search.Spoken(row_of[loaded.id], turn, [text.body for text in loaded.inbounds])
                for loaded, turn in mine
                if not loaded.keeps_state
            ),
        )
    return mine


def _tell(loaded: Loaded, turn: Turn, took_s: float) -> None:
    turn_seconds.observe(took_s)
    log.info(
        "turn",
        trace=f"{loaded.id}/{loaded.turn + 1}",
        message_sids=[inbound.sid for inbound in loaded.inbounds],
        conversation=str(loaded.id),
        turn=loaded.turn + 1,
        because=turn.because,
        effects=[type(effect).__name__ for effect in turn.effects],
        ms=round(took_s * 1000, 1),
    )


def staff_acted(
    house: House,
    lead_id: UUID,
    action: desk.Action,
    staff: desk.Staff,
    now: datetime,
    seen_turn: int,
) -> Turn | Refusal:
    """Do what a person decided, in one transaction with its audit entry, or say why not.

    Raises LookupError when there is no such lead.
    """
    with writing(house.sessions) as db:
        lead = db.scalar(select(Lead).where(Lead.id == lead_id))
        if lead is None:
            raise LookupError("no such lead")
        row = _locked(db, lead.conversation_id)
        db.refresh(lead)
        loaded = loading.find(db, [row.id]).load(row)
        case = desk.Case(
            conversation=loaded.conversation,
            owner_id=lead.owner_id,
            owner_name=lead.owner.name if lead.owner else None,
            seen_turn=seen_turn,
            phone=loaded.phone,
            is_closed=lead.closed_at is not None,
            due_at=row.due_at,
            closed_at=lead.closed_at,
            newer_number=_newer_number(db, lead),
            is_blocked=row.blocked_at is not None,
            sent=_sent(db, action, staff, row, now),
        )
        decided = desk.decide(case, action, staff, now, house.script)
        did = type(action).__name__
        if isinstance(decided, Refusal):
            why = {"because": decided.because} if decided.because else {}
            audit.record(db, staff.id, f"refused:{did}", f"lead:{lead.number}", why, now)
            return decided
        commit_turns(db, [Decided(row, decided, by=staff, lead=lead)], house.script, now)
        search.learn_turns(db, [search.Spoken(row, decided)])
        audit.record(db, staff.id, did, f"lead:{lead.number}", {"turn": row.turn}, now)
    house.wake()
    return decided


def _of_blocked(turn: Turn) -> Turn:
    """What a blocked phone may still bring about: help in danger, and its consent."""
    if any(isinstance(effect, Say) and effect.key.startswith("safety.") for effect in turn.effects):
        return turn
    kept = tuple(e for e in turn.effects if isinstance(e, (Suppress, Unsuppress, CancelUnsent)))
    because = f"blocked:{turn.because}"[:40]
    return replace(turn, effects=kept, because=because, due_at=None, is_put_off=False)


def _sent(db: Session, action: desk.Action, staff: desk.Staff, to: Row, now: datetime) -> desk.Sent:
    if not isinstance(action, desk.Reply):
        return desk.Sent()
    return limits.sent_by_staff(db, staff.id, to, now)


def _newer_number(db: Session, lead: Lead) -> int | None:
    """The open request of the texter, when this one is closed."""
    is_other = (Lead.conversation_id == lead.conversation_id, Lead.number != lead.number)
    return db.scalar(select(Lead.number).where(*is_other, Lead.closed_at.is_(None)))


def _locked(db: Session, conversation_id: UUID) -> Row:
    return db.scalars(select(Row).where(Row.id == conversation_id).with_for_update()).one()
