"""Whose request it is: claim, release, transfer, and what follows from having an owner. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core import triage
from bot.core.conversation import Assign, Conversation, Record, Refusal, Status, Turn, UpdateLead
from bot.core.desk.actions import LEADING_ROLES, Case, Staff, Transfer
from bot.core.script import Script


def claim(case: Case, staff: Staff, now: datetime, script: Script) -> Turn | Refusal:
    if case.owner_id == staff.id:
        return Refusal("This is already yours.")
    if case.owner_id is not None:
        return Refusal(f"{case.owner_name} claimed this first.")
    was = case.conversation.status or "new"
    became: Status = "in_progress" if was == "new" else was
    conversation = case.conversation.with_(status=became)
    effects = (worked_on(conversation, now, script), Assign(staff.id))
    return Turn(conversation, effects, "staff_claimed", case.due_at)


def release(case: Case, staff: Staff) -> Turn | Refusal:
    if case.owner_id is None:
        return Refusal("Nobody has claimed this.")
    if case.owner_id != staff.id and staff.role not in LEADING_ROLES:
        return Refusal(f"Only {case.owner_name} or a supervisor can release this.")
    return Turn(case.conversation, (Assign(None),), "staff_released", case.due_at)


def transfer(
    case: Case, action: Transfer, staff: Staff, now: datetime, script: Script
) -> Turn | Refusal:
    """The owner gives it on, anybody gives what nobody has; a supervisor gives anything."""
    if case.owner_id not in (None, staff.id) and staff.role not in LEADING_ROLES:
        return Refusal(f"Only {case.owner_name} or a supervisor can give this on.")
    if action.to_id == case.owner_id:
        return Refusal(f"{action.to_name} has this already.")
    was = case.conversation.status or "new"
    became: Status = "in_progress" if was == "new" else was
    conversation = case.conversation.with_(status=became)
    effects = (
        worked_on(conversation, now, script),
        Assign(action.to_id),
        Record("given_to", action.to_name),
    )
    return Turn(conversation, effects, "staff_transferred", case.due_at)


def closed(case: Case) -> Refusal:
    if case.newer_number is None:
        return Refusal("This request is closed. If they text again, a new one opens.")
    return Refusal(f"This request is closed. They have a newer one, #{case.newer_number}.")


def worked_on(conversation: Conversation, now: datetime, script: Script) -> UpdateLead:
    """The lead in a person's hands. Once they were contacted, nobody waits for us."""
    update = triage.lead(conversation, script, now)
    return replace(update, due_at=None) if update.status == "contacted" else update


def someone_elses(case: Case, staff: Staff) -> Refusal | None:
    if case.owner_id in (None, staff.id):
        return None
    return Refusal(
        f"{case.owner_name} has this. Ask {case.owner_name} or a supervisor to release it first."
    )
