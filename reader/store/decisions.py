"""Decisions about names, in the order in which they were made."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import TypeAlias

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.orm import Session

from reader.domain.errors import LibraryError
from reader.domain.ledger import Act, AddName, Decision, EntityRef, Ignore, article_key, subjects
from reader.domain.replay import Ledger
from reader.store import acts
from reader.store.entities import EntityRepository
from reader.store.listed import rows
from reader.store.tables.articles import ArticleRow, VersionRow
from reader.store.tables.base import moment
from reader.store.tables.decisions import DecisionArticleRow, DecisionRow
from reader.store.tables.names import EntityRow
from reader.store.words import WordRepository

_ALL = "SELECT number, id, made_at, taken_back_at, act FROM decision ORDER BY number"
_REFERENCE = (
    select(EntityRow.label, EntityRow.key, EntityRow.name, ArticleRow.sha256, ArticleRow.part)
    .outerjoin(ArticleRow, ArticleRow.id == EntityRow.article_id)
    .where(EntityRow.id == bindparam("entity"))
)

_Stored: TypeAlias = tuple[int, str, int, int | None, str]


class DecisionRepository:
    """Reads and writes decisions inside one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._connection = session.connection()

    def all(self) -> tuple[Decision, ...]:
        """Return every decision, those that were taken back too."""
        return _decisions(self._stored())

    def ledger(self) -> Ledger:
        """Return the decisions prepared to be replayed."""
        return _prepared(self._stored())

    def add(self, decisions: Sequence[Decision]) -> None:
        """Add decisions after those there are."""
        rows = [
            {
                "id": decision.id,
                "made_at": decision.made_at,
                "taken_back_at": decision.taken_back_at,
                "act": acts.encode(decision.act),
            }
            for decision in decisions
        ]
        if rows:
            self._connection.execute(insert(DecisionRow), rows)

    def set_taken_back(self, decision_id: str, moment: datetime | None) -> None:
        """Take a decision back, or make it hold again."""
        changed = self._connection.execute(
            update(DecisionRow)
            .where(DecisionRow.id == decision_id)
            .values(taken_back_at=moment)
            .returning(DecisionRow.number)
        )
        if changed.scalar_one_or_none() is None:
            raise LibraryError(
                f"There is no decision {decision_id}.",
                hint="`rubricator entity log` lists the decisions with their ids.",
            )

    def articles_of(self, decision_id: str) -> set[int]:
        """Return the articles that change with a decision when it is taken back or holds again."""
        query = (
            select(DecisionArticleRow.article_id)
            .join(DecisionRow, DecisionRow.number == DecisionArticleRow.decision_number)
            .where(DecisionRow.id == decision_id)
        )
        return set(self._session.scalars(query))

    def concerned_by(self, new: Iterable[Act]) -> set[int]:
        """Return the articles that may change with new acts, as the library is now."""
        return {article for act in new for article in self._concerned_by(act)}

    def reference(self, entity_id: int) -> EntityRef:
        """Return what names an entity in any library; raises ``LibraryError`` when it is gone."""
        found = self._connection.execute(_REFERENCE, {"entity": entity_id}).one_or_none()
        if found is None:
            raise LibraryError(
                "The name is no longer in the library.", hint="Choose one from the list again."
            )
        label, key, name, sha256, part = found
        return EntityRef(label, key, name, "" if key else article_key(sha256, part))

    def entity_ids(self, entity: EntityRef) -> set[int]:
        """Return the ids of an entity: more than one where it stays with its articles."""
        query = select(EntityRow.id).where(
            EntityRow.label == entity.label, EntityRow.key == entity.key
        )
        if not entity.key:
            query = query.where(EntityRow.folded == entity.identity[-1])
        if entity.article:
            query = query.where(EntityRow.article_id.in_(self._of_file(entity.article)))
        return set(self._session.scalars(query))

    def _concerned_by(self, act: Act) -> set[int]:
        if isinstance(act, AddName):
            words = WordRepository(self._session)
            return {article for form in act.forms for article in words.articles_with(form)}
        naming = self._naming(act)
        if isinstance(act, Ignore) and act.article:
            return naming & self._of_file(act.article)
        return naming

    def _naming(self, act: Act) -> set[int]:
        entities = {found for entity in subjects(act) for found in self.entity_ids(entity)}
        return set(EntityRepository(self._session).naming(entities))

    def key_of(self, article_id: int) -> str:
        """Return what names an article in any library; raises ``LibraryError`` when it is gone."""
        query = select(ArticleRow.sha256, ArticleRow.part).where(ArticleRow.id == article_id)
        found = self._session.execute(query).one_or_none()
        if found is None or not found.sha256:
            raise LibraryError(
                f"There is no article {article_id} that was read.",
                hint="`rubricator list` shows the articles with their ids.",
            )
        return article_key(found.sha256, found.part)

    def _of_file(self, key: str) -> set[int]:
        sha256 = key.partition("#")[0]
        query = (
            select(ArticleRow.id, ArticleRow.part)
            .join(VersionRow, VersionRow.article_id == ArticleRow.id)
            .where(VersionRow.sha256 == sha256)
        )
        found = self._session.execute(query)
        return {article for article, part in found if article_key(sha256, part) == key}

    def _stored(self) -> tuple[_Stored, ...]:
        return tuple(rows(self._connection, _ALL))


def now() -> datetime:
    """Return the time of a decision that is made now."""
    return datetime.now(UTC)


@lru_cache(maxsize=1)
def _decisions(stored: tuple[_Stored, ...]) -> tuple[Decision, ...]:
    return tuple(
        Decision(
            decision_id,
            moment(made_at),
            acts.decode(act),
            None if taken_back_at is None else moment(taken_back_at),
        )
        for _, decision_id, made_at, taken_back_at, act in stored
    )


@lru_cache(maxsize=1)
def _prepared(stored: tuple[_Stored, ...]) -> Ledger:
    return Ledger(_decisions(stored))
