"""Files and folders into the library."""

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reader.cli import children, lines, shapes
from reader.cli.opening import opened
from reader.cli.output import Json, Output, meter
from reader.domain.article import ArticleState

# The library and the children are imported by the command that uses them: --help needs neither.
if TYPE_CHECKING:
    from reader.services.crew import Pair
    from reader.services.intake import Progress
    from reader.store.library import Library


def add(
    context: typer.Context,
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="PATH", help="A file, or a folder with all in it.", show_default=False
        ),
    ],
    *,
    jobs: Annotated[
        int,
        typer.Option(
            metavar="N",
            min=1,
            help="Articles to work on side by side; each wants a core and memory.",
        ),
    ] = 1,
    json: Json = False,
) -> None:
    """Add files and folders to the library and find the names in them."""
    from reader.services import articles, intake  # noqa: PLC0415

    output = Output(as_json=json)
    with opened(context) as library, children.pairs(jobs) as pairs:
        waiting = intake.enqueue(library, paths)
        for article in articles.summaries(library, waiting):
            if article.state is ArticleState.FAILED:
                output.fail(article.path, article.problem, article.hint)
        _work_off(library, pairs, output)
        # What was told here need not be told once more by the window.
        intake.put_failures_away(library, waiting)
    output.end()


def _work_off(library: "Library", pairs: "Sequence[Pair]", output: Output) -> None:
    """Read and analyse what waits, and what waited before."""
    from reader.services import intake, ledger  # noqa: PLC0415
    from reader.services.crew import Crew  # noqa: PLC0415

    intake.resume(library)
    ledger.catch_up(library)
    total = intake.waiting(library)
    started: set[int] = set()
    one_at_a_time = threading.Lock()
    with meter() as show:

        def tell(progress: intake.Progress) -> None:
            with one_at_a_time:
                _tell(progress, output)
                started.add(progress.article.id)
                show(len(started) - 1, max(total, len(started)), progress.article.title)

        Crew(library, pairs, tell).work_off()


def _tell(progress: "Progress", output: Output) -> None:
    from reader.services.intake import Step  # noqa: PLC0415

    article = progress.article
    if progress.step is Step.FAILED:
        output.fail(article.path, article.problem, article.hint)
    elif progress.step in {Step.ANALYSED, Step.KNOWN}:
        output.give(shapes.summary(article) | {"step": progress.step}, lines.summary(article))
