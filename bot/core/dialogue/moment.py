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
class Moment:
    """The conversation before the turn, the burst and its reading, the time, the script."""

    conversation: Conversation
    inbounds: tuple[Inbound, ...]
    reading: Reading
    now: datetime
    script: Script

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
