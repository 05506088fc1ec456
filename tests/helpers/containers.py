"""Files that hold articles inside something else, made in the layout of the real programs."""

import gzip
import json
import plistlib
import zipfile
from io import BytesIO

PAGE = (
    "<html><head><title>Tides</title></head><body>"
    "<p>The sea comes and goes twice a day, and the harbour master writes both of them down.</p>"
    '<img src="gauge.gif" alt="The gauge"><p>He has done so for thirty years, a pencil a year.</p>'
    "</body></html>"
)
GIF = b"GIF89a" + bytes(200)


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


def web_archive() -> bytes:
    """Return a page with its picture as Safari saves it."""
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
    return plistlib.dumps(archive, fmt=plistlib.FMT_BINARY)


def rss() -> bytes:
    """Return a feed of one entry with its text and one without."""
    feed = (
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/'
        'content/"><channel><title>Courier</title><language>en</language>'
        "<item><title>Tides</title><link>https://example.org/1</link><author>M. Lind</author>"
        "<pubDate>Fri, 17 May 2024 08:30:00 GMT</pubDate><description>Short.</description>"
        "<content:encoded>&lt;p&gt;The whole text of it.&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;"
        "</content:encoded></item><item><title>Empty</title></item></channel></rss>"
    )
    return feed.encode()


def json_feed() -> bytes:
    """Return a JSON Feed of two items."""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Courier",
        "items": [
            {"id": "1", "title": "Tides", "content_html": "<p>Up.</p>", "url": "https://e.org/1"},
            {"id": "2", "content_text": "Down.\n\nAnd up."},
        ],
    }
    return json.dumps(feed).encode()


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
