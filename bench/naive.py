"""What a tutorial makes: Flask, Twilio's validator, a state machine in SQLite, TwiML back.

Five questions, ten keyword answers, nothing sealed, screened, audited or handed to staff.
"""

from __future__ import annotations

import sqlite3

from flask import Flask, Response, request
from twilio.request_validator import RequestValidator
from twilio.twiml.messaging_response import MessagingResponse

QUESTIONS = (
    ("name", "What is your name?"),
    ("status", "Are you new or returning?"),
    ("prefs", "Which days and times suit you?"),
    ("contact", "Call or text?"),
    ("insurance", "Do you have insurance?"),
)
ANSWERS = {
    "how much": "Please call us for prices.",
    "insurance": "We bill some insurances.",
    "where": "We are in Gilbert.",
    "park": "Parking is free.",
    "hours": "We are open 9 to 5.",
    "refer": "No referral needed.",
    "ketamine": "We offer infusions.",
    "long": "About an hour.",
    "drive": "Please bring a driver.",
    "safe": "A nurse is with you.",
}


def naive_app(path: str, base_url: str, token: str) -> Flask:
    """One webhook that reads, answers and stores in a connection of its own, as tutorials do."""
    app = Flask("naive")
    validator = RequestValidator(token)
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE talk (phone TEXT PRIMARY KEY, step INT, name TEXT, status TEXT, "
                   "prefs TEXT, contact TEXT, insurance TEXT)")  # fmt: skip
        db.execute("CREATE TABLE text (sid TEXT PRIMARY KEY, phone TEXT, body TEXT, reply TEXT)")

    @app.post("/twilio/inbound")
    def inbound() -> Response:
        signature = request.headers.get("X-Twilio-Signature", "")
        if not validator.validate(f"{base_url}/twilio/inbound", request.form, signature):
            return Response(status=403)
        phone, body = request.form["From"], request.form["Body"]
        db = sqlite3.connect(path, timeout=8)
        db.execute("PRAGMA synchronous = FULL")
        with db:
            db.execute("BEGIN IMMEDIATE")
            reply = _reply(db, phone, body)
            db.execute(
                "INSERT OR IGNORE INTO text VALUES (?, ?, ?, ?)",
                (request.form["MessageSid"], phone, body, reply),
            )
        db.close()
        twiml = MessagingResponse()
        twiml.message(reply)
        return Response(str(twiml), content_type="text/xml")

    return app


def _reply(db: sqlite3.Connection, phone: str, body: str) -> str:
    found = db.execute("SELECT step FROM talk WHERE phone = ?", (phone,)).fetchone()
    if found is None:
        db.execute("INSERT INTO talk (phone, step) VALUES (?, 0)", (phone,))
    step = found[0] if found else 0
    for word, answer in ANSWERS.items():
        if word in body.lower():
            return f"{answer} {QUESTIONS[min(step, 4)][1]}"
    if step < len(QUESTIONS):
        column = QUESTIONS[step][0]
        db.execute(
            f"UPDATE talk SET {column} = ?, step = ? WHERE phone = ?", (body, step + 1, phone)
        )
    if step + 1 >= len(QUESTIONS):
        return "Thanks, we will call you."
    return QUESTIONS[step + 1][1]
