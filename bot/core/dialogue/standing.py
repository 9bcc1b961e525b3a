"""What a burst meets: where the conversation stands, and what an answer would answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.core import triage
from bot.core.conversation import OPEN_STATUSES, Conversation, Inbound, Lang
from bot.core.dialogue.slots import carried_over, ended, next_slot
from bot.core.script import Script

FORGOTTEN_AFTER = timedelta(days=30)
SLOWEST_TURN = timedelta(seconds=30)
BACK_AFTER = timedelta(hours=1)
EXPECTED = {"contact_person": "contact", "second_choice": "prefs"}
HALF_DONE = ("status", "prefs", "contact")
FOUND_FLAG = "found_late"
TOLD_ABOUT_TEAM = ("reply.staff_minor", "reply.staff_existing", "reply.passed_on",
                   "reply.noted_too", "reply.person_noted")  # fmt: skip
"""After these many give their name unasked."""


def begun(
    conversation: Conversation, inbounds: Sequence[Inbound], now: datetime, script: Script
) -> Conversation:
    """The conversation as it stands when these texts come: forgotten, ended, or gone on."""
    return _as_seen(_remembered(conversation, now, script), inbounds, script)


def expects(conversation: Conversation, script: Script) -> str | None:
    """What an answer would answer: "shall we go on?" is often answered with what comes next."""
    if conversation.asked == "go_on":
        slot = next_slot(conversation, script)
        return slot.name if slot else None
    is_told = bool(conversation.said) and conversation.said[-1] in TOLD_ABOUT_TEAM
    if conversation.asked is None and is_told and "name" not in conversation.answers:
        return "name"
    return EXPECTED.get(conversation.asked or "", conversation.asked)


def spoken(conversation: Conversation, found: Lang | None, command: str | None) -> Lang:
    """The language to answer in: as asked for, as texted, or as before."""
    if command == "espanol":
        return "es"
    if command == "english":
        return "en"
    return found or conversation.lang


def was_away(conversation: Conversation, now: datetime) -> bool:
    """Whether the texter was silent for a while."""
    last = conversation.texted_at
    return last is not None and now - last > BACK_AFTER


def is_back(conversation: Conversation, now: datetime) -> bool:
    """Whether the texter has an open request, and was silent for a while or left it half done.

    One that was opened only because a text was found late is nothing they know of.
    """
    if conversation.stage is None or conversation.texted_at is None:
        return False
    if FOUND_FLAG in conversation.flags and not (conversation.answers or conversation.questions):
        return False
    is_half_done = any(slot in conversation.answers for slot in HALF_DONE)
    return was_away(conversation, now) or (conversation.stage == "gathering" and is_half_done)


def _as_seen(
    conversation: Conversation, inbounds: Sequence[Inbound], script: Script
) -> Conversation:
    """A text that crossed with our last one answers what its writer had seen: the one before."""
    asked_at, before = conversation.asked_at, script.slot(conversation.asked_before or "")
    has_crossed = asked_at is not None and all(
        timedelta(0) <= asked_at - inbound.received_at < SLOWEST_TURN for inbound in inbounds
    )
    if not has_crossed or before is None or not before.choices:
        return conversation
    return conversation.with_(asked=before.name)


def _remembered(conversation: Conversation, now: datetime, script: Script) -> Conversation:
    """After 30 days a texter starts fresh, disclosure included; a hold never expires.

    Of a request that is still open the team keeps what was told; the texter never reads it,
    because the phone may be somebody else's by now.
    """
    last = conversation.texted_at
    is_open = conversation.status is None or conversation.status in OPEN_STATUSES
    is_automatic = conversation.phase not in ("held", "with_staff")
    if last is not None and now - last > FORGOTTEN_AFTER and is_automatic:
        return Conversation(
            lang=conversation.lang,
            earlier=_told_before(conversation, last, script) if is_open else "",
            script_version=script.version,
            turn=conversation.turn,
            suppressed=conversation.suppressed,
        )
    if not is_open:
        conversation = ended(conversation)
    return carried_over(conversation, script)


def _told_before(conversation: Conversation, last: datetime, script: Script) -> str:
    """What a request holds that nobody has dealt with, in one line for the team."""
    card = triage.card(conversation, last, script)
    return "; ".join(f"{slot}: {entry['said']}" for slot, entry in card.items())
