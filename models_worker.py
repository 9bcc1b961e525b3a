"""The tables only the workers need: who is alive, how far the carrier's log was looked through."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models import Base, Due


class WorkerBeat(Base):
    """When each worker was last seen alive."""

    __tablename__ = "worker_beat"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    holder: Mapped[str] = mapped_column(String(64), unique=True)
    beat_at: Mapped[datetime]


class CatchUp(Due, Base):
    """How far the carrier's log of one sender (a number or Messaging Service) was looked through.

    Nothing that came before `began_at` is ever fetched; until `looked_until` everything is
    stored; of texts found until `told_at` people were told.
    """

    __tablename__ = "catch_up"
    __table_args__ = (Index("ix_catch_up_due_at", "due_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    sender: Mapped[str] = mapped_column(String(64), unique=True)
    began_at: Mapped[datetime]
    looked_until: Mapped[datetime]
    told_at: Mapped[datetime]
