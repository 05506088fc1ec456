"""Files in the layouts of the tools that write them; each says where its layout is known from."""

import json
import time
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from reader.clippings.registry import clipping_readers, reader_of
from reader.domain.errors import ClippingsError
from reader.domain.highlight import Colour

# Kindle: https://www.amazon.com/gp/help, as devices write it; KOReader's clip.lua reads the same.
KINDLE = (
    "\ufeffThe Salt Road (Maren Voss)\r\n"
    "- Your Highlight on page 12 | Location 145-147 | Added on Tue, March 5, 2024 9:12:45 PM\r\n"
    "\r\n"
    "The tide kept its own ledger.\r\n"
    "==========\r\n"
    "\ufeffThe Salt Road (Maren Voss)\r\n"
    "- Your Note on page 12 | Location 147 | Added on Tuesday, March 5, 2024 9:13:02 PM\r\n"
    "\r\n"
    "Compare with the harbour records.\r\n"
    "==========\r\n"
    "The Salt Road (Maren Voss)\r\n"
    "- Your Bookmark on page 40 | Location 500 | Added on Tuesday, March 5, 2024 9:20:00 PM\r\n"
    "\r\n"
    "\r\n"
    "==========\r\n"
    "Der Salzweg (Kurzfassung) (Maren Voss)\r\n"
    "- Ihre Markierung bei Position 1446-48 | Hinzugefügt am Sonntag, 7. Mai 2017 22:26:04\r\n"
    "\r\n"
    "Die Flut führte ihr eigenes Buch.\r\n"
    "==========\r\n"
)
# KOReader: frontend/docsettings.lua writes the table, readerannotation.lua names its fields.
SIDECAR = r"""-- /mnt/onboard/Salt.epub.sdr/metadata.epub.lua
return {
    ["annotations"] = {
        [1] = {
            ["chapter"] = "One",
            ["color"] = "red",
            ["datetime"] = "2024-05-02 10:11:12",
            ["drawer"] = "lighten",
            ["note"] = "Why \"ledger\"?",
            ["page"] = "/body/DocFragment[2]/body/p[3]/text().0",
            ["text"] = "The tide kept its own ledger.",
        },
        [2] = {
            ["datetime"] = "2024-05-02 10:15:00",
            ["page"] = "/body/DocFragment[2]/body/p[9]/text().0",
        },
    },
    ["doc_pages"] = 112,
    ["doc_props"] = {
        ["authors"] = "Maren Voss",
        ["title"] = "The Salt Road",
    },
}
"""
OLD_SIDECAR = """-- we can read Lua syntax here!
return {
    ["bookmarks"] = {
        [1] = {["datetime"] = "2021-05-02 10:11:12", ["notes"] = "The tide", ["text"] = "A note"},
    },
    ["doc_props"] = {["title"] = "The Salt Road"},
    ["highlight"] = {
        [7] = {[1] = {["datetime"] = "2021-05-02 10:11:12", ["text"] = "The tide"}},
    },
}
"""
# KOReader: plugins/exporter.koplugin/target/json.lua.
KOREADER_JSON = """{
    "created_on": 1714644000,
    "documents": [{
        "title": "The Salt Road", "author": "Maren Voss", "file": "/mnt/onboard/Salt.epub",
        "number_of_pages": 112,
        "entries": [{
            "chapter": "One", "drawer": "lighten", "page": 12, "sort": "highlight",
            "text": "The tide kept its own ledger.", "time": 1714644672, "note": "Why?"
        }]
    }],
    "version": "json/1.0.0"
}"""
# calibre: ``Export`` in src/calibre/gui2/library/annotations.py.
CALIBRE = """\ufeff{
    "version": 1, "type": "calibre_annotation_collection",
    "annotations": [
        {"type": "highlight", "uuid": "ybGnregc0FPNrUijNfIHxg", "book_id": 15, "format": "EPUB",
         "highlighted_text": "The tide kept its own ledger.", "notes": "Why?",
         "start_cfi": "/2/4/2[p1]/1:0", "end_cfi": "/2/4/2[p1]/1:29", "spine_index": 4,
         "style": {"kind": "color", "type": "builtin", "which": "blue"},
         "timestamp": "2024-05-02T10:11:12.954Z"},
        {"type": "highlight", "uuid": "gone", "removed": true, "highlighted_text": "Removed"},
        {"type": "bookmark", "title": "Page 40", "timestamp": "2024-05-02T10:11:12.954Z"}
    ]
}"""
# Readwise: the columns of its bulk import, https://readwise.io/import_bulk, and of its own export.
READWISE_IMPORT = (
    "Highlight,Title,Author,URL,Note,Location,Date\n"
    '"The tide kept\nits own ledger.",The Salt Road,Maren Voss,https://example.org/salt,'
    '".sea .books\nWhy, and ""since when""?",12,2024-05-02 10:11:12\n'
    ",The Salt Road,Maren Voss,,a note on nothing,13,2024-05-02 10:11:12\n"
)
READWISE_EXPORT = (
    "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,"
    "Highlighted at,Document tags\n"
    '"The tide kept its own ledger.",The Salt Road,Maren Voss,,Why?,blue,"sea, books",page,12,'
    "2024-05-02 10:11:12+02:00,\n"
)
# Hypothesis: the client's annotations-exporter, and h's JSON of an annotation.
HYPOTHESIS = """{
    "export_date": "2024-05-03T00:00:00Z", "export_userid": "acct:maren@hypothes.is",
    "client_version": "1.1500.0",
    "annotations": [
        {"id": "q1", "created": "2024-05-02T10:11:12.000000+00:00",
         "updated": "2024-05-02T11:00:00.000000+00:00", "user": "acct:maren@hypothes.is",
         "uri": "https://example.org/salt", "text": "Why?", "tags": ["sea", "books"],
         "group": "__world__", "permissions": {"read": ["group:__world__"]},
         "target": [{"source": "https://example.org/salt", "selector": [
            {"type": "RangeSelector", "startContainer": "/p[1]", "endContainer": "/p[1]",
             "startOffset": 0, "endOffset": 29},
            {"type": "TextPositionSelector", "start": 312, "end": 341},
            {"type": "TextQuoteSelector", "exact": "The tide kept its own ledger.",
             "prefix": "At dawn. ", "suffix": " Nobody"}]}],
         "document": {"title": ["The Salt Road"]}},
        {"id": "q2", "uri": "https://example.org/salt", "text": "A note on the page",
         "target": [{"source": "https://example.org/salt"}]}
    ]
}"""
# W3C: the examples of https://www.w3.org/TR/annotation-model/, put together.
ANNOTATION = """{
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "id": "http://example.org/anno7", "type": "Annotation",
    "created": "2024-05-02T10:11:12Z",
    "body": [{"type": "TextualBody", "value": "Why?", "purpose": "commenting"},
             {"type": "TextualBody", "value": "sea", "purpose": "tagging"}],
    "target": {"source": "https://example.org/salt", "selector": {
        "type": "FragmentSelector", "value": "one", "refinedBy": {
            "type": "TextQuoteSelector", "exact": "The tide kept its own ledger.",
            "prefix": "At dawn. ", "suffix": " Nobody"}}}
}"""

