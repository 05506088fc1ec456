"""Highlighted notes as one HTML file that needs nothing else and prints well."""

import re
from collections.abc import Iterable, Iterator
from html import escape
from typing import BinaryIO

from typing_extensions import override

from reader.domain.addresses import parts_of
from reader.domain.highlight import Colour, Highlight
from reader.exporters.places import place, proof
from reader.exporters.registry import Exporter, MarkedArticle

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
_STYLES = f"""<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1.05rem/1.55 Georgia, serif; margin: 2rem auto; max-width: 38rem; padding: 0 1rem; }}
h1 {{ font-size: 1.5rem; line-height: 1.25; margin: 3rem 0 .5rem; }}
dl {{ display: grid; font-size: .85rem; gap: 0 .75rem; grid-template-columns: auto 1fr; }}
dd {{ margin: 0; overflow-wrap: anywhere; }}
figure {{ break-inside: avoid; margin: 1.75rem 0; }}
blockquote {{ border-left: .3rem solid; margin: 0; padding-left: .9rem; white-space: pre-wrap; }}
.note {{ font-style: italic; margin: .6rem 0 0 1.2rem; white-space: pre-wrap; }}
.tags {{ font: .85rem/1.9 sans-serif; margin: .6rem 0 0 1.2rem; }}
.tags span {{ border: 1px solid; border-radius: 1rem; padding: .1rem .6rem; white-space: nowrap; }}
.remark {{ margin: 1rem 0; white-space: pre-wrap; }}
figcaption {{ font: .8rem/1.5 sans-serif; margin: .4rem 0 0 1.2rem; opacity: .75; }}
{_RULES}
@media print {{ body {{ font-size: 11pt; margin: 0; max-width: none; }} }}
</style>
</head>
<body>
"""
FOOT = "</body>\n</html>\n"
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_SAFE_SCHEMES = frozenset({"http", "https"})


def head(title: str) -> str:
    """Return the beginning of a page, up to its body."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{text(title)}</title>\n{_STYLES}"
    )


class HtmlExporter(Exporter):
    """Writes each article as a heading, its source, and its quotes with their notes.

    What finds a quote again is in the ``data`` attributes of its figure.
    """

    title = "HTML"
    suffix = ".html"

    @override
    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        file.write(head("Highlights").encode())
        for marked in articles:
            for line in _lines(marked):
                file.write(f"{line}\n".encode())
        file.write(FOOT.encode())


def _lines(marked: MarkedArticle) -> Iterator[str]:
    yield "<article>"
    yield f"<h1>{text(marked.title)}</h1>"
    yield "<dl>"
    for term, value in _facts(marked):
        yield f"<dt>{term}</dt><dd>{value}</dd>"
    yield "</dl>"
    if marked.note:
        yield f'<p class="remark" dir="auto">{text(marked.note)}</p>'
    for highlight in marked.highlights:
        yield _figure(marked, highlight)
    yield "</article>"


def _facts(marked: MarkedArticle) -> Iterator[tuple[str, str]]:
    content = marked.article.content
    facts = {"By": content.byline, "Site": content.site, "Published": content.published}
    yield from ((term, text(value)) for term, value in facts.items() if value)
    if content.url:
        yield "Address", _link(content.url)
    yield "File", text(marked.article.path)
    yield "Cite as", text(marked.citation)


def _link(url: str) -> str:
    """Return an address as a link, or as text where a click might run something."""
    words = text(url)
    is_safe = parts_of(url).scheme in _SAFE_SCHEMES
    return f'<a href="{words}">{words}</a>' if is_safe else words


def _figure(marked: MarkedArticle, highlight: Highlight) -> str:
    colour, found = highlight.colour.value, proof(marked, highlight)
    data = " ".join(f'data-{name}="{text(str(value))}"' for name, value in found.items())
    facts = " · ".join((marked.colour(highlight), *place(marked, highlight)))
    named = " ".join(f"<span>#{text(tag)}</span>" for tag in highlight.tags)
    tags = f'<p class="tags">{named}</p>\n' if named else ""
    note = f'<p class="note" dir="auto">{text(highlight.note)}</p>\n' if highlight.note else ""
    return (
        f"<figure {data}>\n"
        f'<blockquote class="{colour}" dir="auto">{text(highlight.passage.quote)}</blockquote>\n'
        f"{note}{tags}<figcaption>{text(facts)}</figcaption>\n</figure>"
    )


def text(text: str) -> str:
    """Return a text as HTML 5 takes it, which forbids control characters even by number."""
    return escape(_FORBIDDEN.sub("\ufffd", text)).replace("\r", "&#13;")
