"""Finding somebody among thousands: by name, phone or words, though all of it is sealed."""

import re

import pytest
from sqlalchemy import event

from bot import sealing, search
from bot.database import writing
from models import AuditEntry, Conversation, InboundMessage
from models_desk import SearchToken
from tests.staff.browsing import TUESDAY, Browser, Desk

sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
CLOSED = {"status": "closed", "closed_at": TUESDAY, "needs_reply": False}


def names(text: str) -> list[str]:
    return re.findall(r'<h2><a href="[^"]+">([^<]+)</a>', text)


def look_for(browser: Browser, words: str) -> list[str]:
    browser.get("/staff/")
    answer = browser.submit("/staff/search", {"words": words})
    assert answer.status_code == 303
    return names(browser.get(answer.location).get_data(as_text=True))


def show(browser: Browser, query: str) -> list[str]:
    return names(browser.get(f"/staff/?{query}").get_data(as_text=True))


def test_a_person_is_found_by_name_phone_number_and_words(desk: Desk) -> None:
    desk.lead("Dana Ruiz", phone="+14805550142", texts=["can I bring my dog Biscuit?"])
    desk.lead("Daniel", phone="+16025559876", texts=["tuesday is best"], **CLOSED)
    browser = desk.signed_in()
    assert look_for(browser, "dan") == ["Daniel", "Dana Ruiz"]
    assert look_for(browser, "Dana R") == ["Dana Ruiz"]
    assert look_for(browser, "ruíz") == ["Dana Ruiz"]
    for phone in ("0142", "555-0142", "(480) 555-0142", "+1 480 555 0142", "4805550142"):
        assert look_for(browser, phone) == ["Dana Ruiz"], phone
    assert look_for(browser, "biscuit dog") == ["Dana Ruiz"]
    assert look_for(browser, "biscuit tuesday") == []
    assert look_for(browser, "#2") == ["Daniel"]
    for nobody in ("zebra", "the", "bisc", "%", "x" * 300):
        assert look_for(browser, nobody) == [], nobody


def test_what_texters_and_staff_write_later_is_found_too(desk: Desk) -> None:
    lead, browser = desk.lead("Kim"), desk.signed_in()
    browser.get(f"/staff/leads/{lead}")
    form = {"seen_turn": "1", "text": "We kept Thursday for you."}
    assert browser.submit(f"/staff/leads/{lead}/reply", form).status_code == 303
    browser.get(f"/staff/leads/{lead}")
    note = {"seen_turn": "2", "note": "Brings a wheelchair"}
    assert browser.submit(f"/staff/leads/{lead}/note", note).status_code == 303
    assert look_for(browser, "thursday wheelchair") == ["Kim"]


@sqlite
def test_what_was_looked_for_stands_in_no_address_and_survives_a_refresh(desk: Desk) -> None:
    desk.lead("Dana")
    browser = desk.signed_in()
    browser.get("/staff/")
    found = browser.submit("/staff/search", {"words": "dana"}).location
    assert "dana" not in found
    text = browser.get(found).get_data(as_text=True)
    addresses = re.findall(r'(?:href|action|hx-get)="([^"]+)"', text)
    assert not any("dana" in one.lower() for one in addresses)
    assert names(browser.get(found.replace("/staff/?", "/staff/live?")).text) == ["Dana"]
    assert 'value="dana"' in text
    assert [e.action for e in desk.rows(AuditEntry)].count("searched") == 1
    other = desk.signed_in("Ben")
    assert names(other.get(found).get_data(as_text=True)) == []


