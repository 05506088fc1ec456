"""Finding and putting away articles in the real window, on a real store, with a stub child."""

from datetime import UTC, datetime, timedelta

import pytest
from helpers.dialogs import press
from helpers.entity_panel import click as click_name
from helpers.entity_panel import find as find_name
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QSpinBox,
    QToolButton,
)

from reader.domain.article import ArticleState
from reader.domain.highlight import Colour, passage
from reader.domain.search import ArticleFilter, Sort
from reader.domain.shelving import Mark, Shelf
from reader.services import articles, entities, highlights, shelves
from reader.settings import Settings, load, save
from reader.store.library import Library
from reader.store.shelves import ShelfRepository
from reader.ui.articles.completions import CompletionList
from reader.ui.articles.model import SNIPPET_ROLE
from reader.ui.dialogs.article_note import ArticleNoteDialog
from reader.ui.dialogs.save_search import SaveSearchDialog
from reader.ui.dialogs.saved_searches import SavedSearchesDialog
from reader.ui.dialogs.tags import TagsDialog
from reader.ui.dialogs.trash_preferences import TrashPreferences

HARBOUR = "Harbour strike\nAnna Berg spoke in Tallinn about the war 🎉 of prices.\nDockers left."
RATES = "Rates rise\nOlaf met Anna in Minsk."
RAIN = "Rain is coming\nIn Minsk it rains, said Dora."
KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
NONE, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def reading(program, qtbot, article_file):
    """The program with three articles, the first of them shown."""
    files = [article_file(text, f"{at}.txt") for at, text in enumerate((HARBOUR, RATES, RAIN))]
    application = program(*files)
    pane = application.window.articles
    qtbot.waitUntil(lambda: states(pane) == [ArticleState.DONE] * 3)
    qtbot.waitUntil(lambda: application.window.text.view.page is not None)
    application.window.resize(1400, 900)
    return application


def states(pane):
    return [each.state for each in map(pane.summary, pane.ids()) if each]


def titles(program):
    """The titles of the list from top to bottom."""
    found = [program.window.articles.summary(one) for one in program.window.articles.ids()]
    return [each.title if each else "" for each in found]


def rows(program):
    pane = program.window.articles
    return {each.title: each for each in map(pane.summary, pane.ids()) if each}


def shows(qtbot, program, *expected):
    """Wait until the list shows just these titles."""
    qtbot.waitUntil(lambda: titles(program) == list(expected))


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def write(qtbot, program, text):
    """Type into the filter bar what replaces all that stands there."""
    program.window.commands["search"].trigger()
    field = program.window.articles.filter.field
    if text.isascii():
        qtbot.keyClicks(field, text)
    else:
        field.insert(text)  # QTest has no keys for it


def select(program, *wanted):
    """Select the articles with these titles, with the keys on the list."""
    view = program.window.articles.view
    view.setFocus()
    view.clearSelection()
    for title in wanted:
        index = view.model().index(titles(program).index(title), 0)
        view.selectionModel().select(index, view.selectionModel().SelectionFlag.Select)


def choose(menu, *path):
    """Choose an entry of a menu by its words, through the menus on the way."""
    menu.aboutToShow.emit()
    for words in path:
        action = next(one for one in menu.actions() if words in one.text().replace("&", ""))
        menu = action.menu()
    action.trigger()


def dialog(qtbot, program, kind):
    qtbot.waitUntil(lambda: bool(program.window.findChildren(kind)))
    (found,) = program.window.findChildren(kind)
    return found


def open_article(qtbot, program, article_id):
    program.desk.browsing.pick(article_id)
    reading = program.desk.reading
    qtbot.waitUntil(lambda: reading.article is not None and reading.article.id == article_id)


def undo(program):
    program.desk.steps.stack.undo()


def test_words_are_searched_for_while_they_are_written(reading, qtbot):
    pane = reading.window.articles
    height = pane.view.rowHeight(0)

    write(qtbot, reading, "spoke price")

    shows(qtbot, reading, "Harbour strike")
    assert "1 of 3 articles" in texts(pane)
    index = pane.view.model().index(0, 0)
    qtbot.waitUntil(lambda: index.data(SNIPPET_ROLE) is not None)
    snippet = index.data(SNIPPET_ROLE)
    assert [snippet.text[start:end] for start, end in snippet.marks] == ["spoke", "prices"]
    assert pane.view.rowHeight(0) > height

    qtbot.keyClick(pane.filter.field, KEY.Key_Escape)

    shows(qtbot, reading, "Rain is coming", "Rates rise", "Harbour strike")
    assert "3 articles" in texts(pane)
    assert pane.view.rowHeight(0) == height


