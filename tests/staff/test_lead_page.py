"""One request: all that is known stands there; every form does what it says, or says why not."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import UUID

import pytest
import time_machine
from sqlalchemy import select
from werkzeug.test import TestResponse

from bot.database import writing
from models import (
    AuditEntry,
    ConsentEvent,
    Conversation,
    InboundMessage,
    Lead,
    LeadEvent,
    OutboundMessage,
)
from tests.staff.browsing import TUESDAY, Browser, Desk

sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def page(browser: Browser, lead: UUID) -> str:
    answer = browser.get(f"/staff/leads/{lead}")
    assert answer.status_code == 200
    return answer.get_data(as_text=True)


def words(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text))


def submit(browser: Browser, lead: UUID, verb: str, **form: str) -> TestResponse:
    """Open the page and send one of its forms."""
    shown = page(browser, lead)
    seen = re.search(r'name="seen_turn" value="(\d+)"', shown)
    given = {"seen_turn": seen.group(1) if seen else "-1", **form}
    return browser.submit(f"/staff/leads/{lead}/{verb}", given)


@sqlite
def test_the_card_stands_beside_the_patients_own_words(desk: Desk) -> None:
    card = {
        "prefs": {"value": {}, "words": "tues or thurs am", "said": "Tue or Thu mornings"},
        "contact": {"value": "call", "words": "call me", "said": "call"},
        "reason": {"value": ["depression", "ptsd"], "words": "1 and 3", "said": "depression, ptsd"},
        "pay": {"value": "self_pay", "words": "cash", "said": "self pay"},
        "for_whom": {"value": "other", "words": "my mom", "said": "other"},
        "alt_phone": {"value": "+16025550199", "words": "602 555 0199", "said": "+16025550199"},
        "questions": {"value": ["can i bring my dog?"], "words": "", "said": ""},
    }
    lead = desk.lead(
        "Dana R", card=card, flags={"asap": "as soon as you can"}, phone="+14805550142"
    )
    text = words(page(desk.signed_in(), lead))
    for said in (
        "Dana R", "(480) 555-0142", "Tue or Thu mornings", "tues or thurs am", "Phone call",
        "call me", "Depression, PTSD", "Self-pay", "Someone else", "my mom", "(602) 555-0199",
        "can i bring my dog?", "As soon as possible", "as soon as you can",
        "Text back with times: any afternoon.", "English", "opened 10:00 AM",
    ):  # fmt: skip
        assert said in text, said


@sqlite
def test_the_thread_stands_in_its_order_with_who_when_and_what_became(desk: Desk) -> None:
    lead = desk.lead("Kim", texts=["hi", "how much"], said=["Hello from the line"])
    ana = desk.member("Ana")
    desk.said(
        lead, "Hi Kim", author="staff", staff_id=ana.id, state="undelivered", error_code=30006
    )
    desk.said(lead, "Bye", at=TUESDAY + timedelta(minutes=1), state="queued", error_code=None)
    text = words(page(desk.signed_in(), lead))
    order = [
        "hi", "how much", "Automated line", "Hello from the line", "Delivered", "Ana 11:00 AM",
        "Hi Kim", "Not delivered: landline", "Phone them instead", "Bye", "Waiting to go out",
    ]  # fmt: skip
    places = [text.index(one, text.index("Texts Today")) for one in order]
    assert places == sorted(places)


@sqlite
def test_files_are_named_and_not_opened(desk: Desk) -> None:
    lead = desk.lead("Kim", texts=[""])
    with writing(desk.house.sessions) as db:
        text = db.query(InboundMessage).one()
        text.media = [{"url": "https://api.example/m", "content_type": "application/pdf"}]
    shown = page(desk.signed_in(), lead)
    assert "Sent a file (application/pdf)" in shown
    assert "api.example" not in shown


@sqlite
def test_looking_is_written_down(desk: Desk) -> None:
    lead, browser = desk.lead(), desk.signed_in()
    page(browser, lead)
    browser.get(f"/staff/leads/{lead}/live")
    entries = [(e.action, e.subject, e.staff_id) for e in desk.rows(AuditEntry)]
    number = desk.stored(lead).number
    assert entries[1:] == [("saw", f"lead:{number}", desk.member().id)]


def test_a_claim_a_status_a_note_and_a_release(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in("Ana")
    assert submit(browser, lead, "claim").status_code == 303
    stored = desk.stored(lead)
    assert (stored.owner_id, stored.status) == (desk.member("Ana").id, "in_progress")
    assert submit(browser, lead, "note", note="Prefers mornings.").status_code == 303
    assert submit(browser, lead, "status", status="contacted").status_code == 303
    assert submit(browser, lead, "release").status_code == 303
    assert desk.stored(lead).owner_id is None
    text = words(page(browser, lead))
    for said in (
        "Claimed by Ana",
        "Prefers mornings.",
        "Status: Contacted by Ana",
        "Released by Ana",
    ):
        assert said in text, said
    did = [entry.action for entry in desk.rows(AuditEntry) if entry.action[0].isupper()]
    assert did == ["Claim", "AddNote", "SetStatus", "Release"]


def test_a_request_is_closed_with_its_reason(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    assert submit(browser, lead, "status", status="closed:no_answer").status_code == 303
    stored = desk.stored(lead)
    assert (stored.status, stored.reason) == ("closed", "no_answer")
    assert stored.closed_at is not None
    text = words(page(browser, lead))
    assert "Closed: no answer" in text
    assert "This request is closed" in text
    assert "Send text" not in text


def test_a_reply_goes_out_once_pauses_the_line_and_is_the_owners(desk: Desk) -> None:
    lead, browser = desk.lead("Kim", phase="intake", asked="prefs"), desk.signed_in("Ana")
    assert submit(browser, lead, "reply", text="Hi Kim, this is Ana.").status_code == 303
    said = desk.rows(OutboundMessage)
    assert [(one.body, one.author, one.staff_id) for one in said] == [
        ("Hi Kim, this is Ana.", "staff", desk.member("Ana").id)
    ]
    stored = desk.stored(lead)
    assert (stored.status, stored.needs_reply) == ("contacted", False)
    assert stored.owner_id == desk.member("Ana").id
    assert desk.rows(Conversation)[0].phase == "with_staff"
    assert submit(browser, lead, "hand-back").status_code == 303
    assert desk.rows(Conversation)[0].phase == "intake"


@sqlite
def test_a_second_text_does_not_take_back_the_first(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    desk.said(lead, "a question of the line", state="queued", turn=0)
    submit(browser, lead, "reply", text="Hi Kim, this is Ana.")
    submit(browser, lead, "reply", text="One more thing.")
    states = {one.body: one.state for one in desk.rows(OutboundMessage)}
    assert states == {
        "a question of the line": "cancelled",
        "Hi Kim, this is Ana.": "queued",
        "One more thing.": "queued",
    }


@sqlite
def test_a_refused_text_is_given_back_with_the_reason(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    answer = submit(browser, lead, "reply", text="Ketamine is a guaranteed cure.")
    assert answer.status_code == 409
    text = answer.get_data(as_text=True)
    assert "Ketamine is a guaranteed cure.</textarea>" in text
    assert 'id="reply-problem"' in text
    assert 'aria-describedby="count reply-problem"' in text
    assert desk.rows(OutboundMessage) == []
    assert desk.rows(AuditEntry)[-1].action == "refused:Reply"


@sqlite
def test_a_text_written_while_the_patient_wrote_is_shown_again_first(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    page(browser, lead)
    old = {"text": "See you Friday.", "seen_turn": "0"}
    answer = browser.submit(f"/staff/leads/{lead}/reply", old)
    assert answer.status_code == 409
    assert "Something happened here" in answer.get_data(as_text=True)
    assert "See you Friday." in answer.get_data(as_text=True)


@sqlite
def test_outside_the_hours_a_text_needs_a_reason(desk: Desk, clock: time_machine.Traveller) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    assert "Why can it not wait?" not in page(browser, lead)
    clock.shift(timedelta(hours=11))
    browser = desk.signed_in()
    assert "Why can it not wait?" in page(browser, lead)
    assert submit(browser, lead, "reply", text="Hi Kim.").status_code == 409
    done = submit(browser, lead, "reply", text="Hi Kim.", hour_reason="Visit at 7 AM")
    assert done.status_code == 303
    assert "Visit at 7 AM" in page(browser, lead)


def test_of_two_claims_at_once_one_wins_and_the_other_learns_who(desk: Desk) -> None:
    lead = desk.lead("Kim")
    people = [desk.signed_in(name) for name in ("Ana", "Ben")]
    for browser in people:
        page(browser, lead)
    with ThreadPoolExecutor(2) as threads:
        answers = list(threads.map(lambda b: b.submit(f"/staff/leads/{lead}/claim"), people))
    assert sorted(answer.status_code for answer in answers) == [303, 409]
    loser = next(answer for answer in answers if answer.status_code == 409)
    winner = {"Ana": "Ben", "Ben": "Ana"}[["Ana", "Ben"][answers.index(loser)]]
    assert f"{winner} claimed this first." in loser.get_data(as_text=True)
    assert desk.stored(lead).owner_id == desk.member(winner).id


@sqlite
def test_what_a_colleague_owns_is_theirs_to_answer(desk: Desk) -> None:
    lead, browser = desk.lead("Kim", owner=desk.member("Ben")), desk.signed_in("Ana")
    text = page(browser, lead)
    assert "Ben has this request and answers." in text
    assert "Send text" not in text
    refused = submit(browser, lead, "reply", text="Hi Kim.")
    assert refused.status_code == 409
    assert "Ben has this." in refused.get_data(as_text=True)
    assert "Hi Kim." in refused.get_data(as_text=True)
    supervisor = desk.signed_in("Sue", "supervisor")
    assert submit(supervisor, lead, "release").status_code == 303


def test_an_opt_out_closes_the_composer_and_says_why(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    assert submit(browser, lead, "opt-out").status_code == 303
    assert [(e.kind, e.source) for e in desk.rows(ConsentEvent)] == [("opt_out", "staff")]
    text = page(browser, lead)
    assert "A colleague recorded that they want no more texts" in text
    assert re.search(r"<button disabled[^>]*>Send text", text)
    assert submit(browser, lead, "reply", text="Hi.").status_code == 409
    assert desk.rows(OutboundMessage) == []


@sqlite
def test_a_keyword_opt_out_names_the_way_back(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    with writing(desk.house.sessions) as db:
        row = db.query(Conversation).one()
        stop = {"kind": "opt_out", "source": "keyword", "turn": 1, "wording": "x", "words": "STOP"}
        db.add(ConsentEvent(conversation_id=row.id, at=TUESDAY, **stop))
    text = words(page(browser, lead))
    assert "They opted out. Only a text START from their phone allows texts again." in text
    assert "Opted out by a keyword 11:00 AM STOP" in text


def test_in_a_safety_hold_the_first_thing_is_to_phone(desk: Desk) -> None:
    flags = {"crisis": "no way out"}
    lead = desk.lead(
        "Marcus", texts=["hi", "i see no way out"], phase="held", flags=flags, priority=0
    )
    browser = desk.signed_in()
    text = words(page(browser, lead))
    place = [text.index(one) for one in ("Phone, do not text", "Phone (480)", "i see no way out")]
    assert place == sorted(place)
    assert text.index("Phone, do not text") < text.index("Claim")
    assert submit(browser, lead, "status", status="spam").status_code == 409
    assert submit(browser, lead, "hand-back").status_code == 409
    assert submit(browser, lead, "clear-hold", note=" ").status_code == 409
    assert submit(browser, lead, "clear-hold", note="Spoke by phone, safe.").status_code == 303
    assert desk.rows(Conversation)[0].phase == "open"
    assert "Phone, do not text" not in words(page(browser, lead))
    assert "Safety hold cleared by Ana" in words(page(browser, lead))


@sqlite
def test_an_old_page_of_a_closed_request_changes_nothing(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    submit(browser, lead, "status", status="spam")
    before = len(desk.rows(LeadEvent))
    for verb in ("claim", "called", "reply", "opt-out"):
        form = {"outcome": "spoke", "note": "x", "text": "x"}
        answer = browser.submit(f"/staff/leads/{lead}/{verb}", form)
        assert answer.status_code == 409, verb
    assert len(desk.rows(LeadEvent)) == before
    assert len(desk.rows(Lead)) == 1


@sqlite
def test_a_closed_request_and_an_unknown_status_are_no_status(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    assert submit(browser, lead, "status", status="eaten").status_code == 400
    assert submit(browser, lead, "status", status="closed").status_code == 409


@sqlite
def test_earlier_requests_of_the_phone_are_one_link_away(desk: Desk) -> None:
    lead = desk.lead("Kim")
    with writing(desk.house.sessions) as db:
        now = db.query(Lead).one()
        old = Lead(
            conversation_id=now.conversation_id, opened_at=TUESDAY, updated_at=TUESDAY,
            closed_at=TUESDAY, stage="complete", status="booked", priority=3, lang="en",
            card={}, next_step="",
        )  # fmt: skip
        db.add(old)
    text = page(desk.signed_in(), lead)
    assert f'<a href="/staff/leads/{old.id}">#2</a> Booked' in text


@sqlite
def test_the_live_part_says_when_the_rest_is_old(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    assert "Something happened" not in browser.get(f"/staff/leads/{lead}/live?seen=1").text
    assert "Something happened" in browser.get(f"/staff/leads/{lead}/live?seen=0").text


@sqlite
def test_what_they_confirmed_stands_on_the_card(desk: Desk) -> None:
    lead = desk.lead("Kim", stage="incomplete")
    desk.said(lead, "Here is your request: Kim, Tue.", copy_key="intake.confirm")
    browser = desk.signed_in()
    assert "They said yes to" not in page(browser, lead)
    with writing(desk.house.sessions) as db:
        db.query(Lead).one().stage = "complete"
    assert "They said yes to Here is your request: Kim, Tue. 11:00 AM" in words(page(browser, lead))


@sqlite
def test_a_text_that_was_found_late_says_when_and_is_flagged(desk: Desk) -> None:
    lead = desk.lead("Kim", flags={"found_unanswered": "found too late"}, alert="texts_found")
    with writing(desk.house.sessions) as db:
        text = db.scalars(select(InboundMessage)).one()
        text.received_at, text.found_at = TUESDAY - timedelta(hours=7), TUESDAY
    shown = words(page(desk.signed_in(), lead))
    assert "Came while the line was away; found 11:00 AM." in shown
    assert "Found late, not answered" in shown
