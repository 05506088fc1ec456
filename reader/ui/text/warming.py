"""Makes typefaces ready while nobody waits: the first letters of each take milliseconds."""

import string

from PySide6.QtGui import QFont, QImage, QPainter

from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.text.typography import Typography

_LETTERS = string.ascii_letters + string.digits + string.punctuation + "“”‘’–—"


def fonts_of_an_article(typography: Typography) -> list[QFont]:
    """Return the fonts that show an article of paragraphs, its names and its row in the list."""
    set_in = (typography.title(""), typography.byline())
    return [
        typography.reading,
        *(words.font() for _, words in set_in),
        *(interface_font(weight=weight) for weight in Weight),
        interface_font(TextSize.CAPTION),
        interface_font(TextSize.CAPTION, Weight.BOLD),
    ]


def draw_letters(font: QFont) -> None:
    """Let Qt load a font and draw its letters, where nobody sees them."""
    canvas = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    with QPainter(canvas) as painter:
        # The first of these makes Python's copies of the enumerations that it may be given.
        painter.fillRect(canvas.rect(), painter.pen().color())
        painter.setFont(font)
        painter.drawText(0, 0, _LETTERS)
