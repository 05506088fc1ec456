from time import process_time

import pytest
from helpers.rest import wait_for_rest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.domain.article import ArticleState
from reader.ui.articles.model import SUMMARY_ROLE, ArticleTableModel
from reader.ui.widgets.seen_pages import PAGE

MILLION = 1_000_000


@pytest.fixture
def model(qapp):
    model = ArticleTableModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, model
    )
    yield model
    tester.setUseFetchMore(False)


@pytest.fixture
def wanted(model):
    wanted = []
    model.rows_wanted.connect(wanted.append)
    return wanted


def text(model, row, role=Qt.ItemDataRole.DisplayRole):
    return model.index(row, 0).data(role)


def test_a_row_that_was_not_fetched_says_so_and_is_wanted_with_its_page(qtbot, model, wanted):
    model.show(tuple(range(1000, 1200)))

    assert model.rowCount() == 200
    assert text(model, 70) == "Loading…"
    assert text(model, 70, SUMMARY_ROLE) is None

    qtbot.waitUntil(lambda: bool(wanted))
    assert tuple(range(1000 + PAGE, 1000 + 2 * PAGE)) in wanted


def test_a_page_is_asked_for_once(qtbot, model, wanted):
    model.show(tuple(range(PAGE)))
    for row in range(PAGE):
        text(model, row)
    qtbot.waitUntil(lambda: bool(wanted))
    text(model, 3)
    wait_for_rest(qtbot, model)

    assert wanted == [tuple(range(PAGE))]


def test_filled_rows_tell_that_they_changed(qtbot, model, summary):
    model.show((7, 8))
    text(model, 1)

    with qtbot.waitSignal(model.dataChanged) as changed:
        model.fill([summary(8, "Rates rise")])

    assert changed.args[0].row() == 1
    assert text(model, 1) == "Rates rise"
    assert text(model, 1, SUMMARY_ROLE).id == 8


def test_what_is_known_stays_known_in_another_order(qtbot, model, wanted, summary):
    model.show((1, 2))
    model.fill([summary(1), summary(2)])
    wanted.clear()

    model.show((2, 1))

    assert text(model, 0) == "Article 2"
    wait_for_rest(qtbot, model)
    assert wanted == []


def test_a_refreshed_row_is_shown_as_it_was_until_the_answer(qtbot, model, wanted, summary):
    model.show((1, 2))
    model.fill([summary(1, state=ArticleState.WORKING), summary(2)])
    wanted.clear()

    model.refresh([1])

    assert text(model, 0) == "Article 1"
    qtbot.waitUntil(lambda: wanted == [(1,)])
    model.fill([summary(1, "Rates rise")])
    assert text(model, 0) == "Rates rise"


@pytest.mark.parametrize("change", ["one", "all"])
def test_an_answer_that_was_under_way_when_a_row_changed_is_not_the_last(
    qtbot, model, wanted, summary, change
):
    model.show((1,))
    text(model, 0)
    qtbot.waitUntil(lambda: wanted == [(1,)])

    model.refresh([1]) if change == "one" else model.refresh_all()
    model.fill([summary(1, "Old")])

    assert text(model, 0) == "Old"
    qtbot.waitUntil(lambda: wanted == [(1,), (1,)])
    model.fill([summary(1, "New")])
    assert text(model, 0) == "New"
    wait_for_rest(qtbot, model)
    assert wanted == [(1,), (1,)]


@pytest.mark.parametrize("number", [3000, 4096, 6000])
def test_the_rows_filled_last_are_kept_and_not_all_there_ever_were(model, wanted, summary, number):
    model.show(tuple(range(number)))

    model.fill([summary(article) for article in range(number)])

    assert text(model, number - 1) == f"Article {number - 1}"
    assert (model.summary(0) is None) == (number > 4096)


def test_an_answer_for_articles_no_longer_listed_does_no_harm(model, summary):
    model.show((1, 2))
    text(model, 1)
    model.show((1,))

    model.fill([summary(2)])

    assert model.rowCount() == 1


def test_a_screen_reader_hears_title_state_source_and_highlights(model, summary):
    model.show((1, 2))
    model.fill(
        [
            summary(
                1, "Rates rise", site="The Courier", published="2025-11-20", words=460, highlights=2
            ),
            summary(2, state=ArticleState.FAILED, problem="The file is empty.", hint="Try again."),
        ]
    )

    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert text(model, 0, spoken) == (
        "Rates rise, The Courier · 20 Nov 2025 · 2\u00a0min, 2 highlights, unread"
    )
    assert "The file is empty." in text(model, 1, spoken)
    assert "Try again." in text(model, 1, Qt.ItemDataRole.AccessibleDescriptionRole)


def test_markup_in_a_title_is_shown_and_loads_nothing(model, summary):
    model.show((1,))
    model.fill([summary(1, '<img src="file:///secret.png">\nRates <b>rise</b>')])

    assert text(model, 0) == '<img src="file:///secret.png"> Rates <b>rise</b>'
    assert "<img" not in text(model, 0, Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img" in text(model, 0, Qt.ItemDataRole.ToolTipRole)


def test_a_title_without_end_is_cut(model, summary):
    model.show((1,))
    model.fill([summary(1, "endless " * 100_000)])

    assert len(text(model, 0)) < 1000


@given(
    ids=st.lists(st.integers(1, 500), unique=True),
    rows=st.lists(st.integers(0, 499), max_size=20),
)
def test_every_wanted_id_is_listed_and_in_the_order_of_the_list(qapp, ids, rows):
    model = ArticleTableModel()
    wanted = []
    model.rows_wanted.connect(wanted.append)
    model.show(tuple(ids))

    seen = [row for row in rows if row < len(ids)]
    for row in seen:
        text(model, row)
    qapp.processEvents()

    assert {ids[row] for row in seen} <= {one for page in wanted for one in page}
    for page in wanted:
        first = ids.index(page[0])
        assert tuple(ids[first : first + len(page)]) == page
        assert len(page) <= PAGE


def test_a_million_rows_are_shown_without_work_for_each(qapp):
    model = ArticleTableModel()
    few, many = tuple(range(10)), tuple(range(MILLION))
    model.show(few)

    started = process_time()
    model.show(many)
    seconds = process_time() - started

    assert model.rowCount() == MILLION
    assert seconds < 2
