import pytest
from PySide6.QtCore import Qt

from reader.ui.dialogs.tags import TagsDialog
from reader.ui.widgets.tag_field import TagField


@pytest.fixture
def field(qtbot) -> TagField:
    field = TagField()
    qtbot.addWidget(field)
    field.offer(["bridge", "to check", "Veldhaven", "bridges of old"])
    field.show()
    field.setFocus()
    return field


def offered(field) -> list[str]:
    popup = field.completer().popup()
    model = popup.model()
    if not popup.isVisible():
        return []
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_what_is_typed_is_completed_with_known_tags(qtbot, field):
    qtbot.keyClicks(field, "BRI")
    assert offered(field) == ["bridge", "bridges of old"]

    popup = field.completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)

    assert field.tags() == ("bridge",)


def test_a_second_tag_is_completed_too_and_the_first_stays(qtbot, field):
    field.show_tags(["my own"])
    qtbot.keyClicks(field, "haven")
    assert offered(field) == ["Veldhaven"]

    popup = field.completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)

    assert field.tags() == ("my own", "Veldhaven")


def test_a_new_tag_comes_behind_the_others_in_a_dialog(qtbot):
    dialog = TagsDialog("Tags", [("my own",), ("my own", "old")], [])
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.changed) as changed:
        dialog.show()
        qtbot.waitExposed(dialog)
        qtbot.keyClicks(dialog.findChild(TagField), "new")
        dialog.accept()

    assert changed.args == [("new",), ()]


def test_a_new_tag_needs_no_completion(qtbot, field):
    qtbot.keyClicks(field, "br")
    qtbot.keyClick(field.completer().popup(), Qt.Key.Key_Escape)

    assert offered(field) == []
    assert field.tags() == ("br",)


def test_tags_are_without_hash_and_blanks_and_each_once(qtbot, field):
    qtbot.keyClicks(field, " #one ,, two,one, ")

    assert field.tags() == ("one", "two")
