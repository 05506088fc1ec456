"""What each command does."""

import os
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from typer.completion import completion_init  # type: ignore[attr-defined]  # not marked as public

from reader import __version__, paths
from reader.cli import shapes
from reader.cli.choosing import QUERY_HELP, Asked, Names, Without, Words, filtered, given, one
from reader.cli.entity import app as entity_app
from reader.cli.marking import mark
from reader.cli.opening import opened
from reader.cli.output import Json, Output, asked, meter, say, speak_utf8, told
from reader.cli.watch import app as watch_app
from reader.domain.article import ArticleState, ArticleSummary, Block, ImportedArticle, Role
from reader.domain.conflicts import Conflict
from reader.domain.decision_words import sentence
from reader.domain.errors import ReaderError
from reader.domain.search import ArticleFilter

# The library and the children are imported by the commands that use them: --help needs neither.
if TYPE_CHECKING:
    from reader.child import Child
    from reader.services.clippings import Outcome
    from reader.services.crew import Pair
    from reader.services.intake import Progress
    from reader.services.library_files import Report
    from reader.services.selection import Told
    from reader.services.verification import Verified
    from reader.store.library import Library

EXIT_CODES = {
    0: "All was done.",
    1: "Some failed; each is named on standard error, with its reason and what to do.",
    2: "The command was used in a wrong way.",
}

_NOT_FOUND = "The words were not found in the article."
_NO_ARTICLE = "No article of the library is meant; it is kept until one comes."

OpenWindow = Callable[[Path, Sequence[Path]], int]

_HELP = f"""Read local articles, with who, what and where marked, and keep your highlights.

Your library, settings and log lie in your home, or in a folder named "{paths.PORTABLE}" beside the
program where there is one; `rubricator where` says where.
"""

app = typer.Typer(
    help=_HELP,
    epilog="Exit codes: " + " ".join(f"{code}: {what}" for code, what in EXIT_CODES.items()),
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.add_typer(entity_app, name="entity")
app.add_typer(watch_app, name="watch")
app.command()(mark)

Files = Annotated[list[Path], typer.Argument(metavar="FILE", help="A file.", show_default=False)]


@dataclass(frozen=True, slots=True)
class _Program:
    """What every command may need."""

    library: Path
    open_window: OpenWindow


def run(open_window: OpenWindow) -> None:
    """Run the command that the program's arguments name, or tell the shell what may follow them."""
    speak_utf8()
    completion_init()
    try:
        app(obj=open_window)
    except ReaderError as error:
        sys.exit(told(error))


def _tell_version(asked: bool) -> None:  # noqa: FBT001 (Typer's)
    if asked:
        say(f"rubricator {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _program(
    context: typer.Context,
    library: Annotated[
        Path | None,
        typer.Option(metavar="PATH", help="Use another library than your own.", show_default=False),
    ] = None,
    *,
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_tell_version, is_eager=True, help="Say which version this is."
        ),
    ] = False,
) -> None:
    context.obj = _Program(library or paths.default_library(), context.obj)
    if context.invoked_subcommand is None:
        open_(context, [])


@app.command("open")
def open_(
    context: typer.Context,
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="FILE", help="A file to add and show.")
    ] = None,
) -> None:
    """Open the window, add these files and show the first."""
    raise typer.Exit(context.obj.open_window(context.obj.library, files or []))


@app.command()
def add(
    context: typer.Context,
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="PATH", help="A file, or a folder with all in it.", show_default=False
        ),
    ],
    *,
    jobs: Annotated[
        int,
        typer.Option(
            metavar="N",
            min=1,
            help="Articles to work on side by side; each wants a core and memory.",
        ),
    ] = 1,
    json: Json = False,
) -> None:
    """Add files and folders to the library and find the names in them."""
    from reader.services import articles, intake  # noqa: PLC0415

    output = Output(as_json=json)
    with opened(context) as library, _pairs(jobs) as pairs:
        waiting = intake.enqueue(library, paths)
        for article in articles.summaries(library, waiting):
            if article.state is ArticleState.FAILED:
                output.fail(article.path, article.problem, article.hint)
        _work_off(library, pairs, output)
        # What was told here need not be told once more by the window.
        intake.put_failures_away(library, waiting)
    _end(output)


def _work_off(library: "Library", pairs: "Sequence[Pair]", output: Output) -> None:
    """Read and analyse what waits, and what waited before."""
    from reader.services import intake, ledger  # noqa: PLC0415
    from reader.services.crew import Crew  # noqa: PLC0415

    intake.resume(library)
    ledger.catch_up(library)
    total = intake.waiting(library)
    started: set[int] = set()
    one_at_a_time = threading.Lock()
    with meter() as show:

        def tell(progress: intake.Progress) -> None:
            with one_at_a_time:
                _tell(progress, output)
                started.add(progress.article.id)
                show(len(started) - 1, max(total, len(started)), progress.article.title)

        Crew(library, pairs, tell).work_off()


