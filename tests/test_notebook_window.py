"""The notebook in the real window, on a real store, with a stub child."""

import csv

import pytest
from helpers.entity_panel import click as click_name
from helpers.entity_panel import find as find_name
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMenu

from reader.domain.article import ArticleState
from reader.domain.highlight import Colour, passage
from reader.domain.notebook import NotebookGroup, NotebookOrder
from reader.services import articles, clippings, highlights
from reader.settings import ExportChoice, ExportScope
from reader.ui.dialogs.export_highlights import ExportHighlightsDialog
from reader.ui.dialogs.import_highlights import ImportHighlightsDialog
from reader.ui.dialogs.tags import TagsDialog

HARBOUR = "Harbour strike\nAnna Berg spoke in Tallinn about the war of prices.\nDockers left."
RATES = "Rates rise\nOlaf met Anna in Minsk."
KEY = Qt.Key


@pytest.fixture
def noting(program, qtbot, article_file):
    """The program with two articles, three highlights in them, and the notebook open."""
    files = [article_file(text, f"{at}.txt") for at, text in enumerate((HARBOUR, RATES))]
    application = program(*files)
    pane = application.window.articles
    qtbot.waitUntil(
        lambda: (
            [one.state for one in map(pane.summary, pane.ids()) if one] == [ArticleState.DONE] * 2
        )
    )
    qtbot.waitUntil(lambda: application.window.text.view.page is not None)
    by_title = {pane.summary(one).title: one for one in pane.ids()}
    marks = (
        ("Harbour strike", "war of prices", Colour.BLUE, "Whose war?", ("economy",)),
        ("Harbour strike", "Anna Berg spoke", Colour.YELLOW, "", ()),
        ("Rates rise", "Olaf met Anna", Colour.BLUE, "", ("people",)),
    )

    def mark(library):
        for title, quote, colour, note, tags in marks:
            text = articles.load(library, by_title[title]).content.text
            start = text.index(quote)
            marked = passage(text, start, start + len(quote))
            highlights.add(library, by_title[title], marked, colour, note, tags)

    ask(qtbot, application, mark)
    application.window.commands["notebook"].trigger()
    qtbot.waitUntil(lambda: len(quotes(application)) == 3)
    return application


def ask(qtbot, program, function):
    """Run a function over the library and return its value."""
    answers = []
    program.library_thread.ask(function, lambda value: answers.append([value]))
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0][0]


def notebook(program):
    return program.desk.noting.pane


def quotes(program):
    """The quotes from the top to the bottom, once all of them were read."""
    model = notebook(program).model
    entries = [model.entry(row) for row, shown in enumerate(model.rows) if isinstance(shown, int)]
    return [entry.highlight.passage.quote for entry in entries if entry]


def headings(program):
    rows = notebook(program).model.rows
    return [(row.heading, row.count) for row in rows if isinstance(row, NotebookGroup)]


def shows(qtbot, program, *expected):
    qtbot.waitUntil(lambda: quotes(program) == list(expected))


def select(program, *wanted):
    """Select the highlights with these quotes."""
    view = notebook(program).view
    view.setFocus()
    view.clearSelection()
    model = notebook(program).model
    flags = view.selectionModel().SelectionFlag
    for row, shown in enumerate(model.rows):
        entry = model.entry(row) if isinstance(shown, int) else None
        if entry and entry.highlight.passage.quote in wanted:
            index = model.index(row, 0)
            view.selectionModel().setCurrentIndex(index, flags.Select)


def order(program, kind):
    box = notebook(program).order
    box.setCurrentIndex(box.findData(kind))


def test_every_highlight_of_the_library_stands_under_its_article(noting):
    assert headings(noting) == [("Harbour strike", 2), ("Rates rise", 1)]
    assert quotes(noting) == ["Anna Berg spoke", "war of prices", "Olaf met Anna"]


def test_highlights_are_ordered_by_colour_or_tag_under_such_headings(noting, qtbot):
    order(noting, NotebookOrder.COLOUR)
    shows(qtbot, noting, "Anna Berg spoke", "Olaf met Anna", "war of prices")
    assert headings(noting) == [("yellow", 1), ("blue", 2)]

    order(noting, NotebookOrder.TAG)
    shows(qtbot, noting, "war of prices", "Olaf met Anna", "Anna Berg spoke")
    assert headings(noting) == [("economy", 1), ("people", 1), ("", 1)]


