"""The first commit: texts are stored before anything else happens to them.

Texts that come while one commit is under way share the next one, so a burst costs few waits
for the disk and no two requests fight for the database's lock. Nobody is answered before
the commit that holds their text.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, Table, bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot import sealing
from bot.core.conversation import Inbound
from bot.database import WRITES
from models import Conversation, InboundMessage, new_id

LONGEST_QUIET = 4
MOST_AT_ONCE = 64
WAIT_FOR_TURN_S = 3.0  # for the commit under way; see the waits of `bot.database`
_DEADLOCK = "40P01"

_conversation: Table = Conversation.__table__  # type: ignore[assignment]
_inbound: Table = InboundMessage.__table__  # type: ignore[assignment]
_known_sids = select(_inbound.c.message_sid).where(
    _inbound.c.message_sid.in_(bindparam("sids", expanding=True))
)
_known_phones = (
    select(
        _conversation.c.id,
        _conversation.c.phone_index,
        _conversation.c.unread_since_at,
        _conversation.c.unread_due_at,
    )
    .where(_conversation.c.phone_index.in_(bindparam("indexes", expanding=True)))
    .order_by(_conversation.c.id)
    .with_for_update()
)
_make_due = (
    update(_conversation)
    .where(_conversation.c.id == bindparam("row_id"))
    .values(
        {
            name: bindparam(f"new_{name}")
            for name in ("texted_at", "unread_since_at", "unread_due_at", "due_at", "attempts")
        }
    )
)
_add_conversations = insert(_conversation)
_add_texts = insert(_inbound)


@dataclass(frozen=True, slots=True)
class _Talk:
    """A conversation as far as an arriving text concerns it. `is_new`: not in the table yet."""

    id: UUID
    unread_since_at: datetime | None = None
    unread_due_at: datetime | None = None
    is_new: bool = False

    def due(self, due_at: datetime, now: datetime, quiet_s: float) -> _Talk:
        """A burst waits for quiet, but an urgent text never waits, nor any text for ever."""
        since = self.unread_since_at or now
        waits_no_longer = self.unread_due_at is not None and self.unread_due_at <= now
        latest = since + timedelta(seconds=LONGEST_QUIET * quiet_s)
        due = self.unread_due_at if waits_no_longer else min(due_at, latest)
        return _Talk(self.id, since, due, self.is_new)


@dataclass(slots=True, eq=False)
class _Waiting:
    """One text and the thread that waits for it, on a lock that whoever stored it opens."""

    text: Inbound
    due_at: datetime
    now: datetime
    is_new: bool = False
    leads: bool = False
    error: Exception | None = None
    woken: threading.Lock = field(default_factory=threading.Lock)


class Arrivals:
    """Where the webhook leaves its texts. One for each process; any thread may call `store`.

    One thread at a time writes: its own text and all that have come till then. The first of those
    that come meanwhile writes next.
    """

    def __init__(self, engine: Engine, quiet_s: float) -> None:
        """`quiet_s`: seconds a burst may pause; four times that is the longest wait."""
        self._engine = engine.execution_options(**WRITES)
        self._quiet_s = quiet_s
        self._queue: deque[_Waiting] = deque()
        self._is_led = False
        self._mutex = threading.Lock()

    def store(self, text: Inbound, due_at: datetime, now: datetime) -> bool:
        """Store one text, once per MessageSid, and make its conversation due. True when new.

        Raises sqlalchemy.exc.OperationalError or TimeoutError when the database is away.
        """
        mine = _Waiting(text, due_at, now)
        if self._leads_at_once(mine) or self._is_woken_to_lead(mine):
            self._lead()
        if mine.error is not None:
            raise mine.error
        return mine.is_new

    def store_found(self, texts: Sequence[Inbound], now: datetime) -> set[str]:
        """Store texts of the carrier's log, due at once; the MessageSids of those that are new.

        One commit for all: texts of one phone are then read together. Raises what the first one
        that could not be stored raised; the others are stored.
        """
        found = [_Waiting(text, now, now) for text in texts]
        self._write(found)
        for waiting in found:
            if waiting.error is not None:
                raise waiting.error
        return {waiting.text.sid for waiting in found if waiting.is_new}

    def _leads_at_once(self, mine: _Waiting) -> bool:
        mine.woken.acquire()
        with self._mutex:
            self._queue.append(mine)
            mine.leads, self._is_led = not self._is_led, True
            return mine.leads

    def _is_woken_to_lead(self, mine: _Waiting) -> bool:
        """Wait until another thread has stored the text, or it is this one's turn to write."""
        if not mine.woken.acquire(timeout=WAIT_FOR_TURN_S):
            with self._mutex:
                if not mine.woken.acquire(blocking=False):
                    # It may be stored all the same; then the carrier's retry is a repeat.
                    if mine in self._queue:
                        self._queue.remove(mine)
                    raise PoolTimeout("the commit under way does not end")
        return mine.leads

    def _lead(self) -> None:
        with self._mutex:
            batch = [self._queue.popleft() for _ in range(min(len(self._queue), MOST_AT_ONCE))]
        try:
            self._write(batch)
        finally:
            with self._mutex:
                self._is_led = bool(self._queue)
                if self._queue:
                    self._queue[0].leads = True
                    self._queue[0].woken.release()
            for waiting in batch:
                waiting.woken.release()

    def _write(self, batch: Sequence[_Waiting]) -> None:
        """One transaction for all; where one text spoils it, one for each."""
        try:
            new = self._stored(batch)
        except Exception as error:
            if len(batch) > 1 and not _is_away(error):
                for waiting in batch:
                    self._write([waiting])
                return
            for waiting in batch:
                waiting.error = error
            return
        for waiting in batch:
            waiting.is_new = waiting.text.sid in new
            new.discard(waiting.text.sid)

    def _stored(self, batch: Sequence[_Waiting]) -> set[str]:
        """Commit the texts of a batch that are new; their MessageSids.

        Repeats are rare, so they are looked for only after a collision. Two processes that
        meet a new phone at once collide too; the one that comes later finds it then.
        """
        fresh = {waiting.text.sid: waiting for waiting in batch}
        try:
            if len(fresh) == len(batch):
                return self._commit(fresh, is_checked=False)
        except IntegrityError:
            pass
        fresh = {waiting.text.sid: waiting for waiting in reversed(batch)}
        return self._commit(fresh, is_checked=True)

    def _commit(self, fresh: dict[str, _Waiting], *, is_checked: bool) -> set[str]:
        with self._engine.begin() as db:
            if is_checked:
                for known in db.scalars(_known_sids, {"sids": list(fresh)}):
                    del fresh[known]
            if fresh:
                self._store(db, sorted(fresh.values(), key=lambda w: w.now))
        return set(fresh)

    def _store(self, db: Connection, fresh: Sequence[_Waiting]) -> None:
        talks = _talks(db, {waiting.text.phone for waiting in fresh})
        texted_at: dict[str, datetime] = {}
        rows = []
        for waiting in fresh:
            phone = waiting.text.phone
            texted_at[phone] = waiting.now
            talks[phone] = talks[phone].due(waiting.due_at, waiting.now, self._quiet_s)
            rows.append(_text_row(waiting, talks[phone].id))
        known = [_update(t, texted_at[phone]) for phone, t in talks.items() if not t.is_new]
        new = [_insert(t, phone, texted_at[phone]) for phone, t in talks.items() if t.is_new]
        if known:
            db.execute(_make_due, known)
        if new:
            db.execute(_add_conversations, sorted(new, key=lambda row: row["phone_index"]))
        db.execute(_add_texts, rows)


