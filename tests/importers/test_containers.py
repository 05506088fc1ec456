import gzip
import json
import plistlib
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from reader.domain.article import BlockKind, ImportedArticle
from reader.domain.errors import UnreadableFileError
from reader.importers.registry import read_file

PAGE = (
    "<html><head><title>Tides</title></head><body>"
    "<p>The sea comes and goes twice a day, and the harbour master writes both of them down.</p>"
    '<img src="gauge.gif" alt="The gauge"><p>He has done so for thirty years, a pencil a year.</p>'
    "</body></html>"
)
GIF = b"GIF89a" + bytes(200)


def read(folder: Path, name: str, data: bytes) -> list[ImportedArticle]:
    path = folder / name
    path.write_bytes(data)
    return list(read_file(path))


def zipped(members: dict[str, bytes]) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return packed.getvalue()


def letter(body: str, *, kind: str = "plain", fields: str = "") -> bytes:
    return (
        "From: =?utf-8?q?J=C3=B8rgen?= <j@example.org>\r\nTo: m@example.org\r\n"
        "Subject: =?utf-8?q?The_caf=C3=A9?=\r\nDate: Tue, 14 May 2024 09:30:00 +0200\r\n"
        f"{fields}MIME-Version: 1.0\r\nContent-Type: text/{kind}; charset=iso-8859-1\r\n\r\n{body}"
    ).encode("latin-1")


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
    archive = {
        "WebMainResource": {
            "WebResourceData": PAGE.encode("utf-16-le"),
            "WebResourceURL": "https://example.org/tides",
            "WebResourceTextEncodingName": "utf-16le",
        },
        "WebSubresources": [
            {"WebResourceData": GIF, "WebResourceURL": "https://example.org/gauge.gif"}
        ],
    }

    (article,) = read(tmp_path, "x", plistlib.dumps(archive, fmt=plistlib.FMT_BINARY))

    assert (article.format, article.url) == ("webarchive", "https://example.org/tides")
    assert len(article.images) == 1


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
    feed = (
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/'
        'content/"><channel><title>Courier</title><language>en</language>'
        "<item><title>Tides</title><link>https://example.org/1</link><author>M. Lind</author>"
        "<pubDate>Fri, 17 May 2024 08:30:00 GMT</pubDate><description>Short.</description>"
        "<content:encoded>&lt;p&gt;The whole text of it.&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;"
        "</content:encoded></item><item><title>Empty</title></item></channel></rss>"
    )

    (article,) = read(tmp_path, "feed.xml", feed.encode())

    assert (article.title, article.text) == ("Tides", "The whole text of it.")
    assert (article.site, article.published) == ("Courier", "2024-05-17T08:30:00+00:00")


def test_every_item_of_a_json_feed_is_an_article(tmp_path):
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Courier",
        "items": [
            {"id": "1", "title": "Tides", "content_html": "<p>Up.</p>", "url": "https://e.org/1"},
            {"id": "2", "content_text": "Down.\n\nAnd up."},
        ],
    }

    articles = read(tmp_path, "x", json.dumps(feed).encode())

    assert [article.text for article in articles] == ["Up.", "Down.\n\nAnd up."]


def warc(*bodies: str) -> bytes:
    """Return a web archive as ``wget`` packs it: every record by itself."""
    packed = b""
    for number, body in enumerate(bodies):
        answer = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{body}".encode()
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{number}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n"
        )
        packed += gzip.compress(head.encode() + b"\r\n" + answer + b"\r\n\r\n")
    return packed


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