def test_words_of_notes_and_colours_narrow_the_notebook(noting, qtbot):
    qtbot.keyClicks(notebook(noting).search, "whose")
    shows(qtbot, noting, "war of prices")

    qtbot.keyClick(notebook(noting).search, KEY.Key_Escape)
    notebook(noting).dots[0].click()
    shows(qtbot, noting, "Anna Berg spoke")

    qtbot.keyClicks(notebook(noting).search, "nowhere")
    qtbot.waitUntil(lambda: headings(noting) == [])


def test_the_filter_of_the_list_filters_the_notebook_too(noting, qtbot):
    noting.window.commands["search"].trigger()
    qtbot.keyClicks(noting.window.articles.filter.field, "minsk")

    shows(qtbot, noting, "Olaf met Anna")


def test_enter_opens_the_article_at_the_place(noting, qtbot):
    select(noting, "Olaf met Anna")
    qtbot.keyClick(notebook(noting).view, KEY.Key_Return)

    text = noting.window.text
    qtbot.waitUntil(lambda: noting.window.stage.currentWidget() is text)
    qtbot.waitUntil(lambda: text.article() is not None)
    qtbot.waitUntil(lambda: text.article().content.title == "Rates rise")
    assert not noting.desk.noting.is_open


def test_escape_and_the_command_lead_back_to_the_text(noting, qtbot):
    qtbot.keyClick(notebook(noting).view, KEY.Key_Escape)
    assert not noting.desk.noting.is_open

    noting.window.commands["notebook"].trigger()
    assert noting.desk.noting.is_open


def test_many_are_recoloured_tagged_and_removed_at_once_and_all_is_undone(noting, qtbot):
    stack = noting.desk.steps.stack
    select(noting, "Anna Berg spoke", "Olaf met Anna")

    qtbot.keyClick(notebook(noting).view, KEY.Key_2)
    order(noting, NotebookOrder.COLOUR)
    qtbot.waitUntil(lambda: headings(noting) == [("green", 2), ("blue", 1)])
    stack.undo()
    qtbot.waitUntil(lambda: headings(noting) == [("yellow", 1), ("blue", 2)])

    qtbot.waitUntil(lambda: len(quotes(noting)) == 3)
    select(noting, "Anna Berg spoke", "war of prices")
    qtbot.keyClick(notebook(noting).view, KEY.Key_T)
    qtbot.waitUntil(lambda: bool(noting.window.findChildren(TagsDialog)))
    (dialog,) = noting.window.findChildren(TagsDialog)
    dialog.findChild(QLineEdit).insert("to check")
    dialog.accept()
    order(noting, NotebookOrder.TAG)
    expected = [("economy", 1), ("people", 1), ("to check", 2)]
    qtbot.waitUntil(lambda: headings(noting) == expected)
    stack.undo()
    qtbot.waitUntil(lambda: headings(noting) == [("economy", 1), ("people", 1), ("", 1)])

    qtbot.waitUntil(lambda: len(quotes(noting)) == 3)
    select(noting, *quotes(noting))
    qtbot.keyClick(notebook(noting).view, KEY.Key_Delete)
    qtbot.waitUntil(lambda: headings(noting) == [])
    stack.undo()
    qtbot.waitUntil(lambda: len(quotes(noting)) == 3)


def test_a_highlight_with_several_tags_counts_once(noting, qtbot):
    select(noting, "war of prices")
    qtbot.keyClick(notebook(noting).view, KEY.Key_T)
    qtbot.waitUntil(lambda: bool(noting.window.findChildren(TagsDialog)))
    (dialog,) = noting.window.findChildren(TagsDialog)
    dialog.findChild(QLineEdit).insert("people")
    dialog.accept()

    order(noting, NotebookOrder.TAG)

    qtbot.waitUntil(lambda: headings(noting) == [("economy", 1), ("people", 2), ("", 1)])
    said = [label.text() for label in notebook(noting).findChildren(QLabel)]
    assert "3 highlights" in said


def test_the_menu_of_highlights_tells_the_keys_of_the_list(noting, qtbot):
    select(noting, "war of prices")
    view = notebook(noting).view

    view.customContextMenuRequested.emit(QPoint(9, 9))

    (menu,) = [one for one in notebook(noting).findChildren(QMenu) if one.isVisible()]
    said = [action.text().split("\t") for action in menu.actions() if not action.isSeparator()]
    keys = {words[0]: words[1] for words in said if len(words) > 1}
    assert (keys["&Tags…"], keys["&Remove"], keys["&Copy as Quotation"]) == ("T", "Del", "Ctrl+C")
    menu.close()


