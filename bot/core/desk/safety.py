"""The end of a hold or a take-over, opt-outs, blocks, and words that must go. Pure."""

from __future__ import annotations

from datetime import datetime

from bot.core import triage
from bot.core.conversation import (
    BlockPhone,
    CancelUnsent,
    Conversation,
    Phase,
    RaiseFlag,
    Record,
    Redact,
    Refusal,
    Suppress,
    Turn,
)
from bot.core.desk.actions import MAX_NOTE, Block, Case, ClearHold, RedactText, Staff
from bot.core.desk.owning import someone_elses
from bot.core.script import Script

HOLD_FLAGS = ("crisis", "emergency")
HAND_OFF_FLAGS = ("wants_human", "bot_stuck", "bot_failed", "found_unanswered")
BLOCK_REASONS = ("spam", "abuse", "automated")


def hand_back(case: Case, staff: Staff, now: datetime, script: Script) -> Turn | Refusal:
    if refusal := someone_elses(case, staff):
        return refusal
    if case.conversation.phase == "held":
        return Refusal("Clear the safety hold first: speak with them and write a note.")
    if case.conversation.phase != "with_staff":
        return Refusal("The automated line already answers them.")
    conversation = _answered_by_bot(case.conversation, HAND_OFF_FLAGS, script)
    effects = (triage.lead(conversation, script, now), Record("handed_back"))
    return Turn(conversation, effects, "staff_handed_back")


def clear_hold(case: Case, action: ClearHold, now: datetime, script: Script) -> Turn | Refusal:
    note = action.note.strip()
    if case.conversation.phase != "held":
        return Refusal("There is no safety hold here.")
    if not note:
        return Refusal("Write what happened: who spoke with them, and how they are.")
    if len(note) > MAX_NOTE:
        return Refusal(f"A note holds {MAX_NOTE} characters; this one has {len(note)}.")
    cleared = _answered_by_bot(case.conversation, HOLD_FLAGS, script)
    conversation = cleared.with_(flags={**cleared.flags, "safety_history": note})
    effects = (
        triage.lead(conversation, script, now),
        RaiseFlag("safety_history", note),
        Record("hold_cleared", note),
    )
    return Turn(conversation, effects, "staff_cleared_hold")


def treat_as_opt_out(case: Case, now: datetime, script: Script) -> Turn | Refusal:
    if case.conversation.suppressed is not None:
        return Refusal("They are opted out already.")
    why = "A colleague recorded that they want no more texts."
    conversation = case.conversation.with_(
        suppressed="staff", flags={**case.conversation.flags, "opted_out": why}
    )
    effects = (
        triage.lead(conversation, script, now),
        Suppress("staff"),
        CancelUnsent(),
        RaiseFlag("opted_out", why),
        Record("opted_out"),
    )
    return Turn(conversation, effects, "staff_opted_out")


def block(case: Case, action: Block) -> Turn | Refusal:
    """Silent, not deaf: texts are kept, and a crisis or a STOP still counts."""
    if case.is_blocked:
        return Refusal("This phone is blocked already.")
    if case.conversation.phase == "held":
        return Refusal("Clear the safety hold first: speak with them and write a note.")
    if action.reason not in BLOCK_REASONS:
        return Refusal("Choose why: spam, abuse, or an automated sender.")
    effects = (BlockPhone(is_blocked=True), CancelUnsent(), Record("blocked", action.reason))
    return Turn(case.conversation, effects, "staff_blocked")


def unblock(case: Case) -> Turn | Refusal:
    if not case.is_blocked:
        return Refusal("This phone is not blocked.")
    effects = (BlockPhone(is_blocked=False), Record("unblocked"))
    return Turn(case.conversation, effects, "staff_unblocked", case.due_at)


def redact(case: Case, action: RedactText) -> Turn | Refusal:
    effects = (Redact(action.text_id), Record("redacted"))
    return Turn(case.conversation, effects, "staff_redacted", case.due_at)


def _answered_by_bot(
    conversation: Conversation, settled: tuple[str, ...], script: Script
) -> Conversation:
    """The bot goes on where it stood; the flags a person has dealt with are settled."""
    flags = {flag: why for flag, why in conversation.flags.items() if flag not in settled}
    return conversation.with_(
        phase=_open_phase(conversation, script), flags=flags, misses=0, digressions=0
    )


def _open_phase(conversation: Conversation, script: Script) -> Phase:
    if conversation.asked in ("recap", "change"):
        return "recap"
    if conversation.asked is not None and script.slot(conversation.asked) is not None:
        return "intake"
    return "open"
