"""Highlights as a Word document: quotes, and notes as comments on them.

WordprocessingML of ECMA-376. It is written piece by piece: python-docx would keep the whole of it
in memory, look through all comments for the number of the next, and store the time of day.
"""

import re
import zipfile
from collections.abc import Iterable, Iterator
from tempfile import SpooledTemporaryFile
from typing import BinaryIO
from xml.sax.saxutils import escape

from typing_extensions import override

from reader.domain.direction import is_right_to_left
from reader.domain.highlight import Colour, Highlight
from reader.exporters.places import place
from reader.exporters.registry import Exporter, MarkedArticle
from reader.exporters.word_parts import (
    COMMENTS,
    DOCUMENT,
    FIXED_PARTS,
    FOOT_OF_COMMENTS,
    FOOT_OF_DOCUMENT,
)

_EPOCH = (1980, 1, 1, 0, 0, 0)
_IN_MEMORY = 1_000_000
_PIECE = 65_536
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = re.compile(r"(\r\n|\n|\r|\t)")
_TINTS = {
    Colour.YELLOW: "FFF2B3",
    Colour.GREEN: "D5EFD9",
    Colour.BLUE: "D5E5F8",
    Colour.PINK: "F9D9E5",
    Colour.PURPLE: "E6DCF4",
}


class WordExporter(Exporter):
    """Writes an article as a heading, its citation, and its quotes with their places."""

    title = "Word document"
    suffix = ".docx"

    @override
    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        with (
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
            SpooledTemporaryFile(_IN_MEMORY) as comments,
        ):
            for name, part in FIXED_PARTS.items():
                with archive.open(_entry(name), "w") as stream:
                    stream.write(part.encode())
            comments.write(COMMENTS.encode())
            with archive.open(_entry("word/document.xml"), "w") as stream:
                stream.write(DOCUMENT.encode())
                for number, (body, comment) in enumerate(_pieces(articles)):
                    stream.write(body.replace(_NUMBER, str(number)).encode())
                    comments.write(comment.replace(_NUMBER, str(number)).encode())
                stream.write(FOOT_OF_DOCUMENT.encode())
            comments.write(FOOT_OF_COMMENTS.encode())
            comments.seek(0)
            with archive.open(_entry("word/comments.xml"), "w") as stream:
                while piece := comments.read(_PIECE):
                    stream.write(piece)


# No text holds this: it is not a character of XML.
_NUMBER = "\x00"


def _pieces(articles: Iterable[MarkedArticle]) -> Iterator[tuple[str, str]]:
    """Yield pieces of the document, each with the comment on it if there is one."""
    for marked in articles:
        head = _paragraph(marked.title, "Heading1") + _paragraph(marked.citation, "Source")
        yield head + (_paragraph(marked.note, "Normal") if marked.note else ""), ""
        for highlight in marked.highlights:
            said = (marked.colour(highlight), *highlight.tags, *place(marked, highlight))
            proof = f"SHA-256 {marked.sha256(highlight)}"
            yield (
                _quote(highlight) + _paragraph(" · ".join((*said, proof)), "Place"),
                _comment(highlight) if highlight.note else "",
            )


def _quote(highlight: Highlight) -> str:
    text = highlight.passage.quote
    run = _run(text, f'<w:shd w:val="clear" w:fill="{_TINTS[highlight.colour]}"/>{_flow(text)}')
    if highlight.note:
        run = (
            f'<w:commentRangeStart w:id="{_NUMBER}"/>{run}<w:commentRangeEnd w:id="{_NUMBER}"/>'
            f'<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>'
            f'<w:commentReference w:id="{_NUMBER}"/></w:r>'
        )
    return f"<w:p>{_style('Quote', text)}{run}</w:p>"


def _comment(highlight: Highlight) -> str:
    return (
        f'<w:comment w:id="{_NUMBER}" w:author="Rubricator" w:initials="R"'
        f' w:date="{highlight.changed_at:%Y-%m-%dT%H:%M:%SZ}">'
        f"{_paragraph(highlight.note, 'CommentText')}</w:comment>"
    )


def _paragraph(text: str, style: str) -> str:
    return f"<w:p>{_style(style, text)}{_run(text, _flow(text))}</w:p>"


def _style(style: str, text: str) -> str:
    flow = "<w:bidi/>" if is_right_to_left(text) else ""
    return f'<w:pPr><w:pStyle w:val="{style}"/>{flow}</w:pPr>'


def _run(text: str, properties: str) -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr>{''.join(_text(text))}</w:r>"


def _text(text: str) -> Iterator[str]:
    for piece in _BREAKS.split(_NOT_IN_XML.sub("\ufffd", text)):
        if piece == "\t":
            yield "<w:tab/>"
        elif _BREAKS.fullmatch(piece):
            yield "<w:br/>"
        elif piece:
            yield f'<w:t xml:space="preserve">{escape(piece)}</w:t>'


def _flow(text: str) -> str:
    return "<w:rtl/>" if is_right_to_left(text) else ""


def _entry(name: str) -> zipfile.ZipInfo:
    # A fixed time lets the same highlights give the same bytes.
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
