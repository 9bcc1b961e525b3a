"""What staff may do to a conversation and its lead, and what follows. Pure.

A refusal is a value in words for the person who tried; nothing here raises.
"""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from bot.core.conversation import Refusal, Turn
from bot.core.desk import owning, safety, texting, working
from bot.core.desk.actions import (
    ACTING_ROLES,
    LEADING_ROLES,
    MAX_REPLY_SEGMENTS,
    REASONS,
    REOPEN_WITHIN,
    SAFETY_ALERTS,
    SUPPRESSED_WORDS,
    Action,
    AddNote,
    Block,
    CancelText,
    Case,
    Claim,
    ClearHold,
    HandBack,
    LogCall,
    Merge,
    RedactText,
    Release,
    Reopen,
    Reply,
    SetStatus,
    Snooze,
    Staff,
    Transfer,
    TreatAsOptOut,
    Unblock,
    Wake,
)
from bot.core.desk.pace import Sent
from bot.core.script import Script

__all__ = [
    "ACTING_ROLES", "LEADING_ROLES", "MAX_REPLY_SEGMENTS", "REASONS", "REOPEN_WITHIN",
    "SAFETY_ALERTS", "SUPPRESSED_WORDS", "Action", "AddNote", "Block", "CancelText", "Case",
    "Claim", "ClearHold", "HandBack", "LogCall", "Merge", "RedactText", "Release", "Reopen",
    "Reply", "Sent", "SetStatus", "Snooze", "Staff", "Transfer", "TreatAsOptOut", "Unblock",
    "Wake", "decide",
]  # fmt: skip


def decide(
    case: Case, action: Action, staff: Staff, now: datetime, script: Script
) -> Turn | Refusal:
    """What follows when this person does this now; a Refusal changes nothing.

    Whoever owns a lead works it; a note, an opt-out and the end of a hold are never kept
    from a colleague. A closed one still takes notes: what somebody learnt too late is not lost.
    """
    if staff.role not in ACTING_ROLES:
        return Refusal("You may look, but not act. Ask an administrator for the agent role.")
    if isinstance(action, RedactText) and staff.role not in LEADING_ROLES:
        return Refusal("Only a supervisor can remove the words of a text.")
    if case.is_closed and not isinstance(action, (AddNote, Reopen, RedactText)):
        return owning.closed(case)
    match action:
        case Claim():
            return owning.claim(case, staff, now, script)
        case Release():
            return owning.release(case, staff)
        case Transfer():
            return owning.transfer(case, action, staff, now, script)
        case SetStatus():
            return working.set_status(case, action, staff, now, script)
        case AddNote():
            return working.add_note(case, action)
        case LogCall():
            return working.log_call(case, action, staff, now, script)
        case Reply():
            return texting.reply(case, action, staff, now, script)
        case CancelText():
            return texting.cancel(case, action, staff)
        case RedactText():
            return safety.redact(case, action)
        case HandBack():
            return safety.hand_back(case, staff, now, script)
        case ClearHold():
            return safety.clear_hold(case, action, now, script)
        case TreatAsOptOut():
            return safety.treat_as_opt_out(case, now, script)
        case Snooze():
            return working.snooze(case, action, staff, now)
        case Wake():
            return working.wake(case)
        case Block():
            return safety.block(case, action)
        case Unblock():
            return safety.unblock(case)
        case Merge():
            return working.merge(case, action, staff, now, script)
        case Reopen():
            return working.reopen(case, staff, now, script)
        case _:
            assert_never(action)
