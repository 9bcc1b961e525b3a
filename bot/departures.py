"""May it go? Due texts of ours are claimed, checked against consent, hours and limits, and marked
as "sending" in one transaction, before the carrier hears of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from sqlalchemy import ColumnElement, and_, bindparam, exists, or_, select
from sqlalchemy.orm import Session, aliased

from bot import leases
from bot.carrier import CarrierError, Outgoing
from bot.consent import OptOut, opt_outs_in_force
from bot.core import clinic_time
from bot.core.script import Clinic
from bot.house import House
from bot.limits import Allowance, Limit
from bot.outbound_states import IN_DOUBT, RANKS, UNSETTLED, move, not_sent, put_off
from bot.undelivered import alert
from models import Conversation, OutboundMessage

MOST_AT_ONCE = 16
LEASE_S = 45.0  # longer than looking and sending together
SAFETY_KEYS = "safety."
VALIDITY = timedelta(hours=4)  # a carrier's backlog must not deliver a reply in the small hours
SHORTEST_VALIDITY_S = 60
QUIET_STEP = timedelta(minutes=15)


def _is_next() -> ColumnElement[bool]:
    """Texts to one phone leave in order; one that waits for its hour holds nobody up.

    A safety text waits behind nothing.
    """
    earlier = aliased(OutboundMessage)
    now = bindparam("now", type_=OutboundMessage.due_at.type)
    comes_before = or_(
        earlier.turn < OutboundMessage.turn,
        and_(
            earlier.turn == OutboundMessage.turn,
            earlier.position < OutboundMessage.position,
        ),
    )
    is_under_way = or_(
        earlier.due_at <= now, and_(earlier.attempts > 0, earlier.due_at.is_not(None))
    )
    has_earlier = exists().where(
        earlier.conversation_id == OutboundMessage.conversation_id,
        comes_before,
        earlier.state.in_(UNSETTLED),
        is_under_way,
    )
    return or_(OutboundMessage.copy_key.startswith(SAFETY_KEYS), ~has_earlier)


_IS_NEXT = _is_next()


log = structlog.get_logger("outbox")


@dataclass(frozen=True, slots=True)
class Departure:
    """One text in our hands. `since_at` is set when an earlier try of it is in doubt."""

    row_id: UUID
    text: Outgoing
    since_at: datetime | None = None


def claim(db: Session, house: House, now: datetime, holder: str) -> list[Departure] | None:
    """The texts that leave now, leased, in the open transaction; None when none was due.

    What may not leave is settled here: suppressed, expired, held back or put off.
    """
    rows = leases.claim_some(
        db, OutboundMessage, now, holder, LEASE_S, most=MOST_AT_ONCE, only=_IS_NEXT
    )
    return _departing(db, rows, house, now) if rows else None


def again(
    db: Session, rows: Sequence[OutboundMessage], house: House, now: datetime
) -> list[Departure]:
    """The same for texts in doubt that never left: they begin anew. `rows` are locked."""
    for row in rows:
        row.state, row.rank = "queued", RANKS["queued"]
    return _departing(db, rows, house, now) if rows else []


def _departing(
    db: Session, rows: Sequence[OutboundMessage], house: House, now: datetime
) -> list[Departure]:
    gate = _Gate.of(db, rows, house, now)
    departing = []
    for row in rows:
        try:
            departure = gate.departure(row)
        except Exception:
            # A bug or a missing key costs this text a try, never the others theirs.
            log.exception("delivery_failed", outbound=str(row.id))
            not_sent(db, row, CarrierError(outcome_unknown=True), now)
        else:
            departing += [departure] if departure else []
    return departing


@dataclass(frozen=True, slots=True)
class _Gate:
    """What decides whether some texts may go now."""

    db: Session
    clinic: Clinic
    now: datetime
    phones: Mapping[UUID, Conversation]
    opt_outs: Mapping[UUID, OptOut]
    allowance: Allowance

    @classmethod
    def of(cls, db: Session, rows: Sequence[OutboundMessage], house: House, now: datetime) -> _Gate:
        ids = {row.conversation_id for row in rows}
        texters = db.scalars(select(Conversation).where(Conversation.id.in_(ids)))
        return cls(
            db,
            house.script.clinic,
            now,
            {texter.id: texter for texter in texters},
            opt_outs_in_force(db, ids),
            Allowance(db, ids, now, house.settings.daily_segments),
        )

    def departure(self, row: OutboundMessage) -> Departure | None:
        """Whether and how a text goes; if it does it is "sending" from here on."""
        if row.state not in UNSETTLED:
            leases.settle(row, None)
            return None
        texter = self.phones[row.conversation_id]
        phone = texter.phone
        if row.state in IN_DOUBT:
            text = Outgoing(phone, row.body, SHORTEST_VALIDITY_S, str(row.id))
            return Departure(row.id, text, row.tried_at or row.created_at)
        if not self._is_allowed(row):
            move(self.db, row, "suppressed", self.now)
            return None
        if row.expires_at is not None and row.expires_at <= self.now:
            move(self.db, row, "expired", self.now)
            return None
        if row.initiated and not clinic_time.may_text(self.now, self.clinic, phone):
            row.attempts = 0
            leases.settle(row, clinic_time.next_permitted(self.now, self.clinic, phone))
            return None
        limit = self.allowance.limit(row, is_held=texter.phase == "held")
        if limit is not None:
            self._hold_back(row, limit)
            return None
        text = Outgoing(phone, row.body, self._validity_s(row, phone), str(row.id))
        row.state, row.rank, row.tried_at = "sending", RANKS["sending"], self.now
        return Departure(row.id, text)

    def _is_allowed(self, row: OutboundMessage) -> bool:
        """Nothing leaves after an opt-out, but for the one text that confirms it.

        Source: 47 CFR 64.1200(a)(12).
        """
        opt_out = self.opt_outs.get(row.conversation_id)
        return opt_out is None or (row.exempt and opt_out.turn == row.turn)

    def _hold_back(self, row: OutboundMessage, limit: Limit) -> None:
        """A loop ends here: its text is dropped. At the day's end of segments, texts wait."""
        if limit == "one_texter":
            move(self.db, row, "cancelled", self.now)
            why = "too many texts to one phone within an hour: perhaps a machine"
            alert(self.db, row, why, self.now)
            return
        why = "the day's limit of texts is reached (DAILY_SEGMENTS): texts wait"
        put_off(self.db, row, why, self.now)

    def _validity_s(self, row: OutboundMessage, phone: str) -> int:
        """How long the carrier may keep trying; never into quiet hours with what we initiate."""
        until = min(self.now + VALIDITY, row.expires_at or self.now + VALIDITY)
        if row.initiated:
            quiet_at = self.now
            while quiet_at < until and clinic_time.may_text(quiet_at, self.clinic, phone):
                quiet_at += QUIET_STEP
            until = min(until, quiet_at)
        return max(SHORTEST_VALIDITY_S, int((until - self.now).total_seconds()))
