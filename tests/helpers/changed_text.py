"""Invented articles that were edited word by word, with the truth about where each word went."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from reader.domain.article import BLOCK_SEPARATOR
from reader.domain.highlight import Passage, passage

WORDS = 2_000
_VOCABULARY = 1_500
_SYLLABLES = [a + b for a in "bcdfghjklmnprstvwz" for b in ("a", "e", "i", "o", "u", "en", "ar")]
# No word is put in this near to its like: nobody could tell which of the two had been there.
_APART = 12


class Verdict(StrEnum):
    """What a passage that was anchored is worth: all its words, some of them, or a foreign one."""

    FOUND = "found"
    SHORT = "short"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text.

    ``origin`` is its number in the first text, or that of the word in whose place it is; one that
    was put in has only the number of the word that it was put ``before``.
    """

    word: str
    origin: int | None
    is_new: bool = False
    before: int | None = None

    @property
    def key(self) -> str:
        return self.word.strip(".").casefold()


@dataclass(frozen=True, slots=True)
class Marked:
    """A passage and the numbers of its words."""

    passage: Passage
    words: range


class Spelled:
    """Paragraphs of tokens as a text."""

    def __init__(self, paragraphs: Sequence[Sequence[Token]]) -> None:
        self.paragraphs = paragraphs
        self.tokens = [token for tokens in paragraphs for token in tokens]
        lines = (" ".join(token.word for token in tokens) for tokens in paragraphs)
        self.text = BLOCK_SEPARATOR.join(lines)
        self.starts = list(self._starts())

    def end(self, number: int) -> int:
        return self.starts[number] + len(self.tokens[number].word)

    def _starts(self) -> Iterator[int]:
        at = 0
        for tokens in self.paragraphs:
            for token in tokens:
                yield at
                at += len(token.word) + 1
            at += len(BLOCK_SEPARATOR) - 1


class Written(Spelled):
    """The first text: two thousand words, each as often as Zipf's and Mandelbrot's law says."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        numbers = iter(range(WORDS))
        super().__init__(
            [[Token(word, next(numbers)) for word in words] for words in self._paragraphs()]
        )

    def passages(self, count: int) -> list[Marked]:
        """Mark passages of one word, of two to twelve, and of one to three sentences."""
        return [self._passage() for _ in range(count)]

    def edited(self, rate: float) -> "Edited":
        """Insert, delete or replace a share of the words, and move one paragraph."""
        touched = set(self._chance.sample(range(WORDS), round(rate * WORDS)))
        paragraphs = [list(self._changed(tokens, touched)) for tokens in self.paragraphs]
        paragraphs = [tokens for tokens in paragraphs if tokens]
        moved = paragraphs.pop(self._chance.randrange(len(paragraphs)))
        paragraphs.insert(self._chance.randrange(len(paragraphs) + 1), moved)
        return Edited(paragraphs)

    def _paragraphs(self) -> Iterator[list[str]]:
        words = self._words()
        while words:
            paragraph: list[str] = []
            for _ in range(self._chance.randint(2, 6)):
                length = self._chance.randint(5, 30)
                sentence, words = words[:length], words[length:]
                paragraph += " ".join(sentence).capitalize().split()
                paragraph[-1] += "." if sentence else ""
            yield paragraph

    def _words(self) -> list[str]:
        vocabulary = [
            "".join(self._chance.choices(_SYLLABLES, k=self._chance.randint(1, 4)))
            for _ in range(_VOCABULARY)
        ]
        weights = list(accumulate(1 / (rank + 2.7) for rank in range(1, _VOCABULARY + 1)))
        words: list[str] = []
        while len(words) < WORDS:
            word = self._chance.choices(vocabulary, cum_weights=weights)[0]
            if word not in words[-3:]:
                words.append(word)
        return words

    def _passage(self) -> Marked:
        first = self._chance.randrange(WORDS)
        kind = self._chance.randrange(5)
        last = first
        if kind in {1, 2}:
            last = min(first + self._chance.randint(1, 11), WORDS - 1)
        elif kind > 2:
            first, last = self._sentences(first, self._chance.randint(1, 3))
        marked = passage(self.text, self.starts[first], self.end(last))
        return Marked(marked, range(first, last + 1))

    def _sentences(self, word: int, count: int) -> tuple[int, int]:
        ends = [n for n, token in enumerate(self.tokens) if token.word.endswith(".")]
        at = sum(end < word for end in ends)
        return ends[at - 1] + 1 if at else 0, ends[min(at + count, len(ends)) - 1]

    def _changed(self, tokens: Sequence[Token], touched: set[int]) -> Iterator[Token]:
        gap: int | None = None
        for number in (token.origin for token in tokens):
            token = self.tokens[number]
            edit = self._chance.choice(("insert", "delete", "replace"))
            if number not in touched:
                yield token
            elif edit == "replace":
                yield Token(self._other_word(number), number, is_new=True)
            elif edit == "insert":
                # A word put in where another was taken out has replaced it: who could tell?
                yield Token(self._other_word(number), gap, is_new=True, before=number)
                yield token
            gap = number if number in touched and edit == "delete" else None

    def _other_word(self, number: int) -> str:
        near = self.tokens[max(0, number - _APART) : number + _APART]
        keys = {token.key for token in near}
        words = (self._chance.choice(self.tokens) for _ in self.tokens)
        return next(token.word for token in words if token.key not in keys)


class Edited(Spelled):
    """The second text, and what became of the words of the first."""

    def verdict(self, marked: Marked, found: Passage) -> Verdict:
        """Judge where a passage was anchored; of one torn apart the longest part is wanted."""
        words = {
            number
            for number, start in enumerate(self.starts)
            if start < found.end and self.end(number) > found.start
        }
        runs = self._runs(marked)
        most = max((len(self._kept(run)) for run in runs), default=0)
        for run in runs:
            if words and words <= set(run):
                is_whole = self._kept(run) <= words and len(self._kept(run)) == most
                return Verdict.FOUND if is_whole else Verdict.SHORT
        return Verdict.WRONG

    def _runs(self, marked: Marked) -> list[range]:
        """Return the stretches of words of a passage, with what was put in between them."""
        runs: list[range] = []
        is_open = False
        for number, token in enumerate(self.tokens):
            if token.origin is None:
                belongs = is_open or token.before in marked.words[1:]
            else:
                belongs = token.origin in marked.words
            if belongs and is_open:
                runs[-1] = range(runs[-1].start, number + 1)
            elif belongs:
                runs.append(range(number, number + 1))
            is_open = belongs
        return [self._without_last_new(run) for run in runs]

    def _without_last_new(self, run: range) -> range:
        last = max((n for n in run if self.tokens[n].origin is not None), default=run.start - 1)
        return range(run.start, last + 1)

    def _kept(self, run: range) -> set[int]:
        return {number for number in run if not self.tokens[number].is_new}
