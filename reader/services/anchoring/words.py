"""A text as words that can be compared."""

import re
import unicodedata
from dataclasses import dataclass

from reader.domain.article import BLOCK_SEPARATOR

# Scripts without spaces are read sign by sign. Elsewhere all but spaces and punctuation makes up
# words, so that combining marks and joined emoji stay with what they belong to.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
_PUNCTUATION = (
    r"\x21-\x2f\x3a-\x40\x5b-\x5e\x60\x7b-\x7e\xa1-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7"
    "\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965"
    "\u2000-\u200b\u200e-\u206f\u2190-\u21ff\u2e00-\u2e7f\u3000-\u303f"
    "\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
_SPACED = f"[^\\s{_PUNCTUATION}{_UNSPACED}]+"
_WORD = re.compile(f"[{_UNSPACED}]|{_SPACED}(?:['\u2019]{_SPACED})*")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, its place, and the number of its paragraph.

    Words with the same ``key`` are the same but for case and encoding.
    """

    start: int
    end: int
    key: str
    paragraph: int


def words_of(text: str) -> list[Word]:
    """Return the words of a text in their order."""
    words: list[Word] = []
    paragraph = end = 0
    for found in _WORD.finditer(text):
        paragraph += text.count(BLOCK_SEPARATOR, end, found.start())
        end = found.end()
        words.append(Word(found.start(), end, _key(found.group()), paragraph))
    return words


def is_inside_word(before: str, after: str) -> bool:
    """Tell whether a word goes on from the end of a text to the beginning of the next."""
    seam = before[-1:] + after[:1]
    return len(seam) == 2 and _WORD.fullmatch(seam) is not None


def _key(word: str) -> str:
    return word.casefold() if word.isascii() else unicodedata.normalize("NFKC", word).casefold()
