"""Claim and settle due rows, the same on SQLite and PostgreSQL.

A claim is one conditional UPDATE. A lease runs out by itself, so a dead worker's row goes to
another; and only the holder may settle, so a worker that was merely slow changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, bindparam, or_, select, true, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningUpdate

from bot.database import begin_writing
from models import Alert, Conversation, Due, OutboundMessage
from models_desk import CrmSync
from models_worker import CatchUp

M = TypeVar("M", Conversation, OutboundMessage, Alert, CrmSync, CatchUp)


def claim(db: Session, model: type[M], now: datetime, holder: str, lease_s: float) -> UUID | None:
    """Lease the row that has been due longest to `holder` and commit; None when none is due.

    `db` is a session without an open transaction.
    """
    begin_writing(db)
    claimed = claim_some(db, model, now, holder, lease_s)
    db.commit()
    return claimed[0].id if claimed else None


def claim_some(
    db: Session,
    model: type[M],
    now: datetime,
    holder: str,
    lease_s: float,
    *,
    most: int = 1,
    only: ColumnElement[bool] | None = None,
) -> Sequence[M]:
    """Lease the `most` rows that have been due longest to `holder`, in the open transaction.

    `only` narrows which rows may be claimed: a constant, which may name `now` by a bindparam.
    `attempts` counts the claims since somebody last set it to 0. On PostgreSQL a row that
    another transaction holds is passed over, and so is one whose conversation is held: no claim
    ever waits, so none can wait in a ring.
    """
    values = {
        "now": now,
        "holder": holder,
        "until": now + timedelta(seconds=lease_s),
        "most": most,
    }
    claimed = db.scalars(
        _claim_of(model, only), values, execution_options={"populate_existing": True}
    ).all()
    return sorted(claimed, key=lambda row: (row.due_at, row.id))


@cache
def _claim_of(model: type[M], only: ColumnElement[bool] | None) -> ReturningUpdate[Any]:
    """Built once: a worker claims several times for each text."""
    now = bindparam("now", type_=model.due_at.type)
    longest_due = (
        _to_lock(model)
        .where(model.due_at <= now, _is_free(model), true() if only is None else only)
        .order_by(model.due_at, model.id)
        .limit(bindparam("most"))
        .cte("longest_due")
    )
    return (
        update(model)
        .where(model.id.in_(select(longest_due.c.id)))
        .values(
            lease_holder=bindparam("holder"),
            lease_until=bindparam("until"),
            attempts=model.attempts + 1,
        )
        .returning(model)
        .execution_options(synchronize_session=False)
    )


def _to_lock(model: type[M]) -> Select[UUID]:
    if model is not OutboundMessage:
        return select(model.id).with_for_update(skip_locked=True, of=model)
    joined = select(model.id).join(Conversation, Conversation.id == OutboundMessage.conversation_id)
    return joined.with_for_update(skip_locked=True, key_share=True, of=(model, Conversation))


def held(db: Session, model: type[M], row_id: UUID, holder: str) -> M | None:
    """The row, locked until the end of the transaction; None when `holder` lost its lease."""
    return next(iter(held_of(db, model, (row_id,), holder)), None)


def held_of(db: Session, model: type[M], row_ids: Collection[UUID], holder: str) -> Sequence[M]:
    """Those of the rows whose lease `holder` still has, locked in the order of their ids."""
    return db.scalars(
        select(model)
        .where(model.id.in_(row_ids), model.lease_holder == holder)
        .order_by(model.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).all()


def settle(row: Due, due_at: datetime | None) -> None:
    """Give the lease back. The row is due again at `due_at`, or never when that is None."""
    row.due_at = due_at
    row.lease_until = row.lease_holder = None


def soonest(db: Session, model: type[Due], now: datetime) -> datetime | None:
    """When the first free row of a table was or will be due; None when none will."""
    is_due = (model.due_at.is_not(None), _is_free(model))
    due_at: datetime | None = db.execute(
        select(model.due_at).where(*is_due).order_by(model.due_at).limit(1), {"now": now}
    ).scalar()
    return due_at


def _is_free(model: type[Due]) -> ColumnElement[bool]:
    now = bindparam("now", type_=model.due_at.type)
    return or_(model.lease_until.is_(None), model.lease_until <= now)
