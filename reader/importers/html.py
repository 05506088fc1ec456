"""Saved pages: HTML and XHTML, as browsers, SingleFile or a reader mode saved them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from reader.domain.article import ImportedArticle
from reader.encodings import decode
from reader.importers.dom import tree_of
from reader.importers.drafts import join
from reader.importers.images import Album
from reader.importers.markup import PROLOG
from reader.importers.page_blocks import page_blocks
from reader.importers.page_body import with_roles
from reader.importers.page_facts import page_facts
from reader.importers.source import Neighbours, Source, alone

_HEAD = 2048
_BEGINNING = re.compile(
    PROLOG + rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_DECLARED = re.compile(
    rb"<(?:meta[^>]+?charset|\?xml[^>]+?encoding)\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE
)


class HtmlImporter:
    """Reads saved pages."""

    name = "html"
    suffixes = (".html", ".htm", ".xhtml", ".xht")

    def recognises(self, source: Source, /) -> bool:
        """See a page's first tag."""
        head = source.data[:_HEAD].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"")
        return _BEGINNING.match(head) is not None

    def read(self, source: Source, /) -> Iterator[ImportedArticle]:
        """Give the page as one article."""
        declared = declared_encoding(source.data)
        markup, encoding = decode(source.data, declared=declared, chosen=source.encoding)
        article = article_of_page(markup, fallback_title=source.stem, neighbours=source.neighbours)
        if article is not None:
            yield replace(article, encoding=encoding)


def declared_encoding(data: bytes) -> str:
    """Return the encoding that markup names for itself, or nothing."""
    found = _DECLARED.search(data[:_HEAD])
    return found[1].decode("ascii", "replace") if found else ""


def article_of_page(
    markup: str, *, fallback_title: str, url: str = "", neighbours: Neighbours = alone
) -> ImportedArticle | None:
    """Return the article of a page; None if the page has no words."""
    root = tree_of(markup)
    facts = page_facts(root, url=url)
    album = Album()
    drafts = with_roles(root, page_blocks(root, neighbours, album, base=facts.url), facts.title)
    if not any(any(c.isalnum() for c in draft.text) for draft in drafts):
        return None
    text, blocks = join(drafts)
    return ImportedArticle(
        text,
        blocks,
        title=facts.title or fallback_title,
        byline=facts.byline,
        site=facts.site,
        published=facts.published,
        published_guessed=facts.published_guessed,
        language=facts.language,
        url=facts.url,
        images=album.images,
    )
