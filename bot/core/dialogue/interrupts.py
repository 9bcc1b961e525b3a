"""What comes before any conversation, in an order that is asserted by a test.

Each rule looks at the moment and returns the whole turn, or None to let the next one look.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

from bot.core.conversation import (
    CancelUnsent,
    Conversation,
    Effect,
    PageStaff,
    Status,
    Suppress,
    Turn,
    Unsuppress,
)
from bot.core.dialogue import intake
from bot.core.dialogue.compose import Piece, conclude, piece
from bot.core.dialogue.late import late, shown
from bot.core.dialogue.moment import Moment
from bot.core.reading.second_thoughts import wants_it_after_all
from bot.core.text import clean

CRISIS_TEXT_EVERY = timedelta(minutes=15)
E164 = re.compile(r"\+\d{8,15}")
MAX_ABUSE_REPLIES = 2


def noise(m: Moment) -> Turn | None:
    """A tapback, an auto-reply, a short code, an empty text: kept, not answered."""
    if not E164.fullmatch(m.phone):
        return Turn(m.conversation, (), "not_a_phone")
    kind = m.reading.noise
    if kind is None or kind in ("media_only", "contact_card", "gibberish"):
        return None
    if kind == "empty" and m.found is not None:  # its words may have been removed at the carrier
        return shown(m, "noise:empty")
    return conclude(m, m.conversation, f"noise:{kind}")


def crisis(m: Moment) -> Turn | None:
    """First words, once; then held until a person clears it. Every text alerts again.

    Source: SAMHSA 988 key messages; Zero Suicide (detect, do not assess); contract 6.8.
    """
    if m.reading.safety == "crisis":
        return _hold(m, "crisis", "safety.crisis")
    if "crisis" in m.conversation.flags and m.conversation.phase == "held":
        return _still_held(m)
    if m.reading.safety == "history" and not m.reading.emergency:
        return _gentle(m)
    return None


def emergency(m: Moment) -> Turn | None:
    """A medical emergency now: 911 first, and a person is paged."""
    if m.reading.emergency:
        return _hold(m, "emergency", "safety.emergency")
    return _still_held(m) if m.conversation.phase == "held" else None


def platform_keyword(m: Moment) -> Turn | None:
    """STOP, START and HELP alone: where the platform has acted and replied, the bot does not.

    Source: Twilio, Advanced Opt-Out and default keyword handling.
    """
    keyword = m.reading.keyword
    if keyword is not None and not _has_platform_acted(m):
        return _own_keyword(m)
    if keyword == "stop":
        return _opted_out(m, Suppress("keyword", m.words))
    if keyword == "start":
        return opt_in(m)
    if keyword == "help" and len(m.reading.texts) == 1:
        return conclude(m, m.conversation, "keyword:help")
    if m.conversation.suppressed in ("keyword", "carrier") and clean(m.words).upper() == "YES":
        return _unsuppressed(m)
    return None


def opt_out(m: Moment) -> Turn | None:
    """An opt-out in own words: one confirmation, then silence.

    Source: 47 CFR 64.1200(a)(10) to (12).
    """
    if m.reading.consent != "opt_out" or m.conversation.suppressed:
        return None
    said = piece(m, "reply.opt_out_free_text")
    return _opted_out(m, Suppress("own_words", m.words), (said,))


def opt_in(m: Moment) -> Turn | None:
    """START lifts what the texter's own opt-out did; what staff entered stays.

    Other words with nothing to lift ("text me again") are read like any text.
    """
    if m.reading.consent != "opt_in" and not _regrets_opt_out(m):
        return None
    if m.conversation.suppressed == "staff":
        return conclude(m, m.conversation, "opt_in:by_staff")
    if m.conversation.suppressed is None:
        return None if m.reading.keyword is None else _greeted(m)
    return _unsuppressed(m)


def help_(m: Moment) -> Turn | None:
    """Help in own words: what this line is, and 988 and 911."""
    is_answered = m.reading.keyword == "help" and _has_platform_acted(m)
    if m.reading.consent != "help" or m.conversation.suppressed or is_answered:
        return None
    return conclude(m, m.conversation, "help", (piece(m, "reply.help"),))


def held(m: Moment) -> Turn | None:
    """A person has this conversation, or may not be texted: the bot is silent, staff see it."""
    if m.conversation.suppressed:
        return conclude(m, m.conversation, "suppressed")
    if m.conversation.phase == "with_staff":
        return conclude(m, _absorbed_quietly(m), "with_staff")
    return None


def group_or_media(m: Moment) -> Turn | None:
    """A group text is for a person to read; a photo alone is asked for in words."""
    if any(inbound.is_group for inbound in m.inbounds):
        after = _flagged(m, "group_message", "several people in one text")
        return conclude(m, after, "group")
    if m.reading.noise in ("media_only", "contact_card"):
        pieces = [piece(m, "reply.photo_only"), *intake.short_question(m, is_optional=True)]
        return conclude(m, m.conversation, "media", pieces)
    return None


def abuse(m: Moment) -> Turn | None:
    """One neutral line, then a pause; crisis and opt-out were looked for before."""
    if not m.reading.abusive:
        return None
    times = m.conversation.abuse + 1
    after = _flagged(m, "abusive_language", m.words).with_(abuse=times)
    if times > MAX_ABUSE_REPLIES:
        return conclude(m, after, "abuse:silent")
    return conclude(m, after, "abuse", (piece(m, f"reply.abuse_{times}"),))


def person(m: Moment) -> Turn | None:
    """A person is one word away, in every state."""
    if m.reading.command == "person":
        return intake.hand_to_person(m)
    is_asked = m.reading.label == "talk_to_human" and m.reading.zone == "answer"
    return intake.hand_to_person(m) if is_asked and not _answers_contact(m) else None


def withdrawal(m: Moment) -> Turn | None:
    """They do not want the request any more: closed at once, no persuasion."""
    if m.reading.consent != "cancel_request":
        return None
    status: Status | None = "withdrawn" if m.conversation.stage else None
    after = m.conversation.with_(phase="open", asked=None, offers=())
    return conclude(m, after, "withdrawal", (piece(m, "reply.cancel_request"),), status=status)


SCREENS: tuple[Callable[[Moment], Turn | None], ...] = (
    noise,
    crisis,
    emergency,
    late,
    platform_keyword,
    opt_out,
    opt_in,
    help_,
    held,
)
"""The rules that need no reading but that of the screens."""

INTERRUPTS: tuple[Callable[[Moment], Turn | None], ...] = (
    *SCREENS,
    group_or_media,
    abuse,
    person,
    withdrawal,
)


def _answers_contact(m: Moment) -> bool:
    """ "Call me after 3" in answer to our question is the way to reach them, not a hand-off."""
    has_request = m.conversation.phase in ("intake", "recap") or m.conversation.stage == "complete"
    return has_request and "contact" in m.reading.answers


def _hold(m: Moment, kind: str, key: str) -> Turn:
    """The safety text as the first words, the hold, the alert; an opt-out beside it counts too."""
    why = "; ".join(m.reading.why) or m.words
    page = PageStaff("crisis" if kind == "crisis" else "emergency", why)
    after = _flagged(m, kind, why).with_(phase="held", asked=None, offers=())
    effects: list[Effect] = [CancelUnsent()]
    is_opt_out = m.reading.consent == "opt_out"
    if is_opt_out:
        effects.append(Suppress("keyword" if m.reading.keyword else "own_words", m.words))
        after = after.with_(consent_at=m.now)
    is_blocked = m.reading.keyword == "stop" and _has_platform_acted(m)
    if m.conversation.suppressed or is_blocked:
        after = after.with_(flags={**after.flags, "opted_out": "phone, do not text"})
        return conclude(m, after, f"{kind}:suppressed", pages=(page,), effects=effects)
    if not _may_repeat(m, kind):
        return conclude(m, after, f"{kind}:again", pages=(page,), effects=effects)
    after = after.with_(crisis_text_at=m.now)
    pieces = (piece(m, key),)
    return conclude(
        m,
        after,
        kind,
        pieces,
        pages=(page,),
        effects=effects,
        is_bare=True,
        exempt=is_opt_out,
    )


def _may_repeat(m: Moment, kind: str) -> bool:
    """The first safety text always goes out; the same one again only every few minutes."""
    said_at = m.conversation.crisis_text_at
    is_new = kind not in m.conversation.flags
    return is_new or said_at is None or m.now - said_at >= CRISIS_TEXT_EVERY


def _still_held(m: Moment) -> Turn | None:
    """Automation stays off after a crisis until a person clears it; each text alerts again."""
    if m.reading.keyword == "stop" or m.reading.consent == "opt_out":
        return None
    kind = "crisis" if "crisis" in m.conversation.flags else "emergency"
    page = PageStaff("crisis" if kind == "crisis" else "emergency", "wrote again while held")
    was_said = "safety.after_crisis" in m.conversation.said
    is_old = m.found is not None and (m.found.is_late or m.found.is_overtaken)
    if m.conversation.suppressed or is_old or (was_said and not _may_repeat(m, kind)):
        return conclude(m, m.conversation, "held", pages=(page,))
    after = m.conversation.with_(crisis_text_at=m.now)
    said = (piece(m, "safety.after_crisis"),)
    return conclude(m, after, "held:after_crisis", said, pages=(page,), is_bare=True)


def _gentle(m: Moment) -> Turn | None:
    """Past or indirect: one supportive line with 988, staff see it, the conversation goes on."""
    if "safety_history" in m.conversation.flags or m.conversation.phase in ("held", "with_staff"):
        return None
    if m.conversation.suppressed or m.reading.consent == "opt_out":
        return None
    after = _flagged(m, "safety_history", "; ".join(m.reading.why) or m.words)
    if m.found is not None and m.found.is_overtaken:
        return conclude(m, after, "history", [piece(m, "safety.crisis_gentle")])
    after, got = intake.absorb(m.after(after))
    if after.asked is None and after.stage != "complete" and {"prefs", "contact"} & {*got}:
        after = intake.resumed(after, m.script)
    pieces: list[Piece] = [piece(m, "safety.crisis_gentle")]
    pieces += intake.short_question(m.after(after), is_optional=True)
    return conclude(m, after, "history", pieces)


def _opted_out(m: Moment, suppress: Suppress, pieces: tuple[Piece, ...] = ()) -> Turn:
    """One found in the carrier's log is not confirmed: only a confirmation within five minutes is
    presumed to be agreed to. Source: 47 CFR 64.1200(a)(12).
    """
    after = _flagged(m, "opted_out", m.words) if m.conversation.stage else m.conversation
    if m.reading.safety == "history":
        flag = {"safety_history": "; ".join(m.reading.why) or m.words}
        after = after.with_(flags={**flag, **after.flags})
    phase = "held" if after.phase == "held" else "open"
    stage = "incomplete" if after.stage == "gathering" else after.stage
    after = after.with_(phase=phase, stage=stage, asked=None, offers=(), suppressed=suppress.source)
    after = after.with_(consent_at=m.now)
    effects: tuple[Effect, ...] = (CancelUnsent(), suppress)
    because = f"opt_out:{suppress.source}"
    said = () if m.found is not None else pieces
    return conclude(m, after, because, said, effects=effects, is_bare=True, exempt=True)


def _greeted(m: Moment) -> Turn | None:
    """START from somebody who never stopped is a hello, unless Twilio has answered it."""
    after = m.conversation.with_(consent_at=m.now)
    if any(inbound.opt_out_type for inbound in m.inbounds) or m.conversation.phase == "with_staff":
        return conclude(m, after, "opt_in:nothing_to_lift")
    question = intake.short_question(m) or [piece(m, "reply.greeting")]
    return conclude(m, after, "opt_in:hello", question)


def _has_platform_acted(m: Moment) -> bool:
    if m.script.keywords_by == "advanced":
        return any(inbound.opt_out_type or inbound.found_at for inbound in m.inbounds)
    return m.script.keywords_by == "twilio"


def _own_keyword(m: Moment) -> Turn | None:
    """A keyword that nobody but us answers; a STOP that is in force is not confirmed again."""
    if m.reading.keyword == "stop" and m.conversation.suppressed is None:
        return _opted_out(m, Suppress("keyword", m.words), (piece(m, "reply.opt_out_free_text"),))
    return None


def _regrets_opt_out(m: Moment) -> bool:
    """ "Wait, no, I do want it" as the next words after an opt-out in own words was confirmed."""
    is_fresh = "reply.opt_out_free_text" in m.conversation.said[-1:]
    is_own = m.conversation.suppressed == "own_words"
    return is_fresh and is_own and wants_it_after_all(m.words)


def _unsuppressed(m: Moment) -> Turn:
    lifted = m.conversation.with_(suppressed=None, consent_at=m.now)
    lifted = lifted.with_(flags={k: v for k, v in lifted.flags.items() if k != "opted_out"})
    said = () if any(i.opt_out_type for i in m.inbounds) else (piece(m, "reply.opt_in"),)
    effects = (Unsuppress("keyword", m.words),)
    return conclude(m, lifted, "opt_in", said, effects=effects, is_bare=True)


def _absorbed_quietly(m: Moment) -> Conversation:
    after, _ = intake.absorb(m)
    return after


def _flagged(m: Moment, flag: str, why: str) -> Conversation:
    return m.conversation.with_(flags={flag: why, **m.conversation.flags})
