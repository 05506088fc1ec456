"""Files that other programs wrote, opened in the real window by the real child."""

from pathlib import Path

import pytest

FILES = sorted((Path(__file__).parent / "importers" / "files").iterdir())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_of_another_program_opens_in_the_window(program, qtbot, path):
    application = program(path, reads=())
    window = application.window

    qtbot.waitUntil(lambda: application.desk.reading.article is not None, timeout=60_000)

    assert "harbour" in window.text.view.toPlainText().casefold()
    assert application.desk.reading.article.content.title
    assert not window.notices.isVisible()
