"""Pieces of approved copy -> at most one text, and the turn around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core import clinic_time, triage
from bot.core.conversation import (
    OPEN_STATUSES,
    Conversation,
    Effect,
    PageStaff,
    RaiseFlag,
    Say,
    Stage,
    Status,
    Turn,
)
from bot.core.dialogue import nudges
from bot.core.dialogue.moment import Moment
from bot.core.dialogue.slots import ended
from bot.core.text import in_plain_letters, segments

MAX_SEGMENTS = 2
MAX_SEGMENTS_FIRST = 4
REPLY_EXPIRES = timedelta(hours=4)
SAID_KEPT = 12
STAFF_JUST_WROTE = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Piece:
    """One sentence group of the script, filled. An optional one gives way when room is short."""

    key: str
    text: str
    is_optional: bool = False


def piece(m: Moment, key: str, /, *, is_optional: bool = False, **values: str) -> Piece:
    """The copy of `key` in the texter's language with clinic facts and `values` filled in."""
    return Piece(key, filled(m, key, values).text, is_optional)


def filled(m: Moment, key: str, values: Mapping[str, str]) -> Piece:
    """The same for values whose names are known only at run time."""
    facts = {"clinic": m.script.clinic.name, **m.script.clinic.facts, **values}
    return Piece(key, m.script.text(key, m.lang, **facts))


def conclude(
    m: Moment,
    after: Conversation,
    because: str,
    pieces: Sequence[Piece] = (),
    *,
    pages: Sequence[PageStaff] = (),
    effects: Sequence[Effect] = (),
    status: Status | None = None,
    is_bare: bool = False,
    exempt: bool = False,
) -> Turn:
    """The turn: the new state, at most one text, the lead, new flags, alerts, and when next.

    A bare text goes out as it stands (safety, opt-out, wrong number): nothing before it.
    """
    missing = _missing(after, triage_flags(m, after))
    if missing:
        after = after.with_(flags={**after.flags, **missing})
    after = after.with_(stage=_stage(after), status=status or after.status)
    said: list[Effect] = []
    if pieces:
        after, say = _say(m, after, pieces, is_bare=is_bare, exempt=exempt)
        after = after.with_(asked_at=m.now, asked_before=m.conversation.asked)
        said.append(say)
    if after.stage is not None:
        said.insert(0, triage.lead(after, m.script, m.now, status=status))
    new_flags = [
        RaiseFlag(flag, why)
        for flag, why in after.flags.items()
        if flag not in m.conversation.flags
    ]
    due_at = nudges.next_due(after, m.phone, m.now, m.script)
    if after.status is not None and after.status not in OPEN_STATUSES:
        after = ended(after)
    return Turn(after, (*said, *new_flags, *pages, *effects), because, due_at)


def triage_flags(m: Moment, after: Conversation) -> Mapping[str, str]:
    """Flags that follow from what is known, whoever asked."""
    flags = dict(triage.wish_flags(after, m.now, m.script.clinic))
    if after.lang == "es":
        flags["spanish"] = "texts in Spanish"
    if "alt_phone" in after.answers:
        flags["alt_phone"] = "gave another number"
    if m.reading.holiday_dates:
        flags["holiday_date"] = ", ".join(day.isoformat() for day in m.reading.holiday_dates)
    if any(inbound.media for inbound in m.inbounds):
        flags["media_received"] = "sent a photo, voice note or file"
    if m.reading.maybe_opt_out:
        flags["maybe_opt_out"] = m.words
    return flags


def _missing(conversation: Conversation, flags: Mapping[str, str]) -> dict[str, str]:
    return {flag: why for flag, why in flags.items() if flag not in conversation.flags}


def _stage(after: Conversation) -> Stage | None:
    """A lead exists from the first useful answer, question to pass on, or flag that needs staff."""
    if after.stage is not None:
        return after.stage
    needs_staff = any(flag in NEED_STAFF for flag in after.flags)
    if after.answers:
        return "gathering"
    return "incomplete" if after.questions or needs_staff else None


