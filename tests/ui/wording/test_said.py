"""The window says in its own language what the core says in English."""

import ast
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

import reader
from reader.domain.errors import LibraryError, QueryError
from reader.domain.query_parser import parse
from reader.store.failures import explained
from reader.ui.articles.filter_bar import FilterBar
from reader.ui.wording.core_sentences import CONTEXT, TEMPLATES
from reader.ui.wording.language import speak
from reader.ui.wording.said import said, told

ROOT = Path(reader.__file__).parent
CORE = ("domain", "importers", "nlp", "store", "services", "exporters", "clippings", "jobs")
CORE_FILES = ("worker.py", "child.py", "settings.py", "pipelines.py")
REASONS = {"draft.py", "joins.py", "grouping.py", "replay.py", "suggestions.py"}
"""Where it is said why names belong together: not in whole sentences."""
ON_PAPER = {"citation.py", "markdown.py", "decision_words.py"}
"""What stands in files that are written, and what the command line says of decisions."""

_FIELD = re.compile(r"(\{[^{}]*\})+")
_SENTENCE = re.compile(r"[A-Z“{`].*([.]|: \{\})", re.DOTALL)
_REASON = re.compile(r"[a-z{][^.:=()\n]* [^.:=()\n]* [^.:=()\n]*")


@pytest.fixture
def german(qapp) -> Iterator[None]:
    speak("de")
    yield
    speak("system")


def files() -> Iterator[Path]:
    for folder in CORE:
        yield from (path for path in (ROOT / folder).rglob("*.py") if "versions" not in path.parts)
    yield from (ROOT / name for name in CORE_FILES)


def literals(path: Path) -> Iterator[str]:
    """Every text of a module but for its docstrings, with {} for the values in it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            passed.update(id(part) for part in ast.walk(node) if part is not node)
    for node in ast.walk(tree):
        if id(node) in passed:
            continue
        if isinstance(node, ast.JoinedStr):
            parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
            yield _FIELD.sub("{}", "".join(parts))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield _FIELD.sub("{}", node.value)


def is_said_to_users(text: str, path: Path) -> bool:
    has_words = len(re.findall(r"[A-Za-z]{2,}", text)) > 1
    if path.name in REASONS and _REASON.fullmatch(text):
        return has_words
    return path.name not in ON_PAPER and has_words and bool(_SENTENCE.fullmatch(text))


def test_the_window_knows_every_sentence_of_the_core_and_no_other():
    spoken = {text for path in files() for text in literals(path) if is_said_to_users(text, path)}
    known = {_FIELD.sub("{}", template) for template in TEMPLATES}

    assert spoken - known == set()
    assert known - spoken == set()


def test_every_sentence_is_recognised_with_the_values_in_it(qapp, german):
    for number, template in enumerate(TEMPLATES):
        fields = re.findall(r"\{(\w+)\}", template)
        values = {field: f"Österreich_{number}_{field}" for field in fields}

        expected = qapp.translate(CONTEXT, template).format(**values)

        assert said(template.format(**values)) == expected


def test_a_sentence_inside_another_one_is_said_in_the_language_too(german):
    hint = "Check that the file and its folder are not read-only."
    whole = next(template for template in TEMPLATES if template.startswith("{hint} It lies"))

    words = said(whole.format(hint=hint, folder="Rubricator"))

    assert words.startswith(
        "Prüfen Sie, ob die Datei und ihr Ordner schreibgeschützt sind. Sie liegt"
    )


def test_what_nobody_knows_stays_as_it_is(german):
    assert said("Quite another thing.") == "Quite another thing."
    assert said("") == ""


def test_an_error_of_the_store_is_told_in_the_language(german, tmp_path):
    path = tmp_path / "library.sqlite3"
    with pytest.raises(LibraryError) as caught, explained(path):
        raise_not_a_database(path)

    assert told(caught.value)[0] == f"Die Datei {path} ist keine Bibliothek."


def raise_not_a_database(path: Path) -> None:
    path.write_bytes(b"no library" * 200)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("SELECT * FROM sqlite_master")


def test_what_is_wrong_with_a_query_is_said_below_the_field_in_the_language(qtbot, german):
    with pytest.raises(QueryError) as caught:
        parse("title:(")
    bar = FilterBar()
    qtbot.addWidget(bar)

    bar.show_problem(caught.value)

    assert bar.field.accessibleDescription() == (
        "Die Klammer ist nicht geschlossen. Schreiben Sie ), wo sie endet."
    )


@pytest.mark.parametrize(
    ("sentence", "german_words"),
    [
        ("Anna is of kind PERSON already.", "Personen"),
        (
            "The file a.csv is no gazetteer: line 3: Anna is of kind PERSON in line 2 already.",
            "Personen",
        ),
        ("The file a.csv is no gazetteer: line 3: There is no kind 'TOWN'.", "keine Art 'TOWN'"),
    ],
)
def test_kinds_of_names_go_by_what_the_window_calls_them(german, sentence, german_words):
    assert german_words in said(sentence)
    assert "PERSON" not in said(sentence)
