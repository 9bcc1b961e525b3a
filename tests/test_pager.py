"""Alerts page people until somebody acknowledges, and tell strangers nothing."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from bot import pager
from bot.carrier.simulator import Simulator
from bot.core.conversation import Refusal
from bot.core.desk import Staff
from bot.database import writing
from models import Alert, AuditEntry, StaffMember, new_id
from tests.services.listening import free_port
from tests.services.outgoing import KIM, NOON, add_conversation, add_lead, make_house
from tests.services.peer import Quiet, peer

# One of apprise's hundred services imports it; none of ours does.
pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")

MINUTE = timedelta(minutes=1)
BASE = "https://text.example.com"


@contextmanager
def sink(*answers: int) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Somebody's telephone: an address for apprise, and the pages that came. Then it is 200."""
    came: list[dict[str, Any]] = []
    left = list(answers)

    class Handler(Quiet):
        def do_POST(self) -> None:
            came.append(json.loads(self.body()))
            self.send_response(left.pop(0) if left else 200)
            self.end_headers()

    with peer(Handler) as address:
        yield f"{address.replace('http', 'json')}/", came


def raise_alert(house: Any, *, kind: str = "crisis", has_lead: bool = True) -> UUID:
    conversation_id = add_conversation(house, KIM)
    lead_id = add_lead(house, conversation_id) if has_lead else None
    with writing(house.sessions) as db:
        alert = Alert(
            conversation_id=conversation_id,
            lead_id=lead_id,
            kind=kind,
            raised_at=NOON,
            due_at=NOON,
            why="Kim wrote: I cannot go on",
        )
        db.add(alert)
    return alert.id


def add_staff(house: Any, role: str = "agent") -> Staff:
    with writing(house.sessions) as db:
        row = StaffMember(
            email="pat@example.com", name="Pat", fs_uniquifier=str(new_id()), created_at=NOON
        )
        db.add(row)
    return Staff(row.id, "Pat", role)


def times_paged(house: Any, minutes: int) -> list[int]:
    """The minutes after noon at which there was something to do."""
    return [n for n in range(minutes) if pager.page(house, NOON + n * MINUTE, "worker")]


def seen(house: Any, alert_id: UUID) -> Alert:
    with house.sessions() as db:
        return db.get_one(Alert, alert_id)


def test_a_page_says_kind_number_and_where_and_nothing_of_the_person(database_url: str) -> None:
    with sink() as (url, came), make_house(database_url, Simulator(), ALERT_URLS=url) as house:
        alert_id = raise_alert(house)
        assert pager.page(house, NOON, "worker")
        lead_id = seen(house, alert_id).lead_id
    said = f"Text Us: urgent item #1 (crisis). Open: {BASE}/staff/leads/{lead_id}"
    assert [page["message"] for page in came] == [said]
    everything = json.dumps(came)
    assert "Kim" not in everything
    assert "4805550111" not in everything


def test_an_alert_without_a_lead_points_at_the_desk(database_url: str) -> None:
    with sink() as (url, came), make_house(database_url, Simulator(), ALERT_URLS=url) as house:
        raise_alert(house, kind="stuck", has_lead=False)
        pager.page(house, NOON, "worker")
    assert came[0]["message"] == f"Text Us: urgent item (stuck). Open: {BASE}/staff/"


def test_an_alert_repeats_every_five_minutes_until_acknowledged(database_url: str) -> None:
    with sink() as (url, came), make_house(database_url, Simulator(), ALERT_URLS=url) as house:
        alert_id = raise_alert(house)
        assert times_paged(house, 12) == [0, 5, 10]
        staff = add_staff(house)
        now = NOON + 12 * MINUTE
        assert pager.acknowledge(house, alert_id, staff, now, "I am phoning them") is None
        assert times_paged(house, 60) == []
        row = seen(house, alert_id)
        assert (row.acknowledged_at, row.acknowledged_by_id) == (now, staff.id)
        assert row.note == "I am phoning them"
        with house.sessions() as db:
            entry = db.query(AuditEntry).one()
            assert (entry.staff_id, entry.action) == (staff.id, "Acknowledge")
            assert "phoning" not in json.dumps(entry.detail)
    assert len(came) == 3


