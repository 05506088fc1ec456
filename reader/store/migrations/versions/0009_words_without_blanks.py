"""Words of scripts without blanks are found and counted; articles know what kinds they name."""

import sqlalchemy as sa
from alembic import op

from reader.domain.wordcount import words_in
from reader.store.scripts import body_of, with_breaks

revision = "0009"
down_revision = "0008"

_COLUMNS = "title, byline, site, body"
_LABELS = """
    PERSON ORG GPE LOC FAC NORP WORK_OF_ART EVENT PRODUCT LAW LANGUAGE DATE TIME PERCENT MONEY
    QUANTITY ORDINAL CARDINAL
"""


def upgrade() -> None:
    connection = op.get_bind()
    changed = _with_breaks(connection)
    for article in changed:
        connection.exec_driver_sql(
            f"INSERT INTO article_fts (article_fts, rowid, {_COLUMNS}) "  # noqa: S608
            f"SELECT 'delete', id, {_COLUMNS} FROM article_words WHERE id = ?",
            (article,),
        )
    op.execute("DROP VIEW article_words")
    op.execute("""
        CREATE VIEW article_words AS
        SELECT article.id AS id, with_breaks(version.title) AS title,
            with_breaks(version.byline) AS byline, with_breaks(version.site) AS site,
            with_breaks(body_of(version.text, version.body)) AS body
        FROM article JOIN version ON version.id = article.version_id
    """)
    for article, words in changed.items():
        connection.exec_driver_sql(
            f"INSERT INTO article_fts (rowid, {_COLUMNS}) "  # noqa: S608
            f"SELECT id, {_COLUMNS} FROM article_words WHERE id = ?",
            (article,),
        )
        connection.exec_driver_sql("UPDATE article SET words = ? WHERE id = ?", (words, article))
    _know_labels()


def _with_breaks(connection: sa.Connection) -> dict[int, int]:
    """Return the articles that are written without blanks, with their words."""
    rows = connection.exec_driver_sql(
        "SELECT article.id, version.title, version.byline, version.site, version.text, "
        "version.body FROM article JOIN version ON version.id = article.version_id"
    )
    return {
        article: round(words_in(body_of(text, body)))
        for article, title, byline, site, text, body in rows
        if any(with_breaks(each) != each for each in (title, byline, site, text))
    }


def _know_labels() -> None:
    op.add_column("article", sa.Column("labels", sa.Integer, nullable=False, server_default="0"))
    bits = " ".join(f"WHEN '{label}' THEN {1 << bit}" for bit, label in enumerate(_LABELS.split()))
    op.execute(f"""
        UPDATE article SET labels = coalesce((
            SELECT sum(DISTINCT CASE entity.label {bits} END)
            FROM article_entity JOIN entity ON entity.id = article_entity.entity_id
            WHERE article_entity.article_id = article.id), 0)
    """)  # noqa: S608 - our own words
