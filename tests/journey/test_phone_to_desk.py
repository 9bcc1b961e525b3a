"""A newcomer texts from the phone on the screen and works the lead at the desk, in Chromium."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize, expect

from bot.core.reading import Reader
from bot.members import add_member
from tests.services.line import Line, working
from tests.services.line import line as a_line

PASSWORD = "four calm words here"
SIMULATED = {"TWILIO_ACCOUNT_SID": "", "TWILIO_AUTH_TOKENS": "", "QUIET_SECONDS": "0"}
PHONE: ViewportSize = {"width": 360, "height": 740}
DESKTOP: ViewportSize = {"width": 1280, "height": 800}
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
        now, people = datetime.now(UTC), line.house.sessions
        add_member(people, "ana@example.com", "Ana", "agent", PASSWORD, now, lasts=None)
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
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_public_pages_are_accessible(
    database_url: str, reader: Reader, page: Page, scheme: str
) -> None:
    with trying(database_url, reader, page) as line:
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        page.goto(f"{line.base_url}/try")
        text(page, "hi")
        found = [axe(page)]
        for size in (PHONE, DESKTOP):
            page.set_viewport_size(size)
            for path in ("/text-us", "/text-us?lang=es", "/text-us/terms", "/text-us/privacy"):
                page.goto(f"{line.base_url}{path}")
                found.append(axe(page))
                width = page.evaluate("document.documentElement.scrollWidth")
                assert width <= size["width"], f"{path} is wider than the screen"
        assert [violation for violations in found for violation in violations] == []


def axe(page: Page) -> list[tuple[str, str]]:
    violations = Axe().run(page).response["violations"]
    return [(v["id"], v["nodes"][0]["html"]) for v in violations]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_the_text_us_page_works_without_scripts_on_a_phone_and_a_computer(
    database_url: str, reader: Reader, page: Page
) -> None:
    browser = page.context.browser
    assert browser is not None
    with trying(database_url, reader, page) as line:
        context = browser.new_context(java_script_enabled=False, viewport=PHONE, locale="es-MX")
        visitor = context.new_page()
        visitor.goto(f"{line.base_url}/text-us?via=front+desk")
        button = visitor.get_by_role("link", name="Texto al (480) 555-0100")
        assert "%28via%20front%20desk%29" in str(button.get_attribute("href"))
        expect(visitor.locator(".by-phone")).to_be_hidden()
        visitor.get_by_role("link", name="English").click()
        expect(visitor.get_by_role("heading", name="Text us")).to_be_visible()
        visitor.set_viewport_size(DESKTOP)
        expect(visitor.get_by_text("Point the camera of your phone here")).to_be_visible()
        visitor.get_by_role("link", name="Terms of our texts").click()
        expect(visitor.locator("main")).to_contain_text("Reply STOP to end")
        context.close()
