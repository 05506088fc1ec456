"""Which articles tell the same story; which files of watched folders were looked at."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.add_column("article", sa.Column("story", sa.Integer))
    op.create_index(
        "ix_article_story", "article", ["story"], sqlite_where=sa.text("story IS NOT NULL")
    )
    op.create_table(
        "sketch",
        sa.Column("band", sa.BigInteger, nullable=False),
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("band", "article_id", name="pk_sketch"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "watched_file",
        sa.Column("path", sa.String, nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("changed_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("path", name="pk_watched_file"),
        sqlite_with_rowid=False,
    )
