"""The file "My Clippings.txt" of a Kindle.

Entries end with ten equal signs. The first line is the title with the author in brackets, the
second begins with a hyphen and says what it is, where and when, in the language of the device; then
come an empty line and the words. A note is an entry of its own, at the end of what it is about.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import dateparser
from typing_extensions import override

from reader.clippings.naming import uid_of
from reader.clippings.registry import ClippingReader
from reader.domain.clipping import Clipping, ClippingSource
from reader.domain.errors import ClippingsError

_END = re.compile(r"^={10}\s*$", re.MULTILINE)
_AUTHOR = re.compile(r"^(?P<title>.*\S)\s*\((?P<author>[^()]*(?:\([^()]*\)[^()]*)*)\)\s*$")
_RANGE = re.compile(r"(\d{1,9})(?:\s*[-–]\s*(\d{1,9}))?")
_LONGEST_FACTS = 500
_MOST_WORDS_BEFORE_DATE = 6
_COMPLETE = {"REQUIRE_PARTS": ["day", "month", "year"]}

# How the languages of the device call what it keeps, and the names that dateparser has for them.
_HIGHLIGHTS = {
    "highlight": "en",
    "markierung": "de",
    "surlignement": "fr",
    "subrayado": "es",
    "evidenziazione": "it",
    "destaque": "pt",
    "markering": "nl",
    "выделенный": "ru",
    "标注": "zh",
    "ハイライト": "ja",
}
_NOTES = {
    "note": "en",
    "notiz": "de",
    "nota": "es",
    "notitie": "nl",
    "заметка": "ru",
    "笔记": "zh",
    "メモ": "ja",
}


@dataclass(frozen=True, slots=True)
class _Entry:
    source: ClippingSource
    facts: str
    words: str

    def language(self, kinds: dict[str, str]) -> str:
        """Return the language in which the entry is called one of some kinds."""
        said = self.facts.partition("|")[0].casefold()
        return next((language for kind, language in kinds.items() if kind in said), "")

    @property
    def place(self) -> tuple[int, int]:
        """The last numbers before the date: the location, or else the page."""
        where = self.facts.rpartition("|")[0] or self.facts
        ranges = _RANGE.findall(where)
        if not ranges:
            return (0, 0)
        begin, end = ranges[-1]
        return int(begin), _completed(begin, end)


class KindleReader(ClippingReader):
    """Reads highlights and gives them the notes at their ends; bookmarks are passed over."""

    title = "Kindle clippings"

    @override
    def knows(self, text: str, /) -> bool:
        return _END.search(text) is not None and any(_entries(text))

    @override
    def read(self, text: str, /) -> Iterable[Clipping]:
        entries = list(_entries(_whole(text)))
        notes: dict[tuple[ClippingSource, int], list[str]] = {}
        for entry in entries:
            if entry.language(_NOTES):
                notes.setdefault((entry.source, entry.place[0]), []).append(entry.words)
        for entry in entries:
            language = entry.language(_HIGHLIGHTS)
            if language and entry.words:
                yield _clipping(entry, language, notes)


def _whole(text: str) -> str:
    """Return the text if it is whole: behind the end of its last entry there is nothing."""
    ends = [0, *(end.end() for end in _END.finditer(text))]
    if text[ends[-1] :].strip("\ufeff \r\n"):
        raise ClippingsError(
            "The last entry of the clippings breaks off.",
            hint="Copy it from the device once more, and choose the copy.",
        )
    return text


def _entries(text: str) -> Iterator[_Entry]:
    for part in _END.split(text.replace("\r\n", "\n")):
        head, _, rest = part.lstrip("\n\ufeff").partition("\n")
        facts, _, words = rest.partition("\n")
        is_short = len(facts) <= _LONGEST_FACTS
        if head.strip() and is_short and facts.lstrip().startswith("-"):
            yield _Entry(_source(head), facts, words.strip())


def _source(head: str) -> ClippingSource:
    title = head.replace("\ufeff", "").strip()
    found = _AUTHOR.match(title)
    return (
        ClippingSource(found["title"], found["author"].strip()) if found else ClippingSource(title)
    )


def _completed(first: str, last: str) -> int:
    """Return the end of a range, of which old devices write only the digits that differ."""
    return int(first[: max(0, len(first) - len(last))] + last)


def _clipping(
    entry: _Entry, language: str, notes: dict[tuple[ClippingSource, int], list[str]]
) -> Clipping:
    first, last = entry.place
    said = notes.get((entry.source, last)) or notes.get((entry.source, first)) or []
    made = _moment(entry.facts.rpartition("|")[2], language)
    clipping = Clipping(
        uid=uid_of(entry.source, entry.facts, entry.words),
        source=entry.source,
        quote=entry.words,
        created_at=made,
        changed_at=made,
    )
    return replace(clipping, note="\n\n".join(said))


def _moment(said: str, language: str) -> datetime | None:
    """Return the time at the end of a text, which begins with words such as "Added on"."""
    words = said.split()
    for first in range(min(len(words), _MOST_WORDS_BEFORE_DATE)):
        when: datetime | None = dateparser.parse(
            " ".join(words[first:]), languages=[language], settings=_COMPLETE
        )
        if when is not None:
            return when.replace(tzinfo=UTC)
    return None
