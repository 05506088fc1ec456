"""Paragraphs from the pieces of lines on PDF pages.

A column's lines become paragraphs by their gaps, indents and sizes; paragraphs that a column or a
page broke are joined; a hyphen at a line's end goes where the document writes the word without it.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from reader.domain.article import BlockKind, Role
from reader.importers.drafts import Draft
from reader.importers.pdf_columns import columns
from reader.importers.pdf_lines import Piece

_MARGIN = 0.1
_SENTENCE_END = re.compile(r"[.!?:”\"’')\]]$")
_ENDS_OPEN = re.compile(r"[^.!?:;”\"’)\]]$")
_HYPHEN = re.compile("(\\w+)[-\u2010\u00ad]$")
_WORD = re.compile(r"[^\W\d_]{3,}")
_HYPHENATED = re.compile(r"(?<![^\W\d_])[^\W\d_]{2,}-[^\W\d_]{2,}")
_PAGE_NUMBER = re.compile(r"(?:page )?#(?: ?(?:of|/) ?#)?|[-–— ]*#[-–— ]*")
_CAPTION = re.compile(r"(?:fig(?:ure)?|table|abb|tab)\.? ?\d+[.:]", re.IGNORECASE)
_BULLET = re.compile(r"[•▪◦‣–-]\s+(?=\S)")
_HEADING_LENGTH = 200
_LONGEST_PREFIX = 4
_LONGEST_WORD = 100


@dataclass(frozen=True, slots=True)
class PdfPage:
    """The pieces of lines on a page, and its size in points."""

    pieces: list[Piece]
    width: float
    height: float


@dataclass(slots=True)
class _Paragraph:
    lines: list[str]
    size: float
    indent: float
    opens_column: bool
    column: tuple[float, float]
    lead: float
    last_end: float

    @property
    def is_full(self) -> bool:
        """Whether its last line reaches the edge of the column."""
        return self.last_end > self.column[1] - (self.column[1] - self.column[0]) * 0.15

    def take(self, other: "_Paragraph") -> None:
        self.lines += other.lines
        self.column, self.last_end = other.column, other.last_end


def document_drafts(pages: list[PdfPage]) -> list[Draft]:
    """Return the blocks of a document; running heads and page numbers are boilerplate."""
    running = _running_texts(pages)
    paragraphs: list[_Paragraph] = []
    margins: list[Draft] = []
    for page in pages:
        body = []
        for piece in page.pieces:
            if _is_running(piece, page, running, len(pages)):
                margins.append(Draft(piece.text, role=Role.BOILERPLATE))
            else:
                body.append(piece)
        for column in columns(body):
            paragraphs += _paragraphs(_rows(column))
    joined = _joined(paragraphs)
    words = _vocabulary(joined)
    usual = _usual_size(pages)
    return [_draft(each, words, usual) for each in joined] + margins


def _running_texts(pages: list[PdfPage]) -> Counter[tuple[str, int]]:
    texts: Counter[tuple[str, int]] = Counter()
    for page in pages:
        texts.update({_place(piece, page) for piece in page.pieces if _in_margin(piece, page)})
    return texts


def _place(piece: Piece, page: PdfPage) -> tuple[str, int]:
    return _numberless(piece.text), round(piece.y0 / max(1.0, page.height) * 50)


def _numberless(text: str) -> str:
    return re.sub(r"\d+", "#", text.lower()).strip()


def _in_margin(piece: Piece, page: PdfPage) -> bool:
    return piece.y1 < page.height * _MARGIN or piece.y0 > page.height * (1 - _MARGIN)


def _is_running(piece: Piece, page: PdfPage, running: Counter[tuple[str, int]], pages: int) -> bool:
    if not _in_margin(piece, page):
        return False
    if _PAGE_NUMBER.fullmatch(_numberless(piece.text)):
        return _stands_apart(piece, page)
    return pages > 1 and running[_place(piece, page)] >= 2


def _stands_apart(piece: Piece, page: PdfPage) -> bool:
    """Say whether a number has no words near it on its line, as numbers inside a text have."""
    reach = piece.size * 3
    return not any(
        other is not piece
        and abs(other.middle - piece.middle) < piece.size / 2
        and other.x0 - reach < piece.x1
        and piece.x0 - reach < other.x1
        for other in page.pieces
    )


def _rows(pieces: list[Piece]) -> list[Piece]:
    """Join the pieces that stand on one line."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: piece.middle):
        if rows and _same_row(rows[-1], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [_row(sorted(row, key=lambda piece: piece.x0)) for row in rows]


def _same_row(row: list[Piece], piece: Piece) -> bool:
    top, bottom = min(each.y0 for each in row), max(each.y1 for each in row)
    overlap = min(piece.y1, bottom) - max(piece.y0, top)
    return top <= piece.middle <= bottom and overlap > 0.5 * min(piece.y1 - piece.y0, bottom - top)


def _row(row: list[Piece]) -> Piece:
    return Piece(
        " ".join(piece.text for piece in row),
        row[0].x0,
        min(piece.y0 for piece in row),
        max(piece.x1 for piece in row),
        max(piece.y1 for piece in row),
        max(piece.size for piece in row),
    )


@dataclass(slots=True)
class _Column:
    """What is usual in a column: its edges, the gap between its lines and their height."""

    rows: list[Piece]
    left: float = field(init=False)
    right: float = field(init=False)
    gap: float = field(init=False)
    lead: float = field(init=False)

    def __post_init__(self) -> None:
        starts = sorted(row.x0 for row in self.rows)
        self.left = starts[len(starts) // 4]
        self.right = max(row.x1 for row in self.rows)
        gaps = [below.y0 - above.y1 for above, below in pairwise(self.rows)]
        self.gap = median(gaps) if gaps else 0.0
        self.lead = median(row.y1 - row.y0 for row in self.rows)

    def begins_paragraph(self, above: Piece, row: Piece) -> bool:
        """Say whether a row begins a paragraph, by its gap, size or indent or a short row."""
        width = self.right - self.left
        indented = self.lead * 0.55 < row.x0 - self.left < width * 0.3
        return (
            row.y0 - above.y1 > self.gap + self.lead * 0.3
            or abs(row.size - above.size) > max(0.12 * above.size, 0.9)
            or (indented and above.x0 - self.left < self.lead * 0.4)
            or (above.x1 < self.right - width * 0.15 and bool(_SENTENCE_END.search(above.text)))
            or _BULLET.match(row.text) is not None
        )


def _paragraphs(rows: list[Piece]) -> list[_Paragraph]:
    if not rows:
        return []
    column = _Column(rows)
    found: list[_Paragraph] = []
    for at, row in enumerate(rows):
        if found and not column.begins_paragraph(rows[at - 1], row):
            found[-1].lines.append(row.text)
            found[-1].last_end = row.x1
            continue
        edges = (column.left, column.right)
        indent = row.x0 - column.left
        opens = at == 0
        found.append(_Paragraph([row.text], row.size, indent, opens, edges, column.lead, row.x1))
    return found


def _joined(paragraphs: list[_Paragraph]) -> list[_Paragraph]:
    """Join what the end of a column, of a page, or a figure between broke."""
    joined: list[_Paragraph] = []
    for paragraph in paragraphs:
        before = _broken_before(joined, paragraph)
        if before is None:
            joined.append(paragraph)
        else:
            before.take(paragraph)
    return joined


def _broken_before(joined: list[_Paragraph], paragraph: _Paragraph) -> _Paragraph | None:
    """Return the paragraph that this one goes on with, if there is one."""
    if not paragraph.opens_column or not joined:
        return None
    lower = paragraph.lines[0][:1].islower()
    last = joined[-1]
    flush = last.is_full and paragraph.indent < paragraph.lead * 0.5
    is_open = _is_alike(last, paragraph) and _ENDS_OPEN.search(last.lines[-1])
    if is_open and (lower or flush):
        return last
    for each in reversed(joined[-8:] if lower else []):
        long = sum(len(line) for line in each.lines) > 80
        if (
            long
            and _is_alike(each, paragraph)
            and each.is_full
            and _ENDS_OPEN.search(each.lines[-1])
        ):
            return each
    return None


def _is_alike(one: _Paragraph, other: _Paragraph) -> bool:
    return abs(one.size - other.size) < 0.8


def _vocabulary(paragraphs: list[_Paragraph]) -> Counter[str]:
    """Count the words of the document, without the halves at the ends of lines."""
    words: Counter[str] = Counter()
    for paragraph in paragraphs:
        broken = False
        for line in paragraph.lines:
            found = _WORD.findall(line.lower())
            words.update(found[1 if broken else 0 :])
            broken = _broken_word(line) is not None
            if broken and found:
                words[found[-1]] -= 1
            words.update(_HYPHENATED.findall(line.lower()))
    return words


def _broken_word(text: str) -> str | None:
    """Return the word before the hyphen that a text ends in, if it ends in one."""
    found = _HYPHEN.search(text[-_LONGEST_WORD:])
    return found[1] if found else None


def _unbroken(lines: list[str], words: Counter[str]) -> str:
    text = ""
    for line in lines:
        first = _broken_word(text)
        if first is None or not line[:1].islower():
            text = f"{text} {line}" if text else line
        elif _keeps_hyphen(first, line, words):
            text += line
        else:
            text = text[:-1] + line
    return text


def _keeps_hyphen(first: str, line: str, words: Counter[str]) -> bool:
    first, second = first.lower(), re.match(r"\w*", line.lower())[0]  # type: ignore[index]
    solid, hyphenated = words[first + second], words[f"{first}-{second}"]
    if solid or hyphenated:
        return hyphenated >= solid
    if first.isdigit():
        return True
    known_first = words[first] > 0 and len(first) > 2 and len(second) > 3
    prefixed = len(first) <= _LONGEST_PREFIX and len(second) > _LONGEST_PREFIX
    return words[second] > 0 and (known_first or prefixed)


def _usual_size(pages: list[PdfPage]) -> float:
    sizes = [p.size for page in pages for p in page.pieces for _ in range(len(p.text) // 10 + 1)]
    return median(sizes) if sizes else 10.0


def _draft(paragraph: _Paragraph, words: Counter[str], usual: float) -> Draft:
    text = _unbroken(paragraph.lines, words)
    if paragraph.size > usual * 1.12 and len(text) < _HEADING_LENGTH:
        return Draft(text, BlockKind.HEADING, 1 if paragraph.size > usual * 1.4 else 2)
    if marker := _BULLET.match(text):
        return Draft(text[marker.end() :], BlockKind.LIST_ITEM, 1)
    return Draft(text, BlockKind.CAPTION if _CAPTION.match(text) else BlockKind.PARAGRAPH)
