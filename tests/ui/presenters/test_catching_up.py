"""A decision about many articles, in the real window: nobody waits for it."""

import pytest
from helpers.libraries import Generator, fill
from PySide6.QtWidgets import QProgressBar

from reader.domain.search import ArticleFilter
from reader.services import acts, articles, entities, ledger
from reader.store.library import Library
from reader.ui.presenters.naming import Decide

ARTICLES = 90


@pytest.fixture
def many(program, qtbot, tmp_path):
    """Start the program on a library of many articles, the oldest of them shown."""
    with Library.open(tmp_path / "library.sqlite3") as library:
        fill(library, Generator(ARTICLES).articles(ARTICLES))
        oldest = articles.ids(library, ArticleFilter())[-1]

    def start():
        application = program()
        application.desk.browsing.pick(oldest)
        qtbot.waitUntil(lambda: application.desk.reading.article is not None)
        return application

    return start


@pytest.fixture
def ask(qtbot):
    """Ask the library something and return what it answers."""

    def ask(application, function):
        answers = []
        application.library_thread.ask(function, answers.append)
        qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    return ask


def commonest(library):
    return next(each.entity for each in entities.facets(library, ArticleFilter()))


def ignoring_commonest(library):
    return (acts.ignore(library, commonest(library).id),)


def left(library):
    return ledger.catch_up_some(library, 0).left


def decide(application):
    application.desk.steps.take(Decide("Not a Name", ignoring_commonest))


def mentions(library, entity):
    return len(articles.ids(library, ArticleFilter(entities=(entity.id,))))


@pytest.fixture
def follow(qtbot):
    """Ask how many articles are left, again with every answer, until a function has heard enough.

    The library thread answers in turn: some articles follow between any two of these answers,
    however fast or slow the machine is.
    """

    def follow(application, is_enough):
        told, enough = [], []

        def hear(number):
            told.append(number)
            if is_enough(number):
                enough.append(number)
            else:
                application.library_thread.ask(left, hear)

        application.library_thread.ask(left, hear)
        qtbot.waitUntil(lambda: bool(enough))
        return told

    return follow


def test_a_question_is_answered_before_all_articles_have_followed(many, ask, follow):
    application = many()
    entity = ask(application, commonest)
    before = ask(application, lambda library: mentions(library, entity))

    decide(application)

    told = follow(application, lambda number: number == 0)
    assert any(0 < number < before for number in told)
    assert ask(application, lambda library: mentions(library, entity)) == 0


def test_the_article_that_is_shown_follows_first(many, ask, follow, qtbot):
    application = many()
    entity = ask(application, commonest)
    reading = application.desk.reading
    qtbot.waitUntil(lambda: reading.entity(entity.id) is not None)

    decide(application)

    told = follow(application, lambda number: reading.entity(entity.id) is None)
    assert told[-1] > 0


def test_what_is_undone_half_way_leaves_every_article_as_it_was(many, ask, follow, qtbot):
    application = many()
    entity = ask(application, commonest)
    before = ask(application, lambda library: mentions(library, entity))

    def undo_half_way(number):
        if not 0 < number < before:
            return False
        application.desk.steps.stack.undo()
        return True

    decide(application)
    follow(application, undo_half_way)
    qtbot.waitUntil(lambda: ask(application, left) == 0)

    assert ask(application, lambda library: mentions(library, entity)) == before


def test_what_is_left_when_the_program_ends_goes_on_at_its_next_start(many, ask, qtbot):
    application = many()
    entity = ask(application, commonest)
    decide(application)
    application.window.close()
    application.stop()

    application = many()
    qtbot.waitUntil(lambda: ask(application, left) == 0)

    assert ask(application, lambda library: mentions(library, entity)) == 0


def test_a_long_one_shows_how_many_articles_are_left(many, qtbot):
    panel = many().window.entities
    bar = panel.findChild(QProgressBar)
    assert not bar.isVisible()

    panel.show_catching_up(1_000, 7_000)
    assert bar.isVisible()
    assert (bar.value(), bar.maximum()) == (1_000, 8_000)
    assert "articles left to change" in bar.accessibleName()

    panel.show_catching_up(8_000, 0)
    assert not bar.isVisible()
