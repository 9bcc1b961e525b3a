"""Time passes: snoozes end, promises pass, idle claims go back; each once, whoever looks."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import UUID

import pytest

from bot import pager, waiting
from bot.database import writing
from models import Alert, AuditEntry, LeadEvent, StaffMember
from models_desk import Mention, OnCall
from tests.staff.browsing import TUESDAY, Desk

HOUR = timedelta(hours=1)


def look(desk: Desk, after: timedelta) -> int:
    return waiting.look(desk.house, TUESDAY + after)


def kinds(desk: Desk, lead: UUID) -> list[str]:
    return [event.kind for event in desk.rows(LeadEvent) if event.lead_id == lead]


def test_a_snooze_ends_and_a_new_promise_begins(desk: Desk) -> None:
    lead = desk.lead("Kim", snoozed_until=TUESDAY + HOUR, needs_reply=False)
    assert look(desk, timedelta(minutes=59)) == 0
    assert look(desk, HOUR) == 1
    stored = desk.stored(lead)
    assert (stored.needs_reply, stored.snoozed_until) == (True, None)
    assert stored.due_at == TUESDAY + 2 * HOUR
    assert look(desk, HOUR) == 0


def test_a_broken_promise_is_an_alert_once(desk: Desk) -> None:
    lead = desk.lead("Kim", due_at=TUESDAY + HOUR)
    desk.lead("Later", due_at=TUESDAY + 3 * HOUR)
    desk.lead("Answered", due_at=TUESDAY, needs_reply=False)
    desk.lead("Incomplete", due_at=TUESDAY, priority=4, stage="incomplete")
    desk.lead("Gone", due_at=TUESDAY, closed_at=TUESDAY, status="closed")
    look(desk, 2 * HOUR)
    assert look(desk, 2 * HOUR + timedelta(minutes=1)) == 0
    assert [(one.kind, one.lead_id) for one in desk.rows(Alert)] == [("overdue", lead)]
    assert kinds(desk, lead) == ["overdue", "aged"]


def test_what_waits_past_its_time_becomes_one_step_more_urgent_once(desk: Desk) -> None:
    was = {"Kim": 3, "Unfinished": 4, "Complains": 1, "Danger": 0, "Asked": 5}
    leads = {name: desk.lead(name, due_at=TUESDAY + HOUR, priority=p) for name, p in was.items()}
    look(desk, timedelta(minutes=59))
    assert {name: desk.stored(lead).priority for name, lead in leads.items()} == was
    for minutes in (61, 62):
        look(desk, timedelta(minutes=minutes))
        became = {name: desk.stored(lead).priority for name, lead in leads.items()}
        assert became == {**was, "Kim": 2, "Unfinished": 3}


def test_two_workers_at_once_alert_once(desk: Desk) -> None:
    desk.lead("Kim", due_at=TUESDAY)
    with ThreadPoolExecutor(2) as threads:
        assert sum(threads.map(lambda _: look(desk, HOUR), range(2))) == 2  # alerted and aged
    assert len(desk.rows(Alert)) == 1


def test_a_claim_nobody_works_on_goes_back_to_everybody(desk: Desk) -> None:
    ana = desk.member("Ana")
    lead = desk.lead("Kim", owner=ana, claimed_at=TUESDAY)
    worked = desk.lead("Worked", owner=ana, claimed_at=TUESDAY)
    waiting_for_them = desk.lead("Told", owner=ana, claimed_at=TUESDAY, needs_reply=False)
    with writing(desk.house.sessions) as db:
        at = TUESDAY + timedelta(minutes=40)
        db.add(LeadEvent(lead_id=worked, at=at, kind="note", staff_id=ana.id))
    assert look(desk, timedelta(minutes=59)) == 0
    assert look(desk, timedelta(minutes=61)) == 1
    assert desk.stored(lead).owner_id is None
    assert desk.stored(worked).owner_id == desk.stored(waiting_for_them).owner_id == ana.id
    assert [(one.lead_id, one.staff_id) for one in desk.rows(Mention)] == [(lead, ana.id)]
    assert desk.rows(AuditEntry)[-1].action == "released_idle"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_night_does_not_make_a_claim_idle(desk: Desk) -> None:
    evening = TUESDAY + timedelta(hours=5, minutes=30)
    lead = desk.lead("Kim", owner=desk.member("Ana"), claimed_at=evening)
    assert waiting.look(desk.house, evening + timedelta(hours=12)) == 0
    assert desk.stored(lead).owner_id is not None


def test_pages_reach_who_is_on_call_then_supervisors_then_everybody(desk: Desk) -> None:
    pagers = {"Ana": "agent", "Sue": "supervisor", "Ben": "agent"}
    ids = {name: desk.member(name, role).id for name, role in pagers.items()}
    desk.lead("Kim", alert="crisis", at=TUESDAY)
    with writing(desk.house.sessions) as db:
        for name, id_ in ids.items():
            db.get_one(StaffMember, id_).pager = f"json://{name.lower()}.example"
        db.add(OnCall(staff_id=ids["Ana"], starts_at=TUESDAY - HOUR, ends_at=TUESDAY + 8 * HOUR))
    with desk.house.sessions() as db:
        alert = db.query(Alert).one()
        for minutes, reached in ((0, "a"), (9, "a"), (10, "as"), (20, "abs"), (600, "abs")):
            urls = pager.pagers(db, alert, TUESDAY + timedelta(minutes=minutes))
            assert "".join(sorted(url[7] for url in urls)) == reached, minutes