def test_only_passages_that_hold_a_chosen_name_are_shown_when_that_is_wanted(noting, qtbot):
    noting.window.commands["notebook"].trigger()
    noting.window.articles.pick(noting.desk.browsing.listed()[0])
    qtbot.waitUntil(lambda: find_name(noting.window.entities, "Anna").isValid())
    click_name(qtbot, noting.window.entities, "Anna")
    noting.window.commands["notebook"].trigger()
    about = notebook(noting).about
    qtbot.waitUntil(lambda: about.isVisible() and "Anna" in about.text())

    about.click()

    shows(qtbot, noting, "Anna Berg spoke", "Olaf met Anna")

    noting.window.commands["clear_filter"].trigger()
    qtbot.waitUntil(lambda: len(quotes(noting)) == 3)
    assert not about.isVisible()


def test_quotes_are_copied_with_their_sources(noting, qtbot):
    select(noting, "war of prices", "Olaf met Anna")
    qtbot.keyClick(notebook(noting).view, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)

    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: "Olaf met Anna" in clipboard.text())
    assert "“war of prices”" in clipboard.text()
    assert "Harbour strike" in clipboard.text()
    assert "<blockquote>" in clipboard.mimeData().html()
    said = [label.text() for label in noting.window.notices.findChildren(QLabel)]
    assert "2 quotations were copied with their sources." in said


def test_highlights_that_come_back_are_selected_and_seen(noting, qtbot):
    steps = noting.desk.steps.stack
    by_quote = dict(zip(quotes(noting), notebook(noting).model.rows.ids, strict=True))
    for quote in ("Anna Berg spoke", "war of prices"):
        select(noting, quote)
        qtbot.keyClick(notebook(noting).view, KEY.Key_Delete)
        qtbot.waitUntil(lambda quote=quote: quote not in quotes(noting))
    select(noting, "Olaf met Anna")

    for quote in ("war of prices", "Anna Berg spoke"):
        steps.undo()
        qtbot.waitUntil(lambda quote=quote: quote in quotes(noting))
        assert notebook(noting).selected() == (by_quote[quote],)


def test_highlights_of_a_removed_article_stay_and_say_so(noting, qtbot):
    listed = noting.desk.browsing.listed()
    ask(qtbot, noting, lambda library: articles.remove(library, listed))
    noting.desk.steps.changed.emit()
    model = notebook(noting).model

    def says_so():
        entries = [model.entry(row) for row in range(len(model.rows))]
        return any(entry is not None and entry.article.is_removed for entry in entries)

    qtbot.waitUntil(lambda: noting.desk.browsing.listed() == ())
    qtbot.waitUntil(says_so)
    assert len(quotes(noting)) == 3

    select(noting, "Olaf met Anna")
    qtbot.keyClick(notebook(noting).view, KEY.Key_Return)

    assert noting.desk.noting.is_open
    shown = [label.text() for label in noting.window.notices.findChildren(QLabel)]
    assert any("trash" in words for words in shown)


def test_the_notebook_is_exported_with_a_preview(noting, qtbot):
    select(noting, "Olaf met Anna")
    notebook(noting).export_requested.emit()

    qtbot.waitUntil(lambda: bool(noting.window.findChildren(ExportHighlightsDialog)))


