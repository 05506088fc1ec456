"""Where an article comes from, said as printed works say it.

Four manners: a plain one, and notes of the Chicago Manual of Style (17th edition, 14.191), entries
of the APA (7th edition, 10.16) and of the MLA (9th edition, 5.35) for articles in newspapers and on
the web. They hold for English; the words of an article stay in their language.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

from reader.domain.article import ImportedArticle

_SEPARATOR = re.compile(r"\s*(?:[,;&|]|\b(?:and|und|et)\b)\s*(?:\b(?:and|und|et)\b\s*|&\s*)?")
_BY = re.compile(r"^\s*by\s+", re.IGNORECASE)
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv)\.?", re.IGNORECASE)
_PARTICLES = frozenset(
    ["al", "bin", "da", "de", "del", "den", "der", "di", "la", "le", "van", "von"]
)
_BODIES = frozenset(
    [
        *("agencies", "agency", "associated", "board", "bureau", "committee", "correspondent"),
        *("correspondents", "desk", "editor", "editorial", "editors", "institute", "magazine"),
        *("ministry", "news", "newsroom", "office", "post", "press", "reporter", "reporters"),
        *("service", "staff", "team", "the", "times", "university", "writer", "writers"),
    ]
)
_MOST_WORDS = 5
_FORENAME = re.compile(r"(?P<hyphen>[-\u2010\u2011]?)(?P<initial>[^\W\d_])[^\s.\-\u2010\u2011]*")
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_UNSHORTENED = frozenset(["May", "June", "July"])
_ENDS = (".", "?", "!", "…")
_SCHEME = re.compile(r"^https?://")


class CitationStyle(StrEnum):
    """The manners in which an article can be cited."""

    PLAIN = "plain"
    CHICAGO = "chicago"
    APA = "apa"
    MLA = "mla"


@dataclass(frozen=True, slots=True)
class Span:
    """Words of a citation; the name of a work is set in italics."""

    text: str
    is_italic: bool = False


@dataclass(frozen=True, slots=True)
class Author:
    """Someone who wrote an article; a body has no given name."""

    family: str
    given: str = ""

    @property
    def natural(self) -> str:
        """The name as it is spoken."""
        return f"{self.given} {self.family}".strip()

    @property
    def inverted(self) -> str:
        """The name as it is filed."""
        return ", ".join(part for part in (self.family, self.given) if part)


def authors(byline: str) -> tuple[Author, ...]:
    """Return who is named in a byline."""
    found: list[Author] = []
    for name in _SEPARATOR.split(_BY.sub("", byline)):
        if _SUFFIX.fullmatch(name) and found:
            last = found.pop()
            found.append(Author(f"{last.family} {name}", last.given))
        elif name:
            found.append(_author(name.split()))
    return tuple(found)


def date_parts(published: str) -> tuple[int, ...]:
    """Return the year, month and day of an ISO 8601 date, as many of them as it has."""
    found = _DATE.match(published)
    return tuple(int(part) for part in found.groups() if part) if found else ()


def cited(content: ImportedArticle, path: str, style: CitationStyle) -> tuple[Span, ...]:
    """Return the citation of an article that was read from a path."""
    return tuple(span for span in _STYLES[style](_Work(content, path)) if span.text)


def plain(spans: Sequence[Span]) -> str:
    """Return a citation without italics."""
    return "".join(span.text for span in spans)


@dataclass(frozen=True, slots=True)
class _Work:
    content: ImportedArticle
    path: str

    @property
    def title(self) -> str:
        return " ".join(self.content.title.split()) or PurePath(self.path).name

    @property
    def site(self) -> str:
        return " ".join(self.content.site.split())

    @property
    def place(self) -> str:
        """Where it can be found: its address, or the name of its file."""
        return self.content.url or PurePath(self.path).name

    @property
    def authors(self) -> tuple[Author, ...]:
        return authors(self.content.byline)

    @property
    def date(self) -> tuple[int, ...]:
        return date_parts(self.content.published)


def _author(words: list[str]) -> Author:
    if not 1 < len(words) <= _MOST_WORDS or not _is_person(words):
        return Author(" ".join(words))
    has_suffix = len(words) > 2 and _SUFFIX.fullmatch(words[-1]) is not None
    first = len(words) - 1 - has_suffix
    while first > 1 and words[first - 1].lower() in _PARTICLES:
        first -= 1
    return Author(" ".join(words[first:]), " ".join(words[:first]))


def _is_person(words: list[str]) -> bool:
    return all(
        word[0].isupper() or word.lower() in _PARTICLES or not word[0].isascii() for word in words
    ) and not any(word.lower().rstrip(".") in _BODIES for word in words)


def _plain(work: _Work) -> Iterator[Span]:
    said = (
        ", ".join(author.natural for author in work.authors),
        f"“{work.title}”",
        work.site,
        work.content.published[:10],
        work.place,
    )
    yield Span(", ".join(each for each in said if each))


def _chicago(work: _Work) -> Iterator[Span]:
    names = _listed([author.natural for author in work.authors], "and")
    yield Span(_before(names, ", "))
    yield Span(f"{_quoted(work.title, ',')} ")
    yield Span(work.site, is_italic=True)
    yield Span(", " if work.site else "")
    yield Span(_before(_day(work.date, "{month} {day}, {year}"), ", "))
    yield Span(f"{work.place}.")


def _apa(work: _Work) -> Iterator[Span]:
    names = [_with_initials(author) for author in work.authors]
    date = _day(work.date, "{year}, {month} {day}") if work.date else "n.d."
    if names:
        yield Span(f"{_ended(_listed(names, '&', always_comma=True))} ({date}). ")
    yield Span(work.title, is_italic=not work.site)
    yield Span("" if work.title.endswith(_ENDS) else ".")
    yield Span("" if names else f" ({date}).")
    yield Span(" " if work.site else "")
    yield Span(work.site, is_italic=True)
    yield Span("." if work.site else "")
    yield Span(f" {work.place}")


def _mla(work: _Work) -> Iterator[Span]:
    match work.authors:
        case (first,):
            yield Span(f"{_ended(first.inverted)} ")
        case (first, second):
            yield Span(f"{_ended(f'{first.inverted}, and {second.natural}')} ")
        case (first, *_):
            yield Span(f"{first.inverted}, et al. ")
    yield Span(f"{_quoted(work.title, '.')} ")
    yield Span(work.site, is_italic=True)
    yield Span(", " if work.site else "")
    yield Span(_before(_day(work.date, "{day} {month} {year}", is_short=True), ", "))
    yield Span(f"{_SCHEME.sub('', work.place)}.")


_STYLES: dict[CitationStyle, Callable[[_Work], Iterator[Span]]] = {
    CitationStyle.PLAIN: _plain,
    CitationStyle.CHICAGO: _chicago,
    CitationStyle.APA: _apa,
    CitationStyle.MLA: _mla,
}


def _quoted(title: str, mark: str) -> str:
    return f"“{title}{'' if title.endswith(_ENDS) else mark}”"


def _before(words: str, separator: str) -> str:
    return f"{words}{separator}" if words else ""


def _ended(words: str) -> str:
    return words if words.endswith(".") else f"{words}."


def _listed(names: Sequence[str], last: str, *, always_comma: bool = False) -> str:
    if len(names) < 2:
        return "".join(names)
    comma = "," if always_comma or len(names) > 2 else ""
    return f"{', '.join(names[:-1])}{comma} {last} {names[-1]}"


def _with_initials(author: Author) -> str:
    forenames = _FORENAME.finditer(author.given)
    initials = "".join(f"{name['hyphen'] or ' '}{name['initial']}." for name in forenames)
    return ", ".join(part for part in (author.family, initials.lstrip()) if part)


def _day(date: tuple[int, ...], pattern: str, *, is_short: bool = False) -> str:
    """Return a date as far as it is known, in a pattern for one that is known to the day."""
    year, month, day = (*date, 0, 0, 0)[:3]
    if not 1 <= month <= len(_MONTHS):
        return str(year or "")
    name = _MONTHS[month - 1]
    if is_short and name not in _UNSHORTENED:
        name = f"{'Sept' if name == 'September' else name[:3]}."
    if not day:
        pattern = pattern.replace(" {day}", "").replace("{day} ", "")
        pattern = pattern.replace("{month}, ", "{month} ")
    return pattern.format(year=year, month=name, day=day)
