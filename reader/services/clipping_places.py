"""Where the words of a clipping stand in the text of an article."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from reader.domain.article import Article
from reader.domain.clipping import Clipping
from reader.domain.highlight import AnchorState, passage
from reader.services.anchoring.anchor import Anchored, AnchorText

_WORD = re.compile(r"\S+")
_ENOUGH = 2


@dataclass(frozen=True)
class ClippedText:
    """The text of an article in which clippings are looked for."""

    article: Article

    @cached_property
    def _anchors(self) -> AnchorText:
        return AnchorText(self._text)

    @property
    def _text(self) -> str:
        return self.article.content.text

    def anchor(self, clipping: Clipping) -> Anchored:
        """Find a clipping; an orphan has its quote at no place.

        Other programs say little of the place of a quote, or nothing: words that stand verbatim
        at one place only are meant there, whatever their blanks and line breaks became.
        """
        if self._is_at(clipping):
            return self.at(clipping.start or 0, len(clipping.quote))
        around = self._around(clipping)
        if around is not None:
            return self.at(around + len(clipping.prefix), len(clipping.quote))
        if not (clipping.prefix or clipping.suffix):
            places = self.places(clipping.quote)
            if len(places) == 1:
                return self.at(*places[0])
            if places:
                return self._orphan(clipping)
        anchored = self._anchors.anchor(clipping.passage)
        is_orphan = anchored.state is AnchorState.ORPHAN
        return self._orphan(clipping) if is_orphan else anchored

    def holds(self, clipping: Clipping) -> bool:
        """Tell whether the words of a clipping stand anywhere, verbatim."""
        return bool(self.places(clipping.quote))

    def _is_at(self, clipping: Clipping) -> bool:
        is_same_file = clipping.source.sha256 == self.article.content.sha256
        return (
            clipping.start is not None
            and is_same_file
            and self._text.startswith(clipping.quote, clipping.start)
        )

    def _around(self, clipping: Clipping) -> int | None:
        """Return where a quote stands with what was on both sides of it, if at one place only.

        Beside the ends of the text there was nothing.
        """
        within = clipping.prefix + clipping.quote + clipping.suffix
        at = self._text.find(within) if within != clipping.quote else -1
        if at < 0 or self._text.find(within, at + 1) >= 0:
            return None
        is_after = bool(clipping.prefix) or at == 0
        is_before = bool(clipping.suffix) or at + len(within) == len(self._text)
        return at if is_after and is_before else None

    def places(
        self, quote: str, after: int = 0, before: int | None = None
    ) -> Sequence[tuple[int, int]]:
        """Return the starts and lengths of the first two places of a quote, verbatim.

        They begin at one offset or behind it, and before another where that is given.
        """
        words = " ".join(quote.split())
        end = len(self._text) if before is None else before
        places: list[tuple[int, int]] = []
        at = self._spaced.find(words, self._spaced_at(after)) if words else -1
        while at >= 0 and len(places) < _ENOUGH and self._unspaced(at) < end:
            start, last = self._unspaced(at), self._unspaced(at + len(words) - 1)
            places.append((start, last + 1 - start))
            at = self._spaced.find(words, at + len(words))
        return places

    @cached_property
    def _spaced(self) -> str:
        """The text with one blank between its words, whatever stands there."""
        return " ".join(self._text.split())

    @cached_property
    def _words(self) -> tuple[list[int], list[int]]:
        """Where each word begins in the spaced text, and where in the text itself."""
        found = list(_WORD.finditer(self._text))
        ends = accumulate((len(word.group()) + 1 for word in found), initial=0)
        return list(ends)[:-1], [word.start() for word in found]

    def _spaced_at(self, at: int) -> int:
        """Return the place in the spaced text of what the text has at a place or behind it."""
        spaced, unspaced = self._words
        word = bisect_right(unspaced, at) - 1
        if word < 0:
            return 0
        following = spaced[word + 1] if word + 1 < len(spaced) else len(self._spaced)
        return min(spaced[word] + at - unspaced[word], following)

    def _unspaced(self, at: int) -> int:
        """Return where the text has what the spaced text has at a place."""
        spaced, unspaced = self._words
        word = bisect_right(spaced, at) - 1
        return unspaced[word] + at - spaced[word]

    def at(self, start: int, length: int) -> Anchored:
        """Return the passage at a place, where a clipping surely is."""
        found = passage(self._text, start, start + length)
        return Anchored(AnchorState.EXACT, found, 1.0)

    def _orphan(self, clipping: Clipping) -> Anchored:
        return Anchored(AnchorState.ORPHAN, clipping.passage, 0.0)
