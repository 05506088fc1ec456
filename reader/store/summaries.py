"""What the list shows of articles, in one statement."""

import json
from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection

from reader.domain.article import ArticleState, ArticleSummary
from reader.store.listed import rows
from reader.store.tables.base import moment

_SUMMARIES = """
    SELECT id, title, state, path, added_at, byline, site, published, words,
        (SELECT count(*) FROM highlight
            WHERE highlight.article_id = article.id AND highlight.removed_at IS NULL),
        (SELECT count(*) FROM article AS other
            WHERE other.story = article.story AND other.id <> article.id
            AND other.removed_at IS NULL),
        version_id, problem, hint, place, progress, read_at, archived_at, removed_at, note,
        (SELECT json_group_array(name) FROM (
            SELECT tag.name FROM article_tag JOIN tag ON tag.id = article_tag.tag_id
            WHERE article_tag.article_id = article.id ORDER BY article_tag.position)),
        (SELECT json_group_array(name) FROM (
            SELECT name FROM article_watched WHERE article_watched.article_id = article.id
            ORDER BY name))
    FROM article WHERE id IN (SELECT value FROM json_each(?))
"""

_words = msgspec.json.Decoder(tuple[str, ...])


def summaries(connection: Connection, ids: Sequence[int]) -> dict[int, ArticleSummary]:
    """Return what the list shows of articles, by their ids."""
    return {
        article_id: ArticleSummary(
            id=article_id,
            title=title,
            state=ArticleState(state),
            path=path,
            added_at=moment(added_at),
            byline=byline,
            site=site,
            published=published,
            words=words,
            highlights=highlights,
            copies=copies,
            readable=version_id is not None,
            problem=problem,
            hint=hint,
            place=place,
            progress=progress,
            is_read=read_at is not None,
            is_archived=archived_at is not None,
            is_removed=removed_at is not None,
            note=note,
            tags=_words.decode(tags),
            watched=_words.decode(watched),
        )
        for (
            article_id,
            title,
            state,
            path,
            added_at,
            byline,
            site,
            published,
            words,
            highlights,
            copies,
            version_id,
            problem,
            hint,
            place,
            progress,
            read_at,
            archived_at,
            removed_at,
            note,
            tags,
            watched,
        ) in rows(connection, _SUMMARIES, json.dumps(list(ids)))
    }