@sqlite
def test_the_index_holds_no_word_and_is_made_anew_under_a_new_key(desk: Desk) -> None:
    desk.lead("Dana", texts=["my dog Biscuit"])
    kept = desk.rows(SearchToken)
    assert all(len(one.token) == search.TOKEN_BYTES for one in kept)
    assert not any(b"biscuit" in one.token or b"dana" in one.token for one in kept)
    old = bytes(range(32))
    sealing.install(sealing.Keyring([b"\x07" * 32, old]))
    browser = desk.signed_in()
    assert look_for(browser, "biscuit") == ["Dana"]
    with writing(desk.house.sessions) as db:
        for row in (*db.query(Conversation), *db.query(InboundMessage)):
            for name in ("phone", "state", "body", "to"):
                if hasattr(row, name):
                    setattr(row, name, getattr(row, name))
    assert search.rebuild(desk.house.sessions) == 1
    assert {one.token for one in desk.rows(SearchToken)}.isdisjoint({one.token for one in kept})
    assert look_for(browser, "biscuit") == ["Dana"]


def test_filters_narrow_and_an_odd_one_narrows_nothing(desk: Desk) -> None:
    ben = desk.member("Ben")
    desk.lead("Ana B", lang="es", flags={"spanish": "hola"})
    desk.lead("Bo", owner=ben, priority=2, flags={"asap": "now"})
    desk.lead("Cy", status="in_progress")
    browser = desk.signed_in()
    assert show(browser, "lang=es") == ["Ana B"]
    assert show(browser, "flag=asap") == ["Bo"]
    assert show(browser, f"owner={ben.id}") == ["Bo"]
    assert show(browser, "priority=2") == ["Bo"]
    assert show(browser, "status=in_progress") == ["Cy"]
    assert show(browser, "since=2026-12-01&until=2026-12-01") == ["Ana B", "Bo", "Cy"]
    assert show(browser, "since=2026-12-02") == []
    assert show(browser, "until=2026-11-30") == []
    assert "Nothing fits these filters" in browser.get("/staff/?since=2026-12-02").text
    assert len(show(browser, "flag=x&owner=1&since=y&priority=z&status=q&lang=xx")) == 3


@sqlite
def test_a_view_is_saved_under_a_name_and_forgotten(desk: Desk) -> None:
    desk.lead("Bo", flags={"asap": "now"})
    browser = desk.signed_in("Vic", "viewer")
    browser.get("/staff/?flag=asap&whose=unassigned")
    form = {"name": "Soon, nobody's", "flag": "asap", "whose": "unassigned", "x": "y"}
    assert browser.submit("/staff/views", form).status_code == 303
    text = browser.get("/staff/").get_data(as_text=True)
    link = re.search(r'<li><a href="/staff/\?([^"]+)">Soon, nobody&#39;s</a>', text)
    assert link is not None
    assert show(browser, link.group(1).replace("&amp;", "&")) == ["Bo"]
    browser.submit("/staff/views/forget", {"name": "Soon, nobody's"})
    assert "nobody&#39;s" not in browser.get("/staff/").get_data(as_text=True)
    assert "nobody&#39;s" not in desk.signed_in("Ben").get("/staff/").get_data(as_text=True)


def test_a_search_costs_no_more_queries_than_the_queue(desk: Desk) -> None:
    for number in range(5):
        desk.lead(f"Dana {number}", flags={"asap": "x"})
    browser, asked = desk.signed_in(), []
    browser.get("/staff/")
    found = browser.submit("/staff/search", {"words": "dana"}).location
    event.listen(desk.house.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    browser.get(found)
    assert len([one for one in asked if not one.startswith("BEGIN")]) <= 8


@sqlite
def test_a_night_between_does_not_count_as_waiting(desk: Desk) -> None:
    desk.lead("Kim", at=TUESDAY.replace(hour=2), opened_at=TUESDAY.replace(hour=2))
    text = re.sub(r"\s+", " ", desk.signed_in().get("/staff/").get_data(as_text=True))
    assert "waiting 2 h" in text
    assert "since Yesterday 7:00 PM" in text


@sqlite
def test_keys_can_be_switched_off(desk: Desk) -> None:
    browser = desk.signed_in()
    assert "keys.js" in browser.get("/staff/").text
    browser.submit("/staff/prefer", {"name": "keys", "is_on": "no"})
    assert "keys.js" not in browser.get("/staff/").text
    assert browser.submit("/staff/prefer", {"name": "role", "is_on": "yes"}).status_code == 400
