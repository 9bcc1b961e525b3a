"""What a browser is told about every page: run nothing foreign, keep nothing, frame nothing."""

import re

import pytest

from tests.staff.browsing import Desk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def test_only_scripts_with_the_nonce_of_their_own_page_run(desk: Desk) -> None:
    browser = desk.signed_in()
    policies = []
    for _ in range(2):
        answer = browser.get("/staff/")
        policy = answer.headers["Content-Security-Policy"]
        nonce = re.search(r"script-src 'nonce-([\w-]{22})'", policy)
        assert nonce is not None
        scripts = re.findall(r"<script[^>]*>", answer.get_data(as_text=True))
        assert scripts
        assert all(f'nonce="{nonce.group(1)}"' in script for script in scripts)
        policies.append(policy)
    assert policies[0] != policies[1]
    assert "unsafe" not in policies[0]
    for rule in ("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"):
        assert rule in policies[0]


def test_nothing_of_the_desk_stays_in_a_browser_but_its_files(desk: Desk) -> None:
    lead, browser = desk.lead(), desk.signed_in()
    for path in ("/staff/", f"/staff/leads/{lead}", "/staff/live", "/staff/sign-in", "/staff/nope"):
        assert browser.get(path).headers["Cache-Control"] == "no-store", path
    with browser.client.get("/staff/static/desk.css") as file:
        assert file.headers["Cache-Control"] != "no-store"


@pytest.mark.parametrize("path", ["/staff/", "/staff/sign-in", "/healthz", "/text-us"])
def test_every_page_carries_the_headers(desk: Desk, path: str) -> None:
    headers = desk.browser().get(path).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert "Strict-Transport-Security" not in headers


def test_no_page_loads_or_styles_anything_of_others(desk: Desk) -> None:
    lead, browser = desk.lead(), desk.signed_in()
    for path in ("/staff/", f"/staff/leads/{lead}", "/staff/password"):
        page = browser.get(path).get_data(as_text=True)
        assert not re.search(r'(?:src|href)="(?:https?:)?//', page)
        assert " style=" not in page
        assert not re.search(r" on\w+=", page)
