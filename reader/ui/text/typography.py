"""How an article is set: faces, sizes, spaces and the colours of its words."""

import re
from functools import cached_property

from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
)

from reader.domain.article import Block, BlockKind, InlineKind
from reader.settings import ParagraphStyle, ReadingStyle
from reader.ui.drawing.plain_letters import draw_as_written
from reader.ui.drawing.theme import Theme
from reader.ui.drawing.type_scale import interface_font
from reader.ui.text import links
from reader.ui.text.faces import face

CODE_FAMILIES = (
    "Source Code Pro",
    "JetBrains Mono",
    "Noto Sans Mono",
    "Menlo",
    "Consolas",
    "DejaVu Sans Mono",
)
READING_SIZE = 13.5

_TITLE_SCALE, _LONG_TITLE_SCALE = 1.9, 1.6
_LONG_TITLE = 60
_HEADING_SCALE = (1.5, 1.32, 1.16, 1.06, 1.0, 1.0)
_SMALL = 0.82
_BELOW_PARAGRAPH = 0.8
_WEIGHT_AXIS = QFont.Tag("wght")
_REGULAR_WEIGHT, _STRONG_WEIGHT, _HEADING_WEIGHT, _TITLE_WEIGHT = 400, 680, 640, 620
_FIRST_STYLE = ReadingStyle()
_SAMPLE = "The quick brown fox jumps over the lazy dog and reads on, line after line."
# Hebrew, Arabic, Thai, Lao, Burmese, Khmer, Chinese, Japanese and Korean.
_UPRIGHT = re.compile(
    "[\u0590-\u08ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\ufb1d-\ufdff\ufe70-\ufefc\U00020000-\U0003ffff]"
)


def has_italics(text: str) -> bool:
    """Return whether all of a text is in scripts that have slanted letters.

    Of others a face has none: they would be slanted by force, or not be shown at all.
    """
    return text.isascii() or _UPRIGHT.search(text) is None


