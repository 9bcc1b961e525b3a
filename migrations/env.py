"""How Alembic reaches the database: one transaction, one migrating process at a time."""

from __future__ import annotations

from typing import Literal

from alembic import context
from sqlalchemy import create_engine, text
from sqlalchemy.engine import Connection
from sqlalchemy.pool import NullPool

import models_desk  # noqa: F401 its tables belong to the same metadata
import models_worker  # noqa: F401 and so do these
from bot.database import parse_url
from models import Base, UtcDateTime

_LOCK = 0x7465787475730001


def run() -> None:
    address, _ = parse_url(context.config.attributes["database_url"])
    engine = create_engine(address, poolclass=NullPool)
    with engine.connect() as connection:
        _wait_for_others(connection)
        context.configure(
            connection=connection,
            target_metadata=Base.metadata,
            render_as_batch=connection.dialect.name == "sqlite",
            transaction_per_migration=False,
            compare_type=True,
            render_item=_as_plain_type,
        )
        with context.begin_transaction():
            context.run_migrations()
        connection.commit()
    engine.dispose()


def _as_plain_type(kind: str, item: object, _: object) -> str | Literal[False]:
    """Migrations outlive the models: they name the database's types, not ours."""
    is_moment = kind == "type" and isinstance(item, UtcDateTime)
    return "sa.DateTime(timezone=True)" if is_moment else False


def _wait_for_others(connection: Connection) -> None:
    """Two deploys at once: the second waits, then finds nothing to do."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        return
    connection.exec_driver_sql("PRAGMA busy_timeout = 30000")
    connection.exec_driver_sql("PRAGMA journal_mode = WAL")
    connection.exec_driver_sql("BEGIN IMMEDIATE")


run()
