"""Articles for tests, put together from their blocks."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from reader.domain.article import (
    BLOCK_SEPARATOR,
    Article,
    Block,
    BlockKind,
    ImportedArticle,
    InlineKind,
    InlineMark,
    Role,
)
from reader.domain.entity import Analysis, Entity, Label, Mention
from reader.domain.highlight import Colour, Highlight, passage

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Part:
    """The words of one block; ``marks`` are words inside it, how they are set, and a target."""

    words: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    role: Role = Role.BODY
    image: str = ""
    marks: tuple[tuple[str, InlineKind, str], ...] = field(default=())
    number: int | None = None
    continues: bool = False


def aside(words: str) -> Part:
    """Return a block that is not part of the article."""
    return Part(words, role=Role.BOILERPLATE)


def content(*parts: Part | str, **known: object) -> ImportedArticle:
    """Put an article together; a string is a paragraph."""
    blocks, start = [], 0
    whole = [part if isinstance(part, Part) else Part(part) for part in parts]
    for part in whole:
        end = start + len(part.words)
        marks = tuple(_mark(part, start, *mark) for mark in part.marks)
        blocks.append(
            Block(
                start,
                end,
                part.kind,
                part.level,
                part.role,
                marks,
                part.image,
                number=part.number,
                continues=part.continues,
            )
        )
        start = end + len(BLOCK_SEPARATOR)
    text = BLOCK_SEPARATOR.join(part.words for part in whole)
    return ImportedArticle(text=text, blocks=tuple(blocks), **known)


def article(*parts: Part | str, number: int = 1, version: int = 1, **known: object) -> Article:
    """Put a stored article together; a string is a paragraph."""
    return Article(number, version, "/articles/bridge.html", NOW, content(*parts, **known))


def analysis(text: str, *names: tuple[str, Label, int]) -> Analysis:
    """Find every occurrence of each name, as a label and an entity's number."""
    mentions = [
        Mention(start, start + len(words), label, entity)
        for words, label, entity in names
        for start in occurrences(text, words)
    ]
    entities = tuple(Entity(entity, words, label) for words, label, entity in names)
    return Analysis("test", tuple(sorted(mentions, key=lambda one: one.start)), entities)


def occurrences(text: str, words: str) -> list[int]:
    """Return where words begin in a text."""
    found = [text.find(words)]
    while found[-1] >= 0:
        found.append(text.find(words, found[-1] + 1))
    return found[:-1]


def highlight(
    text: str, words: str, colour: Colour = Colour.YELLOW, number: int = 1, **known: object
) -> Highlight:
    """Highlight the first occurrence of words."""
    start = text.index(words)
    marked = passage(text, start, start + len(words))
    return Highlight(number, 1, marked, colour, NOW, NOW, **known)


def _mark(part: Part, start: int, words: str, kind: InlineKind, target: str) -> InlineMark:
    first = start + part.words.index(words)
    return InlineMark(first, first + len(words), kind, target)
