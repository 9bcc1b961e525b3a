"""The floors of the webhook: what Flask, the signature and one insert cost without us."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Flask, Response, request
from twilio.request_validator import RequestValidator

from bench.drivers import Driver

TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
TABLE = "CREATE TABLE IF NOT EXISTS floor_text (sid VARCHAR(64) PRIMARY KEY, body {}, at TEXT)"


def static_app() -> Flask:
    """A fixed answer: the server and Flask alone."""
    app = Flask("static")

    @app.post("/twilio/inbound")
    def inbound() -> Response:
        return Response(TWIML, content_type="text/xml")

    return app


def signed_app(base_url: str, token: str) -> Flask:
    """The same after checking Twilio's signature."""
    app = Flask("signed")
    validator = RequestValidator(token)

    @app.post("/twilio/inbound")
    def inbound() -> Response:
        if not _is_signed(validator, base_url):
            return Response(status=403)
        return Response(TWIML, content_type="text/xml")

    return app


def inserting_app(database_url: str, base_url: str, token: str) -> Flask:
    """The same after one row in one durable transaction, by the plain driver."""
    app = Flask("inserting")
    validator = RequestValidator(token)
    driver = Driver(database_url)
    driver.connection().execute(TABLE.format(driver.blob))
    marks = ", ".join([driver.mark] * 3)
    insert = f"INSERT INTO floor_text VALUES ({marks}) ON CONFLICT DO NOTHING"

    @app.post("/twilio/inbound")
    def inbound() -> Response:
        if not _is_signed(validator, base_url):
            return Response(status=403)
        form = request.form
        row = (form["MessageSid"], form["Body"].encode(), datetime.now(UTC).isoformat())
        driver.connection().execute(insert, row)
        return Response(TWIML, content_type="text/xml")

    return app


def _is_signed(validator: RequestValidator, base_url: str) -> bool:
    signature = request.headers.get("X-Twilio-Signature", "")
    return bool(validator.validate(f"{base_url}/twilio/inbound", request.form, signature))
