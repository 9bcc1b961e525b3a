"""Work on a request: calls, waits, colleagues, later texts, merges; nothing falls between two."""

import html
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
import time_machine
from werkzeug.test import TestResponse

from bot import search, turns
from bot.core.conversation import Inbound
from bot.core.reading import Reader
from bot.outbox import deliver
from bot.worker import work_once
from models import Alert, AuditEntry, Conversation, InboundMessage, Lead, OutboundMessage
from models_desk import LeadMerge, SearchToken, Snippet
from tests.staff.browsing import TUESDAY, Browser, Desk

sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def page(browser: Browser, lead: UUID) -> str:
    return browser.get(f"/staff/leads/{lead}").get_data(as_text=True)


def words(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text))


def submit(browser: Browser, lead: UUID, verb: str, **form: str) -> TestResponse:
    seen = re.search(r'name="seen_turn" value="(\d+)"', page(browser, lead))
    given = {"seen_turn": seen.group(1) if seen else "-1", **form}
    return browser.submit(f"/staff/leads/{lead}/{verb}", given)


def names(text: str) -> list[str]:
    return re.findall(r'<h2><a href="[^"]+">([^<]+)</a>', text)


def text_in(desk: Desk, lead: UUID, body: str) -> None:
    """The texter of this lead writes, and the line reads it."""
    phone = desk.stored(lead).conversation.phone
    sid = f"SM{len(desk.rows(InboundMessage)):032d}"
    now = TUESDAY + timedelta(minutes=1)
    turns.text_arrived(desk.house, Inbound(sid, phone, "+14805550100", body, now), now)
    while work_once(desk.house, now + timedelta(minutes=1), "test"):
        pass


def test_a_request_is_given_to_a_colleague_who_is_named_to_others(desk: Desk) -> None:
    lead, ben = desk.lead("Kim"), desk.member("Ben")
    browser = desk.signed_in("Ana")
    assert submit(browser, lead, "transfer", to=str(ben.id)).status_code == 303
    assert desk.stored(lead).owner_id == ben.id
    text = words(page(browser, lead))
    assert "Given on by Ana" in text
    assert submit(browser, lead, "transfer", to=str(ben.id)).status_code == 409
    assert submit(browser, lead, "transfer", to="x").status_code == 400


