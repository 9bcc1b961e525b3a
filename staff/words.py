"""Codes of ours in a receptionist's words, and moments as the clinic's wall clock says them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import phonenumbers

from bot.core import clinic_time
from bot.core.script import Clinic

STATUSES: Mapping[str, str] = {
    "new": "New",
    "in_progress": "In progress",
    "contacted": "Contacted",
    "booked": "Booked",
    "not_a_fit": "Not a fit",
    "withdrawn": "Withdrawn",
    "wrong_number": "Wrong number",
    "spam": "Spam",
    "closed": "Closed",
}
REASONS: Mapping[str, str] = {
    "not_offered": "We do not offer it",
    "out_of_area": "Lives too far away",
    "medical_team_said_no": "The medical team said no",
    "question_answered": "Their question is answered",
    "handled_by_phone": "Handled by phone",
    "no_answer": "No answer: send a last text",
    "duplicate": "Same person, other request",
    "other": "Other (write a note)",
}
STAGES: Mapping[str, str] = {
    "gathering": "Still texting",
    "complete": "Complete",
    "incomplete": "Incomplete",
}
PRIORITIES: Mapping[int, str] = {
    0: "Safety",
    1: "Urgent",
    2: "High",
    3: "Normal",
    4: "Low",
    5: "Info",
}
LANGS: Mapping[str, str] = {"en": "English", "es": "Spanish"}
PHASES: Mapping[str, str] = {
    "new": "The automated line is answering.",
    "intake": "The automated line is asking for the request.",
    "recap": "The automated line asked them to confirm.",
    "open": "The automated line answers their questions.",
    "with_staff": "The automated line is silent: a person has taken over.",
    "held": "The automated line is silent: safety hold.",
}
ALERTS: Mapping[str, str] = {
    "crisis": "may be in danger",
    "emergency": "may have a medical emergency",
    "failed_crisis_text": "did not get our crisis text",
    "hand_off": "asked for a person",
    "bot_failed": "was not answered: the automated line failed",
    "overdue": "is waiting past the promised time",
    "stuck": "has a text of ours that does not go out",
    "daily_limit": "waits: the limit of texts for a day is reached",
    "texts_found": "texted while the line was away: see what is flagged so",
    "texts_unread": "texted and is not answered: the line stands still",
    "texts_unsent": "waits for a text of ours: the line stands still",
    "no_statuses": "was texted, but Twilio reports no deliveries any more",
    "webhooks_refused": "texted last: texts since then are refused, perhaps for a wrong token",
    "upkeep_failed": "texted last: the daily backup, erasure or audit check failed",
    "clock_off": "texted last: the clock of a machine of the line is wrong, texts may wait",
}
ALERT_KINDS: Mapping[str, str] = {
    "crisis": "Possible crisis",
    "emergency": "Possible emergency",
    "failed_crisis_text": "Crisis text not delivered",
    "hand_off": "Asked for a person",
    "bot_failed": "The line failed",
    "overdue": "Past the promised time",
    "stuck": "A text did not go out",
    "daily_limit": "The day's limit is reached",
    "texts_found": "Texts found late",
    "texts_unread": "Texts are not answered",
    "texts_unsent": "Texts do not go out",
    "no_statuses": "No delivery reports",
    "webhooks_refused": "Texts are refused",
    "clock_off": "A clock is wrong",
    "upkeep_failed": "The daily upkeep failed",
}
# In the order in which one of them is the reason for the priority.
FLAGS: Mapping[str, str] = {
    "crisis": "Possible crisis",
    "emergency": "Possible medical emergency",
    "failed_crisis_text": "Crisis text not delivered",
    "symptom_after": "Symptom after a visit",
    "existing_patient_today": "Patient with a visit today",
    "minor": "About someone under 18",
    "complaint": "Complaint",
    "safety_history": "Spoke of past crisis",
    "wants_human": "Asked for a person",
    "medical_question": "Medical question",
    "bot_stuck": "Line could not help",
    "bot_failed": "Line failed",
    "found_unanswered": "Found late, not answered",
    "asap": "As soon as possible",
    "date_within_3_days": "Wants a day soon",
    "group_message": "Group text",
    "existing_patient": "Existing patient",
    "maybe_opt_out": "May want no more texts",
    "opted_out": "Opted out",
    "caregiver": "Texts for someone else",
    "spanish": "Spanish",
    "out_of_state": "Out of state",
    "asked_cost": "Asked about cost",
    "asked_insurance": "Asked about insurance",
    "media_received": "Sent a photo or file",
    "found_late": "Came while the line was away",
    "after_hours": "After hours",
    "holiday_date": "Wants a holiday",
    "abusive_language": "Abusive language",
    "alt_phone": "Other phone number",
}
SERIOUS_FLAGS = ("crisis", "emergency", "failed_crisis_text", "symptom_after", "minor", "complaint")
QUESTIONS: Mapping[str, str] = {"name": "Name", "prefs": "Days and times"}
SLOTS: Mapping[str, str] = {
    "contact": "Reach by",
    "call_time": "Good time to call",
    "earlier": "Earlier, still open",
    "alt_phone": "Other phone",
    "reason": "Help with",
    "status": "Been here before",
    "pay": "Pays by",
    "plan": "Insurance plan",
    "heard": "Heard of us",
    "for_whom": "Visit is for",
    "patient_name": "Patient's name",
}
VALUES: Mapping[str, Mapping[str, str]] = {
    "status": {"new": "No, new", "returning": "Yes, returning"},
    "contact": {"text": "Text", "call": "Phone call", "either": "Text or call"},
    "pay": {"insurance": "Insurance", "self_pay": "Self-pay", "unsure": "Not sure yet"},
    "for_whom": {"self": "Themselves", "other": "Someone else"},
    "reason": {"ptsd": "PTSD", "other": "Something else"},
}
EVENTS: Mapping[str, str] = {
    "opened": "Request opened",
    "gathering": "Texting again",
    "complete": "They confirmed the request",
    "incomplete": "They stopped answering",
    "claimed": "Claimed",
    "released": "Released",
    "note": "Note",
    "handed_back": "Handed back to the automated line",
    "hold_cleared": "Safety hold cleared",
    "hour_override": "Texted outside permitted hours",
    "opted_out": "Recorded that they want no more texts",
    "question": "Question passed on",
    "called": "Called",
    "given_to": "Given on",
    "booked_for": "Visit",
    "text_scheduled": "Text to be sent later",
    "text_cancelled": "Took back a text that waited",
    "redacted": "Removed the words of a text",
    "snoozed": "Snoozed",
    "woke": "Came back",
    "overdue": "Past the promised time",
    "aged": "One step more urgent: past its time",
    "idle": "Released: nobody worked on it",
    "blocked": "Phone blocked",
    "unblocked": "Phone not blocked any more",
    "merged_into": "Merged into",
    "merged_from": "Took in",
    "reopened": "Opened again",
}
CALLS: Mapping[str, str] = {
    "spoke": "Spoke with them",
    "voicemail": "Left a voicemail",
    "no_answer": "No answer",
}
BLOCK_REASONS: Mapping[str, str] = {
    "spam": "Spam",
    "abuse": "Abuse",
    "automated": "An automated sender",
}


@dataclass(frozen=True, slots=True)
class DueWords:
    said: str
    is_overdue: bool


def phone(e164: str) -> str:
    """(480) 555-0101 for a US number, international form for another, else as it stands."""
    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    is_us = number.country_code == 1
    style = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, style.NATIONAL if is_us else style.INTERNATIONAL)


def span(length: timedelta) -> str:
    """How long, in at most two units: 5 min, 2 h 10 min, 3 days."""
    minutes = max(0, int(length.total_seconds() // 60))
    if minutes < 1:
        return "under a minute"
    if minutes < 60:
        return f"{minutes} min"
    hours, rest = divmod(minutes, 60)
    if hours < 24:
        return f"{hours} h {rest} min" if rest and hours < 6 else f"{hours} h"
    days = hours // 24
    return "1 day" if days == 1 else f"{days} days"


def waited(since: datetime, now: datetime, clinic: Clinic) -> str:
    """How long somebody waits, in office time: a night between two days counts for nothing."""
    minutes = clinic_time.business_minutes_between(since, now, clinic)
    if clinic_time.has_hours(clinic) and minutes < 1 and not clinic_time.is_open(now, clinic):
        return "until we open"
    return span(timedelta(minutes=minutes))


def clock(at: datetime, clinic: Clinic) -> str:
    """10:42 AM on the clinic's wall clock."""
    return f"{clinic_time.local(at, clinic):%I:%M %p}".lstrip("0")


