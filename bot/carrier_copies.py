"""The carrier's own copies of texts: redacted or deleted there once they are final.

Our copy is sealed; theirs is not ours to seal. `CARRIER_COPIES` says what becomes of it. A text
is left alone until it is final and an hour old: until then the carrier may still need it, and so
may we, to find out whether a text in doubt has left.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from prometheus_client import Counter
from sqlalchemy import ColumnElement, or_, select, update

from bot import pause
from bot.carrier import CarrierError
from bot.carrier.codes import remedy_for
from bot.database import writing
from bot.house import House
from models import InboundMessage, OutboundMessage, id_at

FINAL_AFTER = timedelta(hours=1)
SURELY_FINAL_AFTER = timedelta(days=1)  # a status that never came will not come
LOOK_BACK = timedelta(days=30)
BATCH = 50
EVERY = timedelta(seconds=30)
FINAL_RANK, SENT_RANK = 4, 3

log = structlog.get_logger("carrier_copies")
copies = Counter("textus_carrier_copies_total", "Copies at the carrier", ["outcome"])

Message = InboundMessage | OutboundMessage


@dataclass(slots=True)
class Copies:
    """Goes through both tables from the oldest text on; before `seen` everything is done.

    Ids are ordered by time, so that no index is needed for what is done already. Two workers
    that meet do the same thing twice, which changes nothing.
    """

    seen: dict[type[Message], UUID] = field(default_factory=dict)
    next_at: datetime | None = None

    def __call__(self, house: House, now: datetime, holder: str) -> bool:
        """Work through the next texts; True while there are more. Raises SQLAlchemyError."""
        is_resting = not pause.is_over(self.next_at, now, EVERY)
        if house.settings.carrier_copies == "keep" or is_resting:
            return False
        models: tuple[type[Message], ...] = (InboundMessage, OutboundMessage)
        is_more = [self._look(house, model, now) for model in models]
        self.next_at = None if any(is_more) else now + EVERY
        return any(is_more)

    def _look(self, house: House, model: type[Message], now: datetime) -> bool:
        after = self.seen.setdefault(model, id_at(now - LOOK_BACK))
        with house.sessions() as db:
            rows = db.execute(
                select(model.id, model.message_sid)
                .where(
                    model.id > after,
                    model.id < id_at(now - FINAL_AFTER),
                    model.message_sid.is_not(None),
                    model.carrier_redacted_at.is_(None),
                    _is_final(model, now),
                )
                .order_by(model.id)
                .limit(BATCH)
            ).all()
        for row_id, sid in rows:
            if sid and not self._forget(house, model, row_id, sid, now):
                return False
        if len(rows) < BATCH:
            self.seen[model] = max(after, id_at(now - 2 * SURELY_FINAL_AFTER))
        return len(rows) == BATCH

    def _forget(
        self, house: House, model: type[Message], row_id: UUID, sid: str, now: datetime
    ) -> bool:
        """False when the carrier does not answer now: then all the others wait too."""
        try:
            house.carrier.forget(sid, delete=house.settings.carrier_copies == "delete")
        except CarrierError as refused:
            # What the account is refused says nothing of this text.
            is_final = refused.permanent and remedy_for(refused.code) != "operator"
            outcome = "refused" if is_final else "not_now"
            copies.labels(outcome).inc()
            log.warning("copy_stays", message_sid=sid, error_code=refused.code, outcome=outcome)
            if not is_final:
                return False
        else:
            copies.labels("gone").inc()
        with writing(house.sessions) as db:
            db.execute(update(model).where(model.id == row_id).values(carrier_redacted_at=now))
        return True


def _is_final(model: type[Message], now: datetime) -> ColumnElement[bool]:
    if model is InboundMessage:
        return InboundMessage.handled_at.is_not(None)
    is_old = OutboundMessage.tried_at < now - SURELY_FINAL_AFTER
    return or_(OutboundMessage.rank == FINAL_RANK, (OutboundMessage.rank == SENT_RANK) & is_old)
