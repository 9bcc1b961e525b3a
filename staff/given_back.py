"""What becomes of a refused form: the reason stands at it while it is there. When the request has
changed so that the form is gone, the reason and what was typed come back by themselves.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass

from models import Lead
from staff import acting, words

ALWAYS = frozenset({"note"})
WHILE_OPEN = frozenset({"status", "called", "snooze", "merge"})


@dataclass(frozen=True, slots=True)
class GivenBack:
    """Why a form that is gone was refused, and its words, as a note would have them."""

    verb: str
    reason: str
    words: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How a request stands to the person who looks at it."""

    lead: Lead
    may_write: bool
    may_release: bool
    may_reopen: bool
    may_text: bool
    has_alerts: bool
    has_colleagues: bool


def given_back(
    standing: Standing, problem: tuple[str, str], form: Mapping[str, str]
) -> GivenBack | None:
    """None while the page has the form of `problem`, which is (verb, why it was refused)."""
    verb, reason = problem
    return None if verb in _forms(standing) else GivenBack(verb, reason, _words(verb, form))


def _forms(at: Standing) -> Set[str]:
    """The verbs whose forms are on the page."""
    lead, phase = at.lead, at.lead.conversation.phase
    is_blocked, is_held = lead.conversation.blocked_at is not None, phase == "held"
    may_be = {"ack": at.has_alerts, "clear-hold": is_held}
    if lead.closed_at is not None:
        return ALWAYS | _true(may_be | {"reopen": at.may_reopen})
    may_be |= {
        "claim": lead.owner_id is None,
        "release": lead.owner_id is not None and at.may_release,
        "transfer": at.has_colleagues,
        "wake": lead.snoozed_until is not None,
        "reply": at.may_write and at.may_text,
        "look": at.may_write and at.may_text,
        "hand-back": at.may_write and phase == "with_staff",
        "opt-out": at.may_text,
        "block": not is_blocked and not is_held,
        "unblock": is_blocked,
    }
    return ALWAYS | WHILE_OPEN | _true(may_be)


def _true(may_be: Mapping[str, bool]) -> Set[str]:
    return {verb for verb, is_there in may_be.items() if is_there}


def _words(verb: str, form: Mapping[str, str]) -> str:
    """What somebody typed; empty when they only pressed a button."""
    typed = (form.get("text") or form.get("note") or "").strip()
    if verb == "called":
        outcome = words.CALLS.get(form.get("outcome", ""), "")
        return f"Call: {outcome.lower()}. {typed}".strip()
    visit = form.get("booked_for", "")
    if verb == "status" and acting.wall_moment(visit):
        return f"Visit: {words.visit(visit)}"
    return typed
