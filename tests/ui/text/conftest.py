from collections.abc import Callable

import pytest
from helpers.articles import Part, analysis, article, aside
from helpers.pointer import LADY, TOWN
from PySide6.QtGui import QImage

from reader.domain.article import BlockKind, InlineKind
from reader.domain.entity import Label
from reader.ui.drawing.theme import themes
from reader.ui.text.pane import TextPane


@pytest.fixture
def pane(qtbot) -> TextPane:
    pane = TextPane()
    qtbot.addWidget(pane)
    pane.resize(760, 700)
    pane.show()
    pane.view.setFocus()
    yield pane
    themes().set_choice("light")


@pytest.fixture(autouse=True)
def _light(qapp) -> None:
    themes().set_choice("light")


@pytest.fixture
def seen(pane: TextPane) -> Callable[[], QImage]:
    """Take a picture of the text."""

    def take() -> QImage:
        return pane.view.viewport().grab().toImage()

    return take


@pytest.fixture
def story(pane: TextPane) -> str:
    """Show an article that has something of everything, and return its text."""
    shown = article(
        aside("Home World Sport"),
        "😀👍🏽 On Tuesday Ida Lindqvist came to Veldhaven, and saw e\u0301tudes on the wall.",
        Part("𠀋 is a rare sign; Veldhaven has none.", BlockKind.LIST_ITEM, 1),
        Part(
            "Read the report of Veldhaven, or do not.",
            marks=(
                ("the report of Veldhaven", InlineKind.LINK, "https://example.org/r"),
                ("do not", InlineKind.LINK, "javascript:alert(1)"),
            ),
        ),
        aside("Five dead after storm"),
        aside("Markets rally"),
        title="A visit",
    )
    pane.show_article(shown)
    pane.show_analysis(
        analysis(
            shown.content.text,
            ("Ida Lindqvist", Label.PERSON, LADY),
            ("Veldhaven", Label.GPE, TOWN),
        )
    )
    return shown.content.text
