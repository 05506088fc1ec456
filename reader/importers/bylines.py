"""Who wrote an article, by what a reader sees of it."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from reader.encodings import clean

_NAMED = re.compile(
    r"author[-_]{0,2}(?:name|link|title|_)|byline|(?:^|[\s_-])authors?(?:$|\s)", re.IGNORECASE
)
_AUTHOR_PATH = re.compile(r"/(?:authors?|contributors?|by|people|profiles?|team)/[\w.%-]+/?$")
_ELSEWHERE = re.compile(
    r"comment|related|card|teaser|recommend|popular|sidebar|footer", re.IGNORECASE
)
_BY = re.compile(
    r"^\W*(?:(?:written|posted|text|story|words|reported|published)\s+)?(?:by|von|par|por|di)\b[:\s]+",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\s*(?:[|•·/–—\n]|,?\s*\d|\b(?:on|in|posted|published|updated)\b\s"
    r"|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b).*",
    re.DOTALL,
)
_NOT_A_NAME = re.compile(
    r"^(?:authors?|by|about|posts?|view|more|all|the|read|share|admin)\b", re.IGNORECASE
)
_MOST_WORDS = 8
_LONGEST = 160
_LONGEST_LINE = 100
_PARTICLES = frozenset(["and", "bin", "da", "de", "del", "der", "di", "la", "le", "van", "von"])


def shown_byline(root: HtmlElement) -> str:
    """Return the name in the page's byline, or nothing."""
    found: list[tuple[int, str]] = []
    for element in root.iter("a", "span", "div", "p", "address", "strong", "b", "li", "em"):
        rank = _rank(element)
        if rank and (name := _name(element, rank)) and not _is_elsewhere(element):
            found.append((rank, name))
    return min(found, key=lambda each: each[0])[1] if found else ""


def _rank(element: HtmlElement) -> int:
    """Say how surely an element holds a byline: 1 is surest, 0 is not at all."""
    if "author" in f"{element.get('rel') or ''} {element.get('itemprop') or ''}".split():
        return 1
    if _NAMED.search(element.get("class") or ""):
        return 2
    if element.tag == "a":
        return 3 if _AUTHOR_PATH.search(element.get("href") or "") else 0
    return 4 if _BY.match((element.text or "")[:40]) else 0


def _name(element: HtmlElement, rank: int) -> str:
    text = clean(" ".join(_texts(element)))
    text = " ".join(text[: _LONGEST * 2].split())
    if not text or len(text) > _LONGEST:
        return ""
    return name_in(text) if rank < 4 or _BY.match(text) else ""


def name_in(text: str) -> str:
    """Return the name in the words of a byline, or nothing where none can be."""
    name = _REST.sub("", _BY.sub("", text)).strip(" ,:;-–—|•·")
    words = name.split()
    if not 1 <= len(words) <= _MOST_WORDS or not name[0].isupper() or _NOT_A_NAME.match(name):
        return ""
    return name


def line_byline(line: str) -> str:
    """Return the name in a line of text that is a byline and nothing else, or nothing."""
    if len(line) > _LONGEST_LINE or not line.startswith("By ") or line.endswith("."):
        return ""
    name = name_in(line)
    is_name = all(word[0].isupper() or word in _PARTICLES for word in name.split())
    return name if is_name else ""


def _texts(element: HtmlElement) -> Iterator[str]:
    for number, text in enumerate(element.itertext()):
        if number > 20:
            return
        yield text


def _is_elsewhere(element: HtmlElement) -> bool:
    around = element.getparent()
    for _ in range(5):
        if around is None or around.tag in ("body", "article", "main"):
            return False
        if around.tag == "aside" or _ELSEWHERE.search(around.get("class") or ""):
            return True
        around = around.getparent()
    return False
