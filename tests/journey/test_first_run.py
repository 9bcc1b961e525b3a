"""Somebody sets a line up in the browser: real files, a real Twilio stand-in, a real restart."""

from __future__ import annotations

import os
import re
import shutil
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from subprocess import PIPE, STDOUT, Popen
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from axe_playwright_python.sync_playwright import Axe
from dotenv import dotenv_values
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import select

import first_run
from app import create_app
from bot import pager, settings
from bot.core.console.facts import RETRIES
from bot.core.reading import Reader
from bot.flow_files import FLOWS, read_flows
from bot.flow_learnt import KEPT as KEPT_LEARNT
from bot.house import House, open_house
from bot.settings import NAMES
from first_run import hours
from first_run.line import ALERTS
from models import StaffMember
from tests.services.line import ACCOUNT_SID, KEY, TOKEN, served
from tests.services.listening import free_port
from tests.twilio.console import ConsoleStandIn, console_stand_in

ROOT = Path(__file__).resolve().parents[2]
PHONE = "+14802340142"
SOMEBODYS_GROUP = 10001
KEPT = "SECRET_KEY=a test secret that is long enough to be taken\nSECOND_STEP=optional\n"


@dataclass
class Setup:
    """A new line on its first run; `restarts` counts how often it was asked to start anew."""

    house: House
    address: str
    folder: Path
    restarts: int = 0

    @property
    def kept(self) -> dict[str, str | None]:
        return dict(dotenv_values(self.folder / ".env"))


@pytest.fixture
def setup(tmp_path: Path, migrated_sqlite: Path) -> Iterator[Setup]:
    database = shutil.copy(migrated_sqlite, tmp_path / "textus.db")
    flows = shutil.copytree(FLOWS, tmp_path / "flows")
    dotenv, kept = tmp_path / ".env", tmp_path / "textus.env"  # as on a server: docs/one-box.md
    dotenv.symlink_to(kept)
    kept.touch(0o644)
    with suppress(PermissionError):
        os.chown(kept, -1, SOMEBODYS_GROUP)
    group = kept.stat().st_gid
    kept.write_text(
        f"{KEPT}DATA_KEYS={KEY}\nDATABASE_URL=sqlite:///{database}\n"
        f"CLINIC_FILE={flows / 'clinic.yaml'}\n",
        encoding="utf-8",
    )
    house = open_house(settings.from_env({}, dotenv))
    it = Setup(house, "", tmp_path)

    def restart() -> None:
        it.restarts += 1

    app = create_app(house, first_run.FirstRun(dotenv, {}, restart, flows))
    with served(app) as port:
        shown = first_run.address(house)
        assert shown is not None
        it.address = re.sub(r"localhost:\d+", f"127.0.0.1:{port}", shown)
        yield it
    assert kept.stat().st_gid == group, "the group that may read the settings cannot any more"
    house.engine.dispose()


def fill(page: Page, **values: str) -> None:
    for name, value in values.items():
        page.locator(f"[name='{name}']").fill(value)


def go_on(page: Page, heading: str) -> None:
    page.locator("button.button").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)
    page.wait_for_load_state()


def axe(page: Page) -> list[tuple[str, str]]:
    violations = Axe().run(page).response["violations"]
    screen = page.viewport_size
    assert screen is not None
    assert page.evaluate("document.documentElement.scrollWidth") <= screen["width"]
    return [(v["id"], v["nodes"][0]["html"]) for v in violations]


