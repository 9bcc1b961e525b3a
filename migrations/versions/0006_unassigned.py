"""requests that nobody has, in the order of the queue

Revision ID: 0006_unassigned
Revises: 0005_passkey
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006_unassigned"
down_revision = "0005_passkey"
branch_labels = None
depends_on = None

IS_FREE = sa.text("closed_at IS NULL AND owner_id IS NULL")


def upgrade() -> None:
    op.create_index(
        "ix_lead_unassigned",
        "lead",
        [sa.text("(priority > 0)"), sa.text("(due_at IS NULL)"), "due_at", "number"],
        postgresql_where=IS_FREE,
        sqlite_where=IS_FREE,
    )


def downgrade() -> None:
    op.drop_index("ix_lead_unassigned", "lead")
