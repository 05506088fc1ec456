"""Every command in the order of the help, and what runs them."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from typer.completion import completion_init  # type: ignore[attr-defined]  # not marked as public

from reader import __version__, paths
from reader.cli import adding, entity, exporting, files, finding, importing, keeping, marking, watch
from reader.cli.output import say, speak_utf8, told
from reader.domain.errors import ReaderError

EXIT_CODES = {
    0: "All was done.",
    1: "Some failed; each is named on standard error, with its reason and what to do.",
    2: "The command was used in a wrong way.",
}

OpenWindow = Callable[[Path, Sequence[Path]], int]

_HELP = f"""Read local articles, with who, what and where marked, and keep your highlights.

Your library, settings and log lie in your home, or in a folder named "{paths.PORTABLE}" beside the
program where there is one; `rubricator where` says where.
"""

app = typer.Typer(
    help=_HELP,
    epilog="Exit codes: " + " ".join(f"{code}: {what}" for code, what in EXIT_CODES.items()),
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@dataclass(frozen=True, slots=True)
class _Program:
    """What every command may need."""

    library: Path
    open_window: OpenWindow


def run(open_window: OpenWindow) -> None:
    """Run the command that the program's arguments name, or tell the shell what may follow them."""
    speak_utf8()
    completion_init()
    try:
        app(obj=open_window)
    except ReaderError as error:
        sys.exit(told(error))


def _tell_version(asked: bool) -> None:  # noqa: FBT001 (Typer's)
    if asked:
        say(f"rubricator {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _program(
    context: typer.Context,
    library: Annotated[
        Path | None,
        typer.Option(metavar="PATH", help="Use another library than your own.", show_default=False),
    ] = None,
    *,
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_tell_version, is_eager=True, help="Say which version this is."
        ),
    ] = False,
) -> None:
    context.obj = _Program(library or paths.default_library(), context.obj)
    if context.invoked_subcommand is None:
        _open(context, [])


def _open(
    context: typer.Context,
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="FILE", help="A file to add and show.")
    ] = None,
) -> None:
    """Open the window, add these files and show the first."""
    raise typer.Exit(context.obj.open_window(context.obj.library, files or []))


app.command("mark")(marking.mark)
app.command("open")(_open)
app.command("add")(adding.add)
app.command("extract")(files.extract)
app.command("entities")(files.entities)
app.command("list")(finding.list_)
app.command("search")(finding.search)
app.command("highlights")(finding.highlights)
app.command("export")(exporting.export)
app.command("dossier")(exporting.dossier)
app.command("verify")(exporting.verify)
app.command("import-highlights")(importing.import_highlights)
app.command("import")(importing.import_)
app.command("backup")(keeping.backup)
app.command("restore")(keeping.restore)
app.command("where")(keeping.where)
app.command("check")(keeping.check)
app.add_typer(entity.app, name="entity")
app.add_typer(watch.app, name="watch")
