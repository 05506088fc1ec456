import sys
from pathlib import Path

import pytest
from helpers.command_line import objects, run

from reader.child import Child, ChildKind
from reader.services import admission, intake

STUB = (sys.executable, str(Path(__file__).parents[1] / "helpers" / "stub_child.py"))


@pytest.fixture
def library(tmp_path, new_library):
    """A library of two articles."""
    path = tmp_path / "library.sqlite3"
    child = Child(ChildKind.FILES, STUB)
    with new_library(path) as library:
        for name in ("rates", "rain"):
            file = tmp_path / f"{name}.txt"
            file.write_text(f"{name}\nIt was in the papers.", encoding="utf-8")
            (article_id,) = intake.enqueue(library, [file])
            admission.admit(library, article_id, child, child, lambda _: None)
    child.close()
    return path


def found(library: Path, query: str) -> list[dict]:
    return objects(run("list", query, "--json", library=library))


def test_articles_of_a_query_are_marked_and_tagged_together(library):
    marked = run("mark", "rain", "--read", "--archive", "--tag", "weather", library=library)
    assert marked.returncode == 0
    assert b"rain" in marked.stdout

    (rain,) = found(library, "is:archived tag:weather")
    assert (rain["title"], rain["read"], rain["tags"]) == ("rain", True, ["weather"])

    run("mark", "papers", "--unread", "--unarchive", "--untag", "weather", library=library)
    assert found(library, "is:archived OR is:read OR tag:weather") == []


def test_articles_are_removed_and_restored_by_their_ids(library):
    (rates,) = found(library, "rates")
    run("mark", "--article", str(rates["id"]), "--remove", library=library)
    assert [each["title"] for each in found(library, "papers")] == ["rain"]

    run("mark", "in:trash", "--restore", library=library)
    assert len(found(library, "papers")) == 2


def test_an_article_that_is_not_there_is_named(library):
    for command in (("mark", "--read"), ("export", "--output", library.parent / "notes.md")):
        refused = run(*command, "--article", "1", "--article", "99", library=library)

        assert refused.returncode == 1
        assert b"no article 99" in refused.stderr
    assert found(library, "is:read") == []


@pytest.mark.parametrize("arguments", [["--read"], ["rain"], ["rain", "--read", "--article", "1"]])
def test_it_must_be_said_which_articles_and_what_to_do(library, arguments):
    refused = run("mark", *arguments, library=library)

    assert refused.returncode == 2
    assert b"Say w" in refused.stderr
