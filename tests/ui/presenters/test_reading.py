"""Reading in the real window, on a real store, with a stub child."""

import pytest
from helpers.dialogs import words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from reader.domain.article import ArticleState
from reader.domain.highlight import AnchorState, Colour
from reader.domain.search import ArticleFilter
from reader.services import highlights
from reader.store.library import Library
from reader.ui.articles.model import SUMMARY_ROLE
from reader.ui.dialogs.lost_highlights import LostHighlightsDialog
from reader.ui.dialogs.versions import VersionsDialog

PARTED = "Two Halves\nThe first half ends here.\n~ Share this page\nThe second half begins."
LONG = "\n".join(["A Long One", *(f"Paragraph {number} of many." for number in range(400))])


def _state(model, row):
    found = model.index(row, 0).data(SUMMARY_ROLE)
    return found and found.state


def summary(window):
    return window.articles.view.model().index(0, 0).data(SUMMARY_ROLE)


def is_done(window):
    found = summary(window)
    return found is not None and found.state is ArticleState.DONE


@pytest.fixture
def long_one(program, qtbot, article_file):
    application = program(article_file(LONG))
    qtbot.waitUntil(lambda: is_done(application.window))
    text = application.window.text
    qtbot.waitUntil(lambda: text.view.page is not None and text.view.page.is_complete)
    return application


def test_how_much_was_read_is_told_in_the_list_and_kept(long_one, program, qtbot):
    window = long_one.window
    window.text.restore_position(long_one.desk.reading.article.content.text.index("Paragraph 200 "))
    qtbot.waitUntil(lambda: 0.5 < summary(window).progress < 0.6)

    qtbot.keyClick(window.text.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: summary(window).progress == 1.0)
    window.close()
    long_one.stop()

    again = program()
    qtbot.waitUntil(lambda: summary(again.window) is not None)
    assert summary(again.window).progress == 1.0


@pytest.fixture
def parted(program, qtbot, article_file):
    """Two paragraphs with a closed fold between them."""
    application = program(article_file(PARTED))
    qtbot.waitUntil(lambda: is_done(application.window))
    text = application.window.text
    qtbot.waitUntil(lambda: text.view.page is not None and text.view.page.is_complete)
    return application


def marked(application):
    return application.window.text.view.marks.highlights.items


def is_lost(dialog, quote):
    said = words(dialog)
    return "No longer in the text" in said and quote in said


def buttons(dialog, text):
    return [one for one in dialog.findChildren(QPushButton) if one.text() == text]


def select(application, first, last):
    text = application.desk.reading.article.content.text
    application.window.text.select_range(text.index(first), text.index(last) + len(last))


def test_what_is_marked_on_both_sides_of_a_fold_is_one_step(parted, qtbot):
    stack = parted.desk.steps.stack
    select(parted, "ends", "second")

    qtbot.keyClick(parted.window.text.view, Qt.Key.Key_2)

    qtbot.waitUntil(lambda: len(marked(parted)) == 2)
    assert [one.passage.quote for one in marked(parted)] == ["ends here.", "The second"]
    assert stack.count() == 1
    before = [one.id for one in marked(parted)]
    stack.undo()
    qtbot.waitUntil(lambda: not marked(parted))
    stack.redo()
    qtbot.waitUntil(lambda: [one.id for one in marked(parted)] == before)


def test_t_marks_the_selection_and_takes_tags_that_others_complete(parted, qtbot):
    window, stack = parted.window, parted.desk.steps.stack
    editor = window.text.highlighting.editor
    select(parted, "first", "half")
    qtbot.keyClick(window.text.view, Qt.Key.Key_T)
    qtbot.waitUntil(editor.isVisible)

    field = window.focusWidget()
    qtbot.keyClicks(field, "to check")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: marked(parted)[0].tags == ("to check",))
    assert [stack.text(step) for step in range(stack.count())] == ["Highlight", "Tags"]

    select(parted, "begins", ".")
    qtbot.keyClick(window.text.view, Qt.Key.Key_T)
    qtbot.waitUntil(editor.isVisible)
    qtbot.keyClicks(window.focusWidget(), "che")
    assert window.focusWidget().completer().currentCompletion() == "to check"
    assert editor.isVisible()


def test_every_change_of_a_highlight_has_its_name_in_the_undo_menu(parted, qtbot):
    text, stack = parted.window.text, parted.desk.steps.stack
    select(parted, "first", "half")
    text.highlight_selection(Colour.GREEN)
    qtbot.waitUntil(lambda: len(marked(parted)) == 1)
    made = marked(parted)[0].id

    text.highlight_changed.emit(made, Colour.PINK, None, None)
    text.highlight_changed.emit(made, None, "Why?", None)
    text.highlight_changed.emit(made, None, None, ("t",))
    qtbot.waitUntil(lambda: marked(parted)[0].tags == ("t",))
    text.highlight_removed.emit(made)

    names = [stack.text(step) for step in range(stack.count())]
    assert names == ["Highlight", "Colour of Highlight", "Note", "Tags", "Removal of Highlight"]


