"""Highlights, names and dossiers into files, and what still holds of such a file."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reader.cli import children, lines, shapes
from reader.cli.choosing import Names, Without, Words, filtered, given, one
from reader.cli.opening import opened
from reader.cli.output import Json, Output, meter, say

# The library is imported by the commands that use it: --help does not need it.
if TYPE_CHECKING:
    from reader.services.selection import Told


def export(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    *,
    output: Annotated[
        Path,
        typer.Option(metavar="PATH", help="The file to write, or a folder: a file an article."),
    ],
    names: Annotated[
        bool, typer.Option("--entities", help="Who, what and where instead of the highlights.")
    ] = False,
    format_name: Annotated[
        str, typer.Option("--format", metavar="NAME", show_default="markdown; csv for entities")
    ] = "",
    template: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A Jinja template instead.", show_default=False),
    ] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Replace files that are in the folder.")
    ] = False,
    article: Annotated[
        list[int], typer.Option(metavar="ID", help="Only this article; may be repeated.")
    ] = [],  # noqa: B006
    entity: Names = [],  # noqa: B006
    without: Without = [],  # noqa: B006
    text: Words = "",
) -> None:
    """Write highlighted notes or entities to a file, of some articles or of all."""
    from reader.services import articles, entity_export, export  # noqa: PLC0415

    of_names = names or entity_export.is_only_of_names(format_name)
    if article and (entity or without or text):
        raise typer.BadParameter("Say which articles by --article ID, or by what they hold.")
    if template and (of_names or format_name):
        raise typer.BadParameter("A template takes the place of a format, for highlights alone.")
    with opened(context) as library, meter() as show:
        wanted_articles = filtered(library, entity, without, text)
        ids = given(library, article) or articles.ids(library, wanted_articles)
        if of_names:
            with children.names() as child:
                entity_export.export(library, format_name or "csv", ids, output, child)
            return
        wanted = export.exporter(format_name or "markdown", template)
        told: Told = lambda done, total: show(done, total, output.name)  # noqa: E731 - only its type
        if output.is_dir():
            export.export_each(library, wanted, ids, output, told, replace=replace)
        else:
            export.export(library, wanted, ids, output, told)


def dossier(
    context: typer.Context,
    names: Annotated[
        list[str], typer.Argument(metavar="NAME", help="A name; all of them must be held.")
    ],
    *,
    output: Annotated[Path, typer.Option(metavar="FILE", help="The file to write.")],
    format_name: Annotated[
        str, typer.Option("--format", metavar="NAME", help="markdown or html.")
    ] = "markdown",
    sentences: Annotated[
        bool, typer.Option("--sentences", help="Every sentence too, highlighted or not.")
    ] = False,
) -> None:
    """Write every passage that holds some names, with source and date, in order of time."""
    from reader.services import dossiers  # noqa: PLC0415

    with opened(context) as library:
        wanted = [one(library, name) for name in names]
        found = dossiers.outline(library, wanted, with_sentences=sentences)
        dossiers.export(library, found, format_name, output)


def verify(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="EXPORT", help="A file that was exported.")],
    *,
    json: Json = False,
) -> None:
    """Say of each quote of an exported file whether it still stands in its source."""
    from reader.services import verification  # noqa: PLC0415

    output = Output(as_json=json)
    found: Counter[verification.Standing] = Counter()
    with opened(context) as library:
        for verified in verification.verify(library, file):
            found[verified.standing] += 1
            output.give(shapes.verified(verified), lines.verified(verified))
    if not json:
        say(", ".join(f"{found[standing]} {standing}" for standing in verification.Standing))
    raise typer.Exit(int(found.total() != found[verification.Standing.STANDS]))
