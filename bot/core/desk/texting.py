"""A person's text: whether it may leave, when, and that the bot falls silent. Pure."""

from __future__ import annotations

from datetime import datetime

from bot.core import clinic_time
from bot.core.conversation import (
    Assign,
    CancelOne,
    CancelUnsent,
    Effect,
    Record,
    Refusal,
    Say,
    Turn,
)
from bot.core.desk.actions import (
    MAX_REPLY_SEGMENTS,
    SCHEDULE_WITHIN,
    STALE,
    SUPPRESSED_WORDS,
    CancelText,
    Case,
    Reply,
    Staff,
)
from bot.core.desk.owning import someone_elses, worked_on
from bot.core.desk.pace import why_too_fast
from bot.core.lint import lint
from bot.core.script import Script
from bot.core.text import clean, segments


def reply(case: Case, action: Reply, staff: Staff, now: datetime, script: Script) -> Turn | Refusal:
    if refusal := someone_elses(case, staff):
        return refusal
    if why_not := _why_not(case, action, now, script):
        return Refusal(why_not)
    is_held = case.conversation.phase == "held"
    is_in_danger = is_held or case.sent.in_danger
    if not is_in_danger and (too_fast := why_too_fast(case.sent, now)):
        return Refusal(too_fast, "too_fast")
    conversation = case.conversation.with_(
        phase="held" if is_held else "with_staff", staff_wrote_at=now, status="contacted"
    )
    text, hour_reason = clean(action.text), action.hour_reason.strip()
    leaves_at = action.send_at or now
    # An initiated text would wait for the morning; this one was decided to leave now.
    waits_for_hours = clinic_time.may_text(leaves_at, script.clinic, case.phone)
    effects: list[Effect] = [
        worked_on(conversation, now, script),
        CancelUnsent(),
        Say(
            "staff",
            text,
            conversation.lang,
            segments(text),
            not_before_at=action.send_at,
            initiated=waits_for_hours,
        ),
    ]
    if case.owner_id is None:
        effects.append(Assign(staff.id))
    if action.send_at is not None:
        effects.append(Record("text_scheduled", _said(action.send_at, script)))
    if hour_reason and not waits_for_hours:
        effects.append(Record("hour_override", hour_reason))
    return Turn(conversation, tuple(effects), "staff_replied")


def cancel(case: Case, action: CancelText, staff: Staff) -> Turn | Refusal:
    if refusal := someone_elses(case, staff):
        return refusal
    effects = (CancelOne(action.text_id), Record("text_cancelled"))
    return Turn(case.conversation, effects, "staff_cancelled_text", case.due_at)


def _why_not(case: Case, action: Reply, now: datetime, script: Script) -> str | None:
    """Why this text may not go out now, in words; None when it may.

    Texts about safety leave at any hour. Source: 47 CFR 64.1200(a)(10) for opt-outs and
    (c)(1) for hours; FTC Act section 5 and Twilio's Messaging Policy for the claim guard.
    """
    suppressed = case.conversation.suppressed
    if suppressed is not None:
        return SUPPRESSED_WORDS[suppressed]
    text = clean(action.text)
    if not text:
        return "Write the text first."
    if segments(text) > MAX_REPLY_SEGMENTS:
        return (
            f"This text needs {segments(text)} segments; {MAX_REPLY_SEGMENTS} is the most. "
            "Shorten it, or phone them."
        )
    findings = lint(text, case.conversation.lang)
    if findings:
        return "\n".join(f'"{found.words}": {found.remedy}' for found in findings)
    if case.seen_turn != case.conversation.turn:
        return STALE
    return _why_not_then(case, action, now, script)


def _why_not_then(case: Case, action: Reply, now: datetime, script: Script) -> str | None:
    """Why not at that hour: too early, too late, or too far away."""
    if action.send_at is not None and not now < action.send_at <= now + SCHEDULE_WITHIN:
        return f"Choose a time in the next {SCHEDULE_WITHIN.days} days."
    leaves_at = action.send_at or now
    if clinic_time.may_text(leaves_at, script.clinic, case.phone):
        return None
    if case.conversation.phase == "held" or action.hour_reason.strip():
        return None
    next_at = clinic_time.next_permitted(leaves_at, script.clinic, case.phone)
    return (
        f"{_said(leaves_at, script)} at the clinic is outside the hours for texting this number. "
        f"Send it later, from {_said(next_at, script)}, or write why it cannot wait."
    )


def _said(at: datetime, script: Script) -> str:
    return f"{clinic_time.local(at, script.clinic):%a %b %d, %H:%M}"
