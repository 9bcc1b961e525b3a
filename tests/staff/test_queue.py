"""The queue: the right people in the right order, in words, and nobody else."""

import html
import itertools
import re
import sqlite3
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import event

from bench.desk import fill
from staff.queue_queries import OWNERS, PAGE, VIEWS, Wanted, queue_counts, queue_page
from tests.staff.browsing import TUESDAY, Browser, Desk

sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
SOON = TUESDAY + timedelta(minutes=20)
LATER = TUESDAY + timedelta(hours=2)
PAST = TUESDAY - timedelta(minutes=25)
CLOSED = {"status": "closed", "closed_at": TUESDAY, "needs_reply": False}


def page(browser: Browser, query: str = "") -> str:
    answer = browser.get(f"/staff/{query}")
    assert answer.status_code == 200
    return answer.get_data(as_text=True)


def names(text: str) -> list[str]:
    return re.findall(r'<h2><a href="[^"]+">([^<]+)</a>', text)


def test_safety_stands_first_then_the_earliest_promise_then_the_number(desk: Desk) -> None:
    desk.lead("Normal", priority=3, due_at=SOON)
    desk.lead("Undated", priority=3)
    desk.lead("Later", priority=2, due_at=LATER)
    desk.lead("Overdue", priority=2, due_at=PAST)
    desk.lead("Crisis", priority=0, due_at=SOON)
    desk.lead("Twin", priority=3, due_at=SOON)
    expected = ["Crisis", "Overdue", "Normal", "Twin", "Later", "Undated"]
    assert names(page(desk.signed_in(), "?view=open")) == expected


def test_each_view_shows_its_own(desk: Desk) -> None:
    ben = desk.member("Ben")
    desk.lead("Waiting", status="new")
    desk.lead("Texting", status="new", needs_reply=False)
    desk.lead("Worked", status="in_progress", owner=ben)
    desk.lead("Reached", status="contacted", needs_reply=False)
    desk.lead("Gone", **CLOSED)
    desk.lead("Coming", **{**CLOSED, "status": "booked"})
    browser = desk.signed_in("Ana")
    assert names(page(browser)) == ["Waiting", "Worked"]
    assert names(page(browser, "?view=open")) == ["Waiting", "Texting", "Worked", "Reached"]
    assert names(page(browser, "?view=new")) == ["Waiting", "Texting"]
    assert names(page(browser, "?view=in-progress")) == ["Worked"]
    assert names(page(browser, "?view=contacted")) == ["Reached"]
    assert names(page(browser, "?view=booked")) == ["Coming"]
    assert names(page(browser, "?view=closed")) == ["Gone"]
    assert names(page(browser, "?view=open&whose=unassigned")) == ["Waiting", "Texting", "Reached"]
    assert names(page(browser, "?view=open&whose=mine")) == []
    assert names(page(desk.signed_in("Ben"), "?view=open&whose=mine")) == ["Worked"]
    counts = re.findall(r'<span class="count [^"]*">(\d+)</span>', page(browser))
    assert counts == ["2", "4", "2", "1", "1"]


@sqlite
def test_an_odd_address_shows_the_queue(desk: Desk) -> None:
    desk.lead("Kim")
    browser = desk.signed_in()
    for query in ("?view=x&whose=y", "?after=x", "?after=1.2", "?after=9.99999999999999999999.1"):
        assert names(page(browser, query)) == ["Kim"]


