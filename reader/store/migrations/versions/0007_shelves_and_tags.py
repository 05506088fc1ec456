"""Articles that were read, archived, purged, tagged or noted on; searches that are kept."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    for moment in ("read_at", "archived_at", "purged_at"):
        op.add_column("article", sa.Column(moment, sa.BigInteger))
    op.add_column("article", sa.Column("note", sa.String, nullable=False, server_default=""))
    op.create_index(
        "ix_article_shelf", "article", ["removed_at", "archived_at", "read_at", "purged_at"]
    )
    # Without these every article that is purged would be looked for in the whole library.
    op.create_index("ix_article_version_id", "article", ["version_id"])
    op.create_index("ix_highlight_version_id", "highlight", ["version_id"])
    op.create_table(
        "article_tag",
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.Column("tag_id", sa.Integer, nullable=False),
        sa.Column("position", sa.SmallInteger, nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], "fk_article_tag_article_id_article", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["tag_id"], ["tag.id"], "fk_article_tag_tag_id_tag", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", "tag_id", name="pk_article_tag"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_article_tag_tag_id", "article_tag", ["tag_id"])
    op.create_table(
        "saved_search",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("query", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_saved_search"),
        sa.UniqueConstraint("name", name="uq_saved_search_name"),
        sqlite_autoincrement=True,
    )
