"""Plain driver connections, one a thread, opened as durably as the product opens its own."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import psycopg
from sqlalchemy import make_url

Connect = Callable[[], Any]


class Driver:
    """One database without an ORM. `mark` is its placeholder, `blob` its column of bytes."""

    def __init__(self, database_url: str) -> None:
        url = make_url(database_url)
        self.is_sqlite = url.get_backend_name() == "sqlite"
        self.mark = "?" if self.is_sqlite else "%s"
        self.blob = "BLOB" if self.is_sqlite else "BYTEA"
        self._target = str(url.database) if self.is_sqlite else _conninfo(database_url)
        self._of_thread = threading.local()

    def connection(self) -> Any:
        """This thread's connection; every statement is its own transaction until BEGIN."""
        found = getattr(self._of_thread, "connection", None)
        if found is None:
            found = self._of_thread.connection = self._open()
        return found

    def begin(self) -> None:
        self.connection().execute("BEGIN IMMEDIATE" if self.is_sqlite else "BEGIN")

    def add_many(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Many rows at once: by COPY into PostgreSQL, by one prepared statement into SQLite."""
        named = ", ".join(columns)
        if self.is_sqlite:
            marks = ", ".join("?" * len(columns))
            self.begin()
            statement = f"INSERT INTO {table} ({named}) VALUES ({marks})"
            self.connection().executemany(statement, ([_sqlite(v) for v in row] for row in rows))
            self.connection().execute("COMMIT")
            return
        with (
            self.connection().cursor() as cursor,
            cursor.copy(f"COPY {table} ({named}) FROM STDIN") as copy,
        ):
            for row in rows:
                copy.write_row(row)

    def _open(self) -> Any:
        if not self.is_sqlite:
            return psycopg.connect(self._target, autocommit=True)
        connection = sqlite3.connect(self._target, isolation_level=None, timeout=8)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        return connection


def _conninfo(database_url: str) -> str:
    return database_url.replace("postgresql+psycopg://", "postgresql://", 1)


def _sqlite(value: Any) -> Any:
    """As SQLAlchemy writes it."""
    if isinstance(value, UUID):
        return value.hex
    return f"{value:%Y-%m-%d %H:%M:%S.%f}" if isinstance(value, datetime) else value
