"""What 100,000 highlights cost: the notebook on both threads, and taking them in."""
# ruff: noqa: T201 - figures are what this is for

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from time import process_time
from uuid import UUID

import pytest
from helpers.articles import NOW
from helpers.libraries import Generator
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert, text

from reader.domain.clipping import Clipping, ClippingSource
from reader.domain.highlight import AnchorState, Colour, passage
from reader.domain.notebook import NotebookFilter, NotebookOrder
from reader.domain.query import After, AllOf, Tagged
from reader.domain.search import ArticleFilter
from reader.domain.shelving import Shelf
from reader.services import clippings, notebook
from reader.store.analyses import AnalysisRepository
from reader.store.articles import ArticleRepository
from reader.store.library import Library
from reader.store.tables.highlights import HighlightRow
from reader.store.tables.shelving import TagRow
from reader.ui.drawing.theme import themes
from reader.ui.notebook.pane import NotebookPane
from reader.ui.notebook.rows import NotebookRows

ARTICLES, PER_ARTICLE, TAGS = 4_000, 25, 200
TIMES = 20
MOST_MILLISECONDS = 100.0
LEAST_A_SECOND = 1_000
MEASURED_CLIPPINGS = 10_000
# What the last may take longer than the first, and the memory that they may need more, in MB.
SLOWER, ROOM = 2, 24

