"""A file whose letters came out wrong is read again in another encoding, in the real window."""

import pytest
from PySide6.QtWidgets import QMenu

from reader.child import ChildKind, worker_command
from reader.domain.highlight import AnchorState
from reader.services import versions

LATIN = "The café at the harbour\n\nIngrid Halvorsen told reporters that the café is shut for good."


@pytest.fixture
def latin(program, qtbot, tmp_path):
    """The program with an article in the encoding of Western Europe."""
    path = tmp_path / "harbour.txt"
    path.write_bytes(LATIN.encode("cp1252"))
    application = program(path, reads=worker_command(ChildKind.FILES))
    qtbot.waitUntil(lambda: "café is shut" in application.window.text.view.toPlainText())
    return application


def encodings(application) -> QMenu:
    menu = application.window.commands.menu("File")
    menu.aboutToShow.emit()
    titles = {action.text(): action for action in menu.actions()}
    return titles["Read Again &As"].menu()


def pick(application, name) -> None:
    next(one for one in encodings(application).actions() if name in one.text()).trigger()


def shown(application) -> str:
    return application.window.text.view.toPlainText()


def test_the_encoding_an_article_was_read_in_is_marked(latin, qtbot):
    assert sum(one.isChecked() for one in encodings(latin).actions()) == 1

    pick(latin, "KOI8-U")
    qtbot.waitUntil(lambda: "café is shut" not in shown(latin))

    marked = [one.text() for one in encodings(latin).actions() if one.isChecked()]
    assert marked == ["Cyrillic (KOI8-U)"]


def test_another_encoding_gives_a_new_text_and_highlights_stay(latin, qtbot):
    text = latin.window.text
    start = text.view.page.article.content.text.index("Halvorsen told")
    text.select_range(start, start + len("Halvorsen told"))
    text.highlight_selection()
    qtbot.waitUntil(lambda: len(text.view.marks.highlights.items) == 1)

    pick(latin, "Windows-1251")

    qtbot.waitUntil(lambda: "cafй is shut" in shown(latin))
    qtbot.waitUntil(lambda: len(text.view.marks.highlights.items) == 1)
    (kept,) = text.view.marks.highlights.items
    assert kept.passage.quote == "Halvorsen told"
    assert kept.anchor is AnchorState.EXACT
    kept_versions = []
    latin.library_thread.ask(
        lambda library: versions.moments(library, kept.article), kept_versions.append
    )
    qtbot.waitUntil(lambda: bool(kept_versions))
    assert len(kept_versions[0]) == 2


def test_undo_reads_it_as_before(latin, qtbot):
    pick(latin, "Windows-1251")
    qtbot.waitUntil(lambda: "cafй is shut" in shown(latin))

    latin.desk.steps.stack.undo()

    qtbot.waitUntil(lambda: "café is shut" in shown(latin))
    assert latin.desk.steps.stack.redoText() == "Change of Encoding"


def test_a_file_that_is_gone_says_so_and_leaves_the_text(latin, qtbot, tmp_path):
    (tmp_path / "harbour.txt").unlink()

    pick(latin, "Windows-1251")

    articles = latin.window.articles
    qtbot.waitUntil(lambda: bool(articles.summary(articles.ids()[0]).problem))
    assert "café is shut" in shown(latin)


def test_without_an_article_there_is_nothing_to_read_again(program):
    assert not encodings(program()).menuAction().isEnabled()