FILES = {
    "kindle": KINDLE,
    "koreader": SIDECAR,
    "koreader_json": KOREADER_JSON,
    "calibre": CALIBRE,
    "readwise": READWISE_IMPORT,
    "hypothesis": HYPOTHESIS,
    "web_annotation": ANNOTATION,
}
MADE = datetime(2024, 5, 2, 10, 11, 12, tzinfo=UTC)


def read(text):
    """The clippings of a file whose byte order mark was taken off, as its bytes are decoded."""
    text = text.removeprefix("\ufeff")
    return list(reader_of(text).read(text))


@pytest.mark.parametrize("name", FILES)
def test_each_file_is_known_by_its_own_reader_alone(name):
    text = FILES[name].removeprefix("\ufeff")

    knowing = [each for each, reader in clipping_readers().items() if reader.knows(text)]

    assert knowing == [name]


@pytest.mark.parametrize("name", FILES)
def test_a_file_read_twice_gives_the_same_names(name):
    first, second = read(FILES[name]), read(FILES[name])

    assert first == second
    assert len({clipping.uid for clipping in first}) == len(first) > 0


def test_a_kindle_joins_notes_to_highlights_in_the_language_of_the_device():
    english, german = read(KINDLE)

    assert (english.source.title, english.source.author) == ("The Salt Road", "Maren Voss")
    assert english.quote == "The tide kept its own ledger."
    assert english.note == "Compare with the harbour records."
    assert english.created_at == datetime(2024, 3, 5, 21, 12, 45, tzinfo=UTC)
    assert german.source.title == "Der Salzweg (Kurzfassung)"
    assert german.created_at == datetime(2017, 5, 7, 22, 26, 4, tzinfo=UTC)


