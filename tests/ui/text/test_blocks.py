"""How blocks of every kind and script stand on the page."""

import pytest
from helpers.articles import Part, article
from helpers.sight import count_of, rect_of
from PySide6.QtCore import QRect, Qt

from reader.domain.article import BlockKind, InlineKind
from reader.ui.drawing.theme import themes

ARABIC = "اقتباس طويل باللغة العربية"
ENGLISH = "A quote in English"


def beside(words: QRect, *, is_left: bool) -> QRect:
    """The place before or behind words that a bullet or a bar may take."""
    left = words.left() - 28 if is_left else words.right() + 3
    return QRect(left, words.top(), 25, words.height())


@pytest.mark.parametrize(("words", "is_left"), [(ENGLISH, True), (ARABIC, False)])
@pytest.mark.parametrize("kind", [BlockKind.QUOTE, BlockKind.LIST_ITEM])
def test_bars_and_bullets_stand_where_a_line_begins(pane, seen, words, is_left, kind):
    pane.show_article(article(Part(words, kind, 1), "Other words."))
    theme = themes().current
    colour = theme.accent if kind is BlockKind.QUOTE else theme.muted

    place = rect_of(pane, words)

    assert count_of(seen(), beside(place, is_left=is_left), colour) > 0
    assert count_of(seen(), beside(place, is_left=not is_left), colour) == 0


def test_the_paragraphs_of_a_quote_have_one_bar(pane, seen):
    quote = BlockKind.QUOTE
    pane.show_article(article(Part("One said so.", quote), Part("And more.", quote), "Not this."))
    accent = themes().current.accent

    one, more, other = (rect_of(pane, words) for words in ("One said", "And more", "Not this"))
    between = QRect(one.left(), one.bottom() + 1, 25, more.top() - one.bottom() - 1)
    below = QRect(one.left(), more.bottom() + 8, 25, other.bottom() - more.bottom())

    assert count_of(seen(), beside(between, is_left=True), accent) >= between.height()
    assert count_of(seen(), beside(below, is_left=True), accent) == 0


@pytest.mark.parametrize("number", [None, 3])
def test_another_paragraph_of_an_item_has_nothing_before_it(pane, seen, number):
    item = BlockKind.LIST_ITEM
    pane.show_article(
        article(Part("First.", item, 1, number=number), Part("More.", item, 1, continues=True))
    )
    muted = themes().current.muted

    first, second = rect_of(pane, "First."), rect_of(pane, "More.")

    assert count_of(seen(), beside(first, is_left=True), muted) > 0
    assert count_of(seen(), beside(second, is_left=True), muted) == 0
    assert first.left() == second.left()


def test_a_list_is_as_far_from_what_follows_as_a_paragraph_is(pane):
    item = BlockKind.LIST_ITEM
    pane.show_article(article("One.", "Two.", Part("Three.", item, 1), "Four."))

    one, two, three, four = (rect_of(pane, words) for words in ("One.", "Two.", "Three.", "Four."))

    assert two.top() - one.top() == four.top() - three.top()


def test_no_mark_of_a_caret_stands_in_arabic_before_a_key_is_pressed(qtbot, pane, seen):
    pane.show_article(article(ARABIC, ARABIC))
    pane.view.clearFocus()
    unfocused = seen()

    pane.view.setFocus()

    assert seen() == unfocused
    qtbot.keyClick(pane.view, Qt.Key.Key_Left)
    assert seen() != unfocused


@pytest.mark.parametrize(
    "before", ["A paragraph.", Part("City\tYear\nOslo\t1904", BlockKind.TABLE)]
)
def test_a_rule_is_seen_between_what_it_parts(pane, seen, before):
    pane.show_article(article(before, Part("", BlockKind.RULE), "After it."))
    page = pane.view.page
    above = pane.view.rects(0, 4)[0]
    below = rect_of(pane, "After it.")

    between = QRect(0, above.bottom(), pane.view.viewport().width(), below.top() - above.bottom())

    assert count_of(seen(), between, themes().current.edge, tolerance=4) > 50
    assert page.offsets.position(len(page.article.content.text)) is not None


def italics(pane, words) -> bool:
    start = pane.view.page.article.content.text.index(words)
    cursor = pane.view.textCursor()
    cursor.setPosition(pane.view.page.offsets.position(start) + 1)
    return cursor.charFormat().fontItalic()


@pytest.mark.parametrize(
    ("words", "is_slanted"),
    [(ENGLISH, True), ("Цитата", True), (ARABIC, False), ("橋は閉鎖された", False)],
)
def test_only_scripts_that_have_slanted_letters_are_slanted(pane, words, is_slanted):
    pane.show_article(
        article(
            Part(words, BlockKind.QUOTE),
            Part(f"Here is {words}!", marks=((words, InlineKind.EMPHASIS, ""),)),
        )
    )

    assert italics(pane, words) == is_slanted
    assert italics(pane, f"{words}!") == is_slanted


@pytest.mark.parametrize(("title", "is_left"), [("A long way", True), (ARABIC, False)])
def test_the_line_below_a_title_begins_on_its_side(pane, title, is_left):
    pane.show_article(article("Words.", title=title))
    below = pane.view.document().firstBlock().next()
    line, layout = below.layout().lineAt(0), pane.view.document().documentLayout()

    middle = line.naturalTextRect().center().x()

    assert (middle < layout.blockBoundingRect(below).width() / 2) is is_left


def test_a_table_stands_on_the_side_that_its_words_are_read_from(pane):
    pane.show_article(article(Part("שלום\tאחת", BlockKind.TABLE), "Below"))

    middle = pane.view.viewport().width() // 2
    assert rect_of(pane, "שלום").left() > middle
    assert rect_of(pane, "Below").left() < middle


@pytest.mark.parametrize(("words", "is_left"), [(ENGLISH, True), (ARABIC, False)])
def test_numbers_stand_where_bullets_would(pane, seen, words, is_left):
    item, colour = BlockKind.LIST_ITEM, themes().current.muted
    pane.show_article(article(Part(words, item, 1, number=12), Part(f"7. {words}", item, 1)))

    first = beside(rect_of(pane, words), is_left=is_left)
    second = beside(rect_of(pane, "7."), is_left=is_left)
    assert count_of(seen(), first, colour) > count_of(seen(), second, colour)
