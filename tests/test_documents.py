"""What the documents say: every command in them is run, every link and key is looked up."""

import re
import shlex
import shutil
import sys
from pathlib import Path

import pytest
from helpers.command_line import run
from helpers.scripts import FOLDER, script
from lxml import etree
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from typer.testing import CliRunner

import reader
from reader import child, paths
from reader.cli.commands import app
from reader.domain.entity import Label
from reader.domain.file_kinds import ARTICLE_SUFFIXES
from reader.domain.highlight import Colour, passage
from reader.domain.query_fields import FIELDS
from reader.domain.query_parser import parse
from reader.exporters.entity_registry import entity_exporters
from reader.exporters.registry import exporters
from reader.services import articles, guide, highlights
from reader.store.library import Library
from reader.ui.actions import Actions
from reader.ui.bindings import plain

ROOT = FOLDER.parent
GUIDE = sorted((paths.resources() / "guide").glob("*.md"))
DOCUMENTS = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "packaging/README.md")),
    *GUIDE,
]
STUB = (sys.executable, str(Path(__file__).parent / "helpers" / "stub_child.py"))
PROGRAM = "rubricator"
# They set up an environment, build or test: CI, the tests of packages or a release run them.
RUN_ELSEWHERE = {
    "sudo apt install ./rubricator_*_amd64.deb",
    "tar -xf rubricator-*-linux-*.tar.gz",
    "rubricator/rubricator",
    "pipx install rubricator-*.whl",
    "python3 -m venv .venv",
    ".venv/bin/pip install .",
    ".venv/bin/pip install -e '.[test]'",
    ".venv/bin/rubricator open resources/samples/welcome.txt",
    ".venv/bin/pytest",
    ".venv/bin/pytest --hypothesis-profile default",
    ".venv/bin/pytest -m benchmark",
    ".venv/bin/pytest -m package",
    "sudo apt install emacs-nox nodejs npm",
    (
        "npm install --prefix ../readers mldoc jsdom @apache-annotator/dom @citation-js/core "
        "@citation-js/plugin-bibtex @citation-js/plugin-csl @citation-js/plugin-ris"
    ),
    "NODE_PATH=../readers/node_modules .venv/bin/pytest -rs tests/exporters/test_strangers.py",
    ".venv/bin/python packaging/screenshots.py pictures",
    ".venv/bin/python packaging/translations.py",
    ".venv/bin/python packaging/manual_page.py rubricator.1",
    ".venv/bin/python tests/store/make_library.py",
    ".ci/run",
    "python3 -m venv .tools",
    ".tools/bin/pip install -r packaging/requirements-release.txt",
    ".tools/bin/python packaging/requirements.py",
    "python3 packaging/build.py",
    "python3 packaging/release.py 0.2.0",
    "python3 packaging/flatpak/bundle.py dist/rubricator dist",
}
POLITICS = """\
Merkel and Putin Meet in Minsk

The chancellor, Angela Merkel, met Vladimir Putin in Minsk on Friday, and both said that the talks \
would go on. V. Putin had arrived late in the evening, after a long flight from Moscow.

Merkel told reporters that the ministers of both countries would meet again in Berlin next week.
"""


def commands(document: Path) -> list[str]:
    """Return the lines of the shell that a document shows, without their comments."""
    words = document.read_text(encoding="utf-8")
    blocks = re.findall(r"^```sh\n(.*?)^```", words, re.MULTILINE | re.DOTALL)
    lines = (line.partition(" #")[0].strip() for block in blocks for line in block.splitlines())
    return [line for line in lines if line]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory) -> Path:
    """A folder with what the documents speak of: a library with two articles, and some files."""
    folder = tmp_path_factory.mktemp("documents")
    path = folder / "library.sqlite3"
    shutil.copy(paths.sample_article(), folder / "article.txt")
    for name in ("articles", "saved"):
        (folder / name).mkdir()
        (folder / name / "politics.txt").write_text(POLITICS, encoding="utf-8")
    (folder / "page.html").write_text("Rates fall", encoding="utf-8")
    (folder / "watched.csv").write_text("name,aliases\nMinsk,\n", encoding="utf-8")
    (folder / "names.csv").write_text("name,label,aliases\nGedser,GPE,\n", encoding="utf-8")
    for arguments in (
        ("add", folder / "article.txt", folder / "articles"),
        ("entity", "rename", "Blue Belt", "Blue Belt e.V."),
        ("entity", "export", folder / "decisions.json"),
        ("export", "--format", "json", "--output", folder / "theirs.jsonl"),
    ):
        done = run(*arguments, library=path)
        assert done.returncode == 0, done.stderr.decode()
    with Library.open(path) as library:
        text = articles.load(library, 1).content.text
        named = text.index("Henrik Lindqvist")
        marked = passage(text, named, named + len("Henrik Lindqvist"))
        highlights.add(library, 1, marked, Colour.BLUE, "Who?", ["harbour"])
    return folder


