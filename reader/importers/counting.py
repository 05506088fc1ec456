"""The numbers that the items of an ordered list of a page have."""

from dataclasses import dataclass
from typing import Self

from lxml.html import HtmlElement

_LONGEST = 9


@dataclass(slots=True)
class Counting:
    """Counts the items of one list, up or down, from where the list or an item says."""

    number: int
    way: int = 1

    @classmethod
    def of(cls, element: HtmlElement) -> Self | None:
        """Return how the items of a list are counted; None where they are not."""
        if element.tag != "ol":
            return None
        is_reversed = element.get("reversed") is not None
        first = len(element.findall("li")) if is_reversed else 1
        return cls(_whole(element.get("start"), first), -1 if is_reversed else 1)

    def next(self, item: HtmlElement) -> int:
        """Return the number of the next item."""
        number = _whole(item.get("value"), self.number)
        self.number = number + self.way
        return number


def _whole(said: str | None, usual: int) -> int:
    """Return the whole number that an attribute says, or else the usual one."""
    digits = (said or "").strip()
    is_whole = digits.removeprefix("-").isdecimal() and len(digits) <= _LONGEST
    return int(digits) if is_whole else usual
