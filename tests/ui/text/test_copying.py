import subprocess
import sys
from pathlib import Path

from helpers.articles import Part, article, aside
from helpers.pointer import drag
from helpers.sight import rect_of
from PySide6.QtGui import QGuiApplication

from reader.domain.article import BlockKind

PARAGRAPHS = [
    f"Paragraph {number} of the book. " + "Words, words. " * 20 + "So." for number in range(4000)
]


def test_the_copy_is_the_text_of_the_article(qtbot, pane, story):
    drag(qtbot, pane, "tudes", "rare")

    pane.copy()

    assert QGuiApplication.clipboard().text() == "tudes on the wall.\n\n𠀋 is a rare"
    assert QGuiApplication.clipboard().mimeData().formats() == ["text/plain"]


def test_a_copy_across_a_closed_fold_leaves_the_folded_out(qtbot, pane):
    pane.show_article(article("First.", aside("Share this"), "Second."))
    pane.view.selectAll()

    pane.copy()

    assert QGuiApplication.clipboard().text() == "First.\n\nSecond."


def test_all_of_a_book_is_copied_while_it_is_still_set(qtbot, pane):
    pane.show_article(article(*PARAGRAPHS, aside("Share this"), "The end."))
    pane.view.selectAll()
    assert not pane.view.page.is_complete

    pane.copy()

    assert QGuiApplication.clipboard().text() == "\n\n".join([*PARAGRAPHS, "The end."])
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    assert pane.view.selected_text() == QGuiApplication.clipboard().text()


def test_what_is_far_away_in_a_book_is_not_left_out_of_all(qtbot, pane):
    pane.show_article(article(*PARAGRAPHS))
    pane.view.places.put_on_top(pane.view.page.article.content.text.index("Paragraph 3900 "))
    assert "Loading the text in between…" in pane.view.toPlainText()
    pane.view.selectAll()

    pane.copy()

    assert QGuiApplication.clipboard().text() == "\n\n".join(PARAGRAPHS)


def test_the_copy_of_a_table_keeps_its_cells(qtbot, pane):
    pane.show_article(article("Before.", Part("Year\tCracks\n1998\t2", BlockKind.TABLE), "After."))
    pane.view.selectAll()

    pane.copy()

    assert QGuiApplication.clipboard().text() == "Before.\n\nYear\tCracks\n1998\t2\n\nAfter."


def test_a_table_that_begins_with_an_empty_cell_is_set_in_its_columns(pane):
    rows = "\tCost\nNorth\t12"
    pane.show_article(article("Before.", Part(rows, BlockKind.TABLE), "After."))

    cost, twelve, north = (rect_of(pane, words) for words in ("Cost", "12", "North"))
    assert cost.left() == twelve.left() > north.right()
    pane.view.selectAll()
    pane.copy()
    assert QGuiApplication.clipboard().text() == f"Before.\n\n{rows}\n\nAfter."


def test_the_program_ends_in_peace_after_a_copy():
    done = subprocess.run([sys.executable, "-c", _COPY], cwd=_TESTS, check=False)

    assert done.returncode == 0


_TESTS = Path(__file__).parents[2]
_COPY = """
from helpers.articles import article
from PySide6.QtWidgets import QApplication
from reader.ui.text.pane import TextPane
application = QApplication([])
pane = TextPane()
pane.show_article(article("First."))
pane.view.selectAll()
pane.copy()
"""
