"""An article: one text, and the blocks that give it structure.

Every offset is a code point offset into the article's text, end excluded. The text is its blocks
joined by ``BLOCK_SEPARATOR``; the separator belongs to no block.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reader.domain.entity import Label

BLOCK_SEPARATOR = "\n\n"


class BlockKind(StrEnum):
    """What a block is in the structure of its article."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    PREFORMATTED = "preformatted"
    TABLE = "table"
    CAPTION = "caption"
    IMAGE = "image"
    RULE = "rule"


class Role(StrEnum):
    """Whether a block belongs to the article or was only saved along with it."""

    BODY = "body"
    BOILERPLATE = "boilerplate"


class InlineKind(StrEnum):
    """How a run of words inside a block is set."""

    LINK = "link"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class InlineMark:
    """A run of words inside a block that is set differently.

    ``target`` is a link's address; for a place in the same article it is ``#`` and its offset.
    """

    start: int
    end: int
    kind: InlineKind
    target: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item or the like.

    ``level`` is a heading's level from 1 to 6, or the depth of a list item from 1; ``number`` is
    that of an item whose list counts, where its text does not say it. A list item that
    ``continues`` is another paragraph of the item before it. A table holds
    its rows in lines and its cells between tabs. The text of an image is its description; ``image``
    names one of the article's images. ``chosen`` says that the role is the user's word,
    ``learned`` that it follows from the user's word on another article of the site.
    """

    start: int
    end: int
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    role: Role = Role.BODY
    marks: tuple[InlineMark, ...] = ()
    image: str = ""
    chosen: bool = False
    learned: bool = False
    number: int | None = None
    continues: bool = False


@dataclass(frozen=True, slots=True)
class StoredImage:
    """A picture that came with the article's file; ``data`` is the encoded picture."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class ImportedArticle:
    """An article as an importer read it.

    ``published`` is an ISO 8601 date or time as exact as the source has it, ``language`` a BCP 47
    tag; an unknown value is empty. ``published_guessed`` says that the date was inferred from the
    text and not declared by the source. ``sha256`` is the hexadecimal digest of the file's bytes.
    """

    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    byline: str = ""
    site: str = ""
    published: str = ""
    language: str = ""
    url: str = ""
    format: str = ""
    encoding: str = ""
    sha256: str = ""
    images: tuple[StoredImage, ...] = ()
    published_guessed: bool = False


class ArticleState(StrEnum):
    """How far the program is with an article."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """What a row of the article list shows.

    ``words`` counts the words of the body, ``copies`` other articles with nearly the same ones.
    ``problem`` and ``hint`` are set while ``state`` is
    failed; ``readable`` is false until the file was read. ``place`` is the offset the reader came
    to, ``progress`` how much of the body has been read by then, from 0 to 1.
    ``note`` and ``tags`` are the user's. ``names`` are those the article names most, with their
    labels, where they were asked for; ``watched`` are those of the watchlist that it holds.
    """

    id: int
    title: str
    state: ArticleState
    path: str
    added_at: datetime
    byline: str = ""
    site: str = ""
    published: str = ""
    words: int = 0
    highlights: int = 0
    copies: int = 0
    readable: bool = False
    problem: str = ""
    hint: str = ""
    place: int = 0
    progress: float = 0.0
    is_read: bool = False
    is_archived: bool = False
    is_removed: bool = False
    note: str = ""
    tags: tuple[str, ...] = ()
    names: tuple[tuple[str, Label], ...] = ()
    watched: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A stored article, whole; ``version`` names the stored text that its offsets count in."""

    id: int
    version: int
    path: str
    added_at: datetime
    content: ImportedArticle


@dataclass(frozen=True, slots=True)
class Version:
    """A stored text of an article; the digest of the file it was read from is in its content."""

    id: int
    stored_at: datetime
    content: ImportedArticle
