"""The notebook: every highlight in one place, filtered, searched, and changed many at once."""

from collections.abc import Mapping, Sequence

from reader.domain.highlight import Colour
from reader.domain.notebook import Notebook, NotebookEntry, NotebookFilter
from reader.store.articles import ArticleRepository
from reader.store.highlights import HighlightRepository
from reader.store.library import Library
from reader.store.notebook import NotebookRepository


def notebook(library: Library, wanted: NotebookFilter) -> Notebook:
    """Return the ids of the highlights that are wanted, in order, and their headings."""
    with library.reading() as session:
        return NotebookRepository(session).notebook(wanted)


def entries(library: Library, ids: Sequence[int]) -> tuple[NotebookEntry, ...]:
    """Return highlights with their articles, in the order of the ids; unknown ones drop out."""
    with library.reading() as session:
        found = {one.id: one for one in HighlightRepository(session).with_ids(ids)}
        articles = ArticleRepository(session).summaries(
            tuple({one.article for one in found.values()})
        )
    by_id = {article.id: article for article in articles}
    return tuple(
        NotebookEntry(found[each], by_id[found[each].article]) for each in ids if each in found
    )


def recolour(library: Library, colours: Mapping[int, Colour]) -> None:
    """Give highlights other colours."""
    with library.writing() as session:
        HighlightRepository(session).recolour(colours)


def tag(library: Library, tags: Mapping[int, Sequence[str]]) -> None:
    """Give highlights other tags."""
    with library.writing() as session:
        HighlightRepository(session).tag(tags)


def remove(library: Library, ids: Sequence[int]) -> None:
    """Put highlights into the trash."""
    with library.writing() as session:
        HighlightRepository(session).remove(*ids)


def restore(library: Library, ids: Sequence[int]) -> None:
    """Take highlights out of the trash."""
    with library.writing() as session:
        HighlightRepository(session).restore(*ids)
