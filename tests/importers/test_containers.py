import gzip
from pathlib import Path

import pytest
from helpers.containers import GIF, PAGE, json_feed, letter, rss, warc, web_archive, zipped

from reader.domain.article import BlockKind, ImportedArticle
from reader.domain.errors import UnreadableFileError
from reader.importers.registry import read_file


def read(folder: Path, name: str, data: bytes) -> list[ImportedArticle]:
    path = folder / name
    path.write_bytes(data)
    return list(read_file(path))


def test_a_letter_is_an_article(tmp_path):
    (article,) = read(tmp_path, "letter.eml", letter("The café is open.\r\n\r\nCome at noon.\r\n"))

    assert article.text == "The café is open.\n\nCome at noon."
    assert (article.title, article.byline) == ("The café", "Jørgen")
    assert article.published == "2024-05-14T09:30:00+02:00"


def test_a_letter_of_markup_keeps_its_blocks(tmp_path):
    (article,) = read(tmp_path, "x", letter("<h2>Café</h2><ul><li>open</li></ul>", kind="html"))

    assert [block.kind for block in article.blocks] == [BlockKind.HEADING, BlockKind.LIST_ITEM]


def test_a_page_saved_as_a_message_comes_with_its_pictures(tmp_path):
    message = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/tides\r\n"
        "Subject: Tides\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; boundary="--b"\r\n\r\n'
        "----b\r\nContent-Type: text/html\r\nContent-Location: https://example.org/tides\r\n\r\n"
        f"{PAGE}\r\n----b\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Location: https://example.org/gauge.gif\r\n\r\nR0lGODlh"
        + "A" * 200
        + "\r\n----b--\r\n"
    )

    (article,) = read(tmp_path, "tides.mhtml", message.encode())

    assert (article.title, article.url) == ("Tides", "https://example.org/tides")
    assert len(article.images) == 1


def test_a_web_archive_comes_with_its_pictures(tmp_path):
    (article,) = read(tmp_path, "x", web_archive())

    assert (article.format, article.url) == ("webarchive", "https://example.org/tides")
    assert len(article.images) == 1


def test_a_page_that_cannot_be_read_keeps_no_other_one_back(tmp_path):
    members = {"a.txt": bytes(range(32)) * 9, "b.html": PAGE.encode(), "c.html": b"<html></html>"}

    (article,) = read(tmp_path, "pages.zip", zipped(members))

    assert article.title == "Tides"


@pytest.mark.parametrize(
    ("name", "data", "most"),
    [
        (
            "x.rss",
            b"<rss><channel>" + b"<item><title>Words</title></item>" * 1_001,
            "1,000 articles",
        ),
        (
            "x.json",
            b'{"version":"jsonfeed.org/version/1","items":[0' + b",0" * 1_000 + b"]}",
            "1,000",
        ),
        ("x.zip", zipped({f"{n}.txt": b"Words" for n in range(501)}), "500 pages"),
    ],
)
def test_a_file_of_which_not_all_can_be_read_is_refused(tmp_path, name, data, most):
    with pytest.raises(UnreadableFileError, match=most) as refused:
        read(tmp_path, name, data)

    assert refused.value.hint


def test_every_page_of_a_zip_file_is_an_article(tmp_path):
    members = {
        "one.html": PAGE.encode(),
        "gauge.gif": GIF,
        "two/notes.txt": b"Only a note.",
        "one_files/frame.html": b"<p>An advertisement.</p>",
        "../climbing.html": b"<p>Outside.</p>",
    }

    articles = read(tmp_path, "pages.zip", zipped(members))

    assert [article.title for article in articles] == ["Tides", "Only a note."]
    assert len(articles[0].images) == 1


def test_a_maff_file_knows_where_its_page_came_from(tmp_path):
    about = (
        '<RDF:RDF xmlns:MAF="m#" xmlns:RDF="r#"><RDF:Description>'
        '<MAF:originalurl RDF:resource="https://example.org/tides"/></RDF:Description></RDF:RDF>'
    )
    members = {"a/index.html": PAGE.encode(), "a/index.rdf": about.encode()}

    (article,) = read(tmp_path, "tides.maff", zipped(members))

    assert article.url == "https://example.org/tides"


def test_every_entry_of_a_feed_is_an_article(tmp_path):
    (article,) = read(tmp_path, "feed.xml", rss())

    assert (article.title, article.text) == ("Tides", "The whole text of it.")
    assert (article.site, article.published) == ("Courier", "2024-05-17T08:30:00+00:00")


def test_every_item_of_a_json_feed_is_an_article(tmp_path):
    articles = read(tmp_path, "x", json_feed())

    assert [article.text for article in articles] == ["Up.", "Down.\n\nAnd up."]


@pytest.mark.parametrize("name", ["tides.warc.gz", "tides"])
def test_every_page_of_a_web_archive_is_an_article(tmp_path, name):
    articles = read(tmp_path, name, warc(PAGE, PAGE.replace("Tides", "Winds")))

    assert [article.title for article in articles] == ["Tides", "Winds"]
    assert articles[1].url == "https://example.org/1"


def test_a_packed_web_archive_is_opened(tmp_path):
    members = {"archive/data.warc.gz": warc(PAGE), "pages/pages.jsonl": b"{}"}

    (article,) = read(tmp_path, "tides.wacz", zipped(members))

    assert article.title == "Tides"


@pytest.mark.parametrize("name", ["x.docx", "x.odt", "x.epub", "x.pdf", "x.rtf", "x.webarchive"])
def test_a_file_that_is_not_what_it_is_called_is_refused(tmp_path, name):
    with pytest.raises(UnreadableFileError) as refused:
        read(tmp_path, name, bytes(range(256)) * 8)

    assert refused.value.hint


@pytest.mark.parametrize("name", ["pandoc.docx", "pandoc.odt", "pandoc.epub", "chromium.pdf"])
def test_half_of_a_file_is_refused(tmp_path, name):
    data = (Path(__file__).parent / "files" / name).read_bytes()

    with pytest.raises(UnreadableFileError):
        read(tmp_path, name, data[: len(data) // 3])


def test_a_page_packed_twice_is_not_unpacked_for_ever(tmp_path):
    with pytest.raises(UnreadableFileError):
        read(tmp_path, "x.gz", gzip.compress(gzip.compress(PAGE.encode())))
