"""The texts of articles as they lie in the library: the rows of ``version``."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from reader.domain.article import ImportedArticle, StoredImage
from reader.store import blocks
from reader.store.listed import added, many, rows
from reader.store.tables.base import microseconds

COLUMNS = (
    "version.id, version.text, version.blocks, version.title, version.byline, version.site, "
    "version.published, version.published_guessed, version.language, version.url, version.format, "
    "version.encoding, version.sha256"
)
"""What ``content`` makes an article of, as columns of a query."""

_ADD = (
    "INSERT INTO version (article_id, sha256, stored_at, title, byline, site, published, "
    "published_guessed, language, url, format, encoding, blocks, body, text) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_ADD_IMAGE = "INSERT INTO image (version_id, name, media_type, data) VALUES (?, ?, ?, ?)"
_IMAGES = "SELECT name, media_type, data FROM image WHERE version_id = ? ORDER BY name"


def add(
    connection: Connection, article_id: int, content: ImportedArticle, stored_at: datetime
) -> int:
    """Store a text of an article and return the id of the version."""
    version_id = added(
        connection,
        _ADD,
        article_id,
        content.sha256,
        microseconds(stored_at),
        content.title,
        content.byline,
        content.site,
        content.published,
        content.published_guessed,
        content.language,
        content.url,
        content.format,
        content.encoding,
        blocks.encode(content.blocks),
        blocks.encode_body(content.blocks),
        content.text,
    )
    images = [(version_id, each.name, each.media_type, each.data) for each in content.images]
    many(connection, _ADD_IMAGE, images)
    return version_id


def content(connection: Connection, row: Sequence[Any], *, with_images: bool) -> ImportedArticle:
    """Return the text of a row of ``COLUMNS``."""
    (
        version_id,
        text,
        stored_blocks,
        title,
        byline,
        site,
        published,
        published_guessed,
        language,
        url,
        format_name,
        encoding,
        sha256,
    ) = row
    images = rows(connection, _IMAGES, version_id) if with_images else ()
    return ImportedArticle(
        text=text,
        blocks=blocks.decode(stored_blocks),
        title=title,
        byline=byline,
        site=site,
        published=published,
        published_guessed=bool(published_guessed),
        language=language,
        url=url,
        format=format_name,
        encoding=encoding,
        sha256=sha256,
        images=tuple(StoredImage(*image) for image in images),
    )
