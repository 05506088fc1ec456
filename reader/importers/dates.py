"""When an article was published, by what its file declares and by the dates a reader sees of it."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice

from lxml.html import HtmlElement

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?P<month>(?:{'|'.join(_MONTHS)})[a-z]{{0,6}})\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DATES = (
    re.compile(rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}\b", re.IGNORECASE),
    re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-]+{_MONTH},?[\s-]+{_YEAR}\b", re.IGNORECASE
    ),
    re.compile(rf"\b{_YEAR}[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}})\b"),
)
_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?"
)
_LESS_EXACT = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?")
# What calibre writes for a date that nobody knows: UNDEFINED_DATE in its calibre/utils/date.py.
_UNDEFINED = "0101-01-01"
_CHANGED = re.compile(
    r"updated|modified|reviewed|edited|copyright|©|accessed|retrieved", re.IGNORECASE
)
_UNSEEN = frozenset({"script", "style", "template", "noscript", "select", "option"})
_LONGEST = 160
_NEAR = 60
_MOST_TEXTS = 5_000


def declared_date(text: str) -> str:
    """Return a date that a file declares, in ISO 8601 and as exact as it is, or nothing."""
    text = text.strip()
    if text.startswith(_UNDEFINED):
        return ""
    return text if _LESS_EXACT.fullmatch(text) else iso_date(text) or date_in(text)


def iso_date(text: str) -> str:
    """Return the first date of ISO 8601 in a text, with its time if it has one, or nothing."""
    found = _ISO.search(text)
    if found is None or not is_day(*map(int, found.groups())):
        return ""
    return found[0].replace(" ", "T", 1)


def is_day(year: int, month: int, day: int) -> bool:
    """Say whether the calendar has a day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def shown_date(root: HtmlElement) -> str:
    """Return the date that stands nearest to the page's heading, in ISO 8601, or nothing.

    A date that is said to be of a change counts only where there is no other.
    """
    texts = list(islice(_short_texts(root), _MOST_TEXTS))
    heading = next((at for at, (is_heading, _) in enumerate(texts) if is_heading), 0)
    near = [text for _, text in (*texts[heading : heading + _NEAR], *reversed(texts[:heading]))]
    dated = [(found, text) for text in near if (found := date_in(text))]
    dated.sort(key=lambda each: _CHANGED.search(each[1]) is not None)
    return dated[0][0] if dated else ""


def _short_texts(root: HtmlElement) -> Iterator[tuple[bool, str]]:
    """Return the short texts of a page in order, and whether each is its heading's."""
    for element in root.iter():
        if not isinstance(element.tag, str) or element.tag in _UNSEEN:
            continue
        for text in (element.text, element.tail):
            if text and (words := text.strip()) and len(words) <= _LONGEST:
                yield element.tag == "h1", words


def date_in(text: str) -> str:
    """Return the first date in a text, in ISO 8601, or nothing."""
    for pattern in _DATES:
        if found := pattern.search(text):
            month = found["month"].lower()
            number = int(month) if month.isdigit() else _MONTHS.index(month[:3]) + 1
            year, day = int(found["year"]), int(found["day"])
            if is_day(year, number, day):
                return f"{year}-{number:02}-{day:02}"
    return ""
