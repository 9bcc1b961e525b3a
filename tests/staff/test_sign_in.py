"""Signing in and out: who gets in, for how long, and what a stranger can find out or break."""

from datetime import timedelta

import pytest
import time_machine
from sqlalchemy import event
from werkzeug.test import TestResponse

from models import AuditEntry, StaffMember
from models_desk import SignInAttempt, StaffSession
from tests.staff.browsing import PASSWORD, TUESDAY, Browser, Desk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
ELSEWHERE = {"environ_base": {"REMOTE_ADDR": "203.0.113.9"}}
HTTPS = {"PUBLIC_BASE_URL": "https://text.clinic.example"}


def is_in(browser: Browser) -> bool:
    return browser.get("/staff/").status_code == 200


def test_the_right_password_opens_the_queue(desk: Desk) -> None:
    browser = desk.browser()
    answer = browser.sign_in(desk.member().email)
    assert (answer.status_code, answer.location) == (302, "/staff/")
    assert is_in(browser)


def test_after_signing_in_people_are_where_they_wanted_to_go(desk: Desk) -> None:
    lead, browser = desk.lead(), desk.browser()
    door = browser.get(f"/staff/leads/{lead}")
    assert door.location == f"/staff/sign-in?next=/staff/leads/{lead}"
    form = {"email": desk.member().email, "password": PASSWORD, "next": f"/staff/leads/{lead}"}
    browser.get(door.location)
    assert browser.submit("/staff/sign-in", form).location == f"/staff/leads/{lead}"


def test_nobody_is_sent_to_another_site(desk: Desk) -> None:
    browser = desk.browser()
    browser.get("/staff/sign-in?next=https://evil.example/")
    form = {"email": desk.member().email, "password": PASSWORD, "next": "https://evil.example/"}
    assert "evil.example" not in (browser.submit("/staff/sign-in", form).location or "")


def test_an_unknown_account_and_a_wrong_password_get_the_same_answer(desk: Desk) -> None:
    def said(email: str) -> str:
        browser = desk.browser()
        answer = browser.sign_in(email, "not the password")
        assert answer.status_code == 200
        return answer.get_data(as_text=True).replace(browser.token, "").replace(email, "")

    assert said(desk.member().email) == said("nobody@clinic.example")


def test_an_account_that_was_switched_off_gets_the_same_answer(desk: Desk) -> None:
    off = desk.member("Zoe", active=False)
    assert "do not match" in desk.browser().sign_in(off.email).get_data(as_text=True)


def test_the_cookie_is_for_the_server_alone(desk: Desk) -> None:
    browser = desk.browser()
    cookie = browser.sign_in(desk.member().email).headers.getlist("Set-Cookie")[0]
    assert cookie.startswith("textus_staff=")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Path=/" in cookie


@pytest.mark.parametrize("more_settings", [HTTPS])
def test_over_https_the_cookie_stays_with_this_host(desk: Desk) -> None:
    where = {"base_url": "https://text.clinic.example"}
    answer = desk.browser().sign_in(desk.member().email, **where)
    cookies = answer.headers.getlist("Set-Cookie")
    assert cookies[0].startswith("__Host-textus_staff=")
    assert all(cookie.startswith("__Host-") and "; Secure" in cookie for cookie in cookies)
    assert "max-age=31536000" in answer.headers["Strict-Transport-Security"]


def test_the_table_holds_no_token_and_each_sign_in_makes_a_new_one(desk: Desk) -> None:
    desk.member()
    tokens = {desk.signed_in().cookie() or "" for _ in range(2)}
    assert len(tokens) == 2
    assert all(len(token) >= 43 for token in tokens)
    rows = desk.rows(StaffSession)
    assert len({row.token_hash for row in rows}) == 2
    assert not any(token.encode() in row.token_hash for row in rows for token in tokens)


def test_a_token_from_before_the_sign_in_is_worth_nothing(desk: Desk) -> None:
    browser = desk.browser()
    browser.client.set_cookie("textus_staff", "chosen-by-somebody-else", domain="localhost")
    browser.sign_in(desk.member().email)
    assert browser.cookie() != "chosen-by-somebody-else"
    assert is_in(browser)


