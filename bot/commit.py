"""Turns become rows. There is no second way to write what was decided."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Table, bindparam, select, update
from sqlalchemy.orm import Session, selectinload

from bot.core.conversation import Turn
from bot.core.desk import Staff
from bot.core.script import Script
from bot.effects import Writer
from bot.new_rows import NewRows
from models import Conversation, InboundMessage, Lead

_inbound: Table = InboundMessage.__table__  # type: ignore[assignment]
_mark_one_read = (
    update(_inbound)
    .where(_inbound.c.id == bindparam("text_id"))
    .values(handled_at=bindparam("now"), because=bindparam("why"))
)


@dataclass(frozen=True, slots=True)
class Decided:
    """One turn to be written; `row` is locked and at the turn it was decided for.

    `read` are the ids of the texts this turn answers; `lead` is the one a person acted on, else
    it is the open one. With `keeps_state` what is stored could not be read: state and open lead
    stay as they are.
    """

    row: Conversation
    turn: Turn
    read: Sequence[UUID] = ()
    by: Staff | None = None
    lead: Lead | None = None
    keeps_state: bool = False


def commit_turns(db: Session, decided: Sequence[Decided], script: Script, now: datetime) -> None:
    """Write the new states and every effect into the open transaction of `db`.

    At most one turn for each conversation. The caller commits: states, leads, flags, consent,
    alerts and outbound rows stand or fall together.
    """
    with db.no_autoflush:  # each row is written once, at the end
        for one in decided:
            _advance(one)
        _mark_read(db, decided, now)
        _set_due(db, decided, now)
        leads = _open_leads(db, decided)
    new, writers = NewRows(), list[Writer]()
    for one in decided:
        lead = one.lead or leads.get(one.row.id)
        writer = Writer(db, new, one.row, one.turn, lead, script, now, one.by)
        if not (one.keeps_state and lead is not None):
            writer.update_lead()
        writers.append(writer)
    db.flush()
    for writer in writers:
        writer.write_others()
    new.write(db)


def _advance(one: Decided) -> None:
    one.row.turn += 1
    if not one.keeps_state:
        after = one.turn.conversation
        one.row.state = after.with_(turn=one.row.turn).to_json()
        one.row.phase, one.row.lang = after.phase, after.lang


def _mark_read(db: Session, decided: Iterable[Decided], now: datetime) -> None:
    read = [
        {"text_id": text_id, "now": now, "why": one.turn.because}
        for one in decided
        if not one.turn.is_put_off
        for text_id in one.read
    ]
    if read:
        db.execute(_mark_one_read, read)


def _set_due(db: Session, decided: Sequence[Decided], now: datetime) -> None:
    """Texts that came while a turn was made keep its conversation due, but not before others:
    one phone that floods the line keeps nobody waiting. What is put off waits with nothing else."""
    unread = select(InboundMessage.conversation_id).where(
        InboundMessage.conversation_id.in_([one.row.id for one in decided]),
        InboundMessage.handled_at.is_(None),
    )
    put_off = [text_id for one in decided if one.turn.is_put_off for text_id in one.read]
    if put_off:
        unread = unread.where(InboundMessage.id.not_in(put_off))
    have_unread = set(db.scalars(unread.distinct()))
    for one in decided:
        if one.row.id in have_unread:
            one.row.due_at = one.row.unread_due_at = max(one.row.unread_due_at or now, now)
            continue
        one.row.unread_since_at = None
        one.row.unread_due_at = one.turn.due_at if one.turn.is_put_off else None
        one.row.due_at = one.turn.due_at


def _open_leads(db: Session, decided: Iterable[Decided]) -> dict[UUID, Lead]:
    """The open lead of each conversation that has one and needs it looked up."""
    wanted = [one.row.id for one in decided if one.lead is None]
    if not wanted:
        return {}
    found = db.scalars(
        select(Lead)
        .where(Lead.conversation_id.in_(wanted), Lead.closed_at.is_(None))
        .options(selectinload(Lead.flags))
    )
    return {lead.conversation_id: lead for lead in found}
