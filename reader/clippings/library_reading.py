"""The lines of a library in their places: what stands around the articles, and whole articles.

What is damaged is said with the number of its line.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import msgspec
from msgspec.json import Decoder

from reader.clippings.library_records import (
    FORMAT,
    FORMAT_VERSION,
    Around,
    ArticleLine,
    EndLine,
    HighlightLine,
    LibraryLine,
    Line,
    NamesLine,
    OfArticle,
    VersionLine,
)
from reader.domain.errors import ClippingsError
from reader.domain.highlight import AnchorState

_HINT = "Export the library once more, and choose the new file."

_LINES: Decoder[Line] = Decoder(Line)


@dataclass(slots=True)
class CarriedArticle:
    """An article with the lines that belong to it."""

    head: ArticleLine
    versions: dict[int, VersionLine] = field(default_factory=dict)
    names: NamesLine | None = None
    highlights: list[HighlightLine] = field(default_factory=list)

    @property
    def current(self) -> VersionLine | None:
        """Its current text."""
        return self.versions.get(self.head.version)

    def add(self, line: OfArticle) -> None:
        """Take in a line; raises ``ValueError`` for one that does not fit."""
        if line.article != self.head.article:
            message = f"it belongs to article {line.article}, which is not before it"
            raise ValueError(message)
        if isinstance(line, VersionLine):
            _check_blocks(line)
            self.versions[line.version] = line
            return
        text = self._text(line.version)
        if isinstance(line, NamesLine):
            _check_names(line, text)
            self.names = line
        else:
            _check_highlight(line, text)
            self.highlights.append(line)

    def check(self) -> None:
        """Raise ``ValueError`` where something is missing."""
        if self.head.version and self.current is None:
            message = f"the text of article {self.head.article} before it is missing"
            raise ValueError(message)

    def _text(self, version: int) -> str:
        if version not in self.versions:
            message = f"there is no version {version} before it"
            raise ValueError(message)
        return self.versions[version].text


def lines(source: Iterable[bytes]) -> Iterator[Line]:
    """Yield every line as what it is; raises ``ClippingsError``."""
    for _, line in _numbered(source):
        yield line


def carried(source: Iterable[bytes]) -> Iterator[Around | CarriedArticle]:
    """Yield what stands around the articles, and each article once it is whole.

    Raises ``ClippingsError``, at the end also where the file was cut off.
    """
    gathering = _Gathering()
    number, line = 0, None
    for number, line in _numbered(source):
        yield from gathering.take(number, line)
    if not isinstance(line, EndLine) or line.lines != number - 1:
        raise _damaged(number + 1, "the file ends before it")


def _numbered(source: Iterable[bytes]) -> Iterator[tuple[int, Line]]:
    for number, words in enumerate(source, 1):
        try:
            line = _LINES.decode(words)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise _damaged(number, str(error)) from error
        yield number, line


class _Gathering:
    """Gives every line its place: around the articles, or in one of them."""

    def __init__(self) -> None:
        self._whole: CarriedArticle | None = None

    def take(self, number: int, line: Line) -> Iterator[Around | CarriedArticle]:
        """Take in the next line, and yield what is whole by that."""
        if (number == 1) != isinstance(line, LibraryLine):
            raise _damaged(number, "the line that begins a library stands only at the beginning")
        try:
            yield from self._placed(line)
        except ValueError as error:
            raise _damaged(number, str(error)) from error

    def _placed(self, line: Line) -> Iterator[Around | CarriedArticle]:
        if isinstance(line, VersionLine | NamesLine | HighlightLine):
            if self._whole is None:
                message = "there is no article before it"
                raise ValueError(message)
            self._whole.add(line)
            return
        if self._whole is not None:
            self._whole.check()
            yield self._whole
        self._whole = CarriedArticle(line) if isinstance(line, ArticleLine) else None
        if isinstance(line, LibraryLine):
            _check_format(line)
        elif not isinstance(line, ArticleLine | EndLine):
            yield line


def _check_format(line: LibraryLine) -> None:
    if (line.format, line.version) != (FORMAT, FORMAT_VERSION):
        raise ClippingsError(
            f"The file holds {line.format} {line.version}, not {FORMAT} {FORMAT_VERSION}.",
            hint="Update the program, or export the library again.",
        )


def _check_blocks(line: VersionLine) -> None:
    end = 0
    for block in line.blocks:
        if not end <= block.start <= block.end <= len(line.text):
            message = "a block stands outside the text, or in another one"
            raise ValueError(message)
        if any(not block.start <= mark.start <= mark.end <= block.end for mark in block.marks):
            message = "words that are set differently stand outside their block"
            raise ValueError(message)
        end = block.end


def _check_names(line: NamesLine, text: str) -> None:
    known = {entity.id for entity in line.entities}
    for mention in line.mentions:
        if mention.entity not in known or not 0 <= mention.start < mention.end <= len(text):
            message = f"the name at {mention.start} is none of the text"
            raise ValueError(message)


def _check_highlight(line: HighlightLine, text: str) -> None:
    is_there = text[line.start : line.end] == line.quote
    if text and not is_there and line.anchor is not AnchorState.ORPHAN:
        message = "the words of the highlight are not in the text"
        raise ValueError(message)


def _damaged(number: int, problem: str) -> ClippingsError:
    return ClippingsError(f"Line {number} of the library is damaged: {problem}.", hint=_HINT)
