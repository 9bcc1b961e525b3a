"""kill -9 of a worker in the middle of a call: another one finds out, and nothing leaves twice."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from bot import departures
from tests.outbox.desk import Desk
from tests.services.outgoing import NOON, add_conversation, add_text
from tests.twilio.stand_in import LOST_ANSWER, SILENT_WITHOUT_TAKING, Mood

ROOT = Path(__file__).parents[2]
WORKER = """
import sys
from bot import outbox
from bot.carrier.twilio import TwilioCarrier
from tests.services.outgoing import NOON, make_house, make_settings

carrier = TwilioCarrier(make_settings(TWILIO_API_BASE_URL=sys.argv[2]))
with make_house(sys.argv[1], carrier) as house:
    outbox.deliver(house, NOON, "killed")
"""


@pytest.mark.parametrize("mood", [LOST_ANSWER, SILENT_WITHOUT_TAKING], ids=["taken", "not taken"])
def test_a_worker_killed_during_the_call_loses_and_doubles_nothing(
    desk: Desk, database_url: str, mood: Mood
) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))
    desk.twilio.now = NOON
    desk.twilio.will(mood)
    command = [sys.executable, "-c", WORKER, database_url, desk.twilio.url]
    with subprocess.Popen(command, cwd=ROOT) as worker:
        assert desk.twilio.has_been_asked.wait(timeout=60)
        worker.kill()
    assert desk.row(row_id).state == "sending"
    assert not desk.deliver(NOON + timedelta(seconds=1), "alive")
    desk.deliver_all(NOON + timedelta(seconds=departures.LEASE_S))
    row = desk.row(row_id)
    assert (row.state, row.message_sid) == ("accepted", desk.twilio.taken[0]["sid"])
    assert desk.twilio.bodies() == ["hello Kim"]
    assert len(desk.twilio.queries) == 1
