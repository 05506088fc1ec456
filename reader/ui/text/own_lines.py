"""Lines of the program's own among those of an article."""

from PySide6.QtCore import Qt

from reader.domain.article import Article
from reader.domain.direction import is_right_to_left
from reader.ui.text.header import title_of
from reader.ui.text.typesetter import Formats


def beside(article: Article, formats: Formats) -> Formats:
    """Return formats for a line on the side where those of the article begin."""
    if is_right_to_left(title_of(article)):
        formats[0].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return formats
