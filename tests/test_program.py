"""The whole program in its real window, on a real store, with a stub child."""

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QMessageBox, QPushButton, QSlider
from spacy.tokens import DocBin

from reader import paths
from reader.domain.article import ArticleState, Role
from reader.domain.citation import CitationStyle
from reader.domain.entity import Label
from reader.domain.highlight import Colour
from reader.domain.search import ArticleFilter
from reader.services import articles, entities
from reader.services.export import file_name
from reader.settings import ExportChoice, ExportScope, ReadingFace, ReadingStyle
from reader.store.library import Library
from reader.ui.articles.model import SUMMARY_ROLE
from reader.ui.dialogs.crash import CrashDialog
from reader.ui.dialogs.decisions import DecisionsDialog
from reader.ui.dialogs.doubtful_names import DoubtfulNamesDialog
from reader.ui.dialogs.export_highlights import ExportHighlightsDialog
from reader.ui.dialogs.gazetteer import GazetteerDialog
from reader.ui.dialogs.gazetteer_model import OwnName
from reader.ui.dialogs.import_report import ImportReportDialog
from reader.ui.dialogs.lost_highlights import LostHighlightsDialog
from reader.ui.dialogs.merge_names import MergeNamesDialog
from reader.ui.dialogs.preferences import PreferencesDialog
from reader.ui.dialogs.print_article import PrintArticleDialog
from reader.ui.dialogs.why_together import WhyTogetherDialog
from reader.ui.entities.model import COUNT_ROLE
from reader.ui.wording.effects import PreviewLine

STUB = Path(__file__).parent / "helpers" / "stub_child.py"
PATIENT_CHILD = (sys.executable, str(STUB), "--patient")
"""Does not hang, die or fail, whatever the file says."""

RATES = (
    "Rates rise again\nAnna Berg met Olaf in Minsk 🎉 today.\nLater Berg left.\n~ Ten More Things"
)
RAIN = "Rain is coming\nIn Minsk it rains, said Dora."


SPACY_LOADS_IN = 600_000
"""Milliseconds that a busy machine may take until a child with spaCy answers."""


def titles(window):
    model = window.articles.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def states(window):
    model = window.articles.view.model()
    rows = (model.index(row, 0).data(SUMMARY_ROLE) for row in range(model.rowCount()))
    return [row.state if row else None for row in rows]


def names(window):
    """The names in the panel with their counts."""
    model = window.entities.view.model()
    found = {}
    for row in range(model.rowCount()):
        group = model.index(row, 0)
        for child in range(model.rowCount(group)):
            entity = model.index(child, 0, group)
            found[entity.data()] = entity
    return found


def wait_until_done(qtbot, window, count=1):
    """Wait until the articles are analysed, and one of them is there to be read."""
    qtbot.waitUntil(lambda: states(window) == [ArticleState.DONE] * count)
    qtbot.waitUntil(lambda: window.text.view.page is not None)


def click_name(qtbot, window, name):
    index = names(window)[name]
    view = window.entities.view
    view.scrollTo(index)
    centre = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre)


def select(window, words):
    text = window.text.view.page.article.content.text
    start = text.index(words)
    window.text.select_range(start, start + len(words))
    return start


def highlights(program):
    return program.window.text.view.marks.highlights.items


@pytest.fixture
def two(program, qtbot, article_file):
    """The program with two articles, the first of them shown."""
    application = program(article_file(RATES, "rates.txt"), article_file(RAIN, "rain.txt"))
    wait_until_done(qtbot, application.window, 2)
    qtbot.waitUntil(lambda: application.window.text.article() is not None)
    return application


def test_a_first_start_says_what_to_do(program, qtbot):
    application = program()

    qtbot.waitUntil(lambda: "No articles yet" in shown_texts(application.window.articles))
    assert "Open an article" in shown_texts(application.window.text)
    assert "No names" in shown_texts(application.window.entities)


def shown_texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_the_sample_article_is_one_click_away(program, qtbot):
    application = program()
    window = application.window

    window.commands["open_sample"].trigger()

    wait_until_done(qtbot, window)
    assert application.desk.reading.article.path == str(paths.sample_article())


def test_a_file_on_the_command_line_is_added_and_shown_with_its_names(program, qtbot, article_file):
    application = program(article_file(RATES))
    window = application.window

    wait_until_done(qtbot, window)
    qtbot.waitUntil(lambda: "Minsk" in names(window))

    assert titles(window) == ["Rates rise again"]
    assert "Anna Berg met Olaf in Minsk 🎉 today." in window.text.view.toPlainText()
    assert {"Anna", "Berg", "Olaf", "Minsk", "Later"} <= set(names(window))
    assert "Ten" not in names(window)


def test_several_files_are_opened_from_the_menu(program, qtbot, article_file, monkeypatch):
    files = [str(article_file(RATES, "a.txt")), str(article_file(RAIN, "b.txt"))]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
    application = program()

    application.window.commands["open_files"].trigger()

    wait_until_done(qtbot, application.window, 2)
    assert set(titles(application.window)) == {"Rates rise again", "Rain is coming"}


def test_files_and_folders_are_dropped_on_any_pane(program, qtbot, tmp_path):
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "rain.txt").write_text(RAIN)
    application = program()
    window = application.window
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder)), QUrl("https://example.com/not-here")])
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), action, mime, buttons, none)

    window.dragEnterEvent(entered)
    window.dropEvent(QDropEvent(QPointF(5, 5), action, mime, buttons, none))

    assert entered.isAccepted()
    wait_until_done(qtbot, window)
    assert titles(window) == ["Rain is coming"]


