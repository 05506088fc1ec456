"""Entities of the whole library, and how often articles name them."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import bindparam, func, select, text
from sqlalchemy.orm import Session

from reader.domain.entity import NUMBER_LABELS, Alias, Entity, EntityCount, Label
from reader.store.listed import LISTED_IDS, LISTED_PAIRS, listing, rows
from reader.store.tables.names import AliasRow, ArticleEntityRow, EntityRow

# Statements that every article needs are built once, which takes longer than running them.
_WITH_IDS = "SELECT id, name, label, key FROM entity WHERE id IN (SELECT value FROM json_each(?))"
_LABELS = "SELECT id, label FROM entity WHERE id IN (SELECT value FROM json_each(?))"
_ALIASES = (
    "SELECT entity_id, text, reason FROM alias "
    "WHERE entity_id IN (SELECT value FROM json_each(?)) ORDER BY entity_id, text"
)
_OF_ARTICLE = (
    select(ArticleEntityRow.entity_id, ArticleEntityRow.count)
    .join(EntityRow, EntityRow.id == ArticleEntityRow.entity_id)
    .where(ArticleEntityRow.article_id == bindparam("article"))
    .order_by(ArticleEntityRow.count.desc(), EntityRow.folded)
)
_MOST_NAMED = f"""
    SELECT article_id, name, label FROM (
        SELECT article_entity.article_id, entity.name, entity.label, row_number() OVER (
            PARTITION BY article_entity.article_id ORDER BY count DESC, entity.folded
        ) AS place
        FROM article_entity JOIN entity ON entity.id = entity_id
        WHERE article_entity.article_id IN (SELECT value FROM json_each(?))
        AND entity.label NOT IN ({", ".join(f"'{label}'" for label in sorted(NUMBER_LABELS))}))
    WHERE place <= ? ORDER BY article_id, place
