"""Dossiers as Markdown and as HTML, by day and source."""

from collections.abc import Iterator
from itertools import groupby

from reader.domain.dossier import Dossier, DossierPiece
from reader.domain.meanings import Meanings, with_meaning
from reader.exporters import commonmark
from reader.exporters.html import FOOT, head, text


def markdown(dossier: Dossier) -> Iterator[str]:
    """Yield the lines of a dossier: the names, then each source with its passages."""
    yield f"# {commonmark.line(_title(dossier))}"
    for (day, citation), pieces in groupby(dossier.pieces, _source):
        yield f"\n## {commonmark.line(day)}\n\n{commonmark.line(citation)}"
        for piece in pieces:
            yield f"\n{commonmark.quotation(piece.words)}"
            if piece.highlight is not None and piece.highlight.note:
                yield from (f"\n{each}" for each in commonmark.paragraphs(piece.highlight.note))
            yield f"\n*{commonmark.line(_said(piece, dossier.meanings))}*"


def html(dossier: Dossier) -> Iterator[str]:
    """Yield the lines of a dossier as one file that needs nothing else and prints well."""
    yield head(_title(dossier))
    yield f"<h1>{text(_title(dossier))}</h1>"
    for (day, citation), pieces in groupby(dossier.pieces, _source):
        yield f"<section>\n<h2>{text(day)}</h2>\n<p>{text(citation)}</p>"
        for piece in pieces:
            yield _figure(piece, dossier.meanings)
        yield "</section>"
    yield FOOT


def _figure(piece: DossierPiece, meanings: Meanings) -> str:
    colour = f' class="{piece.highlight.colour.value}"' if piece.highlight else ""
    note = piece.highlight.note if piece.highlight else ""
    remark = f'<p class="note" dir="auto">{text(note)}</p>\n' if note else ""
    return (
        f'<figure>\n<blockquote{colour} dir="auto">{text(piece.words)}</blockquote>\n'
        f"{remark}<figcaption>{text(_said(piece, meanings))}</figcaption>\n</figure>"
    )


def _source(piece: DossierPiece) -> tuple[str, str]:
    return piece.day, piece.citation


def _title(dossier: Dossier) -> str:
    return ", ".join(dossier.names)


def _said(piece: DossierPiece, meanings: Meanings) -> str:
    place = f"characters {piece.start}–{piece.end}"
    if piece.highlight is None:
        return f"sentence · {place}"
    colour = piece.highlight.colour
    named = with_meaning(colour.value, meanings.get(colour, ""))
    return " · ".join((named, *piece.highlight.tags, place))
