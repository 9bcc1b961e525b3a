"""the watch over the workers, legal hold, and what the carrier's copy became

Revision ID: 0003
Revises: 0002_desk
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002_desk"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "worker_beat",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("holder", sa.String(length=64), nullable=False),
        sa.Column("beat_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_worker_beat")),
        sa.UniqueConstraint("holder", name=op.f("uq_worker_beat_holder")),
    )
    with op.batch_alter_table("conversation") as batch_op:
        batch_op.add_column(sa.Column("hold_at", sa.DateTime(timezone=True), nullable=True))
    for table in ("inbound_message", "outbound_message"):
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(
                sa.Column("carrier_redacted_at", sa.DateTime(timezone=True), nullable=True)
            )
    with op.batch_alter_table("outbound_message") as batch_op:
        batch_op.create_index("ix_outbound_message_tried_at", ["tried_at"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("outbound_message") as batch_op:
        batch_op.drop_index("ix_outbound_message_tried_at")
    for table in ("outbound_message", "inbound_message"):
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_column("carrier_redacted_at")
    with op.batch_alter_table("conversation") as batch_op:
        batch_op.drop_column("hold_at")
    op.drop_table("worker_beat")
