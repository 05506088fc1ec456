import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from reader.domain.entity import Label
from reader.ui.dialogs.gazetteer import GazetteerDialog
from reader.ui.dialogs.gazetteer_model import OwnName

HARBOUR = OwnName("a", "Baltic Harbour Authority", Label.ORG, ("BHA", "the Authority"))
KAUNAS = OwnName("b", "Kaunas", Label.GPE)
ASA = OwnName("c", "Åsa Berg", Label.PERSON)


@pytest.fixture
def dialog(opened):
    dialog = opened(GazetteerDialog())
    dialog.show_names([KAUNAS, HARBOUR, ASA])
    return dialog


def rows(dialog):
    model = dialog.model
    columns = range(model.columnCount())
    return [[model.index(row, at).data() for at in columns] for row in range(model.rowCount())]


def choose(dialog, name):
    names = [row[0] for row in rows(dialog)]
    dialog.table.selectRow(names.index(name))


def fields(dialog):
    return dialog.name.text(), dialog.kind.currentData(), dialog.forms.text()


def test_names_stand_in_order_with_their_types_and_other_forms(dialog):
    assert rows(dialog) == [
        ["Åsa Berg", "People", ""],
        ["Baltic Harbour Authority", "Organisations", "BHA, the Authority"],
        ["Kaunas", "Countries and cities", ""],
    ]


def test_without_names_it_says_how_to_get_some(opened):
    dialog = opened(GazetteerDialog())

    assert not dialog.table.isVisible()
    shown = [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]
    assert "No names of your own yet" in shown


def test_a_search_finds_other_forms_too(qtbot, dialog):
    qtbot.keyClicks(dialog.search, "bha")

    assert [row[0] for row in rows(dialog)] == ["Baltic Harbour Authority"]


def test_the_chosen_name_is_changed_in_the_fields(qtbot, dialog):
    choose(dialog, "Baltic Harbour Authority")
    assert fields(dialog) == ("Baltic Harbour Authority", Label.ORG, "BHA | the Authority")
    dialog.forms.setText(" BHA |  | Harbour Office ")

    with qtbot.waitSignal(dialog.written) as told:
        qtbot.keyClick(dialog.forms, Qt.Key.Key_Return)

    assert told.args == [
        OwnName("a", "Baltic Harbour Authority", Label.ORG, ("BHA", "Harbour Office"))
    ]


def test_a_name_that_was_not_changed_is_no_wish(qtbot, dialog):
    choose(dialog, "Kaunas")

    with qtbot.assertNotEmitted(dialog.written, wait=50):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def test_another_name_is_added(qtbot, dialog):
    assert not dialog.save.isEnabled()
    qtbot.keyClicks(dialog.name, " Ventspils ")
    dialog.kind.setCurrentIndex(dialog.kind.findData(Label.GPE))

    with qtbot.waitSignal(dialog.written) as told:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    assert told.args == [OwnName("", "Ventspils", Label.GPE)]


def test_several_names_are_removed_by_a_key(qtbot, dialog):
    dialog.table.setFocus()
    dialog.table.selectAll()

    with qtbot.waitSignal(dialog.removed) as told:
        qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)

    assert told.args == [("c", "a", "b")]


def test_the_chosen_name_stays_chosen_when_names_come(dialog):
    choose(dialog, "Kaunas")

    dialog.show_names([KAUNAS, HARBOUR])

    assert fields(dialog)[0] == "Kaunas"


def test_what_is_wrong_is_said_until_something_else_is_chosen(dialog):
    dialog.show_problem("Line 3: there is no kind 'TOWN'.", "Write another.")
    shown = [one.text() for one in dialog.findChildren(QLabel)]
    assert "Line 3: there is no kind 'TOWN'. Write another." in shown

    choose(dialog, "Kaunas")
    assert not any("TOWN" in one.text() for one in dialog.findChildren(QLabel))
