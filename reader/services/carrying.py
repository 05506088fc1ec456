"""One article of another library taken into this one; nothing that is here is overwritten."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property

from reader.clippings.library_reading import CarriedArticle
from reader.clippings.library_records import HighlightLine, VersionLine
from reader.domain.article import Article, ArticleState, Block
from reader.domain.carrying import ArticleFacts, Fate, both_notes
from reader.domain.highlight import AnchorState, Highlight
from reader.domain.shelving import Mark
from reader.services import clippings, copies
from reader.services.anchoring.anchor import AnchorText
from reader.services.versions import moved
from reader.store.analyses import AnalysisRepository
from reader.store.articles import ArticleRepository
from reader.store.carried import CarriedRepository
from reader.store.clippings import ClippingRepository
from reader.store.highlights import HighlightRepository
from reader.store.library import Library
from reader.store.stories import StoryRepository
from reader.store.tags import TagRepository
from reader.store.waiting import WaitingRepository
from reader.store.watchlist import WatchlistRepository

AT_ONCE = 16
"""How many articles are taken in at once: the library is locked no longer than for so many."""

_AT_ONCE = 500
_ENDED = (ArticleState.DONE, ArticleState.FAILED)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of an article, and how many of its highlights are new here or say more now."""

    fate: Fate
    highlights: int
    changed: int


@dataclass(frozen=True, slots=True)
class _Tables:
    """What an article is stored in, inside one session."""

    articles: ArticleRepository
    carried: CarriedRepository
    highlights: HighlightRepository
    analyses: AnalysisRepository
    tags: TagRepository
    watchlist: WatchlistRepository
    stories: StoryRepository
    clippings: ClippingRepository
    waiting: WaitingRepository


def take_in(library: Library, batch: Sequence[CarriedArticle]) -> tuple[Taken, ...]:
    """Add articles, or join them with the same ones that are here, all of them or none."""
    with library.writing() as session:
        tables = _Tables(
            ArticleRepository(session),
            CarriedRepository(session),
            HighlightRepository(session),
            AnalysisRepository(session),
            TagRepository(session),
            WatchlistRepository(session),
            StoryRepository(session),
            ClippingRepository(session),
            WaitingRepository(session),
        )
        return tuple(_take_in(tables, carried) for carried in batch)


def _take_in(tables: _Tables, carried: CarriedArticle) -> Taken:
    same = _same(tables, carried)
    if same is None:
        return _Adding(tables, carried).run()
    return _Joining(tables, carried, same).run()


def _same(tables: _Tables, carried: CarriedArticle) -> int | None:
    if carried.current is None:
        return tables.carried.unread_at(carried.head.path)
    digests = {version.sha256 for version in carried.versions.values()}
    same = tables.carried.same(digests, carried.head.part)
    if same is None and not any(digests):
        return _with_highlights(tables, carried)
    return same


def _with_highlights(tables: _Tables, carried: CarriedArticle) -> int | None:
    """Return the article that has highlights of one whose bytes are unknown, as it was purged."""
    uids = [line.uid for line in carried.highlights[:_AT_ONCE]]
    found = tables.highlights.with_uids(uids).values()
    return next((each.article for each in found if each is not None), None)


class _Adding:
    """An article that is not here yet."""

    def __init__(self, tables: _Tables, carried: CarriedArticle) -> None:
        self._tables = tables
        self._carried = carried
        self._versions: dict[int, int] = {}
        self._id = self._added()

    def run(self) -> Taken:
        """Store all that is carried, as it is."""
        tables, head = self._tables, self._carried.head
        if self._carried.current is not None:
            self._store_what_follows(self._carried.current)
        tables.carried.set_facts(self._id, _facts(self._carried))
        tables.tags.replace({self._id: tuple(dict.fromkeys(head.tags))})
        tables.watchlist.mark(self._id, head.watched)
        theirs = [_highlight(each, self._id, self._versions) for each in self._carried.highlights]
        added, changed = _take_highlights(tables, theirs)
        return Taken(Fate.ADDED, added, changed)

    def _added(self) -> int:
        """Add the article with its texts, and return its id."""
        articles, head, current = self._tables.articles, self._carried.head, self._carried.current
        if current is None:
            article_id = articles.add(head.path, head.title)
        else:
            article_id, self._versions[current.version] = articles.add_read(
                head.path,
                head.title,
                current.content,
                part=head.part,
                stored_at=current.stored_at,
            )
        for number, line in self._carried.versions.items():
            if line is not current:
                version = articles.add_version(article_id, line.content, line.stored_at)
                self._versions[number] = version
        return article_id

    def _store_what_follows(self, current: VersionLine) -> None:
        """Let the article name what was found in it, and be among those that are like it."""
        tables, content, names = self._tables, current.content, self._carried.names
        if names is not None:
            tables.analyses.save(self._id, self._versions[current.version], names.analysis)
        copies.follow(tables.articles, tables.stories, self._id, content)
        tables.watchlist.look_through(self._id, content)
        clippings.attach_kept(
            tables.clippings, tables.highlights, tables.articles, self._id, content
        )


