"""Failures are told until the reader has seen them; older articles are found to be alike, too."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    for table in ("untold_failure", "unsketched"):
        op.create_table(
            table,
            sa.Column("article_id", sa.Integer, primary_key=True),
            sa.ForeignKeyConstraint(
                ["article_id"],
                ["article.id"],
                f"fk_{table}_article_id_article",
                ondelete="CASCADE",
            ),
        )
    op.execute("""
        INSERT INTO unsketched (article_id) SELECT id FROM article
        WHERE version_id IS NOT NULL AND purged_at IS NULL
        AND id NOT IN (SELECT article_id FROM sketch)
    """)
