import subprocess
import sys
from pathlib import Path

from helpers.articles import Part, article, aside
from helpers.pointer import drag
from PySide6.QtGui import QGuiApplication

from reader.domain.article import BlockKind


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


def test_the_copy_of_a_table_keeps_its_cells(qtbot, pane):
    pane.show_article(article("Before.", Part("Year\tCracks\n1998\t2", BlockKind.TABLE), "After."))
    pane.view.selectAll()

    pane.copy()

    assert QGuiApplication.clipboard().text() == "Before.\n\nYear\tCracks\n1998\t2\n\nAfter."


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
