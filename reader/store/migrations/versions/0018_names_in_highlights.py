"""What a highlight names is kept beside it: the notebook unpacks no mentions to filter by it."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

_COLUMNS = "highlight_id, entity_id"
_FORGET = "DELETE FROM highlight_entity WHERE highlight_id"
_KEEP = f"INSERT INTO highlight_entity ({_COLUMNS}) SELECT {_COLUMNS} FROM highlight_naming"  # noqa: S608 - our own words


def upgrade() -> None:
    op.create_table(
        "highlight_entity",
        sa.Column("entity_id", sa.Integer, nullable=False),
        sa.Column("highlight_id", sa.Integer, nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [f"{table}_id"],
                [f"{table}.id"],
                f"fk_highlight_entity_{table}_id_{table}",
                ondelete="CASCADE",
            )
            for table in ("entity", "highlight")
        ),
        sa.PrimaryKeyConstraint("entity_id", "highlight_id", name="pk_highlight_entity"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_highlight_entity_highlight_id", "highlight_entity", ["highlight_id"])
    _see_what_is_named()
    _keep_in_step()
    op.execute(_KEEP)


def _see_what_is_named() -> None:
    """Show what highlights of the current texts name, of what there is."""
    op.execute("""
        CREATE VIEW highlight_naming AS
        SELECT highlight.id AS highlight_id, highlight.version_id, entity.id AS entity_id
        FROM highlight
        JOIN article
            ON article.id = highlight.article_id AND article.version_id = highlight.version_id
        JOIN analysis ON analysis.version_id = highlight.version_id
        JOIN json_each(entities_within(analysis.mentions, highlight.start, highlight."end")) AS held
        JOIN entity ON entity.id = held.value
    """)


def _keep_in_step() -> None:
    """Follow highlights that come or move, and texts and mentions that change.

    An analysis comes without mentions; they are set when the decisions were replayed over it.
    """
    of_highlight = "= new.id"
    of_version = "IN (SELECT id FROM highlight WHERE version_id = {}.version_id)"
    of_article = "IN (SELECT id FROM highlight WHERE article_id = new.id)"
    keep_highlight = f"{_KEEP} WHERE highlight_id = new.id;"
    keep_version = f"{_KEEP} WHERE version_id = new.version_id;"
    for name, event, statements in (
        ("highlight_naming_added", "INSERT ON highlight", keep_highlight),
        (
            "highlight_naming_moved",
            'UPDATE OF start, "end", version_id ON highlight',
            f"{_FORGET} {of_highlight}; {keep_highlight}",
        ),
        (
            "highlight_naming_shown",
            "UPDATE OF mentions ON analysis",
            f"{_FORGET} {of_version.format('new')}; {keep_version}",
        ),
        (
            "highlight_naming_forgotten",
            "DELETE ON analysis",
            f"{_FORGET} {of_version.format('old')};",
        ),
        (
            "highlight_naming_replaced",
            "UPDATE OF version_id ON article",
            f"{_FORGET} {of_article}; {keep_version}",
        ),
    ):
        op.execute(f"CREATE TRIGGER {name} AFTER {event} BEGIN {statements} END")
