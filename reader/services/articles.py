"""The articles of the library: listed, opened, removed, corrected."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from reader.domain.article import Article, ArticleSummary, Block, Role
from reader.domain.search import ArticleFilter
from reader.domain.shelving import Mark
from reader.services import shelves, site_roles
from reader.services.site_roles import RolesBefore
from reader.store.articles import ArticleRepository
from reader.store.entities import EntityRepository
from reader.store.library import Library
from reader.store.site_roles import SiteRoleRepository
from reader.store.waiting import WaitingRepository

MOST_NAMED = 3


def ids(library: Library, article_filter: ArticleFilter) -> tuple[int, ...]:
    """Return the articles that match, all of them, in the order asked for."""
    return library.ids(article_filter)


def summaries(library: Library, ids: Sequence[int]) -> tuple[ArticleSummary, ...]:
    """Return what the list shows, in the order of their ids; unknown ones drop out."""
    with library.reading() as session:
        return ArticleRepository(session).summaries(ids)


def rows(library: Library, ids: Sequence[int]) -> tuple[ArticleSummary, ...]:
    """Return summaries as the window's list shows them, with what their articles name most."""
    with library.reading() as session:
        names = EntityRepository(session).most_named(ids, MOST_NAMED)
        summaries = ArticleRepository(session).summaries(ids)
    return tuple(replace(each, names=names.get(each.id, ())) for each in summaries)


def find_title(library: Library, ids: Sequence[int], beginning: str, start: int) -> int | None:
    """Return the place of the first article from a place on whose title begins so; then on top."""
    with library.reading() as session:
        wanted = ArticleRepository(session).titled(beginning)
    places = chain(range(start, len(ids)), range(min(start, len(ids))))
    return next((place for place in places if ids[place] in wanted), None) if wanted else None


def load(library: Library, article_id: int) -> Article:
    """Return an article with its text; raises ``LibraryError`` when it has none."""
    with library.reading() as session:
        return ArticleRepository(session).load(article_id)


def keep_place(library: Library, article: Article, place: int, progress: float) -> None:
    """Remember the offset the reader came to, and how much of the body has been read.

    A text that was replaced meanwhile has no place any more: it has moved to the newer one.
    """
    with library.writing() as session:
        stored = ArticleRepository(session)
        if stored.has_text(article.id, article.version):
            stored.set_place(article.id, place, progress)


def remove(library: Library, ids: Sequence[int]) -> None:
    """Put articles into the trash, with all that hangs on them."""
    shelves.mark(library, Mark.REMOVED, ids, is_on=True)


def restore(library: Library, ids: Sequence[int]) -> None:
    """Take articles out of the trash."""
    shelves.mark(library, Mark.REMOVED, ids, is_on=False)


def set_note(library: Library, article_id: int, note: str) -> None:
    """Keep what the user says about an article."""
    with library.writing() as session:
        ArticleRepository(session).set_note(article_id, note)


def set_role(library: Library, article_id: int, indexes: Sequence[int], role: Role) -> RolesBefore:
    """Say whether blocks are part of their article, which then waits to be analysed again.

    Later articles of the same site learn from it. Returns what ``restore_roles`` needs.
    """
    with library.writing() as session:
        articles = ArticleRepository(session)
        content = articles.load(article_id).content
        blocks = list(content.blocks)
        for index in indexes:
            blocks[index] = replace(blocks[index], role=role, chosen=True, learned=False)
        articles.change_blocks(article_id, tuple(blocks))
        WaitingRepository(session).put_back((article_id,))
        return site_roles.learn(SiteRoleRepository(session), content, indexes, role)


def restore_roles(library: Library, article_id: int, before: RolesBefore) -> None:
    """Make the roles of blocks, and what their site learned from them, as they were."""
    with library.writing() as session:
        articles = ArticleRepository(session)
        blocks = list(articles.load(article_id).content.blocks)
        for index, block in before.blocks.items():
            # The article may have another text by now.
            if index < len(blocks) and _same_place(blocks[index], block):
                blocks[index] = replace(
                    blocks[index], role=block.role, chosen=block.chosen, learned=block.learned
                )
        articles.change_blocks(article_id, tuple(blocks))
        WaitingRepository(session).put_back((article_id,))
        SiteRoleRepository(session).change(before.site, before.known)


def _same_place(one: Block, other: Block) -> bool:
    return (one.start, one.end) == (other.start, other.end)


def retry(library: Library, ids: Sequence[int]) -> None:
    """Let articles wait to be read or analysed once more."""
    with library.writing() as session:
        WaitingRepository(session).put_back(ids)
