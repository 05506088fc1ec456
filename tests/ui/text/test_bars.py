from helpers.articles import Part, analysis, article
from PySide6.QtCore import QPoint, QRect

from reader.domain.article import BlockKind
from reader.domain.entity import Label
from reader.ui.drawing.theme import themes
from reader.ui.text.contents import ContentsButton
from reader.ui.text.legend import LegendBar


def headed(number=1):
    parts = (Part("One", BlockKind.HEADING, 1), "Veldhaven.", Part("Two", BlockKind.HEADING, 1))
    return article(*parts, number=number)


def named(shown):
    return analysis(shown.content.text, ("Veldhaven", Label.GPE, 1))


def place(pane, kind) -> QRect:
    widget = pane.findChild(kind)
    return QRect(widget.mapTo(pane, QPoint()), widget.size())


def top_of_text(pane) -> int:
    """Where the text begins, once all is laid out."""
    pane.grab()
    return pane.view.mapTo(pane, QPoint()).y()


def line_below_bar(pane) -> list[int]:
    """The columns of the first row of pixels over the text."""
    row = pane.view.mapTo(pane, QPoint()).y() - 1
    image = pane.grab().toImage()
    line = themes().current.line
    return [x for x in range(image.width()) if image.pixelColor(x, row) == line]


def test_the_line_under_the_legend_spans_the_whole_pane(qtbot, pane):
    shown = headed()
    pane.show_article(shown)
    pane.show_analysis(named(shown))

    for width in (380, 500, 900, 1400):
        pane.resize(width, 500)

        assert line_below_bar(pane) == list(range(width))
        legend, contents = place(pane, LegendBar), place(pane, ContentsButton)
        assert legend.right() < contents.left() <= contents.right() == width - 9
        assert legend.center().y() == contents.center().y()


def test_the_contents_stand_at_the_side_without_a_legend_too(pane):
    pane.show_article(headed())

    assert place(pane, ContentsButton).right() == pane.width() - 9
    assert line_below_bar(pane) == list(range(pane.width()))


def test_the_text_does_not_move_when_the_legend_appears_beside_the_contents(pane):
    shown = headed()
    pane.show_article(shown)
    before = pane.view.geometry()

    pane.show_analysis(named(shown))

    assert pane.view.geometry() == before


def test_the_text_does_not_move_when_the_legend_takes_the_place_of_the_progress(pane):
    shown = article("Veldhaven is a town.")
    pane.show_article(shown)
    pane.show_progress("Finding names…")
    before = top_of_text(pane)

    pane.show_progress("")
    pane.show_analysis(named(shown))

    assert top_of_text(pane) == before > 0


def test_without_names_and_headings_there_is_no_bar(pane):
    pane.show_article(article("Just this."))

    assert pane.view.mapTo(pane, QPoint()).y() == 0


def test_the_find_bar_takes_the_room_there_is(qtbot, pane):
    pane.show_article(headed())
    pane.resize(500, 500)
    pane.finding.open()

    words = pane.finding.bar.focusWidget()
    assert words.width() >= 180
