"""What was marked, of highlights that moved when their text changed; versions by their bytes."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "highlight_origin",
        sa.Column("highlight_id", sa.Integer, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("quote", sa.String, nullable=False),
        sa.Column("prefix", sa.String, nullable=False),
        sa.Column("suffix", sa.String, nullable=False),
        sa.ForeignKeyConstraint(
            ["highlight_id"],
            ["highlight.id"],
            "fk_highlight_origin_highlight_id_highlight",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("highlight_id", name="pk_highlight_origin"),
    )
    op.create_index("ix_version_sha256", "version", ["sha256"])
