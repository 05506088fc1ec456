"""Every highlight of the library, in the orders of the notebook."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import TypeAlias

import msgspec
from sqlalchemy.orm import Session

from reader.domain.highlight import Colour
from reader.domain.notebook import Notebook, NotebookFilter, NotebookGroup, NotebookOrder
from reader.store.listed import numbers, pairs, rows
from reader.store.word_queries import phrase

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_IN_PLACE = (
    "highlight INDEXED BY ix_highlight_article_id",
    "highlight.article_id, highlight.start, highlight.end, highlight.id",
)
_IN_TIME = (
    "highlight INDEXED BY ix_highlight_created_at",
    "highlight.created_at DESC, highlight.id DESC",
)
_TAGGED = " LEFT JOIN highlight_tag ON highlight_tag.highlight_id = highlight.id"
_LISTED = "(SELECT value FROM json_each(?))"
_NAMING = f"""
    (SELECT highlight_id FROM highlight_entity WHERE entity_id IN {_LISTED}
    GROUP BY highlight_id HAVING count(*) = ?)
"""  # noqa: S608 - our own words
_HOLDING = f"""
    SELECT article_id, json_group_array(id) FROM highlight
    WHERE id IN {_NAMING} AND +removed_at IS NULL GROUP BY article_id
"""  # noqa: S608 - our own words

_numbers = msgspec.json.Decoder(list[int])

_Key: TypeAlias = int | str | None


@dataclass(frozen=True, slots=True)
class _Order:
    """What highlights are grouped by, where they are read from, and in which order.

    With ``comes_in_runs`` that order is one of whole groups; with ``is_of_days`` the key is a
    moment, and what was made on one day is a group.
    """

    key: str
    source: str
    within: str
    comes_in_runs: bool = False
    is_of_days: bool = False


_ORDERS = {
    NotebookOrder.ARTICLE: _Order("highlight.article_id", *_IN_PLACE, comes_in_runs=True),
    NotebookOrder.NEWEST: _Order("highlight.created_at", *_IN_TIME, is_of_days=True),
    NotebookOrder.COLOUR: _Order("highlight.colour", *_IN_TIME),
    NotebookOrder.TAG: _Order("highlight_tag.tag_id", _IN_TIME[0] + _TAGGED, _IN_TIME[1]),
}


class NotebookRepository:
    """Reads highlights across articles inside one session."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()

    def notebook(self, wanted: NotebookFilter) -> Notebook:
        """Return the highlights that are wanted."""
        order = _ORDERS[wanted.order]
        where, parameters = _conditions(wanted)
        groups = self._groups(order, where, parameters)
        is_by_article = wanted.order is NotebookOrder.ARTICLE
        if is_by_article and not wanted.entities:
            for article in self._noted(wanted):
                groups.setdefault(article, ())
        headings = self._headings(wanted.order, groups)
        return Notebook(
            tuple(chain.from_iterable(groups[key] for key in headings)),
            tuple(
                NotebookGroup(
                    heading, len(groups[key]), note, _article(key) if is_by_article else 0
                )
                for key, (heading, note) in headings.items()
            ),
            self._count(),
            wanted.order,
        )

    def holding(self, entities: Collection[int]) -> Mapping[int, Sequence[int]]:
        """Return the highlights that hold a mention of each of the entities, by their articles.

        Only those count that stand in the current text.
        """
        found = rows(self._connection, _HOLDING, *_naming(entities))
        return {article: _numbers.decode(listed) for article, listed in found}

    def _groups(
        self, order: _Order, where: str, parameters: Sequence[object]
    ) -> dict[_Key, Sequence[int]]:
        """Return the highlights of each group."""
        found = f"FROM {order.source} WHERE {where}"
        if order.comes_in_runs:
            # The index is read in the order of the groups, and each of them in its own.
            query = (
                f"SELECT {order.key}, json_group_array(highlight.id) {found} GROUP BY {order.key}"
            )
            runs = rows(self._connection, query, *parameters)
            return {key: _numbers.decode(listed) for key, listed in runs}
        query = (
            f"SELECT {order.key} AS first, highlight.id AS second {found} ORDER BY {order.within}"
        )
        groups: dict[_Key, list[int]] = defaultdict(list)
        keyed = pairs(self._connection, query, *parameters)
        for key, highlight in _by_day(keyed) if order.is_of_days else keyed:
            groups[key].append(highlight)
        return dict(groups)

    def _noted(self, wanted: NotebookFilter) -> Sequence[int]:
        """Return the articles with a note that is wanted; no colour is that of a note."""
        if wanted.colours != frozenset(Colour):
            return ()
        where, parameters = ["note <> ''"], list[object]()
        if wanted.articles is not None:
            where.append(f"+id IN {_LISTED}")
            parameters.append(json.dumps(list(wanted.articles)))
        if wanted.words.split():
            where.append(
                "+id IN (SELECT rowid FROM article_note_fts WHERE article_note_fts MATCH ?)"
            )
            parameters.append(_expression(wanted.words))
        query = f"SELECT id AS number FROM article WHERE {' AND '.join(where)}"  # noqa: S608
        return numbers(self._connection, query, *parameters)

    def _count(self) -> int:
        # Counting all rows, SQLite reads none of them.
        query = """
            SELECT (SELECT count(*) FROM highlight)
                - (SELECT count(*) FROM highlight WHERE removed_at IS NOT NULL)
        """
        ((count,),) = rows(self._connection, query)
        return int(count)

    def _headings(self, order: NotebookOrder, keys: Iterable[_Key]) -> dict[_Key, tuple[str, str]]:
        """Return the headings and notes of groups, in the order they stand in."""
        match order:
            case NotebookOrder.ARTICLE:
                return self._titles(keys)
            case NotebookOrder.NEWEST:
                return {key: (str(key), "") for key in keys}
            case NotebookOrder.COLOUR:
                return {colour.value: (colour.value, "") for colour in Colour if colour in keys}
            case NotebookOrder.TAG:
                return self._tags(keys)

    def _titles(self, articles: Iterable[_Key]) -> dict[_Key, tuple[str, str]]:
        query = f"SELECT id, title, note FROM article WHERE id IN {_LISTED} ORDER BY title_key, id"  # noqa: S608
        found = rows(self._connection, query, json.dumps(list(articles)))
        return {article: (title, note) for article, title, note in found}

    def _tags(self, tags: Iterable[_Key]) -> dict[_Key, tuple[str, str]]:
        """Return the names of tags; what has none comes last."""
        listed = list(tags)
        query = f"SELECT id, name FROM tag WHERE id IN {_LISTED} ORDER BY name"  # noqa: S608
        found: Mapping[_Key, tuple[str, str]] = {
            tag: (name, "") for tag, name in rows(self._connection, query, json.dumps(listed))
        }
        return {**found, **({None: ("", "")} if None in listed else {})}


