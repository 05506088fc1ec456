from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QImage, QPainter

from reader.domain.entity import Label
from reader.ui.drawing.labels import LabelStyle, UnderlineStyle
from reader.ui.drawing.theme import themes
from reader.ui.drawing.underline import SAMPLE, paint_underline

HEIGHT = 16
WORD = 60
ANOTHER = 0.15
"""The part of what is drawn that has to differ, wherever the beginnings of two lines are."""


def drawn(line: UnderlineStyle, length: int = WORD, width: float = 2.0) -> np.ndarray:
    """A line without its colour: how dark each pixel of it is."""
    image = QImage(length + 20, HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        look = LabelStyle(Label.PERSON, QColor("black"), line)
        paint_underline(painter, look, QLineF(10, 8, 10 + length, 8), width)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(HEIGHT, -1)
    return 255 - rows[:, : image.width()].astype(int)


def difference(one: np.ndarray, other: np.ndarray, length: int) -> float:
    """How much of two lines differs at the least, when one is moved along the other."""
    window = length // 2
    middle = other[:, 10 + window // 2 : 10 + window // 2 + window]
    parts = (one[:, 10 + shift : 10 + shift + window] for shift in range(length - window + 1))
    return min(
        float(np.abs(part - middle).sum() / max(part.sum(), middle.sum(), 1)) for part in parts
    )


@pytest.mark.parametrize("width", [2.0, 3.0])
def test_any_two_labels_can_be_told_apart_by_their_lines_without_colour(qapp, width):
    themes()
    lines = {style: drawn(style, width=width) for style in UnderlineStyle}

    alike = [
        (one.name, other.name)
        for one, other in combinations(lines, 2)
        if difference(lines[one], lines[other], WORD) < ANOTHER
    ]

    assert not alike


def test_samples_of_lines_differ_without_colour(qapp):
    themes()
    samples = {style: drawn(style, SAMPLE) for style in UnderlineStyle}

    for one, other in combinations(samples, 2):
        ink = max(samples[one].sum(), samples[other].sum())
        assert np.abs(samples[one] - samples[other]).sum() / ink >= ANOTHER, (one, other)


def test_a_line_stays_between_its_ends(qapp):
    for style in UnderlineStyle:
        line = drawn(style)
        assert not line[:, :9].any(), style
        assert not line[:, WORD + 11 :].any(), style
