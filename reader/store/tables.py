"""The typed mappings of the library's tables."""

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from uuid import uuid4

from sqlalchemy import (
    BigInteger,
    Dialect,
    Enum,
    ForeignKey,
    Index,
    MetaData,
    SmallInteger,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from typing_extensions import override

from reader.domain.article import ArticleState
from reader.domain.entity import Label
from reader.domain.highlight import AnchorState, Colour

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def microseconds(moment: datetime) -> int:
    """Return a time as it is kept: whole microseconds since 1970."""
    return (moment - _EPOCH) // _MICROSECOND


def moment(stored: int) -> datetime:
    """Return the time that is kept as so many microseconds since 1970."""
    return _EPOCH + stored * _MICROSECOND


class Moment(TypeDecorator[datetime]):
    """A time in UTC, kept as whole microseconds since 1970."""

    impl = BigInteger
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else microseconds(value)

    @override
    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else moment(value)


def _by_value(kind: type[StrEnum]) -> Enum:
    """Return the column type that keeps an enumeration's values rather than its names."""
    return Enum(
        kind,
        native_enum=False,
        length=16,
        values_callable=lambda members: [member.value for member in members],
    )


class Base(DeclarativeBase):
    """The root of the mappings; its naming convention lets migrations name every constraint."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy's own declaration
        datetime: Moment,
        ArticleState: _by_value(ArticleState),
        AnchorState: _by_value(AnchorState),
        Colour: _by_value(Colour),
        Label: _by_value(Label),
    }


class ArticleRow(Base):
    """An article as the list shows it, and how far the program is with it.

    ``sha256`` and ``part`` name its place in a file of known bytes; they are set once it was read.
    ``place`` is the offset the reader came to, ``progress`` how much of the body stands before the
    end of that screen. Of the articles that wait the one with the smallest ``turn`` is next.
    ``asked_encoding`` is set while the file is to be read again.
    ``counted`` numbers the changes of what articles name: the last one has the highest. ``labels``
    has a bit for every kind of name in it. A removed article is in the trash until it is purged;
    then only what its highlights must be cited with is left.
    """

    __tablename__ = "article"
    __table_args__ = (
        Index("ix_article_removed_at_added_at", "removed_at", "added_at"),
        Index("ix_article_removed_at_title_key", "removed_at", "title_key"),
        Index("ix_article_removed_at_published", "removed_at", "published"),
        Index("ix_article_shelf", "removed_at", "archived_at", "read_at", "purged_at"),
        Index("ix_article_sha256_part", "sha256", "part"),
        Index("ix_article_path", "path"),
        Index("ix_article_counted", "counted"),
        Index("ix_article_version_id", "version_id"),
        Index("ix_article_noted", "id", sqlite_where=text("note <> ''")),
        Index("ix_article_turn", "turn", sqlite_where=text("state = 'waiting'")),
        Index("ix_article_worker", "worker", sqlite_where=text("worker <> ''")),
        Index("ix_article_story", "story", sqlite_where=text("story IS NOT NULL")),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    path: Mapped[str]
    part: Mapped[int] = mapped_column(default=0)
    sha256: Mapped[str] = mapped_column(default="")
    state: Mapped[ArticleState] = mapped_column(default=ArticleState.WAITING)
    turn: Mapped[int] = mapped_column(default=0)
    worker: Mapped[str] = mapped_column(default="", server_default=text("''"))
    story: Mapped[int | None]
    asked_encoding: Mapped[str] = mapped_column(default="", server_default=text("''"))
    deaths: Mapped[int] = mapped_column(default=0)
    problem: Mapped[str] = mapped_column(default="")
    hint: Mapped[str] = mapped_column(default="")
    title: Mapped[str]
    title_key: Mapped[str]
    byline: Mapped[str] = mapped_column(default="")
    site: Mapped[str] = mapped_column(default="")
    published: Mapped[str] = mapped_column(default="")
    words: Mapped[int] = mapped_column(default=0)
    place: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    progress: Mapped[float] = mapped_column(default=0.0, server_default=text("0"))
    note: Mapped[str] = mapped_column(default="", server_default=text("''"))
    added_at: Mapped[datetime]
    read_at: Mapped[datetime | None]
    archived_at: Mapped[datetime | None]
    removed_at: Mapped[datetime | None]
    purged_at: Mapped[datetime | None]
    counted: Mapped[int] = mapped_column(default=0)
    labels: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    version_id: Mapped[int | None] = mapped_column(
        ForeignKey("version.id", ondelete="SET NULL", use_alter=True)
    )


class SketchRow(Base):
    """A band of the sketch of an article's text: articles that are alike have some in common.

    It outlives its article, whose number is never given again: looking for all bands of an article
    that goes would mean reading every row.
    """

    __tablename__ = "sketch"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own declaration

    band: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    article_id: Mapped[int] = mapped_column(primary_key=True)


class WatchedFileRow(Base):
    """A file of a watched folder as it was when it was last added; ``changed_at`` is its mtime."""

    __tablename__ = "watched_file"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - as above

    path: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int] = mapped_column(BigInteger)
    changed_at: Mapped[int] = mapped_column(BigInteger)


class VersionRow(Base):
    """A text of an article, which never changes; only the roles of its blocks may.

    ``body`` holds the runs of text that belong to the body, as the word index reads them.
    """

    __tablename__ = "version"
    __table_args__ = (
        Index("ix_version_article_id", "article_id"),
        Index("ix_version_sha256", "sha256"),
        Index("ix_version_url", "url", sqlite_where=text("url <> ''")),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"))
    sha256: Mapped[str]
    stored_at: Mapped[datetime]
    title: Mapped[str]
    byline: Mapped[str]
    site: Mapped[str]
    published: Mapped[str]
    published_guessed: Mapped[bool]
    language: Mapped[str]
    url: Mapped[str]
    format: Mapped[str]
    encoding: Mapped[str]
    blocks: Mapped[str]
    body: Mapped[str]
    text: Mapped[str]


class ImageRow(Base):
    """A picture that came with a version of an article."""

    __tablename__ = "image"

    version_id: Mapped[int] = mapped_column(
        ForeignKey("version.id", ondelete="CASCADE"), primary_key=True
    )
    name: Mapped[str] = mapped_column(primary_key=True)
    media_type: Mapped[str]
    data: Mapped[bytes]


class AnalysisRow(Base):
    """What is shown of a version: mentions, packed, or why there are none.

    ``aliases`` are those the article adds to the library, as pairs of entity and text.
    """

    __tablename__ = "analysis"

    version_id: Mapped[int] = mapped_column(
        ForeignKey("version.id", ondelete="CASCADE"), primary_key=True
    )
    model: Mapped[str]
    problem: Mapped[str]
    hint: Mapped[str]
    mentions: Mapped[bytes]
    aliases: Mapped[str]


class FoundRow(Base):
    """What a model found in a version, before any decision of the user's.

    It lies apart because it is only read when decisions are replayed.
    """

    __tablename__ = "found"

    version_id: Mapped[int] = mapped_column(
        ForeignKey("analysis.version_id", ondelete="CASCADE"), primary_key=True
    )
    names: Mapped[bytes]


class EntityRow(Base):
    """Something that is named; one without a key belongs to the article that names it.

    ``found_name`` is its name before the user gave it another one.
    """

    __tablename__ = "entity"
    __table_args__ = (
        Index("uq_entity_key_label", "key", "label", unique=True, sqlite_where=text("key <> ''")),
        Index("ix_entity_article_id", "article_id", sqlite_where=text("article_id IS NOT NULL")),
        Index("ix_entity_folded", "folded"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    label: Mapped[Label]
    name: Mapped[str]
    folded: Mapped[str]
    article_id: Mapped[int | None] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"))
    found_name: Mapped[str] = mapped_column(server_default="")


class AliasRow(Base):
    """Another form of an entity's name, why it was joined, and how many articles have it."""

    __tablename__ = "alias"
    __table_args__ = (Index("ix_alias_folded", "folded"), {"sqlite_with_rowid": False})

    entity_id: Mapped[int] = mapped_column(
        ForeignKey("entity.id", ondelete="CASCADE"), primary_key=True
    )
    text: Mapped[str] = mapped_column(primary_key=True)
    folded: Mapped[str]
    reason: Mapped[str]
    articles: Mapped[int]


class ArticleEntityRow(Base):
    """How often an article names an entity."""

    __tablename__ = "article_entity"
    __table_args__ = (
        Index("ix_article_entity_article_id", "article_id", "entity_id", "count"),
        {"sqlite_with_rowid": False},
    )

    entity_id: Mapped[int] = mapped_column(
        ForeignKey("entity.id", ondelete="CASCADE"), primary_key=True
    )
    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )
    count: Mapped[int]


