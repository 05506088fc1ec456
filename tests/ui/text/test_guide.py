import pytest
from helpers.articles import Part, article
from helpers.pointer import click
from helpers.sight import count_of, rect_of
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from reader.domain.article import BlockKind
from reader.ui.drawing.theme import theme_names, themes


@pytest.fixture
def guided(qtbot, pane):
    """An article of many paragraphs, with the guide turned on."""
    pane.set_guided(True)
    pane.show_article(article(*(f"Paragraph {one} is here. " * 6 for one in range(60))))
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    return pane


def clear(pane, seen) -> list[int]:
    """The numbers of the paragraphs on the screen that are not dimmed."""
    picture, found = seen(), []
    screen = pane.view.viewport().rect()
    for number in range(60):
        start = pane.view.page.article.content.blocks[number].start
        rects = pane.view.rects(start, start + 9)
        if rects and screen.contains(rects[0]) and _has_ink(picture, rects[0]):
            found.append(number)
    return found


def _has_ink(picture, place: QRect) -> bool:
    return count_of(picture, place, themes().current.ink) > 0


def wheel(pane, steps):
    port = pane.view.viewport()
    middle = QPointF(port.rect().center())
    turn = QPoint(0, -120 * steps)
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(
        middle,
        port.mapToGlobal(middle),
        QPoint(),
        turn,
        none,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, event)


def test_only_the_paragraph_that_is_clicked_stands_out(qtbot, guided, seen):
    click(qtbot, guided, "Paragraph 3 ")

    assert clear(guided, seen) == [3]


def test_keys_move_on_to_the_next_paragraph(qtbot, guided, seen):
    click(qtbot, guided, "Paragraph 3 ")
    while guided.view.caret_offset() < guided.view.page.article.content.blocks[4].start:
        qtbot.keyClick(guided.view, Qt.Key.Key_Down)

    assert clear(guided, seen) == [4]


def test_scrolling_takes_the_paragraph_at_eye_height(qtbot, guided, seen):
    click(qtbot, guided, "Paragraph 1 ")
    wheel(guided, 6)

    (shown,) = clear(guided, seen)
    rect = rect_of(guided, f"Paragraph {shown} ")
    assert shown > 1
    assert rect.top() < guided.view.viewport().height() / 3 < rect.bottom() + 200


def test_turned_off_nothing_is_dimmed(guided, seen):
    guided.set_guided(False)

    assert len(clear(guided, seen)) > 3


def test_a_table_stands_out_as_a_whole(qtbot, pane, seen):
    shown = article("Before.", Part("Year\tCracks\n1998\t2", BlockKind.TABLE), "After.")
    pane.set_guided(True)
    pane.show_article(shown)
    click(qtbot, pane, "1998")

    picture = seen()
    for words in ("Year", "Cracks", "1998"):
        assert _has_ink(picture, rect_of(pane, words))
    for words in ("Before", "After"):
        assert not _has_ink(picture, rect_of(pane, words))


@pytest.mark.parametrize("theme", theme_names())
def test_what_is_dimmed_is_still_there(qtbot, guided, seen, theme):
    themes().set_choice(theme)
    click(qtbot, guided, "Paragraph 3 ")
    place = rect_of(guided, "Paragraph 4")

    picture = seen()

    page = count_of(picture, place, themes().current.page, tolerance=4)
    assert place.width() * place.height() - page > 100
