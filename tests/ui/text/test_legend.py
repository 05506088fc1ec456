import pytest
from helpers.articles import analysis, article
from PySide6.QtCore import Qt

from reader.domain.entity import Label
from reader.ui.drawing.theme import themes
from reader.ui.text.legend import LegendBar

_COUNTS = {
    Label.CARDINAL: 9,
    Label.EVENT: 1,
    Label.DATE: 4,
    Label.ORG: 12,
    Label.PERSON: 3,
    Label.GPE: 5,
}


@pytest.fixture
def legend(qtbot) -> LegendBar:
    legend = LegendBar()
    qtbot.addWidget(legend)
    legend.resize(900, 36)
    legend.show()
    legend.show_counts(_COUNTS)
    return legend


def more(legend) -> list[Label]:
    return [Label(action.data()) for action in legend.more().actions()]


def test_people_come_first_and_numbers_are_behind_more(legend):
    assert [chip.label for chip in legend.chips()] == [
        Label.PERSON,
        Label.ORG,
        Label.GPE,
        Label.EVENT,
    ]
    assert more(legend) == [Label.DATE, Label.CARDINAL]


def test_numbers_and_dates_are_off_until_they_are_asked_for(qtbot, legend):
    assert all(chip.isChecked() for chip in legend.chips())
    assert not any(action.isChecked() for action in legend.more().actions())

    with qtbot.waitSignal(legend.label_toggled) as toggled:
        legend.more().actions()[0].trigger()

    assert toggled.args == [Label.DATE, True]


def test_a_chip_turns_its_label_off_and_on(qtbot, legend):
    chip = legend.chips()[1]

    with qtbot.waitSignal(legend.label_toggled) as toggled:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert toggled.args == [Label.ORG, False]

    with qtbot.waitSignal(legend.label_toggled) as toggled:
        qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert toggled.args == [Label.ORG, True]


def test_a_chip_tells_its_name_and_count_to_screen_readers(legend):
    assert legend.chips()[1].accessibleName() == "Organisations, 12"


def test_what_has_no_room_goes_behind_more(legend):
    legend.resize(300, 36)

    shown = [chip.label for chip in legend.chips()]

    assert shown == [Label.PERSON, Label.ORG][: len(shown)]
    assert [*shown, *more(legend)] == [
        Label.PERSON,
        Label.ORG,
        Label.GPE,
        Label.EVENT,
        Label.DATE,
        Label.CARDINAL,
    ]


def test_no_chip_reaches_out_of_a_narrow_legend(legend):
    for width in range(130, 900, 37):
        legend.resize(width, 36)
        assert all(legend.rect().contains(chip.geometry()) for chip in legend.chips())


def test_a_label_that_was_turned_off_stays_off_in_the_next_article(qtbot, pane):
    first = article("Ida came.", number=1)
    second = article("Ida went.", number=2)
    pane.show_article(first)
    pane.show_analysis(analysis(first.content.text, ("Ida", Label.PERSON, 1)))
    qtbot.mouseClick(pane.legend.chips()[0], Qt.MouseButton.LeftButton)

    pane.show_article(second)
    pane.show_analysis(analysis(second.content.text, ("Ida", Label.PERSON, 1)))

    assert not pane.legend.chips()[0].isChecked()
    assert Label.PERSON in pane.view.marks.hidden


def test_without_names_there_is_no_legend(pane):
    pane.show_article(article("Nothing."))

    assert not pane.legend.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_chip_shows_the_line_of_its_label(legend, theme):
    themes().set_choice(theme)
    legend.refresh()

    picture = legend.chips()[0].grab().toImage()
    colour = themes().current.labels[Label.PERSON].colour

    assert any(
        picture.pixelColor(x, y) == colour
        for x in range(picture.width() // 3)
        for y in range(picture.height())
    )