@pytest.mark.parametrize("view", ["open", "closed"])
def test_pages_follow_each_other_without_gap_or_repeat(desk: Desk, view: str) -> None:
    for number in range(8):
        due_at = None if number % 4 == 0 else TUESDAY + timedelta(microseconds=number % 3)
        desk.lead(f"P{number}", priority=number % 2, due_at=due_at)
        desk.lead(f"C{number}", **{**CLOSED, "closed_at": TUESDAY + timedelta(hours=number // 3)})
    wanted = Wanted(VIEWS[view], "all", UUID(int=0))
    seen, after = [], ""
    while after is not None:
        with desk.house.sessions() as db:
            shown = queue_page(db, replace(wanted, after=after), limit=3)
        seen += [lead.number for lead in shown.leads]
        after = shown.next_after
    assert len(seen) == len(set(seen)) == 8


@sqlite
def test_the_next_page_is_one_link_away(desk: Desk) -> None:
    for number in range(PAGE + 1):
        desk.lead(f"P{number}")
    browser = desk.signed_in()
    onward = re.search(r'href="/staff/(\?[^"]*after=[^"]*)">Next', page(browser))
    assert onward is not None
    assert names(page(browser, html.unescape(onward.group(1)))) == [f"P{PAGE}"]


@sqlite
def test_a_row_says_what_a_receptionist_needs(desk: Desk) -> None:
    prefs = {"value": {}, "words": "tues pls", "said": "Tue mornings"}
    been = {"value": "new", "words": "im new", "said": "new"}
    desk.lead(
        "Dana R",
        card={"prefs": prefs, "status": been},
        priority=1,
        due_at=PAST,
        flags={"complaint": "words", "asked_cost": "words"},
        lang="es",
        stage="incomplete",
        owner=desk.member("Ben"),
        next_step="Phone them about their complaint.",
    )
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page(desk.signed_in())))
    for said in (
        "Dana R #1", "Urgent Complaint", "New patient", "Incomplete", "Spanish", "Tue mornings",
        "Phone them about their complaint.", "Asked about cost", "25 min overdue",
        "waiting 1 h", "Ben",
    ):  # fmt: skip
        assert said in text, said


@sqlite
def test_what_a_texter_wrote_is_text_and_never_markup(desk: Desk) -> None:
    desk.lead("<script>alert(1)</script>", texts=["<img src=x onerror=alert(1)>"])
    browser = desk.signed_in()
    lead = re.search(r"/staff/leads/[0-9a-f-]+", page(browser))
    assert lead is not None
    for text in (page(browser), browser.get(lead.group()).get_data(as_text=True)):
        assert "<script>alert" not in text
        assert "<img" not in text


@sqlite
def test_no_address_or_title_holds_anything_of_a_texter(desk: Desk) -> None:
    lead = desk.lead("Dana", phone="+14805559876", card={"prefs": {"said": "Tue mornings"}})
    browser = desk.signed_in()
    for text in (page(browser), browser.get(f"/staff/leads/{lead}").get_data(as_text=True)):
        addresses = re.findall(r'(?:href|src|action|hx-get)="(?!tel:)([^"]+)"', text)
        told = " ".join([*addresses, *re.findall(r"<title>(.*)</title>", text)])
        assert not re.search(r"Dana|5559876|Tue", told)


# One request shows more than a list does: its texts, notes, consent, colleagues and snippets.
MOST_QUERIES = {"a request": 19}
PAGES = (
    "", "?view=open", "?view=closed", "?view=open&lang=es&flag=asap&priority=3", "live",
    "alerts/now", "snippets", "on-call", "numbers", "questions", "export", "audit", "people", "me",
    "password", "code", "second-step",
)  # fmt: skip


def test_no_page_costs_more_queries_than_it_may_however_many_leads(desk: Desk) -> None:
    ben, asked = desk.member("Ben"), []
    leads = [
        desk.lead(f"P{number}", flags={"asap": "x", "spanish": "y"}, owner=ben, alert="hand_off",
                  said=["a", "b"], lang="es")
        for number in range(12)
    ]  # fmt: skip
    browser = desk.signed_in("Ada", "admin")
    browser.confirm()
    event.listen(desk.house.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    walked = {path: f"/staff/{path}" for path in PAGES}
    walked |= {
        "a request": f"/staff/leads/{leads[0]}",
        "its texts": f"/staff/leads/{leads[0]}/live",
    }
    for name, path in walked.items():
        asked.clear()
        assert browser.get(path).status_code == 200, name
        cost = len([one for one in asked if not one.startswith("BEGIN")])
        assert cost <= MOST_QUERIES.get(name, 8), (name, cost)


@sqlite
def test_an_alert_stands_above_everything_until_somebody_has_it(desk: Desk) -> None:
    lead = desk.lead("Marcus", priority=0, alert="crisis", phase="held", flags={"crisis": "w"})
    desk.lead("Teresa", alert="hand_off")
    browser = desk.signed_in()
    text = page(browser)
    assert text.index("may be in danger") < text.index("asked for a person") < text.index("filters")
    alerts = re.findall(r'action="(/staff/alerts/[^"]+)"', text)
    assert len(alerts) == 1
    assert browser.submit(alerts[0]).status_code == 303
    assert "asked for a person" not in page(browser)

    own = browser.get(f"/staff/leads/{lead}").get_data(as_text=True)
    address = re.search(r'action="(/staff/alerts/[^"]+)"', own)
    assert address is not None
    browser.submit(address.group(1), {"lead_id": str(lead), "note": " "})
    assert "may be in danger" in page(browser)
    done = browser.submit(address.group(1), {"lead_id": str(lead), "note": "phoning them"})
    assert done.location == f"/staff/leads/{lead}"
    assert "may be in danger" not in page(browser)


@sqlite
def test_an_empty_queue_teaches_what_to_do(desk: Desk) -> None:
    browser = desk.signed_in()
    assert "No leads yet" in page(browser)
    desk.lead("Kim", needs_reply=False)
    assert "Nobody is waiting" in page(browser)
    assert "claim it to make it yours" in page(browser, "?view=open&whose=mine")


@sqlite
@pytest.mark.parametrize(
    "more_settings", [{"TWILIO_ACCOUNT_SID": "", "TWILIO_AUTH_TOKENS": ""}], ids=["development"]
)
def test_a_newcomer_is_shown_the_phone_on_the_screen(desk: Desk) -> None:
    assert '<a href="/try">/try</a>' in page(desk.signed_in())


@sqlite
def test_no_tab_walks_further_with_many_requests_than_with_few(desk: Desk) -> None:
    """Counted in the steps of SQLite's own machine, which no other work on this one changes."""
    ana = desk.member("Ana")
    shown = [Wanted(view, whose, ana.id) for view in VIEWS.values() for whose in OWNERS]
    fill(desk.house, ana, range(3000))
    few = [steps(desk, wanted) for wanted in shown]
    fill(desk.house, ana, range(3000, 9000))
    for wanted, before in zip(shown, few, strict=True):
        after = steps(desk, wanted)
        assert after <= 1.3 * before, (wanted.view.key, wanted.whose, before, after)


def steps(desk: Desk, wanted: Wanted) -> int:
    taken = itertools.count()
    with desk.house.sessions() as db:
        driver = db.connection().connection.dbapi_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.set_progress_handler(lambda: next(taken) < 0, 1)
        queue_page(db, wanted)
        queue_counts(db, wanted)
        driver.set_progress_handler(None, 0)
    return next(taken)
