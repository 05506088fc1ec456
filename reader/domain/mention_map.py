"""Which mentions stand where in a text."""

from collections import defaultdict

from reader.domain.entity import Mention

_SQUARE = 64


class MentionMap:
    """Finds mentions by their place, in the list that it is given, which may grow.

    They do not overlap; those of nobody stay until they are in the way.
    """

    def __init__(self, mentions: list[Mention]) -> None:
        self._mentions = mentions
        self._squares: defaultdict[int, list[int]] = defaultdict(list)
        for number in range(len(mentions)):
            self.add(number)

    def overlapping(self, start: int, end: int) -> list[int]:
        """Return the mentions that share a character with a stretch of the text."""
        near = (n for square in _squares(start, end) for n in self._squares.get(square, ()))
        return [
            number
            for number in dict.fromkeys(near)
            if self._mentions[number].start < end and start < self._mentions[number].end
        ]

    def add(self, number: int) -> None:
        """Put a mention in its place."""
        mention = self._mentions[number]
        for square in _squares(mention.start, mention.end):
            self._squares[square].append(number)

    def remove(self, number: int) -> None:
        """Take a mention away."""
        mention = self._mentions[number]
        for square in _squares(mention.start, mention.end):
            self._squares[square].remove(number)


def _squares(start: int, end: int) -> range:
    """Return the numbers of the squares of the map that a stretch of the text touches."""
    return range(start // _SQUARE, (end - 1) // _SQUARE + 1)
