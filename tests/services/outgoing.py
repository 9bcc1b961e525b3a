"""A house with only what sending needs, and rows for it to send."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from bot import sealing, settings
from bot.carrier import Carrier
from bot.core.script import Clinic, Interval
from bot.database import make_engine, make_sessions, writing
from bot.refused import Refused
from models import Conversation, Lead, OutboundMessage
from tests.services import leaks

KIM = "+14805550111"
SAM = "+14805550112"
ACCOUNT_SID = "AC" + "1" * 32
SERVICE_SID = "MG" + "2" * 32
TOKEN = "0123456789abcdef0123456789abcdef"
NOON = datetime(2026, 12, 1, 19, 0, tzinfo=UTC)  # in Phoenix
NIGHT = datetime(2026, 12, 2, 5, 0, tzinfo=UTC)  # 10 pm in Phoenix
ENVIRONMENT = {
    "PUBLIC_BASE_URL": "https://text.example.com",
    "DATA_KEYS": base64.b64encode(bytes(range(32))).decode(),
    "SECRET_KEY": "a test secret that is long enough to be taken",
    "CARRIER": "twilio",
    "TWILIO_ACCOUNT_SID": ACCOUNT_SID,
    "TWILIO_AUTH_TOKENS": f"{TOKEN},an older token",
    "TWILIO_MESSAGING_SERVICE_SID": SERVICE_SID,
}
CLINIC = Clinic(
    "Renew Infusions",
    "America/Phoenix",
    {day: (Interval(time(9), time(17)),) for day in range(5)},
)


def make_settings(**more: str) -> settings.Settings:
    return settings.from_env(ENVIRONMENT | more)


@contextmanager
def make_house(database_url: str, carrier: Carrier, **more: str) -> Iterator[Any]:
    """What `outbox` and `pager` use of a House; its `wakes` counts the calls of `wake`."""
    configured = make_settings(DATABASE_URL=database_url, **more)
    sealing.install(sealing.Keyring(configured.data_keys))
    engine = make_engine(database_url)
    wakes: list[None] = []
    try:
        yield SimpleNamespace(
            settings=configured,
            engine=engine,
            sessions=make_sessions(engine),
            script=SimpleNamespace(clinic=CLINIC),
            carrier=carrier,
            wake=lambda: wakes.append(None),
            wakes=wakes,
            refused=Refused(),
        )
    finally:
        engine.dispose()


def add_conversation(house: Any, phone: str = KIM, now: datetime = NOON) -> UUID:
    leaks.note(phone)
    with writing(house.sessions) as db:
        row = Conversation(
            phone=phone,
            phone_index=sealing.keyring().index(phone),
            created_at=now,
            texted_at=now,
        )
        db.add(row)
    return row.id


def add_text(
    house: Any, conversation_id: UUID, body: str = "hello Kim", *, turn: int = 1, **more: Any
) -> UUID:
    """One queued text, due at once."""
    leaks.note(KIM, body)
    values = {
        "position": 0,
        "author": "bot",
        "copy_key": "faq.cost",
        "script_version": 1,
        "lang": "en",
        "segments": 1,
        "created_at": NOON,
        "due_at": NOON,
    }
    with writing(house.sessions) as db:
        row = OutboundMessage(
            conversation_id=conversation_id, turn=turn, **{**values, "body": body, **more}
        )
        db.add(row)
    return row.id


def add_lead(house: Any, conversation_id: UUID) -> UUID:
    with writing(house.sessions) as db:
        row = Lead(
            conversation_id=conversation_id,
            opened_at=NOON,
            updated_at=NOON,
            stage="gathering",
            status="new",
            priority=3,
            lang="en",
            needs_reply=False,
            card={},
            next_step="Call Kim",
        )
        db.add(row)
    return row.id
