"""Bytes changed at random give an article whose blocks fit its text, or a refusal."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.errors import UnreadableFileError
from reader.importers.registry import importers
from reader.importers.source import Source

FOLDER = Path(__file__).parent
SEEDS = {
    "docx": ("files/pandoc.docx",),
    "epub": ("files/pandoc.epub",),
    "feed": (),
    "html": ("pages/news.html", "pages/blog.html"),
    "json_feed": (),
    "mail": (),
    "markdown": ("files/pandoc.md",),
    "notebook": ("files/pandoc.ipynb",),
    "odt": ("files/pandoc.odt",),
    "pages": (),
    "pdf": ("files/chromium.pdf",),
    "plain_text": ("files/pandoc.md",),
    "rtf": ("files/pandoc.rtf", "files/libreoffice.rtf"),
    "warc": (),
    "webarchive": (),
}
BEGINNINGS = {
    "feed": b'<?xml version="1.0"?><rss version="2.0"><channel><item><title>a</title>'
    b"<description>&lt;p&gt;b&lt;/p&gt;</description></item></channel></rss>",
    "json_feed": b'{"version":"https://jsonfeed.org/version/1.1","items":[{"content_html":"<p>a"}]}',
    "mail": b"From: a@b\r\nSubject: s\r\nDate: x\r\nMIME-Version: 1.0\r\nContent-Type: "
    b'multipart/mixed; boundary="q"\r\n\r\n--q\r\nContent-Type: text/html\r\n\r\n<p>a\r\n--q--',
    "pages": b"PK\x03\x04",
    "warc": b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a/\r\nContent-Length:"
    b" 60\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>words</p>",
    "webarchive": b"bplist00\xd1\x01\x02_\x10\x0fWebMainResource",
}


def damaged(seed: bytes, changes: list[tuple[int, bytes]], cut: int) -> bytes:
    data = bytearray(seed)
    for place, put in changes:
        at = place % (len(data) + 1)
        data[at : at + len(put)] = put
    return bytes(data[: len(data) - cut % (len(data) + 1)] if cut else data)


def test_every_importer_is_fuzzed():
    assert set(SEEDS) == set(importers())


@pytest.mark.parametrize("name", SEEDS)
@settings(max_examples=30)
@given(
    which=st.integers(0, 3),
    changes=st.lists(st.tuples(st.integers(0, 10**6), st.binary(max_size=12)), max_size=8),
    cut=st.sampled_from([0, 0, 0, 1, 7, 100, 3000]),
)
def test_damaged_files_never_crash(name, which, changes, cut):
    seeds = [(FOLDER / each).read_bytes() for each in SEEDS[name]] or [BEGINNINGS[name]]
    source = Source("damaged", damaged(seeds[which % len(seeds)], changes, cut))

    try:
        articles = list(importers()[name].read(source))
    except UnreadableFileError:
        return

    for article in articles:
        assert article.text.encode("utf-8")
        assert "\0" not in article.text
        assert all(before.end <= after.start for before, after in pairwise(article.blocks))
        for block in article.blocks:
            assert all(block.start <= m.start < m.end <= block.end for m in block.marks)