def test_a_file_that_cannot_be_read_says_why_and_can_be_tried_again(program, qtbot, article_file):
    path = article_file("fail please")
    application = program(path)
    window = application.window
    qtbot.waitUntil(lambda: states(window) == [ArticleState.FAILED])
    qtbot.waitUntil(lambda: "It was asked to fail." in shown_texts(window.text))
    assert "Ask for something else." in shown_texts(window.text)

    path.write_text(RAIN)
    window.text.retry_requested.emit()

    wait_until_done(qtbot, window)
    assert titles(window) == ["Rain is coming"]


def test_a_file_that_kills_the_child_fails_after_three_deaths_and_the_queue_goes_on(
    program, qtbot, article_file
):
    application = program(article_file("die please", "bad.txt"), article_file(RAIN, "good.txt"))
    window = application.window

    qtbot.waitUntil(lambda: sorted(map(str, states(window))) == ["done", "failed"])


def test_what_could_not_be_read_is_reported_when_all_is_done(program, qtbot, article_file):
    application = program(article_file("fail please", "bad.txt"), article_file(RAIN, "good.txt"))
    notices = application.window.notices
    qtbot.waitUntil(lambda: "A file could not be read." in shown_texts(notices))

    (show,) = [button for button in notices.findChildren(QPushButton) if button.text() == "Show"]
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)

    (report,) = application.window.findChildren(ImportReportDialog)
    assert any("It was asked to fail." in text for text in shown_texts(report))
    report.close()


def test_files_are_read_where_no_model_can_be_loaded(program, qtbot, article_file):
    without_names = (sys.executable, "-c", "raise SystemExit(3)")
    application = program(article_file(RAIN), names=without_names)
    window = application.window

    qtbot.waitUntil(lambda: states(window) == [ArticleState.FAILED])
    qtbot.waitUntil(lambda: "In Minsk it rains" in window.text.view.toPlainText())
    qtbot.waitUntil(lambda: any("exit code 3" in text for text in shown_texts(window.notices)))


def test_damaged_settings_are_told_and_kept(program, qtbot):
    settings_file = paths.settings_file()
    settings_file.parent.mkdir(parents=True)
    settings_file.write_text("{half of")

    application = program()

    assert any("damaged" in text for text in shown_texts(application.window.notices))
    assert settings_file.with_suffix(".broken.json").read_text() == "{half of"


def test_the_same_file_twice_is_told_and_not_added(program, qtbot, article_file):
    path = article_file(RAIN, "first.txt")
    application = program(path)
    wait_until_done(qtbot, application.window)

    application.desk.browsing.add([article_file(RAIN, "second.txt")])

    notices = application.window.notices
    qtbot.waitUntil(lambda: "“Rain is coming” was in the library already." in shown_texts(notices))
    qtbot.waitUntil(lambda: titles(application.window) == ["Rain is coming"])
    qtbot.waitUntil(lambda: application.desk.reading.article is not None)
    assert application.desk.reading.article.path == str(path)


def test_clicking_a_name_filters_the_list_marks_it_and_steps_through_it(two, qtbot):
    window = two.window
    qtbot.waitUntil(lambda: "Berg" in names(window))

    click_name(qtbot, window, "Berg")

    qtbot.waitUntil(lambda: titles(window) == ["Rates rise again"])
    berg = window.text.view.marks.chosen
    assert berg is not None
    assert "Berg" in shown_texts(window.articles)

    heard = []
    window.text.occurrence_changed.connect(lambda place, total: heard.append((place, total)))
    window.commands["next_mention"].trigger()
    window.commands["next_mention"].trigger()
    window.commands["next_mention"].trigger()
    window.commands["previous_mention"].trigger()
    assert heard == [(1, 2), (2, 2), (1, 2), (2, 2)]
    assert any("2 of 2" in text for text in shown_texts(window.entities))

    window.commands["clear_filter"].trigger()
    qtbot.waitUntil(lambda: len(titles(window)) == 2)
    assert window.text.view.marks.chosen is None
    assert "Berg" not in shown_texts(window.articles)


