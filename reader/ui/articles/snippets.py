"""Words around the words found, in one line, with those marked."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from reader.domain.search import Snippet
from reader.ui.drawing.mirror import Mirror
from reader.ui.drawing.theme import Theme
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font

_BEFORE = 24
"""So many characters before the first word found are always in sight."""


def paint_snippet(mirror: Mirror, theme: Theme, line: QRect, snippet: Snippet) -> None:
    """Paint a snippet into a line, from a little before the first word found."""
    painter, rest = mirror.painter, QRect(line)
    for words, is_found in _runs(_shortened(snippet)):
        font = interface_font(TextSize.CAPTION, Weight.BOLD if is_found else Weight.REGULAR)
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(words)
        shown = words
        if width > rest.width():
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rest.width())
        painter.setFont(font)
        painter.setPen(theme.ink if is_found else theme.muted)
        mirror.draw_words(rest, shown)
        if width >= rest.width():
            return
        rest.setLeft(rest.left() + width)


def _shortened(snippet: Snippet) -> Snippet:
    """Return a snippet in one line that begins near the first word found."""
    words = snippet.text.translate(_ONE_LINE)
    first = snippet.marks[0][0] if snippet.marks else 0
    if first <= _BEFORE:
        return Snippet(words, snippet.marks)
    start = words.rfind(" ", 0, first - _BEFORE // 2) + 1
    shift = start - 1
    return Snippet(
        f"…{words[start:]}", tuple((begin - shift, end - shift) for begin, end in snippet.marks)
    )


def _runs(snippet: Snippet) -> Iterator[tuple[str, bool]]:
    """Yield the words of a snippet in order, and whether they were found."""
    at = 0
    for start, end in snippet.marks:
        yield snippet.text[at:start], False
        yield snippet.text[start:end], True
        at = end
    yield snippet.text[at:], False


_ONE_LINE = str.maketrans(dict.fromkeys("\n\r\t\f\v", " "))
