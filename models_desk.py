"""The tables only the desk needs: sessions, tries to sign in, search, snippets, who is on call."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.sealing import Sealed
from models import Base, Due


class StaffSession(Base):
    """One signed-in browser. Deleting the row signs it out at once."""

    __tablename__ = "staff_session"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    token_hash: Mapped[bytes] = mapped_column(unique=True)
    staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    values_sealed: Mapped[bytes]
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]

    values = Sealed[dict[str, Any]]()


class SignInAttempt(Base):
    """One try to sign in, by the hash of the account and of the address it came from."""

    __tablename__ = "sign_in_attempt"
    __table_args__ = (
        Index("ix_sign_in_attempt_account", "account_hash", "at"),
        Index("ix_sign_in_attempt_address", "address_hash", "at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    account_hash: Mapped[bytes]
    address_hash: Mapped[bytes]
    succeeded: Mapped[bool]


class SearchToken(Base):
    """A keyed hash of a word, a name's beginning or a phone's end, and who it was said by."""

    __tablename__ = "search_token"
    __table_args__ = (Index("ix_search_token_conversation", "conversation_id"),)

    token: Mapped[bytes] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), primary_key=True)


class LeadMerge(Base):
    """Two requests that were one: `lead_id` was closed, its work goes on in `into_id`."""

    __tablename__ = "lead_merge"
    __table_args__ = (UniqueConstraint("lead_id"), Index("ix_lead_merge_into", "into_id"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"))
    into_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"))
    at: Mapped[datetime]


class Mention(Base):
    """A colleague was named in a note; seen once they open the request."""

    __tablename__ = "mention"
    __table_args__ = (Index("ix_mention_staff", "staff_id", "seen_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    at: Mapped[datetime]
    seen_at: Mapped[datetime | None]


class Snippet(Base):
    """A text staff send often, in both languages; {name} and the like are filled in."""

    __tablename__ = "snippet"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(60), unique=True)
    body_en: Mapped[str] = mapped_column(String(480))
    body_es: Mapped[str] = mapped_column(String(480))
    updated_at: Mapped[datetime]
    updated_by_id: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))


class StaffInvite(Base):
    """A link that makes one account, once. Only the hash of its token is kept."""

    __tablename__ = "staff_invite"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    token_hash: Mapped[bytes] = mapped_column(unique=True)
    email: Mapped[str] = mapped_column(String(255))
    name: Mapped[str] = mapped_column(String(80))
    role: Mapped[str] = mapped_column(String(16))
    invited_by_id: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    expires_at: Mapped[datetime]


class Passkey(Base):
    """A passkey of a person, which stands in for the code of their phone.

    `public_key` is no secret (COSE). `sign_count` only grows, where the key counts at all.
    """

    __tablename__ = "passkey"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"), index=True)
    credential_id: Mapped[bytes] = mapped_column(unique=True)
    public_key: Mapped[bytes]
    sign_count: Mapped[int]
    name: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class OnCall(Base):
    """Who is paged first, from when to when."""

    __tablename__ = "on_call"
    __table_args__ = (Index("ix_on_call_time", "starts_at", "ends_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]


class CrmSync(Due, Base):
    """What the clinic's own system knows of a lead: its `updated_at` when it was told last."""

    __tablename__ = "crm_sync"
    __table_args__ = (Index("ix_crm_sync_due_at", "due_at"),)

    id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    sent_version: Mapped[datetime | None]
