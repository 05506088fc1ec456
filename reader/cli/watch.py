"""The names to watch for, from the command line."""

from pathlib import Path
from typing import Annotated

import typer

from reader.cli.opening import opened
from reader.cli.output import Json, Output

app = typer.Typer(help="Watch for names in new articles.", no_args_is_help=True)


@app.command("import")
def import_(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="FILE", help="A CSV with name and aliases.")],
) -> None:
    """Watch for the names of a file, and no others."""
    from reader.services import watchlist  # noqa: PLC0415

    with opened(context) as library:
        watchlist.replace(library, watchlist.read_csv(path))


@app.command("list")
def list_(context: typer.Context, *, json: Json = False) -> None:
    """Print the names that are watched for."""
    from reader.services import watchlist  # noqa: PLC0415

    output = Output(as_json=json)
    with opened(context) as library:
        for watched in watchlist.names(library):
            line = " = ".join((watched.name, *watched.aliases))
            output.give({"name": watched.name, "aliases": watched.aliases}, line)


@app.command()
def clear(context: typer.Context) -> None:
    """Watch for no name any more."""
    from reader.services import watchlist  # noqa: PLC0415

    with opened(context) as library:
        watchlist.replace(library, ())
