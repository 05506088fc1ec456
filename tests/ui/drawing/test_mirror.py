import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from reader.ui.drawing.mirror import Mirror
from reader.ui.drawing.theme import themes

ROW = QRect(0, 0, 200, 20)
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def right_to_left(qapp):
    QApplication.setLayoutDirection(RIGHT)
    yield
    QApplication.setLayoutDirection(LEFT)


def inked(image: QImage) -> list[int]:
    """The columns that something is drawn in."""
    ground = image.pixelColor(image.width() // 2, 0)
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != ground for y in range(image.height()))
    ]


def drawn(words: str, direction: Qt.LayoutDirection, *, at_end: bool = False) -> list[int]:
    image = QImage(ROW.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.setLayoutDirection(direction)
        Mirror(painter, ROW).draw_words(ROW.adjusted(10, 0, -60, 0), words, at_end=at_end)
    return inked(image)


@pytest.mark.parametrize("words", ["Harbour", "שלום"])
def test_words_begin_at_the_side_where_the_interface_begins(qapp, words):
    assert min(drawn(words, LEFT)) < 20
    assert max(drawn(words, RIGHT)) > 180
    assert max(drawn(words, LEFT, at_end=True)) > 130
    assert min(drawn(words, RIGHT, at_end=True)) < 70


def test_a_full_stop_stands_at_the_end_of_its_own_words(qapp):
    plain, stopped = drawn("שלום", LEFT), drawn("שלום.", LEFT)

    assert max(stopped) - min(stopped) > max(plain) - min(plain)
    first_gap = next(x for x in range(min(stopped), max(stopped)) if x not in stopped)
    assert first_gap - min(stopped) <= 4


def test_places_are_mirrored_within_their_row(qapp):
    image = QImage(ROW.size(), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.setLayoutDirection(RIGHT)
        mirror = Mirror(painter, QRect(100, 0, 50, 20))

        assert mirror.place(QRect(100, 0, 3, 20)) == QRect(147, 0, 3, 20)
        assert mirror.place(mirror.place(QRect(110, 5, 7, 7))) == QRect(110, 5, 7, 7)


def test_the_lists_begin_at_the_right_in_an_interface_that_does(
    right_to_left, program, qtbot, article_file
):
    window = program(article_file("Ada met Bo.\n\nBo left.")).window
    qtbot.waitUntil(window.entities.view.isVisible)
    bars = (themes().current.accent, themes().current.edge)

    for view in (window.articles.view, window.entities.view):
        if view is window.entities.view:
            qtbot.mouseClick(
                view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(name(view)).center()
            )
            qtbot.waitUntil(lambda: window.text.view.marks.chosen is not None)
            # The row with the keys has a line round it.
            window.text.view.setFocus()
        picture = view.viewport().grab().toImage()
        barred = [
            x
            for x in (1, picture.width() - 2)
            if any(picture.pixelColor(x, y) in bars for y in range(picture.height()))
        ]
        assert barred == [picture.width() - 2]


def name(view):
    model = view.model()
    return model.index(0, 0, model.index(0, 0))
