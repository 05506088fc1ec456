import time
from datetime import UTC, datetime, timedelta

import pytest
from helpers import marked_library
from helpers.articles import analysis, content
from sqlalchemy import text, update

from reader.domain.entity import Label
from reader.domain.highlight import Colour, passage
from reader.domain.notebook import NotebookFilter, NotebookOrder
from reader.services import acts, articles, highlights, ledger, notebook
from reader.services.versions import renew
from reader.store.analyses import AnalysisRepository
from reader.store.articles import ArticleRepository
from reader.store.highlights import HighlightRepository
from reader.store.tables.highlights import HighlightRow

BRIDGE = content("Ada Berg opened the bridge.", "It cost nine millions, she said.", title="Bridge")
ARMADA = content("The armada sailed at dawn with Ada Berg aboard.", title="armada")


@pytest.fixture
def ids(library):
    """Four highlights: two in the bridge's article, two in the armada's."""
    bridge = marked_library.add(library, BRIDGE, "/articles/bridge.txt")
    armada = marked_library.add(library, ARMADA, "/articles/armada.txt")
    for article_id, stored in ((bridge, BRIDGE), (armada, ARMADA)):
        found = analysis(stored.text, ("Ada Berg", Label.PERSON, 0))
        with library.writing() as session:
            version = ArticleRepository(session).load(article_id).version
            AnalysisRepository(session).save(article_id, version, found)
    marks = (
        (bridge, BRIDGE, "nine millions", Colour.BLUE, "Check the sum", ("money",)),
        (bridge, BRIDGE, "Ada Berg opened", Colour.PINK, "", ("people", "money")),
        (armada, ARMADA, "sailed at dawn", Colour.BLUE, "", ()),
        (armada, ARMADA, "Ada Berg aboard", Colour.YELLOW, "The same?", ("people",)),
    )
    return [marked_library.mark(library, *mark).id for mark in marks]


def shown(library, **wanted):
    """The quotes of the notebook by their headings."""
    found = notebook.notebook(library, NotebookFilter(**wanted))
    quotes = [one.highlight.passage.quote for one in notebook.entries(library, found.ids)]
    groups = {}
    for group in found.groups:
        groups[group.heading], quotes = quotes[: group.count], quotes[group.count :]
    assert quotes == []
    return groups


def test_highlights_stand_under_their_articles_by_title_and_in_order_of_place(library, ids):
    assert shown(library) == {
        "armada": ["sailed at dawn", "Ada Berg aboard"],
        "Bridge": ["Ada Berg opened", "nine millions"],
    }


def test_the_newest_come_first_under_their_day(library, ids):
    noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
    with library.writing() as session:
        for minutes, highlight in enumerate(ids):
            made = update(HighlightRow).where(HighlightRow.id == highlight)
            session.execute(made.values(created_at=noon + timedelta(minutes=minutes)))

    day = f"{noon.astimezone():%Y-%m-%d}"
    assert shown(library, order=NotebookOrder.NEWEST) == {
        day: ["Ada Berg aboard", "sailed at dawn", "Ada Berg opened", "nine millions"]
    }


