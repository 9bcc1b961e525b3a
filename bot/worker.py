"""The loop over what is due: conversations, outbound texts, alerts."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from uuid import uuid4

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot import crm, leases, outbox, pager, turns, waiting
from bot.house import House
from models import Conversation

IDLE_S = 0.25
DATABASE_AWAY_S = 2.0
CONVERSATION_LEASE_S = 30.0

log = structlog.get_logger("worker")


def run(house: House, stop: threading.Event, bell: threading.Event) -> None:
    """Work until `stop`. `bell` is rung when a row became due in this process."""
    holder = f"{socket.gethostname()}:{os.getpid()}:{uuid4().hex[:8]}"[-64:]
    house.reader()
    look_at = datetime.now(UTC)
    while not stop.is_set():
        now = datetime.now(UTC)
        try:
            if now >= look_at:
                look_at = now + waiting.EVERY
                waiting.look(house, now)
                crm.enlist(house, now)
            did_work = work_once(house, now, holder)
        except SQLAlchemyError as error:
            log.error("database_away", error=type(error).__name__)
            stop.wait(DATABASE_AWAY_S)
            continue
        if not did_work:
            bell.wait(IDLE_S)
            bell.clear()


def work_once(house: House, now: datetime, holder: str) -> bool:
    """One due thing of each kind; True when there was any. Raises SQLAlchemyError."""
    steps: tuple[Callable[[House, datetime, str], bool], ...] = (
        answer_one,
        outbox.deliver,
        pager.page,
        crm.tell,
    )
    worked = [step(house, now, holder) for step in steps]
    return any(worked)


def answer_one(house: House, now: datetime, holder: str) -> bool:
    """Answer one due conversation. A bug in the core costs one text's turn, never the worker."""
    with house.sessions() as db:
        due = leases.claim(db, Conversation, now, holder, CONVERSATION_LEASE_S)
    if due is None:
        return False
    try:
        turns.conversation_due(house, due, now, holder)
    except SQLAlchemyError:
        raise
    except Exception:
        log.exception("turn_failed", conversation=str(due))
        turns.turn_failed(house, due, now, holder)
    return True
