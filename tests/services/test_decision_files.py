import json

import pytest
from helpers.deciding import take_all, take_back

from reader.domain.entity import Label
from reader.domain.errors import DecisionError
from reader.domain.ledger import EntityRef, Ignore, KeepApart, Merge, Rename, Retype, Split
from reader.services import acts, decision_files, ledger
from reader.store.library import Library

KYIV = EntityRef(Label.GPE, "kyiv", "Kyiv")
KIEV = EntityRef(Label.GPE, "kiev", "Kiev")
SMITH = EntityRef(Label.PERSON, "", "Smith", "0f" * 32)


@pytest.fixture
def other(tmp_path, new_library):
    with new_library(tmp_path / "other.sqlite3") as library:
        yield library


def decide(library: Library) -> None:
    """Decide something of every kind."""
    take_all(
        library,
        [
            Merge((KIEV, SMITH), KYIV),
            Split(KYIV, ("kiev",), KIEV),
            Rename(KYIV, "Kyïv"),
            Retype(KYIV, Label.LOC),
            Ignore(KIEV, "0f" * 32),
            acts.add_name(library, "Bridge, the “old”", Label.FAC, ["Bridge", "Brücke"]),
            KeepApart(KYIV, KIEV),
        ],
    )
    take_back(library, ledger.decisions(library)[2].id)


def test_decisions_go_to_another_library_as_they_are_and_only_once(library, other, tmp_path):
    decide(library)
    path = tmp_path / "decisions.json"

    assert decision_files.export_json(library, path) == 7
    assert decision_files.import_json(other, path) == 7
    assert decision_files.import_json(other, path) == 0

    assert ledger.decisions(other) == ledger.decisions(library)


def test_the_file_can_be_read_by_people_and_programs(library, tmp_path):
    decide(library)
    path = tmp_path / "decisions.json"
    decision_files.export_json(library, path)

    whole = json.loads(path.read_text(encoding="utf-8"))

    assert (whole["format"], whole["version"]) == ("rubricator-decisions", 1)
    merge, _, rename, *_ = whole["decisions"]
    assert merge["kind"] == "merge"
    assert merge["into"] == {"label": "GPE", "key": "kyiv", "name": "Kyiv", "article": ""}
    assert merge["taken_back_at"] is None
    assert rename["taken_back_at"].endswith("Z")
    assert "Kyïv" in path.read_text(encoding="utf-8")


def of_decision(fields: str, moment: str = "2026-01-01T00:00:00Z") -> str:
    """Return a file of one decision."""
    decision = f'{{"id": "1", "made_at": "{moment}", {fields}}}'
    return f'{{"format": "rubricator-decisions", "version": 1, "decisions": [{decision}]}}'


RENAME = '"kind": "rename", "name": "x", "entity": {"label": "GPE", "key": "k", "name": "K"}'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"format": "rubricator-decisions", "version": 2, "decisions": []}',
        '{"format": "notes", "version": 1, "decisions": []}',
        of_decision('"kind": "explode"'),
        of_decision(RENAME, moment="2026-01-01T00:00:00"),
        of_decision(RENAME, moment="yesterday"),
        of_decision(RENAME.replace('"key": "k"', '"key": ""')),
        of_decision(RENAME.replace("GPE", "CITY")),
    ],
)
def test_a_file_that_holds_no_decisions_is_refused_and_changes_nothing(other, tmp_path, text):
    path = tmp_path / "decisions.json"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(DecisionError) as refusal:
        decision_files.import_json(other, path)

    assert str(path) in str(refusal.value)
    assert refusal.value.hint
    assert ledger.decisions(other) == ()


def test_a_gazetteer_goes_out_and_in_and_only_once(library, other, tmp_path):
    decide(library)
    path = tmp_path / "names.csv"

    assert decision_files.export_csv(library, path) == 1
    assert path.read_bytes() == (
        'name,label,aliases\r\n"Bridge, the “old”",FAC,Bridge|Brücke\r\n'.encode()
    )
    assert decision_files.import_csv(other, path) == 1
    assert decision_files.import_csv(other, path) == 0

    (decision,) = ledger.decisions(other)
    assert decision.act == ledger.decisions(library)[5].act


def test_a_gazetteer_of_a_spreadsheet_is_read(library, tmp_path):
    path = tmp_path / "names.csv"
    path.write_bytes(
        "\ufeffName,Label,Aliases\r\n  Minsk ,GPE,\r\n\r\nUN,ORG,U.N. | ONU\r\n".encode()
    )

    assert decision_files.import_csv(library, path) == 2

    assert [each.act.forms for each in ledger.decisions(library)] == [
        ("Minsk",),
        ("UN", "U.N.", "ONU"),
    ]


@pytest.mark.parametrize(
    ("lines", "complaint"),
    [
        (b"", "line 1: the columns are not name, label, aliases"),
        (b"name;label;aliases\n", "line 1: the columns are not name, label, aliases"),
        (b"name,label,aliases\nA,GPE,,b\n", "line 2: it has more cells than there are columns"),
        (b"name,label,aliases\nMinsk,GPE,\nKyiv,CITY,\n", "line 3: There is no kind 'CITY'"),
        (
            b"name,label,aliases\nMinsk,GPE,\n\nMinsk,GPE,x\n",
            "line 4: Minsk is of kind GPE in",
        ),
        (b"name,label,aliases\n,GPE,\n", "line 2: The name is empty"),
        (b"name,label,aliases\nMinsk,GPE,-|x\n", "line 2: '-' is no name"),
        (b"name,label,aliases\nM\xfcnchen,GPE,\n", "line 2: it is not UTF-8"),
        (b'name,label,aliases\n"Minsk"x,GPE,\n', "line 2:"),
    ],
)
def test_what_is_wrong_with_a_gazetteer_is_said_with_its_line(library, tmp_path, lines, complaint):
    path = tmp_path / "names.csv"
    path.write_bytes(lines)

    with pytest.raises(DecisionError) as refusal:
        decision_files.import_csv(library, path)

    assert complaint in str(refusal.value)
    assert "name,label,aliases" in refusal.value.hint
    assert ledger.decisions(library) == ()


def test_a_file_that_is_not_there_is_refused(library, tmp_path):
    for read in (decision_files.import_csv, decision_files.import_json):
        with pytest.raises(DecisionError, match="cannot be read"):
            read(library, tmp_path / "missing")
