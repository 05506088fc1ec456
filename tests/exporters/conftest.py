from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from reader.domain.article import BLOCK_SEPARATOR, Article, Block, BlockKind, ImportedArticle
from reader.domain.highlight import Colour, Highlight, passage
from reader.exporters.registry import MarkedArticle

MOMENT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


@pytest.fixture
def article_of() -> Callable:
    """Make an article of paragraphs; one that begins with "# " is a heading."""

    def article_of(*paragraphs: str, article_id: int = 1, **facts: str) -> Article:
        blocks, at = [], 0
        for paragraph in paragraphs:
            kind = BlockKind.HEADING if paragraph.startswith("# ") else BlockKind.PARAGRAPH
            blocks.append(Block(at, at + len(paragraph), kind))
            at += len(paragraph) + len(BLOCK_SEPARATOR)
        content = ImportedArticle(BLOCK_SEPARATOR.join(paragraphs), tuple(blocks), **facts)
        return Article(article_id, 1, "/articles/news.html", MOMENT, content)

    return article_of


@pytest.fixture
def marked() -> Callable:
    """Mark quotes in an article; each is a quote, or a pair of offsets, with what is said of it."""

    def marked(article: Article, *quotes: tuple[str | tuple[int, int], dict]) -> MarkedArticle:
        text, highlights = article.content.text, []
        for number, (quote, said) in enumerate(quotes, 1):
            start = text.index(quote) if isinstance(quote, str) else quote[0]
            end = start + len(quote) if isinstance(quote, str) else quote[1]
            highlights.append(
                Highlight(
                    id=number,
                    article=article.id,
                    passage=passage(text, start, end),
                    created_at=MOMENT,
                    changed_at=MOMENT,
                    **{"colour": Colour.YELLOW, **said},
                )
            )
        return MarkedArticle(article, tuple(highlights))

    return marked
