import csv
import io
import json
import zipfile
from itertools import pairwise

import networkx as nx
import pytest
from bioc import brat
from helpers.articles import NOW, Part, analysis, aside, content
from hypothesis import given
from hypothesis import strategies as st
from spacy.training.converters import conll_ner_to_docs

from reader.domain.article import Article, BlockKind
from reader.domain.entity import Alias, Analysis, Entity, Label, Mention, MentionSource
from reader.exporters.entity_registry import NamedArticle, entity_exporters

TEXT = content(
    Part("Anna 🎉 in New York", BlockKind.HEADING, 1),
    "Anna Berg’s friend, of the U.N., went to “New York”;\nMüller stayed.",
    aside("More of Anna"),
    Part("New\nYork\tAnna", BlockKind.TABLE),
    title="Anna, “again”",
    published="2026-03-01",
)


def named(imported=TEXT, found: Analysis | None = None, number: int = 7) -> NamedArticle:
    found = found or analysis(
        imported.text,
        ("Anna Berg", Label.PERSON, 3),
        ("New York", Label.GPE, 5),
        ("New\nYork", Label.GPE, 5),
        ("U.N.", Label.ORG, 9),
    )
    unique = {entity.id: entity for entity in reversed(found.entities)}
    found = Analysis(found.model, found.mentions, tuple(unique.values()))
    return NamedArticle(Article(number, 1, "/a/bridge.html", NOW, imported), found)


def exported(name: str, *articles: NamedArticle) -> bytes:
    file = io.BytesIO()
    entity_exporters()[name].write(articles, file)
    return file.getvalue()


def test_every_format_is_installed_and_has_a_name_and_a_suffix():
    assert list(entity_exporters()) == ["brat", "conll", "csv", "docbin", "graphml", "json"]
    for exporter in entity_exporters().values():
        assert exporter.title
        assert exporter.suffix.startswith(".")


@pytest.mark.parametrize("name", ["brat", "conll", "csv", "docbin", "graphml", "json"])
def test_the_same_articles_give_the_same_bytes_and_none_give_a_whole_file(name):
    assert exported(name, named(), named(number=8)) == exported(name, named(), named(number=8))
    if name == "brat":
        assert zipfile.ZipFile(io.BytesIO(exported(name))).namelist() == []
    elif name == "graphml":
        assert len(read_graph()) == 0
    else:
        assert exported(name).decode() in {"", "[]\n"} or name == "csv"


def test_a_table_has_a_line_for_each_mention():
    rows = list(csv.DictReader(io.StringIO(exported("csv", named()).decode(), newline="")))

    assert [row["text"] for row in rows] == [
        "New York",
        "Anna Berg",
        "U.N.",
        "New York",
        "New\nYork",
    ]
    for row in rows:
        assert TEXT.text[int(row["start"]) : int(row["end"])] == row["text"]
    assert rows[1] == {
        "article": "7",
        "title": "Anna, “again”",
        "path": "/a/bridge.html",
        "entity": "3",
        "name": "Anna Berg",
        "label": "PERSON",
        "text": "Anna Berg",
        "start": str(TEXT.text.index("Anna Berg")),
        "end": str(TEXT.text.index("Anna Berg") + 9),
        "source": "model",
        "score": "1.0",
    }


def test_objects_hold_the_text_and_everything_that_was_found():
    found = Analysis(
        "test",
        (Mention(0, 4, Label.PERSON, 3, MentionSource.USER, 0.5),),
        (Entity(3, "Anna Berg", Label.PERSON, "anna berg", (Alias("Anna", "given name"),)),),
    )

    first, second = json.loads(exported("json", named(found=found), named(number=8)))

    assert (first["id"], second["id"]) == (7, 8)
    assert first["text"] == TEXT.text
    assert first["mentions"] == [
        {
            "start": 0,
            "end": 4,
            "text": "Anna",
            "label": "PERSON",
            "entity": 3,
            "source": "user",
            "score": 0.5,
        }
    ]
    assert first["entities"] == [
        {"id": 3, "name": "Anna Berg", "label": "PERSON", "count": 1, "aliases": ["Anna"]}
    ]


def of_conll(written: bytes) -> list[tuple[str, str]]:
    """Return the entities that spaCy reads out of a CoNLL file, with their labels."""
    docs = conll_ner_to_docs(written.decode(), n_sents=0, no_print=True)
    return [(ent.text, ent.label_) for doc in docs for ent in doc.ents]


def test_spacy_reads_the_tokens_of_conll_2003():
    written = exported("conll", named(), named(number=8))

    assert of_conll(written)[:5] == [
        ("New York", "GPE"),
        ("Anna Berg", "PERSON"),
        ("U . N .", "ORG"),
        ("New York", "GPE"),
        ("New", "GPE"),
    ]
    assert written.decode().count("-DOCSTART- -X- O O\n\n") == 2
    assert "More" not in written.decode()
    assert "Müller -X- O O\n" in written.decode()


