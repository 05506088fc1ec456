import json
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from helpers import library_rows, marked_library
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from reader import paths
from reader.domain.article import ArticleState, Role
from reader.domain.cancelling import Cancelling
from reader.domain.carrying import Fate
from reader.domain.clipping import Clipping, ClippingSource
from reader.domain.entity import Label
from reader.domain.errors import CancelledError, ClippingsError
from reader.domain.highlight import Colour
from reader.domain.ledger import EntityRef, KeepApart, Merge, Rename, Retype
from reader.domain.meanings import MeaningConflict
from reader.domain.search import ArticleFilter
from reader.domain.shelving import Mark
from reader.domain.watchlist import WatchedName
from reader.services import (
    articles,
    carrying,
    clippings,
    copies,
    highlights,
    ledger,
    library_files,
    meanings,
    saved_searches,
    shelves,
    tags,
    watchlist,
)
from reader.services.export import export, exporter
from reader.settings import BackupPlan
from reader.store.articles import ArticleRepository
from reader.store.library import Library
from reader.store.waiting import WaitingRepository

NO_BACKUP = BackupPlan(keep=0)
ANNA = EntityRef(Label.PERSON, "anna berg", "Anna Berg")
DAILY = EntityRef(Label.ORG, "the daily", "The Daily")
MARIA = EntityRef(Label.PERSON, "anna maria berg", "Anna Maria Berg")
PAPER = EntityRef(Label.ORG, "the paper", "The Paper")


@pytest.fixture
def libraries(tmp_path, new_library):
    """Open a library by its name."""
    opened: dict[str, Library] = {}

    def library(name: str) -> Library:
        if name not in opened:
            opened[name] = new_library(tmp_path / f"{name}.sqlite3")
        return opened[name]

    yield library
    for each in opened.values():
        each.close()


def written(library: Library) -> Path:
    """Write all articles of a library, the oldest first, to a file beside it."""
    path = library.path.with_suffix(".jsonl")
    export(library, exporter("json"), sorted(articles.ids(library, ArticleFilter())), path)
    return path


def taken_in(library: Library, path: Path, theirs=None, plan=NO_BACKUP) -> library_files.Report:
    """Import a file; of theirs hold the decisions of these ids, or all."""
    found = library_files.survey(library, path)
    if theirs is all:
        theirs = [each.theirs.id for each in found.conflicts]
    report = library_files.take_in(library, found, plan, theirs or ())
    ledger.catch_up(library)
    return report


def filled(library: Library) -> tuple[int, ...]:
    """Fill a library with everything that a user can put into one."""
    story, bare, changed = marked_library.fill(library)
    articles.set_note(library, story, "Read this twice.")
    tags.change(library, [story, bare], ["economy", "later"])
    shelves.mark(library, Mark.READ, [story], is_on=True)
    shelves.mark(library, Mark.ARCHIVED, [bare], is_on=True)
    articles.keep_place(library, articles.load(library, story), 30, 0.5)
    articles.set_role(library, changed, [0], Role.BOILERPLATE)
    articles.set_role(library, story, [len(marked_library.STORY.blocks) - 1], Role.BODY)
    saved_searches.add(library, "Unread", "is:unread")
    saved_searches.add(library, "Berg", "Berg")
    watchlist.replace(library, [WatchedName("Berg", ("Anna B.",))])
    source = ClippingSource(title="A book that is not here")
    clippings.keep(library, [Clipping("kept-1", source, "Words of a book", note="Mine")])
    ledger.take(library, Rename(ANNA, "Frau Berg"))
    ledger.take(library, Merge((EntityRef(Label.PERSON, "", "Anna Berg"),), MARIA))
    ledger.take_back(library, ledger.take(library, Retype(DAILY, Label.PRODUCT)).id)
    ledger.catch_up(library)
    return story, bare, changed


