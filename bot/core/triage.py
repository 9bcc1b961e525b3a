"""How urgent a lead is, when a person is due, and the next step in words. Pure.

Never ranks by insurance, ability to pay, condition, language or neighbourhood.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.core import clinic_time
from bot.core.conversation import Conversation, Status, UpdateLead
from bot.core.preference import Preference
from bot.core.preference_said import say as say_preference
from bot.core.script import Clinic, Script

SAFETY_FLAGS = ("crisis", "emergency")
URGENT_FLAGS = (
    "minor",
    "symptom_after",
    "existing_patient_today",
    "complaint",
    "failed_crisis_text",
)
HIGH_FLAGS = (
    "wants_human",
    "bot_stuck",
    "bot_failed",
    "medical_question",
    "asap",
    "date_within_3_days",
    "safety_history",
    "group_message",
    "found_unanswered",
)
REQUEST_SLOTS = ("prefs", "contact", "name", "reason", "status")
URGENT_MIN = 30
HIGH_MIN = 60
SOON = timedelta(days=3)
CLOSED_STATUSES = ("booked", "not_a_fit", "withdrawn", "wrong_number", "spam", "closed")

PRIORITY_WORDS = {
    0: "Safety",
    1: "Urgent",
    2: "High",
    3: "Normal",
    4: "Incomplete",
    5: "Information only",
}


def priority(conversation: Conversation) -> int:
    """0 safety, 1 urgent, 2 high, 3 complete, 4 incomplete, 5 asked questions only."""
    flags = conversation.flags
    if any(flag in flags for flag in SAFETY_FLAGS):
        return 0
    if any(flag in flags for flag in URGENT_FLAGS):
        return 1
    if any(flag in flags for flag in HIGH_FLAGS):
        return 2
    if conversation.stage == "complete":
        return 3
    if any(slot in conversation.answers for slot in REQUEST_SLOTS):
        return 4
    return 5


def due_at(level: int, now: datetime, clinic: Clinic) -> datetime | None:
    """When a person is due, aware UTC, in working time; None when nobody waits."""
    if level == 0:
        return now
    if level in (1, 2):
        minutes = URGENT_MIN if level == 1 else HIGH_MIN
        return clinic_time.add_business_minutes(now, minutes, clinic)
    if level == 3:
        return clinic_time.end_of_working_day(now, clinic)
    if level == 4:
        return clinic_time.end_of_working_day(now, clinic, after_days=1)
    return None


def wish_flags(conversation: Conversation, now: datetime, clinic: Clinic) -> Mapping[str, str]:
    """Flags that follow from the preferred days: as soon as possible, or within three days."""
    answer = conversation.answers.get("prefs")
    if answer is None:
        return {}
    wish = Preference.from_json(answer.value)
    today = clinic_time.local(now, clinic).date()
    if wish.asap:
        return {"asap": answer.words}
    first = wish.first_date(today)
    if (wish.dates or wish.date_ranges) and first is not None and first - today <= SOON:
        return {"date_within_3_days": answer.words}
    return {}


def lead(
    conversation: Conversation,
    script: Script,
    now: datetime,
    *,
    status: Status | None = None,
    reason: str | None = None,
) -> UpdateLead:
    """The lead as the conversation now makes it; `status` when staff or a withdrawal set it."""
    level = priority(conversation)
    became = status or conversation.status or "new"
    is_closed = became in CLOSED_STATUSES
    slots = card(conversation, now, script)
    return UpdateLead(
        card=slots,
        stage=conversation.stage or "gathering",
        status=became,
        priority=level,
        due_at=None if is_closed else due_at(level, now, script.clinic),
        next_step="" if is_closed else next_step(conversation, slots),
        reason=reason,
    )


def card(conversation: Conversation, now: datetime, script: Script) -> dict[str, Any]:
    """slot -> {value, words, said}: the reading, the texter's own words, the reading in words."""
    slots = {
        slot: {"value": a.value, "words": a.words, "said": _said(slot, a.value, now, script)}
        for slot, a in conversation.answers.items()
    }
    if conversation.earlier:
        said = conversation.earlier
        slots["earlier"] = {"value": said, "words": "", "said": said}
    if conversation.questions:
        questions = list(conversation.questions)
        slots["questions"] = {"value": questions, "words": "", "said": "; ".join(questions)}
    return slots


def next_step(conversation: Conversation, slots: Mapping[str, Any]) -> str:
    """What a receptionist does next, one sentence in plain English; `slots` is the card."""
    flags = conversation.flags
    if "crisis" in flags:
        return "Phone now: possible crisis. Then clear the hold with a note."
    if "emergency" in flags:
        return "Phone now: possible medical emergency. They were told to call 911."
    if conversation.suppressed:
        return "Do not text. They opted out; phone only if it is about their safety."
    if "complaint" in flags:
        return "Phone them about their complaint."
    if "symptom_after" in flags or "existing_patient_today" in flags:
        return "Hand to the nurse: an existing patient needs an answer."
    if "minor" in flags:
        return "Hand to the medical team: this is about someone under 18."
    if "medical_question" in flags:
        return "Hand to the medical team: they asked a medical question."
    if "bot_stuck" in flags or "bot_failed" in flags:
        return "Read the thread and answer: the automated line could not help."
    if "found_unanswered" in flags:
        return "Read the thread and answer: a text of theirs was found late."
    return _reach_step(conversation, slots)


def _reach_step(conversation: Conversation, slots: Mapping[str, Any]) -> str:
    contact = conversation.answers.get("contact")
    verb = "Call" if contact is not None and contact.value == "call" else "Text back"
    when = conversation.answers.get("call_time")
    at = f" ({when.words})" if when is not None and verb == "Call" else ""
    if "wants_human" in conversation.flags:
        return f"{verb}{at}: they asked for a person."
    prefs = slots.get("prefs")
    if prefs is not None and not prefs["value"].get("unclear"):
        return f"{verb}{at} with times: {prefs['said']}."
    if conversation.questions:
        return f"{verb}{at} about their question."
    if conversation.stage == "complete":
        return f"{verb}{at} to agree on days and times."
    return f"{verb}{at} to finish the request."


def _said(slot: str, value: Any, now: datetime, script: Script) -> str:
    if slot == "prefs":
        today = clinic_time.local(now, script.clinic).date()
        return say_preference(Preference.from_json(value), script, "en", today)
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    return str(value).replace("_", " ")
