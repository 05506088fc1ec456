"""When an article was published, by the dates a reader sees of it."""

import re
from collections.abc import Iterator
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
_CHANGED = re.compile(
    r"updated|modified|reviewed|edited|copyright|©|accessed|retrieved", re.IGNORECASE
)
_UNSEEN = frozenset({"script", "style", "template", "noscript", "select", "option"})
_LONGEST = 160
_NEAR = 60
_MOST_TEXTS = 5_000


def shown_date(root: HtmlElement) -> str:
    """Return the date that stands nearest to the page's heading, in ISO 8601, or nothing.

    A date that is said to be of a change counts only where there is no other.
    """
    texts = list(islice(_short_texts(root), _MOST_TEXTS))
    heading = next((at for at, (is_heading, _) in enumerate(texts) if is_heading), 0)
    near = [text for _, text in (*texts[heading : heading + _NEAR], *reversed(texts[:heading]))]
    dated = [(date, text) for text in near if (date := date_in(text))]
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
            day = int(found["day"])
            if 1 <= number <= 12 and 1 <= day <= 31:
                return f"{found['year']}-{number:02}-{day:02}"
    return ""
