"""Files made to break a reader give an article or a refusal, soon, and touch nothing else."""

import socket
import time
import zipfile
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest

from reader.domain.article import ImportedArticle
from reader.domain.errors import UnreadableFileError
from reader.importers.registry import read_file
from reader.worker import FILES_CPU_SECONDS

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "files"
PROSE = (
    "<p>The sea comes and goes twice a day, and the harbour master writes both of them down.</p>"
)
WORD = "urn:w"
TEXT = "urn:t"


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    def refuse(*_args, **_options):
        raise AssertionError("a file made the program reach for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def outcome(folder: Path, name: str, data: bytes) -> list[ImportedArticle] | UnreadableFileError:
    path = folder / name
    path.write_bytes(data)
    begun = time.process_time()
    try:
        return list(read_file(path))
    except UnreadableFileError as error:
        return error
    finally:
        assert time.process_time() - begun < FILES_CPU_SECONDS


def text_of(result: list[ImportedArticle] | UnreadableFileError) -> str:
    assert isinstance(result, list), result
    return "\n".join(article.text for article in result)


def zipped(members: list[tuple[str, str]]) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return packed.getvalue()


def docx(body: str, before: str = "") -> bytes:
    document = f'{before}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    return zipped([("word/document.xml", document)])


def odt(body: str) -> bytes:
    content = f'<o:text xmlns:o="urn:o" xmlns:text="{TEXT}">{body}</o:text>'
    media_type = "application/vnd.oasis.opendocument.text"
    return zipped([("mimetype", media_type), ("content.xml", content)])


@pytest.mark.parametrize("between", [" ", "", "/"])
def test_a_tag_of_three_hundred_thousand_attributes(tmp_path, between):
    attributes = between.join(f'a{number}="x"' for number in range(300_000))

    result = outcome(tmp_path, "x.html", f"{PROSE * 3}<div {attributes}>end</div>".encode())

    assert "harbour master" in text_of(result)


@pytest.mark.parametrize(
    "repeated", ["<!-- saved -->", "<?xml?>", "<!DOCTYPE[", " ", "\n", "<a ", "<!--"]
)
@pytest.mark.parametrize("times", [60, 100_000])
def test_what_may_stand_before_a_page_stands_there_over_and_over(tmp_path, repeated, times):
    outcome(tmp_path, "x.html", (repeated * times + PROSE).encode())


def test_half_a_million_facts_about_a_page(tmp_path):
    facts = f'<script type="application/ld+json">[{"[],[]," * 150_000}[]]</script>'

    assert "harbour master" in text_of(outcome(tmp_path, "x.html", (facts + PROSE).encode()))


@pytest.mark.parametrize("tag", ["div", "span", "b", "ul", "table", "blockquote", "svg"])
def test_tags_nested_a_hundred_thousand_deep(tmp_path, tag):
    outcome(tmp_path, "x.html", f"{PROSE * 3}{f'<{tag}>' * 100_000}{PROSE}".encode())


def test_what_is_nested_too_deeply_for_the_parser_is_not_lost(tmp_path):
    result = outcome(tmp_path, "x.html", ("<div>" * 50_000 + PROSE).encode())

    assert "harbour master" in text_of(result)


def test_two_million_paragraphs_that_are_never_closed(tmp_path):
    result = outcome(tmp_path, "x.html", b"<p>a" * 2_000_000)

    assert isinstance(result, UnreadableFileError)


def test_a_hundred_thousand_links(tmp_path):
    outcome(tmp_path, "x.html", (PROSE + '<a href="/x">a link</a> ' * 100_000).encode())


def test_a_nul_inside_a_page_loses_nothing(tmp_path):
    result = outcome(tmp_path, "x.html", f"<p>before\0 and</p>{PROSE}".encode())

    assert "harbour master" in text_of(result)


@pytest.mark.parametrize(
    "markup",
    ["<script>secret</script>", "<style>secret{}</style>", "<iframe srcdoc='secret'></iframe>"],
)
def test_what_would_run_or_load_is_left_out(tmp_path, markup):
    assert "secret" not in text_of(outcome(tmp_path, "x.html", (PROSE * 3 + markup).encode()))


ENTITIES = '<!DOCTYPE w:document [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "secret">]>'


@pytest.mark.parametrize("value", ["9" * 5_000, "²", "-3", "0", ""])
def test_levels_out_of_range(tmp_path, value):
    heading = f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{value}"/></w:numPr></w:pPr>'
    body = f"{heading}<w:r><w:t>One thing</w:t></w:r></w:p>"
    title = (
        f'<text:h text:outline-level="{value}">Tides</text:h><text:p>a<text:s text:c="{value}"/>b'
    )

    (word,) = outcome(tmp_path, "x.docx", docx(body))
    (text,) = outcome(tmp_path, "x.odt", odt(f"{title}</text:p>"))
    (rich,) = outcome(tmp_path, "x.rtf", b"{\\rtf1 \\outlinelevel-5 Tides\\par}")

    assert all(0 <= block.level <= 6 for each in (word, text, rich) for block in each.blocks)
    assert text.blocks[0].level in range(1, 7)


def test_entities_of_a_document_are_not_resolved(tmp_path):
    body = "<w:p><w:r><w:t>before &a;&b; after</w:t></w:r></w:p>"

    result = outcome(tmp_path, "x.docx", docx(body, ENTITIES))

    assert "root:" not in text_of(result)
    assert "secret" not in text_of(result)


def test_a_document_that_unpacks_to_a_gigabyte(tmp_path):
    result = outcome(tmp_path, "x.docx", docx(" " * 200_000_000))

    assert isinstance(result, UnreadableFileError)


def test_two_thousand_million_spaces(tmp_path):
    result = outcome(tmp_path, "x.odt", odt('<text:p>a<text:s text:c="2000000000"/>b</text:p>'))

    assert text_of(result) == "a b"


def test_spans_nested_without_end(tmp_path):
    outcome(tmp_path, "x.odt", odt("<text:p>" + "<text:span>" * 50_000 + "x"))


def test_an_archive_of_twelve_thousand_files(tmp_path):
    result = outcome(tmp_path, "x.zip", zipped([(f"{n}.html", "x") for n in range(12_000)]))

    assert isinstance(result, UnreadableFileError)


def test_members_that_climb_out_of_an_archive_are_not_read(tmp_path):
    members = [
        ("../out.html", PROSE),
        ("/abs.html", PROSE),
        ("c:/x.html", PROSE),
        ("in.txt", "In."),
    ]

    assert text_of(outcome(tmp_path, "x.zip", zipped(members))) == "In."
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "x.zip"]


