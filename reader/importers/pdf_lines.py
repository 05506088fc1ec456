"""The pieces of lines on a PDF page: runs of characters that stand next to each other."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

_MAX_CHARACTERS = 200_000
_LINE_ENDS = (0x0A, 0x0D)
_HYPHEN_MARKS = (0x02, 0xFFFE)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words on one line; y grows downwards, all in points."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    size: float

    @property
    def middle(self) -> float:
        """The height of its middle on the page."""
        return (self.y0 + self.y1) / 2


@dataclass(frozen=True, slots=True)
class _Character:
    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    after_space: bool

    @property
    def height(self) -> float:
        return max(self.y1 - self.y0, 1.0)


def page_lines(page: PdfPage, height: float) -> list[Piece]:
    """Return the pieces of lines of a page in the order of its characters."""
    pieces: list[Piece] = []
    run: list[_Character] = []
    for character in _characters(page, height):
        if run and not _goes_on(run[-1], character):
            pieces.append(_piece(run))
            run = []
        run.append(character)
    if run:
        pieces.append(_piece(run))
    return [piece for piece in pieces if piece.text]


def _goes_on(before: _Character, character: _Character) -> bool:
    """Say whether a character continues the line of the one before it."""
    middle = (character.y0 + character.y1) / 2
    slack = before.height * 0.3
    gap = character.x0 - before.x1
    on_line = before.y0 - slack <= middle <= before.y1 + slack
    return on_line and -before.height * 1.2 < gap < before.height


def _piece(run: list[_Character]) -> Piece:
    parts: list[str] = []
    for at, character in enumerate(run):
        gap = character.x0 - run[at - 1].x1 if at else 0.0
        if at and (character.after_space or gap > character.height * 0.22):
            parts.append(" ")
        parts.append(character.text)
    return Piece(
        "".join(parts).strip(),
        min(each.x0 for each in run),
        min(each.y0 for each in run),
        max(each.x1 for each in run),
        max(each.y1 for each in run),
        median(round(each.height, 1) for each in run),
    )


def _characters(page: PdfPage, height: float) -> Iterator[_Character]:
    text_page = page.get_textpage()
    raw = text_page.raw
    box = pdfium.FS_RECTF()
    space = False
    high = 0
    for at in range(min(text_page.count_chars(), _MAX_CHARACTERS)):
        code = pdfium.FPDFText_GetUnicode(raw, at)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0
            high = 0
        character = _shown(code)
        if not character:
            space = True
        elif pdfium.FPDFText_GetLooseCharBox(raw, at, ctypes.byref(box)):
            yield _Character(
                character, box.left, height - box.top, box.right, height - box.bottom, space
            )
            space = False
    text_page.close()


def _shown(code: int) -> str:
    """Return the character of a code; nothing for space and for what is no character."""
    if code in _HYPHEN_MARKS:
        return "-"
    if code == 0 or code in _LINE_ENDS or code > 0x10FFFF:
        return ""
    character = chr(code)
    return "" if character.isspace() or not character.isprintable() else character
