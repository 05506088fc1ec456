"""All rows of a library in words that mean the same in every library: no number is among them."""

import sqlite3
from pathlib import Path

from reader.store.analyses import AnalysisRepository
from reader.store.library import Library
from reader.store.tables.base import Base

_ARTICLE = "(SELECT path || '#' || part FROM article WHERE article.id = {})"
_VERSION = (
    "(SELECT a.path || '#' || a.part || ' ' || v.sha256 || v.stored_at FROM version v "
    "JOIN article a ON a.id = v.article_id WHERE v.id = {})"
)
_ENTITY = "(SELECT label || ' ' || key || ' ' || name FROM entity WHERE id = {})"
_HIGHLIGHT = "(SELECT uid FROM highlight WHERE id = {})"
_TAG = "(SELECT name FROM tag WHERE id = {})"
_NAMED = {
    "article_id": _ARTICLE,
    "version_id": _VERSION,
    "entity_id": _ENTITY,
    "highlight_id": _HIGHLIGHT,
    "tag_id": _TAG,
    "name_id": "(SELECT name FROM watched_name WHERE id = {})",
    "decision_number": "(SELECT id FROM decision WHERE number = {})",
}
# The order of the queue, the process at work, numbers of changes, what names entities by id, and
# what is found anew by every library.
_LEFT_OUT = {
    "article": {"id", "turn", "worker", "story", "deaths", "counted", "asked_encoding"},
    "analysis": {"mentions", "aliases"},
    "clipping": {"kept_at"},
    "watched_file": {"path", "size", "changed_at"},
    "outdated": {"article_id"},
    "sketch": {"band", "article_id"},
}


def rows(path: Path) -> dict[str, list[tuple]]:
    """Return the rows of every table of a library, sorted, and what its articles are shown with."""
    with sqlite3.connect(path) as connection:
        found = {table: _rows(connection, table) for table in Base.metadata.tables}
    connection.close()
    with Library.open(path) as library:
        found["shown"] = sorted(_shown(library, path))
    return found


def _rows(connection: sqlite3.Connection, table: str) -> list[tuple]:
    columns = [column.name for column in Base.metadata.tables[table].columns]
    left_out = _LEFT_OUT.get(table, set())
    wanted = [
        _NAMED.get(each, '"{}"').format(f'{table}."{each}"' if each in _NAMED else each)
        for each in columns
        if each not in left_out | {"id", "number"} or (table == "decision" and each == "id")
    ]
    if not wanted:
        return []
    query = f"SELECT {', '.join(wanted)} FROM {table}"  # noqa: S608 - our own words
    return sorted(connection.execute(query), key=repr)


def _shown(library: Library, path: Path):
    with sqlite3.connect(path) as connection:
        ids = dict(connection.execute("SELECT id, path || '#' || part FROM article"))
    connection.close()
    with library.reading() as session:
        for article_id, name in ids.items():
            analysis = AnalysisRepository(session).load(article_id)
            entities = {each.id: each.name for each in analysis.entities} if analysis else {}
            for mention in analysis.mentions if analysis else ():
                yield name, mention.start, mention.end, mention.label, entities[mention.entity]