def moment(at: datetime, now: datetime, clinic: Clinic) -> str:
    """10:42 AM, Yesterday 10:42 AM, Mon 10:42 AM, Nov 3 10:42 AM: no longer than needed."""
    there = clinic_time.local(at, clinic)
    here = clinic_time.local(now, clinic)
    days = (there.date() - here.date()).days
    if days == 0:
        return clock(at, clinic)
    named = {-1: "Yesterday", 1: "Tomorrow"}.get(days)
    if named is None:
        named = f"{there:%a}" if -7 < days < 7 else f"{there:%b} {there.day}"
    if there.year != here.year:
        named += f", {there.year}"
    return f"{named} {clock(at, clinic)}"


def visit(wall: str) -> str:
    """Tue, Dec 8, 10:30 AM: a wall time as staff typed it (ISO 8601)."""
    there = datetime.fromisoformat(wall)
    return f"{there:%a, %b} {there.day}, {f'{there:%I:%M %p}'.lstrip('0')}"


def day(at: datetime, now: datetime, clinic: Clinic) -> str:
    """The heading over the texts of one clinic day: Today, Yesterday, Monday, November 3."""
    there = clinic_time.local(at, clinic).date()
    days = (clinic_time.local(now, clinic).date() - there).days
    if days in (0, 1):
        return "Today" if days == 0 else "Yesterday"
    return f"{there:%A}, {there:%B} {there.day}"


