"""Which lines of a plain text are its article, and which were scraped along with it.

What is scraped along stands at the end: headlines of other articles, links, notices. Every line is
weighed by its form alone (how it ends, how it is written, what it opens with), and the article ends
where the lines after it weigh most. Prose weighs heavily for the article.
"""

import re
from dataclasses import dataclass
from itertools import accumulate

from reader.domain.article import Role
from reader.importers.lead_ins import leads_elsewhere

_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
_SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]*$")
_CLOSED = re.compile(r"[.!?…。！？؟।:;,][\"'”’»)\]]*$|[\"”»)]$")
_LISTED = re.compile(r"(?:[-*•‣◦▪–—]|\(?\w{1,3}[.)])\s")
_NOTICE = re.compile(
    r"©|\(c\) ?\d{4}|all rights reserved|https?://\S+$|\bcookies?\b", re.IGNORECASE
)
_DIVIDED = re.compile("\\s[|»\u203a·•]\\s|[»\u203a]$")
_DATED = re.compile(
    r"\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}:\d\d"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:, \d{4})?"
    r"|\d+ (?:minute|hour|day|week|month|year)s? ago)\b",
    re.IGNORECASE,
)
_PROSE_WORDS = 15
_SHORT_WORDS = 15
_MOST_LINES = 50_000
_FEWEST_OPEN = 3
_FEWEST_ANNOUNCING = 4
_LEAST_WEIGHT = 4.0
_OPEN = 1.0
_ITEM = -1.0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, the blank lines before it and the width of its indent."""

    text: str
    blank_before: int = 0
    indent: int = 0


def line_roles(lines: list[Line]) -> list[Role]:
    """Return the role of every line; in a text longer than any article all is body."""
    if not 0 < len(lines) <= _MOST_LINES:
        return [Role.BODY] * len(lines)
    end = _end_of_article([line.text for line in lines])
    return [Role.BODY if at < end else Role.BOILERPLATE for at in range(len(lines))]


def _end_of_article(texts: list[str]) -> int:
    """Return the place from which the lines weigh most as scraped; the number of lines if none."""
    weights = _without_lists(texts, [_weight(text) for text in texts])
    sums = list(accumulate(reversed(weights)))
    best = max(range(len(sums)), key=lambda at: sums[at])
    end = len(texts) - 1 - best
    opened = sum(weight > 0 for weight in weights[end:])
    if sums[best] < _LEAST_WEIGHT or opened < _FEWEST_OPEN:
        return len(texts)
    if not any(_is_prose(text) for text in texts[:end]):
        return len(texts)
    return end


def _without_lists(texts: list[str], weights: list[float]) -> list[float]:
    """Weigh open lines for the article where a line with a colon announces them as its list."""
    announced = False
    kept: list[float] = []
    for text, weight in zip(texts, weights, strict=True):
        announces = text.endswith(":") and len(_WORD.findall(text)) >= _FEWEST_ANNOUNCING
        announced = announces or (announced and weight in (_OPEN, _ITEM))
        kept.append(_ITEM if announced and weight == _OPEN else weight)
    return kept


def _weight(text: str) -> float:
    """Weigh a line: above zero it looks scraped, below zero it looks like the article."""
    words = _WORD.findall(text)
    short = len(words) <= _SHORT_WORDS
    if _NOTICE.search(text) or (short and leads_elsewhere(text)):
        return 2.0
    if _SENTENCE_END.search(text):
        return -3.5 if len(words) >= _PROSE_WORDS * 2 else -3.0 if not short else -1.5
    if short and (_DATED.search(text) or _DIVIDED.search(text)):
        return 2.0
    if _CLOSED.search(text) or _LISTED.match(text) or text[0].islower() or text.count(",") > 3:
        return _ITEM
    return _OPEN if len(words) <= 30 else -2.0


def _is_prose(text: str) -> bool:
    return len(_WORD.findall(text)) >= _PROSE_WORDS and _SENTENCE_END.search(text) is not None
