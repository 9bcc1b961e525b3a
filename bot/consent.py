"""The ledger of consent, read: whether a texter may be texted. Its last word decides."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import ConsentEvent


def opt_out_in_force(db: Session, conversation_id: UUID) -> ConsentEvent | None:
    """The opt-out that stands, or None when there is none or a later opt-in undid it."""
    last = db.scalar(
        select(ConsentEvent)
        .where(
            ConsentEvent.conversation_id == conversation_id,
            ConsentEvent.kind.in_(("opt_out", "opt_in")),
        )
        .order_by(ConsentEvent.at.desc(), ConsentEvent.id.desc())
        .limit(1)
    )
    return last if last is not None and last.kind == "opt_out" else None