@pytest.fixture
def berlin(monkeypatch):
    """The clock of a machine in Berlin."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a process cannot be set here")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("berlin")
def test_a_day_is_that_of_the_readers_clock_also_when_it_is_put_forward(library, ids):
    moments = {
        "nine millions": datetime(2026, 3, 28, 22, 30, tzinfo=UTC),
        "Ada Berg opened": datetime(2026, 3, 28, 23, 30, tzinfo=UTC),
        "sailed at dawn": datetime(2026, 3, 29, 21, 30, tzinfo=UTC),
        "Ada Berg aboard": datetime(2026, 3, 29, 22, 30, tzinfo=UTC),
    }
    with library.writing() as session:
        for quote, moment in moments.items():
            here = HighlightRow.quote == quote
            session.execute(update(HighlightRow).where(here).values(created_at=moment))

    assert shown(library, order=NotebookOrder.NEWEST) == {
        "2026-03-30": ["Ada Berg aboard"],
        "2026-03-29": ["sailed at dawn", "Ada Berg opened"],
        "2026-03-28": ["nine millions"],
    }


def test_colours_come_in_the_order_of_the_pens(library, ids):
    by_colour = shown(library, order=NotebookOrder.COLOUR)

    assert list(by_colour) == ["yellow", "blue", "pink"]
    assert by_colour["blue"] == ["sailed at dawn", "nine millions"]


def test_a_highlight_stands_under_each_of_its_tags_and_last_those_without(library, ids):
    assert shown(library, order=NotebookOrder.TAG) == {
        "money": ["Ada Berg opened", "nine millions"],
        "people": ["Ada Berg aboard", "Ada Berg opened"],
        "": ["sailed at dawn"],
    }


def test_words_are_found_in_quote_and_note_by_their_beginnings(library, ids):
    assert shown(library, words="mill sum") == {"Bridge": ["nine millions"]}
    assert shown(library, words='"berg') == {
        "armada": ["Ada Berg aboard"],
        "Bridge": ["Ada Berg opened"],
    }
    assert shown(library, words="nowhere") == {}


def test_colours_and_articles_narrow_the_notebook(library, ids):
    (bridge,) = {highlights.of_filter(library, articles.ArticleFilter())[0].article}

    assert shown(library, colours=frozenset({Colour.BLUE}), articles=(bridge,)) == {
        "Bridge": ["nine millions"]
    }
    assert shown(library, articles=()) == {}


def test_only_passages_that_hold_a_name_are_about_it(library, ids, ada):
    assert shown(library, entities=(ada,)) == {"Bridge": ["Ada Berg opened"]}


@pytest.fixture
def ada(library, ids):
    """The entity that the article of the bridge names."""
    with library.reading() as session:
        article = notebook.entries(library, ids)[0].article.id
        (mention,) = AnalysisRepository(session).load(article).mentions
    return mention.entity


def test_a_name_is_found_in_the_highlights_that_come_move_and_go(library, ids, ada):
    bridge = notebook.entries(library, ids)[0].article.id
    added = marked_library.mark(library, bridge, BRIDGE, "Berg")
    highlights.change(library, ids[0], passage=passage(BRIDGE.text, 0, 3))

    assert shown(library, entities=(ada,)) == {"Bridge": ["Ada", "Ada Berg opened", "Berg"]}
    notebook.remove(library, [added.id, ids[0]])
    assert shown(library, entities=(ada,)) == {"Bridge": ["Ada Berg opened"]}
    highlights.change(library, ids[1], passage=passage(BRIDGE.text, 9, 15))
    assert shown(library, entities=(ada,)) == {}


def test_a_name_that_is_no_longer_one_is_in_no_highlight(library, ids, ada):
    ledger.take(library, acts.ignore(library, ada))
    ledger.catch_up(library)

    assert shown(library, entities=(ada,)) == {}


def test_a_new_text_names_in_its_highlights_what_is_found_in_it(library, ids, ada):
    bridge = notebook.entries(library, ids)[0].article.id
    newer = content("Long before, Ada Berg opened the bridge.", title="Bridge", sha256="f" * 64)
    with library.writing() as session:
        kept = ArticleRepository(session)
        renew(kept, HighlightRepository(session), kept.load(bridge), newer, 0)

    assert "Bridge" not in shown(library, entities=(ada,))
    with library.writing() as session:
        version = ArticleRepository(session).load(bridge).version
        found = analysis(newer.text, ("Ada Berg", Label.PERSON, 0))
        AnalysisRepository(session).save(bridge, version, found)
    assert shown(library, entities=(ada,))["Bridge"] == ["Ada Berg opened"]


def test_mentions_that_are_damaged_keep_no_highlight_from_being_stored(library, ids, ada):
    with library.writing() as session:
        session.execute(text("UPDATE analysis SET mentions = x'0201'"))
    bridge = notebook.entries(library, ids)[0].article.id

    assert marked_library.mark(library, bridge, BRIDGE, "Berg").passage.quote == "Berg"
    assert shown(library, entities=(ada,)) == {}
    assert shown(library, words="berg")["Bridge"] == ["Ada Berg opened", "Berg"]


def test_many_highlights_change_at_once(library, ids):
    notebook.recolour(library, dict.fromkeys(ids, Colour.GREEN))
    notebook.tag(library, {ids[0]: ("sums",)})
    notebook.remove(library, ids[1:])

    (one,) = notebook.entries(library, notebook.notebook(library, NotebookFilter()).ids)
    assert (one.highlight.colour, one.highlight.tags) == (Colour.GREEN, ("sums",))

    notebook.restore(library, ids[1:])
    assert len(notebook.notebook(library, NotebookFilter()).ids) == 4


def test_highlights_of_a_removed_article_stay(library, ids):
    article_id = notebook.entries(library, ids)[0].article.id
    articles.remove(library, (article_id,))

    assert len(notebook.notebook(library, NotebookFilter()).ids) == 4


def test_the_note_of_an_article_stands_under_its_title(library, ids):
    (article,) = {one.article.id for one in notebook.entries(library, ids[:1])}
    with library.writing() as session:
        ArticleRepository(session).set_note(article, "Read again")

    found = notebook.notebook(library, NotebookFilter())

    assert [(group.heading, group.note) for group in found.groups] == [
        ("armada", ""),
        ("Bridge", "Read again"),
    ]
    assert found.all_of_them == len(ids)


def test_an_article_with_nothing_but_a_note_has_a_heading(library, ids):
    noted = marked_library.add(library, content("Words.", title="Noted"), "/articles/noted.txt")
    articles.set_note(library, noted, "Whose bridge was naïve?")

    found = notebook.notebook(library, NotebookFilter())

    assert [(each.heading, each.count, each.note) for each in found.groups] == [
        ("armada", 2, ""),
        ("Bridge", 2, ""),
        ("Noted", 0, "Whose bridge was naïve?"),
    ]
    assert found.groups[2].article == noted
    assert shown(library, words="naive bridges") == {"Noted": []}
    assert "Noted" not in shown(library, colours=frozenset({Colour.BLUE}))
    assert shown(library, articles=(noted,)) == {"Noted": []}
    articles.set_note(library, noted, "")
    assert "Noted" not in shown(library)
    assert shown(library, words="naive") == {}


def test_words_of_scripts_without_blanks_are_found_in_quotes_and_notes(library):
    weather = content("今天天气很好。东京也下雨。", title="天气", sha256="e" * 64)
    article = marked_library.add(library, weather, "/articles/weather.txt")
    marked_library.mark(library, article, weather, "今天天气很好", note="你好世界")
    articles.set_note(library, article, "明天再读")

    for words in ("天气", "世界", "你好世界"):
        assert shown(library, words=words) == {"天气": ["今天天气很好"]}
    assert shown(library, words="再读") == {"天气": []}
