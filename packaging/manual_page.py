"""Writes the manual page from the help of the command: python packaging/manual_page.py FILE."""

import os
import sys
from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from importlib.metadata import entry_points
from pathlib import Path

import typer
from typer.core import TyperCommand, TyperGroup

from reader import __version__, paths
from reader.cli.choosing import QUERY_HELP
from reader.cli.commands import EXIT_CODES, app
from reader.services import backups
from reader.settings import Settings

PROGRAM = "rubricator"

# Each is run by a test, on a library that has what it asks for.
EXAMPLES = {
    "rubricator add saved/": "Add a folder to the library and find the names in its files.",
    "rubricator search '\"port authority\" -strike after:2024-05'": "Search the library.",
    "rubricator entities article.txt --json": "Print the names of a file as a line of JSON.",
    "rubricator export --format markdown --output notes.md": "Write all highlighted notes.",
    "rubricator --library other.sqlite3 list": "List the articles of another library.",
}

_ENVIRONMENT = {
    "XDG_DATA_HOME": "Where the library lies; ~/.local/share where it is not set.",
    "XDG_CONFIG_HOME": "Where the settings lie; ~/.config where it is not set.",
    "XDG_STATE_HOME": "Where the log lies; ~/.local/state where it is not set.",
    "XDG_RUNTIME_DIR": "Where a second start of the program finds the first.",
    "QT_QPA_PLATFORM": "What Qt shows the window on: xcb, wayland or offscreen.",
    "LANGUAGE, LC_ALL, LC_MESSAGES, LANG": "The language of the window, where none was chosen.",
}

_BESIDE = "Beside the program, this folder holds all of these instead, where it is there."

_NOTATION = str.maketrans({"\\": r"\e", "-": r"\-", "'": r"\(aq", "`": r"\(ga", "^": r"\(ha",
                           "~": r"\(ti", "“": r"\(lq", "”": r"\(rq", "…": "..."})  # fmt: skip


def page() -> str:
    """Return the page in the notation of man(7)."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    command = typer.main.get_command(app)
    context = command.context_class(command, info_name=PROGRAM, **command.context_settings)
    yield f'.TH {PROGRAM.upper()} 1 "{_day():%Y-%m-%d}" "{PROGRAM} {__version__}" "User Commands"'
    yield ".SH NAME"
    yield f"{PROGRAM} {_written('-')} read local articles, their names marked and highlights kept"
    yield ".SH SYNOPSIS"
    yield f".B {PROGRAM}"
    yield _usage(command, context)
    yield ".SH DESCRIPTION"
    yield from _paragraphs(command)
    yield ".PP"
    yield "Without a command the window opens. Nothing that it does needs a network."
    yield ".SH OPTIONS"
    yield from _options(command, context)
    yield ".SH COMMANDS"
    for each, within in _commands(command, context):
        yield from _command(each, within)
    yield ".SH QUERIES"
    yield _written(QUERY_HELP)
    yield ".SH FORMATS"
    for option, group in (
        ("export --format", "reader.exporters"),
        ("export --entities --format", "reader.entity_exporters"),
        ("import-highlights --format", "reader.clippings"),
    ):
        names = sorted(point.name for point in entry_points(group=group))
        yield from _term(_bold(option), ", ".join(names) + ".")
    yield ".SH FILES"
    for path, what in _files().items():
        yield from _term(_emphasis(_from_home(path)), what)
    yield from _term(_emphasis(f"{paths.PORTABLE}/"), _BESIDE)
    yield ".SH ENVIRONMENT"
    for variable, what in _ENVIRONMENT.items():
        yield from _term(_bold(variable), what)
    yield ".SH EXIT STATUS"
    for code, what in EXIT_CODES.items():
        yield from _term(_bold(str(code)), what)
    yield ".SH EXAMPLES"
    for example, what in EXAMPLES.items():
        yield from _term(_bold(example), what)


def _command(command: TyperCommand, context: typer.Context) -> Iterator[str]:
    yield f'.SS "{_written(context.command_path)}"'
    yield f"{_bold(context.command_path)} {_usage(command, context)}"
    yield ".PP"
    yield from _paragraphs(command)
    yield from _options(command, context, without={"help"})


def _paragraphs(command: TyperCommand) -> Iterator[str]:
    first, *others = command.help.split("\n\n")
    yield from _prose(first)
    for paragraph in others:
        yield ".PP"
        yield from _prose(paragraph)


def _commands(
    group: TyperGroup, context: typer.Context
) -> Iterator[tuple[TyperCommand, typer.Context]]:
    """Yield every command under a group, with the context that it is called in."""
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        within = command.context_class(command, info_name=name, parent=context)
        yield command, within
        if isinstance(command, TyperGroup):
            yield from _commands(command, within)


def _options(
    command: TyperCommand, context: typer.Context, *, without: Collection[str] = ()
) -> Iterator[str]:
    for parameter in command.get_params(context):
        if parameter.name not in without:
            said, what = parameter.get_help_record(context)
            yield from _term(_bold(said), what)


def _usage(command: TyperCommand, context: typer.Context) -> str:
    return _emphasis(" ".join(command.collect_usage_pieces(context)))


def _files() -> dict[Path, str]:
    library = paths.default_library()
    return {
        library: "The library, where no other is named by --library.",
        backups.folder(library, Settings().backups): "Its backups, one for each day of use.",
        paths.settings_file(): "The settings of the window.",
        paths.log_file(): "The log, without any text of an article.",
    }


def _from_home(path: Path) -> str:
    return f"~/{path.relative_to(Path.home())}"


def _day() -> datetime:
    """Return the day of the page: that of the sources where a build names it, or else today."""
    named = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(named), UTC) if named else datetime.now(UTC)


def _term(said: str, what: str) -> Iterator[str]:
    yield ".TP"
    yield said
    yield from _prose(what)


def _prose(text: str) -> Iterator[str]:
    yield _written(" ".join(text.split()))


def _bold(text: str) -> str:
    return rf"\fB{_written(text)}\fR"


def _emphasis(text: str) -> str:
    return rf"\fI{_written(text)}\fR"


def _written(text: str) -> str:
    """Return words as roff takes them, whatever character they begin with."""
    written = text.translate(_NOTATION)
    return rf"\&{written}" if written.startswith(".") else written


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), encoding="utf-8")