def test_clicking_a_name_in_the_text_filters_the_list_too(two, qtbot):
    window = two.window
    text = window.text.view.page.article.content.text
    qtbot.waitUntil(lambda: len(window.text.view.marks.mentions.items) > 0)
    start = text.index("Minsk")
    place = window.text.view.rects(start, start + 5)[0].center()

    qtbot.mouseClick(window.text.view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    qtbot.waitUntil(lambda: "Minsk" in shown_texts(window.articles))
    qtbot.waitUntil(lambda: len(titles(window)) == 2)


def test_a_highlight_is_stored_at_once_with_its_quote(two, qtbot):
    window = two.window
    start = select(window, "Minsk 🎉 today")

    window.commands["highlight"].trigger()

    qtbot.waitUntil(lambda: len(highlights(two)) == 1)
    (marked,) = highlights(two)
    assert marked.passage.quote == "Minsk 🎉 today"
    assert marked.passage.start == start
    assert marked.passage.suffix.startswith(".")


def test_every_step_of_a_highlight_undoes_and_redoes(two, qtbot):
    window, stack = two.window, two.desk.steps.stack
    select(window, "Olaf")
    window.text.highlight_selection(Colour.PINK)
    qtbot.waitUntil(lambda: len(highlights(two)) == 1)
    marked = highlights(two)[0].id

    window.text.highlight_changed.emit(marked, Colour.BLUE, "Who is he?", ("people",))
    qtbot.waitUntil(lambda: highlights(two)[0].note == "Who is he?")
    assert highlights(two)[0].colour is Colour.BLUE
    assert highlights(two)[0].tags == ("people",)

    window.text.highlight_removed.emit(marked)
    qtbot.waitUntil(lambda: not highlights(two))

    stack.undo()
    qtbot.waitUntil(lambda: len(highlights(two)) == 1)
    assert highlights(two)[0].note == "Who is he?"
    stack.undo()
    qtbot.waitUntil(lambda: highlights(two)[0].note == "")
    assert highlights(two)[0].colour is Colour.PINK
    stack.undo()
    qtbot.waitUntil(lambda: not highlights(two))
    for _ in range(2):
        stack.redo()
    qtbot.waitUntil(lambda: bool(highlights(two)) and highlights(two)[0].note == "Who is he?")
    assert highlights(two)[0].id == marked


def test_boilerplate_can_be_put_back_and_then_has_names(two, qtbot):
    window = two.window
    qtbot.waitUntil(lambda: "Berg" in names(window))
    assert "Ten" not in names(window)
    last = len(window.text.view.page.article.content.blocks) - 1

    window.text.role_requested.emit((last,), Role.BODY)

    qtbot.waitUntil(lambda: "Ten" in names(window))
    two.desk.steps.stack.undo()
    qtbot.waitUntil(lambda: "Ten" not in names(window))


def test_a_highlight_whose_words_are_gone_is_told_and_shown(two, qtbot):
    window = two.window
    select(window, "met Olaf in Minsk")
    window.commands["highlight"].trigger()
    qtbot.waitUntil(lambda: len(highlights(two)) == 1)
    path = Path(two.desk.reading.article.path)
    path.write_text("Rates rise again\nNothing of that is left.\nLater Berg left.", "utf-8")

    two.desk.browsing.add([path])

    qtbot.waitUntil(lambda: any("changed" in text for text in shown_texts(window.notices)))
    (show,) = [one for one in window.notices.findChildren(QPushButton) if one.text() == "Show"]
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(LostHighlightsDialog)
    assert "met Olaf in Minsk" in " ".join(shown_texts(dialog))
    dialog.close()


def test_removed_articles_come_back_with_their_highlights(two, qtbot):
    window = two.window
    select(window, "Olaf")
    window.commands["highlight"].trigger()
    qtbot.waitUntil(lambda: len(highlights(two)) == 1)

    window.articles.remove_requested.emit(window.articles.ids())
    qtbot.waitUntil(lambda: titles(window) == [])
    two.desk.steps.stack.undo()

    qtbot.waitUntil(lambda: "Rates rise again" in titles(window))
    rates = window.articles.ids()[titles(window).index("Rates rise again")]
    two.desk.browsing.pick(rates)
    qtbot.waitUntil(lambda: len(highlights(two)) == 1)


def test_highlighted_notes_are_exported_from_the_menu(two, qtbot, tmp_path, monkeypatch):
    window = two.window
    select(window, "Minsk 🎉 today")
    window.commands["highlight"].trigger()
    qtbot.waitUntil(lambda: len(highlights(two)) == 1)
    target = tmp_path / "notes.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    for scope in ExportScope.ARTICLE, ExportScope.LISTED, ExportScope.LIBRARY:
        dialog = export_dialog(two, qtbot)
        dialog.scopes.setCurrentIndex(dialog.scopes.findData(scope))
        qtbot.waitUntil(lambda dialog=dialog: "Minsk 🎉 today" in dialog.preview.toPlainText())
        with qtbot.waitSignal(two.desk.exporting.exported):
            press_export(dialog)

        written = target.read_text(encoding="utf-8")
        assert "Rates rise again" in written
        assert "Minsk 🎉 today" in written
        assert "Rain is coming" not in written
        assert two.desk.exporting.choice.scope is scope
        target.unlink()


def export_dialog(two, qtbot) -> ExportHighlightsDialog:
    two.window.commands["export_highlights"].trigger()
    dialog = two.window.findChildren(ExportHighlightsDialog)[-1]
    qtbot.waitUntil(lambda: bool(dialog.preview.toPlainText() or dialog.said.text()))
    return dialog


def press_export(dialog: ExportHighlightsDialog) -> None:
    (button,) = [each for each in dialog.findChildren(QPushButton) if each.isDefault()]
    assert button.isEnabled()
    button.click()


def pick_format(dialog: ExportHighlightsDialog, title: str) -> None:
    (item,) = dialog.formats.findItems(title, Qt.MatchFlag.MatchExactly)
    dialog.formats.setCurrentItem(item)


@pytest.mark.parametrize(
    ("title", "typed", "written"),
    [
        ("HTML", "notes", "notes.html"),
        ("Markdown", "v1.2 notes", "v1.2 notes.md"),
        ("Readwise CSV", "notes.csv", "notes.csv"),
        ("Word document", "notes", "notes.docx"),
        ("PDF", "notes", "notes.pdf"),
    ],
)
def test_an_export_has_the_format_that_was_chosen(
    two, qtbot, tmp_path, monkeypatch, title, typed, written
):
    select(two.window, "Olaf")
    two.window.commands["highlight"].trigger()
    qtbot.waitUntil(lambda: len(highlights(two)) == 1)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), ""))
    dialog = export_dialog(two, qtbot)

    pick_format(dialog, title)
    qtbot.waitUntil(lambda: "Olaf" in dialog.preview.toPlainText())
    with qtbot.waitSignal(two.desk.exporting.exported) as exported:
        press_export(dialog)

    assert exported.args == [tmp_path / written]
    first = (tmp_path / written).read_bytes()
    with qtbot.waitSignal(two.desk.exporting.exported):
        press_export(export_dialog(two, qtbot))
    assert (tmp_path / written).read_bytes() == first


