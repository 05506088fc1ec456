"""The program as a user has it: a real X window, mouse, keys, and what a screen reader sees."""

import json
import subprocess
import sys
import time

import pytest
from helpers import desktop
from helpers.desktop import PATIENCE_SECONDS, Desktop

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(bool(desktop.missing()), reason=desktop.missing()),
]

ARTICLE = """Harbour plan divides Port Ellery

Mayor Ingrid Halvorsen told reporters in Lisbon on Monday that the harbour would be rebuilt.

“We have waited long enough,” Halvorsen said.
"""


@pytest.fixture
def screen():
    screen = Desktop()
    yield screen
    screen.close()


@pytest.fixture
def library(tmp_path):
    return tmp_path / "library.sqlite3"


@pytest.mark.model
def test_a_user_opens_an_article_follows_a_name_and_highlights_with_the_keys(
    screen, library, article_file
):
    article = str(article_file(ARTICLE, "harbour.txt"))
    screen.start("--library", str(library), "open", article)
    screen.wait_for(cell("Harbour plan divides Port Ellery"), "the row of the article")

    name = screen.wait_for(cell("Ingrid Halvorsen, People, 2 mentions"), "the name in the panel")
    screen.click(*name.centre)
    screen.wait_for(showing("push button", "Next mention"), "the step bar")
    screen.keys("F3")
    screen.wait_for(lambda node: "1 of 2" in node.name, "the first mention")
    screen.keys("shift+Escape")

    text = screen.wait_for(showing("label", "Text of the article"), "the text")
    screen.click(text.centre[0], text.box[1] + text.box[3] - 20)
    screen.keys("ctrl+End", "shift+Home", "h")

    (highlight,) = until_there_are_highlights(library)
    assert highlight["quote"] in ARTICLE
    assert highlight["quote"].endswith("Halvorsen said.")


@pytest.mark.model
def test_a_user_highlights_with_the_mouse_and_undoes_it(screen, library, article_file):
    article = str(article_file(ARTICLE, "harbour.txt"))
    screen.start("--library", str(library), "open", article)
    screen.wait_for(cell("Ingrid Halvorsen, People, 2 mentions"), "the name in the panel")
    # Not before: the legend that comes with the names moves it down.
    text = screen.wait_for(showing("label", "Text of the article"), "the text")

    x, y, width, _ = text.box
    screen.drag((x + 60, y + 155), (x + width - 230, y + 228))
    pen = screen.wait_for(showing("push button", "Highlight in Green"), "the bar of pens")
    screen.click(*pen.centre)

    (highlight,) = until_there_are_highlights(library)
    assert highlight["colour"] == "green"
    screen.keys("ctrl+z")
    until_there_are_highlights(library, 0)


def cell(words):
    return lambda node: node.role == "table cell" and node.name.startswith(words)


def showing(role, name):
    return lambda node: node.role == role and node.name == name


def until_there_are_highlights(library, count=1):
    """Ask the command line, while the window is open, until it says so."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    command = [sys.executable, "-m", "reader", "--library", str(library), "highlights", "--json"]
    found = None
    while time.monotonic() < deadline:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        found = [json.loads(line) for line in done.stdout.splitlines()]
        if len(found) == count:
            return found
    raise AssertionError(f"not {count} highlights but {found}")
