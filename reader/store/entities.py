"""Entities of the whole library, and how often articles name them."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import bindparam, func, select, text
from sqlalchemy.orm import Session

from reader.domain.entity import NUMBER_LABELS, Alias, Entity, EntityCount, Label
from reader.store.listed import LISTED_IDS, LISTED_PAIRS, added, listing, many, rows
from reader.store.packing import bits
from reader.store.tables.names import AliasRow, ArticleEntityRow, EntityRow

# Statements that every article needs are built once, and those of many rows are written out:
# SQLAlchemy takes longer over each of them than SQLite.
_NUMBER_CHANGE = (
    "UPDATE article SET labels = ?, counted = (SELECT max(counted) + 1 FROM article) WHERE id = ?"
)
_COUNTS = (
    "SELECT article_id, entity_id, count FROM article_entity "
    "WHERE article_id IN (SELECT value FROM json_each(?))"
)
_FORGET_COUNT = "DELETE FROM article_entity WHERE article_id = ? AND entity_id = ?"
_SET_COUNT = (
    "INSERT INTO article_entity (article_id, entity_id, count) VALUES (?, ?, ?) "
    "ON CONFLICT DO UPDATE SET count = excluded.count"
)
_LOCAL = "SELECT name, label, id FROM entity WHERE article_id = ?"
_ADD_LOCAL = (
    "INSERT INTO entity (key, article_id, label, name, folded, found_name) "
    "VALUES ('', ?, ?, ?, ?, ?)"
)
_FORGET_LOCAL = (
    "DELETE FROM entity WHERE article_id = ?1 "
    "AND id NOT IN (SELECT entity_id FROM article_entity WHERE article_id = ?1)"
)
_ADD_KEYED = (
    "INSERT INTO entity (id, key, label, name, folded, found_name) VALUES (?, ?, ?, ?, ?, ?)"
)
_NEXT = "SELECT coalesce(max(id), 0) + 1 FROM entity"
_KEYED = """
    SELECT entity.key, label, entity.id FROM json_each(?) AS wanted
    CROSS JOIN entity ON entity.key = wanted.value ->> 0 AND label = wanted.value ->> 1
    WHERE entity.key <> ''
"""
_WITH_IDS = "SELECT id, name, label, key FROM entity WHERE id IN (SELECT value FROM json_each(?))"
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
_ADD_ALIAS = (
    "INSERT INTO alias (entity_id, text, folded, reason, articles) VALUES (?, ?, ?, ?, 1) "
    "ON CONFLICT DO UPDATE SET articles = articles + 1"
)
_REMOVE_ALIAS = "UPDATE alias SET articles = articles - 1 WHERE entity_id = ? AND text = ?"
_FORGET_ALIAS = "DELETE FROM alias WHERE entity_id = ? AND text = ? AND articles < 1"
_RENAME = "UPDATE entity SET name = ?1, folded = ?2 WHERE key = ?3 AND label = ?4 AND name <> ?1"
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
_RENAMED = select(EntityRow.label, EntityRow.key, EntityRow.found_name).where(
    EntityRow.name != EntityRow.found_name
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
        self._ids: dict[tuple[str, str], int] = {}

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

    def join(
        self, named: Sequence[tuple[int, Sequence[Entity], Sequence[str]]]
    ) -> list[dict[int, int]]:
        """Let the library know the entities of articles; return its ids for those of each.

        With each article come the names of its entities without those the user gave them, in the
        same order.
        """
        self._know(
            (entity, name)
            for _, entities, found_names in named
            for entity, name in zip(entities, found_names, strict=True)
            if entity.key
        )
        return [
            {entity.id: self._ids[entity.key, entity.label] for entity in entities if entity.key}
            | self._join_local(article_id, [entity for entity in entities if not entity.key])
            for article_id, entities, _ in named
        ]

    def add_aliases(self, aliases: Sequence[tuple[int, str, str]]) -> None:
        """Count one article more for each alias: its entity, its text, and why it joined."""
        new = [(entity, text, text.casefold(), reason) for entity, text, reason in aliases]
        many(self._connection, _ADD_ALIAS, new)

    def remove_aliases(self, aliases: Sequence[tuple[int, str]]) -> None:
        """Count one article less for each alias; one without articles is gone."""
        many(self._connection, _REMOVE_ALIAS, aliases)
        many(self._connection, _FORGET_ALIAS, aliases)

    def give_names(self, names: Mapping[tuple[Label, str], str]) -> None:
        """Let these entities of the library go by these names, and all others by their own."""
        wanted = {(row[0], row[1]): row[2] for row in self._connection.execute(_RENAMED)}
        wanted.update(names)
        named = [(name, name.casefold(), key, label.value) for (label, key), name in wanted.items()]
        many(self._connection, _RENAME, named)

    def set_counts(
        self, counts: Mapping[int, Mapping[int, int]], labels: Mapping[int, Iterable[Label]]
    ) -> None:
        """Replace how often each article names each entity, and of what kinds they are."""
        known: dict[int, dict[int, int]] = {article: {} for article in counts}
        found = rows(self._connection, _COUNTS, json.dumps(list(counts)))
        for article, entity, count in found:
            known[article][entity] = count
        gone = [
            (article, entity)
            for article, new in counts.items()
            for entity in known[article].keys() - new.keys()
        ]
        changed = [
            (article, entity, count)
            for article, new in counts.items()
            for entity, count in sorted(new.items() - known[article].items())
        ]
        many(
            self._connection,
            _NUMBER_CHANGE,
            [(bits(labels.get(each, ())), each) for each in counts],
        )
        many(self._connection, _FORGET_COUNT, gone)
        many(self._connection, _SET_COUNT, changed)
        many(self._connection, _FORGET_LOCAL, [(article,) for article in counts])

    def _know(self, named: Iterable[tuple[Entity, str]]) -> None:
        """Let the library know entities that have a key, which keep their ids for good."""
        unknown = {
            (entity.key, entity.label): (entity.name, found_name)
            for entity, found_name in named
            if (entity.key, entity.label) not in self._ids
        }
        self._learn(unknown)
        ((next_id,),) = rows(self._connection, _NEXT)
        new = [each for each in unknown if each not in self._ids]
        self._ids.update(zip(new, range(next_id, next_id + len(new)), strict=True))
        many(self._connection, _ADD_KEYED, [self._row(*each, *unknown[each]) for each in new])

    def _row(self, key: str, label: str, name: str, found_name: str) -> tuple[object, ...]:
        return self._ids[key, label], key, label, name, name.casefold(), found_name

    def _learn(self, keys: Collection[tuple[str, str]]) -> None:
        """Look up the ids of entities."""
        found = rows(self._connection, _KEYED, json.dumps(list(keys))) if keys else ()
        self._ids.update({(key, label): entity_id for key, label, entity_id in found})

    def _join_local(self, article_id: int, entities: Sequence[Entity]) -> dict[int, int]:
        """Find or add the entities that stay with their article, so that they keep their ids."""
        if not entities:
            return {}
        found = rows(self._connection, _LOCAL, article_id)
        known = {(name, label): entity_id for name, label, entity_id in found}
        ids = {}
        for entity in entities:
            kept = known.pop((entity.name, entity.label), None)
            ids[entity.id] = self._add_local(article_id, entity) if kept is None else kept
        return ids

    def _add_local(self, article_id: int, entity: Entity) -> int:
        folded = entity.name.casefold()
        values = (article_id, entity.label.value, entity.name, folded, entity.name)
        return added(self._connection, _ADD_LOCAL, *values)
