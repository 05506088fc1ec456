"""Rich Text Format: a small reader of its control words that keeps the structure of the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from reader.domain.article import BlockKind, ImportedArticle, InlineKind, Role
from reader.domain.errors import UnreadableFileError
from reader.encodings import clean, codec_name
from reader.importers.drafts import Draft, join
from reader.importers.inline import InlineText
from reader.importers.rtf_words import (
    AROUND,
    CHARSETS,
    FACTS,
    LABELS,
    MARKS,
    SIGNS,
    SKIPPED,
    SYMBOLS,
    TABLES,
    TOKEN,
)
from reader.importers.source import Source, shown

_SIGN = b"{\\rtf"
_HEADING = re.compile(r"\s*heading ([1-9])", re.IGNORECASE)
_NUMBER = re.compile(r"\s*([0-9]{1,9})[.)]?\s*")
_MAX_DEPTH = 500
_MAX_BIN = 50 * 2**20
_MAX_LEVEL = 6
_STRUCTURE = frozenset({b"s", b"outlinelevel", b"ls", b"ilvl", b"intbl", b"cell", b"line"})
_ASIDE = FACTS | TABLES | LABELS
_DESTINATIONS = SKIPPED | AROUND | _ASIDE


class RtfImporter:
    """Reads RTF documents."""

    name = "rtf"
    suffixes = (".rtf",)

    def recognises(self, source: Source, /) -> bool:
        """See the mark at the front of every RTF document."""
        return source.data.lstrip().startswith(_SIGN)

    def read(self, source: Source, /) -> Iterator[ImportedArticle]:
        """Give the document as one article."""
        if not self.recognises(source):
            raise UnreadableFileError(
                f"“{shown(source.name)}” is not an RTF document.",
                hint="Open it with its own program.",
            )
        reading = _Reading()
        reading.through(source.data)
        drafts = reading.drafts
        if not any(draft.text for draft in drafts):
            return
        drafts.sort(key=lambda draft: draft.role is Role.BOILERPLATE)
        text, blocks = join(drafts)
        heading = (draft.text for draft in drafts if draft.kind is BlockKind.HEADING)
        yield ImportedArticle(
            text,
            blocks,
            title=reading.fact(b"title") or next(heading, "") or source.stem,
            byline=reading.fact(b"author"),
        )


@dataclass(slots=True)
class _Group:
    """What holds inside one pair of braces."""

    destination: bytes = b""
    skipped: bool = False
    codec: str = "cp1252"
    fallback: int = 1
    marks: frozenset[InlineKind] = frozenset()


@dataclass(slots=True)
class _Reading:
    """Goes through a document's control words once."""

    drafts: list[Draft] = field(default_factory=list)
    facts: dict[bytes, str] = field(default_factory=dict)
    group: _Group = field(default_factory=_Group)
    outer: list[_Group] = field(default_factory=list)
    text: InlineText = field(default_factory=InlineText)
    raw: bytearray = field(default_factory=bytearray)
    fonts: dict[int, str] = field(default_factory=dict)
    headings: dict[int, int] = field(default_factory=dict)
    codec: str = "cp1252"
    font: int = 0
    high: int = 0
    to_skip: int = 0
    level: int = 0
    style: int = -1
    in_list: bool = False
    depth: int = 0
    label: str = ""
    in_table: bool = False

    def through(self, data: bytes) -> None:
        at = 0
        while token := TOKEN.search(data, at):
            at = token.end()
            word, number, code, symbol, brace, run = token.groups()
            if word == b"bin":
                at += min(max(0, int(number or 0)), _MAX_BIN)
            elif brace:
                self._brace(brace)
            elif word:
                self._word(word, None if number is None else int(number))
            elif code:
                self._bytes(bytes([int(code, 16)]))
            elif symbol:
                self._symbol(symbol)
            elif run:
                self._bytes(run)
        self._finish()

    def fact(self, name: bytes) -> str:
        """Return what the document says of itself under a name, or nothing."""
        return " ".join(clean(self.facts.get(name, "")).split())

    def _brace(self, brace: bytes) -> None:
        self._flush()
        if brace == b"{":
            if len(self.outer) < _MAX_DEPTH:
                self.outer.append(self.group)
                self.group = replace(self.group)
        elif self.outer:
            self._leave()

    def _leave(self) -> None:
        before = self.outer.pop()
        if self.group.destination in AROUND and before.destination not in AROUND:
            self._finish()
        self.group = before

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self.group.skipped = True
        elif symbol in SYMBOLS:
            self._write(SYMBOLS[symbol])
        elif symbol in (b"\n", b"\r"):
            self._finish()

    def _word(self, word: bytes, number: int | None) -> None:
        self._flush()
        if word == b"u" and number is not None:
            self._unicode(number)
        elif word in (b"par", b"sect", b"page", b"row"):
            self._end_line(word)
        elif word in SIGNS:
            self._write(SIGNS[word])
        elif word in _DESTINATIONS:
            self._destination(word)
        elif word in MARKS:
            self._mark(MARKS[word], number != 0)
        else:
            self._property(word, number)

    def _destination(self, word: bytes) -> None:
        if word in AROUND:
            self._finish()
        self.group.destination = word
        self.group.skipped = word in SKIPPED or self.group.skipped

    def _property(self, word: bytes, number: int | None) -> None:
        if word == b"pard":
            self.level, self.style, self.in_list, self.in_table = 0, -1, False, False
            self.depth = 0
        elif word == b"plain":
            self.group.marks = frozenset()
        elif word == b"ansicpg" and number is not None:
            self.codec = self.group.codec = codec_name(f"cp{number}") or self.codec
        elif word == b"uc" and number is not None:
            self.group.fallback = max(0, min(number, 10))
        elif word in (b"f", b"fcharset", b"deff"):
            self._font(word, number or 0)
        elif word in _STRUCTURE:
            self._structure(word, number or 0)

    def _font(self, word: bytes, number: int) -> None:
        if word == b"fcharset":
            self.fonts[self.font] = CHARSETS.get(number, "")
        else:
            self.font = number
            self.group.codec = self.fonts.get(number) or self.codec

    def _structure(self, word: bytes, number: int) -> None:
        if word == b"s":
            self.style = number
        elif word == b"outlinelevel" and self.group.destination == b"stylesheet":
            self.headings[self.style] = _level(number)
        elif word == b"outlinelevel":
            self.level = _level(number)
        elif word == b"ls":
            self.in_list = True
        elif word == b"ilvl":
            self.depth = number
        elif word == b"intbl":
            self.in_table = True
        elif self._is_shown() and not self.text.is_empty:
            self.text.write_verbatim("\t" if word == b"cell" else "\n")

    def _mark(self, kind: InlineKind, on: bool) -> None:  # noqa: FBT001
        marks = self.group.marks
        self.group.marks = marks | {kind} if on else marks - {kind}

    def _unicode(self, number: int) -> None:
        code = number % 0x10000 if -0x8000 <= number < 0x10000 else 0xFFFD
        if 0xD800 <= code < 0xDC00:
            self.high = code
        elif 0xDC00 <= code < 0xE000 and self.high:
            self._write(chr(0x10000 + ((self.high - 0xD800) << 10) + code - 0xDC00))
            self.high = 0
        else:
            self._write(chr(code))
        self.to_skip = self.group.fallback

    def _bytes(self, run: bytes) -> None:
        skipped = min(self.to_skip, len(run))
        self.to_skip -= skipped
        self.raw += run[skipped:]

    def _flush(self) -> None:
        self.to_skip = 0
        if self.raw:
            text = self.raw.decode(self.group.codec, "replace")
            self.raw.clear()
            self._write(text)

    def _write(self, text: str) -> None:
        if self.raw:
            self._flush()
        if self.group.destination in FACTS and not self.group.skipped:
            known = self.facts.get(self.group.destination, "")
            self.facts[self.group.destination] = known + text
        elif self.group.destination == b"stylesheet":
            if heading := _HEADING.match(text):
                self.headings[self.style] = min(int(heading[1]), _MAX_LEVEL)
        elif self.group.destination in LABELS:
            self.label += text
        elif self._is_shown():
            self._write_marked(text)

    def _write_marked(self, text: str) -> None:
        for kind in sorted(self.group.marks):
            self.text.open(kind)
        self.text.write(text)
        for _ in self.group.marks:
            self.text.close()

    def _is_shown(self) -> bool:
        return not self.group.skipped and self.group.destination not in _ASIDE

    def _end_line(self, word: bytes) -> None:
        if not self._is_shown():
            return
        if self.in_table and word == b"par":
            self.text.write(" ")
        elif word == b"row" or self.in_table:
            self.text.write_verbatim("\n")
        else:
            self._finish()

    def _finish(self) -> None:
        self._flush()
        text, marks = self.text.take()
        counted, self.label = _NUMBER.fullmatch(self.label), ""
        if not text:
            return
        level = self.level or self.headings.get(self.style, 0)
        kind = BlockKind.PARAGRAPH
        if "\t" in text or self.in_table:
            kind, level = BlockKind.TABLE, 0
        elif level:
            kind = BlockKind.HEADING
        elif self.in_list:
            kind, level = BlockKind.LIST_ITEM, min(max(0, self.depth) + 1, _MAX_LEVEL)
        around = self.group.destination in AROUND
        role = Role.BOILERPLATE if around else Role.BODY
        number = int(counted[1]) if counted and kind is BlockKind.LIST_ITEM else None
        self.drafts.append(Draft(text, kind, level, role, marks, number=number))


def _level(outline: int) -> int:
    """Return the level of a heading; 0 for text that is none, which has the ninth or no level."""
    return min(outline + 1, _MAX_LEVEL) if 0 <= outline < 9 else 0
