"""From a text to a lead, over the real webhook and worker, on both databases."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from models import Alert, ConsentEvent, LeadEvent, OutboundMessage
from tests.services.line import Line
from tests.services.outgoing import add_text

KIM = "+14805550111"
SAM = "+14805550112"


def talk(line: Line, phone: str, *texts: str) -> list[str]:
    for body in texts:
        assert line.text(phone, body).status == 200
        line.work()
    return line.says(phone)


def test_an_intake_becomes_a_complete_lead(line: Line) -> None:
    said = talk(line, KIM, "BOOK", "Kim", "1", "1", "tues or thurs mornings", "text", "3", "skip")
    assert said[0].startswith("Hi, this is the Renew Infusions automated text helper.")
    assert line.lead(KIM).stage == "gathering"
    said = talk(line, KIM, "yes")
    lead = line.lead(KIM)
    assert (lead.stage, lead.status, lead.priority) == ("complete", "new", 3)
    assert lead.card["name"]["value"] == "Kim"
    assert lead.card["prefs"]["words"] == "tues or thurs mornings"
    assert lead.card["prefs"]["value"] == {"days": ["tue", "thu"], "parts": ["morning"]}
    assert lead.due_at is not None
    assert "not a booked time" in said[-1]
    assert len(said) == 9


def test_a_burst_gets_one_answer(line: Line) -> None:
    for body in ("hi", "i have a question", "how much does it cost"):
        line.text(KIM, body)
    line.work()
    assert len(line.says(KIM)) == 1


def test_a_crisis_does_not_wait_for_quiet(line: Line) -> None:
    line.text(KIM, "i want to kill myself")
    line.work(datetime.now(UTC))
    assert "988" in line.says(KIM)[0]
    with line.house.sessions() as db:
        alert = db.scalars(select(Alert)).one()
        assert (alert.kind, alert.acknowledged_at) == ("crisis", None)
        assert alert.lead_id is not None
    assert line.lead(KIM).priority == 0


def test_stop_is_silent_and_nothing_is_sent_afterwards(line: Line) -> None:
    talk(line, KIM, "BOOK", "Kim")
    before = line.says(KIM)
    assert talk(line, KIM, "STOP", "hello?", "how much is it") == before
    with line.house.sessions() as db:
        assert [e.kind for e in db.scalars(select(ConsentEvent))][-1] == "opt_out"


@pytest.mark.parametrize("words", ["STOP", "please stop texting me"])
def test_an_opt_out_takes_back_what_was_to_leave_later(line: Line, words: str) -> None:
    talk(line, KIM, "BOOK", "Kim")
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    scheduled = add_text(
        line.house, line.conversation(KIM).id, turn=2, position=5, initiated=True, due_at=tomorrow
    )
    talk(line, KIM, words)
    line.work(tomorrow + timedelta(days=1))
    with line.house.sessions() as db:
        assert db.get_one(OutboundMessage, scheduled).state == "cancelled"


def test_an_opt_out_in_own_words_gets_its_one_confirmation(line: Line) -> None:
    said = talk(line, KIM, "please stop texting me", "anybody there")
    assert len(said) == 1
    with line.house.sessions() as db:
        row = db.scalars(select(OutboundMessage)).one()
        assert (row.copy_key, row.state) == ("reply.opt_out_free_text", "delivered")


def test_silence_makes_the_lead_incomplete_and_nudges_once(line: Line) -> None:
    talk(line, KIM, "BOOK", "Kim", "1")
    count = len(line.says(KIM))
    line.work(datetime.now(UTC) + timedelta(minutes=40))
    assert line.lead(KIM).stage == "incomplete"
    for hours in range(3, 80, 5):
        line.work(datetime.now(UTC) + timedelta(hours=hours))
    assert len(line.says(KIM)) == count + 1


def test_two_texters_have_two_leads(line: Line) -> None:
    talk(line, KIM, "Kim here, I'm new, any afternoon, text me")
    talk(line, SAM, "Sam here, been there before, friday mornings, call me")
    assert line.lead(KIM).card["name"]["value"] == "Kim"
    assert line.lead(SAM).card["name"]["value"] == "Sam"
    assert line.lead(KIM).id != line.lead(SAM).id


def test_the_history_says_what_happened_to_the_lead(line: Line) -> None:
    talk(line, KIM, "Kim here, I'm new, any afternoon, text me", "yes")
    with line.house.sessions() as db:
        kinds = [event.kind for event in db.scalars(select(LeadEvent).order_by(LeadEvent.at))]
    assert kinds == ["opened", "complete"]
