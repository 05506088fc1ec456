"""Where the library lies, whether it is whole, and copies of it."""

from pathlib import Path
from typing import Annotated

import typer

from reader import paths
from reader.cli.opening import opened
from reader.cli.output import Json, Output, say


def backup(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write.")],
) -> None:
    """Write a consistent copy of the library."""
    from reader.services import maintenance  # noqa: PLC0415

    with opened(context, existing=True) as library:
        maintenance.backup(library, path)


def restore(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="FILE", help="A copy that `backup` wrote.")],
) -> None:
    """Put a copy in the place of the library, which is itself kept beside it."""
    from reader.services import maintenance  # noqa: PLC0415

    kept = maintenance.restore(path, context.obj.library)
    if kept:
        say(f"The library that was there is kept as {kept}.")


def where(context: typer.Context, *, json: Json = False) -> None:
    """Print where your library, its backups, the settings and the log lie."""
    from reader import settings  # noqa: PLC0415
    from reader.services import backups  # noqa: PLC0415

    library = context.obj.library.absolute()
    places = {
        "library": library,
        "backups": backups.folder(library, settings.load().backups),
        "settings": paths.settings_file(),
        "log": paths.log_file(),
    }
    shape = {name: str(place) for name, place in places.items()}
    lines = (f"{name:<10}{place}" for name, place in shape.items())
    Output(as_json=json).give(shape, "\n".join(lines))


def check(context: typer.Context, *, json: Json = False) -> None:
    """Look whether the library is whole, and count what is in it."""
    from reader.services import maintenance  # noqa: PLC0415

    output = Output(as_json=json)
    with opened(context, existing=True) as library:
        report = maintenance.check(library)
    counts = "\n".join(f"{count:>10,}  {what}" for what, count in report.counts.items())
    output.give({"problems": report.problems, "counts": report.counts}, counts)
    for problem in report.problems:
        output.fail(str(context.obj.library), problem, maintenance.DAMAGE_HINT)
    output.end()
