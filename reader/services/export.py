"""Articles and highlights out of the library, into a file."""

import errno
import os
import secrets
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from reader.domain.errors import ExportError
from reader.exporters.registry import Exporter, MarkedArticle, exporters
from reader.services import articles, highlights
from reader.store.library import Library

_HINTS = {
    errno.EACCES: "Choose a folder where you may write.",
    errno.EPERM: "Choose a folder where you may write.",
    errno.EROFS: "Choose a folder where you may write.",
    errno.ENOENT: "Make the folder first, or choose another.",
    errno.ENOTDIR: "Choose a folder that exists.",
    errno.EISDIR: "Choose a name for the file, inside that folder.",
    errno.ENOSPC: "Free some space, or choose another disk.",
    errno.EDQUOT: "Free some space, or choose another disk.",
    errno.ENAMETOOLONG: "Choose a shorter name.",
}
_ANY_HINT = "Choose another place."


def export(library: Library, format_name: str, article_ids: Sequence[int], output: Path) -> None:
    """Write the articles that have highlights, in the order given, and replace the output whole.

    Raises ``ExportError``; a file that was there is then as it was.
    """
    exporter = _exporter(format_name)
    summaries = articles.summaries(library, article_ids)
    marked = [summary.id for summary in summaries if summary.highlights]
    if not marked:
        raise ExportError(
            "There is nothing to export: nothing is highlighted in these articles.",
            hint="Select words in an article and highlight them first.",
        )
    with replacing(output) as file:
        exporter.write(_marked_articles(library, marked), file)


def _exporter(format_name: str) -> Exporter:
    installed = exporters()
    if format_name not in installed:
        raise ExportError(
            f"There is no format called {format_name}.",
            hint=f"Choose one of these: {', '.join(installed)}.",
        )
    return installed[format_name]


def _marked_articles(library: Library, ids: Sequence[int]) -> Iterator[MarkedArticle]:
    for article_id in ids:
        yield MarkedArticle(
            articles.load(library, article_id), highlights.of_article(library, article_id)
        )


@contextmanager
def replacing(output: Path) -> Iterator[BinaryIO]:
    """Give a file beside the output that takes its place once it is whole."""
    try:
        if output.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        target = output.resolve()
        draft = target.with_name(f".rubricator-{secrets.token_hex(4)}.part")
        with draft.open("xb") as file, _deleted_on_failure(draft):
            yield file
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, draft)
        draft.replace(target)
    except OSError as error:
        raise ExportError(
            f"The file {output} cannot be written: {error.strerror}.",
            hint=_HINTS.get(error.errno or 0, _ANY_HINT),
        ) from error


@contextmanager
def _deleted_on_failure(path: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        path.unlink()
        raise
