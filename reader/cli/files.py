"""What is in files, without a library."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reader.cli import children, lines, shapes
from reader.cli.output import Json, Output, meter
from reader.domain.article import ImportedArticle
from reader.domain.errors import ReaderError

# The children are imported by the commands that ask them: --help needs none.
if TYPE_CHECKING:
    from reader.child import Child

Files = Annotated[list[Path], typer.Argument(metavar="FILE", help="A file.", show_default=False)]


def extract(files: Files, *, json: Json = False) -> None:
    """Print files as articles, without a library."""
    output = Output(as_json=json)
    with children.files() as reader:
        for path, content in _read(reader, files, output):
            output.give(shapes.article(path, content), lines.article(content))
    output.end()


def entities(
    files: Files,
    *,
    with_boilerplate: Annotated[
        bool, typer.Option("--with-boilerplate", help="Names in boilerplate too.")
    ] = False,
    json: Json = False,
) -> None:
    """Print who, what and where is named in files, without a library."""
    output = Output(as_json=json)
    with children.files() as reader, children.names() as names:
        for path, content in _read(reader, files, output):
            try:
                analysis = names.analyse(content, with_boilerplate=with_boilerplate)
            except ReaderError as error:
                output.fail(path, str(error), error.hint)
                continue
            shape = shapes.analysed(path, content, analysis)
            output.give(shape, lines.analysed(shape))
            if analysis.problem:
                output.complain(path, analysis.problem, analysis.hint)
    output.end()


def _read(
    reader: "Child", files: Sequence[Path], output: Output
) -> Iterator[tuple[str, ImportedArticle]]:
    """Yield the articles of files with their paths; tell of the files that fail."""
    from reader.services.folders import shown  # noqa: PLC0415

    with meter() as show:
        for done, path in enumerate(files):
            show(done, len(files), path.name)
            if shown(path) != str(path):
                output.fail(shown(path), "The name of the file is not text.", "Rename the file.")
                continue
            try:
                for content in reader.read(path):
                    yield shown(path), content
            except ReaderError as error:
                output.fail(shown(path), str(error), error.hint)
