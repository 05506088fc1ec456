"""The lines of this program's own JSON Lines, as ``library.schema.json`` describes them."""

from datetime import datetime
from typing import Annotated, Any, TypeAlias

import msgspec

from reader.domain.article import ArticleState, Block, ImportedArticle, Role, StoredImage
from reader.domain.clipping import Clipping
from reader.domain.entity import Analysis, Entity, Mention
from reader.domain.highlight import AnchorState, Colour, Passage

FORMAT = "rubricator-library"
FORMAT_VERSION = 1

Moment: TypeAlias = Annotated[datetime, msgspec.Meta(tz=True)]
Offset: TypeAlias = Annotated[int, msgspec.Meta(ge=0)]
Share: TypeAlias = Annotated[float, msgspec.Meta(ge=0, le=1)]


class LibraryLine(msgspec.Struct, tag_field="kind", tag="library"):
    """The first line."""

    format: str = FORMAT
    version: int = FORMAT_VERSION


class DecisionLine(msgspec.Struct, tag_field="kind", tag="decision"):
    """A decision, as it is in files of decisions."""

    decision: dict[str, Any]


class SavedSearchLine(msgspec.Struct, tag_field="kind", tag="saved_search"):
    """A saved search."""

    name: str
    query: str


class WatchedNameLine(msgspec.Struct, tag_field="kind", tag="watched_name"):
    """A name of the watchlist."""

    name: str
    aliases: tuple[str, ...] = ()


class SiteRolesLine(msgspec.Struct, tag_field="kind", tag="site_roles"):
    """What was said of words of a site."""

    site: str
    roles: dict[str, Role]


class ColourMeaningLine(msgspec.Struct, tag_field="kind", tag="colour_meaning"):
    """What a colour of highlights means."""

    colour: Colour
    meaning: str


class ClippingLine(msgspec.Struct, tag_field="kind", tag="clipping"):
    """A highlight that has found no article."""

    clipping: Clipping


class ArticleLine(msgspec.Struct, tag_field="kind", tag="article"):
    """An article; ``version`` is its current one, 0 while it was not read."""

    article: int
    title: str = ""
    path: str = ""
    part: Offset = 0
    state: ArticleState = ArticleState.WAITING
    problem: str = ""
    hint: str = ""
    added_at: Moment | None = None
    place: Offset = 0
    progress: Share = 0.0
    note: str = ""
    tags: tuple[str, ...] = ()
    watched: tuple[str, ...] = ()
    read_at: Moment | None = None
    archived_at: Moment | None = None
    removed_at: Moment | None = None
    version: int = 0


class VersionLine(msgspec.Struct, tag_field="kind", tag="version"):
    """A text of an article."""

    article: int
    version: int = 0
    stored_at: Moment | None = None
    sha256: str = ""
    text: str = ""
    title: str = ""
    byline: str = ""
    site: str = ""
    published: str = ""
    published_guessed: bool = False
    language: str = ""
    url: str = ""
    format: str = ""
    encoding: str = ""
    blocks: tuple[Block, ...] = ()
    images: tuple[StoredImage, ...] = ()

    @property
    def content(self) -> ImportedArticle:
        """The text with all that is known of it."""
        return ImportedArticle(
            text=self.text,
            blocks=self.blocks,
            title=self.title,
            byline=self.byline,
            site=self.site,
            published=self.published,
            published_guessed=self.published_guessed,
            language=self.language,
            url=self.url,
            format=self.format,
            encoding=self.encoding,
            sha256=self.sha256,
            images=self.images,
        )


class NamesLine(msgspec.Struct, tag_field="kind", tag="names"):
    """What a model found in the current text of an article."""

    article: int
    version: int = 0
    model: str = ""
    problem: str = ""
    hint: str = ""
    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()

    @property
    def analysis(self) -> Analysis:
        """The names as they were found."""
        return Analysis(self.model, self.mentions, self.entities, self.problem, self.hint)


class HighlightLine(msgspec.Struct, tag_field="kind", tag="highlight"):
    """A marked passage."""

    article: int
    uid: Annotated[str, msgspec.Meta(min_length=1)]
    quote: str
    start: Offset
    end: Offset = 0
    version: int = 0
    prefix: str = ""
    suffix: str = ""
    sha256: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    colour: Colour = Colour.YELLOW
    anchor: AnchorState = AnchorState.EXACT
    score: Share = 1.0
    created_at: Moment | None = None
    changed_at: Moment | None = None
    origin: Passage | None = None

    @property
    def passage(self) -> Passage:
        """The passage with what is around it."""
        return Passage(self.start, self.end, self.quote, self.prefix, self.suffix)


class EndLine(msgspec.Struct, tag_field="kind", tag="end"):
    """The last line, and how many stand before it."""

    lines: int


Around: TypeAlias = (
    DecisionLine
    | SavedSearchLine
    | WatchedNameLine
    | SiteRolesLine
    | ColourMeaningLine
    | ClippingLine
)
OfArticle: TypeAlias = VersionLine | NamesLine | HighlightLine
Line: TypeAlias = LibraryLine | Around | ArticleLine | OfArticle | EndLine
