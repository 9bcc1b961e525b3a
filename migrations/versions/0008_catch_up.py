"""texts that the line missed are found in the carrier's log

Revision ID: 0008_catch_up
Revises: 0007_owner_tabs
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008_catch_up"
down_revision = "0007_owner_tabs"
branch_labels = None
depends_on = None

WAS_FOUND = sa.text("found_at IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "catch_up",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sender", sa.String(length=64), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("looked_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lease_holder", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catch_up")),
        sa.UniqueConstraint("sender", name=op.f("uq_catch_up_sender")),
    )
    op.create_index("ix_catch_up_due_at", "catch_up", ["due_at"])
    op.add_column(
        "inbound_message", sa.Column("found_at", sa.DateTime(timezone=True), nullable=True)
    )
    op.add_column(
        "inbound_message",
        sa.Column("was_answered", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.create_index(
        "ix_inbound_message_found",
        "inbound_message",
        ["found_at"],
        postgresql_where=WAS_FOUND,
        sqlite_where=WAS_FOUND,
    )


def downgrade() -> None:
    op.drop_index("ix_inbound_message_found", "inbound_message")
    with op.batch_alter_table("inbound_message") as batch_op:
        batch_op.drop_column("was_answered")
        batch_op.drop_column("found_at")
    op.drop_table("catch_up")
