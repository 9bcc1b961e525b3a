"""People: the code of the phone, invitations, roles at once, sessions that end when they must."""

import html
import re
from datetime import timedelta

import pytest
import time_machine

from bot.database import writing
from models import AuditEntry, StaffMember
from models_desk import OnCall, Passkey, StaffInvite, StaffSession
from staff import one_time
from tests.services.peer import Quiet, peer
from tests.staff.browsing import PASSWORD, TUESDAY, Browser, Desk

# One of apprise's hundred services imports it; none of ours does.
pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")
sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
required = pytest.mark.parametrize("more_settings", [{"SECOND_STEP": "required"}])
NEW_PASSWORD = "quiet river under stones"


def seed_on(page: str) -> str:
    found = re.search(r"<code>([A-Z2-7]{32})</code>", page)
    assert found is not None
    return found.group(1)


def set_up(browser: Browser, clock: time_machine.Traveller) -> tuple[str, list[str]]:
    """A phone for this person: its seed, and the recovery codes."""
    seed = seed_on(browser.get("/staff/second-step").get_data(as_text=True))
    code = one_time.code(seed, one_time.step_at(TUESDAY))
    done = browser.submit("/staff/second-step", {"code": code}).get_data(as_text=True)
    codes = re.findall(r"<code>(\w{5}-\w{5})</code>", done)
    assert len(codes) == one_time.RECOVERY_CODES
    clock.shift(timedelta(seconds=one_time.STEP_S))
    return seed, codes


def code_now(seed: str, steps: int = 1) -> str:
    return one_time.code(seed, one_time.step_at(TUESDAY) + steps)


def actions(desk: Desk) -> list[str]:
    return [entry.action for entry in desk.rows(AuditEntry)]


