"""What the line does when it failed on a text: the screens still hold, and a person takes over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.core.conversation import Conversation, Inbound, PageStaff, RaiseFlag, Turn
from bot.core.dialogue import late
from bot.core.dialogue.compose import conclude, piece, say_due
from bot.core.dialogue.interrupts import SCREENS
from bot.core.dialogue.moment import Moment
from bot.core.reading.screens import read_screens
from bot.core.script import Script

WHY = "the automated line failed on this text"
PAGE = PageStaff("bot_failed", WHY)


def handed_over(
    conversation: Conversation, inbounds: Sequence[Inbound], now: datetime, script: Script
) -> Turn:
    """The turn when `respond` raised: danger, opt-out and holds as ever, else an honest word.

    `now` is aware UTC. A person is paged either way.
    """
    after = conversation.with_(
        flags={**conversation.flags, "bot_failed": WHY}, stage=conversation.stage or "incomplete"
    )
    m = Moment(after, tuple(inbounds), read_screens(inbounds), now, script)
    m = late.noticed(m, conversation)
    for screen in SCREENS:
        turn = screen(m)
        if turn is not None:
            return _paged(late.told(m, turn))
    after = m.conversation
    after = after.with_(phase="open", asked=None, offers=(), texted_at=now)
    said = [piece(m, "reply.unclear_3", response_time=say_due(m))] if inbounds else []
    return _paged(conclude(m, after, "bot_failed", said))


def _paged(turn: Turn) -> Turn:
    return replace(turn, effects=(*turn.effects, RaiseFlag("bot_failed", WHY), PAGE))
