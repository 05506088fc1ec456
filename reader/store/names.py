"""The names of a library as one text in memory, for completion while someone types."""

from array import array
from bisect import bisect_right
from collections.abc import Iterator

import msgspec
from sqlalchemy import Connection

from reader.domain.entity import NUMBER_LABELS
from reader.store.listed import rows

# A name begins behind a line feed, so that it is found by one search through the text.
_BREAK = "\n"
# So long a piece is searched in a millisecond; in between others may run.
_PIECE = 1 << 20
# So many names may be new before all are read again, in the order of their articles.
_MOST_NEW = 10_000

_NUMBERS = ", ".join(f"'{label.value}'" for label in NUMBER_LABELS)
_LISTED = """
    SELECT group_concat(form, char(10)), json_group_array(id), json_group_array(length(form))
    FROM (SELECT id, replace(form, char(10), ' ') AS form FROM ({}))
"""
_TOTAL = """
    WITH total AS MATERIALIZED (
        SELECT entity_id, label, folded, count(*) AS articles
        FROM article_entity JOIN entity ON entity.id = entity_id GROUP BY entity_id)
"""
_ALL = _TOTAL + _LISTED.format(f"""
    SELECT entity_id AS id, folded AS form, total.articles AS articles FROM total
    WHERE label NOT IN ({_NUMBERS})
    UNION ALL
    SELECT alias.entity_id, alias.folded, total.articles
    FROM total CROSS JOIN alias ON alias.entity_id = total.entity_id
    WHERE label NOT IN ({_NUMBERS})
    ORDER BY articles DESC
""")  # noqa: S608 - our own words
_SOME = f"""
    SELECT id, folded AS form FROM entity WHERE {{which}} AND label NOT IN ({_NUMBERS})
    UNION ALL
    SELECT entity.id, alias.folded FROM entity JOIN alias ON alias.entity_id = entity.id
    WHERE {{which}} AND label NOT IN ({_NUMBERS})
"""  # noqa: S608 - our own words
_NEW = _LISTED.format(_SOME.format(which="entity.id > ?1"))
_RENAMED = _LISTED.format(_SOME.format(which="entity.name <> entity.found_name"))
_DECISIONS = "SELECT count(*), max(number), count(taken_back_at) FROM decision"
_NEWEST = "SELECT coalesce(max(id), 0) FROM entity"

_numbers = msgspec.json.Decoder(list[int])


class Names:
    """Every name and alias, those in most articles first."""

    def __init__(self) -> None:
        self._all: _Lines | None = None
        self._renamed: _Lines | None = None
        self._newest = 0
        self._decisions: object = None

    def read(self, connection: Connection) -> None:
        """Read the names now, so that the first question need not wait for them."""
        self._lines(connection)

    def like(self, connection: Connection, words: str, limit: int) -> list[int]:
        """Return the entities whose name or alias holds some words.

        Those come first that begin with them, then those of which a word does.
        """
        wanted = " ".join(words.casefold().split())
        if not wanted:
            return []
        all_lines = self._lines(connection)
        found: dict[int, None] = {}
        for start in (_BREAK, " ", ""):
            for lines in all_lines:
                for entity in lines.holding(start + wanted):
                    found[entity] = None
                    if len(found) == limit:
                        return list(found)
        return list(found)

    def _lines(self, connection: Connection) -> "tuple[_Lines, ...]":
        """Return the names that were renamed, those read before, and those that are new."""
        decisions = rows(connection, _DECISIONS)
        ((newest,),) = rows(connection, _NEWEST)
        if self._all is None or not 0 <= newest - self._newest <= _MOST_NEW:
            self._all, self._newest = _Lines(connection, _ALL), newest
        if self._renamed is None or decisions != self._decisions:
            self._renamed, self._decisions = _Lines(connection, _RENAMED), decisions
        return self._renamed, self._all, _Lines(connection, _NEW, self._newest)


class _Lines:
    """Names one below the other, and whose they are."""

    def __init__(self, connection: Connection, query: str, *parameters: object) -> None:
        ((text, entities, lengths),) = rows(connection, query, *parameters)
        self._text = f"{_BREAK}{text or ''}"
        self._entities = array("I", _numbers.decode(entities))
        self._starts = array("I", [0] * len(self._entities))
        at = 0
        for line, length in enumerate(_numbers.decode(lengths)):
            self._starts[line] = at
            at += length + 1

    def holding(self, words: str) -> Iterator[int]:
        """Yield the entities of the lines that hold some words, from the first line on."""
        at = 0
        while (at := self._find(words, at)) >= 0:
            line = bisect_right(self._starts, at) - 1
            yield self._entities[line]
            if line + 1 == len(self._starts):
                return
            at = self._starts[line + 1]

    def _find(self, words: str, start: int) -> int:
        for piece in range(start, len(self._text), _PIECE):
            found = self._text.find(words, piece, piece + _PIECE + len(words))
            if found >= 0:
                return found
        return -1
