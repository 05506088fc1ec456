"""Paints the page behind and over the words that the document draws by itself."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from reader.domain.highlight import Highlight
from reader.ui.text.geometry import VisibleBlock
from reader.ui.text.handles import paint_handles
from reader.ui.text.marks import (
    Marks,
    paint_backgrounds,
    paint_lines,
    paint_notes,
)
from reader.ui.text.page import Page
from reader.ui.text.structure import paint_structure


def paint_behind(painter: QPainter, blocks: list[VisibleBlock], marks: Marks, page: Page) -> None:
    """Paint what lies behind the words."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    theme = page.typography.theme
    paint_structure(painter, blocks, page.article.content, theme)
    paint_backgrounds(painter, blocks, marks, theme)


def paint_over(
    painter: QPainter,
    blocks: list[VisibleBlock],
    marks: Marks,
    page: Page,
    notes: list[tuple[QRect, Highlight]],
) -> None:
    """Paint what lies over the words and beside them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    theme = page.typography.theme
    paint_lines(painter, blocks, marks, theme)
    paint_handles(painter, blocks, marks, theme)
    paint_notes(painter, notes, theme)