class DecisionRow(Base):
    """Something the user decided about names; ``number`` is its place in their order."""

    __tablename__ = "decision"
    __table_args__ = (UniqueConstraint("id"), {"sqlite_autoincrement": True})

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str]
    made_at: Mapped[datetime]
    taken_back_at: Mapped[datetime | None]
    act: Mapped[str]


class DecisionArticleRow(Base):
    """An article that changes with a decision, whether the decision holds or was taken back."""

    __tablename__ = "decision_article"
    __table_args__ = (
        Index("ix_decision_article_article_id", "article_id"),
        {"sqlite_with_rowid": False},
    )

    decision_number: Mapped[int] = mapped_column(
        ForeignKey("decision.number", ondelete="CASCADE"), primary_key=True
    )
    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )


class OutdatedRow(Base):
    """An article over which the decisions must be replayed, because one of them changed."""

    __tablename__ = "outdated"

    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )


class UntoldFailureRow(Base):
    """An article that failed, of which the user has not yet put the report away."""

    __tablename__ = "untold_failure"

    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )


class UnsketchedRow(Base):
    """An article from before there were sketches, which has none yet."""

    __tablename__ = "unsketched"

    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )


class HighlightRow(Base):
    """A marked passage; offsets count in the text of its version.

    ``uid`` names it in every library that it is carried to.
    """

    __tablename__ = "highlight"
    __table_args__ = (
        # These two hold all that the notebook sorts and filters by: it never reads the rows.
        Index(
            "ix_highlight_article_id",
            *("article_id", "start", "end", "id", "removed_at", "colour", "version_id"),
        ),
        Index(
            "ix_highlight_created_at",
            *("removed_at", "created_at", "id", "colour", "article_id"),
        ),
        Index("uq_highlight_uid", "uid", unique=True, sqlite_where=text("uid <> ''")),
        Index("ix_highlight_version_id", "version_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"))
    version_id: Mapped[int] = mapped_column(ForeignKey("version.id", ondelete="CASCADE"))
    start: Mapped[int]
    end: Mapped[int]
    quote: Mapped[str]
    prefix: Mapped[str]
    suffix: Mapped[str]
    colour: Mapped[Colour]
    note: Mapped[str]
    anchor: Mapped[AnchorState] = mapped_column(default=AnchorState.EXACT)
    score: Mapped[float] = mapped_column(default=1.0)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]
    uid: Mapped[str] = mapped_column(default=lambda: str(uuid4()), server_default="")