def test_a_sidecar_of_koreader_is_read_without_being_run():
    (clipping,) = read(SIDECAR)

    assert clipping.source.title == "The Salt Road"
    assert clipping.quote == "The tide kept its own ledger."
    assert clipping.note == 'Why "ledger"?'
    assert clipping.colour is Colour.PINK
    assert clipping.created_at == MADE


def test_an_older_sidecar_has_its_notes_among_the_bookmarks():
    (clipping,) = read(OLD_SIDECAR)

    assert (clipping.quote, clipping.note) == ("The tide", "A note")


def test_an_export_of_koreader_has_several_documents():
    (clipping,) = read(KOREADER_JSON)

    assert (clipping.source.title, clipping.source.path) == (
        "The Salt Road",
        "/mnt/onboard/Salt.epub",
    )
    assert clipping.created_at == MADE


def test_calibre_keeps_what_was_removed_and_it_stays_removed():
    (clipping,) = read(CALIBRE)

    assert clipping.uid == "ybGnregc0FPNrUijNfIHxg"
    assert (clipping.note, clipping.colour) == ("Why?", Colour.BLUE)


def test_readwise_has_tags_at_the_beginning_of_a_note_or_in_a_column():
    (bulk,) = read(READWISE_IMPORT)
    (own,) = read(READWISE_EXPORT)

    assert bulk.quote == "The tide kept\nits own ledger."
    assert (bulk.location, own.location) == (12, 12)
    assert (bulk.tags, bulk.note) == (("sea", "books"), 'Why, and "since when"?')
    assert bulk.source.url == "https://example.org/salt"
    assert (own.tags, own.note, own.colour) == (("sea", "books"), "Why?", Colour.BLUE)
    assert own.created_at == datetime(2024, 5, 2, 8, 11, 12, tzinfo=UTC)


def test_hypothesis_has_notes_on_pages_too_which_quote_nothing():
    (clipping,) = read(HYPOTHESIS)

    assert clipping.uid == "q1"
    assert (clipping.prefix, clipping.suffix, clipping.start) == ("At dawn. ", " Nobody", 312)
    assert (clipping.note, clipping.tags) == ("Why?", ("sea", "books"))
    assert clipping.source.url == "https://example.org/salt"


def test_a_web_annotation_may_refine_its_selector():
    (clipping,) = read(ANNOTATION)

    assert (clipping.quote, clipping.prefix) == ("The tide kept its own ledger.", "At dawn. ")
    assert (clipping.note, clipping.tags) == ("Why?", ("sea",))


@pytest.mark.parametrize("name", FILES)
def test_a_truncated_file_is_refused_or_gives_what_stood_in_it_whole(name):
    text = FILES[name].removeprefix("\ufeff")
    quotes = {clipping.quote for clipping in read(text)}

    for end in range(0, len(text), 9):
        found = []
        with suppress(ClippingsError):
            found = list(clipping_readers()[name].read(text[:end]))
        assert {clipping.quote for clipping in found} <= quotes


# Where a table breaks off in its last cell, nothing says so.
@pytest.mark.parametrize("name", sorted(FILES.keys() - {"readwise"}))
def test_a_file_that_breaks_off_near_its_end_is_refused_with_a_hint(name):
    with pytest.raises(ClippingsError) as error:
        list(clipping_readers()[name].read(FILES[name].removeprefix("\ufeff").rstrip()[:-9]))

    assert error.value.hint


TABLE = "id,quote,start,prefix,suffix,sha256,source\n"
DEEP = "[" * 100_000
HOSTILE = {
    "koreader": (
        'return { [{}] = 1, ["doc_props"] = "x", ["annotations"] = {{["text"] = "a"}} }',
        'return { ["doc_pages"] = 1, ["annotations"] = {{["text"] = {}}} }',
    ),
    "koreader_json": (
        '{"created_on": 1, "entries": [{"text": "a", "time": 100000000000000000000}]}',
        '{"created_on": 1, "entries": [{"text": "a", "time": 100000000000000}]}',
        f'{{"created_on": 1, "entries": [{{"text": {DEEP}',
    ),
    "table": (f"{TABLE}a,b,1,c,d,e,f,g\n", f"{TABLE}a,b\n", f"{TABLE}a,b,-1,c,d,e,f\n"),
    "readwise": ("Highlight,Title\n\na,b,c,d\n", 'Highlight,Title\n"a'),
    "web_annotation": (
        ANNOTATION.replace("https://example.org/salt", "http://[salt"),
        ANNOTATION.replace('"refinedBy": {', '"refinedBy": {"refinedBy": {' + '"a": {' * 20_000),
    ),
    "json": ('{"kind":"library"}\n{"kind":"decision","decision":{"a":' + DEEP,),
}