def test_a_library_that_is_carried_into_an_empty_one_is_equal_row_by_row(libraries):
    ours, theirs = libraries("ours"), libraries("theirs")
    filled(theirs)

    report = taken_in(ours, written(theirs))

    assert (report.problem, report.articles) == (None, Counter({Fate.ADDED: 3}))
    there, here = library_rows.rows(theirs.path), library_rows.rows(ours.path)
    for table, rows in there.items():
        assert here[table] == rows, table
    assert {table for table, rows in there.items() if not rows} <= {
        "article_watched",
        "image",
        "outdated",
        "unsketched",
        "untold_failure",
        "watched_file",
        "sketch",
    }


def test_every_kind_of_line_is_as_the_shipped_schema_says(libraries):
    filled(libraries("theirs"))
    schema = json.loads((paths.resources() / "schemas" / "library.schema.json").read_text())
    validator = Draft202012Validator(schema, format_checker=FormatChecker())

    lines = written(libraries("theirs")).read_text(encoding="utf-8").splitlines()

    for line in lines:
        validator.validate(json.loads(line))
    kinds = {json.loads(line)["kind"] for line in lines}
    assert kinds == schema["$defs"].keys()


def test_what_was_taken_in_before_the_end_was_wished_stays_and_the_rest_can_follow(
    libraries, monkeypatch
):
    monkeypatch.setattr(carrying, "AT_ONCE", 1)
    ours, theirs = libraries("ours"), libraries("theirs")
    filled(theirs)
    found = library_files.survey(ours, written(theirs))
    end = Cancelling()

    def told(done: int, _total: int) -> None:
        if done == 1:
            end.wish()

    stopped = library_files.take_in(ours, found, NO_BACKUP, told=told, cancelling=end)

    assert stopped.articles == {Fate.ADDED: 1}
    assert isinstance(stopped.problem, CancelledError)
    assert taken_in(ours, found.path).articles == {Fate.KNOWN: 1, Fate.ADDED: 2}
    assert library_rows.rows(ours.path) == library_rows.rows(theirs.path)


def test_highlights_of_an_article_that_is_gone_are_carried_once(libraries):
    ours, theirs = libraries("ours"), libraries("theirs")
    story, *_ = filled(theirs)
    marked = len(highlights.of_article(theirs, story))
    articles.remove(theirs, [story])
    shelves.purge_some(theirs)
    path = theirs.path.with_suffix(".jsonl")
    export(theirs, exporter("json"), [story], path)

    first, again = taken_in(ours, path), taken_in(ours, path)

    assert (first.highlights, again.highlights) == (marked, 0)
    assert (first.articles, again.articles) == ({Fate.ADDED: 1}, {Fate.KNOWN: 1})


def test_what_is_gone_there_joins_the_text_that_is_here(libraries):
    ours, theirs = libraries("ours"), libraries("theirs")
    story, *_ = filled(theirs)
    taken_in(ours, written(theirs))
    (first, *_) = highlights.of_article(theirs, story)
    highlights.change(theirs, first.id, note="Said later")
    marked_library.mark(theirs, story, marked_library.STORY, "Nobody was surprised", note="Late")
    articles.remove(theirs, [story])
    shelves.purge_some(theirs)
    path = theirs.path.with_suffix(".jsonl")
    export(theirs, exporter("json"), [story], path)

    report = taken_in(ours, path)

    assert (report.articles, report.highlights, report.changed) == ({Fate.JOINED: 1}, 1, 1)
    (here,) = [each for each in stored(ours) if each.content.title == marked_library.STORY.title]
    places = {
        here.content.text[each.passage.start : each.passage.end]
        for each in highlights.of_article(ours, story)
    }
    assert "Nobody was surprised" in places


def test_importing_twice_changes_nothing(libraries):
    ours, theirs = libraries("ours"), libraries("theirs")
    filled(theirs)
    path = written(theirs)
    taken_in(ours, path)
    before = library_rows.rows(ours.path)

    again = taken_in(ours, path)

    assert (again.articles, again.highlights, again.changed, again.decisions) == (
        Counter({Fate.KNOWN: 3}),
        0,
        0,
        0,
    )
    assert library_rows.rows(ours.path) == before


