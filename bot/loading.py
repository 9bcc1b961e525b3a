"""Conversations as the core wants them: the state, every unread text, who opted out."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar, cast
from uuid import UUID

import structlog
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot import sealing
from bot.consent import opt_outs_in_force
from bot.core.conversation import Conversation, Inbound, Media, Source
from bot.core.dialogue.late import is_overtaken
from models import Conversation as Row
from models import InboundMessage

MOST_AT_ONCE = 100  # a flood from one phone is read in parts: memory stays bounded

_UNREAD = (
    select(
        InboundMessage.id,
        InboundMessage.conversation_id,
        InboundMessage.message_sid,
        InboundMessage.body_sealed,
        InboundMessage.to_sealed,
        InboundMessage.media_sealed,
        InboundMessage.opt_out_type,
        InboundMessage.is_group,
        InboundMessage.received_at,
        InboundMessage.found_at,
        InboundMessage.was_answered,
    )
    .where(
        InboundMessage.conversation_id.in_(bindparam("ids", expanding=True)),
        InboundMessage.handled_at.is_(None),
    )
    .order_by(InboundMessage.received_at, InboundMessage.id)
    .limit(bindparam("most"))
)

T = TypeVar("T")
Text = Any  # the columns of one unread text

log = structlog.get_logger("turns")


@dataclass(frozen=True, slots=True)
class Loaded:
    """One conversation at its `turn`. `ids` are the rows of `inbounds`, in the same order: every
    unread text, or only those that were overtaken while the line was away.

    `is_failing`: the line failed on it too often. `keeps_state`: what is stored did not open, so
    it must not be written over.
    """

    id: UUID
    turn: int
    phone: str
    conversation: Conversation
    inbounds: tuple[Inbound, ...] = ()
    ids: tuple[UUID, ...] = ()
    keeps_state: bool = False
    is_failing: bool = False
    is_blocked: bool = False


@dataclass(frozen=True, slots=True)
class Unopened:
    """What the database holds of some conversations, still sealed."""

    unread: Mapping[UUID, Sequence[Text]]
    opted_out: Mapping[UUID, Source]

    def load(self, row: Row) -> Loaded:
        """Raises sealing.SealError, ValueError or TypeError for a row that does not open."""
        return self._loaded(row, row.state, _open)

    def load_what_opens(self, row: Row) -> Loaded:
        """The same of a row the line fails on; of one that does not open the state is kept."""
        try:
            return replace(self.load(row), is_failing=True)
        except (sealing.SealError, ValueError, TypeError):
            log.error("state_unreadable", conversation=str(row.id))
        return replace(
            self._loaded(row, None, _open_if_it_opens), is_failing=True, keeps_state=True
        )

    def _loaded(self, row: Row, state: dict[str, Any] | None, opened: _Open) -> Loaded:
        phone = opened(Row.phone, row.id, row.phone_sealed) or ""
        texts = self.unread.get(row.id, ())
        conversation = Conversation.from_json(state) if state else Conversation()
        read = [(text.id, _inbound(text, phone, opened)) for text in texts]
        overtaken = [one for one in read if is_overtaken(conversation, one[1])]
        read = overtaken or read  # what came since is another turn's: it is answered
        return Loaded(
            id=row.id,
            turn=row.turn,
            phone=phone,
            conversation=conversation.with_(suppressed=self.opted_out.get(row.id)),
            inbounds=tuple(inbound for _, inbound in read),
            ids=tuple(row_id for row_id, _ in read),
            is_blocked=row.blocked_at is not None,
        )


def find(db: Session, ids: Collection[UUID]) -> Unopened:
    """What there is of these conversations, at most `MOST_AT_ONCE` unread texts of each."""
    opted_out = {
        conversation_id: cast(Source, opt_out.source)
        for conversation_id, opt_out in opt_outs_in_force(db, ids).items()
    }
    return Unopened(_unread(db, ids), opted_out)


def _unread(db: Session, ids: Collection[UUID]) -> dict[UUID, list[Text]]:
    """Unread texts by conversation, oldest first."""
    texts = db.execute(_UNREAD, {"ids": list(ids), "most": MOST_AT_ONCE + 1}).all()
    if len(texts) > MOST_AT_ONCE:
        # One of them is a flood, which must not take the places of the others.
        each_alone = ({"ids": [one], "most": MOST_AT_ONCE} for one in ids)
        texts = [text for alone in each_alone for text in db.execute(_UNREAD, alone)]
    of_each: dict[UUID, list[Text]] = {}
    for text in texts:
        of_each.setdefault(text.conversation_id, []).append(text)
    return of_each


class _Open(Protocol):
    def __call__(self, what: sealing.Sealed[T], row_id: UUID, sealed: bytes) -> T | None: ...


def _open(what: sealing.Sealed[T], row_id: UUID, sealed: bytes) -> T | None:
    return what.opened(row_id, sealed)


def _open_if_it_opens(what: sealing.Sealed[T], row_id: UUID, sealed: bytes) -> T | None:
    try:
        return what.opened(row_id, sealed)
    except sealing.SealError:
        return None


def _inbound(text: Text, phone: str, opened: _Open) -> Inbound:
    media = text.media_sealed and opened(InboundMessage.media, text.id, text.media_sealed)
    return Inbound(
        sid=text.message_sid,
        phone=phone,
        to=opened(InboundMessage.to, text.id, text.to_sealed) or "",
        body=opened(InboundMessage.body, text.id, text.body_sealed) or "",
        received_at=text.received_at,
        media=tuple(Media(**one) for one in media or ()),
        opt_out_type=text.opt_out_type,
        is_group=text.is_group,
        found_at=text.found_at,
        was_answered=text.was_answered,
    )