def test_a_page_that_reaches_nobody_is_tried_each_minute(database_url: str) -> None:
    with (
        sink(500, 500) as (url, came),
        make_house(database_url, Simulator(), ALERT_URLS=url) as house,
    ):
        raise_alert(house)
        assert times_paged(house, 8) == [0, 1, 2, 7]
    assert len(came) == 4


def test_a_broken_address_keeps_nobody_else_asleep(database_url: str) -> None:
    broken = f"json://127.0.0.1:{free_port()}/,nonsense://,not an address"
    with (
        sink() as (url, came),
        make_house(database_url, Simulator(), ALERT_URLS=f"{broken},{url}") as house,
    ):
        raise_alert(house)
        assert times_paged(house, 6) == [0, 5]
    assert len(came) == 2


def test_an_address_that_does_not_open_keeps_nobody_else_asleep(database_url: str) -> None:
    """Its key was dropped too soon."""
    with sink() as (url, came), make_house(database_url, Simulator(), ALERT_URLS=url) as house:
        pat = add_staff(house)
        with writing(house.sessions) as db:
            db.get_one(StaffMember, pat.id).pager_sealed = b"\x01 not sealed by us"
        raise_alert(house)
        assert times_paged(house, 6) == [0, 5]
    assert len(came) == 2


def test_without_addresses_the_banner_is_all_and_the_worker_rests(database_url: str) -> None:
    with make_house(database_url, Simulator()) as house:
        alert_id = raise_alert(house)
        assert times_paged(house, 30) == [0]
        assert seen(house, alert_id).acknowledged_at is None


def test_an_alert_acknowledged_in_the_last_moment_pages_nobody(database_url: str) -> None:
    with sink() as (url, came), make_house(database_url, Simulator(), ALERT_URLS=url) as house:
        alert_id = raise_alert(house)
        with writing(house.sessions) as db:
            db.get_one(Alert, alert_id).acknowledged_at = NOON
        assert times_paged(house, 10) == [0]
    assert came == []


def test_two_workers_page_once(database_url: str) -> None:
    with sink() as (url, came), make_house(database_url, Simulator(), ALERT_URLS=url) as house:
        raise_alert(house)
        ready = threading.Barrier(2)

        def work(holder: str) -> None:
            ready.wait()
            pager.page(house, NOON, holder)

        workers = [threading.Thread(target=work, args=(name,)) for name in "ab"]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    assert len(came) == 1


@pytest.mark.parametrize("kind", ["crisis", "emergency", "failed_crisis_text"])
def test_a_safety_alert_is_not_taken_without_saying_what_is_done(
    database_url: str, kind: str
) -> None:
    with make_house(database_url, Simulator()) as house:
        alert_id = raise_alert(house, kind=kind)
        staff = add_staff(house)
        assert isinstance(pager.acknowledge(house, alert_id, staff, NOON, "  "), Refusal)
        assert seen(house, alert_id).acknowledged_at is None
        assert pager.acknowledge(house, alert_id, staff, NOON, "calling") is None


def test_an_alert_is_taken_once_by_one_who_may(database_url: str) -> None:
    with make_house(database_url, Simulator()) as house:
        alert_id = raise_alert(house, kind="hand_off")
        staff = add_staff(house)
        viewer = Staff(staff.id, "Pat", "viewer")
        assert isinstance(pager.acknowledge(house, alert_id, viewer, NOON), Refusal)
        assert pager.acknowledge(house, alert_id, staff, NOON) is None
        later: datetime = NOON + MINUTE
        assert isinstance(pager.acknowledge(house, alert_id, staff, later), Refusal)
        assert seen(house, alert_id).acknowledged_at == NOON
        with pytest.raises(LookupError):
            pager.acknowledge(house, new_id(), staff, NOON)