NEED_STAFF = (
    *triage.SAFETY_FLAGS,
    *triage.URGENT_FLAGS,
    *triage.HIGH_FLAGS,
    "maybe_opt_out",
    "found_late",
)


def _say(
    m: Moment,
    after: Conversation,
    pieces: Sequence[Piece],
    *,
    is_bare: bool,
    exempt: bool,
) -> tuple[Conversation, Say]:
    main = next((p for p in pieces if not p.is_optional), pieces[0])
    limit = MAX_SEGMENTS
    all_pieces = list(pieces)
    if not is_bare and not exempt:
        closed = _after_hours(m, after)
        if closed is not None:
            all_pieces.insert(0, closed)
        if after.disclosed_at is None:
            limit = MAX_SEGMENTS_FIRST
            all_pieces.insert(0, piece(m.after(after), "intake.disclosure"))
    kept = _fit(all_pieces, limit)
    keys = [p.key for p in kept]
    if "intake.disclosure" in keys:
        after = after.with_(disclosed_at=m.now)
    if "intake.after_hours" in keys:
        after = after.with_(said_closed_until_at=clinic_time.next_opening(m.now, m.script.clinic))
    text = _joined(kept)
    if segments(text) > limit:
        text = in_plain_letters(text)  # a letter of a name may double what all the rest costs
    after = after.with_(said=(*after.said, *keys)[-SAID_KEPT:])
    say = Say(
        key=main.key,
        text=text,
        lang=after.lang,
        segments=segments(text),
        expires_at=m.now + REPLY_EXPIRES,
        exempt=exempt,
    )
    return after, say


def _fit(pieces: Sequence[Piece], limit: int) -> list[Piece]:
    """Optional pieces go, from the last one, until the text fits into `limit` segments."""
    kept = list(pieces)
    for spare in reversed(pieces):
        if segments(_joined(kept)) <= limit:
            break
        if spare.is_optional:
            kept.remove(spare)
    return kept


def _joined(pieces: Sequence[Piece]) -> str:
    return " ".join(p.text for p in pieces if p.text)


def _after_hours(m: Moment, after: Conversation) -> Piece | None:
    """Once in each closed period, and not when a person just wrote."""
    clinic = m.script.clinic
    if not clinic_time.has_hours(clinic) or clinic_time.is_open(m.now, clinic):
        return None
    if after.said_closed_until_at is not None and m.now < after.said_closed_until_at:
        return None
    if after.staff_wrote_at is not None and m.now - after.staff_wrote_at < STAFF_JUST_WROTE:
        return None
    opens = clinic_time.next_opening(m.now, clinic)
    opening = f" {say_moment(m.after(after), opens)}" if opens else ""
    return piece(m.after(after), "intake.after_hours", is_optional=True, next_open=opening)


def say_moment(m: Moment, moment: datetime) -> str:
    """A moment as people say it: "Mon Nov 30 at 9 AM", in the texter's language."""
    here = clinic_time.local(moment, m.script.clinic)
    weekday = m.script.text(f"piece.day.{here.weekday()}", m.lang)
    month = m.script.text(f"piece.month.{here.month}", m.lang)
    hour = f"{here.hour % 12 or 12}" + (f":{here.minute:02d}" if here.minute else "")
    half = "AM" if here.hour < 12 else "PM"
    return m.script.text(
        "piece.moment",
        m.lang,
        weekday=weekday,
        month=month,
        day=str(here.day),
        hour=hour,
        half=half,
    )


def say_due(m: Moment) -> str:
    """When our team reaches out, in words: the clinic's own, else the next working time."""
    clinic = m.script.clinic
    if not clinic_time.has_hours(clinic):
        return m.script.text("piece.response_time.soon", m.lang)
    due_at = triage.due_at(triage.priority(m.conversation), m.now, clinic)
    moment = due_at or clinic_time.end_of_working_day(m.now, clinic)
    day = clinic_time.local(moment, clinic).date()
    if day == clinic_time.local(m.now, clinic).date():
        return m.script.text("piece.response_time.today", m.lang)
    weekday = m.script.text(f"piece.day.{day.weekday()}", m.lang)
    return m.script.text("piece.response_time.on", m.lang, weekday=weekday)
