"""A desk on each database, with a Twilio that fails on demand."""

from collections.abc import Iterator

import pytest

from bot.carrier.twilio import TwilioCarrier
from tests.outbox.desk import Desk
from tests.services.outgoing import make_house, make_settings
from tests.twilio.stand_in import stand_in

READ_S = 0.3


@pytest.fixture
def desk(database_url: str) -> Iterator[Desk]:
    with stand_in() as twilio:
        configured = make_settings(TWILIO_API_BASE_URL=twilio.url)
        carrier = TwilioCarrier(configured, timeouts_s=(5.0, READ_S))
        with make_house(database_url, carrier) as house:
            yield Desk(house, twilio)
