"""The floor: Flask, the signature, one insert. What any webhook of this kind must cost."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Flask, Response, request
from sqlalchemy import Engine, text
from twilio.request_validator import RequestValidator

TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>'


def floor_app(engine: Engine, base_url: str, token: str) -> Flask:
    """One route that checks Twilio's signature and inserts one row in one transaction."""
    app = Flask("floor")
    validator = RequestValidator(token)
    blob = "BYTEA" if engine.dialect.name == "postgresql" else "BLOB"
    with engine.begin() as db:
        db.execute(text("CREATE TABLE IF NOT EXISTS floor_text "
                        f"(sid VARCHAR(64) PRIMARY KEY, body {blob}, at VARCHAR(40))"))  # fmt: skip
    insert = text("INSERT INTO floor_text VALUES (:sid, :body, :at) ON CONFLICT DO NOTHING")

    @app.post("/twilio/inbound")
    def inbound() -> Response:
        signature = request.headers.get("X-Twilio-Signature", "")
        if not validator.validate(f"{base_url}/twilio/inbound", request.form, signature):
            return Response(status=403)
        row = {
            "sid": request.form["MessageSid"],
            "body": request.form["Body"].encode(),
            "at": datetime.now(UTC).isoformat(),
        }
        with engine.begin() as db:
            db.execute(insert, row)
        return Response(TWIML, content_type="text/xml")

    return app
