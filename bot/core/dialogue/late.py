"""Texts found in the carrier's log: they came while the line was away. Pure.

Danger and an opt-out count at any hour. Any other text is answered in permitted hours, as if it
had just come; one that was overtaken gets no scripted reply, which would answer something that
nobody asks any more: it stands in its place in the thread, flagged, and a person answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.core import clinic_time
from bot.core.conversation import Conversation, Inbound, RaiseFlag, Say, Turn
from bot.core.dialogue.compose import conclude
from bot.core.dialogue.moment import Found, Moment
from bot.core.dialogue.standing import FOUND_FLAG

LATE = timedelta(minutes=15)
MOST_PUT_OFF = 20  # more from one phone are a flood: read at once, shown to a person
UNANSWERED_FLAG = "found_unanswered"
FOUND_WHY = "a text came while the line was away"
UNANSWERED_WHY = "a text was found too late for the line to answer it"
SAYS_NOTHING = ("tapback", "auto_reply", "signature_only")


def is_overtaken(conversation: Conversation, inbound: Inbound) -> bool:
    """Whether the line, staff or a STOP or START of theirs spoke between its coming and now."""
    if inbound.found_at is None:
        return False
    spoke = (conversation.asked_at, conversation.staff_wrote_at, conversation.consent_at)
    return inbound.was_answered or any(at and at > inbound.received_at for at in spoke)


def noticed(m: Moment, before: Conversation) -> Moment:
    """The moment with what is special about found texts; `before` is the stored conversation."""
    found = [inbound for inbound in m.inbounds if inbound.found_at is not None]
    if not found:
        return m
    is_all = len(found) == len(m.inbounds)
    flags = {} if m.reading.noise in SAYS_NOTHING else {FOUND_FLAG: FOUND_WHY}
    return replace(
        m,
        conversation=m.conversation.with_(flags={**flags, **m.conversation.flags}),
        found=Found(
            before,
            is_late=is_all and all(_is_late(inbound) for inbound in found),
            is_overtaken=is_all and all(is_overtaken(before, inbound) for inbound in found),
            is_wish_overtaken=is_all and _is_wish_overtaken(before, found),
            is_seen=is_all and _is_seen(before, found),
        ),
    )


def late(m: Moment) -> Turn | None:
    """Found hours later: answered in permitted hours, or by a person if something was said since.

    An opt-out goes on, unless they stopped or started anew since; so does the START that would
    lift one.
    """
    if m.found is None:
        return None
    is_opt_out = m.reading.keyword == "stop" or m.reading.consent == "opt_out"
    is_opt_in = m.reading.consent == "opt_in" and m.conversation.suppressed is not None
    if is_opt_out and not m.found.is_wish_overtaken:
        return None
    if m.found.is_wish_overtaken or not is_opt_in:
        if m.found.is_seen:
            return Turn(m.found.before, (), "late:seen_by_staff")
        if m.found.is_overtaken or (m.found.is_late and len(m.inbounds) > MOST_PUT_OFF):
            return shown(m, "late:overtaken")
    if m.found.is_late and not clinic_time.may_text(m.now, m.script.clinic, m.phone):
        return _put_off(m)
    return None


def shown(m: Moment, because: str) -> Turn:
    """Nothing is said; a person reads it and answers."""
    flags = {UNANSWERED_FLAG: UNANSWERED_WHY, **m.conversation.flags}
    return conclude(m, _as_before(m).with_(flags=flags), because)


def told(m: Moment, turn: Turn) -> Turn:
    """The flag for the desk; and a late answer waits, like all we initiate, for permitted hours."""
    if m.found is None:
        return turn
    effects = tuple(_in_hours(e) if isinstance(e, Say) else e for e in turn.effects)
    if m.found.is_late:
        turn = replace(turn, effects=effects)
    if FOUND_FLAG not in turn.conversation.flags or m.found.is_seen:
        return turn
    return replace(turn, effects=(*turn.effects, RaiseFlag(FOUND_FLAG, FOUND_WHY)))


def _put_off(m: Moment) -> Turn:
    due_at = clinic_time.next_permitted(m.now, m.script.clinic, m.phone)
    return replace(conclude(m, _as_before(m), "late:put_off"), due_at=due_at, is_put_off=True)


def _as_before(m: Moment) -> Conversation:
    """For the conversation nobody has written now, and in no other language."""
    before = m.found.before if m.found else m.conversation
    return m.conversation.with_(texted_at=before.texted_at, lang=before.lang)


def _in_hours(say: Say) -> Say:
    return say if say.exempt or say.key.startswith("safety.") else replace(say, initiated=True)


def _is_late(inbound: Inbound) -> bool:
    return inbound.found_at is not None and inbound.found_at - inbound.received_at > LATE


def _is_wish_overtaken(before: Conversation, found: Sequence[Inbound]) -> bool:
    at = before.consent_at
    return at is not None and all(at > inbound.received_at for inbound in found)


def _is_seen(before: Conversation, found: Sequence[Inbound]) -> bool:
    """Staff reached the texter when the text stood in the thread already."""
    at = before.staff_wrote_at
    return at is not None and all(i.found_at is not None and at > i.found_at for i in found)
