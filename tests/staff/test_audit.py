"""The audit chain: what was written stays, and a change or a gap shows."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import delete, update

from bot import audit
from bot.database import writing
from models import AuditEntry
from tests.staff.browsing import TUESDAY, Desk


def write(desk: Desk, count: int, staff_id: UUID | None = None) -> None:
    for number in range(count):
        with writing(desk.house.sessions) as db:
            at = TUESDAY + timedelta(microseconds=number)
            audit.record(db, staff_id, "saw", f"lead:{number}", {"turn": number}, at)


def broken(desk: Desk) -> int | None:
    with desk.house.sessions() as db:
        return audit.verify(db)


def test_a_whole_chain_holds(desk: Desk) -> None:
    assert broken(desk) is None
    write(desk, 5, desk.member().id)
    assert broken(desk) is None
    assert [entry.seq for entry in desk.rows(AuditEntry)] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "change",
    [
        {"action": "claimed"},
        {"subject": "lead:99"},
        {"detail": {"turn": 9}},
        {"at": TUESDAY},
        {"hash": bytes(32)},
        {"previous_hash": bytes(32)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_changed_entry_shows(desk: Desk, change: dict[str, object]) -> None:
    write(desk, 5)
    with writing(desk.house.sessions) as db:
        db.execute(update(AuditEntry).where(AuditEntry.seq == 3).values(change))
    assert broken(desk) == 3


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_missing_entry_shows(desk: Desk) -> None:
    write(desk, 5)
    with writing(desk.house.sessions) as db:
        db.execute(delete(AuditEntry).where(AuditEntry.seq == 2))
    assert broken(desk) == 3


def test_writers_at_the_same_moment_make_one_chain(desk: Desk) -> None:
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: write(desk, 5), range(4)))
    assert len(desk.rows(AuditEntry)) == 20
    assert broken(desk) is None
