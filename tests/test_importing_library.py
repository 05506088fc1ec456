import pytest
from helpers import marked_library
from PySide6.QtWidgets import QComboBox, QLabel

from reader.domain.entity import Label
from reader.domain.highlight import Colour
from reader.domain.ledger import EntityRef, Rename
from reader.domain.search import ArticleFilter
from reader.services import articles, ledger, meanings
from reader.services.export import export, exporter
from reader.ui.dialogs.import_library import ImportLibraryDialog

ANNA = EntityRef(Label.PERSON, "anna berg", "Anna Berg")


@pytest.fixture
def theirs(tmp_path, new_library):
    """A file with three articles, in which Anna Berg is called Frau Berg."""
    path = tmp_path / "theirs.jsonl"
    with new_library(tmp_path / "theirs.sqlite3") as library:
        marked_library.fill(library)
        ledger.take(library, Rename(ANNA, "Frau Berg"))
        export(library, exporter("json"), articles.ids(library, ArticleFilter()), path)
    return path


def said(dialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def ask(qtbot, application, function):
    answers = []
    application.library_thread.ask(function, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def test_a_library_is_imported_and_listed_and_its_backup_is_named(
    program, qtbot, theirs, article_file
):
    application = program(article_file("Mine\nOnly here.", "mine.txt"))
    pane = application.window.articles
    qtbot.waitUntil(lambda: len(pane.ids()) == 1)

    application.desk.importing_library.take(theirs)

    (dialog,) = application.window.findChildren(ImportLibraryDialog)
    qtbot.waitUntil(lambda: "3 articles were added" in said(dialog))
    assert f"{len(marked_library.HOSTILE) + 6} highlights were added" in said(dialog)
    assert "backups" in said(dialog)
    qtbot.waitUntil(lambda: len(pane.ids()) == 4)
    dialog.reject()
    application.desk.importing_library.take(theirs)
    qtbot.waitUntil(lambda: application.desk.importing_library.dialog is not dialog)
    again = application.desk.importing_library.dialog
    qtbot.waitUntil(lambda: "3 articles were here already" in said(again))


def test_decisions_that_differ_are_offered_and_the_chosen_ones_hold(program, qtbot, theirs):
    application = program()
    mine = ask(qtbot, application, lambda library: ledger.take(library, Rename(ANNA, "Anna")))

    application.desk.importing_library.take(theirs)

    (dialog,) = application.window.findChildren(ImportLibraryDialog)
    qtbot.waitUntil(lambda: len(dialog.findChildren(QComboBox)) == 1)
    (choice,) = dialog.findChildren(QComboBox)
    assert choice.currentIndex() == 0
    assert "Mine: Anna Berg is called Anna\nTheirs: Anna Berg is called Frau Berg" in said(dialog)
    choice.setCurrentIndex(1)
    dialog.import_button.click()
    qtbot.waitUntil(lambda: "3 articles were added" in said(dialog))
    made = ask(qtbot, application, ledger.decisions)
    standing = [each.act for each in made if each.taken_back_at is None]
    assert Rename(ANNA, "Frau Berg") in standing
    assert mine.act not in standing
    assert len(made) == 3


def test_a_cancelled_question_takes_nothing_in(program, qtbot, theirs):
    application = program()
    ask(qtbot, application, lambda library: ledger.take(library, Rename(ANNA, "Anna")))
    application.desk.importing_library.take(theirs)
    (dialog,) = application.window.findChildren(ImportLibraryDialog)
    qtbot.waitUntil(lambda: len(dialog.findChildren(QComboBox)) == 1)

    dialog.reject()

    assert application.desk.importing_library.dialog is None
    assert len(ask(qtbot, application, ledger.decisions)) == 1


def test_a_damaged_file_says_which_line_it_is(program, qtbot, theirs):
    application = program()
    lines = theirs.read_bytes().splitlines(keepends=True)
    theirs.write_bytes(b"".join(lines[:4]) + lines[4][:20])

    application.desk.importing_library.take(theirs)

    (dialog,) = application.window.findChildren(ImportLibraryDialog)
    qtbot.waitUntil(lambda: "Line 5 " in said(dialog))
    assert not application.window.articles.ids()


def test_a_colour_that_means_something_else_is_asked_about(program, qtbot, theirs):
    application = program()
    ask(qtbot, application, lambda library: meanings.change(library, {Colour.YELLOW: "thesis"}))

    application.desk.importing_library.take(theirs)

    (dialog,) = application.window.findChildren(ImportLibraryDialog)
    qtbot.waitUntil(lambda: len(dialog.findChildren(QComboBox)) == 1)
    assert "Mine: Yellow means “thesis”\nTheirs: Yellow means “claim (main)”" in said(dialog)
    dialog.findChildren(QComboBox)[0].setCurrentIndex(1)
    dialog.import_button.click()
    qtbot.waitUntil(lambda: "3 articles were added" in said(dialog))
    assert ask(qtbot, application, meanings.meanings) == marked_library.MEANINGS