def test_a_word_that_no_article_has_yet_is_taken_for_a_beginning(reading, qtbot):
    bar = reading.window.articles.filter

    write(qtbot, reading, "dor")
    shows(qtbot, reading, "Rain is coming")
    said = "No article has “dor”. These have words that begin so."
    assert said in texts(bar)
    assert reading.desk.filtering.written() == "dor*"

    qtbot.keyClicks(bar.field, "a")
    qtbot.waitUntil(lambda: said not in texts(bar))
    shows(qtbot, reading, "Rain is coming")
    assert reading.desk.filtering.written() == "dora"

    for none in ("dorx", '"dor"', "dor "):
        write(qtbot, reading, none)
        shows(qtbot, reading)
        assert not any("begin so" in words for words in texts(bar))


def test_other_results_are_seen_from_the_first_and_the_whole_list_at_its_article(
    program, qtbot, article_file
):
    files = [article_file(f"Day {day}\nOlaf came. Rain.", f"{day}.txt") for day in range(40)]
    application = program(*files)
    view, bar = application.window.articles.view, application.window.articles.filter
    qtbot.waitUntil(lambda: len(application.window.articles.ids()) == 40)
    application.window.resize(1000, 500)
    view.go_to(30)
    qtbot.waitUntil(lambda: view.rowAt(0) > 0)
    # Only what was analysed is found.
    qtbot.waitUntil(lambda: states(application.window.articles)[-1:] == [ArticleState.DONE])

    bar.write("rain")
    qtbot.waitUntil(lambda: application.desk.browsing.article_filter().query is not None)
    qtbot.waitUntil(lambda: view.rowAt(0) == 0)
    bar.write("")

    qtbot.waitUntil(lambda: len(application.window.articles.ids()) == 40 and view.rowAt(0) > 0)
    assert view.visualRect(view.model().index(30, 0)).intersects(view.viewport().rect())


def test_what_is_wrong_with_a_query_is_told_beneath_it(reading, qtbot):
    write(qtbot, reading, "rain")
    shows(qtbot, reading, "Rain is coming")

    write(qtbot, reading, "🎉 rain before:soon")

    bar = reading.window.articles.filter
    qtbot.waitUntil(lambda: any("soon is not a date." in text for text in texts(bar)))
    assert "Write dates as" in bar.field.accessibleDescription()
    assert titles(reading) == ["Rain is coming"]

    write(qtbot, reading, "rain before:2100")
    qtbot.waitUntil(lambda: not any("not a date" in text for text in texts(bar)))
    assert not bar.field.accessibleDescription()


def test_only_what_is_wrong_is_underlined(reading, qtbot):
    field = reading.window.articles.filter.field
    write(qtbot, reading, "rain 🎉 nowhere:x")
    qtbot.waitUntil(lambda: bool(field.accessibleDescription()))
    field.clearFocus()
    wrong = field.grab().toImage()

    write(qtbot, reading, "rain 🎉 site:xxxxx")
    qtbot.waitUntil(lambda: not field.accessibleDescription())
    field.clearFocus()
    right = field.grab().toImage()

    bottom = field.height() - 8
    beginning = range(30, 60)
    assert all(wrong.pixelColor(x, bottom) == right.pixelColor(x, bottom) for x in beginning)


def popup(program) -> CompletionList:
    return program.window.articles.filter.completions


def completions(program):
    model = popup(program).completionModel()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_name_is_completed_and_becomes_a_chip(reading, qtbot):
    bar = reading.window.articles.filter
    write(qtbot, reading, "left an")
    qtbot.waitUntil(lambda: completions(reading) == ["Anna"])
    assert popup(reading).popup().isVisible()

    qtbot.keyClick(popup(reading).popup(), KEY.Key_Down)
    qtbot.keyClick(popup(reading).popup(), KEY.Key_Return)

    qtbot.waitUntil(lambda: "Anna" in texts(bar))
    shows(qtbot, reading, "Harbour strike")
    assert bar.query() == "left"
    bar.field.clear()
    shows(qtbot, reading, "Rates rise", "Harbour strike")


