from itertools import combinations

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QImage, QPainter

from reader.domain.entity import Label
from reader.ui.theme import LabelStyle, UnderlineStyle, themes
from reader.ui.underline import paint_underline


def drawn(line: UnderlineStyle) -> QImage:
    image = QImage(60, 12, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        paint_underline(
            painter, LabelStyle(Label.PERSON, QColor("black"), line), QLineF(2, 6, 57, 6)
        )
    return image


def test_every_style_draws_another_line(qapp):
    themes()
    lines = [drawn(style) for style in UnderlineStyle]

    assert all(one != other for one, other in combinations(lines, 2))


def test_a_line_stays_between_its_ends(qapp):
    for style in UnderlineStyle:
        image = drawn(style)
        for x in (0, 58, 59):
            assert all(image.pixelColor(x, y) == QColor("white") for y in range(image.height()))
