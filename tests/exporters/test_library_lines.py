import base64
import json
from dataclasses import replace

import pytest
from helpers import marked_library
from jsonschema import Draft202012Validator, FormatChecker

from reader import paths
from reader.domain.article import StoredImage
from reader.domain.highlight import AnchorState
from reader.services import highlights, ledger
from reader.store.articles import ArticleRepository


@pytest.fixture
def library(tmp_path, new_library):
    with new_library(tmp_path / "library.sqlite3") as library:
        yield library


def records(library, ids, tmp_path) -> list[dict]:
    lines = marked_library.written(library, "json", ids, tmp_path).decode().splitlines()
    return [json.loads(line) for line in lines]


def test_every_line_is_as_the_shipped_schema_says(library, tmp_path):
    schema = json.loads((paths.resources() / "schemas" / "library.schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker())

    found = records(library, marked_library.fill(library), tmp_path)

    for record in found:
        validator.validate(record)
    kinds = [record["kind"] for record in found]
    assert kinds[:2] == ["library", "decision"]
    assert {kind: kinds.count(kind) for kind in ("article", "version", "names")} == {
        "article": 3,
        "version": 4,
        "names": 1,
    }


def test_the_lines_hold_all_that_the_library_knows(library, tmp_path):
    ids = marked_library.fill(library)
    picture = StoredImage("a.png", "image/png", b"\x89PNG\xff")
    pictured = replace(marked_library.BARE, images=(picture,), sha256="e" * 64)
    ids = (*ids, marked_library.add(library, pictured, "/articles/pictured.html"))

    found = records(library, ids, tmp_path)

    with library.reading() as session:
        articles = ArticleRepository(session)
        stored = [version for each in ids for version in articles.versions(each)]
    versions = [record for record in found if record["kind"] == "version"]
    assert [each["text"] for each in versions] == [each.content.text for each in stored]
    assert [len(each["blocks"]) for each in versions] == [len(v.content.blocks) for v in stored]
    (image,) = versions[-1]["images"]
    assert base64.b64decode(image["data"]) == picture.data
    marked = [each for article in ids for each in highlights.of_article(library, article)]
    lines = [record for record in found if record["kind"] == "highlight"]
    assert [each["uid"] for each in lines] == [each.uid for each in marked]
    assert [each["note"] for each in lines] == [each.note for each in marked]
    assert [tuple(each["tags"]) for each in lines] == [each.tags for each in marked]
    for line, highlight in zip(lines, marked, strict=True):
        assert (line["origin"] is not None) == (highlight.origin is not None)
        (version,) = [each for each in versions if each["version"] == line["version"]]
        assert version["text"][line["start"] : line["end"]] == line["quote"]
        assert version["sha256"] == line["sha256"]
    assert {each.anchor for each in marked} == set(AnchorState)
    (names,) = [record for record in found if record["kind"] == "names"]
    assert [entity["name"] for entity in names["entities"]] == ["Anna Berg", "The Daily"]
    (decision,) = ledger.decisions(library)
    assert found[1]["decision"]["id"] == decision.id


def test_articles_without_a_highlight_are_carried_too(library, tmp_path):
    bare = marked_library.add(library, marked_library.BARE, "/articles/bare.txt")

    found = records(library, [bare], tmp_path)

    assert [record["kind"] for record in found] == ["library", "article", "version", "end"]
