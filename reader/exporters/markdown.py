"""Highlighted notes as Markdown."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from reader.domain.article import Article, ImportedArticle
from reader.domain.highlight import Highlight
from reader.exporters.commonmark import address, code, line, paragraphs, quotation
from reader.exporters.places import place
from reader.exporters.registry import MarkedArticle


class MarkdownExporter:
    """Writes each article as a heading, its source, and its quotes with their notes."""

    title = "Markdown"
    suffix = ".md"

    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        """Write the articles as they come."""
        for number, marked in enumerate(articles):
            text = "\n\n".join(_blocks(marked))
            file.write(("\n" * bool(number) + text + "\n").encode())


def _blocks(marked: MarkedArticle) -> Iterator[str]:
    content = marked.article.content
    yield f"# {line(content.title) or code(marked.article.path)}"
    yield "\n".join(f"- {fact}" for fact in _facts(marked.article))
    for highlight in marked.highlights:
        yield quotation(highlight.passage.quote)
        if highlight.note:
            yield from paragraphs(highlight.note)
        yield f"*{_said(content, highlight)}*"


def _facts(article: Article) -> Iterator[str]:
    content = article.content
    if content.byline:
        yield f"By: {line(content.byline)}"
    if content.site:
        yield f"Site: {line(content.site)}"
    if content.published:
        yield f"Published: {line(content.published)}"
    if content.url:
        yield f"Address: {address(content.url)}"
    yield f"File: {code(article.path)}"


def _said(content: ImportedArticle, highlight: Highlight) -> str:
    tags = ", ".join(line(tag) for tag in highlight.tags)
    facts = (highlight.colour.value, f"tags: {tags}" if tags else "", *place(content, highlight))
    return " · ".join(fact for fact in facts if fact)
