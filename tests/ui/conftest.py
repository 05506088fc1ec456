from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from reader.domain.article import ArticleState, ArticleSummary


@pytest.fixture
def summary() -> Callable[..., ArticleSummary]:
    """Make the summary of an article that is done, with what the test says of it."""

    def make(article: int, title: str = "", **known: object) -> ArticleSummary:
        values = {
            "state": ArticleState.DONE,
            "path": f"/articles/{article}.txt",
            "added_at": datetime(2025, 3, 4, 12, tzinfo=UTC),
            "readable": True,
        } | known
        return ArticleSummary(id=article, title=title or f"Article {article}", **values)

    return make
