import pytest
from helpers.articles import Part, article, aside, highlight
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from reader.domain.article import BlockKind
from reader.ui.drawing.theme import themes
from reader.ui.text.pane import TextPane


def long_article(number=1, paragraphs=400):
    words = "😀 Sentence {} of a long report goes on and on until the line is full. " * 4
    return article(*(words.replace("{}", str(one)) for one in range(paragraphs)), number=number)


def test_the_reading_position_comes_back(qtbot, pane):
    shown = long_article()
    start = shown.content.blocks[300].start
    pane.show_article(shown)

    pane.restore_position(start)
    qtbot.waitUntil(
        lambda: pane.reading_position() == start and bool(pane.view.rects(start, start + 5))
    )

    assert pane.view.rects(start, start + 5)[0].top() < 40


@pytest.mark.parametrize("change", ["narrow", "zoom", "theme"])
def test_the_reading_position_survives_another_look(qtbot, pane, change):
    shown = long_article()
    start = shown.content.blocks[200].start
    pane.show_article(shown)
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    pane.restore_position(start)

    if change == "narrow":
        pane.resize(430, 700)
    elif change == "zoom":
        pane.look.zoom_in()
        pane.look.zoom_in()
    else:
        themes().set_choice("dark")

    qtbot.waitUntil(lambda: bool(pane.view.rects(start, start + 5)))
    assert pane.view.rects(start, start + 5)[0].top() < 60
    assert pane.reading_position() == start


def test_scrolling_tells_the_new_position_once_it_pauses(qtbot, pane):
    pane.show_article(long_article())
    qtbot.waitUntil(lambda: pane.view.page.is_complete)

    with qtbot.waitSignal(pane.position_changed) as told:
        pane.view.verticalScrollBar().setValue(2_000)

    assert told.args == [pane.reading_position()]
    assert told.args[0] > 0


def test_a_place_that_is_not_filled_in_yet_is_reached_all_the_same(qtbot, pane):
    shown = long_article(paragraphs=3_000)
    start = shown.content.blocks[2_900].start
    pane.show_article(shown)

    pane.select_range(start, start + 10)

    qtbot.waitUntil(lambda: pane.view.selected_range() == (start, start + 10))
    assert pane.view.rects(start, start + 10)


def test_another_article_begins_at_its_beginning_without_old_marks(qtbot, pane):
    first = long_article()
    pane.show_article(first)
    pane.show_highlights([highlight(first.content.text, "Sentence 0")])
    pane.view.verticalScrollBar().setValue(3_000)

    pane.show_article(long_article(number=2))

    assert pane.reading_position() == 0
    assert len(pane.view.marks.highlights) == 0


def test_a_place_that_is_sought_before_the_text_is_seen_is_on_top_of_it(qtbot):
    pane, shown = TextPane(), long_article()
    qtbot.addWidget(pane)
    pane.resize(760, 700)
    pane.show()
    place = shown.content.blocks[200].start
    pane.prepare_article(shown)
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    pane.restore_position(place)

    pane.reveal()

    assert pane.view.isVisible()
    assert pane.reading_position() == place


def test_a_book_is_laid_out_once_after_its_width_was_pulled(qtbot, pane):
    shown = long_article(paragraphs=1_000)
    pane.show_article(shown)
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    place = shown.content.blocks[500].start
    pane.restore_position(place)
    before = pane.view.document().textWidth()

    for width in (560, 520, 480):
        pane.resize(width, 700)
        assert pane.view.document().textWidth() == before

    qtbot.waitUntil(lambda: pane.view.document().textWidth() == pane.view.viewport().width())
    assert pane.view.document().textWidth() < before
    assert pane.reading_position() == place


def test_an_article_opens_at_a_place_far_inside_and_stays_there_while_the_rest_comes(qtbot, pane):
    shown = long_article(paragraphs=3_000)
    block = shown.content.blocks[2_400]
    pane.prepare_article(shown)

    pane.restore_position(block.start)
    pane.reveal()

    assert pane.view.rects(block.start, block.start + 5)
    there = pane.view.rects(block.start, block.end)
    assert abs(there[0].top()) < 4
    assert not pane.view.page.is_complete
    scrolled = []
    pane.view.scrolled.connect(lambda: scrolled.append(pane.reading_position()))
    while not pane.view.page.is_complete:
        QApplication.processEvents()
        now = pane.view.rects(block.start, block.end)
        assert len(now) == len(there)
        assert abs(now[0].top() - there[0].top()) <= 1
    assert not scrolled
    assert pane.reading_position() == block.start