pytestmark = pytest.mark.benchmark


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """A library with many highlights, tagged and analysed."""
    with Library.open(tmp_path_factory.mktemp("full") / "library.sqlite3") as library:
        with library.writing() as session:
            tags = [{"id": tag + 1, "name": f"tag {tag}"} for tag in range(TAGS)]
            session.execute(insert(TagRow), tags)
            invented = Generator(ARTICLES // 4).articles(ARTICLES)
            for number, (content, analysis) in enumerate(invented):
                article_id = ArticleRepository(session).add(f"/a/{number}.txt", f"{number}.txt")
                version = ArticleRepository(session).store(article_id, content)
                AnalysisRepository(session).save(article_id, version, analysis)
                known = {"article_id": article_id, "version_id": version}
                rows = [_row(number, place, content.text) for place in range(PER_ARTICLE)]
                session.execute(insert(HighlightRow), [{**row, **known} for row in rows])
            session.execute(
                text(
                    "INSERT INTO highlight_tag (highlight_id, tag_id, position) "
                    "SELECT id, 1 + id % :tags, 0 FROM highlight WHERE id % 3"
                ),
                {"tags": TAGS},
            )
        yield library


def _row(number: int, place: int, words: str) -> dict:
    start = place * len(words) // (PER_ARTICLE + 1)
    marked = passage(words, start, start + 80)
    made = NOW + timedelta(hours=number, seconds=place)
    return {
        "start": marked.start,
        "end": marked.end,
        "quote": marked.quote,
        "prefix": marked.prefix,
        "suffix": marked.suffix,
        "colour": list(Colour)[place % 5],
        "note": "Why is that so?" if place % 3 == 0 else "",
        "anchor": AnchorState.EXACT,
        "score": 1.0,
        "created_at": made,
        "changed_at": made,
        "uid": str(UUID(int=number * PER_ARTICLE + place)),
    }


def named_in(library: Library, share: float) -> int:
    """The entity that the nearest to such a share of the articles name."""
    query = text(
        "SELECT entity_id FROM article_entity GROUP BY entity_id "
        "ORDER BY abs(count(*) - :wanted), entity_id LIMIT 1"
    )
    with library.reading() as session:
        return int(session.execute(query, {"wanted": share * ARTICLES}).scalar_one())


def computing(act: Callable[[], object], before: Callable[[], object] = int) -> float:
    """Milliseconds of computing of one call, that of twenty which was disturbed least."""
    taken = []
    for _ in range(TIMES):
        before()
        started = process_time()
        act()
        taken.append((process_time() - started) * 1_000)
    return min(taken)


def wishes(library: Library) -> dict[str, tuple[ArticleFilter | None, NotebookFilter]]:
    """What is asked of the notebook: what the list is filtered by, if it is, and what it is."""
    listed = ArticleFilter(shelf=Shelf.CURRENT, folded=True)
    half, few = named_in(library, 0.5), named_in(library, 0.05)
    everything = NotebookFilter()
    blue = replace(everything, colours=frozenset({Colour.BLUE}))
    why = replace(everything, words="why")
    newer = After(date(2020, 1, 1))
    return {
        "all": (None, everything),
        "a color": (None, blue),
        "a word of a third": (None, why),
        "a letter of a half": (None, replace(everything, words="b")),
        "with a name of a twentieth": (None, replace(everything, entities=(few,))),
        "with a name of a half": (None, replace(everything, entities=(half,))),
        "where a name of a half is": (replace(listed, entities=(half,)), everything),
        "without a name of a half": (replace(listed, without=(half,)), everything),
        "with a tag": (replace(listed, query=Tagged("tag 7")), everything),
        "since a day": (replace(listed, query=newer), everything),
        "all of that": (
            replace(listed, entities=(half,), query=AllOf((newer, Tagged("tag 7")))),
            replace(blue, words="why", entities=(half,)),
        ),
    }


def read(library: Library, listed: ArticleFilter | None, wanted: NotebookFilter) -> NotebookRows:
    """Find the articles of the list, where it is filtered, and the highlights of the notebook."""
    if listed is not None:
        wanted = replace(wanted, articles=library.ids(listed))
    return NotebookRows(notebook.notebook(library, wanted))


def write(library: Library) -> None:
    """Let nothing that was found before be true any more."""
    with library.writing() as session:
        session.execute(text("UPDATE highlight SET changed_at = changed_at + 1 WHERE id = 1"))


@pytest.mark.parametrize("order", NotebookOrder)
def test_the_notebook_opens_filters_and_searches_at_once(full, qtbot, capsys, order):
    themes()
    pane = NotebookPane()
    qtbot.addWidget(pane)
    pane.entries_wanted.connect(lambda ids: pane.fill(notebook.entries(full, ids)))
    pane.order.setCurrentIndex(pane.order.findData(order))
    pane.resize(900, 1_000)
    pane.show()
    taken = {}
    for what, (listed, unordered) in wishes(full).items():
        wanted = replace(unordered, order=order)
        rows = read(full, listed, wanted)

        def show(rows=rows):
            pane.show_rows(rows)
            QApplication.processEvents()

        library = computing(partial(read, full, listed, wanted), partial(write, full))
        taken[what] = library, computing(show), rows.highlights
    with capsys.disabled():
        print(f"\n{order}: milliseconds of CPU")
        for what, (library, window, count) in taken.items():
            print(f"  {what:<26} {count:>8,} library {library:6.1f}  window {window:6.1f}")
    for library, window, _ in taken.values():
        assert library <= MOST_MILLISECONDS
        assert window <= MOST_MILLISECONDS


def test_clippings_are_taken_in_by_the_thousand(tmp_path, capsys):
    made = []
    with Library.open(tmp_path / "library.sqlite3") as library:
        with library.writing() as session:
            articles = ArticleRepository(session)
            for number, (content, _) in enumerate(Generator(ARTICLES // 4).articles(ARTICLES)):
                article_id = articles.add(f"/a/{number}.txt", f"{number}.txt")
                articles.store(article_id, content)
                made += [_clipping(content, number, place) for place in range(PER_ARTICLE)]
        pace = _Pace()
        outcome = clippings.take_in(library, made, pace.take)
    first, *_, last = pace.seconds
    with capsys.disabled():
        print(
            f"\n{len(made):,} clippings: {len(made) / sum(pace.seconds):,.0f} a second of CPU, "
            f"the last ones {MEASURED_CLIPPINGS / last:,.0f}; {pace.megabytes:.1f} MB more"
        )
    assert len(outcome.added) == len(made)
    # Of the words of a few there are two places, and nothing says which is meant.
    assert outcome.states[AnchorState.EXACT] > 0.99 * len(made)
    assert len(made) / sum(pace.seconds) >= LEAST_A_SECOND
    assert last < SLOWER * first
    assert pace.megabytes < ROOM


class _Pace:
    """What every so many clippings take, and how much more memory there was after the first."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        self._since = process_time()
        self._at_first = 0.0

    def take(self, done: int, _total: int) -> None:
        """Hear how many are done."""
        if done >= MEASURED_CLIPPINGS * (len(self.seconds) + 1):
            self.seconds.append(process_time() - self._since)
            self._since = process_time()
            self._at_first = self._at_first or resident()

    @property
    def megabytes(self) -> float:
        """Memory that the process has more than after the first of them."""
        return resident() - self._at_first


def resident() -> float:
    """Megabytes of memory of this process; nothing where only Linux would tell."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024


def _clipping(content, number: int, place: int) -> Clipping:
    """A clipping as one tool or another leaves it: with context or without, by title or digest."""
    start = place * len(content.text) // (PER_ARTICLE + 1)
    marked = passage(content.text, start, start + 80)
    has_context = place % 2 == 0
    return Clipping(
        uid=str(UUID(int=number * PER_ARTICLE + place)),
        source=ClippingSource(content.title, sha256=content.sha256 if number % 2 else ""),
        quote=marked.quote,
        prefix=marked.prefix if has_context else "",
        suffix=marked.suffix if has_context else "",
        tags=("economy", "people") if place % 3 == 0 else (),
        created_at=NOW,
    )