def test_what_is_selected_in_the_notebook_is_exported_alone(noting, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "notes.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    noting.desk.exporting.choice = ExportChoice("csv", ExportScope.LISTED)
    select(noting, "Olaf met Anna")

    notebook(noting).export_requested.emit()
    (dialog,) = noting.window.findChildren(ExportHighlightsDialog)
    dialog.export_wanted.emit(dialog.choice())

    qtbot.waitUntil(path.exists)
    written = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert [row["quote"] for row in written] == ["Olaf met Anna"]
    qtbot.waitUntil(lambda: not noting.window.findChildren(ExportHighlightsDialog))


def test_a_heading_is_said_as_it_is_shown(noting, qtbot):
    pane = notebook(noting)
    pane.order.setCurrentIndex(pane.order.findData(NotebookOrder.COLOUR))
    qtbot.waitUntil(lambda: pane.model.rows.order is NotebookOrder.COLOUR)

    said = pane.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == "Yellow, 1 highlight"


def test_what_the_notebook_shows_is_exported_alone(noting, qtbot):
    notebook(noting).search.setText("Anna")
    shows(qtbot, noting, "Anna Berg spoke", "Olaf met Anna")

    notebook(noting).export_requested.emit()

    (dialog,) = noting.window.findChildren(ExportHighlightsDialog)
    assert dialog.choice().scope is ExportScope.SHOWN
    assert "2" in dialog.scopes.currentText()


CLIPPINGS = """Rates rise
- Your Highlight on page 1 | Location 1-2 | Added on Tuesday, March 5, 2024 9:12:45 PM

met Anna in Minsk
==========
A book that is not here
- Your Highlight on page 9 | Location 90-91 | Added on Tuesday, March 5, 2024 9:15:00 PM

Words of another book
==========
"""


def test_highlights_from_elsewhere_are_taken_in_reported_and_undone(noting, qtbot, tmp_path):
    path = tmp_path / "My Clippings.txt"
    path.write_text(CLIPPINGS, encoding="utf-8")

    noting.desk.importing_highlights.take(path)

    qtbot.waitUntil(lambda: len(quotes(noting)) == 4)
    assert "met Anna in Minsk" in quotes(noting)
    (dialog,) = noting.window.findChildren(ImportHighlightsDialog)
    said = "".join(label.text() for label in dialog.findChildren(QLabel))
    assert "added" in said
    assert "Words of another book" in said
    dialog.reject()

    noting.desk.steps.stack.undo()
    qtbot.waitUntil(lambda: len(quotes(noting)) == 3)
    assert ask(qtbot, noting, clippings.kept) == ()
    noting.desk.steps.stack.redo()
    qtbot.waitUntil(lambda: len(quotes(noting)) == 4)
    assert len(ask(qtbot, noting, clippings.kept)) == 1


def test_a_file_without_highlights_says_so_in_the_dialog(noting, qtbot, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("Just words.", encoding="utf-8")

    noting.desk.importing_highlights.take(path)

    (dialog,) = noting.window.findChildren(ImportHighlightsDialog)
    qtbot.waitUntil(lambda: any("Kindle" in label.text() for label in dialog.findChildren(QLabel)))


def test_enter_on_a_heading_opens_an_article_that_has_nothing_but_a_note(noting, qtbot):
    rates = next(group.article for group in notebook(noting).model.rows if "Rates" in str(group))

    def note(library):
        articles.set_note(library, rates, "Read this twice.")
        highlights.remove(library, highlights.of_article(library, rates)[0].id)

    ask(qtbot, noting, note)
    noting.desk.noting.refresh()
    qtbot.waitUntil(lambda: headings(noting)[1:] == [("Rates rise", 0)])
    view, row = notebook(noting).view, len(notebook(noting).model.rows) - 1
    flags = view.selectionModel().SelectionFlag
    view.selectionModel().setCurrentIndex(view.model().index(row, 0), flags.NoUpdate)

    qtbot.keyClick(view, KEY.Key_Return)

    qtbot.waitUntil(lambda: noting.window.text.article() is not None)
    qtbot.waitUntil(lambda: noting.window.text.article().content.title == "Rates rise")
    assert not noting.desk.noting.is_open


def test_a_click_opens_a_highlight_and_one_with_control_selects_it(noting, qtbot):
    view = notebook(noting).view
    places = [view.visualRect(view.model().index(row, 0)).center() for row in (1, 2)]
    for place in places:
        control = Qt.KeyboardModifier.ControlModifier
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, control, place)
    assert len(notebook(noting).selected()) == 2
    assert noting.desk.noting.is_open

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=places[0])

    assert not noting.desk.noting.is_open
    text = noting.window.text
    qtbot.waitUntil(lambda: text.article() is not None)
    qtbot.waitUntil(lambda: text.article().content.title == "Harbour strike")


def test_after_a_removal_the_next_highlight_is_selected(noting, qtbot):
    view = notebook(noting).view
    select(noting, "Anna Berg spoke")

    for left in (["war of prices", "Olaf met Anna"], ["Olaf met Anna"], []):
        qtbot.keyClick(view, KEY.Key_Delete)
        shows(qtbot, noting, *left)
        assert len(notebook(noting).selected()) == min(1, len(left))