def _tell(progress: "Progress", output: Output) -> None:
    from reader.services.intake import Step  # noqa: PLC0415

    article = progress.article
    if progress.step is Step.FAILED:
        output.fail(article.path, article.problem, article.hint)
    elif progress.step in {Step.ANALYSED, Step.KNOWN}:
        output.give(shapes.summary(article) | {"step": progress.step}, _line(article))


@app.command()
def extract(files: Files, *, json: Json = False) -> None:
    """Print files as articles, without a library."""
    output = Output(as_json=json)
    with _child("files") as reader:
        for path, content in _read(reader, files, output):
            output.give(shapes.article(path, content), _as_text(content))
    _end(output)


@app.command()
def entities(
    files: Files,
    *,
    with_boilerplate: Annotated[
        bool, typer.Option("--with-boilerplate", help="Names in boilerplate too.")
    ] = False,
    json: Json = False,
) -> None:
    """Print who, what and where is named in files, without a library."""
    output = Output(as_json=json)
    with _child("files") as reader, _child("names") as names:
        for path, content in _read(reader, files, output):
            try:
                analysis = names.analyse(content, with_boilerplate=with_boilerplate)
            except ReaderError as error:
                output.fail(path, str(error), error.hint)
                continue
            shape = shapes.analysed(path, content, analysis)
            output.give(shape, _as_table(shape))
            if analysis.problem:
                output.complain(path, analysis.problem, analysis.hint)
    _end(output)


@app.command("list")
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
            output.give(shapes.summary(article), _line(article))


@app.command()
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
            snippet = " ".join(hit.snippet.text.split())
            output.give(shapes.hit(hit), f"{_line(hit.article)}\n        {snippet}")


@app.command()
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
            note = f"\n        {highlight.note}" if highlight.note else ""
            output.give(
                shapes.highlight(highlight, article, known.get(highlight.colour, "")),
                f"{highlight.id:>6}  {article.title}\n        “{highlight.passage.quote}”{note}",
            )


@app.command()
def export(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    *,
    output: Annotated[
        Path,
        typer.Option(metavar="PATH", help="The file to write, or a folder: a file an article."),
    ],
    names: Annotated[
        bool, typer.Option("--entities", help="Who, what and where instead of the highlights.")
    ] = False,
    format_name: Annotated[
        str, typer.Option("--format", metavar="NAME", show_default="markdown; csv for entities")
    ] = "",
    template: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A Jinja template instead.", show_default=False),
    ] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Replace files that are in the folder.")
    ] = False,
    article: Annotated[
        list[int], typer.Option(metavar="ID", help="Only this article; may be repeated.")
    ] = [],  # noqa: B006
    entity: Names = [],  # noqa: B006
    without: Without = [],  # noqa: B006
    text: Words = "",
) -> None:
    """Write highlighted notes or entities to a file, of some articles or of all."""
    from reader.services import articles, entity_export, export  # noqa: PLC0415

    of_names = names or entity_export.is_only_of_names(format_name)
    if article and (entity or without or text):
        raise typer.BadParameter("Say which articles by --article ID, or by what they hold.")
    if template and (of_names or format_name):
        raise typer.BadParameter("A template takes the place of a format, for highlights alone.")
    with opened(context) as library, meter() as show:
        wanted_articles = filtered(library, entity, without, text)
        ids = given(library, article) or articles.ids(library, wanted_articles)
        if of_names:
            with _child("names") as child:
                entity_export.export(library, format_name or "csv", ids, output, child)
            return
        wanted = export.exporter(format_name or "markdown", template)
        told: Told = lambda done, total: show(done, total, output.name)  # noqa: E731 - only its type
        if output.is_dir():
            export.export_each(library, wanted, ids, output, told, replace=replace)
        else:
            export.export(library, wanted, ids, output, told)


@app.command()
def dossier(
    context: typer.Context,
    names: Annotated[
        list[str], typer.Argument(metavar="NAME", help="A name; all of them must be held.")
    ],
    *,
    output: Annotated[Path, typer.Option(metavar="FILE", help="The file to write.")],
    format_name: Annotated[
        str, typer.Option("--format", metavar="NAME", help="markdown or html.")
    ] = "markdown",
    sentences: Annotated[
        bool, typer.Option("--sentences", help="Every sentence too, highlighted or not.")
    ] = False,
) -> None:
    """Write every passage that holds some names, with source and date, in order of time."""
    from reader.services import dossiers  # noqa: PLC0415

    with opened(context) as library:
        wanted = [one(library, name) for name in names]
        found = dossiers.outline(library, wanted, with_sentences=sentences)
        dossiers.export(library, found, format_name, output)


