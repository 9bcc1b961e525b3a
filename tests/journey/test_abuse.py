"""Floods, forgeries and oversize bodies cost them, not others."""

from __future__ import annotations

import http.client
import socket
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from urllib.parse import urlencode, urlsplit

import pytest
from flask import Flask, request
from twilio.request_validator import RequestValidator

from app import create_app
from bot import limits
from bot.loading import MOST_AT_ONCE
from tests.flood import flood
from tests.services.line import TOKEN, Line, served
from tests.services.waiting import wait_until
from webhooks import MAX_WEBHOOK_BYTES

KIM, SAM = "+14805550111", "+14805550112"
INBOUND = "/twilio/inbound"
FLOOD = 6 * MOST_AT_ONCE
MOST_GROWN_MB = 60
FORGERIES = 150
SLOW_CALLERS = 160  # more than the server would keep open by its own default
BEGINNING = b"POST /twilio/inbound HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\nBody=h"
only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def test_a_flood_from_one_phone_is_answered_within_bounds_and_nobody_waits_for_it(
    line: Line,
) -> None:
    seen = flood(line.house, FLOOD)
    assert (seen.stored, seen.unread) == (FLOOD + 1, 0)
    assert 1 <= seen.answers_to_flooder <= limits.MOST_TO_ONE
    assert seen.answers_to_other == 1
    assert seen.other_waited <= 2
    assert seen.grown_mb < MOST_GROWN_MB


@only_sqlite
def test_slow_and_silent_callers_are_cut_and_hold_nobody_up(line: Line) -> None:
    with served(create_app(line.house), slow_s=2, look_every_s=1) as port, ExitStack() as stack:
        callers = [
            stack.enter_context(socket.create_connection(("127.0.0.1", port)))
            for _ in range(SLOW_CALLERS)
        ]
        for n, caller in enumerate(callers):
            caller.setblocking(False)
            caller.sendall(BEGINNING[: 30 if n % 4 == 0 else None])
        line.base_url = f"http://127.0.0.1:{port}"
        assert line.text(SAM, "hi").status == 200
        assert len([caller for caller in callers if not _is_cut(caller, trickles=False)]) > 100
        trickling = callers[::2]
        wait_until(
            lambda: [c for c in callers if not _is_cut(c, trickles=c in trickling)] == [],
            seconds=10,
        )
        assert line.text(SAM, "hi again").status == 200


def _is_cut(caller: socket.socket, *, trickles: bool) -> bool:
    """Whether the line has ended this connection; one that trickles sends a byte first."""
    try:
        if trickles:
            caller.send(b"x")
        return caller.recv(1024) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True


@only_sqlite
def test_forgeries_at_speed_are_refused_and_lock_nobody_out(line: Line) -> None:
    forged = line.form(KIM, "hi")
    with ThreadPoolExecutor(8) as pool:
        door = (INBOUND, forged)
        attempts = [pool.submit(line.post, *door, token=f"token {n}") for n in range(FORGERIES)]
        real = [line.text(SAM, f"hi {n}").status for n in range(10)]
        refused = {attempt.result().status for attempt in attempts}
    assert (set(real), refused) == ({200}, {403})
    assert line.stored() == 10


def test_a_signed_request_that_is_sent_again_is_no_second_text(line: Line) -> None:
    form = line.form(KIM, "hi")
    for _ in range(3):
        assert line.post(INBOUND, form).status == 200
        line.work()
    assert (line.stored(), len(line.says(KIM))) == (1, 1)
    url = f"{line.house.settings.public_base_url}{INBOUND}"
    signature = RequestValidator(TOKEN).compute_signature(url, form)
    for path, changed in (
        (INBOUND, {"Body": "STOP"}),
        ("/twilio/status", {}),
        ("/twilio/voice", {}),
    ):
        assert line.post(path, {**form, **changed}, signature=signature).status == 403
    assert line.stored() == 1


def test_an_oversize_body_is_refused_before_it_is_read_and_the_line_goes_on(line: Line) -> None:
    door = http.client.HTTPConnection(urlsplit(line.base_url).netloc, timeout=10)
    door.request(
        "POST",
        "/twilio/inbound",
        b"Body=" + b"x" * MAX_WEBHOOK_BYTES,
        {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": "x"},
    )
    assert door.getresponse().status == 413
    door.close()
    assert line.text(SAM, "x" * 70 * 1024).status == 413  # whoever signed it
    assert line.text(SAM, "hi").status == 200
    assert line.stored() == 1


def test_headers_of_a_proxy_that_is_none_change_nothing(line: Line) -> None:
    """Neither do they let a forgery in, nor keep a real text out."""
    door = http.client.HTTPConnection(urlsplit(line.base_url).netloc, timeout=10)
    url = f"{line.house.settings.public_base_url}{INBOUND}"
    names = ("Host", "X-Forwarded-Host", "X-Original-URL", "X-Forwarded-Proto", "X-Forwarded-For")
    for header in names:
        form = line.form(KIM, "hi")
        real = RequestValidator(TOKEN).compute_signature(url, form)
        theirs = RequestValidator(TOKEN).compute_signature(f"https://example.org{INBOUND}", form)
        for signature, status in (("forged", 403), (theirs, 403), (real, 200)):
            headers = {
                "Content-Type": "application/x-www-form-urlencoded",
                "X-Twilio-Signature": signature,
                header: "example.org",
            }
            door.request("POST", INBOUND, urlencode(form), headers)
            answer = door.getresponse()
            assert (answer.status, b"example.org" in answer.read()) == (status, False)
    door.close()
    assert line.stored() == len(names)


@pytest.mark.parametrize(("caller", "is_taken"), [("127.0.0.1", True), ("127.0.0.2", False)])
def test_only_a_proxy_on_this_machine_says_who_asks(caller: str, is_taken: bool) -> None:
    """Any 127.x.y.z is this machine; the proxy is at 127.0.0.1."""
    app = Flask("asked")
    app.add_url_rule("/", view_func=lambda: f"{request.remote_addr} {request.host}")
    with served(app) as port:
        door = http.client.HTTPConnection("127.0.0.1", port, 10, source_address=(caller, 0))
        said = {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Host": "evil.example"}
        door.request("GET", "/", headers={"Host": "text.example.com", **said})
        answer = door.getresponse().read().decode()
        door.close()
    assert answer == f"{'203.0.113.9' if is_taken else caller} text.example.com"
