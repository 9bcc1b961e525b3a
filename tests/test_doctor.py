"""The doctor says what is wrong and what to do."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

import migrations
from bot import audit, sealing, watch
from bot.commands import doctor
from bot.commands.doctor import examine
from bot.core.reading import Reader
from bot.database import writing
from tests.services.line import line

NOW = datetime.now(UTC)


def test_a_line_in_order_has_nothing_to_look_at(database_url: str, reader: Reader) -> None:
    with line(database_url, reader) as running:
        running.text("+14805550111", "hi")
        running.work()
        watch.beat(running.house, NOW, "worker")
        found = dict(examine(running.house, NOW))
    assert {name: why for name, why in found.items() if why} == {}
    assert set(found) == {
        "database",
        "tables",
        "keys",
        "clock",
        "queue",
        "worker",
        "missed texts",
        "disk",
        "audit log",
    }


def test_each_trouble_is_named_with_its_remedy(
    database_url: str, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "LEAST_DISK_BYTES", 10**18)
    monkeypatch.setattr(doctor, "CLOCKS_DIFFER", timedelta(seconds=-1))
    with line(database_url, reader) as running:
        running.text("+14805550111", "hi")
        with writing(running.house.sessions) as db:
            audit.record(db, None, "Test", "lead:1", {}, NOW)
        with running.house.engine.begin() as db:
            db.execute(text("UPDATE alembic_version SET version_num = 'old'"))
            db.execute(text("UPDATE audit_entry SET action = 'Nothing'"))
        sealing.install(sealing.Keyring([bytes(32)]))
        found = dict(examine(running.house, NOW + timedelta(hours=1)))
        sealing.install(sealing.Keyring([bytes(32), bytes(range(32))]))
        rotated = dict(examine(running.house, NOW))
        sealing.install(sealing.Keyring([bytes(range(32))]))
    assert found["tables"] == f"are at old, not {migrations.newest()}; run: textus data migrate"
    assert "DATA_KEYS" in found["keys"]
    assert found["queue"].startswith("1 texts unread")
    assert found["worker"].startswith("none was seen ever")
    assert "rotate-key" in rotated["keys"]
    assert "MB are free" in (found["disk"] or "")
    assert found["audit log"].startswith("is broken at entry 1")
    if database_url.startswith("postgresql"):
        assert "run NTP" in (found["clock"] or "")


def test_a_rotation_that_is_not_over_is_seen_whichever_conversation_is_left(
    database_url: str, reader: Reader
) -> None:
    old, new = bytes(range(32)), bytes(32)
    with line(database_url, reader) as running:
        for n, key in enumerate((new, old, new)):
            sealing.install(sealing.Keyring([key]))
            running.text(f"+1480555011{n}", "hi")
        sealing.install(sealing.Keyring([new, old]))
        unfinished = dict(examine(running.house, NOW))["keys"]
        sealing.install(sealing.Keyring([new]))
        dropped = dict(examine(running.house, NOW))["keys"]
        sealing.install(sealing.Keyring([old]))
    assert "rotate-key" in (unfinished or "")
    assert "put the key" in (dropped or "")


def test_without_a_database_only_that_is_said(tmp_path, database_url: str, reader: Reader) -> None:
    with line(database_url, reader) as running:
        from dataclasses import replace

        from bot.database import make_engine, make_sessions

        away = make_engine(f"sqlite:///{tmp_path}/no/such/folder/x.db")
        house = replace(running.house, engine=away, sessions=make_sessions(away))
        assert [name for name, _ in examine(house, NOW)] == ["database"]