@app.command()
def verify(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="EXPORT", help="A file that was exported.")],
    *,
    json: Json = False,
) -> None:
    """Say of each quote of an exported file whether it still stands in its source."""
    from reader.services import verification  # noqa: PLC0415

    output = Output(as_json=json)
    found: Counter[verification.Standing] = Counter()
    with opened(context) as library:
        for verified in verification.verify(library, file):
            found[verified.standing] += 1
            output.give(shapes.verified(verified), _verdict(verified))
    if not json:
        say(", ".join(f"{found[standing]} {standing}" for standing in verification.Standing))
    raise typer.Exit(int(found.total() != found[verification.Standing.STANDS]))


@app.command("import-highlights")
def import_highlights(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file of highlights.")],
    *,
    format_name: Annotated[
        str, typer.Option("--format", metavar="NAME", show_default="recognised")
    ] = "",
    json: Json = False,
) -> None:
    """Add highlights that were made elsewhere, each to the article it was made in."""
    from reader.services import clippings  # noqa: PLC0415

    output = Output(as_json=json)
    found = clippings.read(file, format_name)
    with opened(context) as library, meter() as show:
        outcome = clippings.take_in(
            library, found, lambda done, total: show(done, total, file.name)
        )
    for each in outcome.orphans:
        output.complain(each.source.title or each.source.url, _NOT_FOUND, f"“{each.quote}”")
    for each in outcome.kept:
        output.complain(each.source.title or each.source.url, _NO_ARTICLE, f"“{each.quote}”")
    output.give(shapes.outcome(outcome), _taken_in(outcome))
    _end(output)


@app.command("import")
def import_(
    context: typer.Context,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A library that `export --format json` wrote.")
    ],
    *,
    theirs: Annotated[
        bool,
        typer.Option(
            "--theirs/--mine",
            help="Which decisions about names, and which meanings of colours, hold where the two "
            "differ; the other decisions are kept as taken back.",
        ),
    ] = False,
    json: Json = False,
) -> None:
    """Join another library with yours: nothing of either is lost, and nothing comes twice.

    A backup is made before. What differs is listed; importing the file again with --theirs lets
    the others hold.
    """
    from reader import settings  # noqa: PLC0415
    from reader.services import ledger, library_files  # noqa: PLC0415

    output = Output(as_json=json)
    with opened(context) as library, meter() as show:
        found = library_files.survey(library, file)
        chosen = found.disagreements if theirs else ()
        report = library_files.take_in(
            library,
            found,
            settings.load().backups,
            chosen,
            told=lambda done, total: show(done, total, file.name),
        )
        ledger.catch_up(library)
    for conflict in found.conflicts:
        output.give(shapes.conflict(conflict), _disagreement(conflict))
    for differing in found.meanings:
        output.give(
            shapes.meaning(differing),
            f"differs: {differing.colour} is {differing.mine}\n theirs: {differing.theirs}",
        )
    output.give(shapes.carried(report), _carried(report))
    if report.problem is not None:
        output.fail(str(file), str(report.problem), report.problem.hint)
    _end(output)


@app.command()
def backup(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write.")],
) -> None:
    """Write a consistent copy of the library."""
    from reader.services import maintenance  # noqa: PLC0415

    with opened(context, existing=True) as library:
        maintenance.backup(library, path)


@app.command()
def restore(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="FILE", help="A copy that `backup` wrote.")],
) -> None:
    """Put a copy in the place of the library, which is itself kept beside it."""
    from reader.services import maintenance  # noqa: PLC0415

    kept = maintenance.restore(path, context.obj.library)
    if kept:
        say(f"The library that was there is kept as {kept}.")


@app.command()
def where(context: typer.Context, *, json: Json = False) -> None:
    """Print where your library, its backups, the settings and the log lie."""
    from reader import settings  # noqa: PLC0415
    from reader.services import backups  # noqa: PLC0415

    library = context.obj.library.absolute()
    places = {
        "library": library,
        "backups": backups.folder(library, settings.load().backups),
        "settings": paths.settings_file(),
        "log": paths.log_file(),
    }
    shape = {name: str(place) for name, place in places.items()}
    lines = (f"{name:<10}{place}" for name, place in shape.items())
    Output(as_json=json).give(shape, "\n".join(lines))


