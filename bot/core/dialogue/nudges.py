"""Time passes: a half-finished request becomes visible, and is asked about once. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core import clinic_time, triage
from bot.core.conversation import Conversation, Effect, Say, Turn
from bot.core.script import Script
from bot.core.text import segments

INCOMPLETE_AFTER = timedelta(minutes=30)
NUDGE_AFTER = timedelta(hours=3)
NUDGE_EXPIRES = timedelta(hours=1)
NEVER_NUDGE = (
    "crisis",
    "emergency",
    "abusive_language",
    "wants_human",
    "bot_stuck",
    "safety_history",
)


def next_due(
    conversation: Conversation, phone: str, now: datetime, script: Script
) -> datetime | None:
    """When time itself changes something for this texter; aware UTC, None for never."""
    silent_since = conversation.texted_at
    if silent_since is None or conversation.phase not in ("intake", "recap"):
        return None
    if conversation.stage == "gathering":
        return max(now, silent_since + INCOMPLETE_AFTER)
    if _may_nudge(conversation):
        earliest = max(now, silent_since + NUDGE_AFTER)
        return clinic_time.next_permitted(earliest, script.clinic, phone)
    return None


def time_passed(conversation: Conversation, phone: str, now: datetime, script: Script) -> Turn:
    """What silence means now: nothing, an incomplete lead, or the one nudge."""
    due_at = next_due(conversation, phone, now, script)
    if due_at is None or due_at > now:
        return Turn(conversation, (), "nothing_due", due_at)
    if conversation.stage == "gathering":
        after = conversation.with_(stage="incomplete")
        effects: tuple[Effect, ...] = (triage.lead(after, script, now),)
        return Turn(after, effects, "silence", next_due(after, phone, now, script))
    text = script.text("intake.nudge", conversation.lang, clinic=script.clinic.name)
    say = Say(
        key="intake.nudge",
        text=text,
        lang=conversation.lang,
        segments=segments(text),
        expires_at=now + NUDGE_EXPIRES,
        initiated=True,
    )
    return Turn(conversation.with_(nudged=True), (say,), "nudge")


def _may_nudge(conversation: Conversation) -> bool:
    return (
        not conversation.nudged
        and conversation.stage == "incomplete"
        and conversation.suppressed is None
        and not any(flag in conversation.flags for flag in NEVER_NUDGE)
    )
