"""The audit log as a page: who saw, changed or took out what, and when; nothing of a patient."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from uuid import UUID

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot import audit
from bot.core import clinic_time
from models import AuditEntry, StaffMember
from staff import frame, guard, queries, words
from staff.finding import clinic_day

PAGE = 100
# Kinds of entries by the beginnings of their actions, in the order of the form.
KINDS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "saw": ("Looked", ("saw", "searched")),
    "out": ("Taken out", ("exported", "erased", "Export", "Erase")),
    "refused": ("Refused", ("refused:", "denied", "forged")),
    "sign_in": (
        "Sign-ins",
        ("signed_", "sign_in_", "code_", "session", "joined", "passkey_used", "passkey_failed"),
    ),
    "people": (
        "People",
        ("invited", "role_", "switched_", "second_step", "staff_", "password_", "chose_password",
         "passkey_added", "passkey_removed", "pager_", "on_call_"),
    ),
}  # fmt: skip
ACTIONS: Mapping[str, str] = {
    "saw": "Looked at",
    "saw_picture": "Looked at a picture of",
    "searched": "Searched",
    "denied": "Was not allowed",
    "forged": "Sent a form without its token",
    "exported": "Exported",
    "taught": "Made examples of",
    "erased": "Erased the person of",
    "signed_in": "Signed in",
    "signed_out": "Signed out",
    "sign_in_failed": "Failed to sign in",
    "joined": "Joined by an invitation",
    "chose_password": "Chose a password",
    "password_renewed": "Chose a password by a link",
    "code_used": "Gave a code",
    "code_failed": "Gave a wrong code",
    "password_failed": "Gave a wrong password at an open desk",
    "code_recovery_used": "Used a recovery code",
    "second_step_set": "Set up a phone",
    "second_step_forgotten": "Forgot the phone of",
    "passkey_added": "Added a passkey",
    "passkey_used": "Used a passkey",
    "passkey_failed": "Tried a wrong passkey",
    "passkey_removed": "Removed a passkey",
    "pager_set": "Set where to be paged",
    "pager_tried": "Sent a test page",
    "session_ended": "Signed out one browser of",
    "sessions_ended": "Signed out everywhere",
    "staff_added": "Added at the terminal",
    "invited": "Invited somebody as",
    "role_set": "Gave a role to",
    "switched_on": "Switched on",
    "switched_off": "Switched off",
    "on_call_set": "Put on call",
    "on_call_removed": "Took back an on-call time",
    "snippet_kept": "Kept a snippet",
    "snippet_removed": "Removed a snippet",
    "released_idle": "Released what nobody worked on",
    "Acknowledge": "Took an alert",
    "Claim": "Claimed",
    "Release": "Released",
    "Transfer": "Gave to a colleague",
    "SetStatus": "Set a status",
    "AddNote": "Wrote a note",
    "LogCall": "Logged a call",
    "Reply": "Sent a text",
    "CancelText": "Took back a text",
    "RedactText": "Removed words of a text",
    "HandBack": "Handed back to the line",
    "ClearHold": "Cleared a safety hold",
    "TreatAsOptOut": "Recorded an opt-out",
    "Snooze": "Snoozed",
    "Wake": "Brought back",
    "Block": "Blocked the phone of",
    "Unblock": "Unblocked the phone of",
    "Merge": "Merged",
    "Reopen": "Opened again",
    "Hold": "Put under a legal hold",
    "Export": "Exported at the terminal",
    "Erase": "Erased a person",
}
# What is named by an id that tells a reader nothing: the action says it all.
UNNAMED = ("snippet", "text", "alert", "conversation", "on_call", "account")


@dataclass(frozen=True, slots=True)
class Line:
    seq: int
    at: str
    who: str
    did: str
    subject: str
    detail: str
    is_refused: bool


@dataclass(frozen=True, slots=True)
class Day:
    """The entries of one clinic day, newest first."""

    named: str
    lines: Sequence[Line]


def page() -> ResponseReturnValue:
    """The newest entries first; filters by person, kind, request and day."""
    now, db = datetime.now(UTC), guard.db()
    entries = _entries(db)
    names = {str(id_): name for id_, name in queries.everybody(db)}
    return frame.show(
        "desk/audit.html",
        now,
        days=_days(entries[:PAGE], names),
        next_before=entries[PAGE - 1][0].seq if len(entries) > PAGE else None,
        kinds={key: label for key, (label, _) in KINDS.items()},
        colleagues=list(names.items()),
        asked={name: value for name, value in request.args.items() if name != "before"},
    )


def check() -> ResponseReturnValue:
    """Walk the whole chain of hashes and say whether it holds."""
    broken = audit.verify(guard.db())
    if broken is None:
        guard.say("The log is whole: no entry was changed or is missing.")
    else:
        guard.say_problem(f"The log is broken at entry {broken}. Tell whoever looks after it.")
    return redirect(url_for("staff.audit"), 303)


def _entries(db: Session) -> list[tuple[AuditEntry, str | None]]:
    """One entry more than a page, to know whether there are older ones."""
    asked = request.args
    query = (
        select(AuditEntry, StaffMember.name)
        .outerjoin(StaffMember, StaffMember.id == AuditEntry.staff_id)
        .order_by(AuditEntry.seq.desc())
        .limit(PAGE + 1)
    )
    if (who := asked.get("who", type=UUID)) is not None:
        query = query.where(AuditEntry.staff_id == who)
    if asked.get("kind") in KINDS:
        starts = KINDS[asked["kind"]][1]
        query = query.where(or_(*(AuditEntry.action.startswith(one) for one in starts)))
    if (number := asked.get("request", "").removeprefix("#")).isdigit():
        query = query.where(AuditEntry.subject == f"lead:{number}")
    if since := clinic_day(asked.get("since", ""), frame.clinic()):
        query = query.where(AuditEntry.at >= since)
    if until := clinic_day(asked.get("until", ""), frame.clinic()):
        query = query.where(AuditEntry.at < until + timedelta(days=1))
    if (before := asked.get("before", type=int)) is not None:
        query = query.where(AuditEntry.seq < before)
    return [(row[0], row[1]) for row in db.execute(query)]


def _days(entries: Sequence[tuple[AuditEntry, str | None]], names: Mapping[str, str]) -> list[Day]:
    clinic = frame.clinic()

    def day_of(one: tuple[AuditEntry, str | None]) -> date:
        return clinic_time.local(one[0].at, clinic).date()

    return [
        Day(f"{day:%A}, {day:%B} {day.day}, {day.year}", [_line(*one, names) for one in of_day])
        for day, of_day in groupby(entries, day_of)
    ]


def _line(entry: AuditEntry, name: str | None, names: Mapping[str, str]) -> Line:
    kind, _, rest = entry.action.partition(":")
    is_refused = kind == "refused"
    did = ACTIONS.get(rest if is_refused else entry.action, _spaced(rest or kind))
    return Line(
        seq=entry.seq,
        at=words.clock(entry.at, frame.clinic()),
        who=name or "The line itself",
        did=f"Refused: {did.lower()}" if is_refused else did,
        subject=""
        if entry.subject == f"staff:{entry.staff_id}"
        else _subject(entry.subject, names),
        detail=", ".join(
            f"{key} {value}" for key, value in sorted(entry.detail.items()) if key != "turn"
        ),
        is_refused=is_refused or entry.action in ("denied", "forged"),
    )


def _subject(subject: str, names: Mapping[str, str]) -> str:
    what, _, which = subject.partition(":")
    if what == "staff":
        return names.get(which, "somebody")
    if what == "route":
        return which.partition(".")[2].replace("_", " ")
    if what in UNNAMED:
        return ""
    return {"lead": f"request #{which}", "leads": "the queue", "role": which}.get(what, subject)


def _spaced(action: str) -> str:
    spaced = "".join(f" {c.lower()}" if c.isupper() else c for c in action).replace("_", " ")
    return spaced.strip().capitalize()