@pytest.fixture
def shell(prepared, tmp_path, monkeypatch):
    """Run a command line in the folder of the documents, on a fresh copy of their library."""
    place = shutil.copytree(prepared, tmp_path / "place")
    monkeypatch.chdir(place)
    monkeypatch.setattr(child, "worker_command", lambda _kind: STUB)
    own = paths.default_library()
    own.parent.mkdir(parents=True)

    def run_line(line: str):
        for left in own.parent.glob("library.sqlite3*"):
            left.unlink()
        shutil.copy(prepared / "library.sqlite3", own)
        words = shlex.split(line)[1:]
        meant = (sorted(place.glob(word)) if "*." in word else [word] for word in words)
        arguments = [str(word) for group in meant for word in group]
        return CliRunner().invoke(app, arguments, obj=lambda _library, _files: 0)

    return run_line


@pytest.mark.model
@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_every_command_in_a_document_does_what_it_says(document, shell):
    for line in commands(document):
        if line.startswith(f"{PROGRAM} "):
            done = shell(line)
            assert done.exit_code == 0, f"{line}: {done.output} {done.exception}"
        else:
            assert set(line.split(" && ")) <= RUN_ELSEWHERE, line


@pytest.mark.model
def test_every_example_of_the_manual_page_does_what_it_says(shell):
    for line in script("manual_page").EXAMPLES:
        done = shell(line)
        assert done.exit_code == 0, f"{line}: {done.output} {done.exception}"


@pytest.mark.model
def test_the_template_of_the_guide_writes_what_is_highlighted(shell):
    words = (paths.resources() / "guide" / "06_exports.md").read_text(encoding="utf-8")
    (template,) = re.findall(r"^```jinja\n(.*?)^```", words, re.MULTILINE | re.DOTALL)
    Path("list.txt.j2").write_text(template, encoding="utf-8")

    done = shell("rubricator export --template list.txt.j2 --output list.txt")

    assert done.exit_code == 0, done.output
    assert "- Henrik Lindqvist: Who?\n" in Path("list.txt").read_text(encoding="utf-8")


def test_every_link_of_a_document_leads_somewhere(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    anchors = {
        chapter.name: {section.anchor for section in chapter.sections}
        for chapter in guide.chapters()
    }
    for document in DOCUMENTS:
        for words, target, keys in re.findall(
            r"\[([^\]]+)\]\(([^)\s]+)\)(?:\s\(`([^`]+)`\))?", document.read_text(encoding="utf-8")
        ):
            if target.startswith("command:"):
                action = actions[target.removeprefix("command:")]
                shipped = [keys.toString() for keys in action.shortcuts()]
                assert plain(action.text()) == " ".join(words.split())
                assert not keys or QKeySequence(keys).toString() in shipped, words
            elif not target.startswith("https://"):
                name, _, anchor = target.partition("#")
                assert (document.parent / name).exists(), target
                assert not anchor or anchor in anchors[name], target


def test_what_the_guide_says_of_menus_and_buttons_stands_on_them():
    translated = paths.resources() / "translations" / "rubricator_de.ts"
    titles = {
        each.text.replace("&", "").rstrip("….") for each in etree.parse(translated).iter("source")
    }
    titles |= {each.title for each in exporters().values()}
    for chapter in GUIDE:
        for words in re.findall(r"(?<!\*)\*([A-Z][^*]+)\*", chapter.read_text(encoding="utf-8")):
            assert " ".join(words.split()).rstrip("….") in titles, f"{chapter.name}: {words}"


def test_every_query_of_the_guide_is_one():
    words = (paths.resources() / "guide" / "05_search.md").read_text(encoding="utf-8")
    tables = words.partition("## Words")[2].partition("## Saved searches")[0]
    rows = [line.split(" | ")[0] for line in tables.splitlines() if line.startswith("| `")]

    written = [query for row in rows for query in re.findall("`([^`]+)`", row)]

    assert all(parse(query) for query in written)
    assert {query.partition(":")[0] for query in written if ":" in query} == set(FIELDS)


def test_the_guide_leaves_no_format_and_no_kind_of_file_or_name_out():
    text = {chapter.name: chapter.text for chapter in guide.chapters()}
    titles = [each.title for each in (*exporters().values(), *entity_exporters().values())]

    assert [title for title in titles if title not in text["06_exports.md"]] == []
    assert [label for label in Label if label not in text["03_names.md"]] == []
    assert [each for each in ARTICLE_SUFFIXES if each not in text["01_first_steps.md"]] == []


def test_the_map_for_contributors_is_that_of_the_package():
    rows = re.findall(
        r"^\| `(\w+)` \| (.+) \|$", (ROOT / "CONTRIBUTING.md").read_text("utf-8"), re.MULTILINE
    )
    lines = re.findall(r"^``(\w+)``\s+(.+)$", reader.__doc__, re.MULTILINE)

    assert rows == [(name, " ".join(what.replace("``", "`").split())) for name, what in lines]
