"""Names that the user watches for, and the articles that hold them."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "watched_name",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_watched_name"),
        sa.UniqueConstraint("name", name="uq_watched_name_name"),
    )
    op.create_table(
        "watched_form",
        sa.Column("name_id", sa.Integer, nullable=False),
        sa.Column("form", sa.String, nullable=False),
        sa.ForeignKeyConstraint(
            ["name_id"],
            ["watched_name.id"],
            name="fk_watched_form_name_id_watched_name",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("name_id", "form", name="pk_watched_form"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "article_watched",
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["article.id"],
            name="fk_article_watched_article_id_article",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("article_id", "name", name="pk_article_watched"),
        sqlite_with_rowid=False,
    )