class _Joining:
    """An article that is here already; it keeps its current text."""

    def __init__(self, tables: _Tables, carried: CarriedArticle, article_id: int) -> None:
        self._tables = tables
        self._carried = carried
        self._id = article_id

    def run(self) -> Taken:
        """Add what only the other library knows."""
        is_changed = self._join_facts()
        is_changed |= self._join_tags()
        is_changed |= bool(self._carried.current and self._join_texts(self._carried.current))
        added, changed = _take_highlights(self._tables, list(self._placed()))
        is_known = not (is_changed or added or changed)
        return Taken(Fate.KNOWN if is_known else Fate.JOINED, added, changed)

    @cached_property
    def _article(self) -> Article:
        return self._tables.articles.load(self._id, with_images=False)

    @cached_property
    def _text(self) -> AnchorText:
        return AnchorText(self._article.content.text)

    @cached_property
    def _numbers(self) -> dict[int, int]:
        """The versions of the file as they are numbered here; new ones are added.

        The text of one that was purged there is the current one here.
        """
        known = self._tables.carried.versions(self._id)
        return {
            number: known.get((line.sha256, line.text)) or self._number(line)
            for number, line in self._carried.versions.items()
        }

    def _number(self, line: VersionLine) -> int:
        if not line.text:
            return self._article.version
        return self._tables.articles.add_version(self._id, line.content, line.stored_at)

    def _join_facts(self) -> bool:
        carried = self._tables.carried
        ours, theirs = carried.facts(self._id), _facts(self._carried)
        joined = ours.joined_by(theirs)
        if joined != ours:
            carried.set_facts(self._id, joined)
        self._tables.watchlist.mark(self._id, self._carried.head.watched)
        return joined != ours

    def _join_tags(self) -> bool:
        ours = self._tables.tags.of_articles([self._id]).get(self._id, ())
        both = tuple(dict.fromkeys((*ours, *self._carried.head.tags)))
        if both != ours:
            self._tables.tags.replace({self._id: both})
        return both != ours

    def _join_texts(self, current: VersionLine) -> bool:
        """Keep the texts that are not here, and the roles that were chosen in the same one."""
        before = len(self._tables.carried.versions(self._id))
        is_same_text = self._numbers[current.version] == self._article.version
        is_changed = is_same_text and self._join_roles(current.blocks)
        return is_changed or len(self._tables.carried.versions(self._id)) > before

    def _join_roles(self, theirs: Sequence[Block]) -> bool:
        ours = self._article.content.blocks
        joined = tuple(map(_with_role, ours, theirs))
        if len(ours) != len(theirs) or joined == ours:
            return False
        self._tables.articles.change_blocks(self._id, joined)
        self._tables.waiting.put_back((self._id,))
        return True

    def _placed(self) -> Iterator[Highlight]:
        """Yield the highlights where they are in the current text, if they are found in it."""
        for line in self._carried.highlights:
            theirs = _highlight(line, self._id, self._numbers)
            text = self._carried.versions[line.version].text
            is_same_text = text == self._article.content.text
            if is_same_text and theirs.version == self._article.version:
                yield theirs
                continue
            here = moved(theirs, self._text)
            is_lost = here.anchor is AnchorState.ORPHAN
            yield here if is_lost else replace(here, version=self._article.version)


def _with_role(ours: Block, theirs: Block) -> Block:
    is_same = (ours.start, ours.end) == (theirs.start, theirs.end)
    if not is_same or ours.chosen or not theirs.chosen:
        return ours
    return replace(ours, role=theirs.role, chosen=True, learned=False)


def _facts(carried: CarriedArticle) -> ArticleFacts:
    """Return what the file says of an article; what is not done there waits here."""
    head = carried.head
    is_done = carried.names is not None or head.state is ArticleState.FAILED
    moments = {
        Mark.READ: head.read_at,
        Mark.ARCHIVED: head.archived_at,
        Mark.REMOVED: head.removed_at,
    }
    return ArticleFacts(
        state=head.state if is_done and head.state in _ENDED else ArticleState.WAITING,
        problem=head.problem,
        hint=head.hint,
        added_at=head.added_at or datetime.now(UTC),
        place=head.place,
        progress=head.progress,
        note=head.note,
        marks={mark: since for mark, since in moments.items() if since},
    )


def _take_highlights(tables: _Tables, theirs: Sequence[Highlight]) -> tuple[int, int]:
    """Add the highlights that are new, and to the others what is said there; count both."""
    added = changed = 0
    for first in range(0, len(theirs), _AT_ONCE):
        some = theirs[first : first + _AT_ONCE]
        known = tables.highlights.with_uids([each.uid for each in some])
        new = [each for each in some if each.uid not in known]
        added += len(tables.highlights.take_in(new))
        tables.clippings.drop([each.uid for each in new])
        for each in some:
            ours = known.get(each.uid)
            changed += ours is not None and _join_highlight(tables.highlights, ours, each)
    return added, changed


def _join_highlight(highlights: HighlightRepository, ours: Highlight, theirs: Highlight) -> bool:
    note = both_notes(ours.note, theirs.note)
    tags = tuple(dict.fromkeys((*ours.tags, *theirs.tags)))
    if note == ours.note and tags == ours.tags:
        return False
    highlights.change(ours.id, note=note, tags=tags)
    return True


def _highlight(line: HighlightLine, article_id: int, numbers: Mapping[int, int]) -> Highlight:
    made = line.created_at or line.changed_at or datetime.now(UTC)
    return Highlight(
        id=0,
        article=article_id,
        version=numbers[line.version],
        uid=line.uid,
        passage=line.passage,
        colour=line.colour,
        note=line.note,
        tags=line.tags,
        anchor=line.anchor,
        score=line.score,
        origin=line.origin,
        created_at=made,
        changed_at=line.changed_at or made,
    )
