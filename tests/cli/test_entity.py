import json
import sys
from collections import Counter
from pathlib import Path

import pytest
import spacy
from helpers.command_line import objects, run
from spacy.tokens import DocBin

from reader.child import Child, ChildKind
from reader.services import acts, admission, articles, entities, intake, ledger
from reader.store.library import Library

STUB = (sys.executable, str(Path(__file__).parents[1] / "helpers" / "stub_child.py"))


@pytest.fixture
def library(tmp_path, new_library):
    """A library of two articles, in which every word in capitals is a person."""
    path = tmp_path / "library.sqlite3"
    child = Child(ChildKind.FILES, STUB)
    texts = {"one.txt": "rates\nAnna met Berg and Bergh.", "two.txt": "more\nCarl met Berg 🎉."}
    with new_library(path) as library:
        for name, text in texts.items():
            file = tmp_path / name
            file.write_text(text, encoding="utf-8")
            (article_id,) = intake.enqueue(library, [file])
            admission.admit(library, article_id, child, child, lambda _: None)
    child.close()
    return path


def ids(library: Path, name: str) -> list[int]:
    """Return the articles that name an entity."""
    result = run("list", "--entity", name, "--json", library=library)
    return [article["id"] for article in objects(result)]


def test_every_command_of_the_group_explains_itself():
    listed = run("entity", "--help").stdout.decode()

    for command in (
        "merge",
        "split",
        "rename",
        "retype",
        "ignore",
        "add",
        "undo",
        "log",
        "suggest",
        "export",
        "import",
    ):
        assert f"  {command} " in listed
        assert run("entity", command, "--help").returncode == 0
    assert "EVENT" in run("entity", "retype", "--help").stdout.decode()


def test_a_merge_says_how_much_it_changes_and_is_undone(library):
    preview = run("entity", "merge", "Bergh", "Berg", "--preview", library=library)
    assert preview.stdout.decode() == "Bergh is Berg: 1 mention in 1 article would change.\n"
    assert ids(library, "Bergh") == [1]

    (merged,) = objects(run("entity", "merge", "bergh", "Berg", "--json", library=library))
    assert (merged["kind"], merged["articles"], merged["mentions"]) == ("merge", 1, 1)
    assert merged["into"]["name"] == "Berg"
    assert ids(library, "Bergh") == [2, 1]

    (undone,) = objects(run("entity", "undo", "--json", library=library))
    assert undone["id"] == merged["id"]
    assert undone["taken_back_at"]
    assert ids(library, "Bergh") == [1]
    nothing = run("entity", "undo", library=library)
    assert nothing.returncode == 1
    assert b"Nothing was decided." in nothing.stderr


def test_the_log_shows_every_decision(library):
    run("entity", "rename", "Anna", "Anna K.", library=library)
    run("entity", "ignore", "Carl", "--article", "2", library=library)
    run("entity", "add", "met", "EVENT", "--alias", "rates", library=library)
    run("entity", "retype", "met", "FAC", library=library)
    run("entity", "split", "met", "rates", library=library)
    (ignore,) = [
        each
        for each in objects(run("entity", "log", "--json", library=library))
        if each["kind"] == "ignore"
    ]
    run("entity", "undo", ignore["id"][:8], library=library)

    lines = run("entity", "log", library=library).stdout.decode().splitlines()

    assert [line.split("  ", 2)[2] for line in lines] == [
        "Anna is called Anna K.",
        "Carl is no name in one article (taken back)",
        "met, rates is a name (EVENT)",
        "met is FAC, not EVENT",
        "rates is not met but rates",
    ]
    assert ids(library, "Carl") == [2]


