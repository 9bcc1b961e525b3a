"""Pictures for the README, from the running product: python -m docs.pictures"""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path

import time_machine
from playwright.sync_api import Browser, Page, expect

import first_run
import migrations
from app import create_app
from bot import kit
from bot.flow_files import FLOWS, load_script
from bot.members import add_member
from bot.reader_loading import load_reader
from tests.services.chromium import chromium
from tests.services.line import Line, line, served, working

PICTURES = Path(__file__).resolve().parent / "pictures"
PASSWORD = "four calm words here"
SIMULATED = {"TWILIO_ACCOUNT_SID": "", "TWILIO_AUTH_TOKENS": "", "QUIET_SECONDS": "0"}
STORY = (
    "Hi, I'm Kim. is it ok if I ask how much it costs?",
    "im new and any weekday morning works except wed. text me",
)
ANSWERS = {"help with": "2", "days": "tues or thurs mornings"}
READ_BACK = "right?"
MAX_QUESTIONS = 8
# A Tuesday, 10:15 at the clinic: the office is open.
TUESDAY = datetime(2026, 12, 1, 17, 15, tzinfo=UTC)
ZONE = "America/Phoenix"
OTHERS = (
    ("hola quiero una cita", "Marisol", "1", "es mi primera vez", "jueves por la tarde"),
    ("can I talk to a person?",),
    ("I take lithium, is that ok with the infusions?", "Ray"),
    ("BOOK", "Dee", "2", "been before", "asap", "call", "skip", "my therapist", "yes"),
)


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, time_machine.travel(TUESDAY, tick=True):
        url = f"sqlite:///{Path(folder) / 'pictures.db'}"
        migrations.upgrade(url)
        reader = load_reader(load_script(FLOWS), FLOWS / "examples")
        with line(url, reader, **SIMULATED) as running, working(running.house), chromium() as web:
            _first_run(running, web, Path(folder) / ".env")
            _text_us(running, web)
            _text_others(running, web)
            page = web.new_page(viewport={"width": 430, "height": 860}, timezone_id=ZONE)
            _phone(running, page)
            _desk(running, web)


def _text_others(running: Line, web: Browser) -> None:
    """Other people's requests, from phones on the same page."""
    page = web.new_page(viewport={"width": 2600, "height": 900})
    page.goto(f"{running.base_url}/try")
    for number, story in enumerate(OTHERS, start=1):
        page.get_by_role("button", name="Add a phone").click()
        for body in story:
            _send(page, number, body)
    page.close()


def _first_run(running: Line, web: Browser, dotenv: Path) -> None:
    """The page of the first run that a clinic meets first."""
    setting_up = first_run.FirstRun(dotenv, {}, lambda: None)
    with served(create_app(running.house, setting_up)) as port:
        path = str(first_run.address(running.house)).partition("/first-run")[2]
        page = web.new_page(viewport={"width": 1040, "height": 860})
        page.goto(f"http://127.0.0.1:{port}/first-run{path}clinic")
        page.screenshot(path=PICTURES / "first_run.png")
        page.close()


def _text_us(running: Line, web: Browser) -> None:
    page = web.new_page(viewport={"width": 900, "height": 860})
    page.goto(f"{running.base_url}/text-us?via=website")
    page.screenshot(path=PICTURES / "text_us.png")
    icon = page.request.get(f"{running.base_url}/public/static/icon.svg").body()
    (PICTURES / "icon.svg").write_bytes(icon)
    page.close()
    house = running.house
    sign = kit.sign(house.script, "+14805550100", "https://text.example.com", "en", "front desk")
    (PICTURES / "sign.svg").write_text(sign, encoding="utf-8")


def _phone(running: Line, page: Page) -> None:
    page.goto(f"{running.base_url}/try")
    for body in STORY:
        _send(page, 0, body)
    _confirm(page)
    page.locator(".phone").screenshot(path=PICTURES / "phone.png")
    page.close()


def _confirm(page: Page) -> None:
    """Answer or skip what else is asked until the line reads the request back; say yes to it."""
    for _ in range(MAX_QUESTIONS):
        last = page.locator(".phone").first.locator(".thread .bot").last.inner_text()
        if READ_BACK in last:
            _send(page, 0, "yes")
            return
        said = next((answer for asked, answer in ANSWERS.items() if asked in last), "skip")
        _send(page, 0, said)
    raise SystemExit("The line did not read the request back; see STORY in docs/pictures.py.")


def _desk(running: Line, web: Browser) -> None:
    now = datetime.now(UTC)
    add_member(running.house.sessions, "ana@example.com", "Ana", "agent", PASSWORD, now, lasts=None)
    page = web.new_page(viewport={"width": 1100, "height": 860})
    page.goto(f"{running.base_url}/staff/")
    page.get_by_label("E-mail").fill("ana@example.com")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("link", name="All open").click()
    expect(page.get_by_role("link", name="Kim")).to_be_visible()
    page.screenshot(path=PICTURES / "queue.png")
    _widths(page, "queue")
    page.get_by_role("link", name="Kim").click()
    expect(page.get_by_role("heading", name="Kim")).to_be_visible()
    page.screenshot(path=PICTURES / "lead.png")
    _widths(page, "lead")
    page.goto(f"{running.base_url}/staff/numbers")
    page.screenshot(path=PICTURES / "numbers.png")
    page.close()


def _widths(page: Page, what: str) -> None:
    """A page as a phone and a tablet show it, the phone in the dark."""
    for name, width, theme in (("tablet", 820, "light"), ("small", 390, "dark")):
        page.set_viewport_size({"width": width, "height": 860})
        page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        page.screenshot(path=PICTURES / f"{what}_{name}.png")
    page.set_viewport_size({"width": 1100, "height": 860})
    page.emulate_media(color_scheme="light")


def _send(page: Page, phone: int, body: str) -> None:
    node = page.locator(".phone").nth(phone)
    answers = node.locator(".thread .bot")
    before = answers.count()
    node.get_by_label("Text message").fill(body)
    node.get_by_role("button", name="Send", exact=True).click()
    expect(answers).to_have_count(before + 1, timeout=15_000)


if __name__ == "__main__":
    main()
