import os
import re
import subprocess
import sys

import pytest
from helpers.translations import build_script, messages
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox

from reader import settings
from reader.ui.articles import wording
from reader.ui.dialogs.preferences import PreferencesDialog
from reader.ui.wording.language import languages, speak

BUILD = build_script()
FILES = sorted(BUILD.FOLDER.glob("*.ts"))
FORMS = {"de": 2, "en": 2, "uk": 3}
PLACEHOLDER = re.compile(r"%L?n|%\d|\{\w*\}")
SHOW_A_MENU = """
import sys
from pathlib import Path
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from reader.app import Application, Opening
from reader.ui.main_window import MainWindow
qt = QApplication(sys.argv)
program = Application(MainWindow(), Opening(Path("library.sqlite3")))
print(program.window.commands.menu("File").title(), QLocale().name())
"""


@pytest.fixture(scope="module", autouse=True)
def compiled():
    """The translations as they are now, in an environment that was built before they changed."""
    BUILD.compile_all()


@pytest.fixture(autouse=True)
def as_the_desktop(qapp):
    yield
    speak("system")


def by_language(path) -> str:
    return path.stem.rpartition("_")[2]


def test_there_are_translations():
    assert languages() == ("de", "en", "uk")


def test_the_window_speaks_the_language_of_the_settings(program):
    settings.save(settings.Settings(language="de"))

    window = program().window

    assert window.commands.menu("File").title() == "&Datei"
    assert window.commands["quit"].text() == "&Beenden"


def test_texts_of_qt_are_translated_too(qtbot):
    speak("uk")

    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)

    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Скасувати"


@pytest.mark.parametrize(
    ("desktop", "menu", "locale"),
    [
        ("uk_UA", "&Файл", "uk_UA"),
        ("de_AT", "&Datei", "de_AT"),
        ("fr_FR", "&File", "fr_FR"),
        ("en_GB", "&File", "en_GB"),
    ],
)
def test_the_window_speaks_the_language_of_the_desktop(tmp_path, desktop, menu, locale):
    spoken = {"LANG": f"{desktop}.UTF-8", "LC_ALL": "", "LANGUAGE": ""}
    child = subprocess.run(
        [sys.executable, "-c", SHOW_A_MENU],
        env={**os.environ, **spoken, "PYTHONUTF8": "1"},
        cwd=tmp_path,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )

    assert child.stdout.split() == [menu, locale]


@pytest.mark.parametrize(
    ("language", "count", "words"),
    [
        ("en", 21, "21 articles"),
        ("de", 21, "21 Artikel"),
        ("uk", 1, "1 стаття"),
        ("uk", 3, "3 статті"),
        ("uk", 11, "11 статей"),
        ("uk", 21, "21 стаття"),
    ],
)
def test_things_are_counted_as_the_language_does(language, count, words):
    speak(language)

    assert wording.counted(count, count) == words


def test_numbers_are_written_as_the_chosen_language_does():
    speak("de")

    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"


def test_a_language_is_chosen_in_the_preferences_and_kept(program, qtbot):
    window = program().window
    window.commands["preferences"].trigger()
    dialog = window.findChild(PreferencesDialog)
    choice = next(
        box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Language"
    )
    assert [choice.itemText(row) for row in range(choice.count())] == [
        "As the desktop", "Deutsch", "English", "Українська",
    ]  # fmt: skip
    assert choice.currentData() == "system"

    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_D)
    window.close()

    assert settings.load().language == "de"


def test_a_language_that_is_gone_is_as_if_none_was_chosen(program):
    settings.save(settings.Settings(language="tlh"))

    assert program().window.commands.menu("File").title() == "&File"


@pytest.mark.parametrize("path", FILES, ids=by_language)
def test_every_form_of_a_translation_has_the_places_of_its_source(path):
    wrong = [
        (message.source, form)
        for message in messages(path)
        for form in message.translations
        if form and sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(message.source))
    ]

    assert not wrong


@pytest.mark.parametrize("path", FILES, ids=by_language)
def test_counted_texts_have_as_many_forms_as_the_language(path):
    counted = [message for message in messages(path) if message.is_counted]

    assert counted
    assert {len(message.translations) for message in counted} == {FORMS[by_language(path)]}


@pytest.mark.parametrize("path", FILES, ids=by_language)
def test_translations_end_as_their_source_does_and_keep_its_access_key(path):
    ends = (":", "…", ".", "?")
    wrong = [
        (message.source, form)
        for message in messages(path)
        for form in filter(None, message.translations)
        if any(message.source.endswith(end) != form.endswith(end) for end in ends if end != ".")
        or form.count("&") != message.source.count("&")
    ]

    assert not wrong