"""  # noqa: S608 - our own words
# Where no article is older everything would be new, which says nothing.
_NEW_IN_ARTICLE = text(
    "SELECT entity_id FROM article_entity AS here JOIN entity ON entity.id = entity_id "
    "WHERE here.article_id = :article AND key <> '' "
    "AND label NOT IN (SELECT value FROM json_each(:numbers)) "
    "AND EXISTS (SELECT 1 FROM article WHERE id < :article) "
    "AND NOT EXISTS (SELECT 1 FROM article_entity AS before "
    "WHERE before.entity_id = here.entity_id AND before.article_id < :article)"
).bindparams(numbers=json.dumps(sorted(NUMBER_LABELS)))
_NAMING = (
    select(ArticleEntityRow.article_id, func.sum(ArticleEntityRow.count))
    .where(ArticleEntityRow.entity_id.in_(LISTED_IDS))
    .group_by(ArticleEntityRow.article_id)
)
_ARTICLES = (
    select(ArticleEntityRow.entity_id, func.count())
    .where(ArticleEntityRow.entity_id.in_(LISTED_IDS))
    .group_by(ArticleEntityRow.entity_id)
)
_KEYS = (
    select(EntityRow.folded, EntityRow.label, EntityRow.key)
    .join(
        LISTED_PAIRS,
        (EntityRow.folded == LISTED_PAIRS.c.first) & (EntityRow.label == LISTED_PAIRS.c.second),
    )
    .where(EntityRow.key != "")
    .order_by(EntityRow.id.desc())
)
_CENSUS = (
    select(
        EntityRow.id, EntityRow.name, EntityRow.label, EntityRow.key, func.count().label("articles")
    )
    .join(ArticleEntityRow, ArticleEntityRow.entity_id == EntityRow.id)
    .where(EntityRow.label.not_in(NUMBER_LABELS))
    .group_by(EntityRow.id)
)


class Counted(NamedTuple):
    """An entity without its aliases, and how many articles name it."""

    id: int
    name: str
    label: Label
    key: str
    articles: int


class EntityRepository:
    """Reads and writes entities inside one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._connection = session.connection()

    def with_ids(self, ids: Iterable[int]) -> dict[int, Entity]:
        """Return entities by their ids."""
        wanted = json.dumps(list(ids))
        aliases: dict[int, list[Alias]] = {}
        for entity_id, form, reason in rows(self._connection, _ALIASES, wanted):
            aliases.setdefault(entity_id, []).append(Alias(form, reason))
        return {
            entity_id: Entity(entity_id, name, Label(label), key, tuple(aliases.get(entity_id, ())))
            for entity_id, name, label, key in rows(self._connection, _WITH_IDS, wanted)
        }

    def in_order(self, ids: Sequence[int]) -> tuple[Entity, ...]:
        """Return entities by their ids, in the same order; unknown ones drop out."""
        entities = self.with_ids(ids)
        return tuple(entities[entity_id] for entity_id in ids if entity_id in entities)

    def named(self, name: str) -> tuple[Entity, ...]:
        """Return the entities of a name or an alias that articles name, those in most first."""
        folded = name.casefold()
        articles = func.count(ArticleEntityRow.article_id)
        query = (
            select(EntityRow.id)
            .join(ArticleEntityRow, ArticleEntityRow.entity_id == EntityRow.id)
            .where(
                (EntityRow.folded == folded)
                | EntityRow.id.in_(select(AliasRow.entity_id).where(AliasRow.folded == folded))
            )
            .group_by(EntityRow.id)
            .order_by(articles.desc(), EntityRow.id)
        )
        return self.in_order(self._session.scalars(query).all())

    def of_article(self, article_id: int) -> tuple[EntityCount, ...]:
        """Return the entities of an article, their mentions counted, the most frequent first."""
        found = list(self._connection.execute(_OF_ARTICLE, {"article": article_id}))
        new = set(self._connection.scalars(_NEW_IN_ARTICLE, {"article": article_id}))
        entities = self.with_ids(entity_id for entity_id, _ in found)
        return tuple(
            EntityCount(entities[entity_id], count, is_new=entity_id in new)
            for entity_id, count in found
        )

    def most_named(
        self, article_ids: Iterable[int], limit: int
    ) -> dict[int, tuple[tuple[str, Label], ...]]:
        """Return names and labels of what articles name most, but for numbers and dates."""
        ids = json.dumps(list(article_ids))
        names: dict[int, tuple[tuple[str, Label], ...]] = {}
        for article_id, name, label in self._connection.exec_driver_sql(_MOST_NAMED, (ids, limit)):
            names[article_id] = (*names.get(article_id, ()), (name, Label(label)))
        return names

    def most_of_each_kind(
        self, counts: Sequence[tuple[int, int]], limit: int
    ) -> list[tuple[int, int]]:
        """Return the first of the counted entities of each kind, in the same order."""
        ids = json.dumps([entity_id for entity_id, _ in counts])
        labels = dict(rows(self._connection, _LABELS, ids))
        met: Counter[str] = Counter()
        kept = []
        for entity_id, count in counts:
            label = labels.get(entity_id, "")
            met[label] += 1
            if met[label] <= limit:
                kept.append((entity_id, count))
        return kept

    def in_articles(self, counts: Sequence[tuple[int, int]]) -> tuple[EntityCount, ...]:
        """Return counts of articles by id as counts of entities, in the same order."""
        entities = self.with_ids(entity_id for entity_id, _ in counts)
        return tuple(
            EntityCount(entities[entity_id], count, in_articles=True)
            for entity_id, count in counts
            if entity_id in entities
        )

    def census(self) -> list[Counted]:
        """Return every entity that articles name, but for numbers and dates."""
        return [Counted(*row) for row in self._connection.execute(_CENSUS)]

    def keys(self, names: Iterable[tuple[str, Label]]) -> dict[tuple[str, Label], str]:
        """Return the keys of entities of these names and kinds; the oldest of several counts."""
        wanted = listing((name.casefold(), label.value) for name, label in names)
        found = self._connection.execute(_KEYS, wanted)
        return {(folded, label): key for folded, label, key in found}

    def naming(self, entities: Iterable[int]) -> dict[int, int]:
        """Return the articles that name any of the entities, each with how often it does."""
        return {row[0]: row[1] for row in self._connection.execute(_NAMING, listing(entities))}

    def articles(self, entities: Iterable[int]) -> dict[int, int]:
        """Return how many articles name each of the entities that any names."""
        found = self._connection.execute(_ARTICLES, listing(entities))
        return {row[0]: row[1] for row in found}
