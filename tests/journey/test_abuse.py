"""Floods, forgeries and oversize bodies cost them, not others."""

from __future__ import annotations

import http.client
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from bot import limits
from bot.core.conversation import Inbound
from bot.loading import MOST_AT_ONCE
from bot.turns import text_arrived
from tests.services.line import CLINIC, Line
from webhooks import MAX_WEBHOOK_BYTES

KIM, SAM = "+14805550111", "+14805550112"
FLOOD = 2 * MOST_AT_ONCE + 50


def test_a_flood_from_one_phone_is_stored_read_in_parts_and_answered_within_bounds(
    line: Line,
) -> None:
    now = datetime.now(UTC)
    for n in range(FLOOD):
        text_arrived(line.house, Inbound(f"SMf{n}", KIM, CLINIC, "how much is it?", now), now)
    line.text(SAM, "hi, how much is it?")
    line.work(rounds=400)
    line.work(now + timedelta(minutes=10), rounds=400)
    assert line.stored() == FLOOD + 1
    assert len(line.says(SAM)) == 1
    assert 1 <= len(line.says(KIM)) <= limits.MOST_TO_ONE


def test_an_oversize_body_is_refused_before_it_is_read_and_the_line_goes_on(line: Line) -> None:
    door = http.client.HTTPConnection(urlsplit(line.base_url).netloc, timeout=10)
    door.request(
        "POST",
        "/twilio/inbound",
        b"Body=" + b"x" * MAX_WEBHOOK_BYTES,
        {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": "x"},
    )
    assert door.getresponse().status in (403, 413)
    door.close()
    assert line.text(SAM, "hi").status == 200
    assert line.stored() == 1


def test_headers_of_a_proxy_that_is_none_change_nothing(line: Line) -> None:
    form = line.form(KIM, "hi")
    body = "&".join(f"{key}={value.replace('+', '%2B')}" for key, value in form.items())
    door = http.client.HTTPConnection(urlsplit(line.base_url).netloc, timeout=10)
    for header in ("Host", "X-Forwarded-Host", "X-Original-URL", "X-Forwarded-Proto"):
        door.request(
            "POST",
            "/twilio/inbound",
            body,
            {
                "Content-Type": "application/x-www-form-urlencoded",
                "X-Twilio-Signature": "forged",
                header: "example.org",
            },
        )
        answer = door.getresponse()
        answer.read()
        assert answer.status == 403
    door.close()
    assert line.stored() == 0
