"""Backup and restore: every row as one line of a compressed file, the same for both databases.

Sealed values stay sealed: the file is worthless without DATA_KEYS, which belong elsewhere.
"""

from __future__ import annotations

import base64
import gzip
import json
import os
from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Connection,
    Engine,
    LargeBinary,
    Table,
    Uuid,
    bindparam,
    func,
    insert,
    select,
    text,
    update,
)

from bot.database import WRITES
from bot.outbound_states import RANKS
from models import Base, OutboundMessage, UtcDateTime

VERSION = 1
BATCH = 500

_DOUBT = (
    update(OutboundMessage)
    .where(
        OutboundMessage.state == "queued",
        OutboundMessage.due_at <= bindparam("now", type_=UtcDateTime()),
    )
    .values(state="uncertain", rank=RANKS["uncertain"])
)


class NotRestored(Exception):
    """The file or the database is not what a restore needs; nothing was written."""


def backup(engine: Engine, path: Path, now: datetime) -> int:
    """Write all rows as of one moment to a new file of mode 0600; how many.

    Raises FileExistsError: a backup is never written over.
    """
    try:
        return _write(engine, path, now)
    except FileExistsError:
        raise
    except BaseException:
        path.unlink(missing_ok=True)  # half a backup would be taken for one
        raise


def _write(engine: Engine, path: Path, now: datetime) -> int:
    count = 0
    with (
        os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as raw,
        gzip.open(raw, "wt", encoding="utf-8") as lines,
        engine.connect() as plain,
    ):
        if engine.dialect.name == "postgresql":
            plain = plain.execution_options(isolation_level="REPEATABLE READ")
        header = {"version": VERSION, "revision": _revision(plain), "at": now.isoformat()}
        lines.write(json.dumps(header) + "\n")
        for table in Base.metadata.sorted_tables:
            with plain.execution_options(yield_per=BATCH).execute(select(table)) as rows:
                for row in rows:
                    values = {column.name: _plain(row[n]) for n, column in enumerate(table.columns)}
                    lines.write(json.dumps([table.name, values]) + "\n")
                    count += 1
    return count


def restore(engine: Engine, path: Path, now: datetime) -> int:
    """Put a backup into a migrated, empty database in one transaction; how many rows.

    What became due since may have left: it is in doubt, and looked for before it is sent.
    Raises NotRestored when the database has rows or other tables than the backup.
    """
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        header = json.loads(next(lines))
        with engine.connect().execution_options(**WRITES) as db, db.begin():
            _check(db, header)
            count = _insert_all(db, lines)
            db.execute(_DOUBT, {"now": now})
            if engine.dialect.name == "postgresql":
                _go_on_counting(db)
    return count


def _check(db: Connection, header: dict[str, Any]) -> None:
    if header.get("version") != VERSION or header.get("revision") != _revision(db):
        raise NotRestored(f"the backup has the tables of revision {header.get('revision')}: "
                          "use the release that wrote it, then migrate")  # fmt: skip
    for table in Base.metadata.sorted_tables:
        if table.name != "staff_role" and db.scalar(select(func.count()).select_from(table)):
            raise NotRestored(f"the table {table.name} is not empty: restore into a new database")
    db.execute(Base.metadata.tables["staff_role"].delete())


def _insert_all(db: Connection, lines: Iterator[str]) -> int:
    """Rows stand in the order of the tables, so each finds what it points at."""
    count = 0
    parsed = (json.loads(line) for line in lines)
    while batch := list(islice(parsed, BATCH)):
        for name in dict.fromkeys(name for name, _ in batch):
            table = Base.metadata.tables[name]
            rows = [_typed(table, values) for of, values in batch if of == name]
            db.execute(insert(table), rows)
        count += len(batch)
    return count


def _go_on_counting(db: Connection) -> None:
    """Lead numbers given by hand leave PostgreSQL's own counter behind."""
    db.execute(
        text(
            "SELECT setval(pg_get_serial_sequence('lead', 'number'), "
            "GREATEST((SELECT MAX(number) FROM lead), 1))"
        )
    )


def _revision(db: Connection) -> str:
    return str(db.scalar(text("SELECT version_num FROM alembic_version")))


def _plain(value: Any) -> Any:
    match value:
        case bytes() | memoryview():
            return base64.b64encode(bytes(value)).decode()
        case datetime():
            return value.isoformat()
        case UUID():
            return str(value)
        case _:
            return value


def _typed(table: Table, values: dict[str, Any]) -> dict[str, Any]:
    return {name: _of_type(table.columns[name].type, value) for name, value in values.items()}


def _of_type(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(kind, LargeBinary):
        return base64.b64decode(value)
    if isinstance(kind, UtcDateTime):
        return datetime.fromisoformat(value)
    return UUID(value) if isinstance(kind, Uuid) else value
