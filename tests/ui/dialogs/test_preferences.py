import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QSlider

from reader.settings import ParagraphStyle, ReadingFace, ReadingStyle
from reader.ui.dialogs.preferences import PreferencesDialog


@pytest.fixture
def dialog(qtbot) -> PreferencesDialog:
    dialog = PreferencesDialog(ReadingStyle(column=60), 1.1)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def control(dialog, kind, name):
    return next(one for one in dialog.findChildren(kind) if one.accessibleName() == name)


def back(dialog) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if "Was" in one.text())


def heard(signal) -> list:
    values = []
    signal.connect(values.append)
    return values


def test_it_shows_how_articles_are_set(dialog):
    assert control(dialog, QSlider, "Column width").value() == 60
    assert control(dialog, QSlider, "Text size").value() == 110
    assert control(dialog, QComboBox, "Typeface").currentData() == ReadingFace.SERIF
    assert not back(dialog).isEnabled()


@pytest.mark.parametrize(
    ("name", "keys", "style"),
    [
        ("Typeface", Qt.Key.Key_Down, ReadingStyle(column=60, face=ReadingFace.SANS)),
        (
            "Paragraphs",
            Qt.Key.Key_Down,
            ReadingStyle(column=60, paragraphs=ParagraphStyle.INDENTED),
        ),
        ("Column width", Qt.Key.Key_Right, ReadingStyle(column=65)),
        ("Column width", Qt.Key.Key_Home, ReadingStyle(column=45)),
        ("Column width", Qt.Key.Key_End, ReadingStyle(column=90)),
        ("Line spacing", Qt.Key.Key_Left, ReadingStyle(column=60, line_height=1.55)),
    ],
)
def test_every_change_is_told_while_it_is_made(qtbot, dialog, name, keys, style):
    styles = heard(dialog.style_changed)
    kinds = (QComboBox, QSlider)
    widget = next(
        one for kind in kinds for one in dialog.findChildren(kind) if one.accessibleName() == name
    )

    qtbot.keyClick(widget, keys)

    assert styles == [style]
    assert back(dialog).isEnabled()


def test_the_size_is_told_too(qtbot, dialog):
    zooms = heard(dialog.zoom_changed)

    qtbot.keyClick(control(dialog, QSlider, "Text size"), Qt.Key.Key_Right)

    assert zooms == [1.15]


def test_all_goes_back_to_what_it_was(qtbot, dialog):
    for name in ("Column width", "Line spacing", "Text size"):
        qtbot.keyClick(control(dialog, QSlider, name), Qt.Key.Key_End)
    styles, zooms = heard(dialog.style_changed), heard(dialog.zoom_changed)

    qtbot.mouseClick(back(dialog), Qt.MouseButton.LeftButton)

    assert styles == [ReadingStyle(column=60)]
    assert zooms == [1.1]
    assert control(dialog, QSlider, "Column width").value() == 60
    assert not back(dialog).isEnabled()


def test_a_size_chosen_elsewhere_is_shown_and_not_told_again(dialog):
    zooms = heard(dialog.zoom_changed)

    dialog.show_zoom(1.4)

    assert control(dialog, QSlider, "Text size").value() == 140
    assert zooms == []
