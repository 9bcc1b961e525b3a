"""Narrowing the queue: filters in the address, words to look for in the session, saved views.

What somebody looks for is a name or a phone, so it never stands in an address: the form is
posted, the words wait in the sealed session, and the address carries a random name for them.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from flask import abort, redirect, request, session, url_for
from flask.typing import ResponseReturnValue

from bot import search as index
from bot.core import clinic_time
from bot.core.script import Clinic
from staff import guard, words
from staff.queue_queries import OWNERS, VIEWS, Filters

FILTERS = ("status", "priority", "flag", "lang", "owner", "since", "until")
KEPT_SEARCHES = 10
MAX_WORDS = 100
MAX_VIEWS = 12
MAX_VIEW_NAME = 40


@dataclass(frozen=True, slots=True)
class Choice:
    """One filter of the form: its name, its label, and what can be chosen."""

    name: str
    label: str
    options: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class SavedView:
    name: str
    query: Mapping[str, str]


def search() -> ResponseReturnValue:
    """Keep what was looked for in the session, and show what it finds."""
    words_typed = request.form.get("words", "").strip()[:MAX_WORDS]
    if not words_typed:
        return redirect(url_for("staff.queue"), 303)
    name = secrets.token_urlsafe(6)
    kept = list(session.get("searches", []))[-KEPT_SEARCHES + 1 :]
    session["searches"] = [*kept, [name, words_typed]]
    guard.note("searched", "queue")
    return redirect(url_for("staff.queue", found=name), 303)


def looked_for() -> str:
    """The words of the search this page shows; empty when it shows none."""
    asked_for = request.args.get("found", "")
    return next((said for name, said in session.get("searches", []) if name == asked_for), "")


def found() -> tuple[index.Term, ...] | None:
    """The terms of the search this page shows, None when it shows none."""
    if "found" not in request.args:
        return None
    return index.terms(looked_for())


def asked() -> dict[str, str]:
    """The address of this page without its place: what a link of it must carry on."""
    names = ("view", "whose", "found", *FILTERS)
    return {name: request.args[name] for name in names if request.args.get(name)}


def filters(clinic: Clinic) -> Filters:
    """The filters of this page; what makes no sense narrows nothing."""
    given = request.args
    until = clinic_day(given.get("until", ""), clinic)
    return Filters(
        status=_known(given.get("status", ""), words.STATUSES),
        priority=given.get("priority", type=int),
        flag=_known(given.get("flag", ""), words.FLAGS),
        lang=_known(given.get("lang", ""), words.LANGS),
        owner_id=_id(given.get("owner", "")),
        opened_from=clinic_day(given.get("since", ""), clinic),
        opened_before=until + timedelta(days=1) if until else None,
    )


def choices(colleagues: Sequence[tuple[UUID, str]]) -> list[Choice]:
    return [
        Choice("priority", "Priority", [(str(p), said) for p, said in words.PRIORITIES.items()]),
        Choice("status", "Status", list(words.STATUSES.items())),
        Choice("flag", "Flag", list(words.FLAGS.items())),
        Choice("lang", "Language", list(words.LANGS.items())),
        Choice("owner", "Owner", [(str(id_), name) for id_, name in colleagues]),
    ]


def chosen(
    asked_for: Mapping[str, str], colleagues: Sequence[tuple[UUID, str]]
) -> list[tuple[str, str]]:
    """(filter, its words) for the filters that hold, to be shown and taken away."""
    known = {choice.name: dict(choice.options) for choice in choices(colleagues)}
    said = []
    for name in FILTERS:
        value = asked_for.get(name, "")
        if value and name in ("since", "until"):
            said.append((name, f"{'From' if name == 'since' else 'To'} {value}"))
        elif value in known.get(name, {}):
            said.append((name, known[name][value]))
    return said


def saved_views() -> list[SavedView]:
    kept = guard.preferences().get("views", [])
    return [SavedView(one["name"], one["query"]) for one in kept]


def save_view() -> ResponseReturnValue:
    """Keep the view and filters of a page under a name of one's own."""
    name = request.form.get("name", "").strip()[:MAX_VIEW_NAME]
    query = {key: request.form[key] for key in ("view", "whose", *FILTERS) if request.form.get(key)}
    if not name:
        abort(400, "Give the view a name.")
    if query.get("view", "open") not in VIEWS or query.get("whose", "all") not in OWNERS:
        abort(400, "There is no such view.")
    kept = [one for one in guard.preferences().get("views", []) if one["name"] != name]
    guard.prefer("views", [*kept, {"name": name, "query": query}][-MAX_VIEWS:])
    guard.say(f"Saved as {name}. It stands above the queue.")
    return redirect(url_for("staff.queue", **query), 303)


def forget_view() -> ResponseReturnValue:
    name = request.form.get("name", "")
    kept = [one for one in guard.preferences().get("views", []) if one["name"] != name]
    guard.prefer("views", kept)
    return redirect(url_for("staff.queue"), 303)


def prefer() -> ResponseReturnValue:
    """Switch keys or sound on or off."""
    name = request.form.get("name", "")
    if name not in ("keys", "sound"):
        abort(400, "There is no such switch.")
    guard.prefer(name, request.form.get("is_on") == "yes")
    return redirect(url_for("staff.queue"), 303)


def _known(value: str, known: Mapping[str, str]) -> str:
    return value if value in known else ""


def _id(value: str) -> UUID | None:
    try:
        return UUID(value) if value else None
    except ValueError:
        return None


def clinic_day(value: str, clinic: Clinic) -> datetime | None:
    """The beginning of a clinic day, aware UTC."""
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return None
    return datetime.combine(day, time(), tzinfo=clinic_time.zone(clinic.zone)).astimezone(UTC)
