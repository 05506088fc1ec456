"""Letters that are drawn as they are written, so that readers of a PDF find and copy them."""

from PySide6.QtGui import QFont

# Of two letters drawn as one, and of another form of a letter, Qt tells a PDF no words. Literata's
# italics have such forms of "v" and "w".
_LIGATURES, _VARIED_FORMS = QFont.Tag("liga"), QFont.Tag("rvrn")


def draw_as_written(font: QFont) -> None:
    """Let a font draw each letter in the form that belongs to it alone."""
    font.setFeature(_LIGATURES, 0)
    font.setFeature(_VARIED_FORMS, 0)