def test_a_call_in_vain_takes_a_request_out_of_sight_until_it_is_time_again(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    assert submit(browser, lead, "called", outcome="no_answer", note="rang out").status_code == 303
    assert names(browser.get("/staff/").text) == []
    assert names(browser.get("/staff/?view=open").text) == ["Kim"]
    stored = desk.stored(lead)
    assert stored.snoozed_until == TUESDAY + timedelta(hours=3)
    text = words(page(browser, lead))
    assert "Called: no answer by Ana" in text
    assert "Snoozed until 2:00 PM" in text
    assert submit(browser, lead, "wake").status_code == 303
    assert names(browser.get("/staff/").text) == ["Kim"]


def test_a_call_that_reached_them_is_the_first_answer(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    submit(browser, lead, "called", outcome="spoke", note="Tuesday works")
    stored = desk.stored(lead)
    assert (stored.status, stored.needs_reply) == ("contacted", False)
    assert stored.first_answer_at == TUESDAY
    assert "Tuesday works" in page(browser, lead)
    assert submit(browser, lead, "called", outcome="sang").status_code == 400


@pytest.mark.usefixtures("reading")
def test_a_new_text_brings_a_snoozed_request_back_at_once(desk: Desk) -> None:
    lead, browser = desk.lead("Kim", phase="with_staff"), desk.signed_in()
    assert submit(browser, lead, "snooze", **{"for": "3", "note": "ask again"}).status_code == 303
    assert desk.stored(lead).snoozed_until == (TUESDAY + timedelta(days=3)).replace(hour=16)
    assert not desk.stored(lead).needs_reply
    text_in(desk, lead, "are you there?")
    stored = desk.stored(lead)
    assert (stored.snoozed_until, stored.needs_reply) == (None, True)


@sqlite
def test_a_snooze_needs_a_moment(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    assert submit(browser, lead, "snooze", until="soon").status_code == 400
    assert submit(browser, lead, "snooze", until="2020-01-01T10:00").status_code == 409
    assert submit(browser, lead, "snooze", until="2026-12-02T10:00").status_code == 303


def test_a_text_for_later_waits_and_can_be_taken_back(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    form = {"text": "See you at ten.", "send_at": "2026-12-02T09:30"}
    assert submit(browser, lead, "reply", **form).status_code == 303
    assert "Goes out Tomorrow 9:30 AM" in words(page(browser, lead))
    assert not deliver(desk.house, TUESDAY + timedelta(hours=1), "test")
    text = desk.rows(OutboundMessage)[0]
    assert submit(browser, lead, "cancel-text", text_id=str(text.id)).status_code == 303
    assert "Not sent: taken back" in words(page(browser, lead))
    assert not deliver(desk.house, TUESDAY + timedelta(days=2), "test")
    assert submit(browser, lead, "reply", text="Hi.", send_at="soon").status_code == 400


def test_a_text_for_later_leaves_at_its_hour(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    submit(browser, lead, "reply", text="See you at ten.", send_at="2026-12-02T09:30")
    assert deliver(desk.house, TUESDAY + timedelta(days=1), "test")
    assert desk.rows(OutboundMessage)[0].state in ("accepted", "sent", "delivered")


def test_a_redacted_text_loses_its_words_everywhere(desk: Desk) -> None:
    said = "my ssn is elephant"
    card = {
        "prefs": {"value": {}, "words": said, "said": "Tue mornings"},
        "questions": {"value": ["is elephant", "do you open late?"], "words": "", "said": ""},
    }
    lead = desk.lead("Kim", texts=[said], card=card, flags={"asap": "elephant"})
    supervisor, agent = desk.signed_in("Sue", "supervisor"), desk.signed_in("Ana")
    text = desk.rows(InboundMessage)[0]
    before = len(desk.rows(SearchToken))
    asked = submit(supervisor, lead, "redact", text_id=str(text.id))
    assert asked.location.startswith("/staff/code")
    assert "elephant" in page(supervisor, lead)
    supervisor.confirm()
    agent.confirm()
    assert submit(agent, lead, "redact", text_id=str(text.id)).status_code == 409
    assert submit(supervisor, lead, "redact", text_id=str(text.id)).status_code == 303
    shown = page(supervisor, lead)
    assert "elephant" not in shown
    assert "Tue mornings" in shown
    assert "do you open late?" in shown
    assert "elephant" not in str(desk.rows(Conversation)[0].state)
    assert "The words of this text were removed." in shown
    assert len(desk.rows(SearchToken)) < before
    assert search.terms("elephant")[0].tokens[1] not in {t.token for t in desk.rows(SearchToken)}
    assert desk.rows(AuditEntry)[-2].action == "RedactText"


@sqlite
def test_a_text_of_another_conversation_cannot_be_redacted_from_here(desk: Desk) -> None:
    lead, other = desk.lead("Kim", texts=["mine"]), desk.lead("Bo", texts=["other"])
    browser = desk.signed_in("Sue", "supervisor")
    browser.confirm()
    theirs = next(t for t in desk.rows(InboundMessage) if t.body == "other")
    submit(browser, lead, "redact", text_id=str(theirs.id))
    assert "other" in page(browser, other)


@pytest.mark.usefixtures("reading")
def test_a_blocked_phone_is_kept_but_calls_nobody(desk: Desk) -> None:
    lead, browser = desk.lead("Bot", phase="open"), desk.signed_in()
    assert submit(browser, lead, "block", reason="spam").status_code == 303
    submit(browser, lead, "status", status="spam")
    text_in(desk, lead, "can I talk to a person?")
    assert [t.body for t in desk.rows(InboundMessage)][-1] == "can I talk to a person?"
    assert len(desk.rows(Lead)) == 1
    assert desk.rows(Alert) == []
    assert desk.rows(OutboundMessage) == []


@pytest.mark.usefixtures("reading")
def test_a_blocked_phone_in_danger_is_heard(desk: Desk) -> None:
    lead, browser = desk.lead("Bot", phase="open"), desk.signed_in()
    submit(browser, lead, "block", reason="abuse")
    text_in(desk, lead, "i want to kill myself")
    assert [alert.kind for alert in desk.rows(Alert)] == ["crisis"]
    assert "988" in desk.rows(OutboundMessage)[0].body
    assert submit(browser, lead, "unblock").status_code == 303
    assert desk.rows(Conversation)[0].blocked_at is None


def test_two_requests_of_one_person_become_one(desk: Desk) -> None:
    lead, other, browser = desk.lead("Kim"), desk.lead("Kimberly"), desk.signed_in()
    number = desk.stored(other).number
    assert submit(browser, lead, "merge", number="99").status_code == 400
    assert submit(browser, lead, "merge", number=f"#{number}").status_code == 303
    assert (desk.stored(lead).status, desk.stored(lead).reason) == ("closed", "duplicate")
    assert [(one.lead_id, one.into_id) for one in desk.rows(LeadMerge)] == [(lead, other)]
    assert f'It went on in <a href="/staff/leads/{other}">#{number}' in page(browser, lead)
    assert f'<a href="/staff/leads/{lead}">' in page(browser, other)
    assert "Took in by Ana" in words(page(browser, other))


def test_a_request_closed_by_mistake_opens_again(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    submit(browser, lead, "claim")
    submit(browser, lead, "status", status="closed:no_answer")
    assert submit(browser, lead, "reopen").status_code == 303
    stored = desk.stored(lead)
    assert (stored.closed_at, stored.owner_id, stored.needs_reply) == (None, None, True)
    assert stored.status == "in_progress"
    assert names(browser.get("/staff/").text) == ["Kim"]


@sqlite
def test_after_two_weeks_a_closed_request_stays_closed(
    desk: Desk, clock: time_machine.Traveller
) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    submit(browser, lead, "status", status="spam")
    clock.shift(timedelta(days=15))
    browser = desk.signed_in()
    assert "Open again" not in page(browser, lead)
    assert submit(browser, lead, "reopen").status_code == 409


def test_a_colleague_named_in_a_note_finds_it(desk: Desk) -> None:
    lead, ben = desk.lead("Kim"), desk.signed_in("Ben")
    submit(desk.signed_in("Ana"), lead, "note", note="@Ben can you call? @nobody")
    assert names(ben.get("/staff/?whose=mentions").text) == ["Kim"]
    assert 'Mentions me <span class="count">1</span>' in ben.get("/staff/").text
    page(ben, lead)
    assert 'Mentions me <span class="count">' not in ben.get("/staff/").text
    assert names(ben.get("/staff/?whose=mentions").text) == []


@sqlite
def test_a_colleague_finds_the_note_though_nobody_waits_any_more(desk: Desk) -> None:
    lead, ana, ben = desk.lead("Kim"), desk.signed_in("Ana"), desk.signed_in("Ben")
    submit(ana, lead, "status", status="closed:no_answer")
    submit(ana, lead, "note", note="@Ben please read")
    shown = ben.get("/staff/").text
    assert 'Mentions me <span class="count">1</span>' in shown
    link = html.unescape(re.search(r'href="([^"]+whose=mentions)"', shown).group(1))
    assert names(ben.get(link).text) == ["Kim"]


def test_a_booking_keeps_the_day_and_time(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    done = submit(browser, lead, "status", status="booked", booked_for="2026-12-08T10:30")
    assert done.status_code == 303
    assert "Tue, Dec 8, 10:30 AM" in words(page(browser, lead))


@sqlite
def test_a_supervisor_writes_a_snippet_and_an_agent_sends_it(desk: Desk) -> None:
    lead, spanish = desk.lead("Kim"), desk.lead("Mar\u00eda", lang="es")
    supervisor, agent = desk.signed_in("Sue", "supervisor"), desk.signed_in("Ana")
    form = {
        "title": "When to call",
        "body_en": "Hi {name}, this is {staff} from {clinic}. When may we call you?",
        "body_es": "Hola {name}, soy {staff} de {clinic}. \u00bfCu\u00e1ndo le llamamos?",
    }
    agent.get("/staff/snippets")
    assert agent.submit("/staff/snippets", form).status_code == 403
    supervisor.get("/staff/snippets")
    assert supervisor.submit("/staff/snippets", form).status_code == 303
    one = desk.rows(Snippet)[0]
    said = "Hi Kim, this is Ana from Renew Infusions. When may we call you?"
    assert f'data-body="{said}"' in page(agent, lead)
    assert "Hola Mar\u00eda, soy Ana" in page(agent, spanish)
    chosen = agent.get(f"/staff/leads/{lead}?snippet={one.id}").get_data(as_text=True)
    assert f"{said}</textarea>" in chosen
    supervisor.get("/staff/snippets")
    supervisor.submit(f"/staff/snippets/{one.id}/remove")
    assert desk.rows(Snippet) == []


@sqlite
@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"body_en": "Ketamine cures."}, "etamine"),
        ({"body_en": "Hi {surname}"}, "{surname} is not known"),
        ({"body_es": ""}, "both languages"),
        ({"title": " "}, "title"),
    ],
)
def test_a_snippet_passes_the_same_guard_as_a_text(
    desk: Desk, change: dict[str, str], problem: str
) -> None:
    browser = desk.signed_in("Sue", "supervisor")
    browser.get("/staff/snippets")
    form = {"title": "Hello", "body_en": "Hi {name}", "body_es": "Hola {name}", **change}
    answer = browser.submit("/staff/snippets", form)
    assert answer.status_code == 409
    assert problem in answer.get_data(as_text=True)
    assert desk.rows(Snippet) == []


def test_of_two_statuses_at_once_one_is_kept_and_the_other_is_told(desk: Desk) -> None:
    lead = desk.lead("Kim")
    people = [desk.signed_in(name) for name in ("Ana", "Ben")]
    for browser in people:
        page(browser, lead)
    wanted = [("contacted", people[0]), ("spam", people[1])]
    with ThreadPoolExecutor(2) as threads:
        answers = list(
            threads.map(
                lambda one: one[1].submit(
                    f"/staff/leads/{lead}/status", {"status": one[0], "seen_turn": "1"}
                ),
                wanted,
            )
        )
    assert sorted(answer.status_code for answer in answers) == [303, 409]
    winner = wanted[[answer.status_code for answer in answers].index(303)][0]
    assert desk.stored(lead).status == winner


@pytest.mark.usefixtures("reading")
def test_a_person_who_takes_over_while_the_line_thinks_has_the_last_word(desk: Desk) -> None:
    lead, browser = desk.lead("Kim", phase="intake", asked="prefs"), desk.signed_in()
    phone = desk.stored(lead).conversation.phone
    now = TUESDAY + timedelta(minutes=1)
    turns.text_arrived(desk.house, Inbound("SM9", phone, "+14805550100", "tues", now), now)
    later = now + timedelta(minutes=1)

    def reads_slowly() -> Reader:
        """The line has loaded the conversation and is about to decide."""
        assert submit(browser, lead, "reply", text="Hi Kim, Ana here.").status_code == 303
        return desk.house.reader()

    slow = replace(desk.house, reader=reads_slowly)
    assert turns.conversations_due(slow, later, "slow")
    assert [text.author for text in desk.rows(OutboundMessage)] == ["staff"]
    assert desk.rows(Conversation)[0].phase == "with_staff"
