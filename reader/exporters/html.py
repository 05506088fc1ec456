"""Highlighted notes as one HTML file that needs nothing else and prints well."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import BinaryIO
from urllib.parse import urlsplit

from reader.domain.article import Article, ImportedArticle
from reader.domain.highlight import Colour, Highlight
from reader.exporters.places import place
from reader.exporters.registry import MarkedArticle

_COLOURS = {
    Colour.YELLOW: "#e0b400",
    Colour.GREEN: "#3f9b4f",
    Colour.BLUE: "#3b7dd8",
    Colour.PINK: "#d6477f",
    Colour.PURPLE: "#8a5cc9",
}
_RULES = "\n".join(
    f".{colour.value} {{ border-left-color: {code}; }}" for colour, code in _COLOURS.items()
)
_HEAD = f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Highlights</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1.05rem/1.55 Georgia, serif; margin: 2rem auto; max-width: 38rem; padding: 0 1rem; }}
h1 {{ font-size: 1.5rem; line-height: 1.25; margin: 3rem 0 .5rem; }}
dl {{ display: grid; font-size: .85rem; gap: 0 .75rem; grid-template-columns: auto 1fr; }}
dd {{ margin: 0; overflow-wrap: anywhere; }}
figure {{ break-inside: avoid; margin: 1.75rem 0; }}
blockquote {{ border-left: .3rem solid; margin: 0; padding-left: .9rem; white-space: pre-wrap; }}
.note {{ font-style: italic; margin: .6rem 0 0 1.2rem; white-space: pre-wrap; }}
figcaption {{ font: .8rem/1.5 sans-serif; margin: .4rem 0 0 1.2rem; opacity: .75; }}
{_RULES}
@media print {{ body {{ font-size: 11pt; margin: 0; max-width: none; }} }}
</style>
</head>
<body>
"""
_FOOT = "</body>\n</html>\n"
_SAFE_SCHEMES = frozenset({"http", "https"})


class HtmlExporter:
    """Writes each article as a heading, its source, and its quotes with their notes."""

    title = "HTML"
    suffix = ".html"

    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        """Write the articles as they come."""
        file.write(_HEAD.encode())
        for marked in articles:
            file.write("".join(f"{line}\n" for line in _lines(marked)).encode())
        file.write(_FOOT.encode())


def _lines(marked: MarkedArticle) -> Iterator[str]:
    content = marked.article.content
    yield "<article>"
    yield f"<h1>{escape(content.title.strip() or marked.article.path)}</h1>"
    yield "<dl>"
    for term, value in _facts(marked.article):
        yield f"<dt>{term}</dt><dd>{value}</dd>"
    yield "</dl>"
    for highlight in marked.highlights:
        yield from _figure(content, highlight)
    yield "</article>"


def _facts(article: Article) -> Iterator[tuple[str, str]]:
    content = article.content
    facts = {"By": content.byline, "Site": content.site, "Published": content.published}
    yield from ((term, escape(value)) for term, value in facts.items() if value)
    if content.url:
        yield "Address", _link(content.url)
    yield "File", escape(article.path)


def _link(url: str) -> str:
    """Return an address as a link, or as text where a click might run something."""
    words = escape(url)
    try:
        safe = urlsplit(url).scheme in _SAFE_SCHEMES
    except ValueError:
        safe = False
    return f'<a href="{words}">{words}</a>' if safe else words


def _figure(content: ImportedArticle, highlight: Highlight) -> Iterator[str]:
    colour, quote = highlight.colour.value, highlight.passage.quote
    yield "<figure>"
    yield f'<blockquote class="{colour}">{escape(quote)}</blockquote>'
    if highlight.note:
        yield f'<p class="note">{escape(highlight.note)}</p>'
    facts = " · ".join((colour, *highlight.tags, *place(content, highlight)))
    yield f"<figcaption>{escape(facts)}</figcaption>"
    yield "</figure>"
