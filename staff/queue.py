"""The queue: who needs what, whose it is, and by when, readable in three seconds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from flask import request
from flask.typing import ResponseReturnValue

from models import Lead
from staff import finding, frame, guard, queries, queue_queries, words
from staff.queue_queries import FOUND, MENTIONED, OWNERS, VIEWS, View, Wanted

DEFAULT_VIEW = "needs-reply"
OWNER_WORDS = {
    "all": "Everyone's",
    "mine": "Mine",
    "unassigned": "Unassigned",
    "mentions": "Mentions me",
}
# In the row itself a flag is shown unless something else there already says it.
SAID_ELSEWHERE = ("spanish",)
# The reason for these priorities names the stage already.
SAID_BY_REASON = ((3, "complete"), (4, "incomplete"))
EMPTY: Mapping[str, tuple[str, str]] = {
    "needs-reply": ("Nobody is waiting", "Everyone who wrote has an answer from a person."),
    "open": ("No leads yet", ""),
    "new": ("Nothing new", "New requests appear here by themselves."),
    "in-progress": ("Nothing in progress", "Claim a request and it appears here."),
    "contacted": ("Nobody contacted yet", "After you text somebody, the request moves here."),
    "booked": ("No bookings yet", "Set a request to Booked when its visit has a time."),
    "closed": ("Nothing closed yet", "Requests that need no more work are kept here."),
}
EMPTY_OWNERS: Mapping[str, tuple[str, str]] = {
    "mine": ("Nothing of yours here", "Open a request and claim it to make it yours."),
    "unassigned": ("Everything has an owner", "Requests nobody has claimed appear here."),
    "mentions": ("Nobody asks for you", "A note with your name, such as @Ana, brings it here."),
}
NOT_FOUND = (
    "Nothing found",
    "Names are found by their beginning, phones by their last four digits or more, and texts by "
    "whole words. Try fewer words.",
)
FILTERED_OUT = ("Nothing fits these filters", "Take one away, or look in All open.")


@dataclass(frozen=True, slots=True)
class Row:
    """One lead of the queue in words."""

    id: UUID
    number: int
    turn: int
    name: str
    priority: int
    priority_words: str
    reason: str
    been_here: str
    stage: str
    stage_words: str
    wish: str
    next_step: str
    waiting: str
    since: str
    due: words.DueWords | None
    status_words: str
    owner: str | None
    is_mine: bool
    lang: str
    lang_words: str
    flags: Sequence[str]
    needs_reply: bool
    may_claim: bool
    snoozed: str


def queue() -> ResponseReturnValue:
    return _shown("desk/queue.html")


def queue_live() -> ResponseReturnValue:
    """The part of the page that refreshes itself."""
    return _shown("desk/_queue_live.html")


def here() -> ResponseReturnValue:
    """Somebody is at work on an open page: the sign-in stays."""
    return "", 204


def row(lead: Lead, now: datetime, me: UUID, *, may_act: bool) -> Row:
    clinic, card = frame.clinic(), lead.card
    wish = str((card.get("prefs") or {}).get("said") or "")
    flags = [flag.flag for flag in lead.flags]
    reason = words.priority_reason(lead.priority, lead.stage, flags)
    waits_since = lead.opened_at if lead.status == "new" else lead.conversation.texted_at
    is_snoozed = lead.snoozed_until is not None and lead.snoozed_until > now
    return Row(
        id=lead.id,
        number=lead.number,
        turn=lead.conversation.turn,
        name=frame.name(card),
        priority=lead.priority,
        priority_words=words.PRIORITIES.get(lead.priority, "Info"),
        reason=reason,
        been_here={"new": "New patient", "returning": "Returning"}.get(_value(card, "status"), ""),
        stage=lead.stage,
        stage_words="" if (lead.priority, lead.stage) in SAID_BY_REASON else _stage(lead),
        wish="" if wish.casefold() in lead.next_step.casefold() else wish,
        next_step=lead.next_step,
        waiting=words.waited(waits_since, now, clinic),
        since=words.moment(waits_since, now, clinic),
        due=words.due(lead.due_at, now, clinic) if lead.needs_reply else None,
        status_words=words.STATUSES.get(lead.status, lead.status),
        owner=lead.owner.name if lead.owner else None,
        is_mine=lead.owner_id == me,
        lang=lead.lang,
        lang_words=words.LANGS.get(lead.lang, lead.lang),
        flags=_shown_flags(flags, reason),
        needs_reply=lead.needs_reply,
        may_claim=may_act and lead.owner_id is None and lead.closed_at is None,
        snoozed=words.moment(lead.snoozed_until, now, clinic)
        if is_snoozed and lead.snoozed_until
        else "",
    )


def _shown(template: str) -> str:
    """Eight queries at most: session, person, role, alerts, counts, leads, flags, colleagues."""
    now, wanted, db = datetime.now(UTC), _wanted(), guard.db()
    page = queue_queries.queue_page(db, wanted)
    tabs = replace(wanted, whose="all") if wanted.view is MENTIONED else wanted
    may_act, asked = guard.may_act(), finding.asked()
    colleagues = [] if request.endpoint == "staff.queue_live" else queries.colleagues(db)
    return frame.show(
        template,
        now,
        rows=[row(lead, now, wanted.staff_id, may_act=may_act) for lead in page.leads],
        next_after=page.next_after,
        view=wanted.view,
        views=VIEWS.values(),
        whose=wanted.whose,
        whose_tabs=tabs.whose,
        owners=OWNER_WORDS,
        after=wanted.after,
        asked=asked,
        chosen=finding.chosen(asked, colleagues),
        choices=finding.choices(colleagues),
        saved=finding.saved_views(),
        looked_for=finding.looked_for(),
        counts=queue_queries.queue_counts(db, tabs),
        most_counted=queue_queries.MOST_COUNTED,
        empty=_empty(wanted),
        has_phone_on_screen=guard.house().settings.has_phone_on_screen,
    )


def _wanted() -> Wanted:
    found, whose = finding.found(), request.args.get("whose", "all")
    return Wanted(
        view=_view(whose) if found is None else FOUND,
        whose=whose if whose in OWNERS else "all",
        staff_id=guard.staff().id,
        after=request.args.get("after", ""),
        filters=finding.filters(frame.clinic()),
        found=found,
    )


def _view(whose: str) -> View:
    if whose == "mentions":
        return MENTIONED
    return VIEWS.get(request.args.get("view", ""), VIEWS[DEFAULT_VIEW])


def _empty(wanted: Wanted) -> tuple[str, str]:
    if wanted.found is not None:
        return NOT_FOUND
    if wanted.filters.conditions:
        return FILTERED_OUT
    return EMPTY_OWNERS.get(wanted.whose) or EMPTY[wanted.view.key]


def _stage(lead: Lead) -> str:
    return words.STAGES.get(lead.stage, lead.stage)


def _value(card: Mapping[str, Any], slot: str) -> str:
    return str((card.get(slot) or {}).get("value") or "")


def _shown_flags(flags: Sequence[str], reason: str) -> list[str]:
    said = [words.flag(flag) for flag in flags if flag not in SAID_ELSEWHERE]
    return [flag for flag in said if flag != reason]
