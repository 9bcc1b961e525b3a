"""Texts that never came: the line asks the carrier's log for those it did not store.

While the line is away the carrier tries for some seconds, then answers by itself. What is found
goes through the same first commit, screens and turns as any text (`bot.core.dialogue.late` says
what is different), and people are told. How far the log was looked through stands in one row,
which moves only over what is stored: whoever dies on the way is followed by another who begins
at the same place, and a text that is met again is known by its MessageSid.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import structlog
from prometheus_client import Counter
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot import leases, pause, watch
from bot.arrivals import MOST_AT_ONCE
from bot.carrier import Carrier, CarrierError
from bot.core.conversation import Inbound
from bot.database import writing
from bot.house import House
from bot.settings import Settings
from models import InboundMessage
from models_worker import CatchUp

EVERY = timedelta(minutes=3)
LOOK_EVERY = timedelta(seconds=15)  # whether the row is due: another process may have had it
SETTLED_AFTER = timedelta(minutes=2)  # until then the webhook and its retries have their chance
OVERLAP = timedelta(minutes=30)  # a text may enter the log late, and clocks differ
MOST_TEXTS = 200
ASKED_AT_ONCE = 500
LEASE_S = 300.0
NEVER = datetime.min.replace(tzinfo=UTC)
ALERT = "texts_found"
WHY = "texts came while the line was away: read what is flagged"

log = structlog.get_logger("catch_up")
looks = Counter("textus_catch_up_looks_total", "Looks into the carrier's log", ["outcome"])
found_texts = Counter(
    "textus_found_texts_total", "Texts of the log that were not stored", ["outcome"]
)


@dataclass(slots=True)
class CatchingUp:
    """The step of one worker: a look when it starts, then whenever the row is due."""

    has_begun: bool = False
    next_at: datetime | None = None

    def __call__(self, house: House, now: datetime, holder: str) -> bool:
        is_resting = not pause.is_over(self.next_at, now, LOOK_EVERY)
        if house.settings.carrier != "twilio" or is_resting:
            return False
        if not self.has_begun:
            begin(house, now)
            self.has_begun = True
        _set_back(house, now)
        is_more = look(house, now, holder)
        self.next_at = now if is_more else now + LOOK_EVERY
        return is_more


def begin(house: House, now: datetime) -> None:
    """Make the row due; a sender that has none begins now, so that its history stays where it is.

    Raises IntegrityError when another process makes it in the same moment.
    """
    with writing(house.sessions) as db:
        sender = _sender(house.settings)
        row = db.scalar(select(CatchUp).where(CatchUp.sender == sender))
        if row is None:
            row = CatchUp(sender=sender)
            db.add(row)
        if row.due_at is None:
            row.began_at = row.looked_until = row.told_at = now
        row.due_at = now


def _set_back(house: House, now: datetime) -> None:
    """A mark that lies ahead was set by a clock that was ahead: nothing after now was looked at."""
    is_ahead = (CatchUp.looked_until > now + OVERLAP, CatchUp.due_at.is_not(None))
    with house.sessions() as db:
        ahead = db.scalars(select(CatchUp.id).where(*is_ahead)).all()
    if ahead:
        with writing(house.sessions) as db:
            db.execute(
                update(CatchUp)
                .where(CatchUp.id.in_(ahead), *is_ahead)
                .values(looked_until=now, due_at=now, lease_until=None)
            )


def look(house: House, now: datetime, holder: str) -> bool:
    """Store what the log has and we have not, and tell people; True while there is more.

    A carrier that is away only delays. Raises SQLAlchemyError when the database is.
    """
    with house.sessions() as db:
        row_id = leases.claim(db, CatchUp, now, holder, LEASE_S)
    if row_id is None:
        return False
    with house.sessions() as db:
        row = db.get_one(CatchUp, row_id)
    if row.sender != _sender(house.settings):
        _retire(house, row_id, holder)
        return False
    until = now - SETTLED_AFTER
    try:
        batches, rest = _portion(_missed(house, looked_from(row), until))
        stored = sum(_store(house, batch, now) for batch in batches)
    except CarrierError as error:
        looks.labels("carrier_away").inc()
        log.warning("catch_up", outcome="carrier_away", error_code=error.code)
        _settle(house, row_id, holder, now)
        return False
    looks.labels("found" if stored else "nothing").inc()
    _settle(house, row_id, holder, now, rest[0].received_at if rest else until, is_more=bool(rest))
    return bool(rest)


def looked_from(row: CatchUp) -> datetime:
    """What came before this moment is not asked for again."""
    return max(row.began_at, row.looked_until - OVERLAP)


def _sender(settings: Settings) -> str:
    return settings.messaging_service_sid or settings.from_phone or settings.account_sid


def _missed(house: House, since: datetime, until: datetime) -> list[Inbound]:
    """The texts of the log that are not stored, oldest first."""
    came = house.carrier.arrived(since, until) if since < until else ()
    known: set[str] = set()
    with house.sessions() as db:
        for begin_at in range(0, len(came), ASKED_AT_ONCE):
            sids = [text.sid for text in came[begin_at : begin_at + ASKED_AT_ONCE]]
            is_one = InboundMessage.message_sid.in_(sids)
            known.update(db.scalars(select(InboundMessage.message_sid).where(is_one)))
    return [text for text in came if text.sid not in known]


def _portion(missed: Sequence[Inbound]) -> tuple[list[list[Inbound]], list[Inbound]]:
    """What is stored now, in commits that hold all of each phone's texts; and the rest."""
    of_phone: dict[str, list[Inbound]] = {}
    for text in missed:
        of_phone.setdefault(text.phone, []).append(text)
    batches: list[list[Inbound]] = [[]]
    rest: list[Inbound] = []
    for texts in of_phone.values():
        if sum(map(len, batches)) >= MOST_TEXTS:
            rest += texts
        elif len(batches[-1]) + len(texts) > MOST_AT_ONCE:
            batches.append(texts)
        else:
            batches[-1] += texts
    return [batch for batch in batches if batch], sorted(rest, key=lambda text: text.received_at)


