"""A program that migrates, adds, analyses and highlights, and says what it has stored.

To be killed at any moment: ``helpers.busy_program LIBRARY FOLDER SEED``.
"""

import random
import sys
from pathlib import Path

from reader.child import Child, ChildKind
from reader.domain.highlight import Colour, passage
from reader.services import articles, highlights, intake, ledger
from reader.services.crew import Crew, Pair
from reader.services.intake import Progress, Step
from reader.store.library import Library

STUB = (sys.executable, str(Path(__file__).with_name("stub_child.py")))


def say(*words: object) -> None:
    """Report at once; what was reported must outlast everything."""
    print(*words, flush=True)  # noqa: T201 - what this is for


class Busy:
    """Highlights a passage of every article that was analysed."""

    def __init__(self, library: Library, seed: int) -> None:
        self._library = library
        self._chance = random.Random(seed)

    def hear(self, progress: Progress) -> None:
        """Report a step, and highlight."""
        say(progress.step, progress.article.path)
        if progress.step is Step.ANALYSED:
            self._highlight(progress.article.id)

    def _highlight(self, article_id: int) -> None:
        text = articles.load(self._library, article_id).content.text
        start = self._chance.randrange(len(text) - 1)
        end = self._chance.randint(start + 1, len(text))
        added = highlights.add(
            self._library, article_id, passage(text, start, end), Colour.YELLOW, "noted"
        )
        say("highlighted", added.id)


def main() -> None:
    """Do everything that waits."""
    path, folder, seed = sys.argv[1:]
    say("opening", path)
    pair = Pair(Child(ChildKind.FILES, STUB), Child(ChildKind.NAMES, STUB))
    with Library.open(Path(path)) as library:
        say("opened", path)
        intake.resume(library)
        ledger.catch_up(library)
        intake.enqueue(library, [Path(folder)])
        say("enqueued", folder)
        Crew(library, [pair], Busy(library, int(seed)).hear).work_off()
    pair.close()
    say("idle", path)


if __name__ == "__main__":
    main()
