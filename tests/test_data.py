"""What is kept can be moved to a new key, exported, erased, backed up and brought back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import click
import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

import migrations
from bot import audit, backup, retention, rotation, sealing, turns, upkeep
from bot.commands import main
from bot.core.conversation import Turn
from bot.core.reading import Reader
from bot.database import make_engine, writing
from bot.house import House
from models import Alert, AuditEntry, Base, Conversation, InboundMessage, Lead, LeadEvent, LeadFlag
from models_desk import SearchToken, SignInAttempt
from staff.words import ALERT_KINDS, ALERTS
from tests.services import postgres
from tests.services.line import Line, line

KIM, SAM = "+14805550111", "+14805550112"
OLD, NEW = bytes(range(32)), bytes(range(1, 33))
NOW = datetime.now(UTC)
YEARS_LATER = NOW + timedelta(days=3000)
CONTEXT = click.Context(main)


@pytest.fixture
def talk(database_url: str, reader: Reader):
    with line(database_url, reader) as running:
        running.text(KIM, "hi, my name is Kim, how much is it?")
        running.text(SAM, "stop texting me please")
        running.work()
        with writing(running.house.sessions) as db:
            audit.record(db, None, "Test", "lead:1", {}, NOW)
        yield running
    sealing.install(sealing.Keyring([OLD]))


def count(line: Line, model) -> int:
    with line.house.sessions() as db:
        return db.scalar(select(func.count()).select_from(model))


def close_leads(line: Line) -> None:
    with writing(line.house.sessions) as db:
        for lead in db.scalars(select(Lead)):
            lead.closed_at = NOW


def test_after_a_rotation_the_old_key_opens_nothing_and_the_new_one_all(talk: Line) -> None:
    said = talk.says(KIM)
    sealing.install(sealing.Keyring([NEW, OLD]))
    assert rotation.rotate(talk.house.sessions) > 10
    assert rotation.rotate(talk.house.sessions) == 0
    sealing.install(sealing.Keyring([NEW]))
    assert talk.says(KIM) == said
    assert talk.lead(KIM).card
    sealing.install(sealing.Keyring([OLD]))
    with talk.house.sessions() as db, pytest.raises(sealing.SealError):
        _ = db.scalars(select(InboundMessage)).first().body


def test_a_sealed_value_opens_only_where_it_was_written_and_as_it_was_written(talk: Line) -> None:
    kim, sam = talk.conversation(KIM), talk.conversation(SAM)
    sealed = kim.phone_sealed
    altered = sealed[:-1] + bytes([sealed[-1] ^ 1])
    for row, attribute, value in (
        (sam, Conversation.phone, sealed),
        (kim, Conversation.state, sealed),
        (kim, InboundMessage.body, sealed),
        (kim, Conversation.phone, altered),
    ):
        with pytest.raises(sealing.SealError):
            attribute.opened(row.id, value)
    assert Conversation.phone.opened(kim.id, sealed) == KIM


def test_the_line_goes_on_in_the_middle_of_a_rotation(talk: Line) -> None:
    sealing.install(sealing.Keyring([NEW, OLD]))
    talk.text(KIM, "im new")
    rotation.rotate(talk.house.sessions)
    talk.text(KIM, "any morning")
    talk.work()
    assert count(talk, Conversation) == 2
    assert len(talk.says(KIM)) >= 2


def test_who_has_not_texted_for_long_is_erased_unless_open_or_held(talk: Line) -> None:
    assert retention.purge(talk.house, NOW, 2190) == 0
    assert retention.purge(talk.house, YEARS_LATER, 2190) == 1  # Sam; Kim's lead is open
    close_leads(talk)
    retention.hold(talk.house, KIM, NOW, is_held=True)
    assert retention.purge(talk.house, YEARS_LATER, 2190) == 0
    assert retention.erase(talk.house, KIM, NOW) is not None
    retention.hold(talk.house, KIM, NOW, is_held=False)
    assert retention.purge(talk.house, YEARS_LATER, 2190) == 1
    assert (count(talk, InboundMessage), count(talk, Lead)) == (0, 0)
    with talk.house.sessions() as db:
        assert audit.verify(db) is None


def test_an_erased_persons_opt_out_stays_in_force(talk: Line) -> None:
    assert retention.erase(talk.house, SAM, NOW) is None
    assert retention.erase(talk.house, KIM, NOW) is None
    assert count(talk, Conversation) == 1
    talk.text(SAM, "how much is it?")
    talk.work(YEARS_LATER)
    assert talk.says(SAM) == []


def test_who_is_erased_while_they_are_answered_stays_erased(
    talk: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk.text(SAM, "my name is Sam, I was sad")

    def decide(house: House, *what: Any) -> Turn:
        assert retention.erase(house, SAM, NOW) is None
        return decided(house, *what)

    decided = turns._decide
    monkeypatch.setattr(turns, "_decide", decide)
    talk.work()
    assert talk.conversation(SAM).state is None
    with talk.house.sessions() as db:
        mine = talk.conversation(SAM).id
        assert {one.conversation_id for one in db.scalars(select(Lead))} == {
            talk.conversation(KIM).id
        }
        assert db.scalar(select(func.count()).where(SearchToken.conversation_id == mine)) == 0


def test_one_persons_export_holds_their_texts_and_nobody_elses(talk: Line) -> None:
    with writing(talk.house.sessions) as db:
        lead = talk.lead(KIM)
        noted = {"at": NOW, "kind": "note", "body": "Afraid of needles."}
        db.add(LeadEvent(lead_id=lead.id, **noted))
        db.add(LeadFlag(lead_id=lead.id, flag="x", raised_at=NOW, why="They said why."))
        alarm = {"kind": "stuck", "raised_at": NOW, "why": "It failed.", "note": "Phoned them."}
        db.add(Alert(conversation_id=lead.conversation_id, **alarm))
    talk.text(KIM, "", NumMedia="1", MediaUrl0="https://api.twilio.com/picture")
    kept = json.dumps(retention.export(talk.house, "(480) 555-0111", NOW))
    said = ("my name is Kim", "Afraid of needles.", "They said why.", "It failed.", "Phoned them.")
    assert [words for words in (*said, "twilio.com/picture") if words not in kept] == []
    assert "stop texting" not in kept
    with pytest.raises(LookupError):
        retention.export(talk.house, "+14805550199", NOW)


def test_a_backup_restores_into_either_database(
    talk: Line, tmp_path: Path, postgres_url: str
) -> None:
    file = tmp_path / "backup.gz"
    rows = backup.backup(talk.house.engine, file, NOW)
    assert file.stat().st_mode & 0o777 == 0o600
    assert b"Kim" not in __import__("gzip").decompress(file.read_bytes())
    with postgres.database(postgres_url) as fresh_postgres:
        for url in (f"sqlite:///{tmp_path / 'restored.db'}", fresh_postgres):
            migrations.upgrade(url)
            engine = make_engine(url)
            assert backup.restore(engine, file, NOW) == rows
            with Session(engine) as db:
                assert audit.verify(db) is None
                assert db.scalars(select(InboundMessage.body_sealed)).all()
                opened = {row.phone for row in db.scalars(select(Conversation))}
                for table in Base.metadata.sorted_tables:
                    assert db.scalar(select(func.count()).select_from(table)) == count(talk, table)
            assert opened == {KIM, SAM}
            with pytest.raises(backup.NotRestored):
                backup.restore(engine, file, NOW)
            engine.dispose()
    with pytest.raises(FileExistsError):
        backup.backup(talk.house.engine, file, NOW)


def test_a_backup_that_fails_leaves_no_half_of_one(
    talk: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_plain", lambda _: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        backup.backup(talk.house.engine, tmp_path / "backup.gz", NOW)
    assert list(tmp_path.glob("*.gz")) == []


def test_every_day_a_backup_is_made_and_old_data_and_old_tries_go(
    talk: Line, tmp_path: Path
) -> None:
    close_leads(talk)
    with writing(talk.house.sessions) as db:
        tried = {"account_hash": b"a", "address_hash": b"b", "succeeded": False}
        db.add_all([SignInAttempt(at=NOW, **tried), SignInAttempt(at=YEARS_LATER, **tried)])
    assert upkeep.run(talk.house, tmp_path, 2190, YEARS_LATER) == []
    assert len(list(tmp_path.glob("*.gz"))) == 1
    assert count(talk, Lead) == 0
    assert count(talk, SignInAttempt) == 1


def test_a_day_on_which_one_thing_fails_does_the_others_and_pages_people_once(
    talk: Line, tmp_path: Path
) -> None:
    close_leads(talk)
    with writing(talk.house.sessions) as db:
        db.execute(update(AuditEntry).values(action="Another"))
    for _ in range(2):
        failed = upkeep.run(talk.house, tmp_path / "gone", 30, NOW + timedelta(hours=1))
        assert failed == ["the backup failed: is the disk full?", upkeep.BROKEN_LOG]
    with talk.house.sessions() as db:
        raised = db.scalars(select(Alert).where(Alert.kind == "upkeep_failed"))
        assert [alert.why for alert in raised] == ["; ".join(failed)]
    assert set(ALERTS) == set(ALERT_KINDS) >= {"upkeep_failed"}


def test_no_command_is_given_a_phone() -> None:
    """Whoever lists the processes of the machine reads the words of every command."""

    def taken(command: click.Command, path: str) -> Iterator[str]:
        for one in command.params:
            yield f"{path} {one.name}"
        for name in command.list_commands(CONTEXT) if isinstance(command, click.Group) else ():
            found = command.get_command(CONTEXT, name)
            assert found is not None
            yield from taken(found, f"{path} {name}")

    given = list(taken(main, "textus"))
    assert len(given) > 30
    assert [one for one in given if "phone" in one.split()[-1]] == []
