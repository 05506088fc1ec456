"""Highlighted notes as Markdown, as any reader of CommonMark takes it, and as Obsidian does."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import BinaryIO

import msgspec
from typing_extensions import override

from reader.domain.highlight import Highlight
from reader.exporters.commonmark import address, code, comment, line, paragraphs, quotation
from reader.exporters.front_matter import front_matter, front_matter_of_many, tag_words
from reader.exporters.places import place, proof
from reader.exporters.registry import Exporter, MarkedArticle


class MarkdownExporter(Exporter):
    """Writes each article as a heading, its source, and its quotes with their notes.

    What finds a quote again follows it as a comment, which is not shown.
    """

    title = "Markdown"
    suffix = ".md"

    @override
    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        remaining = iter(articles)
        first = list(islice(remaining, 2))
        head = front_matter(first[0]) if len(first) == 1 else front_matter_of_many()
        file.write(f"{head}\n".encode())
        for marked in chain(first, remaining):
            for block in self._blocks(marked):
                file.write(f"\n{block}\n".encode())

    def _blocks(self, marked: MarkedArticle) -> Iterator[str]:
        yield f"# {line(marked.article.content.title) or code(marked.article.path)}"
        yield "\n".join(f"- {fact}" for fact in _facts(marked))
        if marked.note:
            yield from paragraphs(marked.note)
        for highlight in marked.highlights:
            yield from self._quoted(highlight, marked.paragraphs.at(highlight.passage.start))
            if highlight.note:
                yield from paragraphs(highlight.note)
            yield self._said(marked, highlight)
            found = msgspec.json.encode(proof(marked, highlight)).decode()
            yield comment(f"rubricator {found}")

    def _quoted(self, highlight: Highlight, paragraph: int) -> Iterator[str]:
        del paragraph  # of which plain Markdown says nothing here
        yield quotation(highlight.passage.quote)

    def _said(self, marked: MarkedArticle, highlight: Highlight) -> str:
        tags = ", ".join(line(tag) for tag in highlight.tags)
        said = _colour(marked, highlight), f"tags: {tags}" if tags else ""
        facts = (*said, *place(marked, highlight))
        return f"*{' · '.join(fact for fact in facts if fact)}*"


class ObsidianExporter(MarkdownExporter):
    """Writes quotes as callouts that can be linked to, and tags that Obsidian finds."""

    title = "Markdown for Obsidian"

    @override
    def _quoted(self, highlight: Highlight, paragraph: int) -> Iterator[str]:
        yield f"> [!quote] Paragraph {paragraph}\n>\n{quotation(highlight.passage.quote)}"
        yield f"^{highlight.uid}"

    @override
    def _said(self, marked: MarkedArticle, highlight: Highlight) -> str:
        tags = [f"#{words}" for tag in highlight.tags if (words := tag_words(tag))]
        return " · ".join([_colour(marked, highlight), *tags, *place(marked, highlight)])


def _colour(marked: MarkedArticle, highlight: Highlight) -> str:
    return line(marked.colour(highlight))


def _facts(marked: MarkedArticle) -> Iterator[str]:
    content = marked.article.content
    if content.byline:
        yield f"By: {line(content.byline)}"
    if content.site:
        yield f"Site: {line(content.site)}"
    if content.published:
        yield f"Published: {line(content.published)}"
    if content.url:
        yield f"Address: {address(content.url)}"
    yield f"File: {code(marked.article.path)}"
    yield f"Cite as: {line(marked.citation)}"
