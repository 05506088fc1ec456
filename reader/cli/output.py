"""Lines on standard output and standard error, always in UTF-8."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import TextIOWrapper
from typing import Annotated, NoReturn, Protocol

import msgspec
import typer

from reader.cli import shapes
from reader.domain.errors import QueryError, ReaderError
from reader.domain.query import Query
from reader.domain.query_parser import parse

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object a line, UTF-8.")]


class Output:
    """What a command has to say; counts the failures among it."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self.failures = 0

    def give(self, shape: Mapping[str, object], text: str) -> None:
        """Write a result: its shape as a line of JSON where asked for, or else its text."""
        say(msgspec.json.encode(shape).decode() if self.as_json else text)

    def complain(self, path: str, problem: str, hint: str) -> None:
        """Say on standard error what went wrong with a file whose result was given all the same."""
        self.failures += 1
        _complain(f"{path}: {problem}", hint)

    def fail(self, path: str, problem: str, hint: str) -> None:
        """Write what failed, with its reason, and what to do."""
        self.complain(path, problem, hint)
        if self.as_json:
            say(msgspec.json.encode(shapes.failure(path, problem, hint)).decode())

    def end(self) -> NoReturn:
        """End the command with the exit code that tells whether anything failed."""
        raise typer.Exit(1 if self.failures else 0)


def speak_utf8() -> None:
    """Let both streams write UTF-8 whatever the locale, and what is no text as escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(line: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(f"{line}\n")


def told(error: ReaderError) -> int:
    """Tell the user of an error and return the exit code."""
    _complain(str(error), error.hint)
    return 1


def asked(query: str) -> Query:
    """Return what a query means; one that means nothing is wrong usage, shown with its place."""
    line = " ".join(query.splitlines())
    try:
        return parse(line)
    except QueryError as error:
        # Imported here because few queries are wrong.
        from rich.cells import cell_len  # noqa: PLC0415

        before, wrong = line[: error.start], line[error.start : error.end]
        carets = " " * cell_len(before) + "^" * max(1, cell_len(wrong))
        _complain(f"{error}\n  {line}\n  {carets}", error.hint)
        raise typer.Exit(2) from None


def _complain(problem: str, hint: str) -> None:
    sys.stderr.write(f"{problem}\n")
    if hint:
        sys.stderr.write(f"  {hint}\n")


class Meter(Protocol):
    """Shows how far a long command is."""

    def __call__(self, done: int, total: int, doing: str, /) -> None:
        """Show that so many of so many are done, and what is being done now."""
        ...


@contextmanager
def meter() -> Iterator[Meter]:
    """Give a meter on standard error, which stays silent where that is no terminal."""
    if not sys.stderr.isatty():
        yield lambda _done, _total, _doing: None
        return
    # Imported here because nobody sees it otherwise.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("")

        def show(done: int, total: int, doing: str, /) -> None:
            progress.update(task, completed=done, total=total, description=doing)

        yield show