def test_merging_both_ways_keeps_what_either_said(libraries):
    ours, theirs = libraries("ours"), libraries("theirs")
    filled(theirs)
    taken_in(ours, written(theirs))
    story = articles.ids(ours, ArticleFilter())[-1]
    for library, words in ((ours, "mine"), (theirs, "yours")):
        (first, *_) = highlights.of_article(library, story)
        highlights.change(library, first.id, note=f"{words} on it", tags=(words,))
        articles.set_note(library, story, f"{words} about all")
        tags.change(library, [story], [words])
        marked_library.mark(library, story, marked_library.STORY, "Friday", note=words)
        saved_searches.add(library, "Same name", words)
    ours_only = marked_library.add(
        ours, replace(marked_library.BARE, sha256="7" * 64), "/mine/only.txt"
    )

    taken_in(ours, written(theirs))
    taken_in(theirs, written(ours))

    assert articles.load(ours, ours_only)
    for library in (ours, theirs):
        (summary,) = articles.summaries(library, [story])
        assert {"mine about all", "yours about all"} <= set(summary.note.split("\n\n"))
        assert {"economy", "later", "mine", "yours"} == set(summary.tags)
        marked = highlights.of_article(library, story)
        assert Counter(each.note for each in marked)["mine"] == 1
        assert Counter(each.note for each in marked)["yours"] == 1
        joined = [each for each in marked if "mine on it" in each.note]
        assert ["yours on it" in each.note for each in joined] == [True]
        assert {"mine", "yours"} <= set(joined[0].tags)
        kept = {each.query for each in saved_searches.all_of(library)}
        assert {"mine", "yours"} <= kept
        assert len(articles.ids(library, ArticleFilter())) == 4


def test_a_highlight_of_a_text_that_is_older_here_is_found_in_it(libraries):
    ours, theirs = libraries("ours"), libraries("theirs")
    article = marked_library.add(ours, marked_library.LATER, "/articles/council.txt")
    marked_library.fill(theirs)

    taken_in(ours, written(theirs))

    found = highlights.of_article(ours, article)
    assert len(found) == 2
    text = articles.load(ours, article).content.text
    assert text == marked_library.LATER.text
    sound = [
        each for each in found if text[each.passage.start : each.passage.end] == each.passage.quote
    ]
    assert sound


def test_an_article_that_comes_is_watched_copied_and_marked_as_any_new_one(libraries):
    ours, theirs = libraries("ours"), libraries("theirs")
    marked_library.fill(theirs)
    same = replace(marked_library.STORY, sha256="9" * 64)
    marked_library.add(theirs, same, "/articles/copy.html")
    watchlist.replace(ours, [WatchedName("central bank")])
    source = ClippingSource(sha256=marked_library.STORY.sha256)
    clippings.keep(ours, [Clipping("kept-1", source, "surprised", note="Kept for it")])

    taken_in(ours, written(theirs))

    (come,) = [each.id for each in stored(ours) if each.content.sha256 == source.sha256]
    (summary,) = articles.summaries(ours, [come])
    assert summary.watched == ("central bank",)
    assert len(copies.of_article(ours, come)) == 2
    assert "Kept for it" in {each.note for each in highlights.of_article(ours, come)}


def test_roles_that_were_chosen_there_hold_where_none_was_chosen_here(libraries):
    ours, theirs = libraries("ours"), libraries("theirs")
    here, there = (
        marked_library.add(library, marked_library.STORY, "/articles/rates.html")
        for library in (ours, theirs)
    )
    articles.set_role(ours, here, [1], Role.BOILERPLATE)
    with ours.writing() as session:
        waiting = WaitingRepository(session)
        waiting.take(here, ours.worker)
        waiting.finish(here)
    for number, role in ((1, Role.BODY), (2, Role.BOILERPLATE)):
        articles.set_role(theirs, there, [number], role)

    report = taken_in(ours, written(theirs))

    blocks = articles.load(ours, here).content.blocks
    assert [(block.role, block.chosen) for block in blocks[1:4]] == [
        (Role.BOILERPLATE, True),
        (Role.BOILERPLATE, True),
        (Role.BODY, False),
    ]
    assert report.articles == {Fate.JOINED: 1}
    assert articles.summaries(ours, [here])[0].state is ArticleState.WAITING