def test_fields_and_what_follows_them_are_completed(reading, qtbot):
    select(reading, "Rates rise")
    reading.desk.shelving._on_tags_requested(reading.window.articles.selected())
    tags = dialog(qtbot, reading, TagsDialog)
    tags.findChild(QLineEdit).setText("money, to check")
    press(qtbot, tags, "Keep Tags")
    qtbot.waitUntil(lambda: rows(reading)["Rates rise"].tags == ("money", "to check"))

    write(qtbot, reading, "ta")
    qtbot.waitUntil(lambda: "tag:" in completions(reading))
    write(qtbot, reading, "tag:che")
    qtbot.waitUntil(lambda: completions(reading) == ['"to check"'])
    qtbot.keyClick(popup(reading).popup(), KEY.Key_Down)
    qtbot.keyClick(popup(reading).popup(), KEY.Key_Return)

    assert reading.window.articles.filter.query() == 'tag:"to check" '
    shows(qtbot, reading, "Rates rise")


def test_clicks_on_names_join_the_filter_by_and_or_and_not(reading, qtbot):
    panel = reading.window.entities
    qtbot.waitUntil(lambda: find_name(panel, "Anna").isValid())

    click_name(qtbot, panel, "Anna")
    shows(qtbot, reading, "Rates rise", "Harbour strike")
    click_name(qtbot, panel, "Tallinn", ALT)
    shows(qtbot, reading, "Rates rise")
    assert "not" in texts(reading.window.articles.filter)

    reading.window.commands["clear_filter"].trigger()
    shows(qtbot, reading, "Rain is coming", "Rates rise", "Harbour strike")
    assert reading.desk.reading.chosen is None
    click_name(qtbot, panel, "Tallinn")
    shows(qtbot, reading, "Harbour strike")
    click_name(qtbot, panel, "Anna", SHIFT)
    shows(qtbot, reading, "Rates rise", "Harbour strike")
    assert "or" in texts(reading.window.articles.filter)


def test_chips_are_turned_and_removed_by_keys(reading, qtbot):
    panel, bar = reading.window.entities, reading.window.articles.filter
    qtbot.waitUntil(lambda: find_name(panel, "Anna").isValid())
    click_name(qtbot, panel, "Anna")
    shows(qtbot, reading, "Rates rise", "Harbour strike")

    reading.window.commands["search"].trigger()
    qtbot.keyClick(bar.field, KEY.Key_Backspace)
    qtbot.keyClick(reading.window.focusWidget(), KEY.Key_Space)
    qtbot.keyClick(reading.window.focusWidget(), KEY.Key_Space)
    shows(qtbot, reading, "Rain is coming")
    assert reading.window.focusWidget().accessibleName() == "not Anna"

    qtbot.keyClick(reading.window.focusWidget(), KEY.Key_Delete)
    shows(qtbot, reading, "Rain is coming", "Rates rise", "Harbour strike")
    assert reading.desk.reading.chosen is None


def test_picking_the_chosen_name_again_takes_its_chip_away(reading, qtbot):
    panel = reading.window.entities
    qtbot.waitUntil(lambda: find_name(panel, "Tallinn").isValid())

    click_name(qtbot, panel, "Tallinn")
    shows(qtbot, reading, "Harbour strike")
    click_name(qtbot, panel, "Tallinn")

    shows(qtbot, reading, "Rain is coming", "Rates rise", "Harbour strike")


def test_articles_are_archived_and_taken_back_by_keys_in_one_step(reading, qtbot):
    view = reading.window.articles.view
    select(reading, "Rates rise", "Harbour strike")
    qtbot.keyClick(view, KEY.Key_A)
    shows(qtbot, reading, "Rain is coming")

    reading.desk.filtering.show_shelf(Shelf.ARCHIVE)
    shows(qtbot, reading, "Rates rise", "Harbour strike")
    select(reading, "Rates rise")
    qtbot.keyClick(view, KEY.Key_A)
    shows(qtbot, reading, "Harbour strike")
    undo(reading)
    shows(qtbot, reading, "Rates rise", "Harbour strike")
    undo(reading)

    qtbot.waitUntil(lambda: "The archive is empty" in texts(reading.window.articles))
    reading.desk.filtering.show_shelf(Shelf.CURRENT)
    shows(qtbot, reading, "Rain is coming", "Rates rise", "Harbour strike")


