"""How articles are set: the reader's style and size, in the theme in use."""

from PySide6.QtCore import QObject, Signal, Slot

from reader.settings import ReadingStyle
from reader.ui.drawing.theme import themes
from reader.ui.text.typography import Typography
from reader.ui.text.view import ArticleView

_ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.85, 2.2, 2.6, 3.0)


class Look(QObject):
    """Sets the article of a view anew when it is to look otherwise; the words on top stay there.

    ``zoom`` is how much larger than normal the text is, which is 1.
    """

    zoom_changed = Signal(float)

    def __init__(self, view: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self.zoom = 1.0
        self.style = ReadingStyle()
        self._view = view
        view.zoom_requested.connect(self._zoom_by)
        themes().changed.connect(self._set_again)

    def typography(self) -> Typography:
        """Return how articles are set now."""
        return Typography(themes().current, self.zoom, self.style)

    @Slot(object)
    def set_style(self, style: ReadingStyle) -> None:
        """Set articles in another style."""
        if style != self.style:
            self.style = style
            self._set_again()

    @Slot(float)
    def set_zoom(self, zoom: float) -> None:
        """Show the text larger or smaller than normal."""
        if zoom != self.zoom:
            self.zoom = zoom
            self._set_again()
            self.zoom_changed.emit(zoom)

    def zoom_in(self) -> None:
        """Make the text larger."""
        self._zoom_by(1)

    def zoom_out(self) -> None:
        """Make the text smaller."""
        self._zoom_by(-1)

    @Slot(int)
    def _zoom_by(self, steps: int) -> None:
        index = min(range(len(_ZOOMS)), key=lambda one: abs(_ZOOMS[one] - self.zoom))
        self.set_zoom(_ZOOMS[min(max(index + steps, 0), len(_ZOOMS) - 1)])

    @Slot()
    def _set_again(self) -> None:
        self._view.set_again(self.typography())
