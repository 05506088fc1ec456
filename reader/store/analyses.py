"""Analyses: what a model found in the current versions of articles, and what is shown of it."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from reader.domain.article import Block
from reader.domain.entity import Analysis
from reader.domain.ledger import article_key
from reader.domain.replay import Ledger, Replayed
from reader.store import blocks, found
from reader.store.decisions import DecisionRepository
from reader.store.entities import EntityRepository
from reader.store.listed import LISTED_IDS, listing
from reader.store.packing import pack, unpack
from reader.store.tables import AnalysisRow, ArticleRow, OutdatedRow, VersionRow

_SAVE = (
    "INSERT INTO analysis (version_id, model, problem, hint, found, mentions, aliases) "
    "VALUES (?, ?, ?, ?, ?, x'', '[]') ON CONFLICT DO UPDATE SET "
    "model = excluded.model, problem = excluded.problem, hint = excluded.hint, "
    "found = excluded.found"
)
_SHOW = "UPDATE analysis SET mentions = ?, aliases = ? WHERE version_id = ?"
_FORGET_ALIASES = (
    "UPDATE analysis SET aliases = '[]' WHERE aliases <> '[]' "
    "AND version_id IN (SELECT id FROM version WHERE article_id = ?)"
)
_FORGET_CONCERN = "DELETE FROM decision_article WHERE article_id = ?"
_ADD_CONCERN = (
    "INSERT INTO decision_article (decision_number, article_id) "
    "SELECT number, ? FROM decision WHERE id = ?"
)
_UP_TO_DATE = "DELETE FROM outdated WHERE article_id = ?"
_OF_ARTICLE = (
    select(AnalysisRow)
    .join(ArticleRow, ArticleRow.version_id == AnalysisRow.version_id)
    .where(ArticleRow.id == bindparam("article"))
)
_TEXTS = (
    select(ArticleRow.id, ArticleRow.part, VersionRow.id, VersionRow.text, VersionRow.blocks)
    .join(VersionRow, VersionRow.id == ArticleRow.version_id)
    .where(ArticleRow.id.in_(LISTED_IDS))
)
_DIGESTS = select(VersionRow.article_id, VersionRow.sha256).where(
    VersionRow.article_id.in_(LISTED_IDS)
)
_FOUND = (
    select(
        AnalysisRow.version_id,
        AnalysisRow.model,
        AnalysisRow.problem,
        AnalysisRow.hint,
        AnalysisRow.found,
    )
    .join(ArticleRow, ArticleRow.version_id == AnalysisRow.version_id)
    .where(ArticleRow.id.in_(LISTED_IDS))
)


@dataclass(frozen=True, slots=True)
class Readable:
    """What the decisions must know of an article besides what was found in it."""

    id: int
    version: int
    text: str
    blocks: tuple[Block, ...]
    keys: frozenset[str]


class AnalysisRepository:
    """Reads and writes analyses inside one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._connection = session.connection()
        self._entities = EntityRepository(session)
        self._decisions = DecisionRepository(session)

    def save(self, article_id: int, version_id: int, analysis: Analysis) -> None:
        """Replace what is known of a version, and show what the decisions make of it."""
        raw = found.encode(analysis.mentions, analysis.entities)
        row = (version_id, analysis.model, analysis.problem, analysis.hint, raw)
        self._connection.exec_driver_sql(_SAVE, row)
        ledger = self._decisions.ledger()
        for article in self.readable((article_id,)):
            self._show(article, _replayed(ledger, article, analysis))

    def load(self, article_id: int) -> Analysis | None:
        """Return the analysis of an article's current version, None when there is none yet."""
        row = self._session.scalar(_OF_ARTICLE, {"article": article_id})
        if row is None:
            return None
        mentions = unpack(row.mentions)
        entities = self._entities.with_ids({mention.entity for mention in mentions})
        return Analysis(row.model, mentions, tuple(entities.values()), row.problem, row.hint)

    def replay(self, article_ids: Iterable[int]) -> None:
        """Show anew what the decisions make of articles; the child is not asked."""
        ledger = self._decisions.ledger()
        for article, analysis in self.found(article_ids):
            self._show(article, _replayed(ledger, article, analysis))

    def outdate(self, article_ids: Iterable[int]) -> None:
        """Note that the decisions are to be replayed over articles."""
        rows = [(article_id,) for article_id in sorted(article_ids)]
        if rows:
            self._connection.exec_driver_sql(
                "INSERT OR IGNORE INTO outdated (article_id) VALUES (?)", rows
            )

    def outdated(self) -> list[int]:
        """Return the articles over which the decisions are to be replayed, the newest first."""
        query = select(OutdatedRow.article_id).order_by(OutdatedRow.article_id.desc())
        return list(self._session.scalars(query))

    def found(self, article_ids: Iterable[int]) -> Iterator[tuple[Readable, Analysis]]:
        """Yield articles with what was found in them, those that were analysed."""
        ids = list(article_ids)
        rows = self._connection.execute(_FOUND, listing(ids))
        analyses = {version: stored for version, *stored in rows}
        for article in self.readable(ids):
            if article.version in analyses:
                model, problem, hint, raw = analyses[article.version]
                yield article, Analysis(model, *found.decode(raw), problem, hint)

    def readable(self, article_ids: Iterable[int]) -> Iterator[Readable]:
        """Yield the texts of articles, those that have one."""
        wanted = listing(article_ids)
        digests: dict[int, set[str]] = {}
        for article_id, sha256 in self._connection.execute(_DIGESTS, wanted):
            digests.setdefault(article_id, set()).add(sha256)
        for article_id, part, version, text, stored in self._connection.execute(_TEXTS, wanted):
            keys = frozenset(article_key(sha256, part) for sha256 in digests[article_id] if sha256)
            yield Readable(article_id, version, text, blocks.decode(stored), keys)

    def _show(self, article: Readable, replayed: Replayed) -> None:
        """Let the library name what the decisions leave, and what it is named by."""
        analysis = replayed.analysis
        self._connection.exec_driver_sql(_FORGET_ALIASES, (article.id,))
        ids = self._entities.join(article.id, analysis.entities, replayed.found_names)
        aliases = self._entities.add_aliases(ids, analysis.entities)
        shown = (pack(analysis.mentions, ids), json.dumps(aliases), article.version)
        self._connection.exec_driver_sql(_SHOW, shown)
        counts = Counter(ids[mention.entity] for mention in analysis.mentions)
        self._entities.set_counts(article.id, counts)
        self._set_concern(article.id, replayed.concerned_by)

    def _set_concern(self, article_id: int, decisions: Sequence[str]) -> None:
        self._connection.exec_driver_sql(_FORGET_CONCERN, (article_id,))
        rows = [(article_id, decision) for decision in decisions]
        if rows:
            self._connection.exec_driver_sql(_ADD_CONCERN, rows)
        self._connection.exec_driver_sql(_UP_TO_DATE, (article_id,))


def _replayed(ledger: Ledger, article: Readable, analysis: Analysis) -> Replayed:
    return ledger.replay(analysis, article.text, article.blocks, article.keys)
