"""The words of highlights are found by their first letter without reading all that begin so."""

from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.execute("DROP TABLE highlight_fts")
    op.execute("""
        CREATE VIRTUAL TABLE highlight_fts USING fts5(
            quote, note, content = 'highlight_words', content_rowid = 'id', prefix = '1',
            tokenize = 'porter unicode61 remove_diacritics 2')
    """)
    op.execute("INSERT INTO highlight_fts (highlight_fts) VALUES ('rebuild')")
