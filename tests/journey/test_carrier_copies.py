"""Twilio's own copies of texts go as the setting says, once they are final."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.carrier_copies import Copies
from bot.core.reading import Reader
from models import InboundMessage, OutboundMessage
from tests.services.line import Line
from tests.services.line import line as a_line
from tests.twilio.stand_in import SERVER_ERROR, Mood, StandIn, refusal

KIM = "+14805550111"
LATER = timedelta(hours=2)
MUCH_LATER = timedelta(hours=30)


@pytest.fixture(params=["redact"])
def copies(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def line(database_url: str, reader: Reader, twilio: StandIn, copies: str) -> Iterator[Line]:
    """A text came in and was answered; the carrier says that the answer was delivered."""
    more = {"CARRIER": "twilio", "TWILIO_API_BASE_URL": twilio.url, "CARRIER_COPIES": copies}
    with a_line(database_url, reader, **more) as running:
        running.text(KIM, "how much is it?")
        running.work()
        yield running


def deliver(line: Line, twilio: StandIn) -> None:
    for message in twilio.taken:
        form = {"MessageSid": message["sid"], "MessageStatus": "delivered"}
        line.post("/twilio/status", {**form, "AccountSid": line.house.settings.account_sid})


def look(line: Line, after: timedelta, copies: Copies | None = None) -> None:
    looking, now = copies or Copies(), datetime.now(UTC) + after
    while looking(line.house, now, "test"):
        pass


def gone(line: Line) -> list[bool]:
    with line.house.sessions() as db:
        rows = (*db.scalars(select(InboundMessage)), *db.scalars(select(OutboundMessage)))
        return [row.carrier_redacted_at is not None for row in rows]


@pytest.mark.parametrize("copies", ["redact", "delete"], indirect=True)
def test_both_sides_go_once_they_are_final(line: Line, twilio: StandIn, copies: str) -> None:
    deliver(line, twilio)
    look(line, timedelta(minutes=5))
    assert twilio.forgot == []
    looking = Copies()
    look(line, LATER, looking)
    how = "DELETE" if copies == "delete" else "POST"
    assert twilio.forgot == [(how, f"SM{1:032x}"), (how, twilio.taken[0]["sid"])]
    assert gone(line) == [True, True]
    look(line, MUCH_LATER, looking)
    assert len(twilio.forgot) == 2
    assert line.says(KIM)[0].startswith("Hi, this is")


@pytest.mark.parametrize("copies", ["keep"], indirect=True)
def test_nothing_goes_unless_the_setting_says_so(line: Line, twilio: StandIn) -> None:
    deliver(line, twilio)
    look(line, MUCH_LATER)
    assert twilio.forgot == []


def test_an_answer_under_way_stays_until_no_status_can_come(line: Line, twilio: StandIn) -> None:
    sid = twilio.taken[0]["sid"]
    form = {"MessageSid": sid, "MessageStatus": "sent"}
    line.post("/twilio/status", {**form, "AccountSid": line.house.settings.account_sid})
    look(line, LATER)
    assert [each for _, each in twilio.forgot] == [f"SM{1:032x}"]
    look(line, MUCH_LATER)
    assert [each for _, each in twilio.forgot] == [f"SM{1:032x}", sid]


def test_a_twilio_that_is_away_is_asked_again(line: Line, twilio: StandIn) -> None:
    deliver(line, twilio)
    looking = Copies()
    twilio.will_forget(SERVER_ERROR)
    look(line, LATER, looking)
    assert False in gone(line)
    look(line, LATER + timedelta(minutes=5), looking)
    assert gone(line) == [True, True]


@pytest.mark.parametrize("mood", [refusal(20003, 401), Mood(403, "<html>")])
def test_a_copy_is_not_taken_for_gone_while_our_account_is_refused(
    line: Line, twilio: StandIn, mood: Mood
) -> None:
    deliver(line, twilio)
    looking = Copies()
    twilio.will_forget(mood, mood)
    look(line, LATER, looking)
    assert gone(line) == [False, False]
    look(line, LATER + timedelta(minutes=5), looking)
    assert len(twilio.forgot) == 2


@pytest.mark.parametrize("mood", [refusal(20404, 404), refusal(20009, 400)])
def test_a_copy_that_is_gone_or_refused_holds_up_no_other(
    line: Line, twilio: StandIn, mood: object
) -> None:
    deliver(line, twilio)
    twilio.will_forget(mood)  # type: ignore[arg-type]
    look(line, LATER)
    assert [each for _, each in twilio.forgot] == [twilio.taken[0]["sid"]]
    assert gone(line) == [True, True]
