"""Analyses: what a model found in the current versions of articles."""

from collections import Counter

from sqlalchemy import select
from sqlalchemy.orm import Session

from reader.domain.entity import Analysis
from reader.store.entities import EntityRepository
from reader.store.packing import pack, unpack
from reader.store.tables import AnalysisRow, ArticleRow

_SAVE = (
    "INSERT OR REPLACE INTO analysis (version_id, model, problem, hint, mentions) "
    "VALUES (?, ?, ?, ?, ?)"
)


class AnalysisRepository:
    """Reads and writes analyses inside one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._entities = EntityRepository(session)

    def save(self, article_id: int, version_id: int, analysis: Analysis) -> None:
        """Replace what is known of a version; its entities become the library's."""
        ids = self._entities.join(article_id, analysis.entities)
        packed = pack(analysis.mentions, ids)
        self._session.connection().exec_driver_sql(
            _SAVE, (version_id, analysis.model, analysis.problem, analysis.hint, packed)
        )
        counts = Counter(ids[mention.entity] for mention in analysis.mentions)
        self._entities.set_counts(article_id, counts)

    def load(self, article_id: int) -> Analysis | None:
        """Return the analysis of an article's current version, None when there is none yet."""
        row = self._session.scalar(
            select(AnalysisRow)
            .join(ArticleRow, ArticleRow.version_id == AnalysisRow.version_id)
            .where(ArticleRow.id == article_id)
        )
        if row is None:
            return None
        mentions = unpack(row.mentions)
        entities = self._entities.with_ids({mention.entity for mention in mentions})
        return Analysis(row.model, mentions, tuple(entities.values()), row.problem, row.hint)