@pytest.mark.parametrize(
    ("seconds", "code"),
    [(59, "287082"), (1111111109, "081804"), (1234567890, "005924"), (20000000000, "353130")],
)
def test_the_codes_are_those_of_the_standard(seconds: int, code: str) -> None:
    # RFC 6238, appendix B: the seed "12345678901234567890".
    assert one_time.code("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", seconds // 30) == code


@required
def test_nobody_works_without_a_second_step(desk: Desk, clock: time_machine.Traveller) -> None:
    lead, browser = desk.lead(), desk.signed_in()
    for path in ("/staff/", f"/staff/leads/{lead}", "/staff/me"):
        assert browser.get(path).location == "/staff/second-step"
    set_up(browser, clock)
    assert browser.get(f"/staff/leads/{lead}").status_code == 200
    assert "second_step_set" in actions(desk)


def test_after_the_password_the_phone_is_asked_and_each_code_works_once(
    desk: Desk, clock: time_machine.Traveller
) -> None:
    first = desk.signed_in()
    seed, codes = set_up(first, clock)
    second = desk.signed_in()
    for path in ("/staff/", "/staff/me", "/staff/password", "/staff/second-step"):
        assert "/staff/code" in second.get(path).location, path
    live = second.get("/staff/live", headers={"HX-Request": "true"})
    assert (live.status_code, live.headers["HX-Redirect"]) == (401, "/staff/code?next=/staff/live")
    second.get("/staff/code")
    assert second.submit("/staff/code", {"code": code_now(seed, 9)}).status_code == 403
    assert second.submit("/staff/code", {"code": code_now(seed)}).status_code == 303
    assert second.get("/staff/").status_code == 200
    third = desk.signed_in()
    third.get("/staff/code")
    assert third.submit("/staff/code", {"code": code_now(seed)}).status_code == 403
    assert third.submit("/staff/code", {"code": codes[0].upper()}).status_code == 303
    fourth = desk.signed_in()
    fourth.get("/staff/code")
    assert fourth.submit("/staff/code", {"code": codes[0]}).status_code == 403
    assert {"code_used", "code_recovery_used", "code_failed"} <= set(actions(desk))


@sqlite
def test_codes_cannot_be_tried_for_ever(desk: Desk, clock: time_machine.Traveller) -> None:
    browser = desk.signed_in()
    seed, _ = set_up(browser, clock)
    browser.get("/staff/code")
    answers = [browser.submit("/staff/code", {"code": "000000"}).text for _ in range(6)]
    assert "Too many tries" in answers[-1]
    assert "Too many tries" in browser.submit("/staff/code", {"code": code_now(seed)}).text


@sqlite
def test_the_seed_and_the_codes_are_sealed(desk: Desk, clock: time_machine.Traveller) -> None:
    seed, codes = set_up(desk.signed_in(), clock)
    stored = desk.rows(StaffMember)[0]
    assert seed.encode() not in stored.second_step_sealed
    assert codes[0] not in str(stored.second_step)


@sqlite
def test_what_comes_after_the_code_is_a_page_of_the_desk(desk: Desk) -> None:
    browser = desk.signed_in()
    browser.get("/staff/code")
    form = {"code": PASSWORD, "next": "https://elsewhere.example/"}
    assert browser.submit("/staff/code", form).location == "/staff/"


def test_an_invitation_makes_one_account_once(desk: Desk) -> None:
    admin = desk.signed_in("Ada", "admin")
    assert "/staff/code" in admin.get("/staff/people").location
    admin.confirm()
    admin.get("/staff/people")
    form = {"name": "Cy", "email": "Cy@clinic.example", "role": "supervisor"}
    page = admin.submit("/staff/people", form).get_data(as_text=True)
    link = re.search(r"http://localhost:8000(/staff/join/[\w-]+)", page)
    assert link is not None
    assert link.group(1) not in admin.get("/staff/people").get_data(as_text=True)
    newcomer, path = desk.browser(), link.group(1)
    assert "Welcome, Cy" in newcomer.get(path).get_data(as_text=True)
    for wrong in ("short", "password123456"):
        assert newcomer.submit(path, {"password": wrong, "again": wrong}).status_code == 409
    both = {"password": NEW_PASSWORD, "again": NEW_PASSWORD}
    assert newcomer.submit(path, {**both, "again": "x"}).status_code == 409
    assert newcomer.submit(path, both).status_code == 303
    assert newcomer.get(path).status_code == 404
    assert desk.rows(StaffInvite) == []
    assert newcomer.sign_in("cy@clinic.example", NEW_PASSWORD).status_code == 302
    assert "supervisor" in newcomer.get("/staff/").get_data(as_text=True)
    assert {"invited", "joined"} <= set(actions(desk))


@sqlite
def test_an_invitation_grows_old(desk: Desk, clock: time_machine.Traveller) -> None:
    admin = desk.signed_in("Ada", "admin")
    admin.confirm()
    admin.get("/staff/people")
    form = {"name": "Cy", "email": "cy@clinic.example", "role": "agent"}
    page = admin.submit("/staff/people", form).get_data(as_text=True)
    link = re.search(r"(/staff/join/[\w-]+)", page)
    assert link is not None
    clock.shift(timedelta(hours=49))
    assert desk.browser().get(link.group(1)).status_code == 404
    assert desk.browser().client.post(link.group(1), data={}).status_code in (400, 404)


@sqlite
def test_an_invitation_for_somebody_who_is_there_gives_a_new_password(desk: Desk) -> None:
    ben, admin = desk.signed_in("Ben"), desk.signed_in("Ada", "admin")
    admin.confirm()
    admin.get("/staff/people")
    form = {"name": "Ben", "email": "ben@clinic.example", "role": "admin"}
    page = admin.submit("/staff/people", form).get_data(as_text=True)
    link = re.search(r"(/staff/join/[\w-]+)", html.unescape(page))
    assert link is not None
    newcomer = desk.browser()
    newcomer.get(link.group(1))
    newcomer.submit(link.group(1), {"password": NEW_PASSWORD, "again": NEW_PASSWORD})
    assert ben.get("/staff/").status_code == 302
    again = desk.browser()
    assert again.sign_in("ben@clinic.example").status_code != 302
    assert again.sign_in("ben@clinic.example", NEW_PASSWORD).status_code == 302
    assert "agent" in again.get("/staff/me").get_data(as_text=True)


def test_a_role_holds_at_once_and_somebody_stays_administrator(desk: Desk) -> None:
    ben, admin = desk.signed_in("Ben"), desk.signed_in("Ada", "admin")
    admin.confirm()
    ids = {member.name: member.id for member in desk.rows(StaffMember)}
    admin.get("/staff/people")
    admin.submit(f"/staff/people/{ids['Ben']}/role", {"role": "viewer"})
    ben.get("/staff/")
    assert ben.submit(f"/staff/leads/{desk.lead()}/note", {"note": "x"}).status_code == 403
    admin.submit(f"/staff/people/{ids['Ada']}/role", {"role": "agent"})
    admin.submit(f"/staff/people/{ids['Ada']}/off")
    assert "Somebody must be administrator" in admin.get("/staff/people").get_data(as_text=True)


def test_who_is_switched_off_is_out_at_once(desk: Desk) -> None:
    ben, admin = desk.signed_in("Ben"), desk.signed_in("Ada", "admin")
    admin.confirm()
    ben_id = desk.member("Ben").id
    admin.get("/staff/people")
    assert admin.submit(f"/staff/people/{ben_id}/off").status_code == 303
    assert ben.get("/staff/").status_code == 302
    assert desk.browser().sign_in("ben@clinic.example").status_code != 302
    admin.submit(f"/staff/people/{ben_id}/on")
    assert desk.browser().sign_in("ben@clinic.example").status_code == 302


@sqlite
def test_one_signs_oneself_out_elsewhere(desk: Desk) -> None:
    here, there, elsewhere = desk.signed_in(), desk.signed_in(), desk.signed_in()
    ben = desk.signed_in("Ben")
    page = here.get("/staff/me").get_data(as_text=True)
    links = re.findall(r"/staff/me/sessions/[0-9a-f-]+", page)
    assert len(links) == 2
    assert here.submit(links[0]).status_code == 303
    assert sorted(b.get("/staff/").status_code for b in (there, elsewhere)) == [200, 302]
    bens = next(one for one in desk.rows(StaffSession) if one.staff_id == desk.member("Ben").id)
    here.submit(f"/staff/me/sessions/{bens.id}")
    here.submit("/staff/me/others")
    assert ben.get("/staff/").status_code == 200
    assert [b.get("/staff/").status_code for b in (there, elsewhere, here)] == [302, 302, 200]


@sqlite
def test_a_confirmation_is_good_for_ten_minutes(desk: Desk, clock: time_machine.Traveller) -> None:
    admin = desk.signed_in("Ada", "admin")
    admin.confirm()
    assert admin.get("/staff/people").status_code == 200
    clock.shift(timedelta(minutes=10))
    assert admin.get("/staff/people").status_code == 303


@sqlite
@pytest.mark.parametrize("email", ["cy", "cy@", "cy@clinic", "c y@clinic.example"])
def test_nobody_is_invited_at_what_no_sign_in_takes(desk: Desk, email: str) -> None:
    admin = desk.signed_in("Ada", "admin")
    admin.confirm()
    admin.get("/staff/people")
    answer = admin.submit("/staff/people", {"name": "Cy", "email": email, "role": "viewer"})
    assert answer.status_code == 409
    assert f"{email} is not an e-mail address." in answer.text
    assert f'value="{email}"' in answer.text
    assert "<option selected>viewer" in answer.text


@sqlite
def test_who_is_on_call_is_set_and_shown(desk: Desk) -> None:
    ben, supervisor = desk.member("Ben"), desk.signed_in("Sue", "supervisor")
    supervisor.get("/staff/on-call")
    form = {"who": str(ben.id), "from": "2026-12-01T08:00", "to": "2026-12-02T08:00"}
    supervisor.submit("/staff/on-call", form)
    page = supervisor.get("/staff/on-call").get_data(as_text=True)
    assert "8:00 AM to Tomorrow 8:00 AM" in page
    assert "No address to page" in page
    refused = supervisor.submit("/staff/on-call", {**form, "to": "2026-11-30T08:00"})
    assert refused.status_code == 409
    assert 'value="2026-11-30T08:00"' in refused.text
    assert f'<option value="{ben.id}" selected>' in refused.text
    kept = desk.rows(OnCall)
    assert len(kept) == 1
    supervisor.submit(f"/staff/on-call/{kept[0].id}/remove")
    assert desk.rows(OnCall) == []


@sqlite
def test_where_one_is_paged_is_sealed(desk: Desk) -> None:
    browser = desk.signed_in()
    browser.get("/staff/me")
    address = "mailto://ana:secret@mail.example.com"
    browser.submit("/staff/me/pager", {"pager": address})
    stored = desk.rows(StaffMember)[0]
    assert stored.pager == address
    assert b"example.com" not in stored.pager_sealed


@sqlite
@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("json://collector.example.com", "Text Us pages people by mailto://"),
        ("file:///etc/passwd", "Text Us pages people by mailto://"),
        ("mailto://a:b@x.org?smtp=10.0.0.5", "inside the clinic's network"),
        ("mailto://a:b@localhost:25", "inside the clinic's network"),
        ("slack://x", "not whole"),
    ],
)
def test_nobody_is_paged_at_a_host_of_the_clinics_network(
    desk: Desk, address: str, why: str
) -> None:
    browser = desk.signed_in()
    browser.get("/staff/me")
    browser.submit("/staff/me/pager", {"pager": address})
    assert why in html.unescape(browser.get("/staff/me").text)
    assert desk.rows(StaffMember)[0].pager is None


