"""Nobody comes in unseen: every route of the desk, walked."""

import re
from uuid import UUID

import pytest

from models import AuditEntry, LeadEvent
from staff.acting import DONE
from staff.guard import ROLES
from tests.staff.browsing import PASSWORD, Desk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
OPEN = {"staff.static", "staff.join", "sign_in.login"}
VERBS = tuple(DONE)


def routes(desk: Desk, method: str) -> list[str]:
    """The address of every route under /staff that takes the method, but for the open ones."""
    found = []
    for rule in desk.app.url_map.iter_rules():
        if rule.rule.startswith("/staff") and method in (rule.methods or ()):
            path = re.sub(r"<int:\w+>", "0", re.sub(r"<uuid:\w+>", str(UUID(int=7)), rule.rule))
            path = path.replace("<verb>", "note").replace("<path:filename>", "desk.css")
            found += [] if rule.endpoint in OPEN else [path]
    return found


def test_every_page_asks_for_a_sign_in(desk: Desk) -> None:
    walked = routes(desk, "GET")
    assert len(walked) >= 5
    for path in walked:
        answer = desk.browser().get(path)
        assert answer.status_code == 302, path
        assert answer.location.startswith("/staff/sign-in"), path


def test_every_form_asks_for_a_sign_in(desk: Desk) -> None:
    walked = routes(desk, "POST")
    assert len(walked) >= 4
    for path in walked:
        assert desk.browser().client.post(path).status_code in (302, 400, 401), path
    assert desk.rows(LeadEvent) == []


def test_every_form_asks_for_its_token(desk: Desk) -> None:
    browser = desk.signed_in()
    for path in routes(desk, "POST"):
        if path != "/staff/sign-out":
            assert browser.client.post(path, data={"note": "x"}).status_code == 400, path
    assert "forged" in {entry.action for entry in desk.rows(AuditEntry)}


def test_nothing_is_changed_by_reading(desk: Desk) -> None:
    lead, browser = desk.lead(), desk.signed_in()
    for verb in VERBS:
        answer = browser.get(f"/staff/leads/{lead}/{verb}")
        assert answer.status_code == 405
        assert "To the queue" in answer.text
    assert browser.get("/staff/here").status_code == 405


def test_a_viewer_changes_nothing_and_the_try_is_written_down(desk: Desk) -> None:
    lead, browser = desk.lead(), desk.signed_in("Vic", "viewer")
    browser.get(f"/staff/leads/{lead}")
    for tries, verb in enumerate(VERBS, start=1):
        answer = browser.submit(f"/staff/leads/{lead}/{verb}", {"note": "x", "text": "x"})
        assert answer.status_code == 403, verb
        assert [entry.action for entry in desk.rows(AuditEntry)].count("denied") == tries
    assert desk.rows(LeadEvent) == []


# The weakest role that comes in, for every page and form; a new route must be put here.
GET_NEEDS = {
    "viewer": {
        "queue", "queue_live", "lead", "picture", "lead_live", "alerts_now", "snippets", "on_call",
        "account", "code", "set_up", "numbers",
    },
    "agent": {"questions"},
    "supervisor": {"audit", "export", "export_csv", "export_fhir", "export_person"},
    "admin": {"people"},
}  # fmt: skip
POST_NEEDS = {
    "viewer": {
        "here", "search", "save_view", "forget_view", "prefer", "code", "set_up", "set_pager",
        "try_pager",
        "end_session", "end_others", "ask_passkey", "answer_passkey", "offer_passkey",
        "keep_passkey", "forget_passkey",
    },
    "agent": {"act", "acknowledge", "make_examples"},
    "supervisor": {
        "save_snippet", "remove_snippet", "set_on_call", "remove_on_call", "check_audit",
    },
    "admin": {"invite", "change_person", "erase"},
}  # fmt: skip


@pytest.mark.parametrize("role", ROLES)
def test_every_page_and_form_comes_to_its_role_and_no_weaker_one(desk: Desk, role: str) -> None:
    browser = desk.signed_in("Rae", role)
    browser.submit("/staff/code", {"code": PASSWORD})
    walked = {"GET": set(), "POST": set()}
    for rule in desk.app.url_map.iter_rules():
        name = rule.endpoint.removeprefix("staff.")
        if rule.endpoint in OPEN or not rule.endpoint.startswith("staff."):
            continue
        path = re.sub(r"<int:\w+>", "0", re.sub(r"<uuid:\w+>", str(UUID(int=7)), rule.rule))
        path = path.replace("<verb>", "note").replace("<what>", "role")
        for method, needs in (("GET", GET_NEEDS), ("POST", POST_NEEDS)):
            if method not in (rule.methods or ()):
                continue
            walked[method].add(name)
            needed = next(one for one, names in needs.items() if name in names)
            form = {"csrf_token": browser.token, "words": "x", "name": "keys"}
            answer = browser.client.open(path, method=method, data=form if method == "POST" else {})
            is_refused = answer.status_code == 403 and "needs the" in answer.text
            assert is_refused == (ROLES.index(role) < ROLES.index(needed)), (method, path)
    assert walked["GET"] == set.union(*GET_NEEDS.values())
    assert walked["POST"] == set.union(*POST_NEEDS.values())


def test_a_viewer_sees_no_forms(desk: Desk) -> None:
    lead, browser = desk.lead(), desk.signed_in("Vic", "viewer")
    page = browser.get(f"/staff/leads/{lead}").get_data(as_text=True)
    assert "<textarea" not in page
    assert f"/staff/leads/{lead}/" not in page.replace(f"/staff/leads/{lead}/live", "")


def test_an_unknown_request_or_verb_is_not_found(desk: Desk) -> None:
    browser, lead = desk.signed_in(), desk.lead()
    assert browser.get(f"/staff/leads/{UUID(int=9)}").status_code == 404
    assert browser.get("/staff/leads/1").status_code == 404
    browser.get("/staff/")
    assert browser.submit(f"/staff/leads/{lead}/delete").status_code == 404
    assert browser.submit(f"/staff/leads/{UUID(int=9)}/claim").status_code == 404


def test_what_was_typed_comes_back_after_a_sign_out_but_only_to_our_own_page(desk: Desk) -> None:
    lead, browser = desk.lead(), desk.browser()
    path, typed = f"/staff/leads/{lead}/reply", {"text": "Hi Kim, <b>Friday</b>?"}
    ours = browser.client.post(path, data=typed, headers={"Sec-Fetch-Site": "same-origin"})
    assert ours.status_code == 401
    assert "Hi Kim, &lt;b&gt;Friday" in ours.get_data(as_text=True)
    others = browser.client.post(path, data=typed, headers={"Sec-Fetch-Site": "cross-site"})
    assert "Hi Kim" not in others.get_data(as_text=True)
