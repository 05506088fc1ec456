"""Mentions as they lie in the library: columns of numbers, one after another.

The layout, little-endian: format (1 byte), whether scores follow (1 byte), count (4 bytes), then,
compressed by zlib, the way from the last ``start`` to this, the length and the ``entity`` as 4
bytes each, ``label`` and ``source`` as 1 byte each, and the scores as 8 bytes each unless all are
1. In format 1, which is only read, there are ``start`` and ``end``, and nothing is compressed.
"""

import struct
import sys
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from operator import add, sub
from typing import Any

from reader.domain.entity import Label, Mention, MentionSource

_FORMAT = 2
_FIRST_FORMAT = 1
# Gaps and lengths are small numbers in wide columns: the fastest level halves them.
_LEVEL = 1
_HEADER = struct.Struct("<B?I")

# The place of a word in these lists is what is stored: add at the end, never reorder.
_LABELS = (
    Label.PERSON,
    Label.ORG,
    Label.GPE,
    Label.LOC,
    Label.FAC,
    Label.NORP,
    Label.WORK_OF_ART,
    Label.EVENT,
    Label.PRODUCT,
    Label.LAW,
    Label.LANGUAGE,
    Label.DATE,
    Label.TIME,
    Label.PERCENT,
    Label.MONEY,
    Label.QUANTITY,
    Label.ORDINAL,
    Label.CARDINAL,
)
_SOURCES = (
    MentionSource.MODEL,
    MentionSource.PROPAGATED,
    MentionSource.GAZETTEER,
    MentionSource.USER,
)
_LABEL_CODES = {label: code for code, label in enumerate(_LABELS)}
_SOURCE_CODES = {source: code for code, source in enumerate(_SOURCES)}


def bits(labels: Iterable[Label]) -> int:
    """Return kinds of names as one number, with the bit of each by its place in the list."""
    return sum(1 << _LABEL_CODES[label] for label in set(labels))


def pack(mentions: Sequence[Mention], ids: Mapping[int, int]) -> bytes:
    """Return the packed form of an article's mentions, with ``ids`` in place of their entities."""
    scores = [mention.score for mention in mentions]
    scored = scores.count(1.0) < len(scores)
    starts = [mention.start for mention in mentions]
    columns = [
        _column("i", map(sub, starts, (0, *starts))),
        _column("i", [mention.end - mention.start for mention in mentions]),
        _column("i", [ids[mention.entity] for mention in mentions]),
        bytes([_LABEL_CODES[mention.label] for mention in mentions]),
        bytes([_SOURCE_CODES[mention.source] for mention in mentions]),
    ]
    if scored:
        columns.append(_column("d", scores))
    header = _HEADER.pack(_FORMAT, scored, len(mentions))
    return header + zlib.compress(b"".join(columns), _LEVEL)


def unpack(packed: bytes) -> tuple[Mention, ...]:
    """Return the mentions of a packed form; raises ``ValueError`` for one it cannot read."""
    _, scored, count = _HEADER.unpack_from(packed)
    starts, ends, entities, columns = _places(packed)
    labels, sources = columns.take("B"), columns.take("B")
    scores: Iterable[float] = columns.take("d") if scored else [1.0] * count
    return tuple(
        Mention(start, end, _LABELS[label], entity, _SOURCES[source], score)
        for start, end, entity, label, source, score in zip(
            starts, ends, entities, labels, sources, scores, strict=True
        )
    )


def entities_within(packed: bytes, start: int, end: int) -> frozenset[int]:
    """Return the entities of a packed form with a mention that shares a sign with a passage.

    Raises ``ValueError`` for a form it cannot read.
    """
    starts, ends, reach, entities = _in_order(packed)
    found = set()
    place = bisect_left(starts, end)
    while place and reach[place - 1] > start:
        place -= 1
        if ends[place] > start:
            found.add(entities[place])
    return frozenset(found)


# The passages of one article are asked for one after another.
@lru_cache(maxsize=4)
def _in_order(packed: bytes) -> tuple[Sequence[int], ...]:
    """Return starts, ends, the farthest end so far and entities of mentions, by their starts."""
    if not packed:
        return (), (), (), ()
    starts, ends, entities, _ = _places(packed)
    places = sorted(zip(starts, ends, entities, strict=True))
    columns = list(zip(*places, strict=True)) or [(), (), ()]
    return columns[0], columns[1], tuple(accumulate(columns[1], max)), columns[2]


def _places(packed: bytes) -> "tuple[list[int], list[int], array[int], _Columns]":
    """Return starts, ends, entities and the columns that follow them."""
    form, _, count = _HEADER.unpack_from(packed)
    stored = packed[_HEADER.size :]
    if form == _FORMAT:
        columns = _Columns(_decompressed(stored), count)
        starts = list(accumulate(columns.take("i")))
        ends = list(map(add, starts, columns.take("i")))
    elif form == _FIRST_FORMAT:
        columns = _Columns(stored, count)
        starts, ends = list(columns.take("i")), list(columns.take("i"))
    else:
        message = f"mentions are packed in form {form}, not {_FORMAT}"
        raise ValueError(message)
    return starts, ends, columns.take("i"), columns


def _column(kind: str, values: Iterable[float]) -> bytes:
    column: array[float] = array(kind, values)
    return _little_endian(column).tobytes()


def _decompressed(stored: bytes) -> bytes:
    try:
        return zlib.decompress(stored)
    except zlib.error as error:
        raise ValueError(str(error)) from error


class _Columns:
    """Takes columns from a packed form, from front to back."""

    def __init__(self, packed: bytes, count: int) -> None:
        self._packed = packed
        self._count = count
        self._at = 0

    def take(self, kind: str) -> "array[Any]":
        """Return the next column."""
        column: array[Any] = array(kind)
        end = self._at + column.itemsize * self._count
        column.frombytes(self._packed[self._at : end])
        self._at = end
        return _little_endian(column)


def _little_endian(column: "array[Any]") -> "array[Any]":
    if sys.byteorder == "big":
        column.byteswap()
    return column
