"""What quotes, list items, preformatted text and rules have beside their words or behind them."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QPainter

from reader.domain.article import Block, BlockKind, ImportedArticle, Role
from reader.ui.drawing.theme import Theme
from reader.ui.text.folds import block_at
from reader.ui.text.geometry import VisibleBlock

_BULLETS = frozenset("•‣▪–—-*·")
_BULLET_GAP = 13
_NUMBER_GAP = 8
_BAR = 3


def paint_structure(
    painter: QPainter, blocks: Iterable[VisibleBlock], content: ImportedArticle, theme: Theme
) -> None:
    """Paint what quotes, list items and preformatted text have beside their words, and rules."""
    quoted: VisibleBlock | None = None
    for block in blocks:
        index = block_at(content.blocks, block.stretch.start)
        meaning, before, quoted = content.blocks[index], quoted, None
        if meaning.role is Role.BOILERPLATE:
            continue
        match meaning.kind:
            case BlockKind.QUOTE:
                top = _top_of_bar(block, before, is_first=not _is_quote(content, index - 1))
                _paint_bar(painter, block, top, theme)
                quoted = block
            case BlockKind.LIST_ITEM if meaning.start == block.start and not meaning.continues:
                _paint_item(painter, block, content.text, meaning, theme)
            case BlockKind.RULE if meaning.start == meaning.end:
                _paint_rule(painter, block.lines[0].box, theme)
            case BlockKind.PREFORMATTED:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.surface)
                margin = block.lines[0].left - block.rect.left()
                painter.drawRoundedRect(block.rect.adjusted(0, -8, 2 * margin, 8), 6, 6)


def _paint_item(
    painter: QPainter, block: VisibleBlock, text: str, item: Block, theme: Theme
) -> None:
    """Paint the number or the bullet of an item, unless its words begin with one."""
    words = text[item.start : item.end]
    if item.number is not None and not words.startswith(str(item.number)):
        _paint_number(painter, block, item.number, theme)
    elif item.number is None and not words[:1].isdecimal() and words[:1] not in _BULLETS:
        _paint_bullet(painter, block, theme)


def _is_quote(content: ImportedArticle, index: int) -> bool:
    block = content.blocks[index] if index >= 0 else None
    return block is not None and block.kind is BlockKind.QUOTE and block.role is Role.BODY


def _top_of_bar(block: VisibleBlock, before: VisibleBlock | None, *, is_first: bool) -> float:
    """Return where a quote's bar begins, joined to that of another paragraph of it just before."""
    if is_first or (before is not None and before.is_mirrored != block.is_mirrored):
        return block.rect.top()
    # The paragraph before one that comes first has left the screen at its top.
    return min(0.0, block.rect.top()) if before is None else before.rect.bottom()


def _paint_bar(painter: QPainter, block: VisibleBlock, top: float, theme: Theme) -> None:
    box = block.lines[0].box
    gap = box.height() / 2
    left = box.right() + gap if block.is_mirrored else box.left() - gap - _BAR
    painter.fillRect(QRectF(left, top, _BAR, block.rect.bottom() - top), theme.accent)


def _paint_bullet(painter: QPainter, block: VisibleBlock, theme: Theme) -> None:
    line = block.lines[0]
    middle = line.top + line.ascent * 0.72
    beside = line.right + _BULLET_GAP if block.is_mirrored else line.left - _BULLET_GAP
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.muted)
    painter.drawEllipse(QPointF(beside, middle), 2.6, 2.6)


def _paint_number(painter: QPainter, block: VisibleBlock, number: int, theme: Theme) -> None:
    line = block.lines[0]
    font = QFont(block.font)
    # In pixels, because points would be those of the printer.
    font.setPixelSize(QFontInfo(font).pixelSize())
    painter.setFont(font)
    painter.setPen(theme.muted)
    said = f"{QLocale().toString(number)}."
    width = painter.fontMetrics().horizontalAdvance(said)
    left = line.right + _NUMBER_GAP if block.is_mirrored else line.left - _NUMBER_GAP - width
    painter.drawText(QPointF(left, line.top + line.ascent), said)


def _paint_rule(painter: QPainter, box: QRectF, theme: Theme) -> None:
    # On whole pixels it is sharp.
    rule = QRect(0, 0, round(box.width() / 3), 1)
    rule.moveCenter(box.center().toPoint())
    painter.fillRect(rule, theme.edge)
