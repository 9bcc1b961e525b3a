"""The carrier without an account: accepts every text and delivers it at once.

The phone on the screen shows what our tables hold, so nothing leaves this process.
"""

from __future__ import annotations

import hashlib
from collections import deque
from datetime import UTC, datetime

from bot.carrier import DeliveryStatus, Outgoing
from bot.core.conversation import Inbound

REMEMBERED = 1000


class Simulator:
    """Keeps the same contract as Twilio. It knows its last `REMEMBERED` texts."""

    def __init__(self) -> None:
        self._sent: deque[tuple[datetime, Outgoing, DeliveryStatus]] = deque(maxlen=REMEMBERED)

    def send(self, text: Outgoing) -> DeliveryStatus:
        digest = hashlib.sha256(text.reference.encode()).hexdigest()
        status = DeliveryStatus("SM" + digest[:32], "delivered", reference=text.reference)
        self._sent.append((datetime.now(UTC), text, status))
        return status

    def find(self, phone: str, body: str, since: datetime) -> tuple[DeliveryStatus, ...]:
        return tuple(
            status
            for at, text, status in list(self._sent)
            if at >= since and text.phone == phone and text.body == body
        )

    def arrived(self, since: datetime, until: datetime) -> tuple[Inbound, ...]:
        return ()  # nobody's text comes past the phone on the screen

    def last_sent_at(self, phone: str) -> datetime | None:
        return max((at for at, text, _ in list(self._sent) if text.phone == phone), default=None)

    def forget(self, sid: str, *, delete: bool) -> None:
        kept = [each for each in self._sent if each[2].sid != sid]
        self._sent = deque(kept, maxlen=REMEMBERED)