def _store(house: House, batch: Sequence[Inbound], now: datetime) -> int:
    """Store one batch; how many were new: the webhook may have brought one just now."""
    last = {phone: _last_sent_at(house.carrier, phone) for phone in {text.phone for text in batch}}
    texts = [
        replace(text, found_at=now, was_answered=last[text.phone] > text.received_at)
        for text in batch
    ]
    new = house.arrivals.store_found(texts, now)
    house.wake()
    found_texts.labels("stored").inc(len(new))
    found_texts.labels("duplicate").inc(len(batch) - len(new))
    log.info("catch_up", outcome="found", message_sids=sorted(new))
    return len(new)


def _last_sent_at(carrier: Carrier, phone: str) -> datetime:
    """When we last wrote to them, whatever our own tables hold: they may come from a backup.

    Where the carrier refuses to tell, a person shall look.
    """
    try:
        return carrier.last_sent_at(phone) or NEVER
    except CarrierError as refused:
        if not refused.permanent:
            raise
        return datetime.max.replace(tzinfo=UTC)


def _settle(
    house: House,
    row_id: UUID,
    holder: str,
    now: datetime,
    looked_until: datetime = NEVER,
    *,
    is_more: bool = False,
) -> None:
    """Move the mark and tell people, unless the lease was lost: then another does both."""
    with writing(house.sessions) as db:
        row = leases.held(db, CatchUp, row_id, holder)
        if row is None:
            return
        row.looked_until = max(row.looked_until, looked_until)
        row.attempts = 0
        leases.settle(row, now if is_more else now + EVERY)
        _tell(db, row, now)


def _tell(db: Session, row: CatchUp, now: datetime) -> None:
    """One alert for all that was found since people were told last, also by who died on the way."""
    newest = db.execute(
        select(InboundMessage.conversation_id, InboundMessage.found_at)
        .where(InboundMessage.found_at > row.told_at)
        .order_by(InboundMessage.found_at.desc())
        .limit(1)
    ).first()
    if newest is not None and newest.found_at is not None:
        row.told_at = newest.found_at
        watch.raise_once(db, newest.conversation_id, ALERT, WHY, now)


def _retire(house: House, row_id: UUID, holder: str) -> None:
    """The line has another sender now; should this one come back, it begins anew."""
    with writing(house.sessions) as db:
        row = leases.held(db, CatchUp, row_id, holder)
        if row is not None:
            leases.settle(row, None)
