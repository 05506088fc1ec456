"""What analysed articles name, entered into the entities of the library."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from reader.domain.entity import Entity, Label
from reader.store.listed import added, many, rows
from reader.store.packing import bits
from reader.store.tables.names import EntityRow

# Statements of many rows are written out: SQLAlchemy takes longer over each of them than SQLite.
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
_ADD_ALIAS = (
    "INSERT INTO alias (entity_id, text, folded, reason, articles) VALUES (?, ?, ?, ?, 1) "
    "ON CONFLICT DO UPDATE SET articles = articles + 1"
)
_REMOVE_ALIAS = "UPDATE alias SET articles = articles - 1 WHERE entity_id = ? AND text = ?"
_FORGET_ALIAS = "DELETE FROM alias WHERE entity_id = ? AND text = ? AND articles < 1"
_RENAME = "UPDATE entity SET name = ?1, folded = ?2 WHERE key = ?3 AND label = ?4 AND name <> ?1"
_RENAMED = select(EntityRow.label, EntityRow.key, EntityRow.found_name).where(
    EntityRow.name != EntityRow.found_name
)


class EntityRegister:
    """Enters entities, their aliases and counts inside one session."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()
        self._ids: dict[tuple[str, str], int] = {}

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
