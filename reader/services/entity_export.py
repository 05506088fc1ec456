"""Who, what and where out of the library, into a file."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory
from typing import BinaryIO, TypeAlias

from reader.child import Child
from reader.domain.errors import ExportError
from reader.exporters.entity_registry import EntityExporter, NamedArticle, entity_exporters
from reader.exporters.registry import exporters
from reader.services import articles, entities
from reader.services.export import replacing
from reader.store.library import Library

Told: TypeAlias = Callable[[int, int], None]


def _nobody(_done: int, _total: int) -> None:
    """Hear nothing."""


def export(  # noqa: PLR0913, PLR0917 - each says another thing about the export
    library: Library,
    format_name: str,
    article_ids: Sequence[int],
    output: Path,
    child: Child,
    told: Told = _nobody,
) -> None:
    """Write the names of the articles that were analysed, and replace the output whole.

    ``told`` hears how many of the articles are done, and may raise an error to end the export.
    Raises ``ExportError``; a file that was there is then as it was.
    """
    exporter = _exporter(format_name)
    named = _named(library, article_ids, told)
    first = next(named, None)
    if first is None:
        raise ExportError(
            "There is nothing to export: none of these articles was analysed.",
            hint="Wait until the names in them were found.",
        )
    with replacing(output) as file:
        if exporter.is_draft:
            _pack(exporter, _with(first, named), child, file)
        else:
            exporter.write(_with(first, named), file)


def _pack(
    exporter: EntityExporter, named: Iterator[NamedArticle], child: Child, file: BinaryIO
) -> None:
    with TemporaryDirectory(prefix="rubricator-") as folder:
        draft, packed = Path(folder, "draft"), Path(folder, "packed")
        with draft.open("wb") as written:
            exporter.write(named, written)
        child.pack(draft, packed)
        with packed.open("rb") as whole:
            copyfileobj(whole, file)


def is_only_of_names(format_name: str) -> bool:
    """Tell whether a format can hold names but no highlights."""
    return format_name in entity_exporters().keys() - exporters().keys()


def _exporter(format_name: str) -> EntityExporter:
    installed = entity_exporters()
    if format_name not in installed:
        raise ExportError(
            f"There is no format of names called {format_name}.",
            hint=f"Choose one of these: {', '.join(installed)}.",
        )
    return installed[format_name]


def _named(library: Library, ids: Sequence[int], told: Told) -> Iterator[NamedArticle]:
    for done, article_id in enumerate(ids):
        told(done, len(ids))
        analysis = entities.analysis(library, article_id)
        if analysis is not None:
            yield NamedArticle(articles.load(library, article_id), analysis)


def _with(first: NamedArticle, rest: Iterator[NamedArticle]) -> Iterator[NamedArticle]:
    yield first
    yield from rest