@app.command()
def check(context: typer.Context, *, json: Json = False) -> None:
    """Look whether the library is whole, and count what is in it."""
    from reader.services import maintenance  # noqa: PLC0415

    output = Output(as_json=json)
    with opened(context, existing=True) as library:
        report = maintenance.check(library)
    counts = "\n".join(f"{count:>10,}  {what}" for what, count in report.counts.items())
    output.give({"problems": report.problems, "counts": report.counts}, counts)
    for problem in report.problems:
        output.fail(str(context.obj.library), problem, maintenance.DAMAGE_HINT)
    _end(output)


@contextmanager
def _pairs(count: int) -> Iterator["tuple[Pair, ...]"]:
    from reader import settings  # noqa: PLC0415
    from reader.child import Child, ChildKind  # noqa: PLC0415
    from reader.services.crew import Pair  # noqa: PLC0415

    chosen = settings.load().pipelines
    pairs = tuple(
        Pair(Child(ChildKind.FILES), Child(ChildKind.NAMES, pipelines=chosen)) for _ in range(count)
    )
    try:
        yield pairs
    finally:
        for pair in pairs:
            pair.close()


@contextmanager
def _child(kind: str) -> Iterator["Child"]:
    from reader import settings  # noqa: PLC0415
    from reader.child import Child, ChildKind  # noqa: PLC0415

    child = Child(ChildKind(kind), pipelines=settings.load().pipelines)
    try:
        yield child
    finally:
        child.close()


def _read(
    reader: "Child", files: Sequence[Path], output: Output
) -> Iterator[tuple[str, ImportedArticle]]:
    """Yield the articles of files with their paths; tell of the files that fail."""
    with meter() as show:
        for done, path in enumerate(files):
            show(done, len(files), path.name)
            if _shown(path) != str(path):
                output.fail(_shown(path), "The name of the file is not text.", "Rename the file.")
                continue
            try:
                for content in reader.read(path):
                    yield _shown(path), content
            except ReaderError as error:
                output.fail(_shown(path), str(error), error.hint)


def _end(output: Output) -> None:
    raise typer.Exit(1 if output.failures else 0)


def _shown(path: Path) -> str:
    return os.fsencode(path).decode(errors="replace")


def _line(article: ArticleSummary) -> str:
    facts = ", ".join(fact for fact in (article.site, article.published) if fact)
    state = "" if article.state is ArticleState.DONE else f" [{article.state}]"
    held = f" [watched: {', '.join(article.watched)}]" if article.watched else ""
    return f"{article.id:>6}  {article.title}{f' ({facts})' if facts else ''}{state}{held}"


def _taken_in(outcome: "Outcome") -> str:
    states = (f"{count} {state}" for state, count in sorted(outcome.states.items()))
    words = (*states, f"{len(outcome.kept)} without an article", f"{outcome.known} known already")
    return f"{len(outcome.added)} highlights added: {', '.join(words)}"


def _disagreement(conflict: Conflict) -> str:
    mine = "; ".join(sentence(each.act) for each in conflict.mine)
    verb = " (taken back)" if conflict.theirs.taken_back_at else ""
    return f"differs: {mine}\n theirs: {sentence(conflict.theirs.act)}{verb}"


def _carried(report: "Report") -> str:
    fates = ", ".join(f"{count} {fate}" for fate, count in sorted(report.articles.items()))
    backup = f"\nThe library before is kept as {report.backup}." if report.backup else ""
    return (
        f"{report.articles.total()} articles{f': {fates}' if fates else ''}; "
        f"{report.highlights} highlights and {report.decisions} decisions added, "
        f"{report.changed} highlights joined{backup}"
    )


def _verdict(verified: "Verified") -> str:
    quote, now = verified.quote.passage, verified.now
    lines = [f"{verified.standing:<8} “{' '.join(quote.quote.split())}”"]
    if now is not None and now.quote != quote.quote:
        lines.append(f"         now “{' '.join(now.quote.split())}”")
    if verified.article is not None:
        at = f", characters {now.start}–{now.end}" if now else ""
        title = verified.article.content.title or verified.article.path
        lines.append(f"         in {title}{at}")
    return "\n".join(lines)


def _as_text(content: ImportedArticle) -> str:
    def words(block: Block) -> str:
        return content.text[block.start : block.end]

    body = [words(block) for block in content.blocks if block.role is Role.BODY]
    return "\n\n".join([*body, ""])


def _as_table(shape: shapes.Shape) -> str:
    rows = [
        f"{entity['count']:>6}  {entity['label']:<12} "
        + " = ".join(dict.fromkeys([entity["name"], *entity["aliases"]]))
        for entity in sorted(shape["entities"], key=lambda entity: -entity["count"])
    ]
    return "\n".join([shape["title"] or shape["path"], *rows, ""])
