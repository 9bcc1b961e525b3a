"""What a running line prints says what happened and never to whom or in which words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot import logs
from bot.settings import ROOT
from tests.services.line import Line, environment
from tests.services.listening import free_port, wait_until_listening
from tests.services.waiting import wait_until
from tests.twilio.stand_in import StandIn, refusal, stand_in

KIM = "+14805550173"
SECRETS = ("4805550173", "Quillfeather", "marmalade", "480-555-0173", "how much")


def serve(database_url: str, twilio: StandIn, port: int, output: Path) -> subprocess.Popen[bytes]:
    live = {"CARRIER": "twilio", "TWILIO_API_BASE_URL": twilio.url, "QUIET_SECONDS": "0"}
    with output.open("wb") as file:
        return subprocess.Popen(
            [Path(sys.executable).with_name("textus"), "serve"],
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], **environment(database_url, port, **live)},
            stdout=file,
            stderr=subprocess.STDOUT,
        )


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_all_output_of_a_run_follows_each_text_and_holds_no_word_name_or_phone(
    database_url: str, tmp_path: Path
) -> None:
    output, port = tmp_path / "output.txt", free_port()
    url = f"http://localhost:{port}"
    with stand_in() as twilio:
        process = serve(database_url, twilio, port, output)
        try:
            wait_until_listening(port, process, within_s=60)
            door = Line.posting(url, url)
            twilio.will(refusal(30007))
            assert door.text(KIM, "hi its Quillfeather, how much marmalade").status == 200
            wait_until(lambda: bool(twilio.forms), seconds=60)
            assert door.text(KIM, "call me at 480-555-0173", MessageSid="SMtwo").status == 200
            door.post("/twilio/inbound", door.form(KIM, "Quillfeather"), signature="forged")
            door.post("/twilio/status", {"MessageStatus": "x", "AccountSid": "x", "To": KIM})
            wait_until(lambda: bool(twilio.taken), seconds=60)
            sid = twilio.taken[0]["sid"]
            form = {**door.form(KIM, ""), "MessageSid": sid, "MessageStatus": "delivered"}
            assert door.post("/twilio/status", form).status == 204
            metrics, ready = door.get("/metrics").body, door.get("/readyz")
        finally:
            process.terminate()
            process.wait(timeout=30)
    printed = output.read_text(encoding="utf-8")
    assert [word for word in SECRETS if word in printed + metrics] == []
    assert ready.status == 200
    events = [json.loads(line) for line in printed.splitlines() if line.startswith("{")]
    heard = only(events, event="status", message_sid=sid)
    left = only(events, event="text", outbound=heard["outbound"], state="accepted")
    turn = only(events, event="turn", trace=heard["trace"])
    assert left["trace"] == heard["trace"]
    for came in turn["message_sids"]:
        assert only(events, event="text_arrived", message_sid=came)["outcome"] == "stored"
    assert turn["message_sids"]


def only(events: list[dict[str, Any]], **known: str) -> dict[str, Any]:
    """The one event that has these values."""
    (found,) = (event for event in events if known.items() <= event.items())
    return found


def test_a_key_that_is_not_listed_reaches_no_log() -> None:
    said: Any = {"event": "turn", "conversation": "1", "body": "its Quillfeather", "name": "Kim"}
    for step in structlog.get_config()["processors"]:
        said = step(None, "info", said)
    assert {"event", "conversation"} <= set(json.loads(said)) <= logs.ALLOWED