@pytest.mark.parametrize(
    ("name", "text"), [(name, text) for name, texts in HOSTILE.items() for text in texts]
)
def test_whatever_stands_in_a_file_gives_clippings_or_a_refusal(name, text):
    found, hint = [], ""
    try:
        found = list(clipping_readers()[name].read(text))
    except ClippingsError as error:
        hint = error.hint

    assert hint or all(clipping.quote for clipping in found)


@pytest.mark.parametrize("start", [-1, -29, True, "312", None])
def test_a_place_before_the_beginning_of_a_text_is_none(start):
    (clipping,) = read(HYPOTHESIS.replace("312", json.dumps(start)))

    assert clipping.start is None or clipping.start >= 0


@pytest.mark.parametrize(
    "begun", ["- 1-" * 500_000, "<!-- rubricator {" * 50_000, "a (b" * 100_000, "x\n" * 500_000]
)
def test_a_file_made_to_keep_its_reader_busy_is_done_with_soon(begun):
    text = f"Title\n{begun}\n\nWords\n==========\n"

    spent = time.process_time()
    for reader in clipping_readers().values():
        if reader.knows(text):
            with suppress(ClippingsError):
                list(reader.read(text))

    assert time.process_time() - spent < 10


@pytest.mark.parametrize("text", ["a\rb", "a" * 200_000, '"' + "a,\n" * 100_000])
def test_what_is_no_table_is_not_taken_for_one(text):
    assert not any(clipping_readers()[name].knows(text) for name in ("readwise", "table"))


def test_lines_may_end_as_on_an_old_macintosh():
    (clipping,) = read("Highlight,Title\rThe tide,The Salt Road\r")

    assert (clipping.quote, clipping.source.title) == ("The tide", "The Salt Road")


def test_the_header_of_a_table_may_be_in_quotes():
    (clipping,) = read('"Highlight","Book Title"\n"The tide","The Salt Road"\n')

    assert (clipping.quote, clipping.source.title) == ("The tide", "The Salt Road")


def test_a_long_note_comes_back_whichever_table_is_read_first():
    (clipping,) = read(f"{TABLE}a,{'b' * 200_000},1,c,d,e,f\n")

    assert len(clipping.quote) == 200_000


def test_a_note_that_reads_like_the_line_of_a_colour_stays_a_note():
    text = (
        "# The Salt Road\n\n> The tide\n\nRed · the colour of the sails\n\n^mine\n\n"
        '*Blue · tags: sea*\n\n<!-- rubricator {"id":"u1","start":3} -->\n'
    )

    (clipping,) = read(text)

    assert (clipping.colour, clipping.tags) == (Colour.BLUE, ("sea",))
    assert clipping.note == "Red · the colour of the sails\n\n^mine"


@pytest.mark.parametrize(
    ("where", "note"), [("Location 1446-48", "1448"), ("page 3 | Location 98-103", "103")]
)
def test_a_note_of_a_kindle_stands_at_the_end_of_its_highlight(where, note):
    added = "Added on Tuesday, March 5, 2024 9:12:45 PM"
    text = (
        f"Tides\n- Your Highlight on {where} | {added}\n\nThe tide\n==========\n"
        f"Tides\n- Your Note on Location {note} | {added}\n\nWhy?\n==========\n"
    )

    assert [clipping.note for clipping in read(text)] == ["Why?"]


@pytest.mark.parametrize("text", ["", "Nothing that anybody marked.", "{}", "a,b\n1,2\n", "\0"])
def test_what_nobody_knows_is_refused_with_the_formats_that_are_known(text):
    with pytest.raises(ClippingsError) as error:
        reader_of(text)

    assert "Kindle" in error.value.hint


def test_a_line_longer_than_any_cell_is_no_header_of_a_table():
    with pytest.raises(ClippingsError):
        reader_of("x" * 17_000_000)
