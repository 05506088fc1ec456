from dataclasses import replace
from html.parser import HTMLParser

import pytest
from helpers import marked_library
from helpers.articles import analysis, content
from markdown_it import MarkdownIt

from reader.domain.entity import Label
from reader.domain.errors import ExportError
from reader.domain.highlight import Colour
from reader.services import dossiers, entities
from reader.store.analyses import AnalysisRepository
from reader.store.articles import ArticleRepository

OLD = content(
    "Ada Berg opened the bridge. It cost nine millions.",
    "Later Ada Berg met Olaf Kern.",
    title="Bridge",
    published="1999-05-01",
)
NEW = content("Olaf Kern wrote to Ada Berg. He was late.", title="Letter", published="2005-02-03")


@pytest.fixture
def people(library):
    """Two articles, the newer one added first, with marks; the ids of Ada and Olaf."""
    names = (("Ada Berg", Label.PERSON, 0), ("Olaf Kern", Label.PERSON, 1))
    ids = []
    for text in (NEW, OLD):
        article = marked_library.add(library, text, f"/articles/{text.title}.txt")
        with library.writing() as session:
            version = ArticleRepository(session).load(article).version
            found = analysis(text.text, *names)
            # Names of one key are one entity, whatever article they stand in.
            known = tuple(replace(each, key=each.name.casefold()) for each in found.entities)
            AnalysisRepository(session).save(article, version, replace(found, entities=known))
        ids.append(article)
    new, old = ids
    marked_library.mark(library, old, OLD, "It cost nine millions.", Colour.PINK)
    marked_library.mark(
        library, old, OLD, "Ada Berg opened", Colour.BLUE, "Was it her?", ("bridge",)
    )
    marked_library.mark(library, new, NEW, "Olaf Kern wrote to Ada Berg.", Colour.GREEN)
    found = [entities.find(library, name)[0].id for name in ("Ada Berg", "Olaf Kern")]
    return tuple(found)


def dossier(library, ids, *, with_sentences=False):
    """The passages of a dossier."""
    found = dossiers.outline(library, ids, with_sentences=with_sentences)
    return list(dossiers.all_pieces(library, found))


def words(pieces):
    return [piece.words for piece in pieces]


def test_every_highlight_that_holds_a_name_stands_in_order_of_time(library, people):
    found = dossier(library, people[:1])

    assert dossiers.outline(library, people[:1]).names == ("Ada Berg",)
    assert words(found) == ["Ada Berg opened", "Olaf Kern wrote to Ada Berg."]
    assert [piece.day for piece in found] == ["1999-05-01", "2005-02-03"]
    assert all("Bridge" in piece.citation for piece in found[:1])


def test_sentences_come_too_when_they_are_wanted_but_not_twice(library, people):
    assert words(dossier(library, people[:1], with_sentences=True)) == [
        "Ada Berg opened",
        "Ada Berg opened the bridge.",
        "Later Ada Berg met Olaf Kern.",
        "Olaf Kern wrote to Ada Berg.",
    ]


def test_all_of_several_names_must_be_held(library, people):
    assert words(dossier(library, people, with_sentences=True)) == [
        "Later Ada Berg met Olaf Kern.",
        "Olaf Kern wrote to Ada Berg.",
    ]


class _Page(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.said = []
        self.feed(page)

    def handle_data(self, data):
        self.said.append(data)


@pytest.mark.parametrize("name", dossiers.FORMATS)
def test_a_dossier_is_written_with_source_day_and_note(library, people, tmp_path, name):
    target = tmp_path / "dossier"
    dossiers.export(library, dossiers.outline(library, people[:1]), name, target)
    first = target.read_text(encoding="utf-8")
    dossiers.export(library, dossiers.outline(library, people[:1]), name, target)

    assert target.read_text(encoding="utf-8") == first
    page = MarkdownIt().render(first) if name == "markdown" else first
    said = " ".join(_Page(page).said)
    for words_ in ("Ada Berg opened", "Was it her?", "1999-05-01", "Bridge", "blue", "bridge"):
        assert words_ in said


def test_what_cannot_be_written_says_why_and_leaves_the_file(library, people, tmp_path):
    target = tmp_path / "dossier.md"
    target.write_text("before")

    with pytest.raises(ExportError) as unknown:
        dossiers.export(library, dossiers.outline(library, people), "docx", target)
    assert "markdown" in unknown.value.hint
    with pytest.raises(ExportError) as empty:
        dossiers.export(library, dossiers.outline(library, [people[0], 999]), "html", target)
    assert empty.value.hint
    assert target.read_text() == "before"
