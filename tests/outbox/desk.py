"""The desk of a test: a house whose carrier is the stand-in, and what became of its texts."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from bot import outbox
from bot.carrier import DeliveryStatus
from bot.database import writing
from models import Alert, ConsentEvent, OutboundMessage
from tests.services.outgoing import NOON
from tests.twilio.stand_in import StandIn


class Desk:
    """A house whose carrier is the stand-in; it lets time pass and looks at what became of it."""

    def __init__(self, house: Any, twilio: StandIn) -> None:
        self.house, self.twilio = house, twilio

    def deliver(self, now: datetime = NOON, holder: str = "worker") -> bool:
        self.twilio.now = now
        return outbox.deliver(self.house, now, holder)

    def deliver_all(self, now: datetime = NOON) -> None:
        while self.deliver(now):
            pass

    def time_passes(self, minutes: int = 30) -> None:
        """From noon on: whatever becomes due in the meantime is done then."""
        now: datetime | None = NOON
        while now is not None and now <= NOON + timedelta(minutes=minutes):
            self.deliver_all(now)
            now = self._next_due_at(now)

    def _next_due_at(self, now: datetime) -> datetime | None:
        with self.house.sessions() as db:
            later = select(func.min(OutboundMessage.due_at)).where(OutboundMessage.due_at > now)
            return db.scalar(later)

    def opt(self, conversation_id: UUID, kind: str, turn: int, at: datetime = NOON) -> None:
        with writing(self.house.sessions) as db:
            db.add(
                ConsentEvent(
                    conversation_id=conversation_id,
                    at=at,
                    kind=kind,
                    source="keyword",
                    turn=turn,
                    wording="test",
                )
            )

    def hear(self, sid: str, status: Any, code: int | None = None, **more: Any) -> None:
        heard = DeliveryStatus(sid, status, code, more.get("reference"))
        outbox.status_arrived(self.house, heard, more.get("now", NOON))

    def row(self, row_id: UUID) -> OutboundMessage:
        with self.house.sessions() as db:
            return db.get_one(OutboundMessage, row_id)

    def all(self, model: Any) -> list[Any]:
        with self.house.sessions() as db:
            return list(db.scalars(select(model)))

    def alerts(self) -> list[str]:
        return [alert.kind for alert in self.all(Alert)]
