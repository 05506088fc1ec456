"""The words of one block with the marks on them, spaces folded."""

from dataclasses import dataclass, field

from reader.domain.article import InlineKind, InlineMark
from reader.encodings import clean

_INVISIBLE = str.maketrans("", "", "\u00ad\u200b\u2060")
_LINK_SCHEMES = ("http://", "https://", "mailto:")
_MAX_TARGET = 4096


def safe_target(address: str) -> str:
    """Return a link's address if it is one that a reader may follow; else an empty text."""
    address = clean(address).strip()
    if not address.lower().startswith(_LINK_SCHEMES) or len(address) > _MAX_TARGET:
        return ""
    return "".join(address.split())


@dataclass(slots=True)
class _OpenMark:
    kind: InlineKind
    target: str
    start: int | None = None


@dataclass(slots=True)
class InlineText:
    """Collects a block's words; marks that are open stay open for the next block."""

    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _space_due: bool = False
    _open: list[_OpenMark] = field(default_factory=list)
    _done: list[InlineMark] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether nothing but space was written since the last ``take``."""
        return self._length == 0

    @property
    def end(self) -> str:
        """The last character, or nothing."""
        return self._parts[-1][-1] if self._parts else ""

    def write(self, text: str) -> None:
        """Add running text; runs of white space become one space."""
        words = " ".join(clean(text).translate(_INVISIBLE).split())
        if not words:
            self._space_due = self._space_due or bool(text)
            return
        if (self._space_due or text[0].isspace()) and self._parts and not self.end.isspace():
            self._append(" ", marked=False)
        self._append(words)
        self._space_due = text[-1].isspace()

    def write_verbatim(self, text: str) -> None:
        """Add text as it stands: line breaks, tabs, preformatted text."""
        if text:
            self._append(clean(text), marked=False)
            self._space_due = False

    def open(self, kind: InlineKind, target: str = "") -> None:
        """Begin a mark; it starts at the next word."""
        self._open.append(_OpenMark(kind, target))

    def close(self) -> None:
        """End the mark that was opened last."""
        self._finish(self._open.pop())

    def take(self, *, is_table: bool = False) -> tuple[str, tuple[InlineMark, ...]]:
        """Return the words and marks collected so far and begin anew.

        A table keeps the tabs before its first words: the cells before them are empty.
        """
        for mark in self._open:
            self._finish(mark)
            mark.start = None
        text = "".join(self._parts)
        marks = tuple(sorted(self._done, key=lambda mark: (mark.start, -mark.end)))
        self._parts, self._length, self._space_due, self._done = [], 0, False, []
        return _stripped(text, marks, "\n\r" if is_table else "\n\r\t")

    def _append(self, text: str, *, marked: bool = True) -> None:
        if not text:
            return
        if marked or not text.isspace():
            for mark in self._open:
                mark.start = self._length if mark.start is None else mark.start
        self._parts.append(text)
        self._length += len(text)

    def _finish(self, mark: _OpenMark) -> None:
        if mark.start is not None and mark.start < self._length:
            self._done.append(InlineMark(mark.start, self._length, mark.kind, mark.target))


def _stripped(
    text: str, marks: tuple[InlineMark, ...], leading: str
) -> tuple[str, tuple[InlineMark, ...]]:
    bare = text.rstrip().lstrip(leading)
    bare = bare if "\n" in bare else bare.strip()
    shift = text.find(bare) if bare else 0
    moved = (
        InlineMark(max(0, m.start - shift), min(len(bare), m.end - shift), m.kind, m.target)
        for m in marks
    )
    return bare, tuple(mark for mark in moved if mark.start < mark.end)
