"""Columns from the pieces of lines on a PDF page.

A page is cut at its white gutters (recursive XY cut; Nagy and Seth, 1984).
"""

from statistics import median

from reader.importers.pdf_lines import Piece

_MAX_CUTS = 12
_GUTTER = 0.75
_BAND = 0.6


def columns(pieces: list[Piece], depth: int = 0) -> list[list[Piece]]:
    """Cut pieces at gutters from top to bottom, else at a gap between bands that have some."""
    if len(pieces) <= 1 or depth > _MAX_CUTS:
        return [pieces] if pieces else []
    size = median(piece.size for piece in pieces)
    gutters = _gaps([(piece.x0, piece.x1) for piece in pieces], size * _GUTTER)
    if gutters and len(pieces) >= 4:
        cut = _between(pieces, [middle for _, middle in gutters])
        if (height := _end_of_columns(cut, pieces, size)) is not None:
            above = [piece for piece in pieces if piece.middle < height]
            below = [piece for piece in pieces if piece.middle >= height]
            return columns(above, depth + 1) + columns(below, depth + 1)
        tall = [column for column in cut if len(column) >= 3]
        fills = sum(len(column) for column in tall) >= 0.8 * len(pieces)
        if (len(tall) >= 2 and fills) or (len(cut) > 1 and all(len(each) >= 2 for each in cut)):
            return [part for column in cut for part in columns(column, depth + 1)]
    bands = _gaps([(piece.y0, piece.y1) for piece in pieces], size * 0.05)
    for _, height in sorted(bands, reverse=True)[:_MAX_CUTS]:
        above = [piece for piece in pieces if piece.middle < height]
        below = [piece for piece in pieces if piece.middle >= height]
        if above and below and (_has_gutter(above, size) or _has_gutter(below, size)):
            return columns(above, depth + 1) + columns(below, depth + 1)
    return [pieces]


def _end_of_columns(cut: list[list[Piece]], pieces: list[Piece], size: float) -> float | None:
    """Return the height of a wide gap below which only one column goes on, if there is one."""
    bottoms = sorted(max(piece.y1 for piece in column) for column in cut)
    gaps = _gaps([(piece.y0, piece.y1) for piece in pieces], size * _BAND)
    heights = sorted(height for _, height in gaps if len(bottoms) > 1 and height > bottoms[-2])
    return heights[0] if heights else None


def _gaps(spans: list[tuple[float, float]], least: float) -> list[tuple[float, float]]:
    """Return the gaps that no span covers, as width and middle."""
    spans = sorted(spans)
    found: list[tuple[float, float]] = []
    end = spans[0][1]
    for start, stop in spans[1:]:
        if start - end >= least:
            found.append((start - end, (start + end) / 2))
        end = max(end, stop)
    return found


def _between(pieces: list[Piece], cuts: list[float]) -> list[list[Piece]]:
    columns: list[list[Piece]] = [[] for _ in range(len(cuts) + 1)]
    for piece in pieces:
        middle = (piece.x0 + piece.x1) / 2
        columns[sum(middle >= cut for cut in cuts)].append(piece)
    return [column for column in columns if column]


def _has_gutter(pieces: list[Piece], size: float) -> bool:
    return len(pieces) >= 6 and bool(_gaps([(p.x0, p.x1) for p in pieces], size * _GUTTER))