class HighlightEntityRow(Base):
    """Something that a highlight names in the current text of its article; triggers keep it."""

    __tablename__ = "highlight_entity"
    __table_args__ = (
        Index("ix_highlight_entity_highlight_id", "highlight_id"),
        {"sqlite_with_rowid": False},
    )

    entity_id: Mapped[int] = mapped_column(
        ForeignKey("entity.id", ondelete="CASCADE"), primary_key=True
    )
    highlight_id: Mapped[int] = mapped_column(
        ForeignKey("highlight.id", ondelete="CASCADE"), primary_key=True
    )


class HighlightOriginRow(Base):
    """The passage that was marked, of a highlight that has moved since."""

    __tablename__ = "highlight_origin"

    highlight_id: Mapped[int] = mapped_column(
        ForeignKey("highlight.id", ondelete="CASCADE"), primary_key=True
    )
    start: Mapped[int]
    end: Mapped[int]
    quote: Mapped[str]
    prefix: Mapped[str]
    suffix: Mapped[str]


class ColourMeaningRow(Base):
    """What the user means by a colour of highlights."""

    __tablename__ = "colour_meaning"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - as above

    colour: Mapped[Colour] = mapped_column(primary_key=True)
    meaning: Mapped[str]


class TagRow(Base):
    """A word of the user's own."""

    __tablename__ = "tag"
    __table_args__ = (UniqueConstraint("name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class HighlightTagRow(Base):
    """A tag of a highlight, in the order the user gave them."""

    __tablename__ = "highlight_tag"
    __table_args__ = (Index("ix_highlight_tag_tag_id", "tag_id"), {"sqlite_with_rowid": False})

    highlight_id: Mapped[int] = mapped_column(
        ForeignKey("highlight.id", ondelete="CASCADE"), primary_key=True
    )
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(SmallInteger)


class ArticleTagRow(Base):
    """A tag of an article, in the order the user gave them."""

    __tablename__ = "article_tag"
    __table_args__ = (Index("ix_article_tag_tag_id", "tag_id"), {"sqlite_with_rowid": False})

    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(SmallInteger)


class SiteRoleRow(Base):
    """Whether words are part of the articles of a site, as the reader said of one of them."""

    __tablename__ = "site_role"
    __table_args__ = ({"sqlite_with_rowid": False},)

    site: Mapped[str] = mapped_column(primary_key=True)
    words: Mapped[str] = mapped_column(primary_key=True)
    role: Mapped[str]


class SavedSearchRow(Base):
    """A query that is kept under a name, at its place among the others."""

    __tablename__ = "saved_search"
    __table_args__ = (UniqueConstraint("name"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    query: Mapped[str]
    position: Mapped[int]


class ClippingRow(Base):
    """A highlight from elsewhere that has found no article yet; ``data`` is all of it."""

    __tablename__ = "clipping"
    __table_args__ = (
        UniqueConstraint("uid"),
        Index("ix_clipping_title_key", "title_key"),
        Index("ix_clipping_url", "url"),
        Index("ix_clipping_sha256", "sha256"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str]
    title_key: Mapped[str]
    url: Mapped[str]
    sha256: Mapped[str]
    kept_at: Mapped[datetime]
    data: Mapped[str]


class WatchedNameRow(Base):
    """A name that new articles are looked through for."""

    __tablename__ = "watched_name"
    __table_args__ = (UniqueConstraint("name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class WatchedFormRow(Base):
    """How a watched name may be written, the name itself among it."""

    __tablename__ = "watched_form"
    __table_args__ = ({"sqlite_with_rowid": False},)

    name_id: Mapped[int] = mapped_column(
        ForeignKey("watched_name.id", ondelete="CASCADE"), primary_key=True
    )
    form: Mapped[str] = mapped_column(primary_key=True)


class ArticleWatchedRow(Base):
    """A watched name that an article held when it came; it stays when the list changes."""

    __tablename__ = "article_watched"
    __table_args__ = ({"sqlite_with_rowid": False},)

    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )
    name: Mapped[str] = mapped_column(primary_key=True)
