from pathlib import Path

import pytest
from helpers.articles import Part, article
from helpers.sight import count_of
from PySide6.QtCore import QBuffer, QUrl
from PySide6.QtGui import QColor, QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from reader.domain.article import BlockKind, StoredImage
from reader.ui.text.sealed import SealedBrowser

_RED = QColor("#e00000")


def red(width: int, height: int) -> QImage:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(_RED)
    return picture


@pytest.fixture
def picture_file(tmp_path: Path) -> Path:
    path = tmp_path / "red.png"
    red(60, 60).save(str(path))
    return path


def red_pixels(browser: QTextBrowser) -> int:
    image = browser.viewport().grab().toImage()
    return count_of(image, image.rect(), _RED)


@pytest.mark.parametrize("kind", [QTextBrowser, SealedBrowser])
@pytest.mark.parametrize("as_address", [True, False])
def test_only_a_browser_that_is_not_sealed_paints_a_file(qtbot, picture_file, kind, as_address):
    browser = kind()
    qtbot.addWidget(browser)
    browser.resize(300, 200)
    name = QUrl.fromLocalFile(str(picture_file)).toString() if as_address else str(picture_file)
    QTextCursor(browser.document()).insertImage(name)

    assert (red_pixels(browser) > 0) == (kind is QTextBrowser)


def test_a_style_sheet_and_a_page_are_not_loaded(qtbot, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("<p>secret</p>", encoding="utf-8")
    browser = SealedBrowser()
    qtbot.addWidget(browser)

    browser.setSource(QUrl.fromLocalFile(str(page)))
    loaded = browser.loadResource(
        QTextDocument.ResourceType.StyleSheetResource.value, QUrl.fromLocalFile(str(page))
    )

    assert browser.toPlainText() == ""
    assert loaded == b""


def stored(picture: QImage, name: str = "a.png") -> StoredImage:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return StoredImage(name, "image/png", bytes(buffer.data().data()))


def test_a_picture_that_came_with_the_article_is_painted(pane, seen):
    image = stored(red(200, 100))
    pane.show_article(article(Part("A red thing", BlockKind.IMAGE, image="a.png"), images=(image,)))

    assert count_of(seen(), seen().rect(), _RED) == 200 * 100


def test_a_wide_picture_fits_the_column_and_follows_a_narrow_window(qtbot, pane, seen):
    image = stored(red(3000, 600))
    pane.show_article(article(Part("A red thing", BlockKind.IMAGE, image="a.png"), images=(image,)))
    wide = count_of(seen(), seen().rect(), _RED)

    pane.resize(420, 700)
    qtbot.waitUntil(lambda: count_of(seen(), seen().rect(), _RED) < wide)

    assert pane.view.horizontalScrollBar().maximum() == 0


def test_a_broken_picture_leaves_its_description(pane):
    broken = StoredImage("a.png", "image/png", b"\x89PNG nonsense")
    shown = article(Part("A red thing", BlockKind.IMAGE, image="a.png"), images=(broken,))

    pane.show_article(shown)

    assert pane.view.rects(0, 11)


def test_a_picture_that_did_not_come_along_leaves_its_description(pane):
    pane.show_article(article(Part("A red thing", BlockKind.IMAGE, image="file:///etc/a.png")))

    assert "A red thing" in pane.view.toPlainText()
    assert "\ufffc" not in pane.view.toPlainText()