def test_the_menu_bar_offers_what_can_be_done_with_the_selected_articles(reading, qtbot):
    (menu,) = [
        action.menu()
        for action in reading.window.menuBar().actions()
        if action.text().replace("&", "") == "Article"
    ]
    select(reading, "Rates rise", "Harbour strike")
    menu.aboutToShow.emit()
    entries = {action.text().split("\t")[0]: action for action in menu.actions()}

    assert "Move 2 Articles to Trash" in entries
    entries["Archive"].trigger()
    shows(qtbot, reading, "Rain is coming")
    reading.window.articles.view.clearSelection()
    menu.aboutToShow.emit()
    assert [(one.text(), one.isEnabled()) for one in menu.actions()] == [
        ("No article is selected", False)
    ]


def test_a_search_may_ask_for_the_archive_and_look_everywhere(reading, qtbot):
    pane = reading.window.articles
    select(reading, "Rates rise")
    qtbot.keyClick(pane.view, KEY.Key_A)
    shows(qtbot, reading, "Rain is coming", "Harbour strike")

    write(qtbot, reading, "is:archived")
    shows(qtbot, reading, "Rates rise")
    write(qtbot, reading, "olaf")
    qtbot.waitUntil(lambda: "Nothing matches the filter" in texts(pane))
    press(qtbot, pane, "Search All Articles")

    shows(qtbot, reading, "Rates rise")


def test_articles_are_marked_as_read_and_unread_by_u(reading, qtbot):
    view = reading.window.articles.view
    reading.desk.filtering.show_shelf(Shelf.UNREAD)
    shows(qtbot, reading, "Rain is coming", "Rates rise", "Harbour strike")

    select(reading, "Rain is coming", "Rates rise")
    qtbot.keyClick(view, KEY.Key_U)
    shows(qtbot, reading, "Harbour strike")
    reading.desk.filtering.show_shelf(Shelf.CURRENT)
    qtbot.waitUntil(lambda: len(rows(reading)) == 3)
    qtbot.waitUntil(lambda: rows(reading)["Rates rise"].is_read)
    select(reading, "Rates rise")
    qtbot.keyClick(view, KEY.Key_U)

    qtbot.waitUntil(lambda: not rows(reading)["Rates rise"].is_read)
    assert rows(reading)["Rain is coming"].is_read


def test_an_article_is_read_once_its_end_was_reached(reading, qtbot):
    rain, rates, harbour = reading.window.articles.ids()
    open_article(qtbot, reading, rain)
    open_article(qtbot, reading, rates)

    qtbot.waitUntil(lambda: rows(reading)["Rain is coming"].is_read)
    select(reading, "Rain is coming")
    qtbot.keyClick(reading.window.articles.view, KEY.Key_U)
    qtbot.waitUntil(lambda: not rows(reading)["Rain is coming"].is_read)
    open_article(qtbot, reading, rain)
    open_article(qtbot, reading, harbour)

    with qtbot.waitSignal(reading.desk.reading.place_kept):
        reading.desk.reading.keep_place()
    assert not rows(reading)["Rain is coming"].is_read


def test_removed_articles_wait_in_the_trash_and_are_restored(reading, qtbot):
    pane = reading.window.articles
    select(reading, "Rates rise", "Rain is coming")
    qtbot.keyClick(pane.view, KEY.Key_Delete)
    shows(qtbot, reading, "Harbour strike")

    choose(pane.head.place_menu, "Trash\t2")
    shows(qtbot, reading, "Rain is coming", "Rates rise")
    qtbot.keyClick(pane.view, KEY.Key_Delete)
    select(reading, "Rates rise")
    pane.view.customContextMenuRequested.emit(QPoint(5, 5))
    menu = next(menu for menu in pane.findChildren(QMenu) if menu.isVisible())
    choose(menu, "Restore from Trash")

    shows(qtbot, reading, "Rain is coming")
    undo(reading)
    shows(qtbot, reading, "Rain is coming", "Rates rise")


