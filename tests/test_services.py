"""The services that other tests lean on: they stand, and they refuse what they should."""

import json
import socket

import pytest
import requests
from playwright.sync_api import Browser, Page
from sqlalchemy import NullPool, create_engine, inspect, text

from tests.services import leaks
from tests.services.chromium import watch

MESSAGES = "/2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json"
TEXT = {"To": "+14805550100", "From": "+14805550101", "Body": "hi"}


def test_postgres_answers(postgres_url: str) -> None:
    with create_engine(postgres_url, poolclass=NullPool).connect() as connection:
        assert connection.scalar(text("SELECT 1")) == 1


@pytest.mark.parametrize("time", ["first", "second"])
def test_a_database_is_migrated_and_nobody_was_there_before(database_url: str, time: str) -> None:
    with create_engine(database_url, poolclass=NullPool).begin() as connection:
        tables = inspect(connection).get_table_names()
        assert "alembic_version" in tables
        assert "footprint" not in tables
        connection.execute(text("CREATE TABLE footprint (id INTEGER)"))


def test_what_a_line_was_given_is_found_again_in_what_was_printed() -> None:
    leaks.note("+14805559876", 'two "marmalades"\nplease')
    said = json.dumps({"to": "(480) 555-9876", "said": 'two "marmalades"\nplease', "who": "Kim"})
    everything = ["4805559876", "Kim", 'two "marmalades"\nplease']
    assert leaks.found(said) == everything
    assert leaks.found('{"message_sid": "SM4805559876", "port": 48055, "ms": 1.4805559876}') == []


def test_prism_accepts_a_text_as_twilio_would(prism: str) -> None:
    answer = requests.post(prism + MESSAGES, TEXT, auth=("AC0", "token"), timeout=10)
    assert answer.status_code == 201
    assert answer.json()["sid"].startswith("SM")


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({"To": None}, "must have required property 'To'"),
        ({"MessagingServiceSid": "MG1"}, "MessagingServiceSid must match pattern"),
        ({"StatusCallback": "nowhere"}, 'StatusCallback must match format \\"uri\\"'),
    ],
)
def test_prism_names_what_is_wrong_with_a_text(
    prism: str, change: dict[str, str | None], wrong: str
) -> None:
    answer = requests.post(prism + MESSAGES, TEXT | change, auth=("AC0", "token"), timeout=10)
    assert answer.status_code == 422
    assert wrong in answer.text


def test_prism_wants_credentials(prism: str) -> None:
    assert requests.post(prism + MESSAGES, TEXT, timeout=10).status_code == 401


def test_the_browser_opens_a_page(page: Page) -> None:
    page.goto("data:text/html,<title>Hello</title>")
    assert page.title() == "Hello"


@pytest.mark.parametrize(
    ("markup", "complaint"),
    [
        ("<script>console.error('oh')</script>", "console error: oh"),
        ("<script>throw new Error('oh')</script>", "uncaught error: oh"),
        ("<img src='http://elsewhere.example/a.png'>", "request to another host"),
    ],
)
def test_the_browser_tells_what_goes_wrong_on_a_page(
    browser: Browser, markup: str, complaint: str
) -> None:
    complaints: list[str] = []
    with browser.new_context() as context:
        watch(context, complaints)
        context.new_page().set_content(markup)
    assert any(complaint in line for line in complaints)


def test_a_test_cannot_reach_the_network() -> None:
    with pytest.raises(pytest.fail.Exception, match=r"getaddrinfo 'clinic\.example'"):
        socket.create_connection(("clinic.example", 443))
    refused = pytest.raises(pytest.fail.Exception, match=r"connect '192\.0\.2\.1'")
    with socket.socket() as client, refused:
        client.connect(("192.0.2.1", 443))