def _expression(words: str) -> str:
    """Return what FTS5 is asked for: the beginnings of all of the words."""
    return " ".join(f"{phrase(word)}*" for word in words.split())


def _article(key: _Key) -> int:
    return key if isinstance(key, int) else 0


def _by_day(moments: Iterable[tuple[int, int]]) -> Iterator[tuple[str, int]]:
    """Put its day in the place of each moment; the latest comes first."""
    day, beginning = "", float("inf")
    for moment, highlight in moments:
        if moment < beginning:
            day, beginning = _day(moment)
        yield day, highlight


def _day(moment: int) -> tuple[str, int]:
    """Return the day of a moment by the clock of this machine, and the moment it began at."""
    local = (_EPOCH + moment * _MICROSECOND).astimezone()
    midnight = datetime(local.year, local.month, local.day).astimezone()
    return f"{local:%Y-%m-%d}", (midnight - _EPOCH) // _MICROSECOND


def _naming(entities: Collection[int]) -> tuple[str, int]:
    """Return the parameters of a query for what names each of some entities."""
    wanted = set(entities)
    return json.dumps(sorted(wanted)), len(wanted)


def _conditions(wanted: NotebookFilter) -> tuple[str, list[object]]:
    where, parameters = ["highlight.removed_at IS NULL"], list[object]()
    if wanted.colours != frozenset(Colour):
        where.append(f"highlight.colour IN {_LISTED}")
        parameters.append(json.dumps([colour.value for colour in wanted.colours]))
    if wanted.articles is not None:
        where.append(f"+highlight.article_id IN {_LISTED}")
        parameters.append(json.dumps(list(wanted.articles)))
    if wanted.entities:
        where.append(f"+highlight.id IN {_NAMING}")
        parameters += _naming(wanted.entities)
    if wanted.words.split():
        where.append(
            "+highlight.id IN (SELECT rowid FROM highlight_fts WHERE highlight_fts MATCH ?)"
        )
        parameters.append(_expression(wanted.words))
    return " AND ".join(where), parameters
