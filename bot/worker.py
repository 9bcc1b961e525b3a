"""The loops over what is due: conversations, outbound texts, alerts, and the watch over them.

Each kind of work has threads of its own, so that a slow carrier keeps no text unread and a
slow mail server no text unsent.
"""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import structlog
from sqlalchemy.exc import InterfaceError, OperationalError, SQLAlchemyError

from bot import crm, leases, outbox, pager, turns, waiting, watch
from bot.carrier_copies import Copies
from bot.house import House
from models import Conversation

IDLE_S = 0.25
DATABASE_AWAY_S = 2.0
CONVERSATION_LEASE_S = 30.0
SENDERS = 4  # calls to the carrier at once; each takes about 0.1 s

Step = Callable[[House, datetime, str], bool]

log = structlog.get_logger("worker")


def run(house: House, stop: threading.Event, bell: threading.Event) -> None:
    """Work until `stop`. `bell` is rung when a row became due in this process."""
    house.reader()
    senders: list[Step] = [outbox.deliver] * SENDERS
    slow: list[Step] = [pager.page, crm.tell, Copies(), _Watch(True), _Queue()]
    _run_all(house, stop, bell, (answer_one, *senders, *slow))


def keep_watch(house: House, stop: threading.Event) -> None:
    """Only page and watch, beside a web server whose workers are elsewhere."""
    _run_all(house, stop, threading.Event(), (pager.page, _Watch(False)))


def work_once(house: House, now: datetime, holder: str) -> bool:
    """One due thing of each kind; True when there was any. Raises SQLAlchemyError."""
    steps: tuple[Step, ...] = (answer_one, outbox.deliver, pager.page)
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
    except (OperationalError, InterfaceError):
        raise  # the database is away: no fault of this text
    except Exception:
        log.exception("turn_failed", conversation=str(due))
        turns.turn_failed(house, due, now, holder)
    return True


class _Watch:
    """Beats, if it works itself, and looks whether anything stands still."""

    def __init__(self, does_work: bool) -> None:
        self._does_work = does_work
        self._next_at = datetime.min.replace(tzinfo=UTC)

    def __call__(self, house: House, now: datetime, holder: str) -> bool:
        if now < self._next_at:
            return False
        self._next_at = now + timedelta(seconds=watch.BEAT_S)
        if self._does_work:
            watch.beat(house, now, holder)
        watch.look(house, now)
        return False


class _Queue:
    """Lets time pass for the queue of staff, and lists what the clinic's system must hear."""

    def __init__(self) -> None:
        self._next_at = datetime.min.replace(tzinfo=UTC)

    def __call__(self, house: House, now: datetime, holder: str) -> bool:
        if now < self._next_at:
            return False
        self._next_at = now + waiting.EVERY
        waiting.look(house, now)
        crm.enlist(house, now)
        return False


def _run_all(
    house: House, stop: threading.Event, bell: threading.Event, steps: Sequence[Step]
) -> None:
    """Every step in a thread of its own, until all have stopped."""
    name = f"{socket.gethostname()}:{os.getpid()}:{uuid4().hex[:8]}"[-60:]
    threads = [
        threading.Thread(target=_repeat, args=(house, stop, bell, step, f"{name}:{n}"))
        for n, step in enumerate(steps)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _repeat(
    house: House, stop: threading.Event, bell: threading.Event, step: Step, holder: str
) -> None:
    while not stop.is_set():
        try:
            did_work = step(house, datetime.now(UTC), holder)
        except SQLAlchemyError as error:
            log.error("database_away", error=type(error).__name__)
            stop.wait(DATABASE_AWAY_S)
            continue
        except Exception:
            # A thread that dies takes its kind of work with it, and nobody would notice.
            log.exception("step_failed")
            stop.wait(DATABASE_AWAY_S)
            continue
        if did_work:
            bell.set()
        else:
            bell.wait(IDLE_S)
            bell.clear()
