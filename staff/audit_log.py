"""The audit log as a page: who saw, changed or took out what, and when; nothing of a patient."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot import audit
from models import AuditEntry, StaffMember
from staff import frame, guard, queries, words
from staff.finding import clinic_day

PAGE = 100
# Kinds of entries by the beginnings of their actions, in the order of the form.
KINDS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "saw": ("Looked", ("saw", "searched")),
    "out": ("Taken out", ("exported", "erased")),
    "refused": ("Refused", ("refused:", "denied")),
    "sign_in": ("Sign-ins", ("signed_", "sign_in_", "code_", "session", "joined")),
    "people": ("People", ("invited", "role_", "switched_", "second_step", "staff_", "password_")),
}
ACTIONS: Mapping[str, str] = {
    "saw": "Looked at",
    "searched": "Searched",
    "denied": "Was not allowed",
    "exported": "Exported",
    "erased": "Erased a person",
    "signed_in": "Signed in",
    "signed_out": "Signed out",
    "sign_in_failed": "Failed to sign in",
    "chose_password": "Chose a password",
    "code_used": "Gave a code",
    "code_failed": "Gave a wrong code",
    "code_recovery_used": "Used a recovery code",
    "second_step_set": "Set up a phone",
    "second_step_forgotten": "Forgot a phone of",
    "released_idle": "Released what nobody worked on",
    "Acknowledge": "Took an alert",
    "AddNote": "Wrote a note",
    "SetStatus": "Set a status",
    "Reply": "Sent a text",
    "LogCall": "Logged a call",
    "RedactText": "Removed words of a text",
    "ClearHold": "Cleared a safety hold",
    "TreatAsOptOut": "Recorded an opt-out",
}


@dataclass(frozen=True, slots=True)
class Line:
    seq: int
    at: str
    who: str
    did: str
    subject: str
    detail: str


def page() -> ResponseReturnValue:
    """The newest entries first; filters by person, kind, request and day."""
    now, db = datetime.now(UTC), guard.db()
    entries = _entries(db)
    return frame.show(
        "desk/audit.html",
        now,
        lines=[_line(entry, name, now) for entry, name in entries[:PAGE]],
        next_before=entries[PAGE - 1][0].seq if len(entries) > PAGE else None,
        kinds={key: label for key, (label, _) in KINDS.items()},
        colleagues=[(member.id, member.name) for member in queries.members(db)],
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


def _line(entry: AuditEntry, name: str | None, now: datetime) -> Line:
    kind, _, rest = entry.action.partition(":")
    did = ACTIONS.get(entry.action) or (
        f"Refused: {ACTIONS.get(rest, _spaced(rest)).lower()}"
        if kind == "refused"
        else _spaced(entry.action)
    )
    what, _, which = entry.subject.partition(":")
    said = {"lead": f"request #{which}", "staff": "a person"}.get(what, entry.subject)
    return Line(
        seq=entry.seq,
        at=words.moment(entry.at, now, frame.clinic()),
        who=name or "The line itself",
        did=did,
        subject=said,
        detail=", ".join(f"{key} {value}" for key, value in sorted(entry.detail.items())),
    )


def _spaced(action: str) -> str:
    spaced = "".join(f" {c.lower()}" if c.isupper() else c for c in action).replace("_", " ")
    return spaced.strip().capitalize()