def test_a_token_is_cut_where_a_mention_begins_or_ends():
    glued = content("preMinskpost")

    written = exported("conll", named(glued, analysis(glued.text, ("Minsk", Label.GPE, 0))))

    assert written.decode().splitlines()[2:5] == [
        "pre -X- O O",
        "Minsk -X- O B-GPE",
        "post -X- O O",
    ]


def of_brat(written: bytes, number: int) -> brat.BratDocument:
    archive = zipfile.ZipFile(io.BytesIO(written))
    text, found = (archive.read(f"{number}.{kind}").decode() for kind in ("txt", "ann"))
    return brat.loads(text, found)


def test_another_program_reads_brat_standoff():
    written = exported("brat", named(), named(number=8))

    document = of_brat(written, 8)

    assert document.text == TEXT.text
    read = sorted(document.entities, key=lambda entity: entity.total_span)
    assert [(entity.type, entity.text) for entity in read] == [
        ("GPE", "New York"),
        ("PERSON", "Anna Berg"),
        ("ORG", "U.N."),
        ("GPE", "New York"),
        ("GPE", "New York"),
    ]
    for entity in read:
        start, end = entity.total_span
        assert TEXT.text[start:end].replace("\n", " ") == entity.text
    assert len(read[-1].locations) == 2
    assert all(a.total_span[1] <= b.total_span[0] for a, b in pairwise(read))


WORDS = st.text(st.sampled_from("aB🎉é𠀀'-.\n \t"), min_size=1, max_size=12)


@given(st.lists(st.tuples(WORDS, st.booleans()), min_size=1, max_size=8))
def test_whatever_the_text_every_mention_comes_back_from_every_format(pieces):
    text, mentions = "", []
    for words, is_name in pieces:
        if is_name and words == words.strip() and "\n" not in words:
            mentions.append(Mention(len(text), len(text) + len(words), Label.ORG, 0))
        text += words + " "
    imported = content(text.rstrip() or "x")
    mentions = [m for m in mentions if m.end <= len(imported.text)]
    article = named(imported, Analysis("test", tuple(mentions), (Entity(0, "X", Label.ORG),)))

    rows = list(csv.DictReader(io.StringIO(exported("csv", article).decode(), newline="")))
    assert [(int(r["start"]), int(r["end"])) for r in rows] == [(m.start, m.end) for m in mentions]
    document = of_brat(exported("brat", article), 7)
    assert sorted(each.total_span for each in document.entities) == [
        (m.start, m.end) for m in mentions
    ]
    expected = [imported.text[m.start : m.end] for m in mentions]
    assert [ent.replace(" ", "") for ent, _ in of_conll(exported("conll", article))] == [
        "".join(words.split()) for words in expected
    ]


def read_graph(*articles: NamedArticle) -> nx.Graph:
    return nx.read_graphml(io.BytesIO(exported("graphml", *articles)))


def test_a_graph_has_who_is_named_together_with_whom_and_in_how_many_articles():
    text = content("Anna met Olaf in Minsk on 3 May.")
    both = analysis(
        text.text, ("Anna", Label.PERSON, 1), ("Olaf", Label.PERSON, 2), ("3 May", Label.DATE, 4)
    )
    all_three = analysis(
        text.text, ("Anna", Label.PERSON, 1), ("Olaf", Label.PERSON, 2), ("Minsk", Label.GPE, 3)
    )

    graph = read_graph(named(text, both), named(text, all_three, number=8))

    assert dict(graph.nodes(data=True)) == {
        "n1": {"name": "Anna", "label": "PERSON", "articles": 2, "mentions": 2},
        "n2": {"name": "Olaf", "label": "PERSON", "articles": 2, "mentions": 2},
        "n3": {"name": "Minsk", "label": "GPE", "articles": 1, "mentions": 1},
    }
    assert {(*pair, weight) for *pair, weight in graph.edges(data="weight")} == {
        ("n1", "n2", 2),
        ("n1", "n3", 1),
        ("n2", "n3", 1),
    }


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20))
def test_any_name_can_be_read_back_from_a_graph_but_for_what_xml_cannot_write(name):
    text = content(f"{name} left.")
    mention = Mention(0, len(name), Label.PERSON, 1)
    found = Analysis("m", (mention,), (Entity(1, name, Label.PERSON),))

    (read,) = read_graph(named(text, found)).nodes(data="name")

    unwritable = {*map(chr, range(32)), "\ufffe", "\uffff"} - {"\t", "\n"}
    assert (read[1] or "") == "".join(one for one in name if one not in unwritable)
