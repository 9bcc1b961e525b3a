"""What staff may do to a conversation and its lead, and what follows. Pure.

A refusal is a value in words for the person who tried; nothing here raises.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never
from uuid import UUID

from bot.core import clinic_time, triage
from bot.core.conversation import (
    Assign,
    CancelUnsent,
    Conversation,
    Effect,
    Phase,
    RaiseFlag,
    Record,
    Refusal,
    Say,
    Source,
    Status,
    Suppress,
    Turn,
    UpdateLead,
)
from bot.core.lint import lint
from bot.core.script import Script
from bot.core.text import clean, segments

MAX_REPLY_SEGMENTS = 3
MAX_NOTE = 2000
LEADING_ROLES = ("supervisor", "admin")
ACTING_ROLES = ("agent", *LEADING_ROLES)
HOLD_FLAGS = ("crisis", "emergency")
HAND_OFF_FLAGS = ("wants_human", "bot_stuck", "bot_failed")
REASONS: Mapping[Status, tuple[str, ...]] = {
    "not_a_fit": ("not_offered", "out_of_area", "medical_team_said_no", "other"),
    "closed": ("question_answered", "handled_by_phone", "no_answer", "duplicate", "other"),
}
SUPPRESSED_WORDS: Mapping[Source, str] = {
    "keyword": "They opted out. Only a text START from their phone allows texts again. "
    "Phone them if safe.",
    "own_words": "They asked us in their own words to stop texting. Only a text START from "
    "their phone allows texts again. Phone them if safe.",
    "staff": "A colleague recorded that they want no more texts, and a START does not change "
    "that. Phone them if safe.",
    "carrier": "Their carrier says they opted out. Only a text START from their phone allows "
    "texts again. Phone them if safe.",
}
STALE = (
    "Something happened here since you opened the page: a new text, or a colleague acted. "
    "Read what is new, then try again."
)


@dataclass(frozen=True, slots=True)
class Staff:
    """The person who acts. `role` is viewer, agent, supervisor or admin."""

    id: UUID
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Case:
    """What the action is about: the conversation, and whose lead it is now.

    `seen_turn` is the turn the person had on the page. `due_at` is when time itself was to
    ask next (a nudge); actions that leave the bot at work keep it.
    """

    conversation: Conversation
    owner_id: UUID | None
    owner_name: str | None
    seen_turn: int
    phone: str
    is_closed: bool = False
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    pass


@dataclass(frozen=True, slots=True)
class Release:
    pass


@dataclass(frozen=True, slots=True)
class SetStatus:
    """`reason` is one of `REASONS[status]`, a code without patient data."""

    status: Status
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AddNote:
    text: str


@dataclass(frozen=True, slots=True)
class Reply:
    """A text by a person. `hour_reason` overrides quiet hours, in words."""

    text: str
    hour_reason: str = ""


@dataclass(frozen=True, slots=True)
class HandBack:
    """The bot may answer this texter again."""


@dataclass(frozen=True, slots=True)
class ClearHold:
    """After a crisis: a person has spoken with the texter. The note is required."""

    note: str


@dataclass(frozen=True, slots=True)
class TreatAsOptOut:
    pass


Action = Claim | Release | SetStatus | AddNote | Reply | HandBack | ClearHold | TreatAsOptOut


def decide(
    case: Case, action: Action, staff: Staff, now: datetime, script: Script
) -> Turn | Refusal:
    """What follows when this person does this now; a Refusal changes nothing.

    Whoever owns a lead works it; a note, an opt-out and the end of a hold are never kept
    from a colleague.
    """
    if staff.role not in ACTING_ROLES:
        return Refusal("You may look, but not act. Ask an administrator for the agent role.")
    if case.is_closed:
        return Refusal("This request is closed. If they text again, a new one opens.")
    match action:
        case Claim():
            return _claim(case, staff, now, script)
        case Release():
            return _release(case, staff)
        case SetStatus():
            return _set_status(case, action, staff, now, script)
        case AddNote():
            return _add_note(case, action)
        case Reply():
            return _reply(case, action, staff, now, script)
        case HandBack():
            return _hand_back(case, staff, now, script)
        case ClearHold():
            return _clear_hold(case, action, now, script)
        case TreatAsOptOut():
            return _treat_as_opt_out(case, now, script)
        case _:
            assert_never(action)


def _why_no_reply(case: Case, action: Reply, now: datetime, script: Script) -> str | None:
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
    is_about_safety = case.conversation.phase == "held"
    is_early_or_late = not clinic_time.may_text(now, script.clinic, case.phone)
    if is_early_or_late and not is_about_safety and not action.hour_reason.strip():
        return (
            f"It is {clinic_time.local(now, script.clinic):%H:%M} at the clinic, outside the hours "
            "for texting this number. Send it later, or write why it cannot wait."
        )
    return None


def _claim(case: Case, staff: Staff, now: datetime, script: Script) -> Turn | Refusal:
    if case.owner_id == staff.id:
        return Refusal("This is already yours.")
    if case.owner_id is not None:
        return Refusal(f"{case.owner_name} claimed this first.")
    was = case.conversation.status or "new"
    became: Status = "in_progress" if was == "new" else was
    conversation = case.conversation.with_(status=became)
    effects = (_worked_on(conversation, now, script), Assign(staff.id))
    return Turn(conversation, effects, "staff_claimed", case.due_at)


def _release(case: Case, staff: Staff) -> Turn | Refusal:
    if case.owner_id is None:
        return Refusal("Nobody has claimed this.")
    if case.owner_id != staff.id and staff.role not in LEADING_ROLES:
        return Refusal(f"Only {case.owner_name} or a supervisor can release this.")
    return Turn(case.conversation, (Assign(None),), "staff_released", case.due_at)


def _set_status(
    case: Case, action: SetStatus, staff: Staff, now: datetime, script: Script
) -> Turn | Refusal:
    is_closing = action.status in triage.CLOSED_STATUSES
    reasons = REASONS.get(action.status, ())
    if refusal := _someone_elses(case, staff):
        return refusal
    if case.seen_turn != case.conversation.turn:
        return Refusal(STALE)
    if action.status == case.conversation.status:
        return Refusal("It has this status already.")
    if is_closing and case.conversation.phase == "held":
        return Refusal("Clear the safety hold first: speak with them and write a note.")
    if reasons and action.reason not in reasons:
        return Refusal("Choose a reason, so that a colleague understands later.")
    if not is_closing:
        conversation = case.conversation.with_(status=action.status)
        effects = (_worked_on(conversation, now, script),)
        return Turn(conversation, effects, "staff_set_status", case.due_at)
    # A closed request ends the take-over: whoever texts next month gets an answer.
    conversation = case.conversation.with_(status=action.status, phase="open", asked=None)
    update = triage.lead(
        conversation, script.clinic, now, status=action.status, reason=action.reason or None
    )
    return Turn(conversation, (update, CancelUnsent()), "staff_closed")


def _add_note(case: Case, action: AddNote) -> Turn | Refusal:
    text = action.text.strip()
    if not text:
        return Refusal("Write the note first.")
    if len(text) > MAX_NOTE:
        return Refusal(f"A note holds {MAX_NOTE} characters; this one has {len(text)}.")
    return Turn(case.conversation, (Record("note", text),), "staff_noted", case.due_at)


def _reply(
    case: Case, action: Reply, staff: Staff, now: datetime, script: Script
) -> Turn | Refusal:
    if refusal := _someone_elses(case, staff):
        return refusal
    if why_not := _why_no_reply(case, action, now, script):
        return Refusal(why_not)
    is_held = case.conversation.phase == "held"
    conversation = case.conversation.with_(
        phase="held" if is_held else "with_staff", staff_wrote_at=now, status="contacted"
    )
    text, hour_reason = clean(action.text), action.hour_reason.strip()
    # An initiated text would wait for the morning; this one was decided to leave now.
    waits_for_hours = clinic_time.may_text(now, script.clinic, case.phone)
    effects: list[Effect] = [
        _worked_on(conversation, now, script),
        CancelUnsent(),
        Say("staff", text, conversation.lang, segments(text), initiated=waits_for_hours),
    ]
    if case.owner_id is None:
        effects.append(Assign(staff.id))
    if hour_reason and not waits_for_hours:
        effects.append(Record("hour_override", hour_reason))
    return Turn(conversation, tuple(effects), "staff_replied")


def _hand_back(case: Case, staff: Staff, now: datetime, script: Script) -> Turn | Refusal:
    if refusal := _someone_elses(case, staff):
        return refusal
    if case.conversation.phase == "held":
        return Refusal("Clear the safety hold first: speak with them and write a note.")
    if case.conversation.phase != "with_staff":
        return Refusal("The automated line already answers them.")
    conversation = _answered_by_bot(case.conversation, HAND_OFF_FLAGS, script)
    effects = (triage.lead(conversation, script.clinic, now), Record("handed_back"))
    return Turn(conversation, effects, "staff_handed_back")


def _clear_hold(case: Case, action: ClearHold, now: datetime, script: Script) -> Turn | Refusal:
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
        triage.lead(conversation, script.clinic, now),
        RaiseFlag("safety_history", note),
        Record("hold_cleared", note),
    )
    return Turn(conversation, effects, "staff_cleared_hold")


def _treat_as_opt_out(case: Case, now: datetime, script: Script) -> Turn | Refusal:
    if case.conversation.suppressed is not None:
        return Refusal("They are opted out already.")
    why = "A colleague recorded that they want no more texts."
    conversation = case.conversation.with_(
        suppressed="staff", flags={**case.conversation.flags, "opted_out": why}
    )
    effects = (
        triage.lead(conversation, script.clinic, now),
        Suppress("staff"),
        CancelUnsent(),
        RaiseFlag("opted_out", why),
        Record("opted_out"),
    )
    return Turn(conversation, effects, "staff_opted_out")


def _worked_on(conversation: Conversation, now: datetime, script: Script) -> UpdateLead:
    """The lead in a person's hands. Once they were contacted, nobody waits for us."""
    update = triage.lead(conversation, script.clinic, now)
    return replace(update, due_at=None) if update.status == "contacted" else update


def _someone_elses(case: Case, staff: Staff) -> Refusal | None:
    if case.owner_id in (None, staff.id):
        return None
    return Refusal(
        f"{case.owner_name} has this. Ask {case.owner_name} or a supervisor to release it first."
    )


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
