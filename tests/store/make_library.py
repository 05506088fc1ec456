"""Keeps a small library of the newest schema, for tests of later ones.

Run it before a release, with the program of that release: python tests/store/make_library.py
"""

import gzip
import sys
import tempfile
from pathlib import Path

from reader.child import Child, ChildKind
from reader.domain.highlight import Colour, passage
from reader.services import articles, highlights, intake
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
    """Add three articles, one of them with a highlight and one that failed."""
    child = Child(ChildKind.FILES, STUB)
    for name, text in TEXTS.items():
        file = folder / name
        file.write_text(text, encoding="utf-8")
        (article_id,) = intake.enqueue(library, [file])
        intake.work(library, article_id, child, child, lambda _: None)
    child.close()
    text = articles.load(library, 1).content.text
    start = text.index(MARKED)
    marked = passage(text, start, start + len(MARKED))
    highlights.add(library, 1, marked, Colour.BLUE, "Which one?", ["rivers"])


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
