import pytest
from helpers.entity_panel import click, find
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from reader.services import entities
from reader.ui.articles.model import SUMMARY_ROLE
from reader.ui.entities.model import COUNT_ROLE
from reader.ui.entities.pane import Scope

RATES = "Rates rise again\nAnna Berg met Olaf in Minsk.\nLater Berg left Minsk."
RAIN = "Rain is coming\nIn Minsk it rains, said Dora."


@pytest.fixture
def two(program, qtbot, article_file):
    """The program with two articles, the first of them shown, and the library's names."""
    application = program(article_file(RATES, "rates.txt"), article_file(RAIN, "rain.txt"))
    qtbot.waitUntil(lambda: states(application) == ["done", "done"])
    qtbot.waitUntil(lambda: find(application.window.entities, "Olaf").isValid())
    return application


def states(application):
    model = application.window.articles.view.model()
    found = [model.index(row, 0).data(SUMMARY_ROLE) for row in range(model.rowCount())]
    return [str(row.state) if row else None for row in found]


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def count(application, name):
    index = find(application.window.entities, name)
    return index.data(COUNT_ROLE).count if index.isValid() else 0


def show(application, scope):
    application.window.entities.tabs.setCurrentIndex(scope)


def test_the_tab_of_the_library_counts_articles_and_that_of_the_article_mentions(two, qtbot):
    assert count(two, "Minsk") == 2

    show(two, Scope.LIBRARY)

    qtbot.waitUntil(lambda: count(two, "Dora") == 1)
    spoken = find(two.window.entities, "Minsk").data(Qt.ItemDataRole.AccessibleTextRole)
    assert "2 articles" in spoken
    show(two, Scope.ARTICLE)
    assert count(two, "Dora") == 0
    assert count(two, "Olaf") == 1


def test_names_are_said_to_be_counted_until_they_are(program, qtbot):
    application = program()
    panel = application.window.entities

    show(application, Scope.LIBRARY)

    assert "Counting names…" in words(panel)
    qtbot.waitUntil(lambda: "No names" in words(panel))
    assert "Counting names…" not in words(panel)


def test_a_name_of_another_article_filters_the_list_and_the_names_follow_the_filter(two, qtbot):
    show(two, Scope.LIBRARY)
    qtbot.waitUntil(lambda: count(two, "Dora") == 1)

    click(qtbot, two.window.entities, "Dora")

    qtbot.waitUntil(lambda: two.desk.browsing.listed() == (2,))
    qtbot.waitUntil(lambda: count(two, "Olaf") == 0)
    assert count(two, "Minsk") == 1

    two.window.commands["clear_filter"].trigger()

    qtbot.waitUntil(lambda: count(two, "Olaf") == 1)
    assert count(two, "Minsk") == 2


def test_the_names_of_the_library_follow_a_new_article(two, qtbot, article_file):
    show(two, Scope.LIBRARY)
    qtbot.waitUntil(lambda: count(two, "Minsk") == 2)

    two.desk.browsing.add([article_file("Snow\nMinsk is white.", "snow.txt")])

    qtbot.waitUntil(lambda: count(two, "Minsk") == 3)


def test_the_tabs_are_changed_by_keys_and_have_a_name(two, qtbot):
    tabs = two.window.entities.tabs
    tabs.setFocus()

    qtbot.keyClick(tabs, Qt.Key.Key_Right)

    assert two.window.entities.scope is Scope.LIBRARY
    assert QAccessible.queryAccessibleInterface(tabs).text(QAccessible.Text.Name)


def test_names_that_no_earlier_article_has_are_marked_as_new(two, qtbot):
    two.desk.browsing.pick(2)

    qtbot.waitUntil(lambda: find(two.window.entities, "Dora").isValid())
    dora = find(two.window.entities, "Dora")
    minsk = find(two.window.entities, "Minsk")
    assert dora.data(COUNT_ROLE).is_new
    assert "New in this library" in dora.data(Qt.ItemDataRole.AccessibleTextRole)
    assert not minsk.data(COUNT_ROLE).is_new


def test_in_the_first_article_nothing_is_marked_as_new(two):
    assert not find(two.window.entities, "Olaf").data(COUNT_ROLE).is_new


def test_every_kind_has_its_names_and_the_others_are_found_by_their_name(two, qtbot, monkeypatch):
    monkeypatch.setattr(entities, "MOST_OF_A_KIND", 2)
    panel = two.window.entities
    show(two, Scope.LIBRARY)
    qtbot.waitUntil(lambda: count(two, "Minsk") == 2)
    shown = {name for name in ("Anna", "Berg", "Dora", "Minsk", "Olaf") if count(two, name)}
    assert len(shown) < 5
    hidden = next(name for name in ("Olaf", "Dora", "Berg") if name not in shown)

    qtbot.keyClicks(panel.search, hidden[:3].lower())

    qtbot.waitUntil(lambda: count(two, hidden) == 1)
    click(qtbot, panel, hidden)
    qtbot.waitUntil(lambda: len(two.desk.browsing.listed()) == 1)


def test_a_name_that_no_listed_article_has_is_not_found(two, qtbot):
    two.window.articles.filter.write("rain")
    qtbot.waitUntil(lambda: len(two.desk.browsing.listed()) == 1)
    show(two, Scope.LIBRARY)

    qtbot.keyClicks(two.window.entities.search, "olaf")

    qtbot.waitUntil(lambda: "No name matches" in words(two.window.entities))
