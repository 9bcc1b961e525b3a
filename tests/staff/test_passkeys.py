"""A passkey stands in for the code of the phone: in real Chromium, with a key that it plays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from sqlalchemy import select

from app import create_app
from bot import settings
from bot.database import writing
from bot.house import open_house
from models import AuditEntry, StaffMember
from models_desk import Passkey
from staff import one_time
from tests.services.line import environment, served
from tests.services.listening import free_port
from tests.staff.browsing import PASSWORD, Desk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
KEY_OF_THE_BROWSER = {
    "protocol": "ctap2", "transport": "internal", "hasResidentKey": True,
    "hasUserVerification": True, "isUserVerified": True, "automaticPresenceSimulation": True,
}  # fmt: skip


@pytest.fixture
def desk(database_url: str) -> Iterator[Desk]:
    """A desk at the very address that its settings name: a passkey is bound to it."""
    port = free_port()
    configured = settings.from_env(environment(database_url, port, SECOND_STEP="required"))
    house = open_house(configured)
    app = create_app(house)
    with served(app, port=port):
        yield Desk(house, app)
    house.engine.dispose()


@pytest.fixture
def ana(desk: Desk) -> StaffMember:
    """Somebody whose phone is set up."""
    member = desk.member()
    with writing(desk.house.sessions) as db:
        row = db.get_one(StaffMember, member.id)
        row.second_step = {"seed": SEED, "last_step": 0, "recovery": []}
    return member


def address(desk: Desk, path: str = "") -> str:
    return f"{desk.house.settings.public_base_url}/staff/{path}"


def password(page: Page, desk: Desk, member: StaffMember) -> None:
    page.goto(address(desk, "sign-in"))
    page.get_by_label("E-mail").fill(member.email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="Code from your phone")).to_be_visible()


def add_key(page: Page, desk: Desk, member: StaffMember) -> None:
    browser = page.context.new_cdp_session(page)
    browser.send("WebAuthn.enable")
    browser.send("WebAuthn.addVirtualAuthenticator", {"options": KEY_OF_THE_BROWSER})
    password(page, desk, member)
    code = one_time.code(SEED, one_time.step_at(datetime.now(UTC)))
    page.get_by_label("Code").fill(code)
    page.get_by_role("button", name="Go on").click()
    page.goto(address(desk, "me"))
    page.get_by_label("Name of the new one").fill("Front desk")
    page.get_by_role("button", name="Add a passkey").click()
    expect(page.get_by_text("Your passkey is kept.")).to_be_visible()
    expect(page.locator("main")).to_contain_text("Front desk")


def sign_out(page: Page) -> None:
    page.get_by_role("button", name="Sign out", exact=True).click()
    page.wait_for_load_state()


def actions(desk: Desk) -> list[str]:
    return [entry.action for entry in desk.rows(AuditEntry)]


def test_a_passkey_is_made_used_and_removed(desk: Desk, ana: StaffMember, page: Page) -> None:
    add_key(page, desk, ana)
    violations = Axe().run(page).response["violations"]
    assert [(v["id"], v["nodes"][0]["html"]) for v in violations] == []
    sign_out(page)
    password(page, desk, ana)
    page.get_by_role("button", name="Use your passkey").click()
    expect(page).to_have_url(address(desk))
    with desk.house.sessions() as db:
        [key] = db.scalars(select(Passkey)).all()
        assert key.used_at is not None
        assert key.sign_count > 0
    assert {"passkey_added", "passkey_used"} <= set(actions(desk))
    page.goto(address(desk, "me"))
    page.get_by_role("button", name="Remove Front desk").click()
    expect(page.get_by_text("That passkey opens nothing any more.")).to_be_visible()
    sign_out(page)
    password(page, desk, ana)
    expect(page.get_by_role("button", name="Use your passkey")).to_have_count(0)


def test_a_passkey_of_somebody_else_opens_nothing(
    desk: Desk, ana: StaffMember, page: Page, complaints: list[str]
) -> None:
    add_key(page, desk, ana)
    ben = desk.member("Ben")
    with writing(desk.house.sessions) as db:
        db.get_one(StaffMember, ben.id).second_step = {"seed": SEED, "last_step": 0, "recovery": []}
        db.execute(Passkey.__table__.update().values(staff_id=ben.id))
    sign_out(page)
    password(page, desk, ben)
    with writing(desk.house.sessions) as db:  # between the page and the click it changes hands
        db.execute(Passkey.__table__.update().values(staff_id=ana.id))
    page.get_by_role("button", name="Use your passkey").click()
    expect(page.get_by_role("alert")).to_contain_text("was not accepted")
    assert "passkey_failed" in actions(desk)
    page.goto(address(desk))
    expect(page.get_by_role("heading", name="Code from your phone")).to_be_visible()
    complaints.clear()


def test_an_answer_counts_once_and_only_to_its_question(desk: Desk, ana: StaffMember) -> None:
    browser = desk.browser()
    browser.sign_in(ana.email)
    browser.get("/staff/code")
    headers = {"X-CSRFToken": browser.token}
    for given in ({}, {"credential": {"id": "AAAA"}}, {"credential": "x"}, {"credential": None}):
        answer = browser.client.post("/staff/passkey/answer", json=given, headers=headers)
        assert answer.status_code == 403
    answer = browser.client.post("/staff/passkey/answer", data="{", headers=headers)
    assert answer.status_code == 403
    assert browser.client.post("/staff/passkey/answer", json={}).status_code == 400
    assert browser.client.post("/staff/passkey/offer", json={}, headers=headers).status_code == 303
    assert browser.get("/staff/").status_code == 303
