"""the clinic's own system is told of leads

Revision ID: 0004_crm
Revises: 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004_crm"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "crm_sync",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sent_version", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lease_holder", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["lead.id"], name=op.f("fk_crm_sync_id_lead")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_crm_sync")),
    )
    op.create_index("ix_crm_sync_due_at", "crm_sync", ["due_at"])


def downgrade() -> None:
    op.drop_table("crm_sync")
