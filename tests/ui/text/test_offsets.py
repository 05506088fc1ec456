from collections.abc import Collection

import pytest
from helpers.articles import Part, article, aside
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from reader.domain.article import BlockKind
from reader.ui.drawing.theme import themes
from reader.ui.text import folds
from reader.ui.text.folds import Fold
from reader.ui.text.offsets import OffsetMap, stretch
from reader.ui.text.page import Page
from reader.ui.text.typography import Typography

# Letters, an emoji with a skin tone, CJK extension B, a combining accent, Hebrew, a line break.
_WORDS = st.text(alphabet=list("ab é😀👍🏽𠀋𠮷e\u0301שם\u200d\n\t"), max_size=40)
_ANY_WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


# These would begin a block of their own, or are where cells and long blocks are cut.
_REPLACED = " \n\t\r\u2029\ufdd0\ufdd1\ufffc"


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(_WORDS, st.integers(0, 50), st.integers(0, 50))
def test_a_stretch_counts_utf16_units(text, start, position):
    placed = stretch(text, start, position)

    for index in range(len(text) + 1):
        assert placed.position_of(start + index) == position + units(text[:index])
    assert placed.end_position == position + units(text)


@given(_WORDS, st.integers(0, 50), st.integers(0, 50))
def test_positions_lead_back_to_their_offsets(text, start, position):
    placed = stretch(text, start, position)

    for offset in range(start, start + len(text) + 1):
        assert placed.offset_of(placed.position_of(offset)) == offset


def test_the_middle_of_a_wide_character_is_its_start():
    placed = stretch("a😀b", 10, 100)

    assert placed.offset_of(102) == 11


def test_offsets_outside_a_stretch_go_to_its_nearer_end():
    placed = stretch("a😀b", 10, 100)

    assert placed.position_of(3) == 100
    assert placed.position_of(99) == 104
    assert placed.offset_of(3) == 10
    assert placed.offset_of(999) == 13


def test_an_empty_map_knows_no_place():
    offsets = OffsetMap()

    assert offsets.position(0) is None
    assert offsets.offset_from(5) == 0
    assert offsets.offset_before(5) == 0
    assert offsets.within(0, 9) is None
    assert list(offsets.between(0, 9)) == []


def shown_page(
    parent: QObject, *parts: Part | str, opened: Collection[int] = ()
) -> tuple[QTextDocument, Page]:
    document, typography = QTextDocument(parent), Typography(themes().current)
    page = Page(document, article(*parts, title="Title 😀"), typography, parent, opened)
    page.begin()
    page.reach(10**9, 10.0)
    return document, page


def folds_of(page: Page) -> list[Fold]:
    parts = folds.parts(page.article.content.blocks)
    return [part for part in parts if isinstance(part, Fold)]


_PARTS = st.lists(
    st.one_of(
        _WORDS,
        _ANY_WORDS,
        _WORDS.map(aside),
        _WORDS.map(lambda words: Part(words, BlockKind.HEADING, 2)),
        _WORDS.map(lambda words: Part(words, BlockKind.TABLE)),
        _WORDS.map(lambda words: Part(words, BlockKind.PREFORMATTED)),
        _WORDS.map(lambda words: Part(words, BlockKind.LIST_ITEM, 1)),
    ),
    min_size=1,
    max_size=8,
)


def assert_map_is_true(document: QTextDocument, page: Page) -> None:
    text = page.article.content.text
    for block in page.article.content.blocks:
        if page.is_hidden(block.start):
            assert page.offsets.position(block.start) is None
            continue
        for offset in range(block.start, block.end):
            if text[offset] in _REPLACED:
                continue
            position = page.offsets.position(offset)
            letter = text[offset].encode("utf-16-le")[:2].decode("utf-16-le", "surrogatepass")
            assert document.characterAt(position) == letter
            assert page.offsets.offset_from(position) == offset
            assert page.offsets.offset_before(position) == offset


@given(parts=_PARTS)
def test_every_character_of_an_article_is_found_in_its_document(qapp, parts):
    parent = QObject()

    assert_map_is_true(*shown_page(parent, *parts))


@given(parts=_PARTS)
def test_the_map_stays_true_when_folds_open_and_close(qapp, parts):
    parent = QObject()
    document, page = shown_page(parent, *parts)
    closed = document.toRawText()

    for fold in folds_of(page):
        page.toggle(fold)
        assert_map_is_true(document, page)
    for fold in folds_of(page):
        page.toggle(fold)
        assert_map_is_true(document, page)
    assert document.toRawText() == closed


@given(parts=_PARTS)
def test_a_fold_that_is_open_from_the_first_is_as_one_that_was_opened(qapp, parts):
    parent = QObject()
    later, page = shown_page(parent, *parts)
    folds = folds_of(page)
    for fold in folds:
        page.toggle(fold)

    opened = [fold.blocks[0] for fold in folds]
    document, page = shown_page(parent, *parts, opened=opened)

    assert document.toRawText() == later.toRawText()
    assert_map_is_true(document, page)
    for fold in folds:
        page.toggle(fold)
    assert_map_is_true(document, page)
    assert document.toRawText() == shown_page(parent, *parts)[0].toRawText()


@pytest.mark.parametrize("words", ["\ufdd0", "a\ufdd1b", "a\u2029b", "a\rb", "a\ufffcb"])
def test_characters_that_mean_something_to_qt_take_one_place_each(qapp, words):
    parent = QObject()
    document, page = shown_page(parent, words, "end")

    start = page.article.content.text.index("end")

    assert document.characterAt(page.offsets.position(start)) == "e"


@given(parts=st.lists(_ANY_WORDS, min_size=1, max_size=3))
def test_no_character_adds_a_block_or_shifts_what_follows(qapp, parts):
    parent = QObject()
    document, page = shown_page(parent, *parts, "End")

    start = page.article.content.text.rindex("End")

    assert document.characterAt(page.offsets.position(start)) == "E"
    assert document.blockCount() == 2 + len(parts) + 1


@pytest.mark.parametrize(
    "words", ["word " * 5_000, "x" * 25_000, "漢字𠀋" * 9_000, "line\n" * 6_000]
)
@pytest.mark.parametrize("kind", [BlockKind.PARAGRAPH, BlockKind.PREFORMATTED, BlockKind.TABLE])
def test_a_block_without_end_is_set_in_pieces_that_lose_nothing(qapp, words, kind):
    parent = QObject()
    document, page = shown_page(parent, Part(words, kind), "The end.")

    text = page.article.content.text
    longest = max(
        document.findBlockByNumber(number).length() for number in range(document.blockCount())
    )
    assert longest < 17_000
    for offset in range(0, len(text), 97):
        if text[offset] not in " \n":
            position = page.offsets.position(offset)
            assert document.characterAt(position) == text[offset].encode("utf-16-le")[:2].decode(
                "utf-16-le", "surrogatepass"
            )
            assert page.offsets.offset_from(position) == offset
    assert document.characterAt(page.offsets.position(text.index("The end"))) == "T"


def test_a_fold_with_a_block_without_end_opens_and_closes(qapp):
    parent = QObject()
    document, page = shown_page(parent, "Body.", aside("word " * 5_000), "The end.")
    closed = document.toRawText()
    (fold,) = folds_of(page)

    page.toggle(fold)
    assert_map_is_true(document, page)
    page.toggle(fold)

    assert document.toRawText() == closed
