"""Links that lead to another place of the same file."""

from pathlib import Path

import pytest
from helpers.containers import zipped

from reader.domain.article import ImportedArticle, InlineKind
from reader.importers.registry import read_file

CONTAINER = (
    b'<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    b'<rootfile full-path="OPS/book.opf"/></rootfiles></container>'
)
PACKAGE = (
    b'<package xmlns="http://www.idpf.org/2007/opf"><manifest>'
    b'<item id="a" href="one.xhtml" media-type="application/xhtml+xml"/>'
    b'<item id="b" href="text/two.xhtml" media-type="application/xhtml+xml"/>'
    b'</manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>'
)


def read(folder: Path, name: str, data: bytes | str) -> ImportedArticle:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    (article,) = read_file(path)
    return article


def jumps(article: ImportedArticle) -> dict[str, str]:
    """The words of every link to a place, and the beginning of the block it leads to."""
    found = {}
    for block in article.blocks:
        for mark in block.marks:
            if mark.kind is InlineKind.LINK and mark.target.startswith("#"):
                place = int(mark.target[1:])
                assert any(one.start == place for one in article.blocks)
                found[article.text[mark.start : mark.end]] = article.text[place:][:12]
    return found


def chapter(body: str) -> bytes:
    return f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{body}</body></html>'.encode()


def test_a_page_jumps_to_its_headings_notes_and_named_places(tmp_path):
    page = (
        "<title>T</title><p>See <a href='#late'>later</a>, <a href='#n1'>note</a>,"
        " <a href='#old'>the old way</a> or <a href='#gone'>nowhere</a>.</p>"
        "<h2 id='late'>Later on</h2><p>Words before the <b id='n1'>noted</b> words.</p>"
        "<p><a name='old'></a>Old pages named places so.</p>"
    )

    assert jumps(read(tmp_path, "page.html", page)) == {
        "later": "Later on\n\nWo",
        "note": "Words before",
        "the old way": "Old pages na",
    }


def test_a_page_knows_itself_by_its_whole_address(tmp_path):
    page = (
        "<link rel='canonical' href='https://example.org/a'><title>T</title>"
        "<p>Go <a href='https://example.org/a#x%20y'>down</a>,"
        " <a href='https://example.org/b#x'>or away</a>.</p><p id='x y'>Down here it is.</p>"
    )

    article = read(tmp_path, "page.html", page)

    assert jumps(article) == {"down": "Down here it"}
    targets = [mark.target for block in article.blocks for mark in block.marks]
    assert "https://example.org/b#x" in targets


def test_a_book_jumps_from_document_to_document(tmp_path):
    first = (
        "<p>Go to <a href='text/two.xhtml'>two</a> or <a href='text/two.xhtml#p'>its end</a>.</p>"
    )
    second = "<h1>Second</h1><p>Back to <a href='../one.xhtml#q'>one</a>.</p><p id='p'>The end.</p>"
    book = zipped(
        {
            "mimetype": b"application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OPS/book.opf": PACKAGE,
            "OPS/one.xhtml": chapter(first + "<p id='q'>Quoted.</p><p id='p'>Not this.</p>"),
            "OPS/text/two.xhtml": chapter(second),
        }
    )

    assert jumps(read(tmp_path, "book.epub", book)) == {
        "two": "Second\n\nBack",
        "its end": "The end.",
        "one": "Quoted.\n\nNot",
    }


def test_markdown_jumps_to_headings_by_their_words_and_to_footnotes(tmp_path):
    text = (
        "# Top of it\n\nGo to [the end](#the-end) with a note[^1].\n\n"
        "## The End\n\nThere it is.\n\n[^1]: What the note says.\n"
    )

    found = jumps(read(tmp_path, "text.md", text))

    assert found["the end"] == "The End\n\nThe"
    assert found["[1]"].startswith("What the")
    assert found["↩︎"].startswith("Go to")


@pytest.mark.parametrize("address", ["#", "#%ff", "#" + "9" * 400, "#\u0000", "##"])
def test_an_address_of_no_place_is_only_words(tmp_path, address):
    article = read(tmp_path, "page.html", f"<title>T</title><p>Go <a href='{address}'>on</a>.</p>")

    assert jumps(article) == {}
    assert article.text.endswith("Go on.")
