"""Which articles and names a command is about."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from reader.cli.output import asked
from reader.domain.entity import Entity
from reader.domain.errors import DecisionError, LibraryError
from reader.domain.query import all_of
from reader.domain.search import ArticleFilter

# The library is imported by the commands that use it: --help does not need it.
if TYPE_CHECKING:
    from reader.store.library import Library

_MOST_CANDIDATES = 10

QUERY_HELP = (
    'Words, "a phrase", prefix*, AND, OR, NOT or -word, NEAR, parentheses, and title: site: by: '
    "tag: label: entity: before: after: has:note has:highlight is:unread is:read is:archived "
    "in:trash."
)

Names = Annotated[
    list[str],
    typer.Option("--entity", metavar="NAME", help="Only articles that name it; may be repeated."),
]
Without = Annotated[
    list[str],
    typer.Option("--not", metavar="NAME", help="Only articles that do not; may be repeated."),
]
Words = Annotated[
    str, typer.Option("--text", metavar="QUERY", help="Only articles that match this query too.")
]
Asked = Annotated[str, typer.Argument(metavar="QUERY", help=QUERY_HELP, show_default=False)]


def filtered(
    library: "Library", names: Sequence[str], without: Sequence[str], *queries: str
) -> ArticleFilter:
    """Return the filter that options and queries ask for together."""
    return ArticleFilter(
        any_of=tuple(_entities(library, name) for name in names),
        without=tuple(entity for name in without for entity in _entities(library, name)),
        query=all_of(map(asked, queries)),
    )


def given(library: "Library", ids: Sequence[int]) -> Sequence[int]:
    """Return the ids of articles; raises ``LibraryError`` where the library has no such article."""
    from reader.services import articles  # noqa: PLC0415

    known = {article.id for article in articles.summaries(library, ids)}
    for article_id in ids:
        if article_id not in known:
            raise LibraryError(
                f"There is no article {article_id} in the library.",
                hint="`rubricator list` shows the articles with their ids.",
            )
    return ids


def one(library: "Library", name: str) -> int:
    """Return the id of the only entity of a name, or the one that is named by its id.

    Raises ``DecisionError`` where there is none, or more than one.
    """
    found = _named(library, name)
    if len(found) > 1:
        candidates = [f"@{each.id} {each.name} ({each.label})" for each in found]
        listed = ", ".join(candidates[:_MOST_CANDIDATES])
        more = ", …" if len(found) > _MOST_CANDIDATES else ""
        raise DecisionError(
            f"{len(found)} entities are called {name}: {listed}{more}.",
            hint=f"Choose one by its id, as in {candidates[0].partition(' ')[0]}.",
        )
    return found[0].id


def _entities(library: "Library", name: str) -> tuple[int, ...]:
    return tuple(entity.id for entity in _named(library, name))


def _named(library: "Library", name: str) -> tuple[Entity, ...]:
    """Return the entities of a name, or the one that ``@ID`` names."""
    from reader.services import entities  # noqa: PLC0415

    is_id = name.startswith("@") and name[1:].isdecimal()
    found = entities.with_ids(library, [int(name[1:])]) if is_id else entities.find(library, name)
    if not found:
        raise DecisionError(
            f"Nothing in the library is called {name}.",
            hint="Write the name as it stands in the articles, or add it: `rubricator entity add`.",
        )
    return found
