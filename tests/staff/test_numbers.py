"""Numbers say how the line does, and nothing of anybody; the audit page says who did what."""

import html
import re
from datetime import timedelta
from pathlib import Path
from typing import get_args

import pytest

from bot import audit
from bot.core.desk import Action
from bot.database import writing
from bot.flow_examples import read_examples
from models import Alert, AuditEntry, ConsentEvent, Conversation
from staff.audit_log import ACTIONS
from staff.questions import as_example
from tests.staff.browsing import TUESDAY, Desk

sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def words(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text))


def test_the_numbers_count_what_happened(desk: Desk) -> None:
    prefs = {"prefs": {"value": {}, "words": "tues", "said": "Tue"}}
    hour_ago = TUESDAY - timedelta(hours=1)
    lead = desk.lead("Dana", card=prefs, first_answer_at=hour_ago + timedelta(minutes=20))
    desk.lead("Bo", stage="incomplete", lang="es", first_answer_at=TUESDAY)
    desk.lead("Cy", status="booked", closed_at=TUESDAY, alert="crisis")
    desk.lead("Old", at=TUESDAY - timedelta(days=40))
    desk.said(lead, "x", state="undelivered", error_code=30006)
    with writing(desk.house.sessions) as db:
        alert = db.query(Alert).one()
        alert.acknowledged_at = alert.raised_at + timedelta(seconds=90)
        row = db.query(Conversation).first()
        stop = {"kind": "opt_out", "source": "keyword", "turn": 1, "wording": "x"}
        db.add(ConsentEvent(conversation_id=row.id, at=TUESDAY, **stop))
    text = words(desk.signed_in("Vic", "viewer").get("/staff/numbers").get_data(as_text=True))
    for said in (
        "Requests 3 2 complete", "First human answer 40 min median of 2, office time", "Booked 1",
        "Opt-outs 1 of 3 who texted", "Texts 3 came; 1 by the line, 0 by staff",
        "Crisis alerts 1 taken after 1 min", "Spanish 1", "English 2",
        "30006: landline, or cannot receive texts Phone them instead.", "10 AM 3",
        "Busiest: 10 AM, with 3.", "1 stopped here", "Possible crisis 1",
    ):  # fmt: skip
        assert said in text, said
    assert "Requests 4" in words(desk.signed_in().get("/staff/numbers?days=90").text)


@sqlite
def test_no_number_holds_anything_of_a_texter(desk: Desk) -> None:
    card = {"questions": {"value": ["is my dog Biscuit ok?"], "words": "", "said": ""}}
    desk.lead("Dana", card=card, texts=["hello from Dana"], phone="+14805559876")
    text = desk.signed_in().get("/staff/numbers").get_data(as_text=True)
    assert not re.search(r"Dana|Biscuit|5559876|hello from", text)


@sqlite
def test_an_empty_line_has_numbers_too(desk: Desk) -> None:
    text = desk.signed_in().get("/staff/numbers?days=x").get_data(as_text=True)
    assert "none yet" in text


@sqlite
def test_unanswered_questions_are_counted_and_made_examples(desk: Desk, tmp_path: Path) -> None:
    for name, said in (("A", "Can I bring my dog?"), ("B", "can i bring my dog?")):
        desk.lead(name, card={"questions": {"value": [said], "words": "", "said": ""}})
    card = {"questions": {"value": ["Is Dr. Lee there 5/12? call 480-555-0101"], "words": ""}}
    desk.lead("C", card=card)
    assert desk.signed_in("Vic", "viewer").get("/staff/questions").status_code == 403
    browser = desk.signed_in()
    page = browser.get("/staff/questions").get_data(as_text=True)
    assert "asked 2 times" in page
    asked = [html.unescape(one) for one in re.findall(r'name="example" value="([^"]*)"', page)]
    assert asked == ["can i bring my dog?", "is dr. lee there ? call"]
    assert [e.subject for e in desk.rows(AuditEntry) if e.action == "saw"] == ["questions"]
    form = {
        "csrf_token": browser.token, "lang": ["en", "en", "es", "en"],
        "label": ["Companion", "", "cost", "dogs"],
        "example": [*asked, "¿cuánto? llamen 480-555-0101", "my dog"],
    }  # fmt: skip
    given = browser.client.post("/staff/questions", data=form)
    (tmp_path / "desk.yaml").write_text(given.get_data(as_text=True))
    placed, problems = read_examples(tmp_path, desk.house.script.topics)
    assert problems == []
    assert [(one.example.label, one.example.lang, one.example.text) for one in placed] == [
        ("companion", "en", "can i bring my dog?"), ("cost", "es", "¿cuanto? llamen"),
    ]  # fmt: skip
    assert "no topic is called dogs" in given.get_data(as_text=True)


