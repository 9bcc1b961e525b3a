"""the desk: places in the queue, search, snooze, second step, invites, snippets

Revision ID: 0002_desk
Revises: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002_desk"
down_revision = "0001"
branch_labels = None
depends_on = None

PLACE = (sa.text("(priority > 0)"), sa.text("(due_at IS NULL)"), "due_at", "number")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _lead_columns()
    _staff_columns()
    _search()
    _work()
    _people()


def _lead_columns() -> None:
    op.add_column("conversation", sa.Column("blocked_at", MOMENT, nullable=True))
    op.add_column("lead", sa.Column("snoozed_until", MOMENT, nullable=True))
    op.add_column("lead", sa.Column("first_answer_at", MOMENT, nullable=True))
    op.add_column("inbound_message", sa.Column("redacted_at", MOMENT, nullable=True))
    op.add_column("outbound_message", sa.Column("redacted_at", MOMENT, nullable=True))
    op.drop_index("ix_lead_queue", table_name="lead")
    for name, columns, where in (
        ("ix_lead_open", PLACE, "closed_at IS NULL"),
        ("ix_lead_needs_reply", ("needs_reply", *PLACE), "closed_at IS NULL"),
        ("ix_lead_owner", ("owner_id", *PLACE), "closed_at IS NULL"),
        ("ix_lead_status", ("status", *PLACE), "closed_at IS NULL"),
        ("ix_lead_closed", ("closed_at", "number"), "closed_at IS NOT NULL"),
    ):
        op.create_index(
            name,
            "lead",
            list(columns),
            postgresql_where=sa.text(where),
            sqlite_where=sa.text(where),
        )
    op.create_index("ix_lead_updated", "lead", ["updated_at", "number"])
    op.create_index("ix_lead_conversation", "lead", ["conversation_id"])


def _staff_columns() -> None:
    op.add_column("staff_member", sa.Column("second_step_sealed", sa.LargeBinary(), nullable=True))
    op.add_column("staff_member", sa.Column("preferences_sealed", sa.LargeBinary(), nullable=True))
    op.add_column("staff_member", sa.Column("pager_sealed", sa.LargeBinary(), nullable=True))
    op.create_index("ix_audit_entry_at", "audit_entry", ["at"])


def _search() -> None:
    op.create_table(
        "search_token",
        sa.Column("token", sa.LargeBinary(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_search_token_conversation_id_conversation"),
        ),
        sa.PrimaryKeyConstraint("token", "conversation_id", name=op.f("pk_search_token")),
    )
    op.create_index("ix_search_token_conversation", "search_token", ["conversation_id"])


def _work() -> None:
    op.create_table(
        "lead_merge",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lead_id", sa.Uuid(), nullable=False),
        sa.Column("into_id", sa.Uuid(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_lead_merge_lead_id_lead")),
        sa.ForeignKeyConstraint(["into_id"], ["lead.id"], name=op.f("fk_lead_merge_into_id_lead")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_merge")),
        sa.UniqueConstraint("lead_id", name=op.f("uq_lead_merge_lead_id")),
    )
    op.create_index("ix_lead_merge_into", "lead_merge", ["into_id"])
    op.create_table(
        "mention",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lead_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("seen_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_mention_lead_id_lead")),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff_member.id"], name=op.f("fk_mention_staff_id_staff_member")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mention")),
    )
    op.create_index("ix_mention_staff", "mention", ["staff_id", "seen_at"])
    op.create_table(
        "snippet",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(length=60), nullable=False),
        sa.Column("body_en", sa.String(length=480), nullable=False),
        sa.Column("body_es", sa.String(length=480), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["updated_by_id"],
            ["staff_member.id"],
            name=op.f("fk_snippet_updated_by_id_staff_member"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snippet")),
        sa.UniqueConstraint("title", name=op.f("uq_snippet_title")),
    )


def _people() -> None:
    op.create_table(
        "staff_invite",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("email", sa.String(length=255), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("invited_by_id", sa.Uuid(), nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["invited_by_id"],
            ["staff_member.id"],
            name=op.f("fk_staff_invite_invited_by_id_staff_member"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_invite")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_staff_invite_token_hash")),
    )
    op.create_table(
        "on_call",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff_member.id"], name=op.f("fk_on_call_staff_id_staff_member")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_on_call")),
    )
    op.create_index("ix_on_call_time", "on_call", ["starts_at", "ends_at"])


def downgrade() -> None:
    for table in (
        "on_call",
        "staff_invite",
        "snippet",
        "mention",
        "lead_merge",
        "search_token",
    ):
        op.drop_table(table)
    op.drop_index("ix_audit_entry_at", table_name="audit_entry")
    for name in (
        "ix_lead_open",
        "ix_lead_needs_reply",
        "ix_lead_owner",
        "ix_lead_status",
        "ix_lead_closed",
        "ix_lead_updated",
        "ix_lead_conversation",
    ):
        op.drop_index(name, table_name="lead")
    op.create_index("ix_lead_queue", "lead", ["closed_at", "status", "priority", "due_at"])
    for table, column in (
        ("staff_member", "pager_sealed"),
        ("staff_member", "preferences_sealed"),
        ("staff_member", "second_step_sealed"),
        ("outbound_message", "redacted_at"),
        ("inbound_message", "redacted_at"),
        ("lead", "first_answer_at"),
        ("lead", "snoozed_until"),
        ("conversation", "blocked_at"),
    ):
        op.drop_column(table, column)