def _is_away(error: Exception) -> bool:
    """Whether each text alone would only wait as long again."""
    is_deadlock = getattr(getattr(error, "orig", None), "sqlstate", None) == _DEADLOCK
    return isinstance(error, (OperationalError, PoolTimeout)) and not is_deadlock


def _talks(db: Connection, phones: Iterable[str]) -> dict[str, _Talk]:
    """The conversation of each phone, locked; one not yet stored where it is new."""
    keyring = sealing.keyring()
    phone_of = {index: phone for phone in phones for index in keyring.indexes(phone)}
    talks = {phone: _Talk(new_id(), is_new=True) for phone in phone_of.values()}
    for row in db.execute(_known_phones, {"indexes": list(phone_of)}):
        talks[phone_of[row.phone_index]] = _Talk(row.id, row.unread_since_at, row.unread_due_at)
    return talks


def _update(talk: _Talk, texted_at: datetime) -> dict[str, Any]:
    return {"row_id": talk.id} | {f"new_{k}": v for k, v in _waits(talk, texted_at).items()}


def _insert(talk: _Talk, phone: str, texted_at: datetime) -> dict[str, Any]:
    return {
        "id": talk.id,
        "phone_index": sealing.keyring().index(phone),
        "phone_sealed": Conversation.phone.sealed(talk.id, phone),
        "created_at": texted_at,
        "phase": "new",
        "lang": "en",
        "turn": 0,
        **_waits(talk, texted_at),
    }


def _waits(talk: _Talk, texted_at: datetime) -> dict[str, Any]:
    return {
        "texted_at": texted_at,
        "unread_since_at": talk.unread_since_at,
        "unread_due_at": talk.unread_due_at,
        "due_at": talk.unread_due_at,
        "attempts": 0,
    }


def _text_row(waiting: _Waiting, conversation_id: UUID) -> dict[str, Any]:
    text, row_id = waiting.text, new_id()
    media = [{"url": m.url, "content_type": m.content_type} for m in text.media]
    return {
        "id": row_id,
        "conversation_id": conversation_id,
        "message_sid": text.sid,
        "body_sealed": InboundMessage.body.sealed(row_id, text.body),
        "to_sealed": InboundMessage.to.sealed(row_id, text.to),
        "media_sealed": InboundMessage.media.sealed(row_id, media) if media else None,
        "opt_out_type": text.opt_out_type,
        "is_group": text.is_group,
        "received_at": text.received_at,
        "found_at": text.found_at,
        "was_answered": text.was_answered,
    }
