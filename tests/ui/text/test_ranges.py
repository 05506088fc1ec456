import pytest
from helpers.articles import Part, article, highlight
from helpers.pointer import drag
from helpers.sight import count_of, rect_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reader.domain.article import BlockKind
from reader.domain.highlight import Colour
from reader.ui.drawing.theme import themes

TABLE = "Name\tTown\tYears\nAda Lind\tVeldhaven\t12\nOlaf Berg\tMinsk\t3\nDora Kern\tOslo\t44"


@pytest.fixture
def text(pane) -> str:
    """Show a paragraph, a list, a table and another paragraph, and return the text."""
    shown = article(
        "Before the table there is this.",
        Part("First of the list", BlockKind.LIST_ITEM, 1),
        Part("Second of the list", BlockKind.LIST_ITEM, 1),
        Part(TABLE, BlockKind.TABLE),
        "After the table there is that.",
    )
    pane.show_article(shown)
    return shown.content.text


@pytest.fixture
def marked(qtbot, pane, text):
    """Drag from some words to others, highlight, and return the quotes asked for."""

    def mark(first, last) -> list[str]:
        drag(qtbot, pane, first, last)
        with qtbot.waitSignal(pane.highlights_requested) as asked:
            qtbot.keyClick(pane.view, Qt.Key.Key_2)
        return [text[start:end] for start, end in asked.args[0]]

    return mark


def test_words_inside_a_cell_are_marked_alone(marked):
    assert marked("Olaf", "Berg") == ["Olaf Berg"]


def test_cells_are_marked_as_they_are_seen_to_be_selected(marked):
    assert marked("Veldhaven", "Oslo") == ["Veldhaven", "Minsk", "Oslo"]


def test_cells_dragged_upwards_are_the_same(marked):
    assert marked("Oslo", "Lind") == [
        "Ada Lind\tVeldhaven",
        "Olaf Berg\tMinsk",
        "Dora Kern\tOslo",
    ]


def test_whole_rows_are_one_passage(marked):
    assert marked("Ada", "44") == [TABLE.partition("\n")[2]]


def test_a_passage_goes_on_through_list_and_table(marked, text):
    assert marked("table there", "After the") == [
        text[text.index("table there") : text.index("After the") + len("After the")]
    ]


def test_a_passage_through_list_and_table_is_painted_on_every_block(pane, seen, text):
    start = text.index("table there")
    whole = text[start : text.index("there is that")]
    pane.show_highlights([highlight(text, whole, Colour.GREEN)])

    green = themes().current.highlights[Colour.GREEN]
    picture = seen()
    for words in ("table there", "Second of the list", "Name", "Minsk", "44", "After the"):
        assert count_of(picture, rect_of(pane, words), green) > 0, words
    assert count_of(picture, rect_of(pane, "Before the"), green) == 0


def test_copied_cells_stand_in_rows(qtbot, pane, text):
    drag(qtbot, pane, "Oslo", "Lind")

    pane.copy()

    copied = QGuiApplication.clipboard().text()
    assert copied == "Ada Lind\tVeldhaven\nOlaf Berg\tMinsk\nDora Kern\tOslo"
