import json

import pytest
import spacy
from spacy.tokens import DocBin

from reader.child import Child, ChildKind
from reader.domain.errors import CancelledError, ExportError
from reader.domain.search import ArticleFilter
from reader.services import articles, entities, entity_export, intake


def test_the_names_of_articles_are_written_in_the_order_given(library, add, child, tmp_path):
    first, second = add("One\nAnna met Berg"), add("Two\nCarl")
    output = tmp_path / "names.json"

    entity_export.export(library, "json", [second, first], output, child)

    written = json.loads(output.read_text(encoding="utf-8"))
    assert [each["id"] for each in written] == [second, first]
    assert [each["text"] for each in written[1]["mentions"]] == ["One", "Anna", "Berg"]


def test_articles_that_were_not_analysed_are_left_out(library, folder, child, tmp_path):
    file = folder / "waits.txt"
    file.write_text("Anna", encoding="utf-8")
    intake.enqueue(library, [file])

    with pytest.raises(ExportError) as refusal:
        entity_export.export(
            library, "csv", articles.ids(library, ArticleFilter()), tmp_path / "names.csv", child
        )

    assert refusal.value.hint
    assert not (tmp_path / "names.csv").exists()


def test_an_unknown_format_names_those_there_are(library, add, child, tmp_path):
    with pytest.raises(ExportError) as refusal:
        entity_export.export(library, "xml", [add("One\nAnna")], tmp_path / "names.xml", child)

    assert "brat, conll, csv, docbin, graphml, json" in refusal.value.hint


@pytest.fixture
def names_child():
    child = Child(ChildKind.NAMES)
    yield child
    child.close()


@pytest.mark.model
def test_spacy_reads_its_own_form_with_every_name_at_its_place(library, add, names_child, tmp_path):
    texts = ["Eén\nAnna🎉Berg met preMinskpost  in\u00a0Oslo.", "Two\nCarl, of the U.N."]
    ids = [add(text) for text in texts]
    output = tmp_path / "names.spacy"

    entity_export.export(library, "docbin", ids, output, names_child)

    docs = list(DocBin().from_disk(output).get_docs(spacy.blank("xx").vocab))
    for article_id, doc in zip(ids, docs, strict=True):
        article, found = articles.load(library, article_id), entities.analysis(library, article_id)
        by_id = {entity.id: entity for entity in found.entities}
        assert doc.text == article.content.text
        assert doc.user_data["title"] == article.content.title
        assert [(e.start_char, e.end_char, e.label_, e.kb_id_) for e in doc.ents] == [
            (m.start, m.end, m.label, by_id[m.entity].name) for m in found.mentions
        ]


def test_an_export_that_is_ended_leaves_the_file_that_was_there(library, add, child, tmp_path):
    output = tmp_path / "names.csv"
    output.write_text("as it was", encoding="utf-8")

    def end(_done, _total):
        raise CancelledError("ended")

    with pytest.raises(CancelledError):
        entity_export.export(library, "csv", [add("One\nAnna")], output, child, end)

    assert output.read_text(encoding="utf-8") == "as it was"