def test_a_new_user_sets_up_a_line_that_stays_in_the_simulator(setup: Setup, page: Page) -> None:
    found = []
    page.goto(setup.address)
    expect(page.get_by_role("heading", level=1)).to_have_text("Your clinic")
    found += axe(page)
    fill(page, name='Kind "Mind" Clinic', phone="480-234-0100", website="kindmind.test")
    go_on(page, "Office hours")
    page.set_viewport_size({"width": 360, "height": 740})
    found += axe(page)
    expect(page.get_by_label("Monday")).to_have_value("9 am - 5 pm")
    fill(page, friday="9-12", saturday="10am to 1pm")
    go_on(page, "The texts for danger")
    expect(page.locator("main")).to_contain_text("Please call or text 988 now")
    found += axe(page)
    fill(page, by="Dr. Ada O'Neil")
    go_on(page, "Who is alerted")
    found += axe(page)
    go_on(page, "Your number")
    page.emulate_media(color_scheme="dark")
    found += axe(page)
    go_on(page, "You")
    fill(page, name="Ana", email="Ana@KindMind.com")
    go_on(page, "Your line is set up")
    found += axe(page)
    assert found == []

    flows = read_flows(setup.folder / "flows", setup.folder / "flows" / "clinic.yaml")
    assert flows.script is not None
    clinic = flows.script.clinic
    assert (clinic.name, clinic.facts["phone"]) == ('Kind "Mind" Clinic', "480-234-0100")
    assert (clinic.hours[4][0].closes.hour, clinic.hours[5][0].closes.hour) == (12, 13)
    assert flows.signed["safety.crisis"].startswith("Dr. Ada O'Neil, 20")
    shipped = (FLOWS / "clinic.yaml").read_text(encoding="utf-8")
    written = (setup.folder / "flows" / "clinic.yaml").read_text(encoding="utf-8")
    assert written.count("#") == shipped.count("#"), "a comment was lost"
    assert setup.restarts == 1
    assert setup.kept["SECOND_STEP"] == "required"
    assert (setup.folder / ".env").is_symlink()
    assert stat.S_IMODE((setup.folder / "textus.env").stat().st_mode) == 0o640
    with setup.house.sessions() as db:
        [member] = db.scalars(select(StaffMember)).all()
        assert (member.email, member.roles[0].name) == ("ana@kindmind.com", "admin")
        assert member.password_expires_at is not None


def status(address: str) -> int:
    try:
        with urlopen(address, timeout=10) as answer:
            return int(answer.status)
    except HTTPError as refused:
        with refused:
            return refused.code


def test_nobody_is_first_twice_or_without_the_key(setup: Setup, page: Page) -> None:
    guessed = re.sub(r"first-run/\w+/", "first-run/000000000000000000000000/", setup.address)
    assert status(f"{guessed}clinic") == 404
    assert status(f"{setup.address}elsewhere") == 404
    assert status(f"{setup.address}you") == 200
    page.goto(f"{setup.address}you")
    fill(page, name="Ana", email="ana@kindmind.com")
    go_on(page, "Your line is set up")
    assert status(f"{setup.address}you") == 404
    assert first_run.address(setup.house) is None


def test_what_is_wrong_is_said_and_nothing_is_kept(
    setup: Setup, page: Page, complaints: list[str]
) -> None:
    before = (setup.folder / "flows" / "clinic.yaml").read_text(encoding="utf-8")
    page.goto(f"{setup.address}hours")
    fill(page, monday="nine to five")
    go_on(page, "Office hours")
    expect(page.get_by_role("alert")).to_contain_text(
        "Monday cannot be nine to five. Write 9 am - 5 pm"
    )
    expect(page.get_by_label("Monday")).to_have_value("nine to five")
    expect(page.get_by_label("Monday")).to_have_accessible_description(re.compile("Monday cannot"))
    page.goto(f"{setup.address}clinic")
    fill(page, name="")
    go_on(page, "Your clinic")
    expect(page.get_by_role("alert")).to_contain_text("Name of the clinic is missing")
    assert axe(page) == []
    page.goto(f"{setup.address}line")
    page.get_by_label("Connect a Twilio number").check()
    fill(page, TWILIO_ACCOUNT_SID="AC1")
    go_on(page, "Your number")
    expect(page.get_by_role("alert")).to_contain_text("Account SID must be AC and 32")
    expect(page.get_by_role("alert")).to_contain_text("Auth token is missing")
    page.goto(f"{setup.address}alerts")
    fill(page, ALERT_URLS="nurse@clinic.com")
    go_on(page, "Who is alerted")
    expect(page.get_by_role("alert")).to_contain_text("line 1 is none that Apprise knows")
    page.goto(f"{setup.address}you")
    fill(page, name="Ana", email="ana@clinic.local")  # no sign-in would take it
    go_on(page, "You")
    expect(page.get_by_role("alert")).to_contain_text("is not an e-mail address")
    assert (setup.folder / "flows" / "clinic.yaml").read_text(encoding="utf-8") == before
    assert "ALERT_URLS" not in setup.kept
    assert setup.restarts == 0
    complaints.clear()


