"""Icons that are painted anew at every size and in every theme."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from typing_extensions import override


class PaintedIconEngine(QIconEngine):
    """Makes pixmaps of what ``paint`` paints."""

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        # QIconEngine's own pixmap() is not filled before it is painted on.
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            self.paint(painter, QRect(QPoint(), size), mode, state)
        return QPixmap.fromImage(image)
