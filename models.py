"""The tables: columns, constraints, indexes. No behaviour.

Texts, names, phones, notes and reasons are sealed (`bot.sealing`). Every id is a random,
time-ordered UUID, made at birth because sealed values are bound to it. Times are aware UTC.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    TypeDecorator,
    UniqueConstraint,
    Uuid,
    false,
    text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from bot.sealing import Sealed


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC moment on both databases. Raises ValueError for a naive one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime cannot be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def new_id() -> UUID:
    """A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then 74 random bits."""
    stamp = (time.time_ns() // 1_000_000).to_bytes(6, "big")
    raw = bytearray(stamp + os.urandom(10))
    raw[6] = 0x70 | (raw[6] & 0x0F)
    raw[8] = 0x80 | (raw[8] & 0x3F)
    return UUID(bytes=bytes(raw))


def id_at(moment: datetime) -> UUID:
    """What every id made before `moment` (aware) is below, to the millisecond."""
    return UUID(int=(int(moment.timestamp() * 1000) << 80) | (0x7 << 76) | (0x2 << 62))


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012
        datetime: UtcDateTime,
        UUID: Uuid,
        bytes: LargeBinary,
        dict[str, Any]: JSON,
    }

    def __init__(self, **values: Any) -> None:
        self.id = values.pop("id", None) or new_id()
        for name, value in values.items():
            setattr(self, name, value)


class Due:
    """A row that is work to do: claimed by a lease, settled by its holder (`bot.leases`)."""

    due_at: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0, server_default="0")
    lease_until: Mapped[datetime | None]
    lease_holder: Mapped[str | None] = mapped_column(String(64))


class Conversation(Due, Base):
    """One texter. `turn` is the version of `state`; `unread_due_at`: when unread texts are due."""

    __tablename__ = "conversation"
    __table_args__ = (Index("ix_conversation_due_at", "due_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    phone_index: Mapped[bytes] = mapped_column(unique=True)
    phone_sealed: Mapped[bytes]
    state_sealed: Mapped[bytes | None]
    phase: Mapped[str] = mapped_column(String(16), default="new")
    lang: Mapped[str] = mapped_column(String(2), default="en")
    turn: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    texted_at: Mapped[datetime]
    unread_since_at: Mapped[datetime | None]
    unread_due_at: Mapped[datetime | None]
    blocked_at: Mapped[datetime | None]
    hold_at: Mapped[datetime | None]  # legal hold: nothing of it is purged

    phone = Sealed[str]()
    state = Sealed[dict[str, Any] | None]()


class InboundMessage(Base):
    """One text from a texter, stored once per MessageSid before anything else happens."""

    __tablename__ = "inbound_message"
    __table_args__ = (
        Index("ix_inbound_message_thread", "conversation_id", "received_at"),
        Index(
            "ix_inbound_message_unhandled",
            "conversation_id",
            postgresql_where=text("handled_at IS NULL"),
            sqlite_where=text("handled_at IS NULL"),
        ),
        Index(
            "ix_inbound_message_found",
            "found_at",
            postgresql_where=text("found_at IS NOT NULL"),
            sqlite_where=text("found_at IS NOT NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    message_sid: Mapped[str] = mapped_column(String(64), unique=True)
    body_sealed: Mapped[bytes]
    to_sealed: Mapped[bytes]
    media_sealed: Mapped[bytes | None]
    opt_out_type: Mapped[str | None] = mapped_column(String(16))
    is_group: Mapped[bool] = mapped_column(default=False)
    received_at: Mapped[datetime]
    handled_at: Mapped[datetime | None]
    because: Mapped[str | None] = mapped_column(String(40))
    redacted_at: Mapped[datetime | None]  # here, by staff
    carrier_redacted_at: Mapped[datetime | None]  # Twilio's copy
    found_at: Mapped[datetime | None]  # in the carrier's log, by which we may have written since
    was_answered: Mapped[bool] = mapped_column(default=False, server_default=false())

    body = Sealed[str]()
    to = Sealed[str]()
    media = Sealed[list[dict[str, str]] | None]()


class OutboundMessage(Due, Base):
    """One text of ours, recorded before it is sent. `state` and `rank` only move forward."""

    __tablename__ = "outbound_message"
    __table_args__ = (
        UniqueConstraint("conversation_id", "turn", "position"),
        Index("ix_outbound_message_thread", "conversation_id", "created_at"),
        Index("ix_outbound_message_due_at", "due_at"),
        Index("ix_outbound_message_tried_at", "tried_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    turn: Mapped[int]
    position: Mapped[int]
    author: Mapped[str] = mapped_column(String(8))
    staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    copy_key: Mapped[str] = mapped_column(String(64))
    script_version: Mapped[int]
    lang: Mapped[str] = mapped_column(String(2))
    body_sealed: Mapped[bytes]
    segments: Mapped[int]
    initiated: Mapped[bool] = mapped_column(default=False)
    exempt: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(String(16), default="queued")
    rank: Mapped[int] = mapped_column(default=0)
    message_sid: Mapped[str | None] = mapped_column(String(64), unique=True)
    error_code: Mapped[int | None]
    created_at: Mapped[datetime]
    tried_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    expires_at: Mapped[datetime | None]
    redacted_at: Mapped[datetime | None]  # here, by staff
    carrier_redacted_at: Mapped[datetime | None]  # Twilio's copy

    body = Sealed[str]()


def _lead_indexes() -> Iterator[Index]:
    """The queue's orders: safety first, then by promise; closed and found ones newest first.

    A column that is null orders nothing for PostgreSQL, so what nobody owns has its own index.
    """
    place = (text("(priority > 0)"), text("(due_at IS NULL)"), "due_at", "number")
    for name, columns, kept in (
        ("open", place, "closed_at IS NULL"),
        ("needs_reply", ("needs_reply", *place), "closed_at IS NULL"),
        ("owner", ("owner_id", *place), "closed_at IS NULL"),
        ("owner_status", ("owner_id", "status", *place), "closed_at IS NULL"),
        ("owner_reply", ("owner_id", "needs_reply", *place), "closed_at IS NULL"),
        ("unassigned", place, "closed_at IS NULL AND owner_id IS NULL"),
        ("status", ("status", *place), "closed_at IS NULL"),
        ("closed", ("closed_at", "number"), "closed_at IS NOT NULL"),
    ):
        where = text(kept)
        yield Index(f"ix_lead_{name}", *columns, postgresql_where=where, sqlite_where=where)
    yield Index("ix_lead_updated", "updated_at", "number")
    yield Index("ix_lead_conversation", "conversation_id")


class Lead(Base):
    """One request for staff. At most one open lead a conversation; `number` is said aloud."""

    __tablename__ = "lead"
    __table_args__ = (
        Index(
            "uq_lead_open",
            "conversation_id",
            unique=True,
            postgresql_where=text("closed_at IS NULL"),
            sqlite_where=text("closed_at IS NULL"),
        ),
        *_lead_indexes(),
    )

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    opened_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    stage: Mapped[str] = mapped_column(String(16))
    status: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str | None] = mapped_column(String(40))
    priority: Mapped[int]
    due_at: Mapped[datetime | None]
    lang: Mapped[str] = mapped_column(String(2))
    needs_reply: Mapped[bool] = mapped_column(default=True)
    owner_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    claimed_at: Mapped[datetime | None]
    snoozed_until: Mapped[datetime | None]
    first_answer_at: Mapped[datetime | None]
    card_sealed: Mapped[bytes]
    next_step_sealed: Mapped[bytes]

    card = Sealed[dict[str, Any]]()
    next_step = Sealed[str]()

    conversation: Mapped[Conversation] = relationship()
    owner: Mapped[StaffMember | None] = relationship()
    flags: Mapped[list[LeadFlag]] = relationship(order_by="LeadFlag.raised_at")


class LeadFlag(Base):
    __tablename__ = "lead_flag"
    __table_args__ = (UniqueConstraint("lead_id", "flag"), Index("ix_lead_flag_flag", "flag"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"))
    flag: Mapped[str] = mapped_column(String(32))
    raised_at: Mapped[datetime]
    why_sealed: Mapped[bytes]

    why = Sealed[str]()


class LeadEvent(Base):
    """What happened to a lead: opened, completed, claimed, noted, called, closed."""

    __tablename__ = "lead_event"
    __table_args__ = (Index("ix_lead_event_lead", "lead_id", "at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"))
    at: Mapped[datetime]
    kind: Mapped[str] = mapped_column(String(24))
    staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    body_sealed: Mapped[bytes | None]

    body = Sealed[str | None]()


class ConsentEvent(Base):
    """The ledger of consent, append only. Suppression is the last `opt_out` or `opt_in`."""

    __tablename__ = "consent_event"
    __table_args__ = (Index("ix_consent_event_conversation", "conversation_id", "id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    at: Mapped[datetime]
    kind: Mapped[str] = mapped_column(String(12))
    source: Mapped[str] = mapped_column(String(12))
    turn: Mapped[int]
    wording: Mapped[str] = mapped_column(String(16))
    words_sealed: Mapped[bytes | None]

    words = Sealed[str | None]()


class Alert(Due, Base):
    """Something a person must know now; it repeats until somebody acknowledges it."""

    __tablename__ = "alert"
    __table_args__ = (Index("ix_alert_due_at", "due_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    lead_id: Mapped[UUID | None] = mapped_column(ForeignKey("lead.id"))
    kind: Mapped[str] = mapped_column(String(24))
    raised_at: Mapped[datetime]
    acknowledged_at: Mapped[datetime | None]
    acknowledged_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    why_sealed: Mapped[bytes]
    note_sealed: Mapped[bytes | None]

    why = Sealed[str]()
    note = Sealed[str | None]()

    lead: Mapped[Lead | None] = relationship()


class StaffMember(Base):
    """A person who works the queue. Column names are what Flask-Security expects.

    `password_expires_at` is set while the password is one we printed, to be replaced.
    `second_step` holds the seed of their one-time codes, `pager` where they are paged.
    """

    __tablename__ = "staff_member"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(255), unique=True)
    name: Mapped[str] = mapped_column(String(80))
    password: Mapped[str | None] = mapped_column(String(255))
    password_expires_at: Mapped[datetime | None]
    active: Mapped[bool] = mapped_column(default=True)
    fs_uniquifier: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime]
    second_step_sealed: Mapped[bytes | None]
    preferences_sealed: Mapped[bytes | None]
    pager_sealed: Mapped[bytes | None]

    second_step = Sealed[dict[str, Any] | None]()
    preferences = Sealed[dict[str, Any] | None]()
    pager = Sealed[str | None]()

    roles: Mapped[list[StaffRole]] = relationship(secondary="staff_member_role")


class StaffRole(Base):
    __tablename__ = "staff_role"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(16), unique=True)
    description: Mapped[str | None] = mapped_column(String(255))


class StaffMemberRole(Base):
    __tablename__ = "staff_member_role"
    __table_args__ = (UniqueConstraint("staff_member_id", "staff_role_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    staff_member_id: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    staff_role_id: Mapped[UUID] = mapped_column(ForeignKey("staff_role.id"))


class AuditEntry(Base):
    """Who did what, when. Append only; each entry holds the hash of the one before."""

    __tablename__ = "audit_entry"
    __table_args__ = (Index("ix_audit_entry_at", "at"),)

    seq: Mapped[int] = mapped_column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    at: Mapped[datetime]
    staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    action: Mapped[str] = mapped_column(String(40))
    subject: Mapped[str] = mapped_column(String(80))
    detail: Mapped[dict[str, Any]]
    previous_hash: Mapped[bytes]
    hash: Mapped[bytes]
