"""The phone on the screen (development only): texts go to the very webhook, really signed.

The browser asks here for a signature, posts to /twilio/inbound itself as Twilio would, and
reads the thread back. None of this exists where real Twilio credentials are set.
"""

from __future__ import annotations

import secrets
from typing import Any

from flask import Blueprint, Response, abort, jsonify, render_template, request
from flask.typing import ResponseReturnValue
from sqlalchemy import select

from bot import sealing
from bot.carrier import twilio
from bot.core.text import segments
from bot.house import House
from models import Conversation, InboundMessage, OutboundMessage

PHONES = tuple(f"+148055501{n:02d}" for n in range(1, 9))
MAX_THREAD = 200


def add_to(pages: Blueprint, house: House) -> None:
    @pages.get("/try")
    def try_() -> ResponseReturnValue:
        return render_template("public/try.html", clinic=house.script.clinic, phones=PHONES)

    @pages.post("/try/signed")
    def signed() -> Response:
        """What Twilio would post for this text, with its signature."""
        given = _given()
        return jsonify(_signed(house, given))

    @pages.post("/try/thread")
    def thread() -> Response:
        return jsonify(_thread(house, _given()["phone"]))


def _given() -> dict[str, Any]:
    """The JSON of our own page. Another site cannot set this header without asking first."""
    given = request.get_json(silent=True)
    if request.headers.get("X-Try") != "1" or not isinstance(given, dict):
        abort(400)
    if given.get("phone") not in PHONES:
        abort(400)
    return given


def _signed(house: House, given: dict[str, Any]) -> dict[str, Any]:
    settings = house.settings
    sid = f"SM{secrets.token_hex(16)}"
    has_photo = bool(given.get("photo"))
    form = {
        "MessageSid": sid,
        "SmsSid": sid,
        "AccountSid": settings.account_sid,
        "From": given["phone"],
        "To": settings.line_phone,
        "Body": str(given.get("body", ""))[:1600],
        "NumMedia": "1" if has_photo else "0",
        "NumSegments": "1",
        "SmsStatus": "received",
        "ApiVersion": "2010-04-01",
    }
    if has_photo:
        form["MediaUrl0"] = f"https://api.twilio.com/2010-04-01/Media/ME{secrets.token_hex(16)}"
        form["MediaContentType0"] = "image/jpeg"
    url = f"{settings.public_base_url}/twilio/inbound"
    return {"form": form, "signature": twilio.sign(url, form, settings.auth_tokens[0])}


def _thread(house: House, phone: str) -> list[dict[str, Any]]:
    """Both sides of one phone's thread, oldest first."""
    with house.sessions() as db:
        indexes = sealing.keyring().indexes(phone)
        row = db.scalar(select(Conversation).where(Conversation.phone_index.in_(indexes)))
        if row is None:
            return []
        theirs = db.scalars(
            select(InboundMessage)
            .where(InboundMessage.conversation_id == row.id)
            .order_by(InboundMessage.received_at.desc(), InboundMessage.id.desc())
            .limit(MAX_THREAD)
        )
        ours = db.scalars(
            select(OutboundMessage)
            .where(OutboundMessage.conversation_id == row.id)
            .order_by(OutboundMessage.created_at.desc(), OutboundMessage.id.desc())
            .limit(MAX_THREAD)
        )
        texts = [_sent(text) for text in theirs] + [_received(text) for text in ours]
    return sorted(texts, key=lambda text: str(text["at"]))[-MAX_THREAD:]


def _sent(text: InboundMessage) -> dict[str, Any]:
    return {
        "id": text.message_sid,
        "from": "texter",
        "body": text.body or ("(photo)" if text.media else ""),
        "at": text.received_at.isoformat(),
        "state": "" if text.handled_at else "reading",
    }


def _received(text: OutboundMessage) -> dict[str, Any]:
    return {
        "id": str(text.id),
        "from": text.author,
        "body": text.body,
        "at": text.created_at.isoformat(),
        "state": text.state,
        "segments": segments(text.body),
    }
