"""The direction that words are read in."""

import unicodedata

_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def is_right_to_left(text: str) -> bool:
    """Say whether the first letter with a direction is read from the right."""
    directions = (unicodedata.bidirectional(sign) for sign in text)
    first = next((each for each in directions if each in {"L", *_RIGHT_TO_LEFT}), "L")
    return first in _RIGHT_TO_LEFT
