"""Claim and settle due rows, the same on SQLite and PostgreSQL.

A claim is one conditional UPDATE. A lease runs out by itself, so a dead worker's row goes to
another; and only the holder may settle, so a worker that was merely slow changes nothing.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from typing import TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, or_, select, true, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningUpdate

from bot.database import begin_writing
from models import Alert, Conversation, Due, OutboundMessage
from models_desk import CrmSync

M = TypeVar("M", Conversation, OutboundMessage, Alert, CrmSync)


def claim(
    db: Session,
    model: type[M],
    now: datetime,
    holder: str,
    lease_s: float,
    *,
    only: ColumnElement[bool] | None = None,
) -> UUID | None:
    """Lease the row that has been due longest to `holder` and commit; None when none is due.

    `db` is a session without an open transaction; `only` narrows which rows may be claimed: a
    constant, which may name `now` by a bindparam.
    `attempts` counts the claims since somebody last set it to 0.
    """
    begin_writing(db)
    values = {"now": now, "holder": holder, "until": now + timedelta(seconds=lease_s)}
    claimed: UUID | None = db.scalar(_claim_of(model, only), values)
    db.commit()
    return claimed


@cache
def _claim_of(model: type[M], only: ColumnElement[bool] | None) -> ReturningUpdate[UUID]:
    """Built once: a worker claims several times for each text."""
    now = bindparam("now", type_=model.due_at.type)
    is_free = or_(model.lease_until.is_(None), model.lease_until <= now)
    longest_due = (
        select(model.id)
        .where(model.due_at <= now, is_free, true() if only is None else only)
        .order_by(model.due_at, model.id)
        .limit(1)
        .with_for_update(skip_locked=True, of=model)
    )
    return (
        update(model)
        .where(model.id == longest_due.scalar_subquery())
        .values(
            lease_holder=bindparam("holder"),
            lease_until=bindparam("until"),
            attempts=model.attempts + 1,
        )
        .returning(model.id)
        .execution_options(synchronize_session=False)
    )


def held(db: Session, model: type[M], row_id: UUID, holder: str) -> M | None:
    """The row, locked until the end of the transaction; None when `holder` lost its lease."""
    return db.scalar(
        select(model)
        .where(model.id == row_id, model.lease_holder == holder)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


def settle(row: Due, due_at: datetime | None) -> None:
    """Give the lease back. The row is due again at `due_at`, or never when that is None."""
    row.due_at = due_at
    row.lease_until = row.lease_holder = None
