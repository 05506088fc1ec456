"""Highlights that were made elsewhere, and another library, into this one."""

from pathlib import Path
from typing import Annotated

import typer

from reader.cli import lines, shapes
from reader.cli.opening import opened
from reader.cli.output import Json, Output, meter

_NOT_FOUND = "The words were not found in the article."
_NO_ARTICLE = "No article of the library is meant; it is kept until one comes."


def import_highlights(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file of highlights.")],
    *,
    format_name: Annotated[
        str, typer.Option("--format", metavar="NAME", show_default="recognised")
    ] = "",
    json: Json = False,
) -> None:
    """Add highlights that were made elsewhere, each to the article it was made in."""
    from reader.services import clippings  # noqa: PLC0415

    output = Output(as_json=json)
    found = clippings.read(file, format_name)
    with opened(context) as library, meter() as show:
        outcome = clippings.take_in(
            library, found, lambda done, total: show(done, total, file.name)
        )
    for each in outcome.orphans:
        output.complain(each.source.title or each.source.url, _NOT_FOUND, f"“{each.quote}”")
    for each in outcome.kept:
        output.complain(each.source.title or each.source.url, _NO_ARTICLE, f"“{each.quote}”")
    output.give(shapes.outcome(outcome), lines.outcome(outcome))
    output.end()


def import_(
    context: typer.Context,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A library that `export --format json` wrote.")
    ],
    *,
    theirs: Annotated[
        bool,
        typer.Option(
            "--theirs/--mine",
            help="Which decisions about names, and which meanings of colours, hold where the two "
            "differ; the other decisions are kept as taken back.",
        ),
    ] = False,
    json: Json = False,
) -> None:
    """Join another library with yours: nothing of either is lost, and nothing comes twice.

    A backup is made before. What differs is listed; importing the file again with --theirs lets
    the others hold.
    """
    from reader import settings  # noqa: PLC0415
    from reader.services import ledger, library_files  # noqa: PLC0415

    output = Output(as_json=json)
    with opened(context) as library, meter() as show:
        found = library_files.survey(library, file)
        chosen = found.disagreements if theirs else ()
        report = library_files.take_in(
            library,
            found,
            settings.load().backups,
            chosen,
            told=lambda done, total: show(done, total, file.name),
        )
        ledger.catch_up(library)
    for conflict in found.conflicts:
        output.give(shapes.conflict(conflict), lines.conflict(conflict))
    for differing in found.meanings:
        output.give(shapes.meaning(differing), lines.meaning(differing))
    output.give(shapes.carried(report), lines.carried(report))
    if report.problem is not None:
        output.fail(str(file), str(report.problem), report.problem.hint)
    output.end()
