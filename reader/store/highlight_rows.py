"""Highlights as the rows of their tables, and back."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

from reader.domain.highlight import AnchorState, Colour, Highlight, Passage
from reader.store.listed import many, rows
from reader.store.tables.base import microseconds, moment

_EXACT = AnchorState.EXACT.value
_COLOURS = {colour.value: colour for colour in Colour}
_ANCHORS = {state.value: state for state in AnchorState}

# SQLAlchemy would take longer over what an export reads than SQLite does.
_READ = """
    SELECT id, article_id, version_id, start, "end", quote, prefix, suffix, colour, note, anchor,
        score, created_at, changed_at, uid
    FROM highlight
"""
_LISTED = "(SELECT value FROM json_each(?))"
_TAGS = f"""
    SELECT highlight_tag.highlight_id, tag.name FROM highlight_tag
    JOIN tag ON tag.id = highlight_tag.tag_id
    WHERE highlight_tag.highlight_id IN {_LISTED}
    ORDER BY highlight_tag.highlight_id, highlight_tag.position
"""  # noqa: S608 - our own words
_INSERT = """
    INSERT INTO highlight (article_id, version_id, colour, note, anchor, score, created_at,
        changed_at, uid, start, "end", quote, prefix, suffix)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
"""
_ORIGINS = f"""
    SELECT highlight_id, start, "end", quote, prefix, suffix FROM highlight_origin
    WHERE highlight_id IN {_LISTED}
"""  # noqa: S608 - our own words


def read(connection: Connection, which: str, *parameters: object) -> tuple[Highlight, ...]:
    """Return the highlights that a condition wants, with their tags and with what was marked."""
    found = rows(connection, _READ + which, *parameters)
    tags = _tags(connection, [row[0] for row in found]) if found else {}
    may_have_moved = [row[0] for row in found if row[10] != _EXACT]
    origins = _origins(connection, may_have_moved) if may_have_moved else {}
    return tuple(_highlight(row, tags.get(row[0], ()), origins.get(row[0])) for row in found)


def insert_all(connection: Connection, highlights: Iterable[Highlight]) -> None:
    """Add highlights without their ids, tags and origins; not those of which the uid is there."""
    many(connection, _INSERT, [_stored(each) for each in highlights])


def placed(passage: Passage) -> dict[str, object]:
    """Return a passage as the columns of a row."""
    return {
        "start": passage.start,
        "end": passage.end,
        "quote": passage.quote,
        "prefix": passage.prefix,
        "suffix": passage.suffix,
    }


def _tags(connection: Connection, ids: Sequence[int]) -> dict[int, list[str]]:
    tags: dict[int, list[str]] = {}
    for highlight_id, name in rows(connection, _TAGS, json.dumps(ids)):
        tags.setdefault(highlight_id, []).append(name)
    return tags


def _origins(connection: Connection, ids: Sequence[int]) -> dict[int, Passage]:
    found = rows(connection, _ORIGINS, json.dumps(ids))
    return {highlight_id: Passage(*place) for highlight_id, *place in found}


def _stored(highlight: Highlight) -> tuple[object, ...]:
    """Return a highlight as the columns of its row, all but its id."""
    return (
        highlight.article,
        highlight.version,
        highlight.colour.value,
        highlight.note,
        highlight.anchor.value,
        highlight.score,
        microseconds(highlight.created_at),
        microseconds(highlight.changed_at),
        highlight.uid,
        *placed(highlight.passage).values(),
    )


def _highlight(row: Sequence[Any], tags: Iterable[str], origin: Passage | None) -> Highlight:
    number, article, version, *place, colour, note, anchor, score, created, changed, uid = row
    return Highlight(
        id=number,
        article=article,
        passage=Passage(*place),
        colour=_COLOURS[colour],
        created_at=moment(created),
        changed_at=moment(changed),
        note=note,
        tags=tuple(tags),
        anchor=_ANCHORS[anchor],
        score=score,
        origin=origin,
        version=version,
        uid=uid,
    )
