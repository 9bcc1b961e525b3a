"""A call to the number people text: rung through in office hours, else told where help is."""

from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import pytest

from bot.carrier import twiml
from bot.core.script import Script
from bot.flow_files import FLOWS, load_script
from tests.services.line import ACCOUNT_SID, CLINIC, Line

ARIZONA = ZoneInfo("America/Phoenix")
OPEN = datetime(2026, 12, 1, 10, 15, tzinfo=ARIZONA)
NIGHT = datetime(2026, 12, 1, 23, 15, tzinfo=ARIZONA)
LINE = "+14805550199"
ENDED = "https://text.example.com/twilio/voice/ended"
CALL = {"CallSid": "CA" + "1" * 32, "AccountSid": ACCOUNT_SID, "From": "+14805550111", "To": CLINIC}


@pytest.fixture(scope="module")
def script() -> Script:
    return load_script(FLOWS)


def said(document: str) -> str:
    return " ".join(node.text or "" for node in ElementTree.fromstring(document).iter("Say"))


def test_in_office_hours_the_clinic_is_rung(script: Script) -> None:
    document = ElementTree.fromstring(twiml.call(script, OPEN, LINE, ENDED))
    dial = document.find("Dial")
    assert dial is not None
    assert (dial.text, dial.attrib["action"]) == ("+14805550100", ENDED)


def test_after_hours_both_languages_hear_the_hours_and_where_help_is(script: Script) -> None:
    document = twiml.call(script, NIGHT, LINE, ENDED)
    assert "<Dial" not in document
    assert "Our office is open Monday to Friday" in said(document)
    assert "abre de lunes a viernes" in said(document)
    assert said(document).count("9 1 1") == said(document).count("9 8 8") == 2


def test_a_clinic_is_not_rung_at_the_number_that_was_called(script: Script) -> None:
    assert "<Dial" not in twiml.call(script, OPEN, "+14805550100", ENDED)


def test_without_a_phone_nobody_is_rung(tmp_path: Path) -> None:
    clinic = tmp_path / "clinic.yaml"
    clinic.write_text(
        "name: A\ntime_zone: America/Phoenix\nhours: {tuesday: 09:00-17:00}\n", encoding="utf-8"
    )
    script = load_script(FLOWS, clinic)
    assert "<Dial" not in twiml.call(script, OPEN, LINE, ENDED)
    assert "<Dial" not in twiml.away_call(script)
    assert "9 1 1" in said(twiml.away_call(script))


@pytest.mark.parametrize("status", ["no-answer", "busy", "failed", "canceled", ""])
def test_who_reached_nobody_is_told_what_to_do(script: Script, status: str) -> None:
    assert "Please send a text" in said(twiml.call_ended(script, status))


def test_who_spoke_with_somebody_hears_nothing_more(script: Script) -> None:
    assert said(twiml.call_ended(script, "completed")) == ""


def test_the_answers_while_the_server_is_away_name_phone_hours_and_help(script: Script) -> None:
    texts = [node.text or "" for node in ElementTree.fromstring(twiml.away_text(script))]
    assert len(texts) == 2
    for text in texts:
        assert all(word in text for word in ("480-555-0100", "9 AM", "911", "988")), text
    away = ElementTree.fromstring(twiml.away_call(script))
    assert [node.tag for node in away] == ["Dial", "Say", "Say"]


@pytest.mark.parametrize("path", ["/twilio/voice", "/twilio/voice/ended"])
def test_only_twilio_may_call(line: Line, path: str) -> None:
    answer = line.post(path, CALL)
    assert answer.status == 200
    assert answer.content_type.startswith("text/xml")
    assert ElementTree.fromstring(answer.body).tag == "Response"
    assert line.post(path, CALL, token="not the token").status == 403
    assert line.post(path, {**CALL, "AccountSid": "AC" + "9" * 32}).status == 403
    assert line.stored() == 0
