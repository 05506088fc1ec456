"""A run of an article's parts on its way into the document."""

from collections.abc import Iterator, Sequence
from time import perf_counter

from PySide6.QtGui import QTextCursor

from reader.domain.article import Article
from reader.ui.text.fold_lines import FoldLines
from reader.ui.text.folds import Fold, parts
from reader.ui.text.header import byline, headline, title_block
from reader.ui.text.offsets import Stretch
from reader.ui.text.own_lines import beside
from reader.ui.text.typesetter import Formats, Typesetter
from reader.ui.text.typography import Typography


class Flow:
    """Sets the parts of an article at a cursor, from a block on.

    The cursor stands behind what was set last; ``stop`` is the block to end before.
    """

    def __init__(
        self,
        cursor: QTextCursor,
        article: Article,
        typography: Typography,
        folds: FoldLines,
        first: int = 0,
    ) -> None:
        self.cursor = cursor
        self.is_done = False
        self.stop = len(article.content.blocks)
        self._article = article
        self._blocks = article.content.blocks
        self._typography = typography
        self._folds = folds
        self._title = title_block(article.content)
        self._first = first
        is_fresh = cursor.document().isEmpty()
        self._setter = Typesetter(cursor, typography, article.content, fresh=is_fresh)
        self._rest = self._pieces()

    def fit_pictures(self, widest: int) -> None:
        """Make the pictures no wider than a number of pixels, those to come as well."""
        self._setter.fit_pictures(widest)

    def set_more(self, until: float, enough_text: int = 0) -> list[Stretch]:
        """Set until a time, but at least some characters; return where they came to stand."""
        placed: list[Stretch] = []
        self.is_done = True
        for piece in self._rest:
            placed.extend(piece)
            if perf_counter() >= until and _length(placed) >= enough_text:
                self.is_done = False
                break
        return placed

    def _pieces(self) -> Iterator[list[Stretch]]:
        """Set piece by piece; one may stop behind any of them."""
        if self._first == 0 and self._title is None:
            self._set_headline()
            self._set_byline()
        for part in parts(self._blocks, self._first):
            if (part.blocks[0] if isinstance(part, Fold) else part) >= self.stop:
                return
            if isinstance(part, Fold):
                yield self._folds.set_line(self._setter, part)
                continue
            for placed in self._placed(part):
                yield [placed]
            if part == self._title:
                self._set_byline()

    def _placed(self, index: int) -> Iterator[Stretch]:
        if index == self._title:
            title = self._typography.title(self._article.content.title)
            return self._setter.set_words(self._blocks[index], title)
        return self._setter.set_block(self._blocks[index])

    def _set_headline(self) -> None:
        words = headline(self._article)
        if words:
            self._set_own_line(self._typography.title(words), words)

    def _set_byline(self) -> None:
        self._set_own_line(self._typography.byline(), byline(self._article.content))

    def _set_own_line(self, formats: Formats, words: str) -> None:
        self._setter.set_line(beside(self._article, formats), [(words, formats[1])])


def _length(placed: Sequence[Stretch]) -> int:
    return placed[-1].end - placed[0].start if placed else 0
