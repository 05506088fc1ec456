"""Words can be read on everything that is painted behind them, as it is painted."""

from functools import cache
from itertools import product

import numpy as np
import pytest
from coloraide import Color
from helpers.articles import article, highlight
from helpers.rest import wait_for_rest
from helpers.sight import rect_of
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from reader.domain.entity import NUMBER_LABELS, Analysis, Entity, Label, Mention
from reader.domain.highlight import Colour
from reader.ui.drawing.theme import theme_names, themes

TEXT = 4.5
"""The contrast of WCAG 2.2, 1.4.3, level AA."""
PARTS = 3.0
"""The contrast of 1.4.11, for what tells something without words."""
LABELS = list(Label)
PENS = (None, *Colour)
ADA = 1
SOMEONE_ELSE = 2


def word(pen: Colour | None, label: Label) -> str:
    """A word that stands once in the article."""
    return f"{(pen or 'plain').title()}{label.title().replace('_', '')}"


@pytest.fixture
def coloured(pane):
    """A name of every kind, plain and highlighted in every colour; each is the chosen one."""
    pane.resize(1000, 1500)
    shown = article(*(" ".join(word(pen, label) for label in LABELS) for pen in PENS))
    text = shown.content.text
    pane.show_article(shown)
    words = [(word(pen, label), label) for pen, label in product(PENS, LABELS)]
    mentions = [
        Mention(text.index(each), text.index(each) + len(each), label, ADA) for each, label in words
    ]
    mentions.sort(key=lambda one: one.start)
    for label in NUMBER_LABELS:
        pane.set_label_shown(label, True)
    pane.show_analysis(Analysis("test", tuple(mentions), (Entity(ADA, "Ada", Label.PERSON),)))
    paragraphs = text.split("\n\n")
    pane.show_highlights(
        [
            highlight(text, paragraph, colour=pen, number=number)
            for number, (pen, paragraph) in enumerate(zip(PENS, paragraphs, strict=True))
            if pen is not None
        ]
    )
    return pane


def pixels(picture: QImage) -> np.ndarray:
    """The colours of a picture as numbers, row by row."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), -1) & 0xFFFFFF


def part(seen: np.ndarray, place: QRect) -> np.ndarray:
    """The colours of a place."""
    top, left = max(place.top(), 0), max(place.left(), 0)
    return seen[top : place.bottom(), left : place.right()]


@cache
def contrast(one: int, other: int) -> float:
    """The contrast of two colours."""
    return Color(f"#{one:06x}").contrast(Color(f"#{other:06x}"))


def ground(seen: np.ndarray, place: QRect) -> int:
    """The colour behind a word: the one there is most of."""
    colours, counts = np.unique(part(seen, place.adjusted(0, 3, 0, -6)), return_counts=True)
    return int(colours[counts.argmax()])


@pytest.mark.parametrize("chosen", [None, ADA])
@pytest.mark.parametrize("theme", theme_names())
def test_names_can_be_read_plain_chosen_and_highlighted(coloured, qtbot, theme, chosen):
    themes().set_choice(theme)
    coloured.choose_entity(chosen)
    wait_for_rest(qtbot, coloured)
    seen = pixels(coloured.view.viewport().grab().toImage())
    ink = themes().current.ink.rgb() & 0xFFFFFF

    weak = {
        each: ratio
        for pen, label in product(PENS, LABELS)
        for each in [word(pen, label)]
        for ratio in [contrast(ink, ground(seen, rect_of(coloured, each)))]
        if ratio < TEXT
    }

    assert not weak


def strongest(seen: np.ndarray, bare: np.ndarray, place: QRect) -> float:
    """The contrast of the strongest pixel that is only in one picture with what is behind it."""
    area = place.adjusted(0, 0, 0, 8)
    line = part(seen, area)[part(seen, area) != part(bare, area)]
    return max((contrast(int(each), ground(bare, place)) for each in np.unique(line)), default=1.0)


@pytest.mark.parametrize("theme", theme_names())
def test_the_lines_of_names_can_be_seen_while_another_one_is_chosen(coloured, qtbot, theme):
    themes().set_choice(theme)
    coloured.choose_entity(SOMEONE_ELSE)
    wait_for_rest(qtbot, coloured)
    seen = pixels(coloured.view.viewport().grab().toImage())
    coloured.show_analysis(None)
    bare = pixels(coloured.view.viewport().grab().toImage())

    weak = {
        each: ratio
        for pen, label in product(PENS, LABELS)
        for each in [word(pen, label)]
        for ratio in [strongest(seen, bare, rect_of(coloured, each))]
        if ratio < PARTS
    }

    assert not weak
