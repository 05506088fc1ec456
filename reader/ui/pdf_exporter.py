"""Highlights as a PDF, set by Qt."""

import re
from collections.abc import Iterable, Sequence
from typing import BinaryIO

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
    QUuid,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from typing_extensions import override

from reader.domain.highlight import Colour, Highlight
from reader.exporters.places import place
from reader.exporters.registry import Exporter, MarkedArticle
from reader.ui.drawing.plain_letters import draw_as_written

_POINTS_PER_INCH = 72
_MARGINS = QMarginsF(22, 20, 22, 20)
_FOOT = 24.0
_INK, _MUTED = QColor("#1f1b16"), QColor("#6b645a")
_TINTS = {
    Colour.YELLOW: QColor("#fff2b3"),
    Colour.GREEN: QColor("#d5efd9"),
    Colour.BLUE: QColor("#d5e5f8"),
    Colour.PINK: QColor("#f9d9e5"),
    Colour.PURPLE: QColor("#e6dcf4"),
}
_BOOKISH = ("Literata", "DejaVu Serif", "serif")
_PLAIN = ("Source Sans 3", "DejaVu Sans", "sans-serif")
# Qt stores the time of day; the same highlights are to give the same bytes.
_TIME = re.compile(rb"(/(?:Creation|Mod)Date \(D:)[^)]*\)")
_IDENTITY = QUuid("{6f1d7a52-6f2c-4b8e-9a51-0c1b3f0b7a10}")
_METADATA = b"""<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" rdf:about="">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Highlights</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


class PdfExporter(Exporter):
    """Writes pages of quotes with their notes, sources and places; they are set in memory."""

    title = "PDF"
    suffix = ".pdf"

    @override
    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setCreator("Rubricator")
        writer.setTitle("Highlights")
        writer.setDocumentId(_IDENTITY)
        writer.setDocumentXmpMetadata(QByteArray(_METADATA))
        writer.setResolution(_POINTS_PER_INCH)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        paper = QSizeF(writer.width(), writer.height())
        document = _set(articles, QSizeF(paper.width(), paper.height() - _FOOT), writer)
        _print(document, writer, paper)
        file.write(_TIME.sub(_without_time, buffer.data().data()))


def _without_time(found: re.Match[bytes]) -> bytes:
    # The length stays, because the offsets of a PDF count what is before them.
    start = found[1] + b"20000101000000"
    return start + b" " * (len(found.group()) - len(start) - 1) + b")"


def _set(articles: Iterable[MarkedArticle], page: QSizeF, writer: QPdfWriter) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(_font(11))
    document.setDocumentMargin(0)
    document.setPageSize(page)
    cursor = QTextCursor(document)
    # Otherwise every line that comes would be laid out, and those before it again.
    cursor.beginEditBlock()
    for number, marked in enumerate(articles):
        _line(cursor, marked.title, _font(17, bold=True), _INK, above=24 if number else 0)
        _line(cursor, marked.citation, _font(9), _MUTED, below=10)
        if marked.note:
            _line(cursor, marked.note, _font(10, _PLAIN), _INK, below=10)
        for highlight in marked.highlights:
            _quote(cursor, marked, highlight)
    cursor.endEditBlock()
    return document


def _quote(cursor: QTextCursor, marked: MarkedArticle, highlight: Highlight) -> None:
    tint = _TINTS[highlight.colour]
    _line(cursor, highlight.passage.quote, _font(11), _INK, left=10, tint=tint)
    if highlight.note:
        _line(cursor, highlight.note, _font(10, _PLAIN), _INK, left=22, above=5)
    if highlight.tags:
        # A tag of several words stays on one line.
        tags = (f"#{tag}".replace(" ", "\u00a0") for tag in highlight.tags)
        _line(cursor, "   ".join(tags), _font(9, _PLAIN), _INK, left=22, above=5)
    said = (marked.colour(highlight), *place(marked, highlight))
    proof = f"SHA-256 {marked.sha256(highlight)}"
    _line(cursor, " · ".join((*said, proof)), _font(7), _MUTED, left=22, above=3, below=12)


def _line(  # noqa: PLR0913 - how a line is set
    cursor: QTextCursor,
    words: str,
    font: QFont,
    colour: QColor,
    *,
    left: float = 0,
    above: float = 0,
    below: float = 0,
    tint: QColor | None = None,
) -> None:
    block = QTextBlockFormat()
    block.setLeftMargin(left)
    block.setTopMargin(above)
    block.setBottomMargin(below)
    block.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if tint is not None:
        block.setBackground(tint)
    letters = QTextCharFormat()
    letters.setFont(font)
    letters.setForeground(colour)
    if cursor.position():
        cursor.insertBlock(block, letters)
    else:
        cursor.setBlockFormat(block)
    cursor.insertText(words.replace("\n", "\u2028"), letters)


def _font(points: float, families: Sequence[str] = _BOOKISH, *, bold: bool = False) -> QFont:
    font = QFont(families)
    font.setPointSizeF(points)
    font.setBold(bold)
    draw_as_written(font)
    return font


def _print(document: QTextDocument, writer: QPdfWriter, paper: QSizeF) -> None:
    pages, height = document.pageCount(), document.pageSize().height()
    with QPainter(writer) as painter:
        for page in range(pages):
            if page:
                writer.newPage()
            painter.save()
            painter.translate(0, -page * height)
            context = QAbstractTextDocumentLayout.PaintContext()
            context.clip = QRectF(QPointF(0, page * height), document.pageSize())
            painter.setClipRect(context.clip)
            document.documentLayout().draw(painter, context)
            painter.restore()
            painter.setFont(_font(8))
            painter.setPen(_MUTED)
            foot = QRectF(0, height, paper.width(), _FOOT)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            painter.drawText(foot, side, f"{page + 1} / {pages}")
