"""The notebook is read from two narrow indexes, in order of place and in order of time."""

from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.drop_index("ix_highlight_article_id", "highlight")
    op.create_index(
        "ix_highlight_article_id",
        "highlight",
        ["article_id", "start", "end", "id", "removed_at", "colour", "version_id"],
    )
    op.drop_index("ix_highlight_created_at", "highlight")
    op.create_index(
        "ix_highlight_created_at",
        "highlight",
        ["removed_at", "created_at", "id", "colour", "article_id"],
    )