def test_every_library_opens_with_the_article_that_was_read_last_in_it(
    program, two, qtbot, article_file
):
    def shown_after(application):
        application.window.close()
        application.stop()
        return application.desk.current_article()

    two.desk.browsing.pick(2)
    assert shown_after(two) == 2
    other = program(article_file(RAIN, "other.txt"), library="other")
    qtbot.waitUntil(lambda: other.desk.current_article() == 1)
    assert shown_after(other) == 1

    assert shown_after(program()) == 2
    assert shown_after(program(library="other")) == 1
    assert shown_after(program(library="new")) is None


def test_what_was_exported_last_is_chosen_after_another_start(program, two, qtbot):
    select(two.window, "Olaf")
    two.window.commands["highlight"].trigger()
    qtbot.waitUntil(lambda: len(highlights(two)) == 1)
    two.desk.exporting.choice = ExportChoice("csv", ExportScope.LISTED)
    two.window.close()
    two.stop()

    again = program()

    assert again.desk.exporting.choice == ExportChoice("csv", ExportScope.LISTED)


def test_every_article_gets_a_file_and_none_is_replaced_unasked(two, qtbot, tmp_path, monkeypatch):
    select(two.window, "Olaf")
    two.window.commands["highlight"].trigger()
    qtbot.waitUntil(lambda: len(highlights(two)) == 1)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    dialog = export_dialog(two, qtbot)
    dialog.one_each.setChecked(True)

    with qtbot.waitSignal(two.desk.exporting.exported):
        press_export(dialog)

    written = tmp_path / "Rates rise again.md"
    assert "Olaf" in written.read_text(encoding="utf-8")
    written.write_text("changed by the user")
    dialog = export_dialog(two, qtbot)
    press_export(dialog)
    qtbot.waitUntil(lambda: dialog.said.text() == "Nothing was written.")
    assert written.read_text() == "changed by the user"
    with qtbot.waitSignal(two.desk.exporting.exported):
        press_export(dialog)
    assert "Olaf" in written.read_text(encoding="utf-8")


def test_a_template_is_chosen_and_its_error_names_the_line(two, qtbot, tmp_path, monkeypatch):
    select(two.window, "Olaf")
    two.window.commands["highlight"].trigger()
    qtbot.waitUntil(lambda: len(highlights(two)) == 1)
    template = tmp_path / "mine.txt.j2"
    template.write_text("{% for article in articles %}\n{{ article.titel }}\n{% endfor %}")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(template), ""))
    dialog = export_dialog(two, qtbot)

    pick_format(dialog, "Template of your own…")
    qtbot.waitUntil(lambda: "line 2" in dialog.said.text())

    template.write_text("{% for article in articles %}\n{{ article.title }}!\n{% endfor %}")
    dialog.use_template(str(template))
    qtbot.waitUntil(lambda: dialog.preview.toPlainText() == "Rates rise again!\n")


def test_nothing_to_export_is_said_in_the_place_of_the_preview(two, qtbot):
    dialog = export_dialog(two, qtbot)

    assert "nothing is highlighted" in dialog.said.text()
    assert not any(
        each.isEnabled() for each in dialog.findChildren(QPushButton) if each.isDefault()
    )


@pytest.mark.parametrize(
    ("command", "typed", "kind", "written", "held"),
    [
        ("export_names", "names", "CSV (*.csv)", "names.csv", "Olaf"),
        ("export_names", "names.conll", "CSV (*.csv)", "names.conll", "Olaf -X- O B-PERSON"),
        ("export_listed_names", "names.json", "JSON (*.json)", "names.json", "Dora"),
    ],
)
def test_the_names_of_this_article_or_of_all_are_exported(
    two, qtbot, tmp_path, monkeypatch, command, typed, kind, written, held
):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), kind))

    with qtbot.waitSignal(two.desk.files.written) as exported:
        two.window.commands[command].trigger()

    assert exported.args == [tmp_path / written]
    assert held in (tmp_path / written).read_text(encoding="utf-8")


