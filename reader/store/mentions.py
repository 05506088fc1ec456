"""Where entities are named, across articles and by date."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec
from sqlalchemy.orm import Session

from reader.domain.article import Block
from reader.domain.entity import Mention
from reader.store import blocks
from reader.store.listed import listing, named
from reader.store.packing import unpack

_DAY = (
    "CASE article.published WHEN '' THEN date(article.added_at / 1000000, 'unixepoch') "
    "ELSE article.published END"
)
_OF_ONE = (
    "FROM article_entity JOIN article ON article.id = article_id "
    "WHERE entity_id = :entity AND article.removed_at IS NULL"
)
# Python counts the days of a common name in half the time in which SQLite groups them.
_DAYS = f"SELECT json_group_array(substr({_DAY}, 1, 10)), coalesce(sum(count), 0) {_OF_ONE}"
_BY_DATE = (
    "SELECT article.id FROM article WHERE article.removed_at IS NULL AND article.id IN ("  # noqa: S608
    "SELECT article_id FROM article_entity "
    "WHERE entity_id IN (SELECT value FROM json_each(:listed)) "
    "GROUP BY article_id HAVING count(*) = json_array_length(:listed)"
    f") ORDER BY {_DAY} DESC, article.id DESC"
)
_DAYS_OF = (
    f"SELECT article.id, substr({_DAY}, 1, 10) FROM article "  # noqa: S608
    "WHERE article.id IN (SELECT value FROM json_each(:listed))"
)
_TEXTS = (
    f"SELECT article.id, article.title, {_DAY}, version.language, version.text, version.blocks, "  # noqa: S608
    "analysis.mentions FROM article JOIN version ON version.id = article.version_id "
    "JOIN analysis ON analysis.version_id = version.id "
    "WHERE article.id IN (SELECT value FROM json_each(:listed))"
)

_days = msgspec.json.Decoder(list[str])


@dataclass(frozen=True, slots=True)
class NamingText:
    """A text with its mentions; ``day`` is when it was published or else added."""

    article: int
    title: str
    day: str
    language: str
    text: str
    blocks: tuple[Block, ...]
    mentions: tuple[Mention, ...]


class MentionRepository:
    """Reads across articles inside one session."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()

    def days(self, entity: int) -> tuple[Counter[str], int]:
        """Return how many articles of each day name an entity, and how often they all do."""
        ((days, mentions),) = named(self._connection, _DAYS, {"entity": entity})
        return Counter(_days.decode(days)), mentions

    def days_of(self, articles: Sequence[int]) -> dict[int, str]:
        """Return when articles were published or else added, as exact as it is known."""
        found = self._connection.exec_driver_sql(_DAYS_OF, listing(articles))
        return {row[0]: row[1] for row in found}

    def by_date(self, entities: Sequence[int]) -> tuple[int, ...]:
        """Return the articles that name all of the entities, the newest by date first."""
        found = self._connection.exec_driver_sql(_BY_DATE, listing(entities))
        return tuple(row[0] for row in found)

    def texts(self, articles: Sequence[int]) -> Iterator[NamingText]:
        """Yield the analysed ones of these articles, in their order."""
        found = self._connection.exec_driver_sql(_TEXTS, listing(articles))
        by_id = {row[0]: row for row in found}
        for article in articles:
            if article in by_id:
                _, title, day, language, text, stored, mentions = by_id[article]
                yield NamingText(
                    article, title, day, language, text, blocks.decode(stored), unpack(mentions)
                )
