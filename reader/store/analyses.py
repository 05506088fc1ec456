"""Analyses: what a model found in the current versions of articles, and what is shown of it."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from reader.domain.article import Block
from reader.domain.entity import NUMBER_LABELS, Analysis
from reader.domain.ledger import article_key
from reader.domain.replay import Ledger, Replayed
from reader.store import blocks, found
from reader.store.decisions import DecisionRepository
from reader.store.entities import EntityRepository
from reader.store.listed import LISTED_IDS, listing, many, rows
from reader.store.packing import pack, unpack
from reader.store.register import EntityRegister
from reader.store.tables.articles import ArticleRow
from reader.store.tables.decisions import OutdatedRow
from reader.store.tables.names import AnalysisRow, FoundRow

_SAVE = (
    "INSERT INTO analysis (version_id, model, problem, hint, mentions, aliases) "
    "VALUES (?, ?, ?, ?, x'', '[]') ON CONFLICT DO UPDATE SET "
    "model = excluded.model, problem = excluded.problem, hint = excluded.hint"
)
_KEEP = (
    "INSERT INTO found (version_id, names) VALUES (?, ?) "
    "ON CONFLICT DO UPDATE SET names = excluded.names"
)
_SHOW = "UPDATE analysis SET mentions = ?, aliases = ? WHERE version_id = ?"
_ALIASES = (
    "SELECT version.article_id, analysis.version_id, analysis.aliases "
    "FROM version JOIN analysis ON analysis.version_id = version.id "
    "WHERE version.article_id IN (SELECT value FROM json_each(?)) AND aliases <> '[]'"
)
_FORGET_ALIASES = "UPDATE analysis SET aliases = '[]' WHERE version_id = ?"
_FORGET_CONCERN = "DELETE FROM decision_article WHERE article_id = ?"
_ADD_CONCERN = (
    "INSERT INTO decision_article (decision_number, article_id) "
    "SELECT number, ? FROM decision WHERE id = ?"
)
_FORGET = "DELETE FROM analysis WHERE version_id IN (SELECT id FROM version WHERE article_id = ?)"
_OUTDATE = "INSERT OR IGNORE INTO outdated (article_id) VALUES (?)"
_UP_TO_DATE = "DELETE FROM outdated WHERE article_id = ?"
_OF_ARTICLE = (
    select(AnalysisRow)
    .join(ArticleRow, ArticleRow.version_id == AnalysisRow.version_id)
    .where(ArticleRow.id == bindparam("article"))
)
_TEXTS = (
    "SELECT article.id, article.part, version.id, version.text, version.blocks "
    "FROM article JOIN version ON version.id = article.version_id "
    "WHERE article.id IN (SELECT value FROM json_each(?))"
)
_DIGESTS = (
    "SELECT article_id, sha256 FROM version WHERE article_id IN (SELECT value FROM json_each(?))"
)
_FOUND = (
    select(
        AnalysisRow.version_id,
        AnalysisRow.model,
        AnalysisRow.problem,
        AnalysisRow.hint,
        FoundRow.names,
    )
    .join(FoundRow, FoundRow.version_id == AnalysisRow.version_id)
    .join(ArticleRow, ArticleRow.version_id == AnalysisRow.version_id)
    .where(ArticleRow.id.in_(LISTED_IDS))
)

# The article that is shown is read again after every step, mostly with the mentions it had: a
# book has enough of them to keep a highlight waiting for a second.
_mentions_shown = lru_cache(maxsize=1)(unpack)


@dataclass(frozen=True, slots=True)
class Found:
    """What a model found in a version of an article."""

    article: int
    version: int
    analysis: Analysis


@dataclass(frozen=True, slots=True)
class Readable:
    """What the decisions must know of an article besides what was found in it."""

    id: int
    version: int
    text: str
    stored_blocks: str
    keys: frozenset[str]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the text, which take longer to read than all else."""
        return blocks.decode(self.stored_blocks)