def test_a_message_of_two_thousand_nested_parts(tmp_path):
    part = 'Content-Type: multipart/mixed; boundary="b{0}"\r\n\r\n--b{0}\r\n'
    message = "From: a@b\r\nTo: c@d\r\nSubject: s\r\nMIME-Version: 1.0\r\n"
    message += "".join(part.format(number) for number in range(2_000))

    assert isinstance(outcome(tmp_path, "x.eml", message.encode()), UnreadableFileError)


def test_messages_inside_messages(tmp_path):
    head = "From: a@b\r\nTo: c@d\r\nSubject: s\r\nContent-Type: message/rfc822\r\n\r\n"

    outcome(tmp_path, "x.eml", (head * 3_000 + "end").encode())


@pytest.mark.parametrize(
    "text",
    ["\\u99999999 a", "\\u-99999 a", "{" * 200_000 + "a", "\\bin999999999 a", "\\'zz a", "}" * 99],
)
def test_control_words_out_of_range(tmp_path, text):
    outcome(tmp_path, "x.rtf", f"{{\\rtf1 {text}}}".encode())


@pytest.mark.parametrize("sign", ["[", "*a ", "> ", "- ", "`", "![", "<a ", "|"])
def test_markdown_of_nothing_but_signs(tmp_path, sign):
    outcome(tmp_path, "x.md", (sign * 50_000 + "\n\nThe end.").encode())


def test_a_feed_of_entities_in_entities(tmp_path):
    names = "abcdefghij"
    entities = "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in pairwise(names)
    )
    feed = f'<!DOCTYPE rss [<!ENTITY a "lol">{entities}]><rss><channel><item><title>&j;</title>'

    outcome(tmp_path, "x.rss", f'<?xml version="1.0"?>{feed}'.encode())


@pytest.mark.parametrize("name", ["x.ipynb", "x.json"])
def test_lists_nested_without_end(tmp_path, name):
    start = b'{"nbformat": 4, "version": "https://jsonfeed.org/version/1.1", "cells":'

    assert isinstance(outcome(tmp_path, name, start + b"[" * 100_000), UnreadableFileError)


RECURSIVE = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</XObject<</F 4 0 R>>>>
/Contents 5 0 R>>endobj
4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</F 4 0 R>>>>/Length 4>>
stream
/F Do
endstream endobj
5 0 obj<</Length 5>>
stream
/F Do
endstream endobj
trailer<</Root 1 0 R>>
"""


def test_a_form_that_holds_itself(tmp_path):
    assert isinstance(outcome(tmp_path, "x.pdf", RECURSIVE), UnreadableFileError)


def test_a_text_of_a_million_lines(tmp_path):
    assert text_of(outcome(tmp_path, "x.txt", b"Words\n" * 300_000)).startswith("Words\n\nWords")


@pytest.mark.skipif(not SHARED.is_dir(), reason="the files of other programs lie elsewhere")
@pytest.mark.parametrize(
    "path", sorted(path for path in SHARED.glob("*/*") if path.is_file()), ids=lambda p: p.name
)
def test_files_of_other_programs_give_an_article_or_a_refusal(tmp_path, path):
    result = outcome(tmp_path, path.name, path.read_bytes())

    assert result.hint if isinstance(result, UnreadableFileError) else result
