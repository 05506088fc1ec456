"""JSON Feed: articles as JSON, after https://www.jsonfeed.org/version/1.1/."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from reader.domain.article import ImportedArticle
from reader.domain.errors import UnreadableFileError
from reader.encodings import clean, decode
from reader.importers.dates import declared_date
from reader.importers.feed import article_of_markup
from reader.importers.plain_text import article_of_text
from reader.importers.source import Source, shown, too_many_articles

Fields: TypeAlias = dict[str, object]
_SIGN = b"jsonfeed.org/version/"
_MAX_ITEMS = 1_000


class JsonFeedImporter:
    """Reads JSON feeds."""

    name = "json_feed"
    suffixes = (".json",)

    def recognises(self, source: Source, /) -> bool:
        """See the address of the format's version."""
        head = source.data[:4096].replace(b"\\/", b"/")
        return head.lstrip().startswith(b"{") and _SIGN in head

    def read(self, source: Source, /) -> Iterator[ImportedArticle]:
        """Give every item that has a text as an article."""
        feed = json_object(source)
        items = feed.get("items")
        if not isinstance(items, list):
            raise UnreadableFileError(
                f"“{shown(source.name)}” is not a JSON feed.", hint="Open it with its own program."
            )
        if len(items) > _MAX_ITEMS:
            raise too_many_articles(source, _MAX_ITEMS)
        for item in items:
            article = _article(item, feed, source) if isinstance(item, dict) else None
            if article is not None:
                yield article


def json_object(source: Source) -> Fields:
    """Return the object that a JSON file holds; raises ``UnreadableFileError`` otherwise."""
    text, _ = decode(source.data)
    try:
        data = json.loads(text, strict=False)
    except (ValueError, RecursionError) as error:
        raise UnreadableFileError(
            f"“{shown(source.name)}” is damaged.", hint="Save it once more."
        ) from error
    return data if isinstance(data, dict) else {}


def field_text(fields: Fields, name: str) -> str:
    """Return a text of an object; empty if it is none."""
    value = fields.get(name)
    return clean(value) if isinstance(value, str) else ""


def _article(item: Fields, feed: Fields, source: Source) -> ImportedArticle | None:
    title = field_text(item, "title") or source.stem
    markup = field_text(item, "content_html")
    if not markup:
        return article_of_text(field_text(item, "content_text"), fallback_title=title)
    article = article_of_markup(markup, url=field_text(item, "url"))
    return article and replace(
        article,
        title=title,
        byline=", ".join(_authors(item) or _authors(feed)),
        site=field_text(feed, "title"),
        published=declared_date(field_text(item, "date_published")),
        language=field_text(item, "language") or field_text(feed, "language"),
    )


def _authors(fields: Fields) -> list[str]:
    listed = fields.get("authors") or [fields.get("author")]
    people = listed if isinstance(listed, list) else []
    return [
        name for each in people if isinstance(each, dict) and (name := field_text(each, "name"))
    ]