def test_changes_that_follow_each_other_at_once_are_all_kept_and_undone_one_by_one(parted, qtbot):
    text, stack = parted.window.text, parted.desk.steps.stack
    select(parted, "first", "half")
    text.highlight_selection(Colour.GREEN)
    qtbot.waitUntil(lambda: len(marked(parted)) == 1)
    made = marked(parted)[0].id

    text.highlight_changed.emit(made, Colour.PINK, None, None)
    text.highlight_changed.emit(made, None, "Why?", None)
    text.highlight_changed.emit(made, Colour.BLUE, None, None)

    qtbot.waitUntil(lambda: looks(parted) == (Colour.BLUE, "Why?"))
    for before in ((Colour.PINK, "Why?"), (Colour.PINK, ""), (Colour.GREEN, "")):
        stack.undo()
        qtbot.waitUntil(lambda before=before: looks(parted) == before)


def looks(application):
    (one,) = marked(application)
    return one.colour, one.note


@pytest.mark.parametrize("leave", ["previous_article", "quit"])
def test_a_note_is_kept_when_its_article_or_the_program_is_left_while_it_is_written(
    program, qtbot, article_file, tmp_path, leave
):
    application = program(article_file(PARTED), article_file("Another\nOf words.", "another.txt"))
    window = application.window
    model = window.articles.view.model()
    qtbot.waitUntil(lambda: [_state(model, row) for row in range(2)] == [ArticleState.DONE] * 2)
    qtbot.waitUntil(lambda: application.desk.reading.article is not None)
    select(application, "first", "half")
    qtbot.keyClick(window.text.view, Qt.Key.Key_N)
    qtbot.waitUntil(window.text.highlighting.editor.isVisible)
    qtbot.keyClicks(window.focusWidget(), "Why?")

    window.commands[leave].trigger()

    if leave != "quit":
        qtbot.waitUntil(lambda: "Of words." in window.text.view.toPlainText())
    application.window.close()
    application.stop()
    with Library.open(tmp_path / "library.sqlite3") as library:
        assert [one.note for one in highlights.of_filter(library, ArticleFilter())] == ["Why?"]


def test_a_changed_file_opens_at_the_words_that_were_read_and_its_old_text_stays(
    long_one, qtbot, article_file
):
    window, text = long_one.window, long_one.window.text
    before = long_one.desk.reading.article
    text.restore_position(before.content.text.index("Paragraph 200 "))
    qtbot.waitUntil(lambda: 0.5 < summary(window).progress < 0.6)

    changed = LONG.replace("Paragraph 7 of many.", "A line of quite another kind stands here now.")
    long_one.desk.browsing.add([article_file(changed)])
    reading = long_one.desk.reading
    qtbot.waitUntil(lambda: reading.article is not None and reading.article != before)
    now = reading.article.content.text
    qtbot.waitUntil(lambda: text.reading_position() == now.index("Paragraph 200 "))

    window.commands["versions"].trigger()
    qtbot.waitUntil(lambda: window.findChild(VersionsDialog) is not None)
    dialog = window.findChild(VersionsDialog)
    assert dialog.list.count() == 2
    qtbot.waitUntil(lambda: dialog.view.page is not None)
    assert dialog.view.page.article == before
    qtbot.keyClick(dialog.list, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: dialog.view.page.article.content.text == now)
    dialog.reject()


def test_a_lost_highlight_is_placed_by_hand_and_undo_loses_it_again(parted, qtbot, article_file):
    window, stack = parted.window, parted.desk.steps.stack
    select(parted, "second", "begins")
    window.text.highlight_selection(Colour.BLUE)
    qtbot.waitUntil(lambda: len(marked(parted)) == 1)
    parted.desk.browsing.add([article_file("Two Halves\nThe first half ends here.\nNo more.")])
    window.commands["lost_highlights"].trigger()
    dialog = window.findChild(LostHighlightsDialog)
    qtbot.waitUntil(lambda: len(buttons(dialog, "Place Here")) == 1)
    assert is_lost(dialog, "second half begins")

    assert not buttons(dialog, "Place Here")[0].isEnabled()
    select(parted, "ends", "here")
    qtbot.mouseClick(buttons(dialog, "Place Here")[0], Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: len(marked(parted)) == 1)
    assert marked(parted)[0].passage.quote == "ends here"
    assert marked(parted)[0].anchor is AnchorState.EXACT
    stack.undo()
    qtbot.waitUntil(lambda: is_lost(dialog, "second half begins"))
    stack.redo()
    qtbot.waitUntil(lambda: len(marked(parted)) == 1)
    dialog.close()


def test_the_card_of_a_name_says_how_many_articles_of_the_library_have_it(
    program, qtbot, article_file
):
    files = [article_file(f"{name}\nAnna left.", f"{name}.txt") for name in ("One", "Two")]
    application = program(*files)
    text, model = application.window.text, application.window.articles.view.model()
    qtbot.waitUntil(lambda: model.rowCount() == 2 and len(text.view.marks.mentions) > 0)
    qtbot.waitUntil(lambda: all(_state(model, row) is ArticleState.DONE for row in range(2)))
    start = application.desk.reading.article.content.text.index("Anna")
    text.scroll_to(start, start)

    qtbot.keyClick(text.view, Qt.Key.Key_I)

    card = text.hovering.card
    assert card.isVisible()
    qtbot.waitUntil(lambda: "In 2 articles of the library" in words(card))
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    text.scroll_to(0, 0)
    qtbot.keyClick(text.view, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: "In no other article of the library" in words(card))
