"""A quotation with its citation, as writers paste it into their own texts."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from reader.domain.article import Article
from reader.domain.citation import CitationStyle, Span, cited, plain
from reader.exporters import commonmark
from reader.store.articles import ArticleRepository
from reader.store.library import Library


@dataclass(frozen=True, slots=True)
class Quotation:
    """The same quotation as plain text, as Markdown and as a piece of HTML."""

    text: str
    markdown: str
    html: str


def quotation(article: Article, words: str, style: CitationStyle) -> Quotation:
    """Return words of an article with its citation in a style."""
    spans = cited(article.content, article.path, style)
    quoted = "\n>\n".join((commonmark.quotation(words), f"> — {_markdown(spans)}"))
    return Quotation(
        text=f"“{words}”\n— {plain(spans)}",
        markdown=quoted,
        html=f"<blockquote>{_paragraphs(words)}<footer>— {_html(spans)}</footer></blockquote>",
    )


def quotations(
    library: Library, quotes: Sequence[tuple[int, str]], style: CitationStyle
) -> Quotation:
    """Return words of several articles, named by their ids, each with its citation."""
    with library.reading() as session:
        articles = ArticleRepository(session)
        made = [
            quotation(articles.load(article_id, with_images=False), words, style)
            for article_id, words in quotes
        ]
    return Quotation(
        text="\n\n".join(one.text for one in made),
        markdown="\n\n".join(one.markdown for one in made),
        html="\n".join(one.html for one in made),
    )


def _markdown(spans: tuple[Span, ...]) -> str:
    return "".join(
        f"*{commonmark.line(span.text)}*" if span.is_italic else _escaped(span.text)
        for span in spans
    )


def _escaped(text: str) -> str:
    """Return a piece of a line, with the spaces at its ends that join it to its neighbours."""
    before = " " if text[:1] == " " else ""
    after = " " if text.strip() and text[-1:] == " " else ""
    return f"{before}{commonmark.line(text)}{after}"


def _html(spans: tuple[Span, ...]) -> str:
    return "".join(
        f"<i>{escape(span.text)}</i>" if span.is_italic else escape(span.text) for span in spans
    )


def _paragraphs(words: str) -> str:
    parts = (escape(part).replace("\n", "<br>") for part in words.split("\n\n"))
    return "".join(f"<p>{part}</p>" for part in parts)
