import json

import pytest
from helpers import marked_library

from reader.domain.errors import ClippingsError
from reader.domain.highlight import AnchorState
from reader.services import highlights
from reader.services.export import export, exporter
from reader.services.verification import Standing, verify
from reader.services.versions import renew
from reader.store.articles import ArticleRepository
from reader.store.highlights import HighlightRepository

CARRIERS = ("csv", "html", "hypothesis", "json", "markdown", "obsidian", "w3c")


@pytest.fixture
def ids(library):
    return marked_library.fill(library)


@pytest.fixture
def exported(library, ids, tmp_path):
    def exported(name: str):
        path = tmp_path / f"export{exporter(name).suffix}"
        export(library, exporter(name), ids, path)
        return path

    return exported


@pytest.mark.parametrize("name", CARRIERS)
def test_every_quote_of_an_export_is_read_back_and_found(library, ids, exported, name):
    marked = [each for article in ids for each in highlights.of_article(library, article)]

    found = list(verify(library, exported(name)))

    assert [each.quote.passage.quote for each in found] == [each.passage.quote for each in marked]
    assert [each.quote.uid for each in found] == [each.uid for each in marked]
    for verified, highlight in zip(found, marked, strict=True):
        is_lost = highlight.anchor is AnchorState.ORPHAN
        assert verified.standing is (Standing.GONE if is_lost else Standing.STANDS)
        assert verified.article.id == highlight.article


@pytest.mark.parametrize("name", CARRIERS)
def test_a_quote_that_was_altered_in_the_file_does_not_stand(library, exported, name):
    path = exported(name)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("A note without a title", "A note with a title"), encoding="utf-8")

    (altered,) = [
        each for each in verify(library, path) if "with a title" in each.quote.passage.quote
    ]

    assert altered.standing is Standing.MOVED
    assert altered.now.quote == marked_library.BARE.text


def test_quotes_of_a_text_that_has_changed_have_moved_or_are_gone(library, ids, exported):
    path = exported("json")
    story = marked_library.STORY
    changed = story.text.replace("The central bank", "In the end the central bank", 1)
    changed = changed.replace(marked_library.HOSTILE[0], "")
    with library.writing() as session:
        newer = marked_library.content(*changed.split("\n\n"), sha256="f" * 64)
        articles = ArticleRepository(session)
        renew(articles, HighlightRepository(session), articles.load(ids[0]), newer, 0)

    found = {each.quote.passage.quote: each.standing for each in verify(library, path)}

    assert found["raised rates"] is Standing.MOVED
    assert found[marked_library.HOSTILE[0]] is Standing.GONE


def test_a_quote_of_an_article_that_is_not_there_is_unknown(library, exported, tmp_path):
    path = exported("w3c")
    annotation = json.loads(path.read_text())[0]
    annotation["target"]["source"] = "https://elsewhere.example/"
    path.write_text(json.dumps([annotation]))

    assert [each.standing for each in verify(library, path)] == [Standing.UNKNOWN]


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"\x00\xff", b"{", b'{"annotations": [{}]}', b"[1]", b'[{"target": {}}]'),
        *(b'{"kind":"library"}\n{', b'{"kind":"library"}\n{"kind":"highlight"}', b"id,quote\nx\n"),
        b"PK\x03\x04",
    ],
)
def test_a_file_that_is_no_export_is_refused_with_a_hint(library, tmp_path, data):
    path = tmp_path / "broken.json"
    path.write_bytes(data)

    with pytest.raises(ClippingsError) as refused:
        list(verify(library, path))

    assert refused.value.hint


def test_a_file_that_is_not_there_is_refused(library, tmp_path):
    with pytest.raises(ClippingsError, match="cannot be read"):
        list(verify(library, tmp_path / "nowhere.json"))
