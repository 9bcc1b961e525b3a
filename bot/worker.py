"""The loops over what is due: conversations, outbound texts, alerts, and the watch over them.

Each kind of work has threads of its own, so that a slow carrier keeps no text unread and a
slow mail server no text unsent.
"""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot import crm, leases, outbox, pager, pause, turns, waiting, watch
from bot.bell import Bell
from bot.carrier_copies import Copies
from bot.catch_up import CatchingUp
from bot.house import House
from models import Alert, Conversation, Due, OutboundMessage

IDLE_S = 0.25
DATABASE_AWAY_S = 2.0

Step = Callable[[House, datetime, str], bool]

log = structlog.get_logger("worker")


def run(house: House, stop: threading.Event, bell: Bell) -> None:
    """Work until `stop`. `bell` is rung when a row became due in this process."""
    house.reader()
    loops = [
        _Loop(turns.conversations_due, Conversation, is_prompt=True),
        _Loop(turns.conversation_due_again, Conversation),
        # The second goes on while a carrier that hangs holds the first.
        *(_Loop(outbox.deliver, OutboundMessage, is_prompt=n == 0) for n in range(outbox.SENDERS)),
        _Loop(pager.page, Alert),
        _Loop(crm.tell),
        _Loop(Copies()),
        _Loop(CatchingUp()),
        _Loop(_Watch(True)),
        _Loop(_Queue()),
    ]
    _run_all(house, stop, bell, loops)


def keep_watch(house: House, stop: threading.Event, bell: Bell) -> None:
    """Only page and watch, beside a web server whose workers are elsewhere."""
    _run_all(house, stop, bell, [_Loop(pager.page, Alert), _Loop(_Watch(False))])


def work_once(house: House, now: datetime, holder: str) -> bool:
    """What is due of each kind, once; True when there was any. Raises SQLAlchemyError."""
    steps: tuple[Step, ...] = (
        turns.conversations_due,
        turns.conversation_due_again,
        outbox.deliver,
        pager.page,
    )
    worked = [step(house, now, holder) for step in steps]
    return any(worked)


class _Watch:
    """Beats, if it works itself, and looks whether anything stands still."""

    def __init__(self, does_work: bool) -> None:
        self._does_work = does_work
        self._next_at: datetime | None = None

    def __call__(self, house: House, now: datetime, holder: str) -> bool:
        every = timedelta(seconds=watch.BEAT_S)
        if not pause.is_over(self._next_at, now, every):
            return False
        self._next_at = now + every
        if self._does_work:
            watch.beat(house, now, holder)
        watch.look(house, now)
        return False


class _Queue:
    """Lets time pass for the queue of staff, and lists what the clinic's system must hear."""

    def __init__(self) -> None:
        self._next_at: datetime | None = None

    def __call__(self, house: House, now: datetime, holder: str) -> bool:
        if not pause.is_over(self._next_at, now, waiting.EVERY):
            return False
        self._next_at = now + waiting.EVERY
        waiting.look(house, now)
        crm.enlist(house, now)
        return False


@dataclass(frozen=True, slots=True)
class _Loop:
    """A step done again and again; when rows of `of` are due, if it works those.

    `is_prompt`: it hears the bell; the others look every `IDLE_S`.
    """

    step: Step
    of: type[Due] | None = None
    is_prompt: bool = False


def _run_all(house: House, stop: threading.Event, bell: Bell, loops: Sequence[_Loop]) -> None:
    """Every loop in a thread of its own, until all have stopped."""
    name = f"{socket.gethostname()}:{os.getpid()}:{uuid4().hex[:8]}"[-60:]
    threads = [
        threading.Thread(target=_repeat, args=(house, stop, bell, loop, f"{name}:{n}"))
        for n, loop in enumerate(loops)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _repeat(house: House, stop: threading.Event, bell: Bell, loop: _Loop, holder: str) -> None:
    did_work = False
    while not stop.is_set():
        heard = bell.rings
        try:
            wait_s = 0.0 if did_work else _until_due(house, loop, datetime.now(UTC))
            did_work = wait_s == 0 and loop.step(house, datetime.now(UTC), holder)
        except SQLAlchemyError as error:
            log.error("database_away", error=type(error).__name__)
            stop.wait(DATABASE_AWAY_S)
        except Exception:
            # A thread that dies takes its kind of work with it, and nobody would notice.
            log.exception("step_failed")
            stop.wait(DATABASE_AWAY_S)
        else:
            if did_work and loop.of is Conversation:
                bell.ring()  # there are texts to send
            elif not did_work and loop.is_prompt:
                bell.wait(heard, wait_s or IDLE_S)
            elif not did_work:
                stop.wait(wait_s or IDLE_S)


def _until_due(house: House, loop: _Loop, now: datetime) -> float:
    """How long until there may be work, at most `IDLE_S`: a look takes no lock, a claim does."""
    if loop.of is None:
        return 0.0
    with house.sessions() as db:
        due_at = leases.soonest(db, loop.of, now)
    if due_at is None:
        return IDLE_S
    return min(max((due_at - now).total_seconds(), 0.0), IDLE_S)