def test_signing_out_ends_it_on_the_server(desk: Desk) -> None:
    browser = desk.signed_in()
    token = browser.cookie() or ""
    answer = browser.submit("/staff/sign-out")
    assert answer.location == "/staff/sign-in"
    assert answer.headers["Clear-Site-Data"] == '"cache", "cookies", "storage"'
    assert desk.rows(StaffSession) == []
    browser.client.set_cookie("textus_staff", token, domain="localhost")
    assert not is_in(browser)


def test_a_link_cannot_sign_anybody_out(desk: Desk) -> None:
    browser = desk.signed_in()
    browser.client.get("/staff/sign-out")
    browser.client.post("/staff/sign-out")
    assert is_in(browser)


def test_fifteen_idle_minutes_end_it(desk: Desk, clock: time_machine.Traveller) -> None:
    browser = desk.signed_in()
    clock.shift(timedelta(minutes=14))
    assert is_in(browser)
    clock.shift(timedelta(minutes=14))
    assert is_in(browser)
    clock.shift(timedelta(minutes=16))
    assert not is_in(browser)


def test_a_page_that_refreshes_itself_is_nobody_at_work(
    desk: Desk, clock: time_machine.Traveller
) -> None:
    browser = desk.signed_in()
    for _ in range(4):
        clock.shift(timedelta(minutes=4))
        answer = browser.get("/staff/live", headers={"HX-Request": "true"})
    assert answer.status_code == 401
    assert answer.headers["HX-Redirect"] == "/staff/sign-in?next=/staff/"


def test_somebody_who_types_stays_signed_in(desk: Desk, clock: time_machine.Traveller) -> None:
    browser = desk.signed_in()
    for _ in range(4):
        clock.shift(timedelta(minutes=10))
        token = {"X-CSRFToken": browser.token}
        assert browser.client.post("/staff/here", headers=token).status_code == 204
    assert is_in(browser)


def test_twelve_hours_end_it_whatever_happens(desk: Desk, clock: time_machine.Traveller) -> None:
    browser = desk.signed_in()
    for _ in range(12 * 6 - 1):
        clock.shift(timedelta(minutes=10))
        assert is_in(browser)
    clock.shift(timedelta(minutes=11))
    assert not is_in(browser)


def test_switching_an_account_off_ends_its_sign_in_at_once(desk: Desk) -> None:
    browser, member = desk.signed_in(), desk.member()
    with desk.house.sessions.begin() as db:
        db.get_one(StaffMember, member.id).active = False
    assert not is_in(browser)


def test_the_webhook_never_touches_the_sessions(desk: Desk) -> None:
    asked: list[str] = []

    def note(*given: object) -> None:
        asked.append(str(given[2]))

    browser = desk.signed_in()
    event.listen(desk.house.engine, "before_cursor_execute", note)
    answer = browser.client.post("/twilio/inbound", data={"Body": "hi"})
    assert browser.client.get("/healthz").headers.getlist("Set-Cookie") == []
    event.remove(desk.house.engine, "before_cursor_execute", note)
    assert answer.headers.getlist("Set-Cookie") == []
    assert not [statement for statement in asked if "staff" in statement]


def test_a_visitor_writes_nothing(desk: Desk) -> None:
    desk.browser().get("/staff/sign-in")
    desk.browser().get("/staff/")
    assert desk.rows(StaffSession) == []
    assert desk.rows(AuditEntry) == []


@pytest.mark.parametrize(
    "path",
    ["register", "reset", "confirm", "login", "verify", "tf-setup", "us-signin", "fs-static/x"],
)
def test_there_is_no_other_door(desk: Desk, path: str) -> None:
    browser = desk.browser()
    assert browser.get(f"/staff/{path}").status_code == 404
    assert browser.get(f"/{path}").status_code == 404


def wrong(browser: Browser, email: str, times: int, **more: object) -> int:
    return [browser.sign_in(email, "wrong password", **more).status_code for _ in range(times)][-1]


def test_too_many_tries_have_to_wait_even_with_the_right_password(
    desk: Desk, clock: time_machine.Traveller
) -> None:
    email, browser = desk.member().email, desk.browser()
    assert wrong(browser, email, 5) == 200
    refused = browser.sign_in(email)
    assert refused.status_code == 429
    assert refused.headers["Retry-After"] == "5"
    clock.shift(timedelta(seconds=6))
    assert browser.sign_in(email).status_code == 302