class AnalysisRepository:
    """Reads and writes analyses inside one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._connection = session.connection()
        self._entities = EntityRepository(session)
        self._register = EntityRegister(session)
        self._decisions = DecisionRepository(session)

    def save(self, article_id: int, version_id: int, analysis: Analysis) -> None:
        """Replace what is known of a version, and show what the decisions make of it."""
        self.save_all([Found(article_id, version_id, analysis)])

    def save_all(self, found_in: Sequence["Found"]) -> None:
        """Replace what is known of the versions of different articles, and show it."""
        known = [(each.version, *_described(each.analysis)) for each in found_in]
        many(self._connection, _SAVE, known)
        many(self._connection, _KEEP, [(each.version, _encoded(each)) for each in found_in])
        ledger = self._decisions.ledger()
        analyses = {each.article: each.analysis for each in found_in}
        self._show(
            [
                (article, _replayed(ledger, article, analyses[article.id]))
                for article in self.readable(analyses)
            ]
        )

    def forget(self, article_ids: Iterable[int]) -> None:
        """Let articles name nothing, as if they had never been analysed."""
        ids = sorted(article_ids)
        forgotten = [(article_id,) for article_id in ids]
        known = rows(self._connection, _ALIASES, json.dumps(ids))
        self._register.remove_aliases(
            [(entity, text) for _, _, stored in known for entity, text in json.loads(stored)]
        )
        self._register.set_counts({article_id: {} for article_id in ids}, {})
        for statement in (_FORGET, _FORGET_CONCERN, _UP_TO_DATE):
            many(self._connection, statement, forgotten)

    def load(self, article_id: int) -> Analysis | None:
        """Return the analysis of an article's current version, None when there is none yet."""
        row = self._session.scalar(_OF_ARTICLE, {"article": article_id})
        if row is None:
            return None
        mentions = _mentions_shown(row.mentions)
        entities = self._entities.with_ids({mention.entity for mention in mentions})
        return Analysis(row.model, mentions, tuple(entities.values()), row.problem, row.hint)

    def replay(self, article_ids: Sequence[int]) -> None:
        """Show anew what the decisions make of articles; the child is not asked.

        Those that were not analysed yet are up to date: they will be as soon as they are.
        """
        ledger = self._decisions.ledger()
        found = self.found(article_ids)
        self._show([(article, _replayed(ledger, article, each)) for article, each in found])
        many(self._connection, _UP_TO_DATE, [(article_id,) for article_id in article_ids])

    def outdate(self, article_ids: Iterable[int]) -> None:
        """Note that the decisions are to be replayed over articles."""
        many(self._connection, _OUTDATE, [(article_id,) for article_id in sorted(article_ids)])

    def outdated(self) -> list[int]:
        """Return the articles over which the decisions are to be replayed, the newest first."""
        query = select(OutdatedRow.article_id).order_by(OutdatedRow.article_id.desc())
        return list(self._session.scalars(query))

    def is_outdated(self, article_id: int) -> bool:
        """Tell whether the decisions are to be replayed over an article."""
        return self._session.get(OutdatedRow, article_id) is not None

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
        wanted = json.dumps(list(article_ids))
        digests: dict[int, set[str]] = {}
        for article_id, sha256 in rows(self._connection, _DIGESTS, wanted):
            digests.setdefault(article_id, set()).add(sha256)
        for article_id, part, version, text, stored in rows(self._connection, _TEXTS, wanted):
            keys = frozenset(article_key(sha256, part) for sha256 in digests[article_id] if sha256)
            yield Readable(article_id, version, text, stored, keys)

    def doubtful(self, newest: int, below: float) -> set[int]:
        """Return the entities of which the newest articles have no mention of a better score."""
        query = select(AnalysisRow.mentions).order_by(AnalysisRow.version_id.desc()).limit(newest)
        best: dict[int, float] = {}
        for packed in self._session.scalars(query):
            for mention in unpack(packed):
                if mention.label not in NUMBER_LABELS:
                    best[mention.entity] = max(mention.score, best.get(mention.entity, 0.0))
        return {entity for entity, score in best.items() if score < below}

    def _show(self, replayed: Sequence[tuple[Readable, Replayed]]) -> None:
        """Let the library name what the decisions leave in articles, and know by what names."""
        joined = self._register.join(
            [(article.id, each.analysis.entities, each.found_names) for article, each in replayed]
        )
        shown = [
            _Shown(article, each, ids)
            for (article, each), ids in zip(replayed, joined, strict=True)
        ]
        self._set_aliases(shown)
        many(self._connection, _SHOW, [each.row for each in shown])
        self._register.set_counts(
            {each.article.id: each.counts for each in shown},
            {each.article.id: each.labels for each in shown},
        )
        many(self._connection, _FORGET_CONCERN, [(article.id,) for article, _ in replayed])
        many(
            self._connection,
            _ADD_CONCERN,
            [(article.id, number) for article, each in replayed for number in each.concerned_by],
        )
        many(self._connection, _UP_TO_DATE, [(article.id,) for article, _ in replayed])

    def _set_aliases(self, shown: Sequence["_Shown"]) -> None:
        """Count the articles of the aliases that come or go with an article."""
        ids = json.dumps([each.article.id for each in shown])
        known: dict[int, set[tuple[int, str]]] = {each.article.id: set() for each in shown}
        versions = []
        for article_id, version, stored in rows(self._connection, _ALIASES, ids):
            known[article_id].update((entity, text) for entity, text in json.loads(stored))
            versions.append((version,))
        many(self._connection, _FORGET_ALIASES, versions)
        self._register.remove_aliases(
            [pair for each in shown for pair in known[each.article.id] - each.aliases.keys()]
        )
        self._register.add_aliases(
            [
                (*pair, each.aliases[pair])
                for each in shown
                for pair in each.aliases.keys() - known[each.article.id]
            ]
        )


class _Shown:
    """What is shown of an article, in terms of the library's entities."""

    def __init__(self, article: Readable, replayed: Replayed, ids: dict[int, int]) -> None:
        analysis = replayed.analysis
        self.article = article
        self.counts = Counter(ids[mention.entity] for mention in analysis.mentions)
        self.aliases = {
            (ids[entity.id], alias.text): alias.reason
            for entity in analysis.entities
            for alias in entity.aliases
        }
        self.labels = frozenset(mention.label for mention in analysis.mentions)
        self._mentions = pack(analysis.mentions, ids)

    @property
    def row(self) -> tuple[bytes, str, int]:
        """The columns of the analysis that change: mentions, aliases; and its version."""
        return self._mentions, json.dumps(list(self.aliases)), self.article.version


def _described(analysis: Analysis) -> tuple[str, str, str]:
    return analysis.model, analysis.problem, analysis.hint


def _encoded(found_in: Found) -> bytes:
    return found.encode(found_in.analysis.mentions, found_in.analysis.entities)


def _replayed(ledger: Ledger, article: Readable, analysis: Analysis) -> Replayed:
    looked_through = article.blocks if ledger.adds_names else ()
    return ledger.replay(analysis, article.text, looked_through, article.keys)
