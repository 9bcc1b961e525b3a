"""Twilio's doors: a text, a delivery status, a call to the number."""

from __future__ import annotations

from datetime import UTC, datetime

import structlog
from flask import Blueprint, Flask, Response, request
from prometheus_client import Counter, Histogram
from sqlalchemy.exc import DBAPIError, TimeoutError

from bot import outbox, turns
from bot.carrier import forms, twilio, twiml
from bot.house import House

EMPTY_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
MAX_WEBHOOK_BYTES = 64 * 1024
PREFIX = "/twilio"

log = structlog.get_logger("webhooks")
inbound_texts = Counter("textus_inbound_texts_total", "Texts at the webhook", ["outcome"])
webhook_seconds = Histogram("textus_webhook_seconds", "A text at the webhook, until it is stored")
calls = Counter("textus_calls_total", "Calls to the number", ["outcome"])
status_callbacks = Counter("textus_status_callbacks_total", "Delivery statuses", ["outcome"])


def register(app: Flask, house: House) -> None:
    """Add Twilio's doors. They need no session and no CSRF token: each request is signed."""
    doors = Blueprint("twilio", __name__, url_prefix=PREFIX)

    @doors.post("/inbound")
    def inbound() -> Response:
        return _inbound(house)

    @doors.post("/status")
    def status() -> Response:
        return _status(house)

    @doors.post("/voice")
    def voice() -> Response:
        return _voice(house)

    @doors.post("/voice/ended")
    def voice_ended() -> Response:
        return _voice_ended(house)

    app.register_blueprint(doors)


def _inbound(house: House) -> Response:
    """One text: signed, ours, stored; `<Response/>` back, because replies leave by REST.

    403 stores nothing. 503 when the database is away, so that Twilio's retry and fallback work.
    """
    now = datetime.now(UTC)
    if not _is_from_twilio(house):
        return _refused(inbound_texts)
    try:
        text = forms.parse_inbound(request.form, now)
    except forms.BadWebhook:
        inbound_texts.labels("malformed").inc()
        return _twiml()
    try:
        is_new = turns.text_arrived(house, text, now)
    except (DBAPIError, TimeoutError):
        log.error("database_away", message_sid=text.sid)
        inbound_texts.labels("database_away").inc()
        return Response(status=503, headers={"Retry-After": "5"})
    outcome = "stored" if is_new else "duplicate"
    inbound_texts.labels(outcome).inc()
    webhook_seconds.observe((datetime.now(UTC) - now).total_seconds())
    log.info("text_arrived", message_sid=text.sid, outcome=outcome)
    return _twiml()


def _status(house: House) -> Response:
    """One delivery status; repeats and late ones change nothing."""
    if not _is_from_twilio(house):
        return _refused(status_callbacks)
    try:
        status = forms.parse_status(request.values)
    except forms.BadWebhook:
        status_callbacks.labels("malformed").inc()
        return Response(status=204)
    try:
        outbox.status_arrived(house, status, datetime.now(UTC))
    except (DBAPIError, TimeoutError):
        log.error("database_away", message_sid=status.sid)
        return Response(status=503, headers={"Retry-After": "5"})
    status_callbacks.labels("recorded").inc()
    return Response(status=204)


def _voice(house: House) -> Response:
    """Somebody calls the number that is there for texts; nothing of the call is kept."""
    if not _is_from_twilio(house):
        return _refused(calls)
    calls.labels("answered").inc()
    settings = house.settings
    ended_url = f"{settings.public_base_url}{PREFIX}/voice/ended"
    return _twiml(twiml.call(house.script, datetime.now(UTC), settings.line_phone, ended_url))


def _voice_ended(house: House) -> Response:
    """The clinic was rung: what comes after it."""
    if not _is_from_twilio(house):
        return _refused(calls)
    return _twiml(twiml.call_ended(house.script, request.form.get("DialCallStatus", "")))


def _is_from_twilio(house: House) -> bool:
    """Signed with an accepted secret over the address Twilio was given, for our own account.

    The query is used as it came: Flask's `request.url` decodes it, and the signature breaks. A form
    of thousands of fields takes long to check, and whoever forges does not know our account.
    """
    if request.form.get("AccountSid") != house.settings.account_sid:
        return False
    query = request.environ.get("QUERY_STRING", "")
    url = f"{house.settings.public_base_url}{request.path}" + (f"?{query}" if query else "")
    is_signed = twilio.is_signed(url, request.form, request.headers.get, house.settings)
    house.refused.heard(is_signed=is_signed)
    return is_signed


def _refused(counter: Counter) -> Response:
    counter.labels("refused").inc()
    log.warning("webhook_refused", path=request.path)
    return Response(status=403)


def _twiml(document: str = EMPTY_TWIML) -> Response:
    return Response(document, content_type="text/xml")