def test_nothing_is_left_of_the_gap_before_a_place_that_was_opened_first(qtbot, pane):
    parts = [
        part
        for number in range(300)
        for part in (
            Part(f"a\tb\nc\t{number}", BlockKind.TABLE),
            Part(f"Part {number}", BlockKind.HEADING, 2),
            aside("Share this"),
            f"😀 Paragraph {number} goes on and on. " * 9,
        )
    ]
    shown = article(*parts)
    pane.show_article(shown)
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    whole = pane.view.document().toPlainText()
    heights = pane.view.document().size().height()
    pane.clear()
    pane.show_article(shown)

    pane.restore_position(shown.content.blocks[900].start)
    assert "Loading the text" in pane.view.document().toPlainText()
    qtbot.waitUntil(lambda: pane.view.page.is_complete)

    assert pane.view.document().toPlainText() == whole
    assert pane.view.document().size().height() == heights
    text = shown.content.text
    for block in shown.content.blocks:
        if block.kind is BlockKind.PARAGRAPH and not pane.view.page.is_hidden(block.start):
            cursor = pane.view.textCursor()
            cursor.setPosition(pane.view.page.offsets.position(block.start))
            assert cursor.block().text() == text[block.start : block.end]


def test_a_quote_takes_no_words_of_a_gap(qtbot, pane):
    shown = long_article(paragraphs=3_000)
    last = shown.content.blocks[-1]
    pane.show_article(shown)
    pane.restore_position(last.start)

    pane.view.moveCursor(QTextCursor.MoveOperation.Start)
    pane.view.moveCursor(QTextCursor.MoveOperation.NextWord)
    pane.view.moveCursor(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    parts = pane.view.selected_parts()

    assert len(parts) == 2
    assert 0 <= parts[0][0] < shown.content.blocks[1].start
    assert parts[1][1] == len(shown.content.text.rstrip())
    assert parts[0][1] < last.start // 2 < parts[1][0]


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Right])
def test_keys_go_on_from_what_is_read_and_not_from_where_the_caret_was_left(qtbot, pane, key):
    shown = long_article()
    start = shown.content.blocks[200].start
    pane.show_article(shown)
    pane.restore_position(start)

    qtbot.keyClick(pane.view, key)

    assert start < pane.view.caret_offset() < start + 3_000
    assert start <= pane.reading_position() < start + 3_000


def test_a_highlight_off_the_screen_is_not_removed_by_a_key(qtbot, pane):
    shown = long_article()
    first = shown.content.blocks[0]
    pane.show_article(shown)
    pane.show_highlights([highlight(shown.content.text, "Sentence 0")])
    pane.scroll_to(first.start + 4, first.end)
    pane.view.verticalScrollBar().setValue(3_000)

    with qtbot.assertNotEmitted(pane.highlight_removed):
        qtbot.keyClick(pane.view, Qt.Key.Key_Delete)


def test_the_end_of_a_book_is_shown_while_what_is_before_it_is_still_set(qtbot, pane):
    shown = long_article(paragraphs=3_000)
    last = shown.content.blocks[-1]
    pane.show_article(shown)

    qtbot.keyClick(pane.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)

    assert not pane.view.page.is_complete
    assert pane.view.rects(last.start, last.end)
    assert pane.view.textCursor().atEnd()
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    assert pane.view.rects(last.start, last.end)
    assert pane.view.textCursor().atEnd()

    pane.jumps.go_back()
    assert pane.reading_position() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_End, Qt.Key.Key_Home])
def test_the_keys_to_the_ends_show_all_that_stands_there(qtbot, pane, key):
    pane.show_article(article(*["It goes on. " * 60] * 30, aside("Share this")))
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)

    qtbot.keyClick(pane.view, key, Qt.KeyboardModifier.ControlModifier)

    assert bar.value() == (bar.maximum() if key == Qt.Key.Key_End else 0)
    assert "Share this" not in pane.view.toPlainText()


def test_the_header_stays_in_sight_in_another_size(pane):
    pane.show_article(article(aside("Home"), *["It goes on. " * 60] * 9, title="A title"))
    bar = pane.view.verticalScrollBar()
    bar.setValue(20)

    pane.look.zoom_in()

    assert pane.reading_position() == 0
    assert bar.value() <= 20


def test_one_far_place_after_another_is_shown_at_once(pane):
    shown = long_article(paragraphs=2_000)
    blocks = shown.content.blocks
    pane.show_article(shown)

    for index in (1_000, 1_999, 500, 1_500):
        pane.scroll_to(blocks[index].start, blocks[index].end)
        assert pane.view.rects(blocks[index].start, blocks[index].end)
        assert not pane.view.page.is_complete
    pane.jumps.go_back()

    assert pane.view.rects(blocks[500].start, blocks[500].end)