def test_an_ambiguous_name_is_refused_with_its_candidates(library):
    run("entity", "add", "Berg", "FAC", library=library)
    run("entity", "add", "Carl", "PERSON", "--alias", "Berg", library=library)
    run("entity", "add", "Anna", "ORG", "--alias", "Anna met", library=library)
    run("entity", "rename", "Carl", "Anna", library=library)

    refused = run("entity", "rename", "Anna", "X", library=library)

    assert refused.returncode == 1
    complaint = refused.stderr.decode()
    assert "2 entities are called Anna: @" in complaint
    assert "(ORG)" in complaint
    assert "(PERSON)" in complaint
    chosen = complaint.split("@")[1].split(" ")[0]
    assert run("entity", "rename", f"@{chosen}", "Xenia", library=library).returncode == 0
    assert ids(library, "Xenia")


@pytest.mark.parametrize(
    ("arguments", "code", "complaint"),
    [
        (("rename", "Nobody", "X"), 1, "Nothing in the library is called Nobody."),
        (("rename", "Anna", " "), 1, "The name is empty."),
        (("retype", "Anna", "CITY"), 2, "CITY"),
        (("retype", "Anna", "PERSON"), 1, "Anna is of kind PERSON already."),
        (("split", "Anna", "Berg"), 1, "Anna is not called Berg."),
        (("ignore", "Anna", "--article", "9"), 1, "There is no article 9"),
        (("ignore", "@4711"), 1, "Nothing in the library is called @"),
        (("undo", "fff"), 1, "There is no decision fff to take back."),
        (("merge", "Anna"), 2, "INTO"),
        (("import", "missing.json"), 1, "cannot be read"),
    ],
)
def test_what_cannot_be_decided_is_said_with_a_hint(library, arguments, code, complaint):
    result = run("entity", *arguments, library=library)

    assert result.returncode == code
    assert complaint in result.stderr.decode()
    assert result.stdout == b""
    assert objects(run("entity", "log", "--json", library=library)) == []


def test_decisions_and_names_go_out_and_into_another_library(library, tmp_path):
    run("entity", "add", "met", "EVENT", "--alias", "rates", library=library)
    run("entity", "ignore", "Carl", library=library)
    decisions, names = tmp_path / "decisions.json", tmp_path / "names.csv"
    other = tmp_path / "other.sqlite3"

    assert run("entity", "export", decisions, library=library).stdout == b"2 decisions written.\n"
    assert run("entity", "export", names, library=library).stdout == b"1 names written.\n"
    assert names.read_text(encoding="utf-8").splitlines()[1] == "met,EVENT,rates"
    assert len(json.loads(decisions.read_text(encoding="utf-8"))["decisions"]) == 2
    assert run("entity", "import", decisions, library=other).stdout == b"2 decisions added.\n"
    assert run("entity", "import", decisions, library=other).stdout == b"0 decisions added.\n"
    assert run("entity", "import", names, library=other).stdout == b"0 names added.\n"


def test_suggestions_can_be_answered_from_a_script(tmp_path, new_library):
    path = tmp_path / "library.sqlite3"
    child = Child(ChildKind.FILES, STUB)
    with new_library(path) as library:
        file = tmp_path / "one.txt"
        file.write_text("rates\nAnna Berg, anna and A. Berg", encoding="utf-8")
        (article_id,) = intake.enqueue(library, [file])
        admission.admit(library, article_id, child, child, lambda _: None)
    child.close()
    run("entity", "add", "Anna Berg", "PERSON", library=path)
    run("entity", "add", "A. Berg", "PERSON", library=path)

    (asked,) = objects(run("entity", "suggest", "--json", library=path))

    assert asked["reason"] == "the same surname and initial"
    assert {asked["entity"]["name"], asked["other"]["name"]} == {"Anna Berg", "A. Berg"}
    assert (asked["accept"]["kind"], asked["reject"]["kind"]) == ("merge", "keep_apart")
    text = run("entity", "suggest", library=path).stdout.decode()
    first = f"@{asked['entity']['id']}"
    assert text.startswith(first)
    run("entity", "merge", first, f"@{asked['other']['id']}", library=path)
    assert objects(run("entity", "suggest", "--json", library=path)) == []


