"""A library whose dialogs have something to show, and how each of them is opened."""

import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from reader import paths
from reader.app import Application
from reader.child import Child, ChildKind
from reader.domain.entity import Label
from reader.domain.highlight import Colour, passage
from reader.domain.ledger import EntityRef, Rename
from reader.domain.search import ArticleFilter
from reader.domain.watchlist import WatchedName
from reader.services import (
    acts,
    admission,
    articles,
    export,
    highlights,
    intake,
    ledger,
    saved_searches,
    watchlist,
)
from reader.store.library import Library

STUB = (
    sys.executable,
    str(Path(__file__).parents[1] / "tests" / "helpers" / "stub_child.py"),
    "--patient",
)
QUOTES = (
    "We would rather explain a delay than an accident",
    "The Baltic is a hard judge",
    "They considered it in 2022, and in 2023",
)
NAMES = (
    ("Warnemünde terminal", Label.FAC, ("the old terminal", "Terminal Warnemünde")),
    ("Baltic Harbour Authority", Label.ORG, ("BHA",)),
    ("Øresund Bridge", Label.FAC, ()),
)
WATCHED = (
    WatchedName("Henrik Lindqvist", ("Lindqvist", "H. Lindqvist")),
    WatchedName("Nordhaven Construction", ("Nordhaven",)),
    WatchedName("European Investment Bank", ("EIB",)),
)
SEARCHES = (
    ("Harbours of the Baltic", 'label:FAC AND (harbour OR terminal) -"car park"'),
    ("To check this week", "tag:check is:unread"),
    ("War and its end", "title:war after:2024-02"),
)


def furnish(home: Path) -> None:
    """Make the library, and beside it a file of highlights and another library."""
    home.mkdir()
    sample = paths.sample_article().read_text("utf-8")
    with Library.open(home / "library.sqlite3") as library:
        child = Child(ChildKind.FILES, STUB)
        for name, text in (
            ("ferry.txt", sample),
            ("ferry-wire.txt", sample.replace("Tuesday", "Wednesday").replace("eleven", "nine")),
            ("ferry.txt", sample.replace("until April", "until the first of May")),
        ):
            file = home / name
            file.write_text(text, "utf-8")
            for article_id in intake.enqueue(library, [file]):
                admission.admit(library, article_id, child, child, lambda _: None)
        child.close()
        _write_library_of_another(library, home / "theirs.jsonl")
        _decide(library)
        watchlist.replace(library, WATCHED)
        for name, query in SEARCHES:
            saved_searches.add(library, name, query)
    (home / "kindle.txt").write_text(_clippings(sample), "utf-8")


def ways(program: Application, home: Path) -> Mapping[str, Callable[[], None]]:
    """Return how each dialog is opened."""
    window, desk = program.window, program.desk
    if desk is None:
        raise RuntimeError("the library is not open yet")
    return {
        "watchlist": window.commands["watchlist"].trigger,
        "gazetteer": window.commands["gazetteer"].trigger,
        "saved_searches": window.articles.head.manage_requested.emit,
        "copies": lambda: desk.copies.show(1),
        "versions": window.commands["versions"].trigger,
        "import_highlights": lambda: desk.importing_highlights.take(home / "kindle.txt"),
        "import_library": lambda: desk.importing_library.take(home / "theirs.jsonl"),
    }


def _write_library_of_another(library: Library, path: Path) -> None:
    text = articles.load(library, 1).content.text
    for quote in QUOTES[:2]:
        start = text.index(quote)
        highlights.add(library, 1, passage(text, start, start + len(quote)), Colour.GREEN, "")
    for key, name in (("rostock", "Rostock (city)"), ("bha", "Baltic Harbour Authority")):
        ledger.take(library, Rename(EntityRef(Label.PERSON, key, key.title()), name))
    ids = articles.ids(library, ArticleFilter())
    export.export(library, export.exporter("json"), ids, path)
    ledger.take_back(library, *(decision.id for decision in ledger.decisions(library)))


def _decide(library: Library) -> None:
    for key, name in (("rostock", "Hanseatic City of Rostock"), ("bha", "Harbour Authority")):
        ledger.take(library, Rename(EntityRef(Label.PERSON, key, key.title()), name))
    for name, label, aliases in NAMES:
        ledger.take(library, acts.add_name(library, name, label, aliases))
    ledger.catch_up(library)


def _clippings(sample: str) -> str:
    title = sample.partition("\n")[0]
    found = [(title, quote) for quote in QUOTES]
    lost = [
        (title, "The mayor said nothing at all about the new piers."),
        ("The Salt Road", "The tide kept its own ledger."),
    ]
    day = datetime(2024, 3, 5, 21, 12, 45, tzinfo=UTC).strftime("%A, %B %d, %Y %I:%M:%S %p")
    return "".join(
        f"{book} (Annika Brandt)\n- Your Highlight on page 1 | Location {place} | Added on {day}\n"
        f"\n{quote}\n==========\n"
        for place, (book, quote) in enumerate((*found, *lost), start=10)
    )
