from itertools import pairwise

import pytest
from helpers.articles import article, aside, content
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.text.reading_time import BodyMeasure, minutes

ENGLISH = "The bridge at Veldhaven was closed again today. "
GERMAN = "Die Brücke bei Veldhaven wurde heute wieder geschlossen. "


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", 1),
        ("Few words.", 1),
        (ENGLISH * 285, 10),
        (GERMAN * 285, 10),
        ("上野の桥已经关闭" * 375, 10),
        ("橋は今日も閉じられた。" * 300, 10),
        ("สะพานปิดอีกแล้ว" * 633, 10),
        ((ENGLISH + "上野の桥已经关闭" * 6) * 31, 6),
        ("– · — " * 3_000, 1),
    ],
)
def test_it_takes_as_long_as_its_script_takes_to_read(words, expected):
    assert minutes(content(words)) == expected


def test_what_is_not_part_of_the_article_takes_no_time():
    assert minutes(content(ENGLISH * 285, aside(ENGLISH * 2_000))) == 10


def test_a_long_article_is_measured_to_its_end():
    head = [ENGLISH * 3 for _ in range(1_000)]
    tail = [ENGLISH * 30 for _ in range(1_000)]
    notes = [aside("Read on.") for _ in range(1_000)]
    exact = 8 * 33 * 1_000 / 228

    assert minutes(content(*head, *tail, *notes)) == pytest.approx(exact, rel=0.05)


def test_one_paragraph_without_end_is_measured_by_its_beginning():
    assert minutes(content(ENGLISH * 28_500)) == pytest.approx(1_000, rel=0.01)


@given(st.lists(st.tuples(st.text(alphabet="ab 😀", max_size=9), st.booleans()), min_size=1))
def test_the_share_grows_from_nothing_to_all(parts):
    made = content(*(words if is_body else aside(words) for words, is_body in parts))
    measure = BodyMeasure(made.blocks)

    shares = [measure.share_before(offset) for offset in range(len(made.text) + 1)]

    assert all(before <= after for before, after in pairwise(shares))
    assert shares[-1] == 1.0


def test_nothing_is_read_before_an_article_is_open(pane):
    assert pane.progress() == 0.0


def test_progress_follows_the_screen_to_the_end(qtbot, pane):
    pane.show_article(
        article(*(ENGLISH * 10 for _ in range(100)), aside("Read on."), aside("Share this."))
    )
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    assert 0 < pane.progress() < 0.1

    pane.restore_position(pane.view.page.article.content.blocks[50].start)
    assert 0.5 < pane.progress() < 0.6

    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert pane.progress() == 1.0


def test_what_fits_the_screen_is_read_at_once(pane):
    pane.show_article(article("Short.", aside("Read on.")))

    assert pane.progress() == 1.0
