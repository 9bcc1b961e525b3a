"""A picture is fetched from Twilio for who may see it, from nowhere else, and kept nowhere."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

import pytest

from bot.carrier import media
from bot.carrier.media import NotFetched, fetch
from bot.database import writing
from bot.settings import Settings
from models import AuditEntry, InboundMessage
from tests.services.outgoing import ACCOUNT_SID, TOKEN, make_settings
from tests.services.peer import Quiet, peer
from tests.staff.browsing import Desk

PATH = f"/2010-04-01/Accounts/{ACCOUNT_SID}/Messages/MM1/Media/ME1"
URL = f"https://api.twilio.com{PATH}"
PICTURE = b"\x89PNG not really"


@dataclass
class Storage:
    """Twilio's API and its storage on one address: the first redirects to the second."""

    url: str = ""
    status: int = 200
    content_type: str = "image/png"
    content: bytes = PICTURE
    leads_to: str = "/storage/1?signed=yes"
    asked: list[tuple[str, str | None]] = field(default_factory=list)


@contextmanager
def storing() -> Iterator[Storage]:
    it = Storage()

    class Handler(Quiet):
        def do_GET(self) -> None:
            it.asked.append((self.path, self.headers["Authorization"]))
            if self.path == PATH and it.status == 200:
                self.send_response(307)
                self.send_header("Location", it.leads_to)
                self.end_headers()
                return
            self.send_response(it.status)
            self.send_header("Content-Type", it.content_type)
            self.end_headers()
            self.wfile.write(it.content)

    with peer(Handler) as it.url:
        yield it


@pytest.fixture
def storage() -> Iterator[Storage]:
    with storing() as it:
        yield it


@pytest.fixture
def settings(storage: Storage) -> Settings:
    return make_settings(TWILIO_API_BASE_URL=storage.url)


def test_the_login_goes_to_twilio_and_not_along_with_the_redirect(
    settings: Settings, storage: Storage
) -> None:
    assert fetch(settings, URL, "image/png").content == PICTURE
    login = base64.b64encode(f"{ACCOUNT_SID}:{TOKEN}".encode()).decode()
    assert storage.asked == [(PATH, f"Basic {login}"), ("/storage/1?signed=yes", None)]


@pytest.mark.parametrize(
    "url",
    [
        "http://api.twilio.com" + PATH,
        "https://api.twilio.com.example.com" + PATH,
        "https://someone@api.twilio.com" + PATH,
        "https://169.254.169.254/latest/meta-data/",
        f"https://api.twilio.com{PATH.replace(ACCOUNT_SID, 'AC' + '9' * 32)}",
        "file:///etc/passwd",
    ],
)
def test_nothing_is_asked_of_any_other_address(
    settings: Settings, storage: Storage, url: str
) -> None:
    with pytest.raises(NotFetched):
        fetch(settings, url, "image/png")
    assert storage.asked == []


@pytest.mark.parametrize(
    "leads_to",
    [
        "http://169.254.169.254/", "https://twiliocdn.com.example.com/", "http://media.twiliocdn.com/",
        "//localhost:22/", PATH,
    ],
)  # fmt: skip
def test_no_redirect_leads_elsewhere_or_around_for_ever(
    settings: Settings, storage: Storage, leads_to: str
) -> None:
    storage.leads_to = leads_to
    with pytest.raises(NotFetched):
        fetch(settings, URL, "image/png")
    assert len(storage.asked) <= 1 + media.MOST_REDIRECTS


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"status": 404}, "any more"),
        ({"status": 401}, "refused to show it (401)"),
        ({"content_type": "text/html"}, "not the kind of file"),
        ({"content_type": "image/svg+xml"}, "not the kind of file"),
        ({"content": b"x" * (media.MOST_BYTES + 1)}, "too large"),
    ],
)
def test_what_cannot_be_shown_is_said_in_words(
    settings: Settings, storage: Storage, change: dict[str, object], why: str
) -> None:
    for name, value in change.items():
        setattr(storage, name, value)
    with pytest.raises(NotFetched) as refused:
        fetch(settings, URL, "image/png")
    assert why in str(refused.value)
    assert TOKEN not in str(refused.value)


@pytest.mark.parametrize("kind", ["image/svg+xml", "application/pdf", "audio/amr", ""])
def test_only_pictures_are_asked_for(settings: Settings, storage: Storage, kind: str) -> None:
    with pytest.raises(NotFetched):
        fetch(settings, URL, kind)
    assert storage.asked == []


# ---- at the desk ------------------------------------------------------------------------------

sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def with_picture(desk: Desk, kind: str = "image/png") -> str:
    """A lead whose only text came with a file; the address of the file at the desk."""
    lead = desk.lead("Kim", texts=[""])
    with writing(desk.house.sessions) as db:
        text = db.query(InboundMessage).one()
        text.media = [{"url": URL, "content_type": kind}]
    return f"/staff/leads/{lead}/pictures/{text.id}/0"


@sqlite
def test_staff_see_the_picture_and_that_is_written_down(desk: Desk, storage: Storage) -> None:
    here = {"PUBLIC_BASE_URL": "http://localhost:8000", "SECOND_STEP": "optional"}
    live = make_settings(TWILIO_API_BASE_URL=storage.url, **here)
    browser, address = desk.signed_in(), with_picture(desk)
    shown = browser.get(address.partition("/pictures")[0]).get_data(as_text=True)
    assert f'href="{address}"' in shown
    desk.app.extensions["textus"] = replace(desk.house, settings=live)
    answer = browser.client.get(address)
    assert (answer.status_code, answer.data) == (200, PICTURE)
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "no-store"
    assert "saw_picture" in [entry.action for entry in desk.rows(AuditEntry)]


@sqlite
def test_a_picture_that_cannot_be_shown_says_why(desk: Desk) -> None:
    browser, address = desk.signed_in(), with_picture(desk)
    answer = browser.get(address)
    assert answer.status_code == 404
    assert "The simulator has no pictures" in answer.get_data(as_text=True)
    assert browser.get(f"{address.removesuffix('0')}7").status_code == 404
    of_another = address.partition("/pictures")[2]
    other = desk.lead("Sam")
    assert browser.get(f"/staff/leads/{other}/pictures{of_another}").status_code == 404


@sqlite
def test_nobody_sees_a_picture_without_signing_in(desk: Desk) -> None:
    address = with_picture(desk)
    assert desk.app.test_client().get(address).status_code == 302
