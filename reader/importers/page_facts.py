"""What a page says of itself: title, byline, site, date, language and address.

The order of the sources: JSON-LD, meta tags, what stands on the page, and behind them
trafilatura and htmldate.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import htmldate
from lxml.html import HtmlElement

from reader.domain.addresses import host_of
from reader.encodings import clean
from reader.importers.bylines import shown_byline
from reader.importers.dates import is_day, iso_date, shown_date
from reader.importers.dom import is_large
from reader.importers.linked_data import Item, declared_articles, names_in, text_in

_COMMENT_ADDRESS = re.compile(
    r"(?:saved from url=\(\d+\)|\burl:\s*)(https?://[^\s<>\"]+)", re.IGNORECASE
)
_ADDRESS_DATE = re.compile(r"/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:[/-]|$)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$")
_BY = re.compile(r"^\s*(?:by|von|par|por)\b[:\s]+", re.IGNORECASE)
_TITLE_PARTS = re.compile(r"\s+(?:[|\-–—•»·:]|::)\s+")
_WORDS = re.compile(r"\w+")
_MAX_FACT = 300

_TITLE_NAMES = (
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "headline",
    "parsely-title",
)
_BYLINE_NAMES = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "sailthru.author",
    "parsely-author",
    "byl",
    "citation_author",
    "cxenseparse:author",
    "article.author",
)
_DATE_NAMES = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "sailthru.date",
    "parsely-pub-date",
    "article.published",
    "article:published",
    "citation_publication_date",
    "cxenseparse:recs:publishtime",
    "datecreated",
)
_SITE_NAMES = ("og:site_name", "application-name", "al:android:app_name", "twitter:app:name:iphone")
_URL_NAMES = ("og:url", "twitter:url", "parsely-link")
_LANGUAGE_NAMES = ("content-language", "og:locale", "dc.language", "language", "inlanguage")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page says of itself; an unknown fact is empty."""

    title: str = ""
    byline: str = ""
    site: str = ""
    published: str = ""
    published_guessed: bool = False
    language: str = ""
    url: str = ""


def page_facts(root: HtmlElement, *, url: str = "") -> PageFacts:
    """Return what can be learnt of a page; ``url`` is where its file says it came from."""
    page = _Page(root)
    address = url or page.address()
    published = page.published() or _date_in(address)
    guessed = "" if published or is_large(root) else _guessed_date(root)
    return PageFacts(
        title=_fact(page.title()),
        byline=_fact(page.byline()),
        site=_fact(page.site()),
        published=published or guessed,
        published_guessed=bool(guessed),
        language=page.language(),
        url=address,
    )


