"""What is decided about names on the command line, for the whole library.

A name stands for the entity that is called so in the library; where several are, ``@ID`` names one.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reader.cli import lines, shapes
from reader.cli.choosing import one
from reader.cli.opening import opened
from reader.cli.output import Json, Output, meter, say
from reader.domain.decision_words import sentence
from reader.domain.entity import Label
from reader.domain.errors import DecisionError
from reader.domain.ledger import Act, Decision

# The library is imported by the commands that use it: --help does not need it.
if TYPE_CHECKING:
    from reader.store.library import Library

_GAZETTEER = ".csv"
_NOTHING_DECIDED = "Nothing was decided."

app = typer.Typer(
    help="Decide about names: for the whole library, for good, and to be undone.",
    rich_markup_mode=None,
    no_args_is_help=True,
)

Name = Annotated[str, typer.Argument(metavar="NAME", help="A name in the library, or @ID.")]
Kind = Annotated[
    Label, typer.Argument(metavar="LABEL", help=f"One of {', '.join(Label)}.", show_choices=False)
]
Preview = Annotated[
    bool, typer.Option("--preview", help="Only say how many articles and mentions would change.")
]


@app.command()
def merge(
    context: typer.Context,
    name: Name,
    into: Annotated[str, typer.Argument(metavar="INTO", help="The name that stays, or @ID.")],
    *,
    preview: Preview = False,
    json: Json = False,
) -> None:
    """Make two entities one, under the name of the second."""
    from reader.services import acts  # noqa: PLC0415

    with opened(context) as library:
        act = acts.merge(library, [one(library, name)], one(library, into))
        _decide(library, act, Output(as_json=json), preview=preview)


@app.command()
def split(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    name: Name,
    form: Annotated[str, typer.Argument(metavar="FORM", help="An alias of it.")],
    *,
    into: Annotated[
        str, typer.Option(metavar="NAME", help="The entity that the form names instead, or @ID.")
    ] = "",
    preview: Preview = False,
    json: Json = False,
) -> None:
    """Say that a form does not name the entity."""
    from reader.services import acts  # noqa: PLC0415

    with opened(context) as library:
        target = one(library, into) if into else None
        act = acts.split(library, one(library, name), [form], target)
        _decide(library, act, Output(as_json=json), preview=preview)


@app.command()
def rename(
    context: typer.Context,
    name: Name,
    new: Annotated[str, typer.Argument(metavar="NEW", help="The name to show.")],
    *,
    preview: Preview = False,
    json: Json = False,
) -> None:
    """Show an entity under another name."""
    from reader.services import acts  # noqa: PLC0415

    with opened(context) as library:
        act = acts.rename(library, one(library, name), new)
        _decide(library, act, Output(as_json=json), preview=preview)


@app.command()
def retype(
    context: typer.Context,
    name: Name,
    label: Kind,
    *,
    preview: Preview = False,
    json: Json = False,
) -> None:
    """Say of which kind an entity is."""
    from reader.services import acts  # noqa: PLC0415

    with opened(context) as library:
        act = acts.retype(library, one(library, name), label)
        _decide(library, act, Output(as_json=json), preview=preview)


@app.command()
def ignore(
    context: typer.Context,
    name: Name,
    *,
    article: Annotated[
        int | None, typer.Option(metavar="ID", help="Only in this article.", show_default=False)
    ] = None,
    preview: Preview = False,
    json: Json = False,
) -> None:
    """Say that something is no name, everywhere or in one article."""
    from reader.services import acts  # noqa: PLC0415

    with opened(context) as library:
        act = acts.ignore(library, one(library, name), article)
        _decide(library, act, Output(as_json=json), preview=preview)


@app.command()
def add(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The name as it is written.")],
    label: Kind,
    *,
    alias: Annotated[
        list[str], typer.Option(metavar="FORM", help="Another form of it; may be repeated.")
    ] = [],  # noqa: B006 - typer's own way
    preview: Preview = False,
    json: Json = False,
) -> None:
    """Find a name everywhere in the articles."""
    from reader.services import acts  # noqa: PLC0415

    with opened(context) as library:
        act = acts.add_name(library, name, label, alias)
        _decide(library, act, Output(as_json=json), preview=preview)


@app.command()
def undo(
    context: typer.Context,
    decision: Annotated[
        str, typer.Argument(metavar="ID", help="A decision of the log; the last one if none.")
    ] = "",
    *,
    json: Json = False,
) -> None:
    """Take a decision back."""
    from reader.services import ledger  # noqa: PLC0415

    with opened(context) as library, meter() as show:
        made = _standing(library, decision)
        ledger.take_back(library, made.id)
        ledger.catch_up(library, lambda done, all_: show(done, all_, "Undoing"))
        shape = shapes.decision(_of_id(library, made.id))
    Output(as_json=json).give(shape, f"Taken back: {sentence(made.act)}")


@app.command()
def log(context: typer.Context, *, json: Json = False) -> None:
    """Print every decision, the last one at the end."""
    from reader.services import ledger  # noqa: PLC0415

    output = Output(as_json=json)
    with opened(context) as library:
        for made in ledger.decisions(library):
            output.give(shapes.decision(made), lines.decision(made))


@app.command()
def suggest(
    context: typer.Context,
    *,
    limit: Annotated[int, typer.Option(min=1, help="At most so many.")] = 50,
    json: Json = False,
) -> None:
    """Print what is doubtful about the names of the library."""
    from reader.services.suggestions import suggestions  # noqa: PLC0415

    output = Output(as_json=json)
    with opened(context) as library:
        for asked in suggestions(library, limit):
            output.give(shapes.suggestion(asked), lines.suggestion(asked))


@app.command("export")
def export_(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write, .json or .csv.")],
) -> None:
    """Write all decisions to a JSON file, or the added names to a CSV file."""
    from reader.services import decision_files  # noqa: PLC0415

    with opened(context) as library:
        if path.suffix.casefold() == _GAZETTEER:
            say(f"{decision_files.export_csv(library, path)} names written.")
        else:
            say(f"{decision_files.export_json(library, path)} decisions written.")


@app.command("import")
def import_(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="FILE", help="The file to read, .json or .csv.")],
) -> None:
    """Take over the decisions of a JSON file, or the names of a CSV file."""
    from reader.services import decision_files, ledger  # noqa: PLC0415

    with opened(context) as library, meter() as show:
        if path.suffix.casefold() == _GAZETTEER:
            added = f"{decision_files.import_csv(library, path)} names added."
        else:
            added = f"{decision_files.import_json(library, path)} decisions added."
        ledger.catch_up(library, lambda done, all_: show(done, all_, path.name))
    say(added)


def _decide(library: "Library", act: Act, output: Output, *, preview: bool) -> None:
    from reader.services import ledger  # noqa: PLC0415

    effect = ledger.preview(library, act)
    if preview:
        output.give(shapes.effect(effect), f"{sentence(act)}: {lines.effect(effect)} would change.")
        return
    with meter() as show:
        made = ledger.take(library, act)
        ledger.catch_up(library, lambda done, all_: show(done, all_, sentence(act)))
    output.give(
        shapes.decision(made) | shapes.effect(effect),
        f"{sentence(act)}: {lines.effect(effect)} changed.",
    )


def _standing(library: "Library", decision: str) -> Decision:
    """Return the decision to take back."""
    from reader.services import ledger  # noqa: PLC0415

    standing = [made for made in ledger.decisions(library) if made.taken_back_at is None]
    meant = [made for made in standing if made.id.startswith(decision)]
    if not meant:
        raise DecisionError(
            f"There is no decision {decision} to take back." if decision else _NOTHING_DECIDED,
            hint="`rubricator entity log` lists the decisions with their ids.",
        )
    if decision and len(meant) > 1:
        raise DecisionError(
            f"{len(meant)} decisions begin with {decision}.",
            hint="Write more of the id; `rubricator entity log --json` prints all of it.",
        )
    return meant[-1]


def _of_id(library: "Library", decision_id: str) -> Decision:
    from reader.services import ledger  # noqa: PLC0415

    return next(each for each in ledger.decisions(library) if each.id == decision_id)
