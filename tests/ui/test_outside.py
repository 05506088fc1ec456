"""What leaves the program, and what never does."""

from pathlib import Path

import pytest
from helpers.articles import Part, article
from helpers.dialogs import press
from helpers.sight import rect_of
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

import reader
from reader.domain.article import InlineKind
from reader.ui.dialogs.open_link import OpenLinkDialog
from reader.ui.text.pane import TextPane

ADDRESS = "https://example.org/a|b?q=%C3%A4&r=ä"
ODD = (
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "file:///etc/passwd",
    "FILE:/etc/passwd",
    "data:text/html,<script>",
    "vbscript:x",
    "smb://host/share",
    "ssh://host",
    "ms-settings:",
    "https:",
    "//example.org",
    "/etc/passwd",
    "",
)


@pytest.fixture
def opened(monkeypatch) -> list[str]:
    """The addresses that were given to the desktop."""
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    return opened


def questions(application) -> list[OpenLinkDialog]:
    found = application.window.findChildren(OpenLinkDialog)
    return [one for one in found if one.isVisible()]


def test_an_address_is_shown_whole_and_opened_only_after_a_yes(program, qtbot, opened):
    application = program()
    for answer, count in (("Cancel", 0), ("Copy Address", 0), ("Open", 1)):
        application.window.text.link_activated.emit(ADDRESS)
        (question,) = questions(application)
        assert question.address.toPlainText() == ADDRESS
        assert len(opened) == 0

        press(qtbot, question, answer)
        assert len(opened) == count

    assert QGuiApplication.clipboard().text() == ADDRESS
    assert opened == [QUrl(ADDRESS)]


def test_no_other_scheme_ever_leaves_the_program(program, opened):
    application = program()

    for address in ODD:
        application.window.text.link_activated.emit(address)

    assert not questions(application)
    assert not opened


def test_only_one_module_knows_the_way_out():
    sources = Path(reader.__file__).parent.rglob("*.py")
    ways = ("QDesktopServices", "setOpenExternalLinks(True)", "webbrowser", "xdg-open")

    found = {path.name for path in sources if any(way in path.read_text("utf-8") for way in ways)}

    assert found == {"outside.py"}


def test_where_a_link_leads_is_told_before_it_is_clicked(qtbot):
    pane = TextPane()
    qtbot.addWidget(pane)
    pane.resize(760, 500)
    pane.show()
    pane.show_article(article(Part("Read it here.", marks=(("here", InlineKind.LINK, ADDRESS),))))
    qtbot.waitUntil(lambda: bool(pane.view.rects(0, 4)))
    port = pane.view.viewport()

    qtbot.mouseMove(port, rect_of(pane, "here").center())
    qtbot.waitUntil(pane.link_line.isVisible)
    assert pane.link_line.text() == ADDRESS

    qtbot.mouseMove(port, rect_of(pane, "Read").center())
    qtbot.waitUntil(pane.link_line.isHidden)
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_Tab)
    assert pane.link_line.isVisible()
    qtbot.keyClick(pane.view, Qt.Key.Key_Tab)
    assert pane.link_line.isHidden()
