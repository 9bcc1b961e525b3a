"""What one turn is decided from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.conversation import Conversation, Inbound, Lang
from bot.core.reading.reading import Burst, Reading
from bot.core.script import Script

Read = Callable[[Sequence[Burst]], list[Reading]]
"""Reads bursts (`bot.core.reading.Reader.read_all`)."""


@dataclass(frozen=True, slots=True)
class Found:
    """What is special about a burst of texts found in the carrier's log.

    `before` is the conversation as it was stored. `is_late`: they came long before they were
    found; `is_overtaken`: something was said since; `is_wish_overtaken`: so was their STOP or
    START; `is_seen`: staff reached the texter since they could read them.
    """

    before: Conversation
    is_late: bool
    is_overtaken: bool
    is_wish_overtaken: bool
    is_seen: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """The conversation before the turn, the burst and its reading, the time, the script.

    `found` is set when all of the burst was found in the carrier's log.
    """

    conversation: Conversation
    inbounds: tuple[Inbound, ...]
    reading: Reading
    now: datetime
    script: Script
    found: Found | None = None

    @property
    def lang(self) -> Lang:
        return self.conversation.lang

    @property
    def phone(self) -> str:
        return self.inbounds[0].phone if self.inbounds else ""

    @property
    def words(self) -> str:
        """Everything texted in this burst, in one line."""
        return " / ".join(inbound.body.strip() for inbound in self.inbounds if inbound.body.strip())

    def after(self, conversation: Conversation) -> Moment:
        return replace(self, conversation=conversation)
