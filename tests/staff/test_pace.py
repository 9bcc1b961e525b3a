"""How fast people may text: a stolen session is stopped, a busy day and a crisis never are."""

import html
import re
from datetime import timedelta
from functools import partial
from uuid import UUID

import pytest
import time_machine
from werkzeug.test import TestResponse

from bot.core.desk.pace import BY_ONE_PERSON, TO_ONE_PHONE
from models import AuditEntry, OutboundMessage
from tests.services.person import Person, at_once
from tests.staff.browsing import PASSWORD, TUESDAY, Browser, Desk

AT_ONCE = 8


def sent(desk: Desk, lead: UUID, times: int, *, by: str = "Ana", **ago: float) -> None:
    """So many texts of a person, `ago`."""
    for place in range(times):
        at = TUESDAY - timedelta(**ago) + timedelta(milliseconds=place)
        desk.said(lead, "Hi.", at=at, author="staff", staff_id=desk.member(by).id, turn=-place)


def reply(browser: Browser, lead: UUID, text: str = "Hi Kim.", **form: str) -> TestResponse:
    """Open the page and send a text."""
    seen = re.search(
        r'name="seen_turn" value="(\d+)" form', browser.get(f"/staff/leads/{lead}").text
    )
    given = {"text": text, "seen_turn": seen.group(1) if seen else "-1", **form}
    return browser.submit(f"/staff/leads/{lead}/reply", given)


def test_who_sends_very_many_texts_waits_and_keeps_the_words(
    desk: Desk, clock: time_machine.Traveller
) -> None:
    sent(desk, desk.lead("Many"), BY_ONE_PERSON.most - 1, minutes=4)
    lead, other, ana = desk.lead("Kim"), desk.lead("Lou"), desk.signed_in("Ana")
    assert reply(ana, lead).status_code == 303
    refused = reply(ana, other, "Hi Lou, Tuesday?")
    assert refused.status_code == 409
    assert "Hi Lou, Tuesday?</textarea>" in refused.text
    said = "You sent 30 texts in 10 minutes, the most one person may. Wait 6 minutes"
    assert said in html.unescape(refused.text)
    entry = desk.rows(AuditEntry)[-1]
    assert (entry.action, entry.detail) == ("refused:Reply", {"because": "too_fast"})
    later = {"send_at": "2026-12-02T09:30"}
    assert reply(ana, other, **later).status_code == 409
    assert reply(desk.signed_in("Ben"), other).status_code == 303
    clock.shift(timedelta(minutes=6))
    assert reply(ana, desk.lead("Mo")).status_code == 303


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_one_phone_gets_few_texts_in_a_minute_from_whomever(
    desk: Desk, clock: time_machine.Traveller
) -> None:
    lead, ana = desk.lead("Kim"), desk.signed_in("Ana")
    sent(desk, lead, TO_ONE_PHONE.most, by="Ben", seconds=20)
    assert "Wait 40 seconds, then send this one." in reply(ana, lead).text
    assert reply(ana, desk.lead("Lou")).status_code == 303
    clock.shift(timedelta(seconds=40))
    assert reply(ana, lead).status_code == 303


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "danger",
    [
        {"phase": "held", "flags": {"crisis": "w"}, "priority": 0},  # the alert is taken
        {"alert": "crisis"},
        {"alert": "emergency"},
        {"alert": "failed_crisis_text"},
    ],
    ids=str,
)
def test_nobody_in_danger_waits_for_a_text(desk: Desk, danger: dict[str, object]) -> None:
    sent(desk, desk.lead("Many"), BY_ONE_PERSON.most, minutes=4)
    ana, marcus = desk.signed_in("Ana"), desk.lead("Marcus", **danger)
    sent(desk, marcus, TO_ONE_PHONE.most, seconds=20)
    assert reply(ana, marcus, "Please call 988 now.").status_code == 303
    assert reply(ana, desk.lead("Kim", alert="hand_off")).status_code == 409


@pytest.mark.usefixtures("clock")
def test_texts_at_once_are_no_more_than_one_after_another(served: tuple[Desk, str]) -> None:
    desk, address = served
    sent(desk, desk.lead("Many"), BY_ONE_PERSON.most - 2, minutes=4)
    leads = [desk.lead(f"Kim {place}") for place in range(AT_ONCE)]
    thief = Person(address)
    thief.sign_in(desk.member("Ana").email, PASSWORD)
    form = {"text": "Hi Kim.", "seen_turn": "1"}
    answers = at_once([partial(thief.submit, f"/staff/leads/{one}/reply", **form) for one in leads])
    assert sorted(status for status, _ in answers) == [200] * 2 + [409] * (AT_ONCE - 2)
    assert len(desk.rows(OutboundMessage)) == BY_ONE_PERSON.most
