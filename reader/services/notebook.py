"""The notebook: every highlight in one place, filtered, searched, and changed many at once."""

from collections.abc import Iterable, Mapping, Sequence

from reader.domain.entity import Mention
from reader.domain.highlight import Colour, Highlight
from reader.domain.notebook import Notebook, NotebookEntry, NotebookFilter
from reader.store.articles import ArticleRepository
from reader.store.highlights import HighlightRepository
from reader.store.library import Library
from reader.store.mentions import MentionRepository
from reader.store.notebook import NotebookRepository


def notebook(library: Library, wanted: NotebookFilter) -> Notebook:
    """Return the ids of the highlights that are wanted, in order, and their headings."""
    with library.reading() as session:
        among = _holding(library, wanted.entities) if wanted.entities else None
        return NotebookRepository(session).notebook(wanted, among)


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
        highlights = HighlightRepository(session)
        for highlight_id, colour in colours.items():
            highlights.change(highlight_id, colour=colour)


def tag(library: Library, tags: Mapping[int, Sequence[str]]) -> None:
    """Give highlights other tags."""
    with library.writing() as session:
        highlights = HighlightRepository(session)
        for highlight_id, names in tags.items():
            highlights.change(highlight_id, tags=names)


def remove(library: Library, ids: Sequence[int]) -> None:
    """Put highlights into the trash."""
    with library.writing() as session:
        highlights = HighlightRepository(session)
        for highlight_id in ids:
            highlights.remove(highlight_id)


def restore(library: Library, ids: Sequence[int]) -> None:
    """Take highlights out of the trash."""
    with library.writing() as session:
        highlights = HighlightRepository(session)
        for highlight_id in ids:
            highlights.restore(highlight_id)


def _holding(library: Library, entity_ids: Sequence[int]) -> tuple[int, ...]:
    """Return the highlights that hold a mention of each of the entities."""
    with library.reading() as session:
        mentions = MentionRepository(session)
        marked = frozenset(NotebookRepository(session).articles())
        naming = marked.intersection(mentions.by_date(entity_ids))
        texts = {text.article: text.mentions for text in mentions.texts(sorted(naming))}
        found = HighlightRepository(session).of_articles(texts)
    return tuple(
        one.id for one in found if all(_holds(one, texts[one.article], each) for each in entity_ids)
    )


def _holds(highlight: Highlight, mentions: Iterable[Mention], entity_id: int) -> bool:
    passage = highlight.passage
    return any(
        mention.entity == entity_id and mention.start < passage.end and mention.end > passage.start
        for mention in mentions
    )
