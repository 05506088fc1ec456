"""What is known of an article, as the YAML at the head of a Markdown file."""

import re
from collections.abc import Iterable, Iterator

from reader.exporters.registry import MarkedArticle
from reader.exporters.yaml_text import quoted

_NOT_IN_TAGS = re.compile(r"[^\w/]+")


def front_matter(marked: MarkedArticle) -> str:
    """Return the front matter of a file about one article."""
    return "\n".join(("---", *_lines(marked), "---"))


def front_matter_of_many() -> str:
    """Return the front matter of a file about several articles, each of which says its own."""
    return '---\ntitle: "Highlights"\n---'


def tag_words(tag: str) -> str:
    """Return a tag as Obsidian takes it: without spaces, and not a mere number."""
    words = _NOT_IN_TAGS.sub("_", tag.strip()).strip("_/")
    return f"t{words}" if words.isdecimal() else words


def _lines(marked: MarkedArticle) -> Iterator[str]:
    content = marked.article.content
    tags = dict.fromkeys(tag for highlight in marked.highlights for tag in highlight.tags)
    yield f"title: {quoted(marked.title)}"
    yield f"author: {quoted(content.byline)}"
    yield f"source: {quoted(marked.source)}"
    if content.site:
        yield f"site: {quoted(content.site)}"
    if content.published:
        yield f"published: {quoted(content.published)}"
    yield f"created: {marked.article.added_at:%Y-%m-%d}"
    yield f"tags: {_list(filter(None, map(tag_words, tags)))}"
    yield f"aliases: {_list([marked.title])}"
    yield f"citation: {quoted(marked.citation)}"
    yield f"sha256: {quoted(content.sha256)}"


def _list(texts: Iterable[str]) -> str:
    return f"[{', '.join(quoted(text) for text in texts)}]"
