"""Where sentences begin and end."""

from functools import lru_cache

from sentencex import get_sentence_boundaries

_ENGLISH = "en"
_KEPT = 64


@lru_cache(_KEPT)
def sentences(text: str, language: str = "") -> tuple[tuple[int, int], ...]:
    """Return the starts and ends of the sentences of a block, without the spaces between them.

    ``language`` is a BCP 47 tag; an unknown one is taken for English.
    """
    code = language.partition("-")[0] or _ENGLISH
    found = get_sentence_boundaries(code, text)
    bounds = ((one["start_index"], one["end_index"]) for one in found)
    return tuple((start, start + len(text[start:end].rstrip())) for start, end in bounds)


def around(text: str, start: int, end: int, language: str = "") -> tuple[int, int]:
    """Return where the sentence, or sentences, begin and end that hold a stretch of a block."""
    bounds = sentences(text, language)
    first = max((one[0] for one in bounds if one[0] <= start), default=0)
    last = min((one[1] for one in bounds if one[1] >= end), default=len(text))
    return first, last