def test_conflicts_are_listed_and_mine_hold_unless_theirs_are_chosen(libraries):
    ours, theirs = libraries("ours"), libraries("theirs")
    mine = ledger.take_all(
        ours, (Merge((DAILY,), PAPER), Rename(ANNA, "Anna"), Retype(ANNA, Label.ORG))
    )
    yours = ledger.take_all(
        theirs, (KeepApart(DAILY, PAPER), Rename(ANNA, "Frau Berg"), Rename(ANNA, "A. Berg"))
    )
    path = written(theirs)

    found = library_files.survey(ours, path)

    assert [(each.theirs, each.mine) for each in found.conflicts] == [
        (yours[0], (mine[0],)),
        (yours[2], (mine[1],)),
    ]
    taken_in(ours, path)
    assert standing(ours) == {each.id for each in mine}
    assert {each.id for each in ledger.decisions(ours)} == {each.id for each in (*mine, *yours)}
    taken_in(ours, path, theirs=[yours[2].id])
    assert standing(ours) == {mine[0].id, mine[2].id, yours[2].id}
    taken_in(ours, path, theirs=all)
    assert standing(ours) == {mine[2].id, yours[0].id, yours[2].id}


def test_what_they_took_back_is_asked_about(libraries):
    ours, theirs = libraries("ours"), libraries("theirs")
    (made,) = ledger.take_all(theirs, (Rename(ANNA, "Anna"),))
    taken_in(ours, written(theirs))
    ledger.take_back(theirs, made.id)
    path = written(theirs)

    (conflict,) = library_files.survey(ours, path).conflicts

    assert (conflict.theirs.id, [each.id for each in conflict.mine]) == (made.id, [made.id])
    taken_in(ours, path)
    assert standing(ours) == {made.id}
    taken_in(ours, path, theirs=all)
    assert standing(ours) == set()


def standing(library: Library) -> set[str]:
    return {each.id for each in ledger.decisions(library) if each.taken_back_at is None}


@pytest.mark.parametrize("cut", [1, 5, 12, -1])
def test_a_file_that_was_cut_off_is_refused_before_anything_is_taken_in(libraries, cut):
    ours, theirs = libraries("ours"), libraries("theirs")
    filled(theirs)
    path = written(theirs)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:cut]))
    number = len(lines[:cut]) + 1

    with pytest.raises(ClippingsError, match=f"Line {number} "):
        library_files.survey(ours, path)
    assert articles.ids(ours, ArticleFilter()) == ()


def broken(record: dict, kind: str, **values) -> dict:
    return record | values if record["kind"] == kind else record


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("highlight", {"version": 99}),
        ("highlight", {"quote": "other words", "anchor": "exact"}),
        ("names", {"entities": []}),
        ("version", {"article": 99}),
        ("article", {"part": -1}),
        ("version", {"text": "short"}),
        ("decision", {"decision": {"kind": "nothing"}}),
    ],
)
def test_a_line_that_does_not_fit_is_named(libraries, kind, values):
    ours, theirs = libraries("ours"), libraries("theirs")
    filled(theirs)
    path = written(theirs)
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    damaged = [json.dumps(broken(record, kind, **values)) for record in records]
    path.write_text("\n".join(damaged) + "\n", encoding="utf-8")

    with pytest.raises(ClippingsError, match="damaged"):
        library_files.survey(ours, path)


