"""Highlights from elsewhere wait for their articles, which are found by address."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_index("ix_version_url", "version", ["url"], sqlite_where=sa.text("url <> ''"))
    op.create_table(
        "clipping",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.String, nullable=False),
        sa.Column("title_key", sa.String, nullable=False),
        sa.Column("url", sa.String, nullable=False),
        sa.Column("sha256", sa.String, nullable=False),
        sa.Column("kept_at", sa.BigInteger, nullable=False),
        sa.Column("data", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_clipping"),
        sa.UniqueConstraint("uid", name="uq_clipping_uid"),
    )
    for column in ("title_key", "url", "sha256"):
        op.create_index(f"ix_clipping_{column}", "clipping", [column])
