"""A newcomer texts from the phone on the screen and works the lead at the desk, in Chromium."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from bot.commands.staff import add_member
from bot.core.reading import Reader
from tests.services.line import Line, working
from tests.services.line import line as a_line

PASSWORD = "four calm words here"
SIMULATED = {"TWILIO_ACCOUNT_SID": "", "TWILIO_AUTH_TOKENS": "", "QUIET_SECONDS": "0"}
TEXTS = ("BOOK", "Kim", "1", "1", "tues or thurs mornings", "call", "skip", "a friend", "yes")


@contextmanager
def trying(database_url: str, reader: Reader, page: Page) -> Iterator[Line]:
    """The line of a newcomer: the simulator, its worker at work. Pages rest before it stops."""
    with a_line(database_url, reader, **SIMULATED) as line, working(line.house):
        try:
            yield line
        finally:
            for each in page.context.pages:
                each.goto("about:blank")


def text(page: Page, body: str, *, phone: int = 0) -> None:
    """Type, send, and wait for the answer."""
    node = page.locator(".phone").nth(phone)
    answers = node.locator(".thread .bot")
    before = answers.count()
    node.get_by_label("Text message").fill(body)
    node.get_by_role("button", name="Send", exact=True).click()
    expect(answers).to_have_count(before + 1, timeout=15_000)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_text_on_the_phone_becomes_a_lead_that_staff_answer(
    database_url: str, reader: Reader, page: Page
) -> None:
    with trying(database_url, reader, page) as line:
        add_member(
            line.house.sessions, "ana@example.com", "Ana", "agent", PASSWORD, datetime.now(UTC)
        )
        page.goto(f"{line.base_url}/try")
        for body in TEXTS:
            text(page, body)
        phone = page.locator(".phone").first
        expect(phone.locator(".bot").last).to_contain_text("not a booked time")

        desk = page.context.new_page()
        desk.goto(f"{line.base_url}/staff/")
        desk.get_by_label("E-mail").fill("ana@example.com")
        desk.get_by_label("Password", exact=True).fill(PASSWORD)
        desk.get_by_role("button", name="Sign in").click()
        desk.get_by_role("link", name="Kim").first.click()
        expect(desk.get_by_role("heading", name="Kim")).to_be_visible()
        expect(desk.locator("main")).to_contain_text("tues or thurs mornings")
        desk.get_by_role("button", name="Claim").click()
        expect(desk.locator("main")).to_contain_text("Yours")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_two_phones_on_the_screen_are_two_texters(
    database_url: str, reader: Reader, page: Page
) -> None:
    with trying(database_url, reader, page) as line:
        page.goto(f"{line.base_url}/try")
        page.get_by_role("button", name="Add a phone").click()
        expect(page.locator(".phone")).to_have_count(2)
        text(page, "hi", phone=0)
        text(page, "how much does it cost?", phone=1)
        expect(page.locator(".phone").first.locator(".bot")).to_have_count(1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/try", "/text-us"])
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_public_pages_are_accessible(
    database_url: str, reader: Reader, page: Page, path: str, scheme: str
) -> None:
    with trying(database_url, reader, page) as line:
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        page.goto(f"{line.base_url}{path}")
        if path == "/try":
            text(page, "hi")
        violations = Axe().run(page).response["violations"]
        assert [(v["id"], v["nodes"][0]["html"]) for v in violations] == []
