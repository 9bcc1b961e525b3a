"""The clinic's own system is told of every lead until it has it: signed, and nowhere else."""

import hmac
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from bot import crm, settings
from bot.database import writing
from models import Lead
from models_desk import CrmSync
from tests.services.line import environment
from tests.services.peer import Quiet, peer
from tests.staff.browsing import TUESDAY, Desk

SECRET = "a secret of the clinic's own system, long"


@contextmanager
def system(*answers: int) -> Iterator[tuple[str, list[tuple[str, bytes]]]]:
    """A system of the clinic's: its address, and what it was told. First the answers, then 204."""
    came: list[tuple[str, bytes]] = []
    left = list(answers)

    class Handler(Quiet):
        def do_POST(self) -> None:
            body = self.body()
            came.append((self.headers["X-Text-Us-Signature"], body))
            self.send_response(left.pop(0) if left else 204)
            self.send_header("Location", "/elsewhere")
            self.end_headers()

        def do_GET(self) -> None:
            came.append(("followed", b""))
            self.send_response(200)
            self.end_headers()

    with peer(Handler) as address:
        yield f"{address}/leads", came


def telling(desk: Desk, url: str) -> None:
    configured = replace(desk.house.settings, crm_url=url, crm_secret=SECRET)
    desk.house = replace(desk.house, settings=configured)


def pass_time(desk: Desk, minutes: int) -> int:
    """How often it was told something, looking every minute."""
    told = 0
    for minute in range(minutes):
        now = TUESDAY + timedelta(minutes=minute)
        crm.enlist(desk.house, now)
        while crm.tell(desk.house, now, "worker"):
            told += 1
    return told


def test_a_lead_is_told_once_signed_and_again_when_it_changes(desk: Desk) -> None:
    card = {"prefs": {"value": {}, "words": "tues", "said": "Tue"}}
    lead = desk.lead("Kim", card=card, flags={"asap": "x"}, phone="+14805550101")
    with system() as (url, came):
        telling(desk, url)
        assert pass_time(desk, 3) == 1
        with writing(desk.house.sessions) as db:
            row = db.query(Lead).one()
            row.status, row.updated_at = "contacted", TUESDAY
        assert pass_time(desk, 3) == 1
    signed, body = came[0]
    at, made = (part.split("=")[1] for part in signed.split(","))
    expected = hmac.new(SECRET.encode(), f"{at}.".encode() + body, "sha256").hexdigest()
    assert hmac.compare_digest(made, expected)
    told = json.loads(body)
    assert (told["id"], told["name"], told["phone"]) == (str(lead), "Kim", "+14805550101")
    assert (told["answers"]["prefs"], told["flags"], told["status"]) == ("Tue", ["asap"], "new")
    assert json.loads(came[1][1])["status"] == "contacted"


def test_a_system_that_is_away_is_told_later_and_no_redirect_is_followed(desk: Desk) -> None:
    desk.lead("Kim")
    with system(500, 302, 503) as (url, came):
        telling(desk, url)
        assert pass_time(desk, 10) == 4
    assert len(came) == 4
    assert desk.rows(CrmSync)[0].due_at is None


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_without_an_address_nothing_is_kept_or_told(desk: Desk) -> None:
    desk.lead("Kim")
    assert pass_time(desk, 1) == 0
    assert desk.rows(CrmSync) == []


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ({"CRM_URL": "http://crm.example/x", "CRM_SECRET": SECRET}, "CRM_URL"),
        ({"CRM_URL": "https://crm.example/x"}, "CRM_SECRET"),
        ({"SECOND_STEP": "maybe"}, "SECOND_STEP"),
        ({"SECOND_STEP": "optional", "PUBLIC_BASE_URL": "https://x.example"}, "SECOND_STEP"),
    ],
)
def test_settings_that_would_leak_are_refused(given: dict[str, str], name: str) -> None:
    with pytest.raises(settings.SettingsError, match=name):
        settings.from_env(environment("sqlite:///x.db", 8000, **given))
