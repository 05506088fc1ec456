"""Words can be read on everything that is painted behind them, as it is painted."""

from collections import Counter
from itertools import product

import pytest
from coloraide import Color
from helpers.articles import article, highlight
from helpers.sight import rect_of
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from reader.domain.entity import NUMBER_LABELS, Analysis, Entity, Label, Mention
from reader.domain.highlight import Colour
from reader.ui.theme import theme_names, themes

TEXT = 4.5
"""The contrast of WCAG 2.2, 1.4.3, level AA."""
NAMED = [label for label in Label if label not in NUMBER_LABELS]
PENS = (None, *Colour)
ADA = 1


def word(pen: Colour | None, label: Label) -> str:
    """A word that stands once in the article."""
    return f"{(pen or 'plain').title()}{label.title().replace('_', '')}"


@pytest.fixture
def coloured(pane):
    """A name of every kind, plain and highlighted in every colour; each is the chosen one."""
    pane.resize(1000, 900)
    shown = article(*(" ".join(word(pen, label) for label in NAMED) for pen in PENS))
    text = shown.content.text
    pane.show_article(shown)
    words = [(word(pen, label), label) for pen, label in product(PENS, NAMED)]
    mentions = [
        Mention(text.index(each), text.index(each) + len(each), label, ADA) for each, label in words
    ]
    mentions.sort(key=lambda one: one.start)
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


def ground(picture: QImage, place: QRect) -> str:
    """The colour behind a word: the one there is most of."""
    inside = place.adjusted(0, 3, 0, -6) & picture.rect()
    colours = Counter(
        picture.pixelColor(x, y).name()
        for x in range(inside.left(), inside.right())
        for y in range(inside.top(), inside.bottom())
    )
    return colours.most_common(1)[0][0]


@pytest.mark.parametrize("chosen", [None, ADA])
@pytest.mark.parametrize("theme", theme_names())
def test_names_can_be_read_plain_chosen_and_highlighted(coloured, qtbot, theme, chosen):
    themes().set_choice(theme)
    coloured.choose_entity(chosen)
    qtbot.wait(50)
    picture = coloured.view.viewport().grab().toImage()
    ink = Color(themes().current.ink.name())

    weak = {
        each: contrast
        for pen, label in product(PENS, NAMED)
        for each in [word(pen, label)]
        for contrast in [ink.contrast(Color(ground(picture, rect_of(coloured, each))))]
        if contrast < TEXT
    }

    assert not weak
