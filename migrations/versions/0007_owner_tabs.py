"""one's own requests by status and by whether they need a reply, in the order of the queue

Revision ID: 0007_owner_tabs
Revises: 0006_unassigned
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007_owner_tabs"
down_revision = "0006_unassigned"
branch_labels = None
depends_on = None

IS_OPEN = sa.text("closed_at IS NULL")
PLACE = (sa.text("(priority > 0)"), sa.text("(due_at IS NULL)"), "due_at", "number")
TABS = {"ix_lead_owner_status": "status", "ix_lead_owner_reply": "needs_reply"}


def upgrade() -> None:
    for name, column in TABS.items():
        op.create_index(
            name,
            "lead",
            ["owner_id", column, *PLACE],
            postgresql_where=IS_OPEN,
            sqlite_where=IS_OPEN,
        )


def downgrade() -> None:
    for name in TABS:
        op.drop_index(name, "lead")
