"""Tags of articles, many articles at a time."""

from collections.abc import Mapping, Sequence

from reader.domain.shelving import tag_names
from reader.store.library import Library
from reader.store.tags import TagRepository

Tags = Mapping[int, Sequence[str]]


def of_articles(library: Library, ids: Sequence[int]) -> Tags:
    """Return the tags of articles, of those that have any."""
    with library.reading() as session:
        return TagRepository(session).of_articles(ids)


def names(library: Library) -> tuple[str, ...]:
    """Return the tags of the library's articles and highlights, those used most first."""
    with library.reading() as session:
        return TagRepository(session).names()


def change(
    library: Library, ids: Sequence[int], add: Sequence[str] = (), remove: Sequence[str] = ()
) -> Tags:
    """Give articles tags and take others from them; return the tags that the changed ones had."""
    added, removed = tag_names(add), frozenset(remove)
    with library.writing() as session:
        tags = TagRepository(session)
        before = tags.of_articles(ids)
        changed = {}
        for article_id in ids:
            old = before.get(article_id, ())
            new = tag_names((*(name for name in old if name not in removed), *added))
            if new != old:
                changed[article_id] = new
        tags.replace(changed)
    return {article_id: before.get(article_id, ()) for article_id in changed}


def put_back(library: Library, tags: Tags) -> None:
    """Let articles have the tags they had."""
    with library.writing() as session:
        TagRepository(session).replace(tags)
