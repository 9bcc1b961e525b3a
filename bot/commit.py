"""A turn becomes rows. There is no second way to write what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import assert_never
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.core.conversation import (
    Assign,
    BlockPhone,
    CancelOne,
    CancelUnsent,
    Effect,
    MentionStaff,
    MergeLead,
    PageStaff,
    RaiseFlag,
    Record,
    Redact,
    Say,
    SnoozeLead,
    Suppress,
    Turn,
    Unsuppress,
    UpdateLead,
)
from bot.core.desk import Staff
from bot.core.script import Script
from bot.core.triage import CLOSED_STATUSES
from bot.redacting import scrub_copies
from models import (
    Alert,
    ConsentEvent,
    Conversation,
    InboundMessage,
    Lead,
    LeadEvent,
    LeadFlag,
    OutboundMessage,
)
from models_desk import LeadMerge, Mention


def commit_turn(
    db: Session,
    row: Conversation,
    turn: Turn,
    script: Script,
    now: datetime,
    *,
    read: Sequence[UUID] = (),
    by: Staff | None = None,
    lead: Lead | None = None,
    keeps_state: bool = False,
) -> None:
    """Write the new state and every effect into the open transaction of `db`.

    `row` is locked by the caller. `read` are the ids of the texts this turn answers; `lead` is
    the one a person acted on, else it is the open one. The caller commits: state, lead, flags,
    consent, alerts and outbound rows stand or fall together. With `keeps_state` what is stored
    could not be read: state and open lead stay as they are.
    """
    row.turn += 1
    if not keeps_state:
        row.state = turn.conversation.with_(turn=row.turn).to_json()
        row.phase = turn.conversation.phase
        row.lang = turn.conversation.lang
    with db.no_autoflush:  # the conversation is written once, at the end
        _mark_read(db, read, turn.because, now)
        _set_due(db, row, turn, now)
        write = _Writer(db, row, turn, script, now, by, lead)
    for effect in sorted(turn.effects, key=_order):
        if not (keeps_state and isinstance(effect, UpdateLead) and write.has_lead):
            write.effect(effect)


def _order(effect: Effect) -> int:
    """The lead first, because flags, alerts and history lines hang on it."""
    return 0 if isinstance(effect, UpdateLead) else 1


def _mark_read(db: Session, read: Sequence[UUID], because: str, now: datetime) -> None:
    if read:
        db.execute(
            update(InboundMessage)
            .where(InboundMessage.id.in_(read))
            .values(handled_at=now, because=because)
        )


def _set_due(db: Session, row: Conversation, turn: Turn, now: datetime) -> None:
    """Texts that came while this turn was made keep the conversation due, but not before others:
    one phone that floods the line keeps nobody waiting."""
    unread = (
        select(InboundMessage.id)
        .where(InboundMessage.conversation_id == row.id, InboundMessage.handled_at.is_(None))
        .limit(1)
    )
    if db.scalar(unread) is not None:
        row.due_at = row.unread_due_at = max(row.unread_due_at or now, now)
        return
    row.unread_since_at = row.unread_due_at = None
    row.due_at = turn.due_at


class _Writer:
    """Writes the effects of one turn; the open lead is looked up once."""

    def __init__(
        self,
        db: Session,
        row: Conversation,
        turn: Turn,
        script: Script,
        now: datetime,
        by: Staff | None,
        lead: Lead | None,
    ) -> None:
        self._db, self._row, self._turn = db, row, turn
        self._script, self._now, self._by = script, now, by
        self._position = 0
        self._lead = lead or db.scalar(
            select(Lead).where(Lead.conversation_id == row.id, Lead.closed_at.is_(None))
        )

    @property
    def has_lead(self) -> bool:
        return self._lead is not None

    def effect(self, effect: Effect) -> None:
        match effect:
            case Say():
                self._say(effect)
            case UpdateLead():
                self._update_lead(effect)
            case RaiseFlag():
                self._raise_flag(effect)
            case PageStaff():
                self._page(effect)
            case Suppress():
                self._consent("opt_out", effect.source, effect.words)
            case Unsuppress():
                self._consent("opt_in", effect.source, effect.words)
            case CancelUnsent():
                self._cancel_unsent()
            case Assign():
                self._assign(effect)
            case Record():
                self._record(effect.kind, effect.body)
            case SnoozeLead():
                self._snooze(effect)
            case CancelOne():
                self._cancel_one(effect)
            case Redact():
                self._redact(effect)
            case BlockPhone():
                self._row.blocked_at = self._now if effect.is_blocked else None
            case MentionStaff():
                self._mention(effect)
            case MergeLead():
                self._merge(effect)
            case _:
                assert_never(effect)

    def _say(self, say: Say) -> None:
        is_own = self._by is not None and say.key == "staff"  # a person's words, not the script's
        if say.key == "intake.disclosure" or self._turn.conversation.disclosed_at == self._now:
            self._consent_once("disclosed", "script")
        self._db.add(
            OutboundMessage(
                conversation_id=self._row.id,
                turn=self._row.turn,
                position=self._position,
                author="staff" if is_own else "bot",
                staff_id=self._by.id if self._by else None,
                copy_key=say.key,
                script_version=self._script.version,
                lang=say.lang,
                body=say.text,
                segments=say.segments,
                initiated=say.initiated,
                exempt=say.exempt,
                created_at=self._now,
                due_at=say.not_before_at or self._now,
                expires_at=say.expires_at,
                state="queued",
                rank=0,
            )
        )
        self._position += 1
        if is_own and self._lead:
            self._lead.needs_reply = False
            self._answered()

    def _update_lead(self, update_: UpdateLead) -> None:
        lead = self._lead or self._new_lead(update_)
        happened = [] if self._lead else [("opened", "")]
        self._lead = lead
        if not happened and lead.stage != update_.stage:
            happened.append((update_.stage, ""))
        if lead.status != update_.status:
            happened.append((f"status:{update_.status}", update_.reason or ""))
        is_waiting = self._by is None and (update_.stage != "gathering" or update_.priority <= 2)
        lead.due_at = _earlier(lead.due_at if lead.needs_reply else None, update_.due_at)
        lead.needs_reply = is_waiting or (lead.needs_reply and update_.due_at is not None)
        lead.updated_at = self._now
        lead.stage, lead.status, lead.reason = update_.stage, update_.status, update_.reason
        lead.priority, lead.lang = update_.priority, self._row.lang
        lead.card, lead.next_step = dict(update_.card), update_.next_step
        if is_waiting:
            lead.snoozed_until = None
        lead.closed_at = None
        if update_.status in CLOSED_STATUSES:
            lead.closed_at, lead.needs_reply, lead.snoozed_until = self._now, False, None
        # The lead's row must stand before what hangs on it.
        self._db.flush()
        for kind, body in happened:
            self._record(kind, body)

    def _new_lead(self, update_: UpdateLead) -> Lead:
        lead = Lead(
            conversation_id=self._row.id,
            opened_at=self._now,
            status=update_.status,
            needs_reply=False,
        )
        self._db.add(lead)
        return lead

    def _raise_flag(self, raised: RaiseFlag) -> None:
        lead = self._lead
        if lead is None or any(flag.flag == raised.flag for flag in lead.flags):
            return
        lead.flags.append(LeadFlag(flag=raised.flag, raised_at=self._now, why=raised.why))

    def _page(self, page: PageStaff) -> None:
        self._db.flush()
        self._db.add(
            Alert(
                conversation_id=self._row.id,
                lead_id=self._lead.id if self._lead else None,
                kind=page.kind,
                raised_at=self._now,
                due_at=self._now,
                why=page.why,
            )
        )

    def _consent(self, kind: str, source: str, words: str = "") -> None:
        self._db.add(
            ConsentEvent(
                conversation_id=self._row.id,
                at=self._now,
                kind=kind,
                source=source,
                turn=self._row.turn,
                wording=self._script.wording,
                words=words or None,
            )
        )

    def _consent_once(self, kind: str, source: str) -> None:
        already = any(isinstance(new, ConsentEvent) and new.kind == kind for new in self._db.new)
        if not already:
            self._consent(kind, source)

    def _cancel_unsent(self) -> None:
        # A person's second text must not take back the first.
        whose = ("bot",) if self._by else ("bot", "staff")
        self._db.execute(
            update(OutboundMessage)
            .where(
                OutboundMessage.conversation_id == self._row.id,
                OutboundMessage.turn < self._row.turn,
                OutboundMessage.state == "queued",
                OutboundMessage.author.in_(whose),
            )
            .values(state="cancelled", rank=4, due_at=None)
        )

    def _assign(self, assign: Assign) -> None:
        if self._lead is None:
            return
        self._lead.owner_id = assign.owner_id
        self._lead.claimed_at = self._now if assign.owner_id else None
        self._record("claimed" if assign.owner_id else "released")

    def _answered(self) -> None:
        """The first time a person reached them, for the numbers."""
        if self._lead is not None and self._lead.first_answer_at is None:
            self._lead.first_answer_at = self._now

    def _snooze(self, snooze: SnoozeLead) -> None:
        if self._lead is None:
            return
        self._lead.snoozed_until = snooze.until
        self._lead.needs_reply = snooze.until is None
        self._lead.due_at = snooze.until or self._lead.due_at

    def _cancel_one(self, cancel: CancelOne) -> None:
        self._db.execute(
            update(OutboundMessage)
            .where(
                OutboundMessage.id == cancel.text_id,
                OutboundMessage.conversation_id == self._row.id,
                OutboundMessage.state == "queued",
                OutboundMessage.author == "staff",
            )
            .values(state="cancelled", rank=4, due_at=None)
        )

    def _redact(self, redact: Redact) -> None:
        """A text that has not left yet keeps its words: it would leave without them."""
        came = self._db.get(InboundMessage, redact.text_id)
        if came is not None and came.conversation_id == self._row.id:
            scrub_copies(self._db, self._row, came.body)
            came.body, came.media, came.redacted_at = "", None, self._now
        went = self._db.get(OutboundMessage, redact.text_id)
        is_gone = went is not None and went.state not in ("queued", "sending", "uncertain")
        if went is not None and is_gone and went.conversation_id == self._row.id:
            went.body, went.redacted_at = "", self._now

    def _mention(self, mention: MentionStaff) -> None:
        if self._lead is not None:
            self._db.add(Mention(lead_id=self._lead.id, staff_id=mention.staff_id, at=self._now))

    def _merge(self, merge: MergeLead) -> None:
        if self._lead is None:
            return
        self._db.add(LeadMerge(lead_id=self._lead.id, into_id=merge.into_id, at=self._now))
        self._db.add(
            LeadEvent(
                lead_id=merge.into_id,
                at=self._now,
                kind="merged_from",
                staff_id=self._by.id if self._by else None,
                body=f"#{self._lead.number}",
            )
        )

    def _record(self, kind: str, body: str = "") -> None:
        if self._lead is None:
            return
        if kind == "called:spoke":
            self._answered()
        self._db.add(
            LeadEvent(
                lead_id=self._lead.id,
                at=self._now,
                kind=kind[:24],
                staff_id=self._by.id if self._by else None,
                body=body or None,
            )
        )


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((moment for moment in (one, other) if moment is not None), default=None)
