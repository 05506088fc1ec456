"""The page that this program writes: a figure for each highlight, which says where it is from."""

from collections.abc import Iterable
from html.parser import HTMLParser

from typing_extensions import override

from reader.clippings.colours import pen
from reader.clippings.objects import offset
from reader.clippings.registry import ClippingReader, broken_off
from reader.domain.clipping import Clipping, ClippingSource
from reader.domain.errors import ClippingsError

_SIGN = "<figure data-id="


class PageReader(ClippingReader):
    """Reads the figures of a page."""

    title = "HTML of Rubricator"

    @override
    def knows(self, text: str, /) -> bool:
        return _SIGN in text

    @override
    def read(self, text: str, /) -> Iterable[Clipping]:
        page = _Figures()
        page.feed(text)
        page.close()
        if not page.is_whole:
            raise broken_off()
        return page.found


class _Figures(HTMLParser):
    """Collects the highlights of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Clipping] = []
        self.is_whole = False
        self._title = ""
        self._known: dict[str, str] = {}
        self._words: dict[str, str] = {}
        self._inside = ""

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        if tag == "figure":
            self._known = {name.removeprefix("data-"): value for name, value in known.items()}
            self._words = {}
        elif tag == "blockquote":
            self._inside = "quote"
            self._known["colour"] = known.get("class", "")
        elif tag == "p" and known.get("class") == "note":
            self._inside = "note"
        elif tag in {"h1", "h2"}:
            self._inside, self._words = "title", {}

    @override
    def handle_data(self, data: str) -> None:
        if self._inside:
            self._words[self._inside] = self._words.get(self._inside, "") + data

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag == "html":
            self.is_whole = True
        elif tag in {"h1", "h2"}:
            self._title = self._words.get("title", "")
        elif tag == "figure" and self._words.get("quote"):
            self.found.append(self._clipping())
        if tag in {"h1", "h2", "blockquote", "p"}:
            self._inside = ""

    def _clipping(self) -> Clipping:
        known = self._known
        try:
            return Clipping(
                uid=known["id"],
                source=ClippingSource.of(known["source"], self._title, known["sha256"]),
                quote=self._words["quote"],
                prefix=known["prefix"],
                suffix=known["suffix"],
                start=offset(known["start"]),
                note=self._words.get("note", ""),
                colour=pen(known["colour"]),
            )
        except (KeyError, ValueError) as error:
            raise ClippingsError(
                f"A figure of the page lacks what finds its quote again: {error}.",
                hint="Export it once more, and choose the new file.",
            ) from error