@pytest.mark.model
def test_names_are_exported_for_spacy(two, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "names.spacy"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    with qtbot.waitSignal(two.desk.files.written, timeout=SPACY_LOADS_IN):
        two.window.commands["export_listed_names"].trigger()

    docs = DocBin().from_disk(target).get_docs(spacy.blank("xx").vocab)
    assert {"Olaf", "Dora"} <= {ent.text for doc in docs for ent in doc.ents}


def test_names_that_cannot_be_written_say_so(two, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "no such folder" / "names.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    two.window.commands["export_names"].trigger()

    qtbot.waitUntil(two.window.notices.isVisible)


@given(st.text())
def test_any_title_makes_a_name_for_a_file(title):
    name = file_name(title)

    assert name
    assert not set(name) & set('/\\:*?"<>|\n\0')
    assert not name.startswith((".", " "))


def test_an_export_that_cannot_be_written_says_so(two, qtbot, tmp_path, monkeypatch):
    select(two.window, "Olaf")
    two.window.commands["highlight"].trigger()
    qtbot.waitUntil(lambda: len(highlights(two)) == 1)
    target = tmp_path / "no such folder" / "notes.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog = export_dialog(two, qtbot)

    press_export(dialog)

    qtbot.waitUntil(lambda: "Make the folder first" in dialog.said.text())
    assert dialog.isVisible()


def test_closing_in_the_middle_goes_on_at_the_next_start(program, qtbot, article_file):
    path = article_file("hang-names please\nOnly at first.")
    application = program(path)
    qtbot.waitUntil(lambda: states(application.window) == [ArticleState.WORKING])
    qtbot.waitUntil(lambda: application.desk.reading.article is not None)
    application.window.close()
    application.stop()

    again = program(child=PATIENT_CHILD)

    wait_until_done(qtbot, again.window)
    qtbot.waitUntil(lambda: "Only" in names(again.window))
    assert shown_texts(again.window.notices) == []


def test_the_text_has_the_room_of_the_panes_that_are_put_away(two, qtbot, program):
    window, widths = two.window, []
    for command in ("show_entities", "show_articles"):
        widths.append(window.text.width())
        window.commands[command].trigger()
        qtbot.waitUntil(lambda: window.text.width() > widths[-1] + 100)
    window.close()
    two.stop()

    again = program().window

    qtbot.waitUntil(lambda: again.text.width() == again.width())
    for command, pane in (("show_articles", again.articles), ("show_entities", again.entities)):
        assert not again.commands[command].isChecked()
        again.commands[command].trigger()
        qtbot.waitUntil(lambda pane=pane: pane.isVisible() and pane.width() > 100)
    assert again.text.width() < again.width() - 200


def test_the_window_opens_where_it_was_closed(program, qtbot, two):
    picked = two.window.articles.ids()[1]
    two.desk.browsing.pick(picked)
    qtbot.waitUntil(lambda: two.desk.reading.article is not None)
    two.window.text.look.set_zoom(1.25)
    two.window.resize(740, 500)
    sizes = [pane.width() for pane in (two.window.articles, two.window.entities)]
    two.window.close()
    two.stop()

    again = program()

    assert again.window.text.look.zoom == 1.25
    assert [pane.width() for pane in (again.window.articles, again.window.entities)] == sizes
    qtbot.waitUntil(lambda: again.desk.reading.current == picked)


def test_an_article_opens_where_the_reader_stopped(program, qtbot, article_file):
    long = "\n".join(["A Long One", *(f"Paragraph {number} of many." for number in range(400))])
    application = program(article_file(long))
    wait_until_done(qtbot, application.window)
    text = application.window.text
    qtbot.waitUntil(lambda: text.view.page is not None and text.view.page.is_complete)
    wanted = long.replace("\n", "\n\n").index("Paragraph 200 ")
    text.restore_position(wanted)
    application.window.close()
    application.stop()

    again = program()

    qtbot.waitUntil(lambda: again.desk.reading.article is not None)
    qtbot.waitUntil(lambda: again.window.text.reading_position() == wanted)


def entity_id(window, name):
    return names(window)[name].data(COUNT_ROLE).entity.id


def test_what_is_decided_about_names_holds_everywhere_and_undoes(two, qtbot):
    window, stack = two.window, two.desk.steps.stack
    qtbot.waitUntil(lambda: "Berg" in names(window))

    window.entities.merge_requested.emit((entity_id(window, "Anna"),), entity_id(window, "Berg"))
    qtbot.waitUntil(lambda: "Anna" not in names(window))
    window.entities.rename_requested.emit(entity_id(window, "Berg"), "Anna Berg")
    qtbot.waitUntil(lambda: "Anna Berg" in names(window))
    window.entities.retype_requested.emit((entity_id(window, "Minsk"),), Label.GPE)
    qtbot.waitUntil(lambda: label_of(window, "Minsk") is Label.GPE)
    window.entities.ignore_requested.emit((entity_id(window, "Later"),), True)
    qtbot.waitUntil(lambda: "Later" not in names(window))

    rain = window.articles.ids()[titles(window).index("Rain is coming")]
    two.desk.browsing.pick(rain)
    qtbot.waitUntil(lambda: "Dora" in names(window))
    assert label_of(window, "Minsk") is Label.GPE

    for _ in range(4):
        stack.undo()
    qtbot.waitUntil(lambda: label_of(window, "Minsk") is Label.PERSON)
    two.desk.browsing.pick(next(one for one in window.articles.ids() if one != rain))
    qtbot.waitUntil(lambda: {"Anna", "Berg", "Later"} <= set(names(window)))


def test_several_names_are_decided_about_in_one_step(two, qtbot):
    window, stack = two.window, two.desk.steps.stack
    qtbot.waitUntil(lambda: {"Anna", "Olaf"} <= set(names(window)))
    both = (entity_id(window, "Anna"), entity_id(window, "Olaf"))

    window.entities.ignore_requested.emit(both, True)
    qtbot.waitUntil(lambda: not {"Anna", "Olaf"} & set(names(window)))
    stack.undo()
    qtbot.waitUntil(lambda: {"Anna", "Olaf"} <= set(names(window)))
    window.entities.retype_requested.emit(both, Label.ORG)
    qtbot.waitUntil(lambda: label_of(window, "Olaf") is Label.ORG)
    assert label_of(window, "Anna") is Label.ORG
    stack.undo()
    qtbot.waitUntil(lambda: label_of(window, "Olaf") is Label.PERSON)
    assert label_of(window, "Anna") is Label.PERSON


def test_every_decision_says_first_how_many_articles_it_changes(two, qtbot):
    window = two.window
    qtbot.waitUntil(lambda: "Minsk" in names(window))
    view = window.entities.view
    view.setFocus()
    place = view.visualRect(names(window)["Minsk"]).center()

    def lines(pane):
        return [one.text() for one in pane.findChildren(PreviewLine)]

    view.menu_requested.emit((names(window)["Minsk"].data(COUNT_ROLE).entity,), place)
    qtbot.waitUntil(lambda: lines(window.entities) == ["2 articles change, in 2 places."])

    select(window, "Minsk")
    window.text.view.menu_requested.emit(place)
    qtbot.waitUntil(lambda: lines(window.text) == ["It stands in 2 articles."])


def test_a_name_that_was_not_found_is_marked_in_every_article(two, qtbot):
    window = two.window
    select(window, "today")

    window.text.name_requested.emit(*window.text.view.selected_range(), Label.EVENT)

    qtbot.waitUntil(lambda: "today" in names(window))
    assert label_of(window, "today") is Label.EVENT
    two.desk.steps.stack.undo()
    qtbot.waitUntil(lambda: "today" not in names(window))


def test_a_highlight_is_moved_by_keys_and_back_by_undo(two, qtbot):
    window = two.window
    start = select(window, "met Olaf")
    window.text.highlight_selection(Colour.GREEN)
    qtbot.waitUntil(lambda: len(highlights(two)) == 1)

    window.text.scroll_to(start + 8, start + 8)
    qtbot.keyClick(window.text.view, Qt.Key.Key_Return)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.text.view, Qt.Key.Key_Right, keys)

    qtbot.waitUntil(lambda: highlights(two)[0].passage.quote == "met Olaf in")
    two.desk.steps.stack.undo()
    qtbot.waitUntil(lambda: highlights(two)[0].passage.quote == "met Olaf")


def test_preferences_set_the_open_article_at_once_and_are_kept(program, qtbot, article_file):
    application = program(article_file(RATES))
    window = application.window
    wait_until_done(qtbot, window)

    window.commands["preferences"].trigger()
    dialog = window.findChild(PreferencesDialog)
    faces, column = dialog.findChild(QComboBox), dialog.findChildren(QSlider)[-1]
    qtbot.keyClick(faces, Qt.Key.Key_Down)
    qtbot.keyClick(column, Qt.Key.Key_End)
    window.commands["guide"].trigger()

    chosen = ReadingStyle(ReadingFace.SANS, column=90)
    assert window.text.look.style == chosen
    dialog.close()
    window.close()
    again = program().window.text
    assert again.look.style == chosen
    assert again.is_guided()


def test_the_article_is_saved_as_a_pdf(two, qtbot, tmp_path, monkeypatch):
    window, target = two.window, tmp_path / "rates.pdf"
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *words: asked.append(words[2]) or (str(target), "")
    )

    window.commands["print"].trigger()
    dialog = window.findChild(PrintArticleDialog)
    save = next(one for one in dialog.findChildren(QPushButton) if "DF" in one.text())
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)

    assert asked == ["Rates rise again.pdf"]
    assert target.read_bytes().startswith(b"%PDF")
    assert any("rates.pdf" in text for text in shown_texts(window.notices))

    with qtbot.waitSignal(two.desk.refused) as refused:
        two.desk.printing.save_pdf(tmp_path / "no such folder" / "rates.pdf", with_marks=False)
    assert "could not be written" in str(refused.args[0])


