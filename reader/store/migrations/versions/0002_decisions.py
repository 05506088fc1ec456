"""Decisions about names; what the child found is kept beside what they make of it."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _create_decisions()
    _keep_what_was_found()
    _count_articles_of_aliases()
    _analyse_again()


def _create_decisions() -> None:
    op.create_table(
        "decision",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("id", sa.String, nullable=False),
        sa.Column("made_at", sa.BigInteger, nullable=False),
        sa.Column("taken_back_at", sa.BigInteger),
        sa.Column("act", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_decision"),
        sa.UniqueConstraint("id", name="uq_decision_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "decision_article",
        sa.Column("decision_number", sa.Integer, nullable=False),
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(
            ["decision_number"],
            ["decision.number"],
            "fk_decision_article_decision_number_decision",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["article.id"],
            "fk_decision_article_article_id_article",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("decision_number", "article_id", name="pk_decision_article"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_decision_article_article_id", "decision_article", ["article_id"])
    op.create_table(
        "outdated",
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], "fk_outdated_article_id_article", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", name="pk_outdated"),
    )


def _keep_what_was_found() -> None:
    op.drop_table("analysis")
    op.create_table(
        "analysis",
        sa.Column("version_id", sa.Integer, nullable=False),
        sa.Column("model", sa.String, nullable=False),
        sa.Column("problem", sa.String, nullable=False),
        sa.Column("hint", sa.String, nullable=False),
        sa.Column("mentions", sa.LargeBinary, nullable=False),
        sa.Column("aliases", sa.String, nullable=False),
        sa.ForeignKeyConstraint(
            ["version_id"], ["version.id"], "fk_analysis_version_id_version", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("version_id", name="pk_analysis"),
    )
    op.create_table(
        "found",
        sa.Column("version_id", sa.Integer, nullable=False),
        sa.Column("names", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["analysis.version_id"],
            "fk_found_version_id_analysis",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("version_id", name="pk_found"),
    )
    op.add_column("entity", sa.Column("found_name", sa.String, nullable=False, server_default=""))
    op.execute("UPDATE entity SET found_name = name")


def _count_articles_of_aliases() -> None:
    """Let an alias go with the last article that has it, also when that is deleted."""
    op.drop_table("alias")
    op.create_table(
        "alias",
        sa.Column("entity_id", sa.Integer, nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("folded", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("articles", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(
            ["entity_id"], ["entity.id"], "fk_alias_entity_id_entity", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("entity_id", "text", name="pk_alias"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_alias_folded", "alias", ["folded"])
    of_analysis = (
        "(entity_id, text) IN (SELECT value ->> 0, value ->> 1 FROM json_each(old.aliases))"
    )
    op.execute(f"""
        CREATE TRIGGER analysis_deleted AFTER DELETE ON analysis BEGIN
            UPDATE alias SET articles = articles - 1 WHERE {of_analysis};
            DELETE FROM alias WHERE {of_analysis} AND articles < 1;
        END
    """)  # noqa: S608 - our own words


def _analyse_again() -> None:
    """Let every article wait once more, for what was found in it is no longer known."""
    op.execute("DELETE FROM article_entity")
    op.execute("UPDATE article SET state = 'waiting' WHERE state = 'done'")
