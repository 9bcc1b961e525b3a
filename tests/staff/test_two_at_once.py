"""Two people, or a person and the line, at the same request at once: in real browsers."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from playwright.sync_api import Browser, Page, expect

from bot import turns
from bot.core.reading import Reader
from models import InboundMessage, LeadEvent, OutboundMessage
from tests.services.line import Line
from tests.staff.browsing import Desk, refresh, sign_in

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
WHY_NOW = "Why can it not wait?"


@contextmanager
def people(web: Browser, address: str, desk: Desk, lead: UUID, *names: str) -> Iterator[list[Page]]:
    """The request open in a browser of each person."""
    with ExitStack() as stack:
        pages = []
        for name in names:
            page = stack.enter_context(web.new_context()).new_page()
            sign_in(page, address, desk.member(name).email)
            page.goto(f"{address}/staff/leads/{lead}")
            page.wait_for_load_state()
            pages.append(page)
        yield pages


def press_at_once(pages: list[Page], button: str) -> None:
    """Both forms are on their way before either is answered."""
    for page in pages:
        page.evaluate("at => setTimeout(() => document.querySelector(at).click())", button)


def told(pages: list[Page], won: str, lost: str) -> tuple[Page, Page]:
    """(who won, who lost), once both know."""
    for page in pages:
        expect(page.get_by_text(won).or_(page.get_by_text(lost))).to_be_visible()
    winners = [page for page in pages if page.get_by_text(won).count()]
    assert len(winners) == 1
    return winners[0], next(page for page in pages if page is not winners[0])


def test_of_two_who_claim_one_has_it_and_the_other_is_told_who(
    served: tuple[Desk, str], browser: Browser
) -> None:
    desk, address = served
    lead = desk.lead("Dana")
    with people(browser, address, desk, lead, "Ana", "Ben") as pages:
        press_at_once(pages, "#claim button")
        _, loser = told(pages, "This is yours now.", "claimed this first.")
        owner = desk.stored(lead).owner_id
        who = next(name for name in ("Ana", "Ben") if desk.member(name).id == owner)
        expect(loser.get_by_role("alert")).to_have_text(f"{who} claimed this first.")
        expect(loser.get_by_label("Text Dana")).to_have_count(0)
    assert [event.kind for event in desk.rows(LeadEvent)].count("claimed") == 1


def test_of_two_who_set_a_status_one_is_kept_and_the_other_reads_why(
    served: tuple[Desk, str], browser: Browser
) -> None:
    desk, address = served
    lead = desk.lead("Dana")
    with people(browser, address, desk, lead, "Ana", "Ben") as pages:
        for page, status in zip(pages, ("Contacted", "In progress"), strict=True):
            page.get_by_label("Status").select_option(status)
        press_at_once(pages, "#status button")
        winner, loser = told(pages, "Status saved.", "Something happened here since")
        kept = {"contacted": pages[0], "in_progress": pages[1]}[desk.stored(lead).status]
        assert winner is kept
        expect(loser.get_by_role("alert")).to_be_visible()


def test_who_types_while_a_colleague_closes_loses_no_word(
    served: tuple[Desk, str], browser: Browser
) -> None:
    desk, address = served
    lead = desk.lead("Dana")
    with people(browser, address, desk, lead, "Ana", "Ben") as (ana, ben):
        ana.get_by_label("Text Dana").fill("Hi Dana, Tuesday?")
        ana.get_by_label("Add a note").fill("She sounds tired.")
        ben.get_by_label("Status").select_option("Contacted")
        ben.get_by_role("button", name="Save status").click()
        expect(ben.get_by_text("Status saved.")).to_be_visible()
        refresh(ana)
        asked = []
        ana.once("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
        ana.get_by_role("button", name="Show the newest").click()
        expect(ana.get_by_label("Add a note")).to_be_focused()
        assert len(asked) == 1
        ana.get_by_label("Add a note").fill("")
        ana.get_by_role("button", name="Show the newest").click()
        expect(ana.get_by_label("Status")).to_have_value("contacted")
        expect(ana.get_by_label("Text Dana")).to_have_value("Hi Dana, Tuesday?")
        ben.get_by_label("Status").select_option("Spam")
        ben.get_by_role("button", name="Save status").click()
        expect(ben.get_by_text("This request is closed.")).to_be_visible()
        ana.get_by_role("button", name="Send text").click()
        expect(ana.get_by_role("alert")).to_contain_text("This request is closed.")
        expect(ana.get_by_label("What you wrote")).to_have_value("Hi Dana, Tuesday?")
        ana.get_by_role("button", name="Keep it as a note").click()
        expect(ana.locator(".history")).to_contain_text("Hi Dana, Tuesday?")
    assert desk.rows(OutboundMessage) == []


def test_a_person_takes_over_while_the_line_is_answering(
    served: tuple[Desk, str], page: Page, reader: Reader
) -> None:
    desk, address = served
    shared = replace(reader, script=desk.house.script)
    lead = desk.lead("Dana", phase="intake", asked="prefs")
    phone = desk.stored(lead).conversation.phone
    sign_in(page, address, desk.member().email)
    page.goto(f"{address}/staff/leads/{lead}")
    Line(desk.house, address).text(phone, "tues")
    came = max(text.received_at for text in desk.rows(InboundMessage))
    later = came + timedelta(minutes=1)

    def reads_while_ana_sends() -> Reader:
        """The line has loaded the conversation and is about to decide."""
        page.reload()
        expect(page.get_by_text("tues", exact=True)).to_be_visible()
        page.get_by_label("Text Dana").fill("Hi Dana, Ana here.")
        if page.get_by_label(WHY_NOW).count():
            page.get_by_label(WHY_NOW).fill("a test may run at any hour")
        page.get_by_role("button", name="Send text").click()
        expect(page.get_by_text("The automated line stays silent.")).to_be_visible()
        return shared

    slow = replace(desk.house, reader=reads_while_ana_sends)
    assert turns.conversations_due(slow, later, "slow")
    assert [text.author for text in desk.rows(OutboundMessage)] == ["staff"]
    expect(page.get_by_text("a person has taken over")).to_be_visible()


def test_a_second_press_on_a_slow_line_texts_nobody_twice(
    served: tuple[Desk, str], page: Page, complaints: list[str]
) -> None:
    desk, address = served
    lead = desk.lead("Dana")
    sign_in(page, address, desk.member().email)
    page.goto(f"{address}/staff/leads/{lead}")
    page.get_by_label("Text Dana").fill("Hi Dana.")
    if page.get_by_label(WHY_NOW).count():
        page.get_by_label(WHY_NOW).fill("a test may run at any hour")
    page.context.set_offline(True)
    page.get_by_role("button", name="Send text").click()
    expect(page.get_by_text("Not connected.")).to_be_visible()
    expect(page.get_by_label("Text Dana")).to_have_value("Hi Dana.")
    page.context.set_offline(False)
    sent = []
    page.on("request", lambda one: sent.append(one.url) if one.method == "POST" else None)
    page.evaluate("for (let i = 0; i < 3; i++) document.querySelector('.composer .main').click()")
    expect(page.get_by_text("Your text is on its way.")).to_be_visible()
    assert [url for url in sent if url.endswith("/reply")] == sent[:1]
    assert [text.body for text in desk.rows(OutboundMessage)] == ["Hi Dana."]
    complaints.clear()
