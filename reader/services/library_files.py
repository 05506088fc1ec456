"""Another library out of its file into this one: looked through first, then taken in.

Nothing that is here is overwritten, and importing a file twice adds nothing twice. Where both sides
decided differently about a name the user says which of them holds; the other one is kept as taken
back. So they do where both mean something else by a colour.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import BinaryIO, TypeAlias, TypeVar

import msgspec

from reader.clippings.library_reading import CarriedArticle, carried
from reader.clippings.library_records import (
    Around,
    ClippingLine,
    ColourMeaningLine,
    DecisionLine,
    SavedSearchLine,
    SiteRolesLine,
    WatchedNameLine,
)
from reader.domain.cancelling import Cancelling
from reader.domain.carrying import Fate
from reader.domain.clipping import Clipping
from reader.domain.conflicts import Conflict, conflicts, topic
from reader.domain.errors import ClippingsError, ReaderError
from reader.domain.ledger import Decision
from reader.domain.meanings import MeaningConflict, differing
from reader.services import backups, carrying, clippings, ledger, meanings, surroundings
from reader.settings import BackupPlan
from reader.store import acts
from reader.store.library import Library
from reader.store.meanings import MeaningRepository
from reader.store.searches import SavedSearchRepository
from reader.store.site_roles import SiteRoleRepository
from reader.store.watchlist import WatchlistRepository

# Hears how many articles of how many are done.
Told: TypeAlias = Callable[[int, int], None]


_Kind = TypeVar("_Kind")


@dataclass(frozen=True, slots=True)
class Survey:
    """What is in a file that is whole, and where its decisions and those made here differ.

    ``meanings`` are the colours by which the two mean something else.
    """

    path: Path
    articles: int
    highlights: int
    decisions: tuple[Decision, ...]
    conflicts: tuple[Conflict, ...]
    meanings: tuple[MeaningConflict, ...]
    around: tuple[Around, ...]

    @property
    def disagreements(self) -> tuple[str, ...]:
        """The ids of the decisions of the file, and the colours, of which one side is chosen."""
        return (
            *(each.theirs.id for each in self.conflicts),
            *(each.colour for each in self.meanings),
        )


@dataclass(slots=True)
class Report:
    """What was taken in; ``problem`` is what ended it before the end of the file.

    ``highlights`` are new, ``changed`` ones say more now; ``backup`` is the library before.
    """

    articles: Counter[Fate] = field(default_factory=Counter)
    highlights: int = 0
    changed: int = 0
    decisions: int = 0
    backup: Path | None = None
    problem: ReaderError | None = None


def survey(library: Library, path: Path, cancelling: Cancelling | None = None) -> Survey:
    """Look through a file to its end; raises ``ClippingsError`` that says what is damaged.

    Raises ``CancelledError`` soon after the end was wished.
    """
    articles = highlights = 0
    around: list[Around] = []
    with _opened(path) as file:
        for each in carried(file):
            if cancelling:
                cancelling.heed()
            if isinstance(each, CarriedArticle):
                articles += 1
                highlights += len(each.highlights)
            else:
                around.append(each)
    theirs = tuple(_decisions(around))
    elsewhere = surroundings.meanings_of(
        each for each in around if isinstance(each, ColourMeaningLine)
    )
    return Survey(
        path=path,
        articles=articles,
        highlights=highlights,
        decisions=theirs,
        conflicts=conflicts(ledger.decisions(library), theirs),
        meanings=differing(meanings.meanings(library), elsewhere),
        around=tuple(around),
    )


def take_in(  # noqa: PLR0913 - each says another thing about the import
    library: Library,
    found: Survey,
    plan: BackupPlan,
    theirs: Collection[str] = (),
    *,
    told: Told | None = None,
    cancelling: Cancelling | None = None,
) -> Report:
    """Take a file in after a backup, one article after another.

    ``theirs`` are the ids of the decisions of the file that hold against those that were made here,
    and the colours that mean what they do there.
    Where the end is wished, or something refuses, what was taken in stays.
    """
    report = Report()
    wish = cancelling or Cancelling()
    try:
        report.backup = _backed_up(library, plan, wish)
        _Taking(library, found, report, told, wish).run(theirs)
    except ReaderError as error:
        report.problem = error
    return report


class _Taking:
    """A file on its way in."""

    def __init__(
        self,
        library: Library,
        found: Survey,
        report: Report,
        told: Told | None,
        cancelling: Cancelling,
    ) -> None:
        self._library = library
        self._found = found
        self._report = report
        self._told = told
        self._cancelling = cancelling

    def run(self, theirs: Collection[str]) -> None:
        """Take in what articles are shown by, the articles, and what looks for new ones."""
        self._cancelling.heed()
        self._settle(theirs)
        with self._library.writing() as session:
            surroundings.add_searches(SavedSearchRepository(session), self._of(SavedSearchLine))
            surroundings.add_roles(SiteRoleRepository(session), self._of(SiteRolesLine))
            surroundings.add_meanings(
                MeaningRepository(session), self._of(ColourMeaningLine), theirs
            )
        self._take_articles()
        with self._library.writing() as session:
            surroundings.add_watched(WatchlistRepository(session), self._of(WatchedNameLine))
        waiting: list[Clipping] = [each.clipping for each in self._of(ClippingLine)]
        clippings.take_in(self._library, waiting, cancelling=self._cancelling)

    def _settle(self, theirs: Collection[str]) -> None:
        """Add the decisions of the file, and take back those that do not hold."""
        known = {each.id: each for each in ledger.decisions(self._library)}
        settled = _Settled(self._found, theirs)
        new = [
            _taken_back(each) if each.id in settled.lost else each for each in self._found.decisions
        ]
        self._report.decisions = ledger.add(self._library, new)
        ledger.take_back(self._library, *settled.given_way)
        ledger.take_again(self._library, *(each for each in settled.won if each in known))

    def _take_articles(self) -> None:
        done = 0
        with _opened(self._found.path) as file:
            articles = (each for each in carried(file) if isinstance(each, CarriedArticle))
            while batch := list(islice(articles, carrying.AT_ONCE)):
                self._tell(done)
                self._cancelling.heed()
                for taken in carrying.take_in(self._library, batch):
                    self._report.articles[taken.fate] += 1
                    self._report.highlights += taken.highlights
                    self._report.changed += taken.changed
                done += len(batch)
        self._tell(done)

    def _tell(self, done: int) -> None:
        if self._told:
            self._told(done, self._found.articles)

    def _of(self, kind: type[_Kind]) -> list[_Kind]:
        return [each for each in self._found.around if isinstance(each, kind)]


class _Settled:
    """Which decisions hold, as the user chose; all others keep their standing.

    ``lost`` are those of the file that do not, ``won`` those that do, and ``given_way`` those made
    here that do no longer.
    """

    def __init__(self, found: Survey, chosen: Collection[str]) -> None:
        self.lost: set[str] = set()
        self.won: list[str] = []
        self.given_way: list[str] = []
        for conflict in found.conflicts:
            theirs = conflict.theirs
            if theirs.id not in chosen:
                about = topic(theirs)
                self.lost.update(each.id for each in found.decisions if topic(each) == about)
            elif theirs.taken_back_at:
                self.given_way.append(theirs.id)
            else:
                self.won.append(theirs.id)
                self.given_way += (each.id for each in conflict.mine if each.id != theirs.id)


def _taken_back(decision: Decision) -> Decision:
    return replace(decision, taken_back_at=decision.taken_back_at or datetime.now(UTC))


def _decisions(around: Sequence[Around]) -> Iterator[Decision]:
    for line in around:
        if not isinstance(line, DecisionLine):
            continue
        try:
            yield acts.decision_of_object(line.decision)
        except msgspec.ValidationError as error:
            raise ClippingsError(
                f"A decision of the library is damaged: {error}.",
                hint="Update the program, or export the library again.",
            ) from error


def _backed_up(library: Library, plan: BackupPlan, cancelling: Cancelling) -> Path | None:
    def tell(_done: int, _total: int) -> None:
        cancelling.heed()

    return backups.make_before(library.path, plan, datetime.now(UTC).astimezone(), tell)


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise ClippingsError(
            f"The file {path} cannot be read: {error.strerror}.", hint="Check its name."
        ) from error
