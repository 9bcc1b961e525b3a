"""Key rotation: every sealed value moves to the newest key, in batches, while the line runs.

A value is replaced only if it is still the one that was read, so a turn that writes at the
same moment wins and is met on the next round.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session, sessionmaker

from bot import sealing
from bot.database import writing
from models import Base, Conversation

BATCH = 200


def rotate(sessions: sessionmaker[Session]) -> int:
    """Seal everything under the newest key of the installed keyring; how many values moved.

    Run it until it says 0, then the older keys may go. Raises SealError at a value that no
    key opens.
    """
    moved = sum(_rotate_table(sessions, model) for model in _sealed_models())
    return moved + _rotate_indexes(sessions)


def _sealed_models() -> Sequence[Any]:
    """Conversations last: once they are under the newest key, all the rest is."""
    sealed = [
        mapper.class_
        for mapper in Base.registry.mappers
        if any(isinstance(value, sealing.Sealed) for value in vars(mapper.class_).values())
    ]
    return sorted(sealed, key=lambda model: (model is Conversation, model.__tablename__))


def _rotate_table(sessions: sessionmaker[Session], model: Any) -> int:
    moved, after = 0, UUID(int=0)
    while True:
        with writing(sessions) as db:
            rows = db.scalars(select(model).where(model.id > after).order_by(model.id).limit(BATCH))
            batch = rows.all()
            moved += sum(_rotate_row(db, row) for row in batch)
            if not batch:
                return moved
            after = batch[-1].id
            db.expunge_all()


def _rotate_row(db: Session, row: Any) -> int:
    model, moved = type(row), 0
    for attribute in vars(model).values():
        if not isinstance(attribute, sealing.Sealed):
            continue
        old = getattr(row, attribute.column)
        if old is None or sealing.keyring().is_newest(old):
            continue
        new = attribute.sealed(row.id, attribute.__get__(row, model))
        column = getattr(model, attribute.column)
        done = db.execute(
            update(model)
            .where(model.id == row.id, column == old)
            .values({attribute.column: new})
            .execution_options(synchronize_session=False)
        )
        moved += done.rowcount  # type: ignore[attr-defined]
    return moved


def _rotate_indexes(sessions: sessionmaker[Session]) -> int:
    """The blind index of every phone under the newest key."""
    moved, after = 0, UUID(int=0)
    while True:
        with writing(sessions) as db:
            rows = db.scalars(
                select(Conversation)
                .where(Conversation.id > after)
                .order_by(Conversation.id)
                .limit(BATCH)
            ).all()
            for row in rows:
                newest = sealing.keyring().index(row.phone)
                if row.phone_index != newest:
                    row.phone_index = newest
                    moved += 1
            if not rows:
                return moved
            after = rows[-1].id
