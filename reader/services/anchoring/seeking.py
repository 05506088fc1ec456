"""The words of a passage, and which of them are its quote."""

from dataclasses import dataclass

from reader.domain.highlight import CONTEXT_LENGTH, Passage
from reader.services.anchoring.words import Word, words_of


@dataclass(frozen=True, slots=True)
class Sought:
    """A passage as words, those of its quote from ``first`` to ``last``, that one excluded.

    ``lead`` and ``tail`` are what the quote has around its words; where it begins or ends inside a
    word instead, ``left_out`` counts the signs of its first and of its last word that it lacks.
    """

    words: tuple[Word, ...]
    first: int
    last: int
    lead: str
    tail: str
    left_out: tuple[int, int]

    @property
    def keys(self) -> tuple[str, ...]:
        """What its words are compared by."""
        return tuple(word.key for word in self.words)

    @property
    def quote(self) -> range:
        """The numbers of the quote's words."""
        return range(self.first, self.last)

    def share_of(self, numbers: set[int]) -> float:
        """Return how much of the quote's words some of them are, by letters."""
        letters = {number: len(self.words[number].key) for number in self.quote}
        return sum(letters[number] for number in numbers) / max(1, sum(letters.values()))


def sought_in(passage: Passage) -> Sought:
    """Take a passage apart."""
    begin = len(passage.prefix)
    end = begin + len(passage.quote)
    words = _whole_words(passage)
    first = sum(word.end <= begin for word in words)
    last = max(first, sum(word.start < end for word in words))
    starts, ends = begin, end
    if first < last:
        starts, ends = words[first].start, words[last - 1].end
    return Sought(
        words=tuple(words),
        first=first,
        last=last,
        lead=passage.quote[: max(0, starts - begin)],
        tail=passage.quote[ends - begin :] if first < last else "",
        left_out=(max(0, begin - starts), max(0, ends - end)),
    )


def _whole_words(passage: Passage) -> list[Word]:
    """Return the words of a passage without those that the ends of its context may have cut."""
    around = passage.prefix + passage.quote + passage.suffix
    words = words_of(around)
    may_be_cut = len(passage.prefix) < passage.start
    if may_be_cut and words and words[0].start == 0 < words[0].end <= len(passage.prefix):
        del words[0]
    begin_of_suffix = len(around) - len(passage.suffix)
    may_be_cut = len(passage.suffix) >= CONTEXT_LENGTH
    if may_be_cut and words and words[-1].end == len(around) and words[-1].start >= begin_of_suffix:
        del words[-1]
    return words
