"""The articles of the library that match, and their highlights."""

from typing import Annotated

import typer

from reader.cli import lines, shapes
from reader.cli.choosing import QUERY_HELP, Asked, Names, Without, Words, filtered
from reader.cli.opening import opened
from reader.cli.output import Json, Output, asked
from reader.domain.search import ArticleFilter


def list_(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    query: Asked = "",
    *,
    entity: Names = [],  # noqa: B006 - typer's own way
    without: Without = [],  # noqa: B006
    text: Words = "",
    json: Json = False,
) -> None:
    """Print the articles of the library, the newest first."""
    from reader.services import articles  # noqa: PLC0415

    output = Output(as_json=json)
    with opened(context) as library:
        found = articles.ids(library, filtered(library, entity, without, query, text))
        for article in articles.summaries(library, found):
            output.give(shapes.summary(article), lines.summary(article))


def search(
    context: typer.Context,
    query: Annotated[str, typer.Argument(metavar="QUERY", help=QUERY_HELP)],
    *,
    json: Json = False,
) -> None:
    """Print the articles that match a query, with a snippet around the words."""
    from reader.services import search as words  # noqa: PLC0415

    output = Output(as_json=json)
    wanted = ArticleFilter(query=asked(query))
    with opened(context) as library:
        for hit in words.search(library, wanted):
            output.give(shapes.hit(hit), lines.hit(hit))


def highlights(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    query: Asked = "",
    *,
    entity: Names = [],  # noqa: B006
    without: Without = [],  # noqa: B006
    text: Words = "",
    json: Json = False,
) -> None:
    """Print the highlights of the articles that match."""
    from reader.services import articles, highlights, meanings  # noqa: PLC0415

    output = Output(as_json=json)
    with opened(context) as library:
        known = meanings.meanings(library)
        wanted = filtered(library, entity, without, query, text)
        found = highlights.of_filter(library, wanted)
        ids = tuple(dict.fromkeys(highlight.article for highlight in found))
        by_id = {article.id: article for article in articles.summaries(library, ids)}
        for highlight in found:
            article = by_id[highlight.article]
            meaning = known.get(highlight.colour, "")
            shape = shapes.highlight(highlight, article, meaning)
            output.give(shape, lines.highlight(highlight, article))