def test_a_file_of_another_kind_or_of_a_newer_program_says_so(libraries, tmp_path):
    ours, path = libraries("ours"), tmp_path / "notes.jsonl"
    path.write_text("Just words.\n", encoding="utf-8")
    with pytest.raises(ClippingsError, match="Line 1 "):
        library_files.survey(ours, path)
    head = {"kind": "library", "format": "rubricator-library", "version": 2}
    path.write_text(json.dumps(head) + "\n", encoding="utf-8")
    with pytest.raises(ClippingsError) as refused:
        library_files.survey(ours, path)
    assert "Update" in refused.value.hint
    with pytest.raises(ClippingsError, match="cannot be read"):
        library_files.survey(ours, tmp_path / "missing.jsonl")


def test_a_backup_of_what_was_there_is_made_before(libraries):
    ours, theirs = libraries("ours"), libraries("theirs")
    marked_library.fill(ours)
    filled(theirs)
    before = datetime.now(UTC)

    report = taken_in(ours, written(theirs), plan=BackupPlan())

    assert report.backup is not None
    with Library.open(report.backup) as copy:
        assert all(each.stored_at <= before for each in stored(copy))
    assert taken_in(libraries("empty"), written(theirs), plan=BackupPlan()).backup is None


def stored(library: Library):
    with library.reading() as session:
        repository = ArticleRepository(session)
        for article in articles.ids(library, ArticleFilter()):
            yield from repository.versions(article)


words = st.text("abc é\U0001f389", max_size=12)
notes = st.lists(st.tuples(st.integers(0, 4), words, st.lists(words, max_size=2)), max_size=6)


@settings(max_examples=12)
@given(notes, notes)
def test_whatever_two_people_marked_is_in_both_libraries_after_a_merge(
    tmp_path_factory, new_library, mine, yours
):
    folder = tmp_path_factory.mktemp("merging")
    with (
        new_library(folder / "ours.sqlite3") as ours,
        new_library(folder / "theirs.sqlite3") as theirs,
    ):
        for library, marks in ((ours, mine), (theirs, yours)):
            for article, note, names in marks:
                mark(library, article, note, names)
        taken_in(ours, written(theirs))
        taken_in(theirs, written(ours))
        both = Counter(said(ours))
        assert both == Counter(said(theirs))
        assert not Counter((n, tuple(dict.fromkeys(t))) for _, n, t in [*mine, *yours]) - Counter(
            {(note, tags): count for (note, tags), count in both.items()}
        )


def mark(library: Library, number: int, note: str, names: list[str]) -> None:
    content = replace(marked_library.BARE, sha256=f"{number:064d}")
    path = f"/articles/{number}.txt"
    known = {
        each.path: each.id
        for each in articles.summaries(library, articles.ids(library, ArticleFilter()))
    }
    article = known.get(path) or marked_library.add(library, content, path)
    marked_library.mark(library, article, content, "a title", note=note, tags=names)


def said(library: Library):
    for article in articles.ids(library, ArticleFilter()):
        for each in highlights.of_article(library, article):
            yield each.note, each.tags


def test_what_colours_mean_is_carried_and_asked_about_where_both_differ(libraries):
    ours, theirs = libraries("ours"), libraries("theirs")
    meanings.change(ours, {Colour.YELLOW: "claim", Colour.PINK: "doubt"})
    meanings.change(
        theirs, {Colour.YELLOW: "thesis", Colour.PINK: "doubt", Colour.BLUE: " a\nnumber "}
    )
    file = written(theirs)

    found = library_files.survey(ours, file)

    assert found.meanings == (MeaningConflict(Colour.YELLOW, "claim", "thesis"),)
    assert found.disagreements == ("yellow",)
    taken_in(ours, file)
    mine = {Colour.YELLOW: "claim", Colour.BLUE: "a number", Colour.PINK: "doubt"}
    assert meanings.meanings(ours) == mine
    library_files.take_in(ours, found, NO_BACKUP, ("yellow",))
    assert meanings.meanings(ours) == {**mine, Colour.YELLOW: "thesis"}
    assert not library_files.survey(ours, file).disagreements
