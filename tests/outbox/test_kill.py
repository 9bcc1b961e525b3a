"""kill -9 of a worker in the middle of a call: another one finds out, and nothing leaves twice."""

import os
import signal
from datetime import timedelta

import pytest

from bot import departures, outbox
from bot.carrier.twilio import TwilioCarrier
from tests.outbox.desk import Desk
from tests.services.outgoing import NOON, add_conversation, add_text, make_house, make_settings
from tests.twilio.stand_in import LOST_ANSWER, SILENT_WITHOUT_TAKING, Mood

pytestmark = pytest.mark.filterwarnings(
    "ignore:This process .* is multi-threaded:DeprecationWarning"
)


@pytest.mark.parametrize("mood", [LOST_ANSWER, SILENT_WITHOUT_TAKING], ids=["taken", "not taken"])
def test_a_worker_killed_during_the_call_loses_and_doubles_nothing(
    desk: Desk, database_url: str, mood: Mood
) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))
    desk.twilio.now = NOON
    desk.twilio.will(mood)
    worker = os.fork()
    if worker == 0:
        _deliver(database_url, desk.twilio.url)
    assert desk.twilio.has_been_asked.wait(timeout=60)
    os.kill(worker, signal.SIGKILL)
    assert os.WIFSIGNALED(os.waitpid(worker, 0)[1])
    assert desk.row(row_id).state == "sending"
    assert not desk.deliver(NOON + timedelta(seconds=1), "alive")
    desk.deliver_all(NOON + timedelta(seconds=departures.LEASE_S))
    row = desk.row(row_id)
    assert (row.state, row.message_sid) == ("accepted", desk.twilio.taken[0]["sid"])
    assert desk.twilio.bodies() == ["hello Kim"]
    assert len(desk.twilio.queries) == 1


def _deliver(database_url: str, twilio_url: str) -> None:
    """A worker's life, in a process of its own."""
    try:
        carrier = TwilioCarrier(make_settings(TWILIO_API_BASE_URL=twilio_url))
        with make_house(database_url, carrier) as house:
            outbox.deliver(house, NOON, "killed")
    finally:
        os._exit(1)
