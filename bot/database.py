"""The engine and its sessions: how SQLite and PostgreSQL are opened, and how a write begins.

On SQLite a write transaction takes the lock at its start: one that begins with a read and
then writes fails as soon as another process wrote in between, and waiting does not help.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from sqlite3 import Connection as SqliteConnection
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.orm import Session, sessionmaker

WRITES = {"textus_writes": True}

# Twilio waits 15 s for a webhook: whatever keeps us longer must fail before that and be retried.
# A text may wait for its turn (`bot.arrivals`), then for a connection, then for a lock.
CONNECT_S = 5
WAIT_FOR_CONNECTION_S = 5
WAIT_FOR_LOCK_S = 6
STATEMENT_S = 11
IDLE_IN_TRANSACTION_S = 60

CONNECTIONS = 12
MORE_CONNECTIONS = 12
RECYCLE_S = 1800

_SQLITE_PRAGMAS = (
    f"PRAGMA busy_timeout = {WAIT_FOR_LOCK_S * 1000}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
)
_POSTGRES_SETTINGS = {
    "statement_timeout": STATEMENT_S * 1000,
    "lock_timeout": WAIT_FOR_LOCK_S * 1000,
    "idle_in_transaction_session_timeout": IDLE_IN_TRANSACTION_S * 1000,
    # Whatever the server's own setting: a text that was answered for is on the disk.
    "synchronous_commit": "on",
}
_OF_CONNECTION = " ".join(f"-c {name}={value}" for name, value in _POSTGRES_SETTINGS.items())
_OF_TRANSACTION = "SELECT " + ", ".join(
    f"set_config('{name}', '{value}', true)" for name, value in _POSTGRES_SETTINGS.items()
)


def parse_url(url: str) -> tuple[URL, bool]:
    """The database's own address, and whether a pooler stands before it that hands out a connection
    for one transaction only: `?pooler=transaction`."""
    parsed = make_url(url)
    is_pooled = parsed.query.get("pooler") == "transaction"
    return parsed.difference_update_query(["pooler"]), is_pooled


def make_engine(url: str) -> Engine:
    """An engine for `sqlite:///file` or `postgresql+psycopg://...`; it connects on first use."""
    address, is_pooled = parse_url(url)
    is_sqlite = address.get_backend_name() == "sqlite"
    engine = create_engine(
        address,
        pool_size=CONNECTIONS,
        max_overflow=MORE_CONNECTIONS,
        pool_timeout=WAIT_FOR_CONNECTION_S,
        pool_recycle=-1 if is_sqlite else RECYCLE_S,
        pool_pre_ping=not is_sqlite,
        connect_args={} if is_sqlite else _postgres_arguments(is_pooled=is_pooled),
    )
    if is_sqlite:
        event.listen(engine, "connect", _open_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    elif is_pooled:
        event.listen(engine, "begin", _begin_pooled)
    return engine


def make_sessions(engine: Engine) -> sessionmaker[Session]:
    """Sessions whose rows keep their values after the commit, when no transaction is open."""
    return sessionmaker(engine, expire_on_commit=False)


@contextmanager
def writing(sessions: sessionmaker[Session]) -> Iterator[Session]:
    """A write transaction: committed at the end, rolled back when anything is raised."""
    with sessions() as db, db.begin():
        begin_writing(db)
        yield db


def begin_writing(db: Session) -> None:
    """Begin the transaction of a session that has none yet as one that writes."""
    db.connection(execution_options=WRITES)


def one_at_a_time(db: Session, what: int) -> None:
    """Wait here until no other transaction that writes is past this line with the same `what`.

    What was counted then still holds at the commit. SQLite has one writer anyway.
    """
    if db.get_bind().dialect.name == "postgresql":
        db.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": what})


def _postgres_arguments(*, is_pooled: bool) -> dict[str, Any]:
    """A pooler takes no options, and the next transaction finds none of the statements that were
    prepared in this one. Source: PgBouncer, features by pooling mode."""
    arguments = {"connect_timeout": CONNECT_S, "application_name": "textus"}
    if is_pooled:
        return {**arguments, "prepare_threshold": None}
    return {**arguments, "options": _OF_CONNECTION}


def _begin_pooled(connection: Connection) -> None:
    connection.exec_driver_sql(_OF_TRANSACTION)


def _open_sqlite(connection: SqliteConnection, _: object) -> None:
    # The driver would begin transactions by itself, late and never IMMEDIATE.
    connection.isolation_level = None
    for pragma in _SQLITE_PRAGMAS:
        connection.execute(pragma).close()


def _begin_sqlite(connection: Connection) -> None:
    does_write = connection.get_execution_options().get("textus_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if does_write else "BEGIN")