def due(at: datetime | None, now: datetime, clinic: Clinic) -> DueWords | None:
    if at is None:
        return None
    if at < now:
        minutes = (now - at).total_seconds() // 60
        return DueWords(f"{span(now - at)} overdue" if minutes else "Due now", True)
    return DueWords(f"Due {moment(at, now, clinic)}", False)


def office(now: datetime, clinic: Clinic) -> str:
    """Open until 5:00 PM, or Closed until Tomorrow 9:00 AM; empty when no hours are set."""
    if not clinic_time.has_hours(clinic):
        return ""
    if clinic_time.is_open(now, clinic):
        here = clinic_time.local(now, clinic)
        closes = next(
            i.closes
            for i in clinic_time.intervals_on(here.date(), clinic)
            if i.opens <= here.time() < i.closes
        )
        return f"Open until {f'{closes:%I:%M %p}'.lstrip('0')}"
    opens = clinic_time.next_opening(now, clinic)
    return f"Closed until {moment(opens, now, clinic)}" if opens else "Closed"


def priority_reason(priority: int, stage: str, flags: Sequence[str]) -> str:
    """Why a lead has its priority, in a few words."""
    if priority <= 2:
        known = next((words for flag, words in FLAGS.items() if flag in flags), None)
        return known or "Waits past its time"
    if priority == 3 and stage == "complete":
        return "Complete request"
    return "Unfinished request" if priority in (3, 4) else "Questions only"


def flag(name: str) -> str:
    return FLAGS.get(name, name.replace("_", " ").capitalize())


def slot(name: str) -> str:
    """A question of the intake, as the desk calls it."""
    return SLOTS.get(name) or QUESTIONS.get(name) or _opened(name.replace("_", " "))


def hour(number: int) -> str:
    """12 AM, 9 AM, 12 PM, 5 PM."""
    return f"{number % 12 or 12} {'AM' if number < 12 else 'PM'}"


def value(slot: str, entry: Mapping[str, object]) -> str:
    """The reading of a slot in words; the texter's own words stand beside it."""
    known = VALUES.get(slot, {})
    raw = entry.get("value")
    if isinstance(raw, list):
        return ", ".join(known.get(str(item)) or _opened(str(item)) for item in raw)
    if slot == "alt_phone":
        return phone(str(raw))
    return known.get(str(raw)) or _opened(str(entry.get("said") or raw or ""))


def browser(agent: str) -> str:
    """Firefox on Windows: enough to know one's own again."""
    programs = ("Edg", "OPR", "Firefox", "Chrome", "Safari")
    systems = ("Windows", "Android", "iPhone", "iPad", "Mac OS", "Linux")
    program = next((name for name in programs if name in agent), "A browser")
    system = next((name for name in systems if name in agent), "")
    named = {"Edg": "Edge", "OPR": "Opera"}.get(program, program)
    return f"{named} on {system}" if system else named


def _opened(text: str) -> str:
    return text[:1].upper() + text[1:]
