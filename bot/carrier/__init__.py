"""What the two carriers share: the values that go to them and come from them.

`twilio` sends for real; `simulator` is its twin without an account.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from bot.core.conversation import Inbound

Status = Literal["accepted", "sent", "delivered", "undelivered", "failed"]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One text to send. It is not delivered later than `validity_s` seconds after sending.

    `reference` is the id of our row; the carrier hands it back with every status.
    """

    phone: str
    body: str
    validity_s: int
    reference: str


@dataclass(frozen=True, slots=True)
class DeliveryStatus:
    """What the carrier says of one text. `reference` is ours, where the carrier knows it."""

    sid: str
    status: Status
    error_code: int | None = None
    reference: str | None = None


class CarrierError(Exception):
    """A request to the carrier did not succeed.

    `permanent`: the same request will never succeed. `outcome_unknown`: the text may have
    left all the same. `retry_after_s` is the carrier's own wish. Says neither phone nor body.
    """

    def __init__(
        self,
        code: int | None = None,
        *,
        permanent: bool = False,
        outcome_unknown: bool = False,
        retry_after_s: float | None = None,
    ) -> None:
        self.code = code
        self.permanent = permanent
        self.outcome_unknown = outcome_unknown
        self.retry_after_s = retry_after_s
        outcome = "outcome unknown" if outcome_unknown else "permanent" if permanent else "not now"
        super().__init__(f"carrier error {code or 'without a code'}: {outcome}")


class Carrier(Protocol):
    """Whoever takes our texts to people's phones."""

    def send(self, text: Outgoing) -> DeliveryStatus:
        """Hand one text over, once. Raises CarrierError."""
        ...

    def find(self, phone: str, body: str, since: datetime) -> tuple[DeliveryStatus, ...]:
        """The texts to `phone` with this body that were handed over at or after `since`.

        Oldest first. Raises CarrierError when the carrier cannot tell.
        """
        ...

    def arrived(self, since: datetime, until: datetime) -> tuple[Inbound, ...]:
        """The texts that came to us from `since` to `until` by the carrier's log, oldest first.

        `received_at` is when each came. Raises CarrierError when the carrier cannot tell all.
        """
        ...

    def last_sent_at(self, phone: str) -> datetime | None:
        """When a text of ours last left for `phone`, by the carrier's log; None for never.

        Raises CarrierError when the carrier cannot tell.
        """
        ...

    def forget(self, sid: str, *, delete: bool) -> None:
        """Redact the carrier's copy of a final text, or delete it. Raises CarrierError.

        Of a text that the carrier does not have there is nothing to forget.
        """
        ...