FIRST = (
    "The visit to Lisbon\n\n"
    "Maria Santos went to Lisbon on Monday. Santos met Pedro Alves of the Bank of Portugal.\n\n"
    "Alves said that the old lighthouse would be sold. The Tejo Observer reported it first.\n"
)
SECOND = (
    "Another day in Porto\n\n"
    "Maria dos Santos came to Porto with Pedro Alves on Tuesday, and they saw the old lighthouse.\n"
)


@pytest.mark.model
def test_decisions_show_in_lists_and_survive_another_analysis(tmp_path):
    path = tmp_path / "library.sqlite3"
    for name, text in {"first.txt": FIRST, "second.txt": SECOND}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    added = run("add", tmp_path / "first.txt", tmp_path / "second.txt", library=path)
    assert added.returncode == 0
    assert ids(path, "Maria Santos") == [1]

    for decision in (
        ("merge", "Maria dos Santos", "Maria Santos"),
        ("rename", "Pedro Alves", "Alves, Pedro"),
        ("ignore", "Porto"),
        ("add", "old lighthouse", "FAC"),
    ):
        assert run("entity", *decision, library=path).returncode == 0

    def holds() -> None:
        assert ids(path, "Maria Santos") == [2, 1]
        assert ids(path, "Alves, Pedro") == ids(path, "Pedro Alves") == [2, 1]
        assert run("list", "--entity", "Porto", library=path).returncode == 1
        assert ids(path, "old lighthouse") == [2, 1]
        assert ids(path, "Lisbon") == [1]

    holds()
    with Library.open(path) as library:
        articles.retry(library, [1, 2])
    (tmp_path / "third.txt").write_text("Nothing here.", encoding="utf-8")
    again = objects(run("add", tmp_path / "third.txt", "--json", library=path))
    assert sorted(each["id"] for each in again) == [1, 2, 3]
    holds()
    while run("entity", "undo", library=path).returncode == 0:
        pass
    assert ids(path, "Maria Santos") == [1]
    assert ids(path, "Porto") == [2]
    assert run("list", "--entity", "old lighthouse", library=path).returncode == 1


@pytest.mark.model
def test_a_format_that_only_names_have_needs_no_further_word(library, tmp_path):
    output = tmp_path / "names.spacy"

    run("export", "--format", "docbin", "--output", output, library=library)

    docs = DocBin().from_disk(output).get_docs(spacy.blank("xx").vocab)
    assert [ent.text for doc in docs for ent in doc.ents] == [
        "Carl",
        "Berg",
        "Anna",
        "Berg",
        "Bergh",
    ]


def test_entities_are_exported_of_some_articles_or_of_all(library, tmp_path):
    output = tmp_path / "names.csv"

    assert run("export", "--entities", "--output", output, library=library).returncode == 0
    lines = output.read_text(encoding="utf-8").splitlines()
    assert [line.split(",")[6] for line in lines[1:]] == ["Carl", "Berg", "Anna", "Berg", "Bergh"]

    run(
        "export",
        "--entities",
        "--format",
        "conll",
        "--entity",
        "Anna",
        "--output",
        output,
        library=library,
    )
    assert "Anna -X- O B-PERSON" in output.read_text(encoding="utf-8")
    assert "Carl" not in output.read_text(encoding="utf-8")


def test_a_decision_is_taken_back_only_where_its_id_says_which(library):
    with Library.open(library) as opened:
        anna = entities.find(opened, "Anna")[0].id
        for number in range(17):
            ledger.take(opened, acts.rename(opened, anna, f"Anna {number}"))
        first_signs = Counter(made.id[0] for made in ledger.decisions(opened))
    ((sign, count),) = first_signs.most_common(1)

    refused = run("entity", "undo", sign, library=library)

    assert refused.returncode == 1
    assert f"{count} decisions begin with {sign}." in refused.stderr.decode()
