import json

import pytest

from reader.domain.errors import ExportError
from reader.domain.search import ArticleFilter
from reader.services import articles, entity_export, intake


def test_the_names_of_articles_are_written_in_the_order_given(library, add, tmp_path):
    first, second = add("One\nAnna met Berg"), add("Two\nCarl")
    output = tmp_path / "names.json"

    entity_export.export(library, "json", [second, first], output)

    written = json.loads(output.read_text(encoding="utf-8"))
    assert [each["id"] for each in written] == [second, first]
    assert [each["text"] for each in written[1]["mentions"]] == ["One", "Anna", "Berg"]


def test_articles_that_were_not_analysed_are_left_out(library, folder, tmp_path):
    file = folder / "waits.txt"
    file.write_text("Anna", encoding="utf-8")
    intake.enqueue(library, [file])

    with pytest.raises(ExportError) as refusal:
        entity_export.export(
            library, "csv", articles.ids(library, ArticleFilter()), tmp_path / "names.csv"
        )

    assert refusal.value.hint
    assert not (tmp_path / "names.csv").exists()


def test_an_unknown_format_names_those_there_are(library, add, tmp_path):
    with pytest.raises(ExportError) as refusal:
        entity_export.export(library, "xml", [add("One\nAnna")], tmp_path / "names.xml")

    assert "brat, conll, csv, json" in refusal.value.hint
