"""Where given words stand in a text, as whole words."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from reader.domain.article import Block, Role

_PIECE = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A stretch of the text; ``owner`` is the number its words were given with."""

    start: int
    end: int
    owner: int


@dataclass(slots=True)
class _Node:
    """What may follow the pieces so far, and whose words end here."""

    following: "dict[str, _Node]" = field(default_factory=dict)
    owners: list[int] = field(default_factory=list)


class Finder:
    """Finds many names in one pass over a text, however many there are.

    Case counts; any run of spaces or line ends in the text stands for a space of the name.
    """

    def __init__(self, names: Iterable[tuple[str, int]]) -> None:
        self._root = _Node()
        for words, owner in names:
            self._add(words, owner)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to find."""
        return not self._root.following

    def find(self, text: str, start: int, end: int) -> Iterator[Occurrence]:
        """Yield every occurrence between two offsets, those inside longer ones too."""
        if self.is_empty:
            return
        pieces = list(_PIECE.finditer(text, start, end))
        for at, piece in enumerate(pieces):
            node = self._root.following.get(piece.group())
            if node is not None:
                yield from self._from(node, text, pieces, at)

    def find_in_body(self, text: str, blocks: Iterable[Block]) -> Iterator[Occurrence]:
        """Yield every occurrence in the blocks of an article's body; none crosses a block."""
        for block in blocks:
            if block.role is Role.BODY:
                yield from self.find(text, block.start, block.end)

    def _add(self, words: str, owner: int) -> None:
        node = self._root
        previous = None
        for piece in _PIECE.finditer(words.strip()):
            node = node.following.setdefault(_step(piece, previous), _Node())
            previous = piece
        if previous is not None and owner not in node.owners:
            node.owners.append(owner)

    def _from(
        self, first: _Node, text: str, pieces: list[re.Match[str]], at: int
    ) -> Iterator[Occurrence]:
        node: _Node | None = first
        start = pieces[at].start()
        while node is not None:
            end = pieces[at].end()
            if node.owners and not _goes_on(text, end):
                yield from (Occurrence(start, end, owner) for owner in node.owners)
            at += 1
            if at == len(pieces):
                return
            node = node.following.get(_step(pieces[at], pieces[at - 1]))


def _step(piece: re.Match[str], previous: re.Match[str] | None) -> str:
    """Return a piece as the tree knows it: with a space where one stands before it."""
    apart = previous is not None and piece.start() > previous.end()
    return f" {piece.group()}" if apart else piece.group()


def _goes_on(text: str, end: int) -> bool:
    """Tell whether a mark that belongs to the last letter follows, which ends no word."""
    return end < len(text) and unicodedata.category(text[end]).startswith("M")
