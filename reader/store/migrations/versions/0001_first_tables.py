"""The first tables: articles and their versions, analyses, entities, highlights, words."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_APPLICATION_ID = 0x52554252
_TOKENIZE = "tokenize = 'porter unicode61 remove_diacritics 2'"


def upgrade() -> None:
    op.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
    _create_articles()
    _create_entities()
    _create_highlights()
    _create_words()


def _create_articles() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("path", sa.String, nullable=False),
        sa.Column("part", sa.Integer, nullable=False),
        sa.Column("sha256", sa.String, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("turn", sa.Integer, nullable=False),
        sa.Column("deaths", sa.Integer, nullable=False),
        sa.Column("problem", sa.String, nullable=False),
        sa.Column("hint", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("title_key", sa.String, nullable=False),
        sa.Column("byline", sa.String, nullable=False),
        sa.Column("site", sa.String, nullable=False),
        sa.Column("published", sa.String, nullable=False),
        sa.Column("words", sa.Integer, nullable=False),
        sa.Column("added_at", sa.BigInteger, nullable=False),
        sa.Column("removed_at", sa.BigInteger),
        sa.Column("counted", sa.Integer, nullable=False),
        sa.Column("version_id", sa.Integer),
        sa.ForeignKeyConstraint(
            ["version_id"], ["version.id"], "fk_article_version_id_version", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_article"),
        # A queue must not take the id of an article that was dropped while others still name it.
        sqlite_autoincrement=True,
    )
    op.create_index("ix_article_removed_at_added_at", "article", ["removed_at", "added_at"])
    op.create_index("ix_article_removed_at_title_key", "article", ["removed_at", "title_key"])
    op.create_index("ix_article_removed_at_published", "article", ["removed_at", "published"])
    op.create_index("ix_article_sha256_part", "article", ["sha256", "part"])
    op.create_index("ix_article_path", "article", ["path"])
    op.create_index("ix_article_counted", "article", ["counted"])
    op.create_index(
        "ix_article_turn", "article", ["turn"], sqlite_where=sa.text("state = 'waiting'")
    )
    op.create_table(
        "version",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.Column("sha256", sa.String, nullable=False),
        sa.Column("stored_at", sa.BigInteger, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("byline", sa.String, nullable=False),
        sa.Column("site", sa.String, nullable=False),
        sa.Column("published", sa.String, nullable=False),
        sa.Column("published_guessed", sa.Boolean, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("url", sa.String, nullable=False),
        sa.Column("format", sa.String, nullable=False),
        sa.Column("encoding", sa.String, nullable=False),
        sa.Column("blocks", sa.String, nullable=False),
        sa.Column("body", sa.String, nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], "fk_version_article_id_article", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_version"),
    )
    op.create_index("ix_version_article_id", "version", ["article_id"])
    op.create_table(
        "image",
        sa.Column("version_id", sa.Integer, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("media_type", sa.String, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(
            ["version_id"], ["version.id"], "fk_image_version_id_version", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("version_id", "name", name="pk_image"),
    )


def _create_entities() -> None:
    op.create_table(
        "analysis",
        sa.Column("version_id", sa.Integer, nullable=False),
        sa.Column("model", sa.String, nullable=False),
        sa.Column("problem", sa.String, nullable=False),
        sa.Column("hint", sa.String, nullable=False),
        sa.Column("mentions", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(
            ["version_id"], ["version.id"], "fk_analysis_version_id_version", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("version_id", name="pk_analysis"),
    )
    op.create_table(
        "entity",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("label", sa.String(16), nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("folded", sa.String, nullable=False),
        sa.Column("article_id", sa.Integer),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], "fk_entity_article_id_article", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_entity"),
    )
    op.create_index(
        "uq_entity_key_label",
        "entity",
        ["key", "label"],
        unique=True,
        sqlite_where=sa.text("key <> ''"),
    )
    op.create_index(
        "ix_entity_article_id",
        "entity",
        ["article_id"],
        sqlite_where=sa.text("article_id IS NOT NULL"),
    )
    op.create_index("ix_entity_folded", "entity", ["folded"])
    op.create_table(
        "alias",
        sa.Column("entity_id", sa.Integer, nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("folded", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.ForeignKeyConstraint(
            ["entity_id"], ["entity.id"], "fk_alias_entity_id_entity", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("entity_id", "text", name="pk_alias"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_alias_folded", "alias", ["folded"])
    op.create_table(
        "article_entity",
        sa.Column("entity_id", sa.Integer, nullable=False),
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(
            ["entity_id"], ["entity.id"], "fk_article_entity_entity_id_entity", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["article.id"],
            "fk_article_entity_article_id_article",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("entity_id", "article_id", name="pk_article_entity"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_article_entity_article_id", "article_entity", ["article_id", "entity_id", "count"]
    )


def _create_highlights() -> None:
    op.create_table(
        "highlight",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.Column("version_id", sa.Integer, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("quote", sa.String, nullable=False),
        sa.Column("prefix", sa.String, nullable=False),
        sa.Column("suffix", sa.String, nullable=False),
        sa.Column("colour", sa.String(16), nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("anchor", sa.String(16), nullable=False),
        sa.Column("score", sa.Float, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("changed_at", sa.BigInteger, nullable=False),
        sa.Column("removed_at", sa.BigInteger),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], "fk_highlight_article_id_article", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["version.id"], "fk_highlight_version_id_version", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_highlight"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_highlight_article_id", "highlight", ["article_id", "removed_at", "start"])
    op.create_index("ix_highlight_created_at", "highlight", ["created_at"])
    op.create_table(
        "tag",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tag"),
        sa.UniqueConstraint("name", name="uq_tag_name"),
    )
    op.create_table(
        "highlight_tag",
        sa.Column("highlight_id", sa.Integer, nullable=False),
        sa.Column("tag_id", sa.Integer, nullable=False),
        sa.Column("position", sa.SmallInteger, nullable=False),
        sa.ForeignKeyConstraint(
            ["highlight_id"],
            ["highlight.id"],
            "fk_highlight_tag_highlight_id_highlight",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["tag_id"], ["tag.id"], "fk_highlight_tag_tag_id_tag", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("highlight_id", "tag_id", name="pk_highlight_tag"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_highlight_tag_tag_id", "highlight_tag", ["tag_id"])


def _create_words() -> None:
    """Index words; the index of articles is kept by the program, that of highlights by triggers."""
    # FTS5 reads no virtual table while it checks itself, so json_each cannot give the runs.
    op.execute("""
        CREATE VIEW article_words AS
        SELECT article.id AS id, version.title AS title, version.byline AS byline,
            version.site AS site,
            (WITH RECURSIVE run (start, "end", number) AS (
                SELECT version.body ->> '$[0][0]', version.body ->> '$[0][1]', 1
                UNION ALL
                SELECT version.body ->> ('$[' || number || '][0]'),
                    version.body ->> ('$[' || number || '][1]'), number + 1
                FROM run WHERE number < json_array_length(version.body))
            SELECT group_concat(substr(version.text, start + 1, "end" - start), char(10, 10))
            FROM run) AS body
        FROM article JOIN version ON version.id = article.version_id
    """)
    op.execute(f"""
        CREATE VIRTUAL TABLE article_fts USING fts5(
            title, byline, site, body, content = 'article_words', content_rowid = 'id', {_TOKENIZE})
    """)
    op.execute(f"""
        CREATE VIRTUAL TABLE highlight_fts USING fts5(
            quote, note, content = 'highlight', content_rowid = 'id', {_TOKENIZE})
    """)
    remove = """
        INSERT INTO highlight_fts (highlight_fts, rowid, quote, note)
        VALUES ('delete', old.id, old.quote, old.note);
    """
    add = "INSERT INTO highlight_fts (rowid, quote, note) VALUES (new.id, new.quote, new.note);"
    op.execute(f"CREATE TRIGGER highlight_added AFTER INSERT ON highlight BEGIN {add} END")
    op.execute(f"CREATE TRIGGER highlight_deleted AFTER DELETE ON highlight BEGIN {remove} END")
    op.execute(
        "CREATE TRIGGER highlight_changed AFTER UPDATE OF quote, note ON highlight "
        f"BEGIN {remove} {add} END"
    )
