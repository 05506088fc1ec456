"""What the command line does with whole articles: mark, tag and remove those that match."""

from typing import Annotated

import typer

from reader.cli import shapes
from reader.cli.choosing import given
from reader.cli.opening import opened
from reader.cli.output import Json, Output, asked
from reader.domain.search import ArticleFilter
from reader.domain.shelving import Mark


def mark(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    query: Annotated[
        str, typer.Argument(metavar="QUERY", help="As in the filter bar of the window.")
    ] = "",
    *,
    article: Annotated[
        list[int], typer.Option(metavar="ID", help="This article; may be repeated.")
    ] = [],  # noqa: B006 - typer's own way
    read: Annotated[bool | None, typer.Option("--read/--unread", help="Read to the end.")] = None,
    archived: Annotated[
        bool | None, typer.Option("--archive/--unarchive", help="Out of the reading list.")
    ] = None,
    removed: Annotated[
        bool | None, typer.Option("--remove/--restore", help="Into the trash, or out of it.")
    ] = None,
    tag: Annotated[
        list[str], typer.Option(metavar="TAG", help="Give this tag; may be repeated.")
    ] = [],  # noqa: B006
    untag: Annotated[
        list[str], typer.Option(metavar="TAG", help="Take this tag away; may be repeated.")
    ] = [],  # noqa: B006
    json: Json = False,
) -> None:
    """Mark, tag or remove the articles that match, and print them."""
    from reader.services import articles, shelves, tags  # noqa: PLC0415

    marks = {Mark.READ: read, Mark.ARCHIVED: archived, Mark.REMOVED: removed}
    wanted = {mark: is_on for mark, is_on in marks.items() if is_on is not None}
    if bool(query.strip()) == bool(article):
        raise typer.BadParameter("Say which articles: either a query, or --article ID.")
    if not (wanted or tag or untag):
        raise typer.BadParameter("Say what to do, for example --read or --tag TAG.")
    output = Output(as_json=json)
    with opened(context) as library:
        ids = given(library, article) or articles.ids(library, ArticleFilter(query=asked(query)))
        for each, is_on in wanted.items():
            shelves.mark(library, each, ids, is_on=is_on)
        if tag or untag:
            tags.change(library, ids, tag, untag)
        for summary in articles.summaries(library, ids):
            output.give(shapes.summary(summary), f"{summary.id:>6}  {summary.title}")
