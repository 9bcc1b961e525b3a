"""The ledger of consent, read: whether a texter may be texted. Its last word decides.

The last is that of the latest turn: clocks differ and jump, turns are counted.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from models import ConsentEvent

_newest_first = func.row_number().over(
    partition_by=ConsentEvent.conversation_id,
    order_by=(ConsentEvent.turn.desc(), ConsentEvent.at.desc(), ConsentEvent.id.desc()),
)
_words = (
    select(
        ConsentEvent.conversation_id,
        ConsentEvent.kind,
        ConsentEvent.source,
        ConsentEvent.turn,
        ConsentEvent.at,
        _newest_first.label("place"),
    )
    .where(
        ConsentEvent.conversation_id.in_(bindparam("ids", expanding=True)),
        ConsentEvent.kind.in_(("opt_out", "opt_in")),
    )
    .subquery()
)
_last_words = select(_words).where(_words.c.place == 1, _words.c.kind == "opt_out")


@dataclass(frozen=True, slots=True)
class OptOut:
    """Who opted a texter out, in which turn, when."""

    source: str
    turn: int
    at: datetime


def opt_out_in_force(db: Session, conversation_id: UUID) -> OptOut | None:
    """The opt-out that stands, or None when there is none or a later opt-in undid it."""
    return opt_outs_in_force(db, (conversation_id,)).get(conversation_id)


def opt_outs_in_force(db: Session, conversation_ids: Collection[UUID]) -> dict[UUID, OptOut]:
    """The opt-outs that stand, of those of the conversations that have one."""
    return {
        said.conversation_id: OptOut(said.source, said.turn, said.at)
        for said in db.execute(_last_words, {"ids": list(conversation_ids)})
    }
