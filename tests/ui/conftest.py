from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

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


class PaintWatch(QObject):
    """Remembers which part of a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.painted = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.painted += event.region()
        return False


@pytest.fixture
def painted_by() -> Callable[[QWidget, Callable[[], None]], QRegion]:
    """Return the part of a widget that something has painted anew."""

    def watch(widget: QWidget, act: Callable[[], None]) -> QRegion:
        watch = PaintWatch(widget)
        act()
        widget.removeEventFilter(watch)
        return watch.painted

    return watch
