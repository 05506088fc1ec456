"""Feeds with the full text of their articles: RSS and Atom."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from time import struct_time
from typing import TypeAlias

import feedparser

from reader.domain.article import ImportedArticle
from reader.domain.errors import UnreadableFileError
from reader.importers.dom import tree_of
from reader.importers.drafts import join
from reader.importers.images import Album
from reader.importers.markup import PROLOG
from reader.importers.page_blocks import page_blocks
from reader.importers.source import Source, alone, shown, too_many_articles

Entry: TypeAlias = feedparser.FeedParserDict
_HEAD = 4096
_BEGINNING = re.compile(PROLOG + rb"<(?:rss|feed|rdf:RDF)\b", re.DOTALL)
_MAX_ENTRIES = 1_000
_MAX_MARKUP = 8 * 2**20


class FeedImporter:
    """Reads RSS and Atom feeds."""

    name = "feed"
    suffixes = (".rss", ".atom", ".xml")

    def recognises(self, source: Source, /) -> bool:
        """See a feed's first tag."""
        head = source.data[:_HEAD].lstrip(b"\xef\xbb\xbf")
        return _BEGINNING.match(head) is not None

    def read(self, source: Source, /) -> Iterator[ImportedArticle]:
        """Give every entry that has a text as an article."""
        if not self.recognises(source):
            raise UnreadableFileError(
                f"“{shown(source.name)}” is not a feed.", hint="Open it with its own program."
            )
        feed = feedparser.parse(source.data, resolve_relative_uris=False)
        if len(feed.entries) > _MAX_ENTRIES:
            raise too_many_articles(source, _MAX_ENTRIES)
        for entry in feed.entries:
            article = article_of_markup(_markup(entry), url=_text(entry, "link"))
            if article is not None:
                yield replace(
                    article,
                    title=_text(entry, "title") or source.stem,
                    byline=_text(entry, "author"),
                    site=_text(feed.feed, "title"),
                    published=_published(entry),
                    language=_text(feed.feed, "language"),
                )


def article_of_markup(markup: str, *, url: str) -> ImportedArticle | None:
    """Return the article that a piece of markup is as a whole; None if it has no words."""
    if not markup.strip() or len(markup) > _MAX_MARKUP:
        return None
    album = Album()
    drafts = [block.draft for block in page_blocks(tree_of(markup), alone, album, base=url)]
    if not any(draft.text for draft in drafts):
        return None
    text, blocks = join(drafts)
    known = url if url.startswith("http") else ""
    return ImportedArticle(text, blocks, url=known, images=album.images)


def _markup(entry: Entry) -> str:
    contents = [str(each.get("value") or "") for each in entry.get("content") or ()]
    return max([*contents, str(entry.get("summary") or "")], key=len)


def _text(holder: Entry, name: str) -> str:
    value = holder.get(name)
    return " ".join(value.split()) if isinstance(value, str) else ""


def _published(entry: Entry) -> str:
    moment = entry.get("published_parsed") or entry.get("updated_parsed")
    if not isinstance(moment, struct_time):
        return ""
    return datetime(*moment[:6], tzinfo=UTC).isoformat()
