"""Who, what and where out of the library, into a file."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.domain.errors import ExportError
from reader.exporters.entity_registry import EntityExporter, NamedArticle, entity_exporters
from reader.services import articles, entities
from reader.services.export import replacing
from reader.store.library import Library


def export(library: Library, format_name: str, article_ids: Sequence[int], output: Path) -> None:
    """Write the names of the articles that were analysed, and replace the output whole.

    Raises ``ExportError``; a file that was there is then as it was.
    """
    exporter = _exporter(format_name)
    named = _named(library, article_ids)
    first = next(named, None)
    if first is None:
        raise ExportError(
            "There is nothing to export: none of these articles was analysed.",
            hint="Wait until the names in them were found.",
        )
    with replacing(output) as file:
        exporter.write(_with(first, named), file)


def _exporter(format_name: str) -> EntityExporter:
    installed = entity_exporters()
    if format_name not in installed:
        raise ExportError(
            f"There is no format of names called {format_name}.",
            hint=f"Choose one of these: {', '.join(installed)}.",
        )
    return installed[format_name]


def _named(library: Library, ids: Sequence[int]) -> Iterator[NamedArticle]:
    for article_id in ids:
        analysis = entities.analysis(library, article_id)
        if analysis is not None:
            yield NamedArticle(articles.load(library, article_id), analysis)


def _with(first: NamedArticle, rest: Iterator[NamedArticle]) -> Iterator[NamedArticle]:
    yield first
    yield from rest
