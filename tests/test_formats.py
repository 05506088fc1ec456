"""One file of every kind, opened in the real window by the real child."""

from pathlib import Path

import pytest
from helpers.containers import PAGE, json_feed, letter, rss, warc, web_archive, zipped

FILES = sorted((Path(__file__).parent / "importers" / "files").iterdir())
MADE = {
    "tides.txt": b"The tides of Skarvik\n\nUp and down goes the sea, twice a day.\n",
    "letter.eml": letter("Up and down.\r\n"),
    "page.mht": letter(PAGE, kind="html"),
    "page.webarchive": web_archive(),
    "pages.zip": zipped({"one.html": PAGE.encode()}),
    "page.maff": zipped({"a/index.html": PAGE.encode()}),
    "feed.rss": rss(),
    "feed.json": json_feed(),
    "crawl.warc.gz": warc(PAGE),
    "crawl.wacz": zipped({"archive/data.warc.gz": warc(PAGE)}),
}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_of_another_program_opens_in_the_window(program, qtbot, path):
    told = "lighthouse" if "lists" in path.stem else "harbour"
    assert told in shown_text(program, qtbot, path)


@pytest.mark.parametrize("name", MADE)
def test_a_file_with_an_article_inside_opens_in_the_window(program, qtbot, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(MADE[name])

    assert {"up", "up.", "sea", "whole"} & set(shown_text(program, qtbot, path).split())


def shown_text(program, qtbot, path):
    application = program(path, reads=())
    window = application.window
    qtbot.waitUntil(lambda: application.desk.reading.article is not None)
    assert application.desk.reading.article.content.title
    assert not window.notices.isVisible()
    return window.text.view.toPlainText().casefold()
