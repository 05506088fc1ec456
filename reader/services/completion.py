"""What can complete a query: names, fields, and what may follow a field."""

from collections.abc import Callable, Iterable, Mapping

from reader.domain.entity import Label
from reader.domain.query import Content, Status, quoted
from reader.domain.query_fields import FIELDS
from reader.domain.suggestion import Suggestion, Unfinished, tails, unfinished
from reader.store.articles import ArticleRepository
from reader.store.entities import EntityRepository
from reader.store.library import Library
from reader.store.tags import TagRepository

MOST = 12
FEWEST_LETTERS = 2

_Values = Mapping[str, int | None]


def complete(library: Library, text: str, cursor: int) -> tuple[Suggestion, ...]:
    """Return what can take the place of what is being written at the cursor."""
    written = unfinished(text, cursor)
    if written is None:
        return ()
    if written.field == "entity":
        return _named(library, written)
    if written.field:
        return _values(library, written)
    return (*_fields(written), *_names(library, written))[:MOST]


def _names(library: Library, written: Unfinished) -> tuple[Suggestion, ...]:
    """Return entities called as the last words that any entity is called by."""
    for tail in tails(written):
        if len(tail.words) >= FEWEST_LETTERS and (found := _named(library, tail)):
            return found
    return ()


def _named(library: Library, written: Unfinished) -> tuple[Suggestion, ...]:
    ids = library.names_like(written.words, MOST)
    with library.reading() as session:
        entities = EntityRepository(session)
        found = entities.in_order(ids)
        counts = entities.articles(entity.id for entity in found)
    start = written.start - len("entity:") if written.field else written.start
    return tuple(
        Suggestion(
            entity.name, start, written.end, counts.get(entity.id, 0), entity.id, entity.label
        )
        for entity in found
    )


def _fields(written: Unfinished) -> tuple[Suggestion, ...]:
    *_, word = tails(written)
    return tuple(
        Suggestion(f"{field}:", word.start, word.end, is_unfinished=True)
        for field in FIELDS
        if field.startswith(word.words.casefold())
    )


def _values(library: Library, written: Unfinished) -> tuple[Suggestion, ...]:
    find = _VALUES.get(written.field)
    if find is None:
        return ()
    sought = written.words.casefold()
    fitting = [
        (value, count) for value, count in find(library).items() if sought in value.casefold()
    ]
    fitting.sort(key=lambda each: (not each[0].casefold().startswith(sought), -(each[1] or 0)))
    return tuple(
        Suggestion(quoted(value), written.start, written.end, count)
        for value, count in fitting[:MOST]
    )


def _tags(library: Library) -> _Values:
    with library.reading() as session:
        return TagRepository(session).counts()


def _sites(library: Library) -> _Values:
    with library.reading() as session:
        return ArticleRepository(session).sites()


def _fixed(values: Iterable[str]) -> Callable[[Library], _Values]:
    return lambda _: dict.fromkeys(values)


_VALUES: dict[str, Callable[[Library], _Values]] = {
    "tag": _tags,
    "site": _sites,
    "label": _fixed(Label),
    "has": _fixed(Content),
    "is": _fixed(Status),
    "in": _fixed(("trash",)),
}