@dataclass(slots=True)
class _Page:
    root: HtmlElement
    meta: dict[str, str] = field(init=False)
    items: list[Item] = field(init=False)

    def __post_init__(self) -> None:
        self.meta = _meta_of(self.root)
        self.items = list(declared_articles(self.root))

    def title(self) -> str:
        headlines = (text for item in self.items if (text := text_in(item.get("headline"))))
        candidates = [*headlines, *self._meta_values(_TITLE_NAMES)]
        head = _content(self.root.find(".//title"))
        site = {_folded(self.site()), self._host_name()}
        shown = [_content(element) for element in self.root.iter("h1")]
        shown = [text for text in shown if 3 < len(text) < _MAX_FACT and _folded(text) not in site]
        named = " | ".join(_folded(text) for text in (*candidates, head))
        seen = [text for text in shown if len(_folded(text)) > 5 and _folded(text) in named]
        if seen:
            return max(seen, key=len)
        if len(shown) == 1 and len(shown[0].split()) >= 3:
            return shown[0]
        return self._without_site(next(iter(candidates), head) or next(iter(shown), ""))

    def byline(self) -> str:
        publishers = {_folded(self.site()), self._host_name()}
        declared = ""
        for item in self.items:
            names = [name for name in names_in(item.get("author")) if not name.startswith("http")]
            declared = declared or ", ".join(dict.fromkeys(names))
            publishers.update(_folded(name) for name in names_in(item.get("publisher")))
        if declared and _folded(declared) not in publishers:
            return declared
        for value in self._meta_values(_BYLINE_NAMES):
            if not value.startswith(("http", "@")):
                declared = declared or _BY.sub("", value)
                if _folded(value) not in publishers:
                    return _BY.sub("", value)
        shown = "" if is_large(self.root) else shown_byline(self.root)
        return declared if not shown or (declared and declared in shown) else shown

    def site(self) -> str:
        named = next(self._meta_values(_SITE_NAMES), "")
        if named:
            return named
        for item in self.items:
            publisher = next(iter(names_in(item.get("publisher"))), "")
            if publisher:
                return publisher
        return ""

    def published(self) -> str:
        for item in self.items:
            if date := iso_date(text_in(item.get("datePublished"))):
                return date
        for value in self._meta_values(_DATE_NAMES):
            if date := iso_date(value):
                return date
        times = [element for element in self.root.iter("time") if element.get("datetime")]
        times.sort(key=lambda time: not _is_publication(time))
        return next(
            (date for time in times[:1] if (date := iso_date(time.get("datetime") or ""))), ""
        )

    def language(self) -> str:
        values = [self.root.get("lang") or "", *self._meta_values(_LANGUAGE_NAMES)]
        for value in values:
            if _LANGUAGE.match(value.strip()):
                return value.strip().replace("_", "-")
        return ""

    def address(self) -> str:
        canonical = (
            (link.get("href") or "").strip()
            for link in self.root.iter("link")
            if (link.get("rel") or "").lower() == "canonical"
        )
        for value in (*canonical, *self._meta_values(_URL_NAMES)):
            if value.startswith("http"):
                return value
        for comment in self.root.xpath("//comment()[position() < 20]"):
            if found := _COMMENT_ADDRESS.search(comment.text or ""):
                return found[1]
        return ""

    def _meta_values(self, names: tuple[str, ...]) -> Iterator[str]:
        return (self.meta[name] for name in names if name in self.meta)

    def _without_site(self, title: str) -> str:
        parts = _TITLE_PARTS.split(title)
        if len(parts) == 1:
            return title
        site = {_folded(self.site()), self._host_name()}
        for at in (-1, 0):
            if _folded(parts[at]).replace(" ", "") in {name.replace(" ", "") for name in site}:
                kept = title.removesuffix(parts[at]) if at else title.removeprefix(parts[at])
                return kept.strip(" |-–—•»·:")
        return title

    def _host_name(self) -> str:
        """Return the name of the page's host without its ``www`` and its domain's ending."""
        return _folded(host_of(self.address()).removeprefix("www.").rsplit(".", 1)[0])


def _is_publication(time: HtmlElement) -> bool:
    return time.get("itemprop") == "datePublished" or time.get("pubdate") is not None


def _meta_of(root: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = (element.get(attribute) or "").strip().lower()
            value = " ".join(clean(html.unescape(element.get("content") or "")).split())
            if name and value:
                found.setdefault(name, value)
    return found


def _content(element: HtmlElement | None) -> str:
    if element is None:
        return ""
    return " ".join(clean(element.text_content()).split())


def _folded(text: str) -> str:
    return " ".join(_WORDS.findall(text.lower()))


def _fact(text: str) -> str:
    return text if len(text) <= _MAX_FACT else text[: _MAX_FACT - 1].rstrip() + "…"


def _date_in(address: str) -> str:
    found = _ADDRESS_DATE.search(address)
    if found is None:
        return ""
    year, month, day = (int(part) for part in found.groups())
    return f"{year}-{month:02}-{day:02}" if is_day(year, month, day) else ""


def _guessed_date(root: HtmlElement) -> str:
    found = htmldate.find_date(root, original_date=True, extensive_search=False)
    return found or shown_date(root)
