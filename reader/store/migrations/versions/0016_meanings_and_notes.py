"""Colours can mean something; notes on articles, and scripts without blanks, are searched too."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"

_TOKENIZE = "tokenize = 'porter unicode61 remove_diacritics 2'"


def upgrade() -> None:
    op.create_table(
        "colour_meaning",
        sa.Column("colour", sa.String(16), nullable=False),
        sa.Column("meaning", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("colour", name="pk_colour_meaning"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_article_noted", "article", ["id"], sqlite_where=sa.text("note <> ''"))
    _index_highlights()
    _index_notes()


def _index_highlights() -> None:
    for event in ("added", "deleted", "changed"):
        op.execute(f"DROP TRIGGER highlight_{event}")
    op.execute("DROP TABLE highlight_fts")
    op.execute("""
        CREATE VIEW highlight_words AS
        SELECT id, with_breaks(quote) AS quote, with_breaks(note) AS note FROM highlight
    """)
    op.execute(f"""
        CREATE VIRTUAL TABLE highlight_fts USING fts5(
            quote, note, content = 'highlight_words', content_rowid = 'id', {_TOKENIZE})
    """)
    op.execute("INSERT INTO highlight_fts (highlight_fts) VALUES ('rebuild')")
    remove = """
        INSERT INTO highlight_fts (highlight_fts, rowid, quote, note)
        VALUES ('delete', old.id, with_breaks(old.quote), with_breaks(old.note));
    """
    add = """
        INSERT INTO highlight_fts (rowid, quote, note)
        VALUES (new.id, with_breaks(new.quote), with_breaks(new.note));
    """
    op.execute(f"CREATE TRIGGER highlight_added AFTER INSERT ON highlight BEGIN {add} END")
    op.execute(f"CREATE TRIGGER highlight_deleted AFTER DELETE ON highlight BEGIN {remove} END")
    op.execute(
        "CREATE TRIGGER highlight_changed AFTER UPDATE OF quote, note ON highlight "
        f"BEGIN {remove} {add} END"
    )


def _index_notes() -> None:
    op.execute("""
        CREATE VIEW article_note AS
        SELECT id, with_breaks(note) AS note FROM article WHERE note <> ''
    """)
    op.execute(f"""
        CREATE VIRTUAL TABLE article_note_fts USING fts5(
            note, content = 'article_note', content_rowid = 'id', {_TOKENIZE})
    """)
    op.execute("INSERT INTO article_note_fts (article_note_fts) VALUES ('rebuild')")
    remove = """
        INSERT INTO article_note_fts (article_note_fts, rowid, note)
        SELECT 'delete', old.id, with_breaks(old.note) WHERE old.note <> '';
    """
    add = """
        INSERT INTO article_note_fts (rowid, note)
        SELECT new.id, with_breaks(new.note) WHERE new.note <> '';
    """
    op.execute(
        "CREATE TRIGGER article_note_added AFTER INSERT ON article "
        f"WHEN new.note <> '' BEGIN {add} END"
    )
    op.execute(
        "CREATE TRIGGER article_note_deleted AFTER DELETE ON article "
        f"WHEN old.note <> '' BEGIN {remove} END"
    )
    op.execute(
        "CREATE TRIGGER article_note_changed AFTER UPDATE OF note ON article "
        f"WHEN old.note <> new.note BEGIN {remove} {add} END"
    )