def test_the_trash_is_emptied_after_a_question_and_highlights_stay(reading, qtbot):
    window = reading.window
    first = reading.desk.reading.article
    with Library.open(reading.library_thread._path) as library:
        marked = passage(first.content.text, 0, 7)
        kept = highlights.add(library, first.id, marked, Colour.BLUE)
    select(reading, *titles(reading))
    qtbot.keyClick(window.articles.view, KEY.Key_Delete)
    qtbot.waitUntil(lambda: "The reading list is empty" in texts(window.articles))
    reading.desk.filtering.show_shelf(Shelf.TRASH)
    shows(qtbot, reading, "Rain is coming", "Rates rise", "Harbour strike")

    (button,) = (one for one in window.findChildren(QToolButton) if one.text() == "Empty Trash…")
    qtbot.mouseClick(button, LEFT)
    question = dialog(qtbot, reading, QMessageBox)
    assert "3" in question.text()
    press(qtbot, question, "Delete")

    qtbot.waitUntil(lambda: "No articles yet" in texts(window.articles))
    with Library.open(reading.library_thread._path) as library:
        assert highlights.of_article(library, first.id) == (kept,)
        assert shelves.contents(library).shelves[Shelf.TRASH] == 0


def test_what_was_removed_long_ago_is_purged_at_the_start(program, qtbot, article_file, tmp_path):
    application = program(article_file(RATES, "a.txt"), article_file(RAIN, "b.txt"))
    qtbot.waitUntil(lambda: states(application.window.articles) == [ArticleState.DONE] * 2)
    application.window.close()
    application.stop()
    with Library.open(tmp_path / "library.sqlite3") as library:
        old, new = articles.ids(library, ArticleFilter())
        with library.writing() as session:
            for article_id, days in ((old, 8), (new, 6)):
                moment = datetime.now(UTC) - timedelta(days=days)
                ShelfRepository(session).mark(Mark.REMOVED, [article_id], moment)
    save(Settings(trash_days=7))

    again = program()
    again.desk.filtering.show_shelf(Shelf.TRASH)

    qtbot.waitUntil(lambda: again.window.articles.ids() == (new,))


def test_tags_are_given_to_many_articles_in_one_step(reading, qtbot):
    view = reading.window.articles.view
    select(reading, "Rates rise")
    qtbot.keyClick(view, KEY.Key_T)
    first = dialog(qtbot, reading, TagsDialog)
    first.findChild(QLineEdit).setText("money")
    press(qtbot, first, "Keep Tags")
    qtbot.waitUntil(lambda: rows(reading)["Rates rise"].tags == ("money",))
    qtbot.waitUntil(lambda: not reading.window.findChildren(TagsDialog))

    select(reading, "Rates rise", "Rain is coming")
    qtbot.keyClick(view, KEY.Key_T)
    both = dialog(qtbot, reading, TagsDialog)
    assert "Some of them also have: money" in texts(both)
    both.findChild(QLineEdit).setText("north, sea")
    press(qtbot, both, "Keep Tags")
    qtbot.waitUntil(lambda: rows(reading)["Rates rise"].tags == ("money", "north", "sea"))
    assert rows(reading)["Rain is coming"].tags == ("north", "sea")

    place_menu = reading.window.articles.head.place_menu
    qtbot.waitUntil(lambda: "&Tags" in entries(place_menu))
    choose(place_menu, "Tags", "money\t1")
    shows(qtbot, reading, "Rates rise")
    reading.window.commands["clear_filter"].trigger()
    undo(reading)
    qtbot.waitUntil(lambda: len(rows(reading)) == 3 and not rows(reading)["Rain is coming"].tags)


def entries(menu):
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def saved_names(reading):
    words = entries(reading.window.articles.head.place_menu)
    start = words.index("") + 1
    return words[start : words.index("&Save This Search…")]