class Typography:
    """The formats of one theme, zoom and style; sizes are points, spaces are pixels."""

    def __init__(
        self,
        theme: Theme,
        zoom: float = 1.0,
        style: ReadingStyle = _FIRST_STYLE,
        *,
        is_printed: bool = False,
    ) -> None:
        self.theme = theme
        self._style = style
        self._face = face(style.face)
        self._size = READING_SIZE * self._face.scale * zoom
        self.reading = _font(self._face.families, self._face.hint, self._size)
        self._weigh(self.reading, _REGULAR_WEIGHT)
        if is_printed:
            draw_as_written(self.reading)
        self._code = _font(CODE_FAMILIES, QFont.StyleHint.Monospace, READING_SIZE * 0.86 * zoom)
        self._interface = QFont(interface_font())
        self._interface.setPointSizeF(READING_SIZE * _SMALL * zoom)

    @cached_property
    def em(self) -> float:
        """The size of the reading face in pixels."""
        return float(QFontInfo(self.reading).pixelSize())

    @cached_property
    def column_width(self) -> int:
        """The width of the column, in pixels."""
        advance = QFontMetricsF(self.reading).horizontalAdvance(_SAMPLE)
        return round(advance / len(_SAMPLE) * self._style.column)

    def title(self, words: str) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """Return the formats of the article's title; one of many words is set smaller."""
        scale = _TITLE_SCALE if len(words) <= _LONG_TITLE else _LONG_TITLE_SCALE
        return self._spaced(0.4, 0.35, 1.22), self._words(self._scaled(scale, _TITLE_WEIGHT))

    def byline(self) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """Return the formats of the line that says who, where and when."""
        return self._spaced(0, 1.6, 1.5), self._quiet_words()

    def fold_line(self) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """Return the formats of the line that stands for what is not part of the article."""
        return self._spaced(0.9, 0.9, 1.5), self._quiet_words()

    def folded(self) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """Return the formats of a block that is not part of the article."""
        spacing = self._spaced(0, 0.25, 1.5)
        spacing.setIndent(1)
        return spacing, self._quiet_words()

    def fold_link(self, target: str) -> QTextCharFormat:
        """Return the format of an action inside a fold line."""
        words = self._quiet_words()
        words.setForeground(self.theme.accent)
        words.setAnchor(True)
        words.setAnchorHref(target)
        return words

    @property
    def has_indents(self) -> bool:
        """Whether paragraphs begin with an indent, and not with a space above them."""
        return self._style.paragraphs is ParagraphStyle.INDENTED

    def running_paragraph(
        self, *, is_first: bool, is_last: bool
    ) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """Return the formats of a paragraph in a run of paragraphs with indents."""
        spacing = self._spaced(0, _BELOW_PARAGRAPH if is_last else 0)
        spacing.setTextIndent(0 if is_first else 1.4 * self.em)
        return spacing, self._words(self.reading)

    def block(self, block: Block) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """Return the formats of a block of the article."""
        match block.kind:
            case BlockKind.HEADING:
                formats = self._heading(block.level)
            case BlockKind.LIST_ITEM:
                formats = self._indented(max(1, block.level), 0.4), self._words(self.reading)
            case BlockKind.QUOTE:
                formats = self._indented(1, _BELOW_PARAGRAPH), self._words(self._slanted())
            case BlockKind.PREFORMATTED:
                formats = self._preformatted(), self._words(self._code)
            case BlockKind.CAPTION | BlockKind.IMAGE:
                formats = self._spaced(0, 1.2, 1.0), self._quiet_words()
            case BlockKind.TABLE:
                formats = self._spaced(0, 0, 1.4), self._words(self._scaled(0.9))
            case _:
                formats = self._spaced(0, _BELOW_PARAGRAPH), self._words(self.reading)
        return formats

    def close_list(self, spacing: QTextBlockFormat) -> None:
        """Give the last item of a list the space below that a paragraph has."""
        spacing.setBottomMargin(_BELOW_PARAGRAPH * self.em)

    def picture(self) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """Return the formats of the line a picture stands on."""
        return self._spaced(0.2, 0.35, 1.0), self._quiet_words()

    def marked(self, words: QTextCharFormat, kind: InlineKind, target: str) -> QTextCharFormat:
        """Return the format of words that are marked inside a block."""
        marked = QTextCharFormat(words)
        match kind:
            case InlineKind.STRONG:
                font = words.font()
                self._weigh(font, _STRONG_WEIGHT)
                marked.setFont(font)
            case InlineKind.EMPHASIS:
                marked.setFontItalic(not words.fontItalic())
            case InlineKind.CODE:
                marked.setFontFamilies(list(CODE_FAMILIES))
                marked.setFontPointSize(words.fontPointSize() * 0.88)
            case InlineKind.LINK if address := links.address_of(target):
                marked.setAnchor(True)
                marked.setAnchorHref(address)
                marked.setForeground(self.theme.accent)
        return marked

    def _heading(self, level: int) -> tuple[QTextBlockFormat, QTextCharFormat]:
        scale = _HEADING_SCALE[min(max(level, 1), len(_HEADING_SCALE)) - 1]
        words = self._words(self._scaled(scale, _HEADING_WEIGHT))
        return self._spaced(1.4, 0.45, 1.3), words

    def _preformatted(self) -> QTextBlockFormat:
        spacing = self._spaced(0.5, 1.3, 1.5)
        spacing.setLeftMargin(self.em)
        spacing.setRightMargin(self.em)
        return spacing

    def _indented(self, depth: int, below: float) -> QTextBlockFormat:
        spacing = self._spaced(0, below)
        spacing.setIndent(depth)
        return spacing

    def _spaced(self, above: float, below: float, line: float = 0.0) -> QTextBlockFormat:
        """Return a format with spaces in parts of the face's size, and lines of the style's height.

        Lines of another height, in the same measure, are for what is not read on and on.
        """
        spacing = QTextBlockFormat()
        spacing.setTopMargin(above * self.em)
        spacing.setBottomMargin(below * self.em)
        percent = max(100.0, 100 * (line or self._style.line_height) / self._natural_line)
        spacing.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return spacing

    @cached_property
    def _natural_line(self) -> float:
        return QFontMetricsF(self.reading).height() / self.em

    def _scaled(self, scale: float, weight: int = _REGULAR_WEIGHT) -> QFont:
        font = QFont(self.reading)
        font.setPointSizeF(self._size * scale)
        self._weigh(font, weight)
        return font

    def _weigh(self, font: QFont, weight: int) -> None:
        if self._face.is_variable:
            font.setVariableAxis(_WEIGHT_AXIS, weight)
        else:
            font.setBold(weight > _REGULAR_WEIGHT)

    def _slanted(self) -> QFont:
        font = QFont(self.reading)
        font.setItalic(True)
        return font

    def _words(self, font: QFont) -> QTextCharFormat:
        words = QTextCharFormat()
        words.setFont(font)
        words.setForeground(self.theme.ink)
        return words

    def _quiet_words(self) -> QTextCharFormat:
        words = self._words(self._interface)
        words.setForeground(self.theme.muted)
        return words


def _font(families: tuple[str, ...], hint: QFont.StyleHint, size: float) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setStyleHint(hint)
    font.setPointSizeF(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
