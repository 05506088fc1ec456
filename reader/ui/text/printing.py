"""An article on paper: set anew for the page, always in the colours of light paper."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPainter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)

from reader.domain.article import Article, Role
from reader.settings import ReadingStyle
from reader.ui.drawing.theme import load_theme
from reader.ui.text.geometry import VisibleBlock, visible_blocks
from reader.ui.text.header import headline, origin, source_of, title_block, title_of
from reader.ui.text.marks import Marks, paint_backgrounds, paint_lines
from reader.ui.text.offsets import OffsetMap
from reader.ui.text.own_lines import beside
from reader.ui.text.pictures import IMAGE_SCHEME, decode
from reader.ui.text.structure import paint_structure
from reader.ui.text.typesetter import Typesetter
from reader.ui.text.typography import READING_SIZE, Typography

translate = QCoreApplication.translate

_POINTS = 10.5
_FOOT = 28
_FOOT_SIZE = 0.85
_SHARPNESS = 3


def print_article(
    article: Article, marks: Marks, style: ReadingStyle, device: QPagedPaintDevice
) -> None:
    """Print an article with its marks on a device that has pages."""
    scale = device.logicalDpiX() / QGuiApplication.primaryScreen().logicalDotsPerInch()
    printout = Printout(article, style, QSizeF(device.width(), device.height()) / scale)
    with QPainter(device) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        for page in range(printout.pages):
            if page:
                device.newPage()
            printout.paint(painter, page, marks)


class Printout:
    """The pages of an article on paper of a size, in pixels of the screen.

    The column is as wide as on the screen, in characters, where the paper is wide enough. What is
    not part of the article is left out.
    """

    def __init__(self, article: Article, style: ReadingStyle, paper: QSizeF) -> None:
        self._article = article
        self._theme = load_theme("light")
        self._typography = Typography(self._theme, _POINTS / READING_SIZE, style, is_printed=True)
        width = min(paper.width(), self._typography.column_width)
        self._text = QSizeF(width, paper.height() - _FOOT)
        self._left = (paper.width() - width) / 2
        self._offsets = OffsetMap()
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(self._typography.reading)
        self._document.setIndentWidth(self._typography.em * 1.6)
        self._set_all()
        self._document.setPageSize(self._text)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def paint(self, painter: QPainter, page: int, marks: Marks) -> None:
        """Paint a page, counted from 0."""
        area = QRectF(QPointF(0, page * self._text.height()), self._text)
        blocks = self._blocks(area)
        painter.save()
        painter.translate(self._left, 0)
        painter.setClipRect(QRectF(QPointF(), self._text))
        paint_structure(painter, blocks, self._article.content, self._theme)
        paint_backgrounds(painter, blocks, marks, self._theme)
        self._paint_words(painter, area)
        paint_lines(painter, blocks, marks, self._theme)
        painter.setClipping(False)
        self._paint_foot(painter, page)
        painter.restore()

    def _set_all(self) -> None:
        content = self._article.content
        cursor = QTextCursor(self._document)
        setter = Typesetter(cursor, self._typography, content, fresh=True)
        setter.fit_pictures(int(self._text.width()), int(self._text.height()))
        for index, image in enumerate(content.images):
            picture = decode(image, int(self._text.width()) * _SHARPNESS)
            address = QUrl(f"{IMAGE_SCHEME}:{index}")
            self._document.addResource(
                QTextDocument.ResourceType.ImageResource.value, address, picture
            )
        title = title_block(content)
        if title is None:
            self._set_headline(setter)
            self._set_origin(setter)
        for index, block in enumerate(content.blocks):
            if block.role is not Role.BODY:
                continue
            if index == title:
                placed = setter.set_words(block, self._typography.title(content.title))
            else:
                placed = setter.set_block(block)
            for stretch in placed:
                self._offsets.append(stretch)
            if index == title:
                self._set_origin(setter)

    def _set_headline(self, setter: Typesetter) -> None:
        words = headline(self._article)
        if words:
            formats = self._typography.title(words)
            setter.set_line(beside(self._article, formats), [(words, formats[1])])

    def _set_origin(self, setter: Typesetter) -> None:
        formats = self._typography.byline()
        lines = (origin(self._article.content), source_of(self._article))
        said = "\n".join(line for line in lines if line)
        setter.set_line(beside(self._article, formats), [(said, formats[1])])

    def _first_block(self, area: QRectF) -> QTextBlock:
        position = self._document.documentLayout().hitTest(
            area.topLeft(), Qt.HitTestAccuracy.FuzzyHit
        )
        return self._document.findBlock(max(0, position))

    def _blocks(self, area: QRectF) -> list[VisibleBlock]:
        first = self._first_block(area)
        return list(visible_blocks(self._document, self._offsets, area, first, area.topLeft()))

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        # A line that only touches the page belongs to its neighbour.
        context.clip = area.adjusted(0, 1, 0, -1)
        painter.save()
        painter.translate(-area.topLeft())
        first = self._first_block(area)
        rect = self._document.documentLayout().blockBoundingRect(first)
        if rect.top() < area.top() and QTextCursor(first).currentTable() is None:
            # Qt draws a line too many above, which nobody sees but a search of the PDF finds.
            self._paint_rest(painter, first, area)
            context.clip.setTop(max(rect.bottom(), area.top()) + 1)
        # Without an area to draw Qt would draw everything.
        if context.clip.isValid():
            self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _paint_rest(self, painter: QPainter, block: QTextBlock, area: QRectF) -> None:
        corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            top = corner.y() + line.y()
            if area.top() <= top + 1 and top + line.height() <= area.bottom() + 1:
                line.draw(painter, corner)

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        font = QFont(self._typography.byline()[1].font())
        # In pixels, because points would be those of the printer.
        font.setPixelSize(round(QFontInfo(font).pixelSize() * _FOOT_SIZE))
        foot = QRectF(0, self._text.height(), self._text.width(), _FOOT)
        number = translate("Printout", "{page} of {pages}").format(page=page + 1, pages=self.pages)
        metrics = QFontMetricsF(font)
        room = foot.width() - metrics.horizontalAdvance(number + 3 * "m")
        title = title_of(self._article)
        painter.setFont(font)
        painter.setPen(self._theme.muted)
        bottom = Qt.AlignmentFlag.AlignBottom
        elided = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignLeft, elided)
        painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignRight, number)
