"""Keeps a small library of the newest schema, for tests of later ones.

Run it before a release, with the program of that release: python tests/store/make_library.py
"""

import gzip
import sys
import tempfile
from pathlib import Path

from reader.child import Child, ChildKind
from reader.domain.entity import Label
from reader.domain.highlight import Colour, passage
from reader.domain.ledger import EntityRef, Ignore, Rename
from reader.domain.shelving import Mark
from reader.domain.watchlist import WatchedName
from reader.services import (
    admission,
    articles,
    highlights,
    intake,
    ledger,
    saved_searches,
    shelves,
    tags,
    watchlist,
)
from reader.store.library import Library
from reader.store.migrating import revision_of

TESTS = Path(__file__).parents[1]
STUB = (sys.executable, str(TESTS / "helpers" / "stub_child.py"))
TEXTS = {
    "rise.txt": "Rates rise\nAnna met Berg by the river 🎉.\n\nBerg was late.",
    "fall.txt": "Rates fall\nCarl met Berg in Lisbon.",
    "broken.txt": "fail",
}
MARKED = "by the river 🎉"


def fill(library: Library, folder: Path) -> None:
    """Add three articles, one that failed among them, and all that a user makes of them."""
    child = Child(ChildKind.FILES, STUB)
    for name, text in TEXTS.items():
        file = folder / name
        file.write_text(text, encoding="utf-8")
        (article_id,) = intake.enqueue(library, [file])
        admission.admit(library, article_id, child, child, lambda _: None)
    child.close()
    text = articles.load(library, 1).content.text
    start = text.index(MARKED)
    marked = passage(text, start, start + len(MARKED))
    highlights.add(library, 1, marked, Colour.BLUE, "Which one?", ["rivers"])
    articles.set_note(library, 1, "Read it twice.")
    shelves.mark(library, Mark.READ, [2], is_on=True)
    tags.change(library, [2], ["banks"])
    saved_searches.add(library, "Banks", "tag:banks")
    watchlist.replace(library, [WatchedName("Berg", ("Mount Berg",))])
    decide(library)


def decide(library: Library) -> None:
    """Give one name another form, and take a second decision back."""
    berg = EntityRef(Label.PERSON, "berg", "Berg")
    ledger.take(library, Rename(berg, "Bertha Berg"))
    taken = ledger.take(library, Ignore(EntityRef(Label.PERSON, "carl", "Carl")))
    ledger.take_back(library, taken.id)
    ledger.catch_up(library)


def main() -> None:
    """Write the library, compressed, and name it after its schema."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        path = folder / "library.sqlite3"
        with Library.open(path) as library:
            fill(library, folder)
        kept = Path(__file__).parent / "libraries" / f"{revision_of(path)}.sqlite3.gz"
        kept.write_bytes(gzip.compress(path.read_bytes(), mtime=0))


if __name__ == "__main__":
    main()
