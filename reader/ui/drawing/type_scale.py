"""The typeface of the interface and its sizes."""

from enum import Enum
from functools import cache

import fontpkg_inter
from PySide6.QtGui import QFont, QFontDatabase

_SMALLEST_BODY = 10.0


class TextSize(Enum):
    """The sizes of text in the interface, as parts of the body's."""

    CAPTION = 0.9
    BODY = 1.0
    HEADING = 1.15
    TITLE = 1.5


class Weight(Enum):
    """The weights of text in the interface, as values of the font's weight axis."""

    REGULAR = 400
    MEDIUM = 500
    BOLD = 650


@cache
def interface_font(size: TextSize = TextSize.BODY, weight: Weight = Weight.REGULAR) -> QFont:
    """Return a font of the interface; its body has the desktop's size, 10 points at least."""
    desktop = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    body = max(_SMALLEST_BODY, desktop)
    font = QFont(_family())
    font.setPointSizeF(body * size.value)
    # A weight in QFont picks among named styles; the package's one file is a variable font.
    font.setVariableAxis(QFont.Tag("wght"), weight.value)
    return font


@cache
def _family() -> str:
    file = fontpkg_inter.ROOT / "files" / "Inter[opsz,wght].ttf"
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))[0]