def test_a_jump_is_gone_back_and_forward_by_keys(program, qtbot, article_file):
    words = "\n".join(f"Line {number} says no more than the one before." for number in range(300))
    application = program(article_file(f"Long\n{words}\nThe end of Olaf."))
    window = application.window
    wait_until_done(qtbot, window)
    qtbot.waitUntil(lambda: "Olaf" in names(window))
    qtbot.waitUntil(lambda: window.text.view.page.is_complete)
    back, forward = window.commands["back"], window.commands["forward"]
    assert (back.isEnabled(), forward.isEnabled()) == (False, False)

    click_name(qtbot, window, "Olaf")
    window.commands["next_mention"].trigger()
    there = window.text.reading_position()
    assert there > 0

    window.text.view.setFocus()
    qtbot.keyClick(window.text.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.text.reading_position() == 0
    assert (back.isEnabled(), forward.isEnabled()) == (False, True)
    qtbot.keyClick(window.text.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.text.reading_position() == there


def test_names_are_merged_with_any_name_of_the_library_after_a_preview(two, qtbot):
    window = two.window
    qtbot.waitUntil(lambda: "Olaf" in names(window))
    window.entities.merge_choice_requested.emit((names(window)["Olaf"].data(COUNT_ROLE).entity,))
    (dialog,) = window.findChildren(MergeNamesDialog)

    qtbot.keyClicks(dialog.search, "dora")

    qtbot.waitUntil(lambda: "1 article changes, in 1 place." in shown_texts(dialog))
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Dora" in names(window) and "Olaf" not in names(window))


def test_a_join_is_explained_and_refused_for_good(two, qtbot):
    window = two.window
    qtbot.waitUntil(lambda: "Berg" in names(window))
    window.entities.merge_requested.emit((entity_id(window, "Anna"),), entity_id(window, "Berg"))
    qtbot.waitUntil(lambda: "Anna" not in names(window))

    window.entities.why_requested.emit(entity_id(window, "Berg"))
    (dialog,) = window.findChildren(WhyTogetherDialog)
    assert "joined by you" in " ".join(shown_texts(dialog))
    (refuse,) = [one for one in dialog.findChildren(QPushButton) if one.text() == "Not the Same"]
    qtbot.mouseClick(refuse, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: {"Anna", "Berg"} <= set(names(window)))
    dialog.close()


def test_doubtful_names_are_answered_with_one_key_each(program, qtbot, article_file):
    application = program(
        article_file("News\nKatharina Berg met.", "a.txt"),
        article_file("More\nKatarina Berg sat.", "b.txt"),
    )
    window = application.window
    wait_until_done(qtbot, window, 2)
    spellings = ("Katarina Berg", "Katharina Berg")
    for article, name in zip(window.articles.ids(), spellings, strict=True):
        application.desk.browsing.pick(article)
        qtbot.waitUntil(lambda name=name: name in window.text.view.toPlainText())
        select(window, name)
        window.text.name_requested.emit(*window.text.view.selected_range(), Label.PERSON)
        qtbot.waitUntil(lambda name=name: name in names(window))

    window.commands["doubtful_names"].trigger()
    (dialog,) = window.findChildren(DoubtfulNamesDialog)
    qtbot.waitUntil(lambda: "1 of 1" in shown_texts(dialog))
    assert "the same surname and a similar given name" in shown_texts(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_A)
    dialog.close()

    application.desk.browsing.pick(window.articles.ids()[0])
    qtbot.waitUntil(lambda: {"More", "Katharina Berg"} <= set(names(window)))
    click_name(qtbot, window, "Katharina Berg")
    qtbot.waitUntil(lambda: len(titles(window)) == 2)


def test_another_model_analyses_the_library_again_and_keeps_what_was_decided(
    two, program, qtbot, tmp_path
):
    window = two.window
    qtbot.waitUntil(lambda: "Olaf" in names(window))
    window.entities.rename_requested.emit(entity_id(window, "Olaf"), "Olaf Scholz")
    qtbot.waitUntil(lambda: "Olaf Scholz" in names(window))
    two.window.close()
    two.stop()

    again = program(child=(sys.executable, str(STUB), "--newer"))

    qtbot.waitUntil(lambda: models(tmp_path) == ["stub 2.0"] * 2)
    wait_until_done(qtbot, again.window, 2)
    qtbot.waitUntil(lambda: "Olaf Scholz" in names(again.window))


def models(folder):
    """The models that found the names of the articles, newest article first."""
    with Library.open(folder / "library.sqlite3") as library:
        ids = articles.ids(library, ArticleFilter())
        return [entities.analysis(library, article).model for article in ids]


def choice_of_pipeline(qtbot, application):
    application.window.commands["preferences"].trigger()
    box = application.window.findChild(PreferencesDialog).pipelines
    qtbot.waitUntil(lambda: box.findChild(QComboBox) is not None)
    return box.findChild(QComboBox)


def test_another_pipeline_finds_the_names_again_and_keeps_what_was_decided(
    two, program, qtbot, tmp_path
):
    window = two.window
    qtbot.waitUntil(lambda: "Olaf" in names(window))
    window.entities.rename_requested.emit(entity_id(window, "Olaf"), "Olaf Scholz")
    qtbot.waitUntil(lambda: "Olaf Scholz" in names(window))
    choice = choice_of_pipeline(qtbot, two)
    assert [choice.itemText(row) for row in range(choice.count())] == ["stub 1.0", "stub 1.0 other"]

    qtbot.keyClick(choice, Qt.Key.Key_Down)

    qtbot.waitUntil(lambda: models(tmp_path) == ["stub 1.0 other"] * 2)
    assert "Olaf Scholz" in names(window)
    window.close()
    two.stop()
    again = program()
    qtbot.waitUntil(lambda: choice_of_pipeline(qtbot, again).currentText() == "stub 1.0 other")
    assert models(tmp_path) == ["stub 1.0 other"] * 2


def test_a_folder_without_a_pipeline_is_refused_and_changes_nothing(
    two, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    choice = choice_of_pipeline(qtbot, two)
    qtbot.mouseClick(
        next(
            one
            for one in choice.parent().findChildren(QPushButton)
            if one.text().replace("&", "") == "Add One From a Folder…"
        ),
        Qt.MouseButton.LeftButton,
    )

    qtbot.waitUntil(two.window.notices.isVisible)
    assert any("holds no language model" in words for words in shown_texts(two.window.notices))
    assert models(tmp_path) == ["stub 1.0"] * 2


def gazetteer(window):
    window.commands["gazetteer"].trigger()
    (dialog,) = window.findChildren(GazetteerDialog)
    return dialog


def listed(dialog):
    model = dialog.model
    return [model.name_at(model.index(row, 0)) for row in range(model.rowCount())]


def own_names(dialog):
    return [one.name for one in listed(dialog)]


def test_own_names_are_added_changed_and_removed_and_each_step_undoes(two, qtbot):
    window, stack = two.window, two.desk.steps.stack
    dialog = gazetteer(window)
    dialog.written.emit(OwnName("", "today", Label.EVENT))
    qtbot.waitUntil(lambda: "today" in names(window) and own_names(dialog) == ["today"])

    (own,) = listed(dialog)
    dialog.written.emit(replace(own, label=Label.LAW, aliases=("left",)))
    qtbot.waitUntil(lambda: label_of(window, "today") is Label.LAW)
    assert names(window)["today"].data(COUNT_ROLE).count == 2
    stack.undo()
    qtbot.waitUntil(lambda: label_of(window, "today") is Label.EVENT)
    stack.redo()
    qtbot.waitUntil(lambda: label_of(window, "today") is Label.LAW)

    qtbot.waitUntil(lambda: [one.label for one in listed(dialog)] == [Label.LAW])
    dialog.table.selectAll()
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "today" not in names(window) and own_names(dialog) == [])
    stack.undo()
    qtbot.waitUntil(lambda: "today" in names(window) and own_names(dialog) == ["today"])
    dialog.close()


def test_own_names_are_imported_in_one_step_and_exported(two, qtbot, tmp_path, monkeypatch):
    window, listed, written = two.window, tmp_path / "in.csv", tmp_path / "out.csv"
    listed.write_text("name,label,aliases\ntoday,EVENT,\nrains,EVENT,it rains\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(listed), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(written), ""))
    dialog = gazetteer(window)

    dialog.import_requested.emit()
    qtbot.waitUntil(lambda: own_names(dialog) == ["rains", "today"])
    dialog.export_requested.emit()
    qtbot.waitUntil(written.exists)
    assert sorted(written.read_text().splitlines()[1:]) == ["rains,EVENT,it rains", "today,EVENT,"]

    two.desk.steps.stack.undo()
    qtbot.waitUntil(lambda: own_names(dialog) == [])
    dialog.close()


def test_a_list_of_names_that_is_wrong_says_in_which_line(two, qtbot, tmp_path, monkeypatch):
    listed = tmp_path / "in.csv"
    listed.write_text("name,label,aliases\ntoday,EVENT,\ntoday,EVENT,\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(listed), ""))
    dialog = gazetteer(two.window)

    dialog.import_requested.emit()
    qtbot.waitUntil(
        lambda: "line 3: today is of kind Events in line 2 already" in " ".join(shown_texts(dialog))
    )
    dialog.written.emit(OwnName("", "…", Label.EVENT))
    qtbot.waitUntil(lambda: "is no name" in " ".join(shown_texts(dialog)))
    assert own_names(dialog) == []
    dialog.close()


def test_every_decision_is_listed_and_can_be_taken_back(two, qtbot):
    window = two.window
    qtbot.waitUntil(lambda: "Olaf" in names(window))
    window.entities.rename_requested.emit(entity_id(window, "Olaf"), "Olaf Scholz")
    qtbot.waitUntil(lambda: "Olaf Scholz" in names(window))

    window.commands["decisions"].trigger()
    (dialog,) = window.findChildren(DecisionsDialog)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)

    qtbot.waitUntil(lambda: "Olaf" in names(window))
    dialog.close()


def label_of(window, name):
    """What kind a name in the panel is of, None while it is not there."""
    index = names(window).get(name)
    return index and index.data(COUNT_ROLE).entity.label


def test_a_bug_is_reported_in_a_dialog_with_its_trace(two, qtbot):
    def broken(_library):
        raise KeyError("a bug for the test")

    two.library_thread.ask(broken)

    qtbot.waitUntil(lambda: bool(two.window.findChildren(CrashDialog)))
    (dialog,) = two.window.findChildren(CrashDialog)
    assert "a bug for the test" in dialog.report.toPlainText()
    dialog.close()


def test_nothing_shown_as_stored_is_lost_by_kill_9(tmp_path, article_file, home):
    path = article_file(RATES)
    library = tmp_path / "library.sqlite3"
    script = textwrap.dedent(
        f"""
        import sys
        from pathlib import Path
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication
        from reader.app import Application, Opening
        from reader.ui.main_window import MainWindow

        child = {[sys.executable, str(STUB)]!r}
        qt = QApplication([])
        program = Application(
            MainWindow(),
            Opening(Path({str(library)!r}), (Path({str(path)!r}),)),
            files_command=child,
            names_command=child,
        )

        def mark():
            if program.window.text.view.page is None:
                return
            watch.stop()
            program.desk.reading.highlights_shown.connect(
                lambda shown: shown and print("stored", flush=True)
            )
            program.window.text.select_range(0, 10)
            program.window.text.highlight_selection()

        watch = QTimer(interval=10)
        watch.timeout.connect(mark)
        watch.start()
        program.start()
        qt.exec()
        """
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, env=os.environ
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "stored\n"
    process.send_signal(signal.SIGKILL)
    process.communicate()

    with sqlite3.connect(library) as connection:
        assert connection.execute("SELECT quote FROM highlight").fetchall() == [("Rates rise",)]
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_words_are_copied_as_a_quotation_in_the_style_that_was_chosen(two, qtbot, program):
    window = two.window
    select(window, "Minsk 🎉 today")

    window.commands["copy_quotation"].trigger()

    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "“Minsk 🎉 today”\n— “Rates rise again,” rates.txt."
    assert bytes(data.data("text/markdown").data()).decode().startswith("> Minsk 🎉 today\n>\n> — ")
    assert "<blockquote><p>Minsk 🎉 today</p>" in data.html()

    (mla,) = [each for each in window.findChildren(QAction) if each.text() == "&MLA"]
    mla.trigger()
    window.commands["highlight"].trigger()
    qtbot.waitUntil(lambda: len(highlights(two)) == 1)
    window.commands["copy_quotation"].trigger()
    assert QGuiApplication.clipboard().text().endswith("— “Rates rise again.” rates.txt.")
    window.close()
    two.stop()
    assert program().desk.quoting.style is CitationStyle.MLA


def test_without_words_nothing_is_quoted(two, qtbot):
    QGuiApplication.clipboard().clear()

    two.window.commands["copy_quotation"].trigger()

    qtbot.waitUntil(two.window.notices.isVisible)
    assert QGuiApplication.clipboard().text() == ""