def save_search(qtbot, reading, query, name):
    write(qtbot, reading, query)
    qtbot.waitUntil(lambda: reading.desk.filtering.written() == query)
    reading.window.commands["save_search"].trigger()
    asking = dialog(qtbot, reading, SaveSearchDialog)
    asking.findChild(QLineEdit).setText(name)
    press(qtbot, asking, "Save")
    qtbot.waitUntil(lambda: name.replace("&", "&&") in saved_names(reading))
    qtbot.waitUntil(lambda: not reading.window.findChildren(SaveSearchDialog))


def test_searches_are_saved_opened_arranged_renamed_and_forgotten(reading, qtbot):
    save_search(qtbot, reading, "anna", "Anna")
    save_search(qtbot, reading, "rain OR war", "Weather & war")
    head = reading.window.articles.head
    assert saved_names(reading) == ["Anna", "Weather && war"]
    reading.window.commands["clear_filter"].trigger()
    shows(qtbot, reading, "Rain is coming", "Rates rise", "Harbour strike")

    choose(head.place_menu, "Anna")
    shows(qtbot, reading, "Rates rise", "Harbour strike")
    choose(head.place_menu, "Arrange Saved Searches…")
    arranging = dialog(qtbot, reading, SavedSearchesDialog)
    press(qtbot, arranging, "Move Down")
    qtbot.waitUntil(lambda: saved_names(reading) == ["Weather && war", "Anna"])
    arranging._list.currentItem().setText("Anna B.")
    qtbot.waitUntil(lambda: saved_names(reading) == ["Weather && war", "Anna B."])
    press(qtbot, arranging, "Delete")
    qtbot.waitUntil(lambda: saved_names(reading) == ["Weather && war"])
    arranging.close()

    undo(reading)
    qtbot.waitUntil(lambda: saved_names(reading) == ["Weather && war", "Anna B."])
    undo(reading)
    qtbot.waitUntil(lambda: saved_names(reading) == ["Weather && war", "Anna"])
    undo(reading)
    qtbot.waitUntil(lambda: saved_names(reading) == ["Anna", "Weather && war"])


def test_a_name_of_a_search_that_is_taken_is_refused_aloud(reading, qtbot):
    save_search(qtbot, reading, "anna", "Anna")
    reading.window.commands["save_search"].trigger()
    asking = dialog(qtbot, reading, SaveSearchDialog)
    asking.findChild(QLineEdit).setText("Anna")
    press(qtbot, asking, "Save")

    notices = reading.window.notices
    qtbot.waitUntil(lambda: any("called Anna already" in text for text in texts(notices)))
    assert saved_names(reading) == ["Anna"]


def test_chips_and_shelf_are_saved_with_the_words(reading, qtbot):
    panel = reading.window.entities
    qtbot.waitUntil(lambda: find_name(panel, "Anna").isValid())
    click_name(qtbot, panel, "Anna")
    click_name(qtbot, panel, "Tallinn", ALT)
    write(qtbot, reading, "met")
    reading.desk.filtering.show_shelf(Shelf.UNREAD)
    shows(qtbot, reading, "Rates rise")

    assert reading.desk.filtering.written() == "entity:Anna -entity:Tallinn met is:unread"


def test_order_and_layout_are_chosen_and_kept(reading, qtbot, program):
    head = reading.window.articles.head
    choose(head.order_menu, "Title")
    shows(qtbot, reading, "Harbour strike", "Rain is coming", "Rates rise")
    choose(head.order_menu, "Reverse Order")
    shows(qtbot, reading, "Rates rise", "Rain is coming", "Harbour strike")
    height = reading.window.articles.view.rowHeight(0)
    choose(head.order_menu, "Compact Rows")
    assert reading.window.articles.view.rowHeight(0) < height
    reading.window.close()
    reading.stop()

    again = program()

    shows(qtbot, again, "Rates rise", "Rain is coming", "Harbour strike")
    assert again.window.articles.is_compact()


@pytest.mark.parametrize("sort", list(Sort))
def test_every_order_lists_every_article(reading, qtbot, sort):
    head = reading.window.articles.head
    head.show_sort(sort, is_reversed=False)
    with qtbot.waitSignal(reading.desk.browsing.listed_again):
        head.sort_picked.emit()

    assert sorted(titles(reading)) == ["Harbour strike", "Rain is coming", "Rates rise"]


