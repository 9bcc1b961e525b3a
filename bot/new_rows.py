"""New rows of one transaction, gathered and written table by table: a statement for many rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Table, insert
from sqlalchemy.orm import Session

from bot.sealing import Sealed
from models import Base, new_id


class NewRows:
    """Rows that nothing reads before the end of their transaction."""

    def __init__(self) -> None:
        self._of: dict[type[Base], list[dict[str, Any]]] = {}

    def add(self, model: type[Base], **values: Any) -> None:
        """One row, its values named as the model's attributes; it gets an id of its own."""
        self._of.setdefault(model, []).append(dict(_columns(model, values)))

    def has(self, model: type[Base], **values: Any) -> bool:
        """Whether such a row was added already."""
        wanted = values.items()
        return any(wanted <= row.items() for row in self._of.get(model, ()))

    def write(self, db: Session) -> None:
        """Write all into the open transaction, in the order in which tables were first named."""
        for model, rows in self._of.items():
            table: Table = model.__table__  # type: ignore[assignment]
            db.execute(insert(table), rows)
        self._of.clear()


def _columns(model: type[Base], values: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    row_id = new_id()
    yield "id", row_id
    for name, value in values.items():
        attribute = getattr(model, name)
        if isinstance(attribute, Sealed):
            yield attribute.column, None if value is None else attribute.sealed(row_id, value)
        else:
            yield name, value
