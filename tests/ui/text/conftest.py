from collections.abc import Callable

import pytest
from helpers.sight import rect_of
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from reader.ui.text.pane import TextPane
from reader.ui.theme import themes


@pytest.fixture
def pane(qtbot) -> TextPane:
    pane = TextPane()
    qtbot.addWidget(pane)
    pane.resize(760, 700)
    pane.show()
    qtbot.waitExposed(pane)
    pane.take_focus()
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
def point_of(pane: TextPane) -> Callable[[str], QPoint]:
    """Find the middle of words on the screen."""

    def find(words: str, occurrence: int = 0) -> QPoint:
        return rect_of(pane, words, occurrence).center()

    return find
