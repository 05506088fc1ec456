"""Highlights from elsewhere into the library: each to its article, or kept until that comes."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from reader.clippings.registry import ClippingReader, clipping_readers, reader_of
from reader.domain.article import ImportedArticle
from reader.domain.cancelling import Cancelling
from reader.domain.clipping import Clipping, ClippingSource
from reader.domain.errors import ClippingsError
from reader.domain.highlight import AnchorState, Colour, Highlight
from reader.domain.query import Phrase
from reader.domain.search import ArticleFilter
from reader.encodings import decode, looks_like_text
from reader.services.anchoring.anchor import Anchored
from reader.services.clipping_order import ClippingOrder
from reader.services.clipping_places import ClippedText
from reader.store.articles import ArticleRepository
from reader.store.clippings import ClippingRepository
from reader.store.highlights import HighlightRepository
from reader.store.library import Library

# Hears how many clippings of how many are done.
Told: TypeAlias = Callable[[int, int], None]

_MOST_BYTES = 256_000_000
_AT_ONCE = 500
# A quote of fewer words may stand anywhere, so it does not tell which article is meant.
_WORDS_TO_SEARCH = 6
_MOST_SEARCHED = 12
_MOST_FOUND = 8


@dataclass(slots=True)
class Outcome:
    """What became of clippings, in the order of their file.

    ``added`` are the ids of new highlights. ``orphans`` belong to an article in which their words
    were not found, ``kept`` to none; ``known`` counts those that were in the library already.
    """

    added: list[int] = field(default_factory=list)
    states: Counter[AnchorState] = field(default_factory=Counter)
    orphans: list[Clipping] = field(default_factory=list)
    kept: list[Clipping] = field(default_factory=list)
    known: int = 0


def read(path: Path, format_name: str = "") -> tuple[Clipping, ...]:
    """Return the clippings of a file, in a format that is named or recognised.

    Raises ``ClippingsError``.
    """
    text = _text(path)
    return tuple(_reader(path, text, format_name).read(text))


def take_in(
    library: Library,
    clippings: Sequence[Clipping],
    told: Told | None = None,
    cancelling: Cancelling | None = None,
) -> Outcome:
    """Give clippings to their articles; what is in the library already is not added twice.

    Where the end is wished, what was not reached is left out.
    """
    outcome = Outcome()
    done = 0
    for source, group in _by_source(clippings).items():
        for some in _pieces(group):
            if cancelling and cancelling.is_wished():
                return outcome
            if told:
                told(done, len(clippings))
            _Taking(library, source, outcome).take(some)
            done += len(some)
    if told:
        told(done, len(clippings))
    return outcome


def kept(library: Library) -> tuple[Clipping, ...]:
    """Return the clippings that have found no article."""
    with library.reading() as session:
        return ClippingRepository(session).kept()


def drop(library: Library, uids: Sequence[str]) -> None:
    """Keep clippings no longer."""
    with library.writing() as session:
        ClippingRepository(session).drop(uids)


def keep(library: Library, clippings: Iterable[Clipping]) -> None:
    """Keep clippings that have no article."""
    with library.writing() as session:
        ClippingRepository(session).keep(clippings)


def attach_kept(
    clippings: ClippingRepository,
    highlights: HighlightRepository,
    articles: ArticleRepository,
    article_id: int,
    content: ImportedArticle,
) -> None:
    """Give an article that has come the kept clippings which stand in it."""
    waiting = clippings.kept_for(content)
    if not waiting:
        return
    text = ClippedText(articles.load(article_id, with_images=False))
    order = ClippingOrder(text, waiting)
    made = [_highlight(each, text, order) for each in waiting if text.holds(each)]
    found = [one for one in made if one.anchor is not AnchorState.ORPHAN]
    highlights.take_in(found)
    clippings.drop([one.uid for one in found])


class _Taking:
    """The clippings of one source on their way."""

    def __init__(self, library: Library, source: ClippingSource, outcome: Outcome) -> None:
        self._library = library
        self._source = source
        self._outcome = outcome

    def take(self, clippings: Sequence[Clipping]) -> None:
        """Add what is new."""
        with self._library.reading() as session:
            known = ClippingRepository(session).known([each.uid for each in clippings])
        new = {each.uid: each for each in clippings if each.uid not in known}
        self._outcome.known += len(clippings) - len(new)
        text = self._text(list(new.values()))
        order = None if text is None else ClippingOrder(text, clippings)
        made = {}
        for uid, clipping in new.items():
            its_text = text or self._searched(clipping)
            if its_text is not None:
                made[uid] = _highlight(clipping, its_text, order)
        self._store(new, made)

    def _text(self, clippings: Sequence[Clipping]) -> ClippedText | None:
        """Return the text of the source: of its file or address, or else of its title.

        Of several that may be meant it is the one that holds most; one that is only called the same
        must hold something.
        """
        with self._library.reading() as session:
            sure = ClippingRepository(session).articles_of(self._source)
            title = self._source.title
            titled = ClippingRepository(session).articles_titled(title) if title else ()
        texts = self._texts(sure or titled)
        best = max(texts, key=lambda text: sum(map(text.holds, clippings)), default=None)
        if best is None or (not sure and not any(map(best.holds, clippings))):
            return None
        return best

    def _searched(self, clipping: Clipping) -> ClippedText | None:
        """Return the only article that holds the words of a clipping, if they are many enough."""
        words = clipping.quote.split()
        if len(words) < _WORDS_TO_SEARCH:
            return None
        query = Phrase(" ".join(words[:_MOST_SEARCHED]))
        found = self._library.ids(ArticleFilter(query=query))
        if len(found) > _MOST_FOUND:
            return None
        holding = [text for text in self._texts(found) if text.holds(clipping)]
        return holding[0] if len(holding) == 1 else None

    def _texts(self, ids: Sequence[int]) -> list[ClippedText]:
        with self._library.reading() as session:
            articles = ArticleRepository(session)
            readable = ClippingRepository(session).readable(ids)
            return [ClippedText(articles.load(each, with_images=False)) for each in readable]

    def _store(self, new: Mapping[str, Clipping], made: Mapping[str, Highlight]) -> None:
        kept_back = [clipping for uid, clipping in new.items() if uid not in made]
        with self._library.writing() as session:
            highlights = HighlightRepository(session)
            marked = _marked(highlights, {one.article for one in made.values()})
            fresh = [one for one in made.values() if not _is_among(one, marked)]
            self._outcome.added += highlights.take_in(fresh)
            ClippingRepository(session).keep(kept_back)
        self._outcome.known += len(made) - len(fresh)
        self._outcome.kept += kept_back
        self._outcome.states.update(one.anchor for one in fresh)
        self._outcome.orphans += [new[one.uid] for one in fresh if one.anchor is AnchorState.ORPHAN]


def _marked(
    highlights: HighlightRepository, articles: Iterable[int]
) -> dict[tuple[int, int, int], list[str]]:
    """Return the notes at every passage that is marked in some articles."""
    notes: dict[tuple[int, int, int], list[str]] = defaultdict(list)
    for article, start, end, note in highlights.notes_of(articles):
        notes[article, start, end].append(note)
    return notes


def _is_among(one: Highlight, marked: Mapping[tuple[int, int, int], list[str]]) -> bool:
    """Tell whether the same passage is marked already and says all that this one says."""
    if one.anchor is AnchorState.ORPHAN:
        return False
    notes = marked.get((one.article, one.passage.start, one.passage.end), ())
    return any(one.note in note for note in notes)


def _highlight(clipping: Clipping, text: ClippedText, order: ClippingOrder | None) -> Highlight:
    anchored = _anchored(clipping, text, order)
    made = clipping.created_at or clipping.changed_at or datetime.now(UTC)
    return Highlight(
        id=0,
        article=text.article.id,
        version=text.article.version,
        uid=clipping.uid,
        passage=anchored.passage,
        colour=clipping.colour or Colour.YELLOW,
        note=clipping.note,
        tags=clipping.tags,
        anchor=anchored.state,
        score=anchored.score,
        origin=clipping.passage if anchored.state is AnchorState.MOVED else None,
        created_at=made,
        changed_at=clipping.changed_at or made,
    )


def _anchored(clipping: Clipping, text: ClippedText, order: ClippingOrder | None) -> Anchored:
    anchored = text.anchor(clipping)
    if order is None or anchored.state is not AnchorState.ORPHAN:
        return anchored
    place = order.place_of(clipping)
    return anchored if place is None else text.at(*place)


def _by_source(clippings: Iterable[Clipping]) -> dict[ClippingSource, list[Clipping]]:
    groups: dict[ClippingSource, list[Clipping]] = defaultdict(list)
    for clipping in clippings:
        groups[clipping.source].append(clipping)
    return groups


def _pieces(clippings: Sequence[Clipping]) -> Iterator[Sequence[Clipping]]:
    for first in range(0, len(clippings), _AT_ONCE):
        yield clippings[first : first + _AT_ONCE]


def _reader(path: Path, text: str, format_name: str) -> ClippingReader:
    installed = clipping_readers()
    if not format_name:
        return reader_of(text)
    if format_name not in installed:
        raise ClippingsError(
            f"There is no format of highlights called {format_name}.",
            hint=f"Choose one of these: {', '.join(installed)}.",
        )
    reader = installed[format_name]
    if not reader.knows(text):
        raise ClippingsError(
            f"The file {path} is in another format than {reader.title}.",
            hint="Name no format, and it is recognised.",
        )
    return reader


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ClippingsError(
                f"The file {path} is too large for a file of highlights.",
                hint="Choose the file that was exported.",
            )
        data = path.read_bytes()
    except OSError as error:
        raise ClippingsError(
            f"The file {path} cannot be read: {error.strerror}.", hint="Check its name."
        ) from error
    if not looks_like_text(data):
        raise ClippingsError(
            f"The file {path} is no text.", hint="Choose the file that was exported."
        )
    text, _ = decode(data)
    return text