def test_every_address_shown_as_an_example_is_one() -> None:
    filled = {"ACCOUNT_SID": "AC" + "1" * 32, "AUTH_TOKEN": "1" * 32, "...": "ABCDEFGH1"}
    for what, example in ALERTS:
        for name, value in filled.items():
            example = example.replace(name, value)
        assert pager.is_address(example), what


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("9-5", "09:00-17:00"),
        ("9am - 12, 1-5:30", "09:00-12:00, 13:00-17:30"),
        ("8:30 a.m. to 4:30 p.m.", "08:30-16:30"),
        ("09:00-17:00", "09:00-17:00"),
        ("06:00-14:00", "06:00-14:00"),
        ("12-8", "12:00-20:00"),
        ("", "closed"),
        ("Closed", "closed"),
        ("by appointment", "by appointment"),
    ],
)
def test_hours_are_kept_however_they_were_typed(typed: str, kept: str) -> None:
    assert hours.written(typed) == kept
    assert hours.written(hours.said(kept)) == kept


def test_an_alert_is_tried_out(setup: Setup, page: Page, complaints: list[str]) -> None:
    page.goto(f"{setup.address}alerts")
    fill(page, ALERT_URLS=f"json://127.0.0.1:{free_port()}/")
    page.get_by_label("Send a test alert now").check()
    go_on(page, "Who is alerted")
    expect(page.get_by_role("alert")).to_contain_text("line 1")
    assert (setup.kept["ALERT_URLS"] or "").startswith("json://")
    complaints.clear()


@pytest.fixture
def twilio(setup: Setup) -> Iterator[ConsoleStandIn]:
    with console_stand_in(ACCOUNT_SID, TOKEN) as console:
        console.number(PHONE, sms_url="https://demo.twilio.com/welcome/sms/", voice_url="")
        with (setup.folder / ".env").open("a", encoding="utf-8") as kept:
            kept.write(f"TWILIO_API_BASE_URL={console.url}\n")
        yield console


def test_a_real_number_is_connected_with_two_clicks(
    setup: Setup, page: Page, twilio: ConsoleStandIn, complaints: list[str]
) -> None:
    page.goto(f"{setup.address}line")
    expect(page.get_by_label("Auth token")).to_be_hidden()
    page.get_by_label("Connect a Twilio number").check()
    fill(page, PUBLIC_BASE_URL="https://text.kindmind.test", TWILIO_ACCOUNT_SID=ACCOUNT_SID,
         TWILIO_AUTH_TOKENS="not the token", TWILIO_FROM="(480) 234-0142")  # fmt: skip
    go_on(page, "Your number")
    expect(page.get_by_role("alert")).to_contain_text("Twilio refuses")
    assert "TWILIO_AUTH_TOKENS" not in setup.kept
    fill(page, TWILIO_AUTH_TOKENS=TOKEN)
    go_on(page, "Connect Twilio")
    expect(page.locator("main")).to_contain_text("- https://demo.twilio.com/welcome/sms/")
    expect(page.locator("main")).to_contain_text("For you to do: campaign")
    assert axe(page) == []
    assert twilio.wrote == []
    go_on(page, "You")
    number = twilio.numbers[0]
    assert number["sms_url"] == f"https://text.kindmind.test/twilio/inbound{RETRIES}"
    assert number["voice_url"] == "https://text.kindmind.test/twilio/voice"
    assert setup.kept["TWILIO_AUTH_TOKENS"] == TOKEN
    page.goto(f"{setup.address}line")
    assert TOKEN not in page.content()
    complaints.clear()