def test_a_title_is_found_by_its_first_letters(reading, qtbot):
    view = reading.window.articles.view
    select(reading, "Rain is coming")
    view.go_to(0)

    qtbot.keyClick(view, KEY.Key_H, SHIFT)
    qtbot.waitUntil(lambda: view.currentIndex().row() == 2)
    view._pause.stop()
    qtbot.keyClicks(view, "Rat")

    qtbot.waitUntil(lambda: view.currentIndex().row() == 1)


def test_searches_of_before_come_back_by_keys(reading, qtbot):
    field = reading.window.articles.filter.field
    for query in ("rain", "anna"):
        write(qtbot, reading, query)
        qtbot.keyClick(field, KEY.Key_Return)
    write(qtbot, reading, " ")

    qtbot.keyClick(field, KEY.Key_Up)
    assert field.text() == "anna"
    qtbot.keyClick(field, KEY.Key_Up)
    assert field.text() == "rain"
    qtbot.keyClick(field, KEY.Key_Down)
    assert field.text() == "anna"


def test_days_in_the_trash_are_chosen_in_the_preferences(program):
    application = program()
    application.window.commands["preferences"].trigger()
    (section,) = application.window.findChildren(TrashPreferences)

    section.findChild(QSpinBox).setValue(3)
    application.window.close()
    application.stop()

    assert load().trash_days == 3


def test_a_note_on_an_article_is_written_found_and_undone(reading, qtbot):
    select(reading, "Rates rise")
    qtbot.keyClick(reading.window.articles.view, KEY.Key_N)
    asking = dialog(qtbot, reading, ArticleNoteDialog)
    asking.findChild(QPlainTextEdit).setPlainText("Ask the bank.")
    press(qtbot, asking, "Keep Note")
    qtbot.waitUntil(lambda: rows(reading)["Rates rise"].note == "Ask the bank.")

    write(qtbot, reading, "has:note")
    shows(qtbot, reading, "Rates rise")
    undo(reading)

    qtbot.waitUntil(lambda: "Nothing matches the filter" in texts(reading.window.articles))


def test_a_chip_follows_the_name_that_its_entity_is_given(reading, qtbot):
    panel, bar = reading.window.entities, reading.window.articles.filter
    qtbot.waitUntil(lambda: find_name(panel, "Tallinn").isValid())
    click_name(qtbot, panel, "Tallinn", ALT)
    shows(qtbot, reading, "Rain is coming", "Rates rise")

    tallinn = reading.desk.filtering.article_filter().without[0]
    panel.rename_requested.emit(tallinn, "Reval")

    qtbot.waitUntil(lambda: "Reval" in texts(bar))
    shows(qtbot, reading, "Rain is coming", "Rates rise")


def test_a_chip_follows_its_entity_into_another_and_back(reading, qtbot):
    panel, bar = reading.window.entities, reading.window.articles.filter
    qtbot.waitUntil(lambda: find_name(panel, "Tallinn").isValid())
    click_name(qtbot, panel, "Tallinn", NONE)
    shows(qtbot, reading, "Harbour strike")
    tallinn = reading.desk.filtering.article_filter().entities[0]
    with Library.open(reading.library_thread._path) as library:
        (minsk,) = (each.id for each in entities.find(library, "Minsk"))

    panel.merge_requested.emit((tallinn,), minsk)

    qtbot.waitUntil(lambda: "Minsk" in texts(bar))
    shows(qtbot, reading, "Rain is coming", "Rates rise", "Harbour strike")
    undo(reading)
    qtbot.waitUntil(lambda: "Tallinn" in texts(bar))
    shows(qtbot, reading, "Harbour strike")


def stored(reading, title):
    with Library.open(reading.library_thread._path) as library:
        found = articles.rows(library, articles.ids(library, ArticleFilter()))
    return next(each for each in found if each.title == title)


def test_the_keys_of_the_list_know_what_the_rows_do_not_show_yet(reading, qtbot):
    view = reading.window.articles.view
    select(reading, "Rates rise")

    for is_read in (True, False, True):
        qtbot.keyClick(view, KEY.Key_U)
        qtbot.waitUntil(lambda wanted=is_read: stored(reading, "Rates rise").is_read == wanted)

    qtbot.waitUntil(lambda: rows(reading)["Rates rise"].is_read)
    assert reading.desk.steps.stack.count() == 3
