"""What became of a request: statuses, notes, calls, snoozes, merges and reopening. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.core import clinic_time, triage
from bot.core.conversation import (
    Assign,
    CancelUnsent,
    Effect,
    MentionStaff,
    MergeLead,
    Record,
    Refusal,
    Say,
    SnoozeLead,
    Turn,
)
from bot.core.desk.actions import (
    MAX_NOTE,
    REASONS,
    REOPEN_WITHIN,
    SNOOZE_WITHIN,
    STALE,
    AddNote,
    Case,
    LogCall,
    Merge,
    SetStatus,
    Snooze,
    Staff,
)
from bot.core.desk.owning import someone_elses, worked_on
from bot.core.script import Script
from bot.core.text import segments

TRY_AGAIN_MIN = 180
NO_ANSWER = "no_answer"
FAREWELL = "intake.staff_no_reply"
FAREWELL_WITHIN = timedelta(days=1)


def set_status(
    case: Case, action: SetStatus, staff: Staff, now: datetime, script: Script
) -> Turn | Refusal:
    is_closing = action.status in triage.CLOSED_STATUSES
    reasons = REASONS.get(action.status, ())
    if refusal := someone_elses(case, staff):
        return refusal
    if case.seen_turn != case.conversation.turn:
        return Refusal(STALE)
    if action.status == case.conversation.status:
        return Refusal("It has this status already.")
    if is_closing and case.conversation.phase == "held":
        return Refusal("Clear the safety hold first: speak with them and write a note.")
    if reasons and action.reason not in reasons:
        return Refusal("Choose a reason, so that a colleague understands later.")
    if action.booked_for and not _is_moment(action.booked_for):
        return Refusal("Write the day and time of the visit, such as 2026-12-08 10:30.")
    if not is_closing:
        conversation = case.conversation.with_(status=action.status)
        worked = (worked_on(conversation, now, script),)
        return Turn(conversation, worked, "staff_set_status", case.due_at)
    # A closed request ends the take-over: whoever texts next month gets an answer.
    conversation = case.conversation.with_(status=action.status, phase="open", asked=None)
    update = triage.lead(
        conversation, script, now, status=action.status, reason=action.reason or None
    )
    effects = (update, CancelUnsent(), *_booking(action), *_farewell(case, action, now, script))
    return Turn(conversation, effects, "staff_closed")


def _farewell(case: Case, action: SetStatus, now: datetime, script: Script) -> tuple[Effect, ...]:
    """Who could not be reached is told that the door stays open, once, in permitted hours."""
    lang = case.conversation.lang
    is_welcome = case.conversation.suppressed is None and not case.is_blocked
    if action.reason != NO_ANSWER or not is_welcome:
        return ()
    text = script.text(FAREWELL, lang)
    return (
        Say(FAREWELL, text, lang, segments(text), expires_at=now + FAREWELL_WITHIN, initiated=True),
    )


def _booking(action: SetStatus) -> tuple[Effect, ...]:
    if action.status != "booked" or not action.booked_for:
        return ()
    return (Record("booked_for", action.booked_for),)


def add_note(case: Case, action: AddNote) -> Turn | Refusal:
    text = action.text.strip()
    if not text:
        return Refusal("Write the note first.")
    if len(text) > MAX_NOTE:
        return Refusal(f"A note holds {MAX_NOTE} characters; this one has {len(text)}.")
    named = tuple(MentionStaff(staff_id) for staff_id in action.mentions)
    return Turn(case.conversation, (Record("note", text), *named), "staff_noted", case.due_at)


def log_call(
    case: Case, action: LogCall, staff: Staff, now: datetime, script: Script
) -> Turn | Refusal:
    """A call that reached them answers them; one in vain comes back after some office hours."""
    if refusal := someone_elses(case, staff):
        return refusal
    if why_not := _too_long(action.note):
        return why_not
    effects: list[Effect] = []
    conversation = case.conversation
    if action.outcome == "spoke":
        conversation = conversation.with_(status="contacted", staff_wrote_at=now)
    elif conversation.status in (None, "new"):
        conversation = conversation.with_(status="in_progress")
    effects.append(worked_on(conversation, now, script))
    if case.owner_id is None:
        effects.append(Assign(staff.id))
    effects.append(Record(f"called:{action.outcome}", action.note.strip()))
    if action.outcome != "spoke":
        again_at = clinic_time.add_business_minutes(now, TRY_AGAIN_MIN, script.clinic)
        effects.append(SnoozeLead(again_at))
    return Turn(conversation, tuple(effects), "staff_called", case.due_at)


def snooze(case: Case, action: Snooze, staff: Staff, now: datetime) -> Turn | Refusal:
    if refusal := someone_elses(case, staff):
        return refusal
    if case.conversation.phase == "held":
        return Refusal("A safety hold cannot wait.")
    if not now < action.until <= now + SNOOZE_WITHIN:
        return Refusal(f"Choose a time in the next {SNOOZE_WITHIN.days} days.")
    if why_not := _too_long(action.note):
        return why_not
    effects = (SnoozeLead(action.until), Record("snoozed", action.note.strip()))
    return Turn(case.conversation, effects, "staff_snoozed", case.due_at)


def wake(case: Case) -> Turn | Refusal:
    effects = (SnoozeLead(None), Record("woke"))
    return Turn(case.conversation, effects, "staff_woke", case.due_at)


def merge(case: Case, action: Merge, staff: Staff, now: datetime, script: Script) -> Turn | Refusal:
    """Closed as a duplicate; its thread stays readable from the request that goes on."""
    closed = set_status(case, SetStatus("closed", "duplicate"), staff, now, script)
    if isinstance(closed, Refusal):
        return closed
    merged = (MergeLead(action.into_id), Record("merged_into", f"#{action.into_number}"))
    return replace(closed, effects=(*closed.effects, *merged), because="staff_merged")


def reopen(case: Case, staff: Staff, now: datetime, script: Script) -> Turn | Refusal:
    """Open again, and nobody's, while it is fresh; later a text opens a new one beside it."""
    if case.closed_at is None:
        return Refusal("This request is open.")
    if case.newer_number is not None:
        return Refusal(f"They have a newer request, #{case.newer_number}. Work that one.")
    if now - case.closed_at > REOPEN_WITHIN:
        return Refusal(
            f"It was closed more than {REOPEN_WITHIN.days} days ago. If they text again, a new "
            "one opens, with a link to this one."
        )
    conversation = case.conversation.with_(status="in_progress")
    effects = (
        triage.lead(conversation, script, now),
        Assign(None),
        Record("reopened"),
        SnoozeLead(None),
    )
    return Turn(conversation, effects, "staff_reopened", case.due_at)


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _too_long(note: str) -> Refusal | None:
    if len(note.strip()) <= MAX_NOTE:
        return None
    return Refusal(f"A note holds {MAX_NOTE} characters; this one has {len(note.strip())}.")