def test_a_real_line_waits_for_its_words(setup: Setup, page: Page, complaints: list[str]) -> None:
    page.goto(f"{setup.address}line")
    page.get_by_label("Connect a Twilio number").check()
    fill(page, PUBLIC_BASE_URL="https://text.kindmind.test", TWILIO_ACCOUNT_SID=ACCOUNT_SID,
         TWILIO_AUTH_TOKENS=TOKEN, TWILIO_FROM=PHONE)  # fmt: skip
    go_on(page, "Your number")
    problems = page.get_by_role("alert")
    expect(problems).to_contain_text("safety.crisis is not signed")
    expect(problems).to_contain_text("phone is still the example")
    assert "CARRIER" not in setup.kept
    complaints.clear()


def test_what_the_environment_sets_is_shown_and_left(setup: Setup, page: Page) -> None:
    dotenv = setup.folder / ".env"
    fixed = first_run.FirstRun(dotenv, {"ALERT_URLS": "json://127.0.0.1/"}, lambda: None)
    app = create_app(replace(setup.house), fixed)
    with served(app) as port:
        page.goto(re.sub(r"127.0.0.1:\d+", f"127.0.0.1:{port}", f"{setup.address}alerts"))
        expect(page.get_by_label("Alerts go to")).to_be_disabled()
        go_on(page, "Your number")
        assert "ALERT_URLS" not in setup.kept
        page.goto("about:blank")  # it may still load a picture when the server ends


def test_the_line_starts_again_with_what_was_set(
    tmp_path: Path, browser: Browser, reader: Reader
) -> None:
    """A copy of the product, as its own process: what is printed, set up, and restarted.

    Who goes to the desk at once waits for the new start, and is never told that nobody is there.
    """
    page = browser.new_page()
    for name in ("bot", "first_run", "flows", "migrations", "public", "staff"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("app.py", "models.py", "models_desk.py", "webhooks.py"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "var").mkdir()
    shutil.copy(KEPT_LEARNT, tmp_path / "var")  # `reader` has made it; else it takes long
    script = tmp_path / "textus.py"
    script.write_text("from bot.commands import main\nmain()\n", encoding="utf-8")
    clean = {name: value for name, value in os.environ.items() if name not in NAMES}
    port = free_port()
    command = [sys.executable, "-u", str(script), "serve"]
    environment = {**clean, "PORT": str(port), "PYTHONPATH": str(tmp_path)}
    with Popen(command, cwd=tmp_path, env=environment, stdout=PIPE, stderr=STDOUT, text=True) as it:
        try:
            assert it.stdout is not None
            printed = next(row for row in it.stdout if "Set it up for real" in row)
            page.goto(f"{printed.split()[-1]}you")
            fill(page, name="Ana", email="ana@kindmind.com")
            go_on(page, "Your line is set up")
            next(row for row in it.stdout if "Starting again" in row)
            first_password = page.locator(".login code").inner_text()
            page.get_by_role("link", name="Go to the desk").click()
            page.get_by_label("E-mail").fill("ana@kindmind.com")
            page.get_by_label("Password", exact=True).fill(first_password)
            page.get_by_role("button", name="Sign in").click()
            chosen = page.get_by_role("heading", name="Choose your password")
            expect(chosen).to_be_visible(timeout=20_000)  # the line has only just started
            next(row for row in it.stdout if "Text Us is running" in row)
        finally:
            page.close()
            it.terminate()
