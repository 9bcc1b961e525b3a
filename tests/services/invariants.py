"""What must be true of a line after any fault, once everything due has been done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models import Alert, ConsentEvent, Conversation, InboundMessage, Lead, OutboundMessage
from tests.twilio.stand_in import StandIn

# An opt-out bears the moment its turn began; until that turn commits nobody else can know of it.
LONGEST_TURN = timedelta(seconds=5)


def broken(db: Session, twilio: StandIn, accepted_sids: Iterable[str]) -> list[str]:
    """What does not hold, in words; empty when all is well.

    `accepted_sids` are the texts that Twilio got an answer of 200 for.
    """
    return [
        *_lost_texts(db, accepted_sids),
        *_unanswered(db),
        *_doubled(db, twilio),
        *_out_of_order(db, twilio),
        *_unfinished(db),
        *_sent_to_suppressed(db),
    ]


def _lost_texts(db: Session, accepted_sids: Iterable[str]) -> list[str]:
    stored = Counter(db.scalars(select(InboundMessage.message_sid)))
    wrong = [
        f"text {sid} is stored {stored[sid]} times" for sid in accepted_sids if stored[sid] != 1
    ]
    unread = db.scalar(select(func.count()).where(InboundMessage.handled_at.is_(None)))
    return wrong + ([f"{unread} texts were never read"] if unread else [])


def _unanswered(db: Session) -> list[str]:
    """Every texter has an answer, a lead, an alert, or the peace they asked for."""
    followed = {
        *db.scalars(select(ConsentEvent.conversation_id)),
        *db.scalars(select(OutboundMessage.conversation_id)),
        *db.scalars(select(Lead.conversation_id)),
        *db.scalars(select(Alert.conversation_id)),
    }
    everybody = set(db.scalars(select(Conversation.id)))
    return [f"conversation {row} ended in nothing" for row in everybody - followed]


def _doubled(db: Session, twilio: StandIn) -> list[str]:
    """Each row of ours left at most once, and nothing left that has no row."""
    ours: dict[tuple[str, str], list[OutboundMessage]] = {}
    for row in db.scalars(select(OutboundMessage)):
        phone = db.get_one(Conversation, row.conversation_id).phone
        ours.setdefault((phone, row.body), []).append(row)
    left = Counter((message["to"], message["body"]) for message in list(twilio.taken))
    wrong = []
    for text, count in left.items():
        rows = ours.get(text, [])
        known = [row for row in rows if row.message_sid is not None]
        if count != len(known):
            told = [(row.copy_key, row.turn, row.state, row.attempts) for row in rows]
            wrong.append(f"a text left {count} times, not {len(known)}: {told}")
    return wrong


def _out_of_order(db: Session, twilio: StandIn) -> list[str]:
    """Texts to one phone left in the order they were decided, but for safety texts, which wait
    for nothing, second tries of a text, and what waited for its hour."""
    left_at = {message["sid"]: at for at, message in enumerate(list(twilio.taken))}
    wrong, last = [], {}
    rows = db.scalars(select(OutboundMessage).where(OutboundMessage.message_sid.is_not(None)))
    first_tries = {}
    for row in sorted(rows, key=lambda row: (row.turn, row.position)):
        first_tries.setdefault((row.conversation_id, row.turn, row.body), row)
    for row in first_tries.values():
        if row.initiated or row.copy_key.startswith("safety.") or row.message_sid not in left_at:
            continue
        left = left_at[row.message_sid]
        if left < last.get(row.conversation_id, left):
            wrong.append(f"{row.copy_key} of turn {row.turn} left before an earlier text")
        last[row.conversation_id] = max(left, last.get(row.conversation_id, left))
    return wrong


def _unfinished(db: Session) -> list[str]:
    waiting = select(func.count()).where(
        OutboundMessage.state.in_(("queued", "sending", "uncertain")),
        OutboundMessage.due_at.is_not(None),
    )
    count = db.scalar(waiting)
    return [f"{count} texts of ours are neither sent nor given up"] if count else []


def _sent_to_suppressed(db: Session) -> list[str]:
    """After an opt-out only the text that confirms it leaves, until an opt-in."""
    wrong = []
    for opted in db.scalars(select(ConsentEvent).where(ConsentEvent.kind == "opt_out")):
        opted_in_at = db.scalar(
            select(func.min(ConsentEvent.at)).where(
                ConsentEvent.conversation_id == opted.conversation_id,
                ConsentEvent.kind == "opt_in",
                ConsentEvent.at > opted.at,
            )
        )
        for row in db.scalars(
            select(OutboundMessage).where(
                OutboundMessage.conversation_id == opted.conversation_id,
                OutboundMessage.tried_at > opted.at + LONGEST_TURN,
            )
        ):
            confirms = row.exempt and row.turn == opted.turn
            is_after = opted_in_at is not None and row.tried_at >= opted_in_at
            if not confirms and not is_after:
                late_s = (row.tried_at - opted.at).total_seconds()
                wrong.append(f"{row.copy_key} ({row.author}, turn {row.turn}) left {late_s:.2f} s "
                             f"after the opt-out of turn {opted.turn}")  # fmt: skip
    return wrong
