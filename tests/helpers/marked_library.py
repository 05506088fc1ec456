"""A library with every kind of highlight, in the store as users fill it."""

from collections.abc import Sequence

from helpers.articles import Part, analysis, aside, content
from reader.domain.article import BlockKind, ImportedArticle
from reader.domain.entity import Label
from reader.domain.highlight import Colour, Highlight, passage
from reader.services import acts, highlights, ledger, meanings
from reader.services.export import export, exporter
from reader.services.versions import renew
from reader.store.analyses import AnalysisRepository
from reader.store.articles import ArticleRepository
from reader.store.highlights import HighlightRepository
from reader.store.library import Library
from reader.store.waiting import WaitingRepository

# What makes trouble in one format or another, each a paragraph.
HOSTILE = (
    '=HYPERLINK("http://example.com")',
    "+1 -1 @SUM(1)",
    "* a star\n- a dash\n1. a number\n#+begin_quote",
    "“curly” ‘single’ „low“ «guillemets» \"straight\" 'plain' `tick` 「corner」",
    "مرحبا بالعالم, then left to right again",
    "שלום 🎉 family 👨‍👩‍👧 and 𠀀 of extension B",
    "a tab\tand {braces} \\backslash $math$ ^caret~ %percent &amp; <b>bold</b> # hash_under",
    "TY  - ER  - N1  - and ]]> --> <!-- and [[link]] ((block)) :drawer: key:: value",
    "%% obsidian %% ==mark== #tag ^id | pipe",
    "=verbatim= /italic/ _under_ +strike+ ~code~ a--b---c ''d'' ``e`` ?`",
    r"[label](page) [:div x] @@html: y@@ [^1] \[x\] \(y\) a_b@c.example https://d.example/e_f",
)
STORY = content(
    Part("Rates rise again", BlockKind.HEADING, 1),
    "The central bank raised rates on Friday, said Anna Berg.",
    "“Too late,” she added.\nNobody was surprised.",
    Part("Year\tRate\n2025\t2.5", BlockKind.TABLE),
    *HOSTILE,
    aside("More stories"),
    title="Rates rise: “again” & again",
    byline="Anna Berg and Carl van Dow",
    site="The Daily",
    published="2026-02-28",
    language="en",
    url="https://daily.example/rates?a=1&b=2",
    sha256="a" * 64,
)
BARE = content("A note without a title, an author or a date.", sha256="b" * 64)
LATER = content(
    "The council met on Monday.", "It voted for the bridge, nine to three.", sha256="c" * 64
)
NEWER = content(
    "The council met on Tuesday evening.",
    "In the end it voted for the bridge, nine to three.",
    sha256="d" * 64,
)
NOTE = 'Why now?\n\n= not a formula; "quoted" *starred* 🎉'
MEANINGS = {Colour.YELLOW: "claim (main)", Colour.GREEN: "=*quote* & more"}
TAGS = ("economy", "to check", "naïve/émigré", "2026")


def fill(library: Library) -> tuple[int, ...]:
    """Fill a library and return its articles: one with all kinds of text, a bare one, a changed."""
    story = add(library, STORY, "/articles/rates.html")
    bare = add(library, BARE, "/articles/bare.txt")
    changed = add(library, LATER, "/articles/council.txt")
    colours = list(Colour)
    for number, words in enumerate(("raised rates", "“Too late,” she added.\nNobody", *HOSTILE)):
        note = NOTE if number % 2 == 0 else ""
        mark(library, story, STORY, words, colours[number % 5], note, TAGS[: number % 5])
    across = "Berg.\n\n“Too late,” she added.\nNobody was surprised.\n\nYear\tRate"
    mark(library, story, STORY, across, Colour.PINK)
    mark(library, bare, BARE, BARE.text, Colour.BLUE, "=1+1")
    mark(library, changed, LATER, "it voted for the bridge".capitalize(), Colour.GREEN, "Good.")
    mark(library, changed, LATER, "on Monday", Colour.YELLOW)
    with library.writing() as session:
        articles = ArticleRepository(session)
        renew(articles, HighlightRepository(session), articles.load(changed), NEWER, 0)
    found = analysis(STORY.text, ("Anna Berg", Label.PERSON, 0), ("The Daily", Label.ORG, 1))
    with library.writing() as session:
        version = ArticleRepository(session).load(story).version
        AnalysisRepository(session).save(story, version, found)
        WaitingRepository(session).finish(story)
    meanings.change(library, MEANINGS)
    ledger.take(library, acts.add_name(library, "Friday", Label.EVENT, ()))
    return story, bare, changed


def add(library: Library, imported: ImportedArticle, path: str) -> int:
    """Add an article as if its file had been read."""
    with library.writing() as session:
        articles = ArticleRepository(session)
        article_id = articles.add(path, path.rpartition("/")[2])
        articles.store(article_id, imported)
        return article_id


def mark(
    library: Library,
    article_id: int,
    imported: ImportedArticle,
    words: str,
    colour: Colour = Colour.YELLOW,
    note: str = "",
    tags: Sequence[str] = (),
) -> Highlight:
    """Highlight the first occurrence of words."""
    start = imported.text.index(words)
    marked = passage(imported.text, start, start + len(words))
    return highlights.add(library, article_id, marked, colour, note, tags)


def written(library: Library, format_name: str, ids: Sequence[int], folder) -> bytes:
    """Return what an export writes, and see that it writes the same again."""
    output = folder / f"export-{format_name}{exporter(format_name).suffix}"
    export(library, exporter(format_name), ids, output)
    first = output.read_bytes()
    export(library, exporter(format_name), ids, output)
    assert output.read_bytes() == first, "another export has other bytes"
    return first