def test_waiting_grows_and_has_an_end(desk: Desk, clock: time_machine.Traveller) -> None:
    email, browser, waits = desk.member().email, desk.browser(), []
    wrong(browser, email, 5)
    for _ in range(8):
        refused = browser.sign_in(email, "wrong password")
        waits.append(int(refused.headers["Retry-After"]))
        clock.shift(timedelta(seconds=waits[-1]))
        assert wrong(browser, email, 1) == 200
    assert waits[:6] == [5, 10, 20, 40, 80, 160]
    assert max(waits) <= 300


def test_one_persons_mistakes_do_not_lock_the_clinic_out(desk: Desk) -> None:
    ana, ben = desk.member("Ana").email, desk.member("Ben").email
    wrong(desk.browser(), ana, 6)
    assert desk.browser().sign_in(ben).status_code == 302


def test_a_stranger_elsewhere_cannot_lock_a_colleague_out(
    desk: Desk, clock: time_machine.Traveller
) -> None:
    email = desk.member().email
    assert desk.browser().sign_in(email).status_code == 302
    stranger = desk.browser()
    for address in range(5):
        wrong(stranger, email, 5, environ_base={"REMOTE_ADDR": f"203.0.113.{address}"})
    assert stranger.sign_in(email, "x", **ELSEWHERE).status_code == 429
    assert desk.browser().sign_in(email).status_code == 302


def test_an_unknown_account_is_throttled_like_a_known_one(desk: Desk) -> None:
    browser = desk.browser()
    wrong(browser, "nobody@clinic.example", 5)
    assert browser.sign_in("nobody@clinic.example").status_code == 429


def test_attempts_hold_no_address_and_no_account(desk: Desk) -> None:
    email = desk.member().email
    wrong(desk.browser(), email, 1)
    attempt = desk.rows(SignInAttempt)[0]
    assert not attempt.succeeded
    assert email.encode() not in attempt.account_hash
    assert len(attempt.address_hash) == 32


def test_every_happening_at_the_door_is_in_the_audit(desk: Desk) -> None:
    email, browser = desk.member().email, desk.browser()
    wrong(browser, email, 1)
    browser.sign_in(email)
    browser.submit("/staff/sign-out")
    entries = desk.rows(AuditEntry)
    assert [entry.action for entry in entries] == ["sign_in_failed", "signed_in", "signed_out"]
    assert email not in "".join(f"{entry.subject}{entry.detail}" for entry in entries)


def test_a_printed_password_is_replaced_first(desk: Desk) -> None:
    new = desk.member("New", password_expires_at=TUESDAY + timedelta(days=7))
    browser, other = desk.browser(), desk.browser()
    browser.sign_in(new.email)
    other.sign_in(new.email)
    assert browser.get("/staff/").location == "/staff/password"
    browser.get("/staff/password")
    own = "violet harbor tuesday kettle"
    answer = choose(browser, PASSWORD, own)
    assert (answer.status_code, answer.location) == (302, "/staff/")
    assert is_in(browser)
    assert not is_in(other)
    assert desk.browser().sign_in(new.email, PASSWORD).status_code == 200
    assert desk.browser().sign_in(new.email, own).status_code == 302


def test_a_printed_password_that_nobody_used_is_worth_nothing(desk: Desk) -> None:
    old = desk.member("Old", password_expires_at=TUESDAY - timedelta(days=1))
    assert desk.browser().sign_in(old.email).status_code == 200


@pytest.mark.parametrize(
    "password",
    [
        "short",
        "elevenchars",
        "aaaaaaaaaaaaaaaa",
        "ana@clinic.example",
        "renewinfusions1",
        "passwordpassword",
    ],
)
def test_a_weak_password_is_not_taken(desk: Desk, password: str) -> None:
    browser = desk.signed_in()
    browser.get("/staff/password")
    answer = choose(browser, PASSWORD, password)
    assert answer.status_code == 200
    assert 'role="alert"' in answer.get_data(as_text=True)


@pytest.mark.parametrize("password", ["plain lowercase words only", "x" * 10 + "abcdefgh" * 8])
def test_a_long_password_needs_no_signs_or_digits(desk: Desk, password: str) -> None:
    browser = desk.signed_in()
    browser.get("/staff/password")
    assert choose(browser, PASSWORD, password).status_code == 302


def choose(browser: Browser, now: str, new: str) -> TestResponse:
    form = {"password": now, "new_password": new, "new_password_confirm": new}
    return browser.submit("/staff/password", form)
