"""Stored conversations, played again with the words and rules of today.

Shows what a draft would change before anybody texts it. Texts are shown to whoever runs it and go
nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.core.conversation import Inbound, Media, Say
from bot.core.dialogue.moment import Read
from bot.core.script import Script
from bot.transcripts import Player
from models import Conversation, InboundMessage, OutboundMessage

SILENCE = "(silence)"


@dataclass(frozen=True, slots=True)
class Changed:
    """One answer that would be another: what they texted, what was said, what would be said."""

    texted: str
    said: str
    would_say: str


def conversations_since(db: Session, since: datetime) -> list[UUID]:
    """Conversations with a text from `since` (aware UTC) on, the latest first."""
    rows = select(Conversation.id).where(Conversation.texted_at >= since)
    return list(db.scalars(rows.order_by(Conversation.texted_at.desc())))


def replay(db: Session, conversation_id: UUID, script: Script, read: Read) -> Iterator[Changed]:
    """The answers of one conversation that differ, up to the first text of a person.

    After a difference the conversation goes on as the draft would have it, so one early change
    may show again later.
    """
    row = db.scalars(select(Conversation).where(Conversation.id == conversation_id)).one()
    ours = _said_at(db, conversation_id)
    person_at = min((at for at, (author, _) in ours.items() if author == "staff"), default=None)
    player: Player | None = None
    for handled_at, texts in _bursts(db, row):
        if person_at is not None and handled_at >= person_at:
            return
        player = player or Player(script, read, handled_at)
        player.time(handled_at)
        turn = player.texted(texts)
        would_say = next((e.text for e in turn.effects if isinstance(e, Say)), SILENCE)
        _, said = ours.get(handled_at, ("bot", SILENCE))
        if would_say != said:
            yield Changed(" / ".join(text.body for text in texts), said, would_say)


def _said_at(db: Session, conversation_id: UUID) -> dict[datetime, tuple[str, str]]:
    """When each text of ours was decided -> who said it, and what."""
    rows = select(OutboundMessage).where(OutboundMessage.conversation_id == conversation_id)
    return {row.created_at: (row.author, row.body) for row in db.scalars(rows)}


def _bursts(db: Session, row: Conversation) -> Iterator[tuple[datetime, tuple[Inbound, ...]]]:
    """The texts that were answered together, and when."""
    rows = db.scalars(
        select(InboundMessage)
        .where(InboundMessage.conversation_id == row.id, InboundMessage.handled_at.is_not(None))
        .order_by(InboundMessage.handled_at, InboundMessage.received_at, InboundMessage.id)
    )
    for handled_at, group in groupby(rows, key=lambda text: text.handled_at):
        assert handled_at is not None
        yield handled_at, tuple(_inbound(text, row.phone) for text in group)


def _inbound(text: InboundMessage, phone: str) -> Inbound:
    media = tuple(Media(**one) for one in text.media or ())
    return Inbound(
        text.message_sid, phone, text.to, text.body, text.received_at, media, text.opt_out_type,
        text.is_group, text.found_at, text.was_answered,
    )  # fmt: skip
