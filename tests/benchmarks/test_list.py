"""What the article list costs the window's thread: other articles, another layout, scrolling."""
# ruff: noqa: T201 - figures are what this is for

from collections.abc import Callable
from datetime import UTC, datetime
from statistics import quantiles
from time import process_time

import pytest
from PySide6.QtCore import QAbstractTableModel
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from reader.domain.article import ArticleState, ArticleSummary
from reader.domain.entity import Label
from reader.domain.search import Snippet
from reader.ui.articles.pane import ArticleListPane
from reader.ui.drawing.theme import themes

FEW, MANY = 10_000, 100_000
STEPS = 300
PIXELS = 120

pytestmark = pytest.mark.benchmark


class PlainModel(QAbstractTableModel):
    """Rows of one line, as cheap as Python makes them."""

    def rowCount(self, _parent=None):  # noqa: N802 (Qt's)
        return MANY

    def columnCount(self, _parent=None):  # noqa: N802
        return 1

    def data(self, index, role=0):
        return f"Article {index.row()} has a title" if role == 0 else None


def summary(article: int) -> ArticleSummary:
    return ArticleSummary(
        id=article,
        title=f"Article {article} has a title that is long enough for a second line",
        state=ArticleState.DONE,
        path=f"/articles/{article}.html",
        added_at=datetime(2025, 3, 4, tzinfo=UTC),
        site="The Courier",
        byline="Petra Vogelsang",
        published="2025-03-04",
        words=900,
        highlights=article % 3,
        readable=True,
        progress=article % 5 / 5,
        tags=("harbour",) if article % 4 == 0 else (),
        names=(("Petra Vogelsang", Label.PERSON), ("Klaipėda", Label.GPE)),
    )


def snippet(article: int) -> Snippet:
    text = f"In number {article} it stands that the harbour was closed for days"
    start = text.index("harbour")
    return Snippet(text, ((start, start + 7),))


@pytest.fixture
def pane(qtbot):
    themes()
    pane = ArticleListPane()
    qtbot.addWidget(pane)
    # The library answers at once: what is measured is the window's part of it.
    pane.rows_wanted.connect(
        lambda ids: pane.fill(map(summary, ids), {each: snippet(each) for each in ids})
    )
    pane.resize(320, 1_000)
    pane.show()
    return pane


def milliseconds(act: Callable[[], None]) -> float:
    started = process_time()
    act()
    settle()
    return (process_time() - started) * 1_000


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def scroll_p99(view: QTableView) -> float:
    bar = view.verticalScrollBar()
    steps = [milliseconds(lambda: bar.setValue(bar.value() + PIXELS)) for _ in range(STEPS)]
    return quantiles(steps, n=100)[98]


def best(act: Callable[[], None]) -> float:
    return min(milliseconds(act) for _ in range(5))


def changes(pane: ArticleListPane, count: int) -> dict[str, float]:
    """Return what each change of a list of so many articles costs."""
    forwards, backwards = tuple(range(count)), tuple(reversed(range(count)))
    pane.show_articles(forwards, count)
    pane.pick(count // 2)
    settle()

    def turn() -> None:
        turn.orders.reverse()
        pane.show_articles(turn.orders[0], count)

    turn.orders = [forwards, backwards]

    def narrow() -> None:
        narrow.parts.reverse()
        pane.show_articles(narrow.parts[0], count)

    narrow.parts = [forwards, forwards[::2]]

    def search() -> None:
        search.has_words = not search.has_words
        pane.show_snippets(has_snippets=search.has_words)

    search.has_words = False
    found = {
        "sort": best(turn),
        "filter": best(narrow),
        "room for snippets": best(search),
        "compact": best(lambda: pane.set_compact(not pane.is_compact())),
        "everything anew": best(pane.refresh_all),
    }
    pane.show_articles(forwards, count)
    pane.set_compact(False)
    pane.show_snippets(has_snippets=True)
    settle()
    found["scroll step p99"] = scroll_p99(pane.view)
    return found


def plain_view(qtbot) -> QTableView:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(PlainModel(view))
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    view.resize(320, 860)
    view.show()
    settle()
    return view


def test_the_list_costs_the_window_little_however_long_it_is(qtbot, pane, capsys):
    few, many = changes(pane, FEW), changes(pane, MANY)
    plain = scroll_p99(plain_view(qtbot))

    with capsys.disabled():
        print(f"\nCPU ms in the window's thread, {FEW:,} and {MANY:,} articles")
        for what, cost in many.items():
            print(f"  {what:<18} {few[what]:7.2f} {cost:7.2f}")
        print(f"  scroll step p99 of a plain QTableView {plain:.2f}")
    for what in ("room for snippets", "compact", "everything anew", "scroll step p99"):
        assert many[what] < 3 * few[what] + 5, what
    # A row of four lines with marks against one line of text.
    assert many["scroll step p99"] < 8 * plain
