"""What is said of a whole article, with highlights or without, in each format."""

import csv
import io
import json
import zipfile

import docx
import pytest
import rispy
from anki.collection import Collection, ImportCsvRequest
from helpers import marked_library
from helpers.marked_library import BARE, STORY, written
from helpers.schemas import HYPOTHESIS_ANNOTATION, WEB_ANNOTATION
from jsonschema import Draft202012Validator, FormatChecker
from pybtex.database import parse_string

from reader.domain.errors import ExportError
from reader.exporters.registry import exporters
from reader.services import articles
from reader.services.clippings import read
from reader.services.export import exporter, preview

SAID = "=Read this twice"
ALONE = "Only a note here"


@pytest.fixture
def noted(tmp_path, new_library):
    """A library with an article that has a note and a highlight, and one with a mere note."""
    with new_library(tmp_path / "library.sqlite3") as library:
        story = marked_library.add(library, STORY, "/articles/rates.html")
        bare = marked_library.add(library, BARE, "/articles/bare.txt")
        marked_library.mark(library, story, STORY, "raised rates")
        articles.set_note(library, story, SAID)
        articles.set_note(library, bare, ALONE)
        yield library, (story, bare)


@pytest.fixture
def bytes_of(noted, tmp_path):
    return lambda name: written(*noted[:1], name, noted[1], tmp_path)


@pytest.mark.parametrize("name", sorted(exporters().keys() - {"readwise"}))
def test_every_format_that_has_a_place_for_it_carries_what_is_said_of_articles(name, bytes_of):
    data = bytes_of(name)
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            data = b"".join(archive.read(entry) for entry in archive.namelist())

    assert b"Read this twice" in data
    assert ALONE.encode() in data


def test_the_schemas_of_others_take_notes_on_articles(bytes_of):
    checks = FormatChecker()
    web = json.loads(bytes_of("w3c"))
    theirs = json.loads(bytes_of("hypothesis"))["annotations"]

    for annotation in web:
        Draft202012Validator(WEB_ANNOTATION, format_checker=checks).validate(annotation)
    for annotation in theirs:
        Draft202012Validator(HYPOTHESIS_ANNOTATION, format_checker=checks).validate(annotation)
    assert [each["target"].keys() >= {"selector"} for each in web] == [False, True, False]
    assert [each["text"] for each in theirs] == [SAID, "", ALONE]
    assert web[0]["id"] == f"urn:uuid:{theirs[0]['id']}"


def test_tables_have_a_row_for_an_article_with_a_mere_note_that_is_no_quote(bytes_of, tmp_path):
    table = bytes_of("csv")

    rows = list(csv.DictReader(io.StringIO(table.decode(), newline="")))

    assert [(row["quote"], row["article_note"]) for row in rows] == [
        ("raised rates", f"'{SAID}"),
        ("", ALONE),
    ]
    (tmp_path / "table.csv").write_bytes(table)
    assert [each.quote for each in read(tmp_path / "table.csv")] == ["raised rates"]


def test_readers_of_works_find_the_note_before_the_highlights(bytes_of):
    by_rispy = rispy.loads(bytes_of("ris").decode())
    by_pybtex = parse_string(bytes_of("bibtex").decode(), "bibtex").entries.values()

    assert by_rispy[0]["notes"][0] == SAID
    assert by_rispy[1]["notes"] == [ALONE]
    assert [entry.fields["annote"].startswith((SAID, ALONE)) for entry in by_pybtex] == [True, True]


def test_word_shows_the_note_below_the_source(bytes_of):
    shown = [each.text for each in docx.Document(io.BytesIO(bytes_of("docx"))).paragraphs]

    assert SAID in shown[:3]
    assert shown[-1] == ALONE


def test_anki_takes_a_note_on_an_article_once(bytes_of, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_bytes(bytes_of("anki"))
    collection = Collection(str(tmp_path / "collection.anki2"))
    try:
        for _ in range(2):
            metadata = collection.get_csv_metadata(str(path), None)
            collection.import_csv(ImportCsvRequest(path=str(path), metadata=metadata))
        assert len(collection.find_notes("deck:Rubricator")) == 3
    finally:
        collection.close()


def test_an_article_with_neither_is_nothing_to_export(noted):
    library, (_, bare) = noted
    articles.set_note(library, bare, "")

    with pytest.raises(ExportError, match="nothing is highlighted or noted"):
        preview(library, exporter("markdown"), [bare], 1_000)