@sqlite
@pytest.mark.parametrize(("answer", "said"), [(200, "Sent."), (500, "could not be sent")])
def test_a_test_page_says_whether_it_left(desk: Desk, answer: int, said: str) -> None:
    came: list[bytes] = []

    class Handler(Quiet):
        def do_POST(self) -> None:
            came.append(self.body())
            self.send_response(answer)
            self.end_headers()

    browser, ana = desk.signed_in(), desk.member()
    with peer(Handler) as url:
        with writing(desk.house.sessions) as db:
            db.get_one(StaffMember, ana.id).pager = f"{url.replace('http', 'json')}/"
        browser.get("/staff/me")
        browser.submit("/staff/me/pager/try")
    assert said in browser.get("/staff/me").text
    assert b"Text Us: a test." in came[0]
    assert "pager_tried" in actions(desk)


@sqlite
def test_a_phone_that_is_forgotten_takes_its_passkeys_along(desk: Desk) -> None:
    ana = desk.member()
    with writing(desk.house.sessions) as db:
        made = {"sign_count": 0, "name": "Phone", "created_at": TUESDAY}
        db.add(Passkey(staff_id=ana.id, credential_id=b"1", public_key=b"2", **made))
    admin = desk.signed_in("Root", "admin")
    admin.confirm()
    admin.get("/staff/people")
    assert admin.submit(f"/staff/people/{ana.id}/phone").status_code == 303
    assert desk.rows(Passkey) == []


@sqlite
def test_a_password_that_is_soon_guessed_is_refused(desk: Desk) -> None:
    admin = desk.signed_in("Ada", "admin")
    admin.confirm()
    admin.get("/staff/people")
    form = {"name": "Marisol", "email": "marisol@clinic.example", "role": "agent"}
    page = admin.submit("/staff/people", form).get_data(as_text=True)
    link = re.search(r"(/staff/join/[\w-]+)", page)
    assert link is not None
    newcomer, path = desk.browser(), link.group(1)
    newcomer.get(path)
    for wrong in (
        "Password1234!", "iloveyou1234", "renewinfusions2024", "letmeinletmein", "qwertyuiop123",
        "marisol@clinic.example1", "Textus-Textus-1", "Renew Infusions 1", "aaaaaaaaaaaaaaaa",
    ):  # fmt: skip
        answer = newcomer.submit(path, {"password": wrong, "again": wrong})
        assert answer.status_code == 409, wrong
        assert "Too easy to guess" in answer.get_data(as_text=True)