@pytest.mark.parametrize(
    ("said", "example"),
    [
        ("Hi, I'm Kim. Do you take VA?", "hi, i'm .... do you take va?"),
        ("my name is Ana", "my name is ..."),
        ("mail me at kim@x.org", "mail me at"),
        ("- hours: when?", "hours, when?"),
    ],
)
def test_an_example_does_not_tell_who_asked(said: str, example: str) -> None:
    assert as_example(said) == example


def test_the_log_is_read_with_filters_and_checked(desk: Desk) -> None:
    lead, ana = desk.lead("Kim"), desk.signed_in("Ana")
    ana.get(f"/staff/leads/{lead}")
    ana.submit(f"/staff/leads/{lead}/claim", {"seen_turn": "1"})
    sue = desk.signed_in("Sue", "supervisor")
    assert ana.get("/staff/audit").status_code == 403
    text = words(sue.get("/staff/audit").get_data(as_text=True))
    for said in ("Ana Looked at request #1", "Ana Claimed request #1", "Sue Signed in",
                 "Ana Was not allowed"):  # fmt: skip
        assert said in text, said
    for query, expected in (
        (f"who={desk.member('Sue').id}", ["Signed in"]),
        ("kind=saw", ["Looked at"]),
        ("request=%231", ["Claimed", "Looked at"]),
        ("since=2026-12-02", []),
        ("who=x&kind=y&since=z&before=q&request=abc&until=2026-12-01", None),
    ):
        page = sue.get(f"/staff/audit?{query}").get_data(as_text=True)
        did = re.findall(r'<td class="at">[^<]+</td><td>[^<]+</td><td[^>]*>([^<]+)</td>', page)
        assert did == expected if expected is not None else len(did) >= 5, query
    sue.submit("/staff/audit")
    assert "The log is whole" in sue.get("/staff/audit").get_data(as_text=True)


def test_whatever_is_written_down_has_words() -> None:
    written = re.compile(r'(?:record\(db, [\w.]+, |_changing\(|guard\.note\(|[^.\w]note\()"(\w+)"')
    sources = [*Path("staff").glob("*.py"), *Path("bot").glob("*.py")]
    actions = {name for one in sources for name in written.findall(one.read_text())}
    assert len(actions) >= 25
    actions |= {action.__name__ for action in get_args(Action)}
    assert actions - set(ACTIONS) == set()


@sqlite
def test_the_log_has_pages_and_says_when_it_is_broken(desk: Desk) -> None:
    with writing(desk.house.sessions) as db:
        for number in range(105):
            audit.record(db, None, "saw", f"lead:{number}", {}, TUESDAY)
    sue = desk.signed_in("Sue", "supervisor")
    page = sue.get("/staff/audit").get_data(as_text=True)
    older = re.search(r'href="(/staff/audit\?before=\d+)">Older', page)
    assert older is not None
    assert "request #0" in sue.get(older.group(1)).get_data(as_text=True)
    with writing(desk.house.sessions) as db:
        db.query(AuditEntry).where(AuditEntry.seq == 5).update({"subject": "lead:99"})
    sue.get("/staff/audit")
    sue.submit("/staff/audit")
    assert "broken at entry 5" in sue.get("/staff/audit").get_data(as_text=True)
