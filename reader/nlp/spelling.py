"""Names compared without what spelling leaves open: case, diacritics and spaces."""

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=5_000)
def fold(text: str) -> str:
    """Return a text without case and diacritics and with single spaces."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(text.casefold().split())
