"""Every highlight of the library, in the orders of the notebook."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from reader.domain.highlight import Colour
from reader.domain.notebook import Notebook, NotebookFilter, NotebookGroup, NotebookOrder
from reader.store.listed import numbers, rows
from reader.store.word_queries import phrase

_COLOURS = " ".join(f"WHEN '{colour.value}' THEN {at}" for at, colour in enumerate(Colour))
_MICROSECONDS_A_DAY = 86_400_000_000
_DAY = f"date(highlight.created_at / {_MICROSECONDS_A_DAY} * 86400, 'unixepoch')"
_TAGGED = (
    "LEFT JOIN highlight_tag ON highlight_tag.highlight_id = highlight.id "
    "LEFT JOIN tag ON tag.id = highlight_tag.tag_id"
)


@dataclass(frozen=True, slots=True)
class _Order:
    """How highlights are ordered: what a heading says, the groups and their order, that within."""

    heading: str
    group: str
    groups: str
    within: str
    joined: str = ""


_ORDERS = {
    NotebookOrder.ARTICLE: _Order(
        "min(article.title)",
        "article.id",
        "article.title_key, article.id",
        "highlight.start, highlight.end, highlight.id",
        "JOIN article ON article.id = highlight.article_id",
    ),
    NotebookOrder.NEWEST: _Order(
        f"min({_DAY})",
        f"highlight.created_at / {_MICROSECONDS_A_DAY}",
        f"highlight.created_at / {_MICROSECONDS_A_DAY} DESC",
        "highlight.created_at DESC, highlight.id DESC",
    ),
    NotebookOrder.COLOUR: _Order(
        "highlight.colour",
        "highlight.colour",
        f"CASE highlight.colour {_COLOURS} END",
        "highlight.created_at DESC, highlight.id DESC",
    ),
    NotebookOrder.TAG: _Order(
        "coalesce(tag.name, '')",
        "tag.id",
        "tag.name IS NULL, tag.name",
        "highlight.created_at DESC, highlight.id DESC",
        _TAGGED,
    ),
}


class NotebookRepository:
    """Reads highlights across articles inside one session."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()

    def notebook(self, wanted: NotebookFilter, among: Sequence[int] | None = None) -> Notebook:
        """Return the highlights that are wanted, of the given ones where those are not None."""
        order = _ORDERS[wanted.order]
        where, parameters = _conditions(wanted, among)
        source = f"FROM highlight {order.joined} WHERE {where}"
        ids = numbers(
            self._connection,
            f"SELECT highlight.id AS number {source} ORDER BY {order.groups}, {order.within}",
            *parameters,
        )
        groups = rows(
            self._connection,
            f"SELECT {order.heading}, count(*) {source} "
            f"GROUP BY {order.group} ORDER BY {order.groups}",
            *parameters,
        )
        return Notebook(tuple(ids), tuple(NotebookGroup(*group) for group in groups))

    def articles(self) -> tuple[int, ...]:
        """Return the articles that have a highlight."""
        query = (
            "SELECT DISTINCT article_id AS number FROM highlight "
            "WHERE removed_at IS NULL ORDER BY article_id"
        )
        return tuple(numbers(self._connection, query))


def _conditions(wanted: NotebookFilter, among: Sequence[int] | None) -> tuple[str, list[object]]:
    where, parameters = ["highlight.removed_at IS NULL"], list[object]()
    if wanted.colours != frozenset(Colour):
        where.append("highlight.colour IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps([colour.value for colour in wanted.colours]))
    for column, ids in (("article_id", wanted.articles), ("id", among)):
        if ids is not None:
            where.append(f"+highlight.{column} IN (SELECT value FROM json_each(?))")  # noqa: S608
            parameters.append(json.dumps(list(ids)))
    words = wanted.words.split()
    if words:
        where.append(
            "highlight.id IN (SELECT rowid FROM highlight_fts WHERE highlight_fts MATCH ?)"
        )
        parameters.append(" ".join(f"{phrase(word)}*" for word in words))
    return " AND ".join(where), parameters
