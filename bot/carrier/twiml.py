"""TwiML: what a caller hears, and what Twilio says by itself while this server is away."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

import phonenumbers
from twilio.twiml.messaging_response import MessagingResponse
from twilio.twiml.voice_response import VoiceResponse

from bot.core.clinic_time import is_open
from bot.core.conversation import Lang
from bot.core.script import Script

RINGS_S = 25
VOICES: Mapping[Lang, str] = {"en": "en-US", "es": "es-MX"}

_DIGITS = re.compile(r"\b(?:911|988)\b|\d[\d-]{6,}\d")


def call(script: Script, now: datetime, line_phone: str | None, ended_url: str) -> str:
    """A call to the number people text: to the clinic in office hours, else where help is.

    `line_phone` is E.164: a clinic that names it as its own phone is not called in a circle.
    """
    phone = clinic_phone(script)
    answer = VoiceResponse()
    if phone is None or phone == line_phone or not is_open(now, script.clinic):
        _say(answer, script, "door.call_closed")
        return str(answer)
    _say(answer, script, "door.call_open")
    answer.dial(phone, timeout=RINGS_S, action=ended_url, method="POST")
    return str(answer)


def call_ended(script: Script, dial_status: str) -> str:
    """After the clinic was rung: nothing more when somebody spoke, else what to do."""
    answer = VoiceResponse()
    if dial_status != "completed":
        _say(answer, script, "door.call_nobody")
    answer.hangup()
    return str(answer)


def away_call(script: Script) -> str:
    """For a TwiML Bin: rings the clinic at any hour, because nobody here can look at the clock."""
    answer = VoiceResponse()
    phone = clinic_phone(script)
    if phone is not None:
        answer.dial(phone, timeout=RINGS_S)
    _say(answer, script, "door.call_away")
    return str(answer)


def away_text(script: Script) -> str:
    """For a TwiML Bin: one text in each language, since nobody here can read which is meant."""
    answer = MessagingResponse()
    for lang in VOICES:
        answer.message(script.text("door.away", lang))
    return str(answer)


def _say(answer: VoiceResponse, script: Script, key: str) -> None:
    """Both languages. Digits apart, or a voice reads 911 as nine hundred and eleven."""
    for lang, voice in VOICES.items():
        spoken = _DIGITS.sub(lambda number: " ".join(number[0].replace("-", "")),
                             script.text(key, lang))  # fmt: skip
        answer.say(spoken, language=voice)


def clinic_phone(script: Script) -> str | None:
    """The clinic's own phone, E.164; None where it is empty or no number."""
    try:
        number = phonenumbers.parse(script.clinic.facts.get("phone", ""), "US")
    except phonenumbers.NumberParseException:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
