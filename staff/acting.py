"""One form becomes one action, or a word on what is missing. What no form of ours can say is
refused with 400 or 404.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import cast
from uuid import UUID

from flask import abort, request

from bot.core import clinic_time, desk
from bot.core.conversation import Refusal, Status
from bot.core.desk.actions import CallOutcome
from staff import frame, guard, queries, words

Form = Mapping[str, str]
MORNING_HOUR = 9
_NAMED = re.compile(r"@([^\W\d_][\w-]*)")

DONE: Mapping[str, str] = {
    "claim": "This is yours now.",
    "release": "Released. Anybody may claim it.",
    "transfer": "Given on.",
    "status": "Status saved.",
    "note": "Note saved.",
    "called": "Call logged.",
    "reply": "Your text is on its way. The automated line stays silent.",
    "cancel-text": "Taken back, if it had not left yet. The thread says which.",
    "redact": "The words of that text are gone.",
    "hand-back": "The automated line answers them again.",
    "clear-hold": "Safety hold cleared, with your note.",
    "opt-out": "Recorded. No more texts go to this phone.",
    "snooze": "Out of sight until then. A new text of theirs brings it back at once.",
    "wake": "Back among those who wait.",
    "block": "Blocked. Their texts are kept, and nobody is called for them.",
    "unblock": "Not blocked any more.",
    "merge": "Merged. The other request goes on.",
    "reopen": "Open again. Claim it to work on it.",
}


def action(verb: str, form: Form) -> desk.Action | Refusal:
    """The action a form asks for, or what is missing in it. Aborts with 400 or 404 when no form
    of ours asks so.
    """
    make = _MAKERS.get(verb)
    if make is None:
        abort(404)
    return make(form)


def wall_moment(text: str) -> datetime | None:
    """The moment a clock on the clinic's wall shows; None for what is not one."""
    try:
        wall = datetime.fromisoformat(text)
    except ValueError:
        return None
    return wall.replace(tzinfo=clinic_time.zone(frame.clinic().zone)).astimezone(UTC)


def _transfer(form: Form) -> desk.Action | Refusal:
    to_id = _id(form, "to")
    name = dict(queries.colleagues(guard.db())).get(to_id)
    if name is None:
        return Refusal("They do not work here any more. Choose another colleague.")
    return desk.Transfer(to_id, name)


def _status(form: Form) -> desk.Action:
    status, _, reason = form.get("status", "").partition(":")
    if status not in words.STATUSES:
        abort(400, "Choose a status.")
    return desk.SetStatus(cast(Status, status), reason, form.get("booked_for", "").strip())


def _note(form: Form) -> desk.Action:
    text = form.get("note", "")
    named = {name.casefold() for name in _NAMED.findall(text)}
    mentions = tuple(
        id_
        for id_, name in (queries.colleagues(guard.db()) if named else ())
        if name.split()[0].casefold() in named
    )
    return desk.AddNote(text, mentions)


def _called(form: Form) -> desk.Action:
    outcome = form.get("outcome", "")
    if outcome not in words.CALLS:
        abort(400, "Choose how the call ended.")
    return desk.LogCall(cast(CallOutcome, outcome), form.get("note", ""))


def _reply(form: Form) -> desk.Action | Refusal:
    later = form.get("send_at", "").strip()
    send_at = wall_moment(later) if later else None
    if later and send_at is None:
        return Refusal("Choose the day and time to send it.")
    return desk.Reply(form.get("text", ""), form.get("hour_reason", ""), send_at)


def _snooze(form: Form) -> desk.Action | Refusal:
    until = _snoozed_until(form.get("for", ""), form.get("until", ""))
    if until is None:
        return Refusal("Choose until when.")
    return desk.Snooze(until, form.get("note", ""))


def _snoozed_until(days: str, until: str) -> datetime | None:
    """So many days ahead, in the morning; or the very moment that was chosen."""
    if until:
        return wall_moment(until)
    if not days.isdigit():
        return None
    there = clinic_time.local(datetime.now(UTC), frame.clinic()) + timedelta(days=int(days))
    return there.replace(hour=MORNING_HOUR, minute=0, second=0, microsecond=0).astimezone(UTC)


def _merge(form: Form) -> desk.Action | Refusal:
    number = form.get("number", "").strip().removeprefix("#")
    into = queries.open_lead(guard.db(), int(number)) if number.isdigit() else None
    own_id = (request.view_args or {}).get("lead_id")
    if into is None or into.id == own_id:
        return Refusal("Give the number of the other open request, such as #12.")
    return desk.Merge(into.id, into.number)


def _id(form: Form, name: str) -> UUID:
    try:
        return UUID(form.get(name, ""))
    except ValueError:
        abort(400, "This form was not whole.")


_MAKERS: Mapping[str, Callable[[Form], desk.Action | Refusal]] = {
    "claim": lambda form: desk.Claim(),
    "release": lambda form: desk.Release(),
    "transfer": _transfer,
    "status": _status,
    "note": _note,
    "called": _called,
    "reply": _reply,
    "cancel-text": lambda form: desk.CancelText(_id(form, "text_id")),
    "redact": lambda form: desk.RedactText(_id(form, "text_id")),
    "hand-back": lambda form: desk.HandBack(),
    "clear-hold": lambda form: desk.ClearHold(form.get("note", "")),
    "opt-out": lambda form: desk.TreatAsOptOut(),
    "snooze": _snooze,
    "wake": lambda form: desk.Wake(),
    "block": lambda form: desk.Block(form.get("reason", "")),
    "unblock": lambda form: desk.Unblock(),
    "merge": _merge,
    "reopen": lambda form: desk.Reopen(),
}
