"""No text that a user sees escapes the translations, and none is missing in them."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.pseudo import PseudoTranslator, unmarked
from helpers.screens import screens
from helpers.translations import build_script, messages
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from reader import settings
from reader.ui.wording.language import speak

BUILD = build_script()
FILES = sorted(BUILD.FOLDER.glob("*.ts"))
DATA = re.compile(
    r"harbour|plan|broken|fail|txt|Ada|Lovelace|Paris|more news|share this|saw|returned|"
    r"Rubricator|English|Deutsch|Українська|Problem|Hint|Traceback|a first name|a note|"
    r"asked to|Ask for something else|It was|closed|shut|/\S+|stub|…is |Sesotho|usual|other|"
    r"\d+ \w+ \d{4}, \d+:\d+",
)


@pytest.fixture
def marked(qapp, monkeypatch):
    """Every text in a language that marks it, before which no other is asked."""
    monkeypatch.setattr("reader.app.speak", lambda _language: None)
    translator = PseudoTranslator()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_every_text_that_is_seen_or_heard_comes_from_a_translator(marked, program, qtbot, tmp_path):
    wrong = {
        screen: found
        for screen, widget in screens(program(), qtbot, tmp_path)
        if (found := unmarked(widget, DATA))
    }

    assert not wrong


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_translations_have_all_texts_and_no_others(path, tmp_path):
    collected = tmp_path / path.name
    collected.write_bytes(path.read_bytes())
    BUILD.collect([collected])

    unfinished = [one.source for one in messages(collected) if not all(one.translations)]
    assert not unfinished
    assert set(messages(collected)) == set(messages(path))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_translation_has_the_gaps_of_its_text(path):
    wrong = {
        one.source: translation
        for one in messages(path)
        for translation in one.translations
        if translation and gaps(translation) != gaps(one.source)
    }

    assert not wrong


def test_no_literal_hides_from_the_collector():
    (file,) = [path for path in FILES if path.stem.endswith("_de")]
    collected = {message.source for message in messages(file)}

    hidden = [text for text in literals(BUILD.ROOT / "reader" / "ui") if text not in collected]

    assert not hidden


@pytest.mark.parametrize("language", ["de", "en", "uk"])
def test_no_two_entries_of_a_menu_share_an_access_key(program, language):
    settings.save(settings.Settings(language=language))
    commands = program().window.commands

    shared = {}
    for menu in commands.menus():
        texts = [action.text() for action in menu.actions() if "&" in action.text()]
        used = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
        shared |= {(menu.title(), key): texts for key, count in used.items() if key and count > 1}
    speak("system")

    assert not shared


def gaps(text: str) -> set[str]:
    """What the program fills in; a number that is counted need not be said."""
    return set(re.findall(r"\{\w*\}|%(?!L?n)\w+", text))


def literals(folder: Path) -> Iterator[str]:
    """What stands as a text in calls of the translation; every call must have a literal."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) == "tr":
                yield _literal(node.args[0], path)
            elif isinstance(node, ast.Call) and _is_with_context(node):
                assert len(node.args) < 4, f"{path}:{node.lineno} is no plural for lupdate"
                yield _literal(node.args[1], path)


def _is_with_context(call: ast.Call) -> bool:
    """Tell the translation of a text from that of a picture."""
    context = call.args[0] if call.args else None
    return (
        _name(call.func) in {"translate", "QT_TRANSLATE_NOOP"}
        and isinstance(context, ast.Constant)
        and isinstance(context.value, str)
    )


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(node: ast.expr, path: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise AssertionError(f"{path}:{node.lineno} translates what is no literal")
