"""The texts of a conversation as a person reads them: who, when, what became of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from bot.carrier import media
from bot.consent import opt_out_in_force
from bot.core import clinic_time, desk
from bot.core.conversation import Source
from models import InboundMessage, Lead, OutboundMessage
from staff import delivery, frame, guard, queries, words
from staff.delivery import Delivery

# What was read in a text that led to a hold, or came during one (`InboundMessage.because`).
HOLD_RULES = ("crisis", "emergency", "held")
RECAP_KEYS = ("intake.confirm", "intake.changed")


@dataclass(frozen=True, slots=True)
class File:
    """Something that came with a text; only a picture can be looked at."""

    kind: str
    is_picture: bool


@dataclass(frozen=True, slots=True)
class Bubble:
    """One text of the thread. `side` is them, line or staff; `waits` until it may be taken back;
    `found` says when it was found, of a text that came while the line was away."""

    id: UUID
    side: str
    who: str
    body: str
    at: datetime
    at_day: str
    said_at: str
    day: str
    delivery: Delivery | None
    files: Sequence[File]
    waits: bool = False
    is_redacted: bool = False
    found: str = ""


def values(lead: Lead, now: datetime) -> dict[str, Any]:
    thread = queries.thread(guard.db(), lead.conversation_id)
    opt_out = opt_out_in_force(guard.db(), lead.conversation_id)
    name = frame.name(lead.card)
    return {
        "may_act": guard.may_act(),
        "may_lead": guard.may_lead(),
        "bubbles": [_bubble(text, thread.staff_names, name, now) for text in thread.texts],
        "is_cut": thread.is_cut,
        "held_texts": _held_texts(thread.texts),
        "confirmed": _confirmed(lead, thread.texts, now),
        "suppressed_words": desk.SUPPRESSED_WORDS[cast(Source, opt_out.source)] if opt_out else "",
        "line_words": words.PHASES.get(lead.conversation.phase, ""),
    }


def _bubble(
    text: InboundMessage | OutboundMessage, names: Mapping[UUID, str], name: str, now: datetime
) -> Bubble:
    clinic = frame.clinic()
    if isinstance(text, InboundMessage):
        at, side, who = text.received_at, "them", name if name != "No name" else "They"
        became = None
        kinds = [str(file.get("content_type") or "file") for file in text.media or ()]
        files = [File(kind, kind in media.SHOWN) for kind in kinds]
    else:
        is_staff = text.author == "staff"
        at, side = text.created_at, "staff" if is_staff else "line"
        who = names.get(text.staff_id, "Staff") if text.staff_id else "Automated line"
        became, files = delivery.delivery(text, _leaves(text, now)), []
    return Bubble(
        id=text.id,
        side=side,
        who=who,
        body=text.body,
        at=at,
        at_day=clinic_time.local(at, clinic).date().isoformat(),
        said_at=words.clock(at, clinic),
        day=words.day(at, now, clinic),
        delivery=became,
        files=files,
        waits=isinstance(text, OutboundMessage) and bool(_leaves(text, now)),
        is_redacted=text.redacted_at is not None,
        found=_found(text, now),
    )


def _found(text: InboundMessage | OutboundMessage, now: datetime) -> str:
    if not isinstance(text, InboundMessage) or text.found_at is None:
        return ""
    return words.moment(text.found_at, now, frame.clinic())


def _leaves(text: OutboundMessage, now: datetime) -> str:
    """When a person's text that waits will leave, in words; empty when it does not wait."""
    is_waiting = text.state == "queued" and text.author == "staff"
    if not is_waiting or text.due_at is None or text.due_at <= now:
        return ""
    return words.moment(text.due_at, now, frame.clinic())


def _confirmed(
    lead: Lead, texts: Sequence[InboundMessage | OutboundMessage], now: datetime
) -> tuple[str, str]:
    """What the line read back and they said yes to, with when; empty when they did not."""
    if lead.stage != "complete":
        return "", ""
    read_back = [
        text
        for text in texts
        if isinstance(text, OutboundMessage)
        and text.copy_key.startswith(RECAP_KEYS)
        and text.created_at >= lead.opened_at
    ]
    if not read_back:
        return "", ""
    last = read_back[-1]
    return last.body, words.moment(last.created_at, now, frame.clinic())


def _held_texts(texts: Sequence[InboundMessage | OutboundMessage]) -> list[str]:
    """What the person wrote that led to the hold, word for word, newest last."""
    wrote = [text for text in texts if isinstance(text, InboundMessage)]
    grave = [t.body for t in wrote if (t.because or "").startswith(HOLD_RULES)]
    return grave[-3:] or [text.body for text in wrote[-1:]]
