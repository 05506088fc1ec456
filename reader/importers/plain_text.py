"""Plain text: its encoding, its paragraphs, and the lines that were scraped along with it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, pairwise, takewhile
from statistics import median

from reader.domain.article import BlockKind, ImportedArticle, Role
from reader.domain.errors import UnreadableFileError
from reader.encodings import decode, looks_like_text
from reader.importers.bylines import line_byline
from reader.importers.dates import date_in
from reader.importers.drafts import Draft, join
from reader.importers.line_roles import Line, line_roles
from reader.importers.source import Source, shown

_LINE_END = re.compile("\r\n|[\n\r\v\x85\u2028]")
_PAGE_END = re.compile("[\f\u2029]")
_BULLET = re.compile(r"(?:[-*•‣◦▪–]|\(?\d{1,2}[.)])\s+(?=\S)")
_RULE = re.compile(r"(?:[-*_=~•·—]\s*){3,}$")
_UNDERLINE = re.compile(r"(=+|-+)$")
_SENTENCE_END = re.compile(r"[.!?…。！？।][\"'”’»)\]]*(?=\s|$)")
_CLOSING = tuple('.!?…,;:。！？。”"»')
_WRAP_WIDTHS = range(50, 101)
_MAX_TITLE = 120
_MOST_LINES_BEFORE_PROSE = 4


class PlainTextImporter:
    """Reads text files."""

    name = "plain_text"
    suffixes = (".txt", ".text", ".log")

    def recognises(self, _source: Source, /) -> bool:
        """Plain text has no sign of its own."""
        return False

    def read(self, source: Source, /) -> Iterator[ImportedArticle]:
        """Give the file as one article."""
        if not looks_like_text(source.data):
            raise UnreadableFileError(
                f"“{shown(source.name)}” is not text.", hint="Open it with its own program."
            )
        text, encoding = decode(source.data, chosen=source.encoding)
        article = article_of_text(text, fallback_title=source.stem)
        if article is not None:
            yield replace(article, encoding=encoding)


def article_of_text(text: str, *, fallback_title: str) -> ImportedArticle | None:
    """Return the article that a plain text is; None if there are no words in it."""
    drafts = text_drafts(text)
    if not any(any(c.isalnum() for c in draft.text) for draft in drafts):
        return None
    byline = next((draft for draft in _before_prose(drafts) if line_byline(draft.text)), None)
    joined, blocks = join(draft.as_boilerplate() if draft is byline else draft for draft in drafts)
    return ImportedArticle(
        joined,
        blocks,
        title=_title(drafts) or fallback_title,
        byline=line_byline(byline.text) if byline else "",
        published=date_in(byline.text) if byline else "",
    )


def text_drafts(text: str) -> list[Draft]:
    """Return the blocks of a plain text, with their roles."""
    lines = _unwrapped(_lines(text))
    roles = line_roles(lines)
    drafts = [_draft(lines, at, role) for at, role in enumerate(roles)]
    return [draft for draft in drafts if draft is not None]


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    blank = 0
    for raw in _LINE_END.split(_PAGE_END.sub("\n\n", text)):
        words = " ".join(raw.split())
        if not words:
            blank += 1
            continue
        indent = len(raw) - len(raw.lstrip())
        lines.append(Line(words, blank, indent))
        blank = 0
    return lines


def _unwrapped(lines: list[Line]) -> list[Line]:
    """Join the lines of paragraphs that were broken at a fixed width."""
    if not _is_hard_wrapped(lines):
        return lines
    width = _wrap_width(lines)
    joined: list[Line] = []
    last = ""
    for line in lines:
        if joined and not _begins_paragraph(line, last, width):
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {line.text}")
        else:
            joined.append(line)
        last = line.text
    return joined


def _is_hard_wrapped(lines: list[Line]) -> bool:
    """Say whether lines break inside sentences, and most of them at about the same width."""
    inner = [(line.text, after.text) for line, after in pairwise(lines) if not after.blank_before]
    if len(inner) < 3 or max(len(line.text) for line in lines) > _WRAP_WIDTHS.stop * 1.2:
        return False
    lengths = [len(text) for text, _ in inner]
    broken = sum(not text.endswith(_CLOSING) and after[0].islower() for text, after in inner)
    return round(median(lengths)) in _WRAP_WIDTHS and broken > len(inner) * 0.3


def _wrap_width(lines: list[Line]) -> int:
    lengths = sorted(len(line.text) for line in lines)
    return lengths[int(len(lengths) * 0.95)]


def _begins_paragraph(line: Line, last: str, width: int) -> bool:
    if line.blank_before or line.indent >= 2 or _BULLET.match(line.text):
        return True
    if _RULE.match(line.text) or _RULE.match(last):
        return True
    first_word = line.text.split(maxsplit=1)[0]
    return len(last) + 1 + len(first_word) < width * 0.75


def _draft(lines: list[Line], at: int, role: Role) -> Draft | None:
    text = lines[at].text
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    if at and _underlines(text, lines[at - 1].text):
        return None
    if _RULE.match(text):
        return Draft("", BlockKind.RULE, role=role)
    if _underlines(below, text):
        return Draft(text, BlockKind.HEADING, 1 if below[0] == "=" else 2, role)
    if role is Role.BODY and _is_heading(lines, at):
        return Draft(text, BlockKind.HEADING, 1 if at == 0 else 2, role)
    return _marked_draft(text, role)


def _marked_draft(text: str, role: Role) -> Draft:
    """Return a paragraph, or what the mark at its beginning makes of it."""
    if text.startswith(">") and (quoted := text.lstrip("> ")):
        return Draft(quoted, BlockKind.QUOTE, role=role)
    marker = _BULLET.match(text)
    if marker is None:
        return Draft(text, role=role)
    numbered = any(c.isdigit() for c in marker[0])
    return Draft(text if numbered else text[marker.end() :], BlockKind.LIST_ITEM, 1, role)


def _underlines(rule: str, text: str) -> bool:
    return (
        bool(_UNDERLINE.match(rule))
        and len(rule) >= 3
        and abs(len(rule) - len(text)) <= max(3, len(text) // 4)
    )


def _is_heading(lines: list[Line], at: int) -> bool:
    """Say whether a line is short, begins like a title, ends open and has prose after it."""
    text = lines[at].text
    if len(text) > 100 or len(text.split()) > 14 or text.endswith(_CLOSING):
        return False
    if not (text[0].isupper() or text[0].isdigit() or not text[0].isascii()):
        return False
    below = lines[at + 1 : at + 3]
    after = next((line for line in below if not line_byline(line.text)), None)
    if after is None or not _is_prose(after.text) or len(after.text) <= len(text):
        return False
    before = lines[at - 1] if at else None
    return before is None or _is_prose(before.text) or lines[at].blank_before > after.blank_before


def _before_prose(drafts: list[Draft]) -> Iterator[Draft]:
    """Give the few lines that may stand above the prose of an article."""
    above = takewhile(lambda draft: not _is_prose(draft.text), drafts)
    return islice(above, _MOST_LINES_BEFORE_PROSE)


def _is_prose(text: str) -> bool:
    return len(text) >= 60 and _SENTENCE_END.search(text) is not None


def _title(drafts: list[Draft]) -> str:
    """Return the first heading, or else the first sentence if it can stand as a title."""
    body = [draft for draft in drafts if draft.role is Role.BODY and draft.text]
    heading = next((draft.text for draft in body[:3] if draft.kind is BlockKind.HEADING), "")
    if heading or not body:
        return heading
    first = body[0].text
    end = _SENTENCE_END.search(first)
    sentence = first[: end.end()] if end else first
    return sentence if len(sentence) <= _MAX_TITLE else _shortened(sentence)


def _shortened(sentence: str) -> str:
    return sentence[:_MAX_TITLE].rsplit(None, 1)[0].rstrip(",;:–—- ") + "…"
