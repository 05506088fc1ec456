import os
import subprocess
import sys
from pathlib import Path

import networkx as nx
import pytest
from helpers.command_line import objects, run, run_apart

from reader import __version__
from reader.child import Child, ChildKind
from reader.domain.highlight import Colour, passage
from reader.services import admission, articles, highlights, intake

SHARED = Path(__file__).resolve().parents[2] / "shared"
STUB = (sys.executable, str(Path(__file__).parent / "helpers" / "stub_child.py"))

STORY = (
    "Rates rise again\n"
    "\n"
    "The central bank in Lisbon raised its rates on Tuesday, as Maria Santos had expected, and it "
    "said that prices would fall before the summer was over.\n"
    "\n"
    "“Nobody was surprised,” Santos told the newspaper 🎉 on the same evening, after the markets "
    "had closed and the bankers had gone home.\n"
)


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.sqlite3"


@pytest.fixture
def library(path, tmp_path, new_library):
    """A library of three articles, one of them with a highlight and one that failed."""
    child = Child(ChildKind.FILES, STUB)
    texts = {
        "one.txt": "Rates rise\nAnna met Berg by the river.",
        "two.txt": "Rates fall\nCarl met Berg 🎉.",
        "three.txt": "fail",
    }
    with new_library(path) as library:
        for name, text in texts.items():
            file = tmp_path / name
            file.write_text(text, encoding="utf-8")
            (article_id,) = intake.enqueue(library, [file])
            admission.admit(library, article_id, child, child, lambda _: None)
        text = articles.load(library, 1).content.text
        highlights.add(library, 1, passage(text, 12, 16), Colour.BLUE, "Who?", ["people"])
    child.close()
    return path


def test_every_command_explains_itself():
    listed = run("--help").stdout.decode()

    for command in (
        "open",
        "add",
        "extract",
        "entities",
        "list",
        "search",
        "highlights",
        "export",
        "backup",
        "restore",
        "check",
        "where",
    ):
        assert f"  {command} " in listed
    assert '"portable"' in listed
    assert "--with-boilerplate" in run("entities", "--help").stdout.decode()


def test_it_says_which_version_it_is():
    assert run_apart("--version").stdout.decode() == f"rubricator {__version__}\n"


@pytest.mark.parametrize(
    "arguments", [("bogus",), ("extract",), ("list", "--bogus"), ("export",), ("search",)]
)
def test_wrong_usage_is_exit_code_two(arguments):
    result = run(*arguments)

    assert result.returncode == 2
    assert result.stdout == b""
    assert b"Usage:" in result.stderr


def test_extract_prints_a_file_as_an_article_without_a_library(story, home):
    result = run("extract", story, "--json")

    (article,) = objects(result)
    assert result.returncode == 0
    assert set(article) >= {
        "path",
        "title",
        "byline",
        "site",
        "published",
        "language",
        "url",
        "text",
        "blocks",
    }
    assert article["path"] == str(story)
    assert article["title"] == "Rates rise again"
    for block in article["blocks"]:
        assert set(block) >= {"start", "end", "kind", "level", "role"}
        assert "\n\n" not in article["text"][block["start"] : block["end"]]
    assert "🎉" in article["text"]
    assert not list(home.rglob("*.sqlite3"))


def test_extract_prints_the_body_for_people_too(story):
    result = run_apart("extract", story)

    assert "“Nobody was surprised,”" in result.stdout.decode("utf-8")


def test_a_file_that_fails_is_named_with_its_reason_and_the_others_go_on(story, tmp_path):
    missing = tmp_path / "missing.txt"

    result = run("extract", missing, story, "--json")

    failed, article = objects(result)
    assert result.returncode == 1
    assert set(failed) == {"path", "error", "hint"}
    assert failed["path"] == str(missing)
    assert failed["error"]
    assert failed["hint"]
    assert article["path"] == str(story)
    assert failed["error"] in result.stderr.decode("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="names are always text there")
def test_a_file_whose_name_is_no_text_fails_by_itself(tmp_path, story):
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(name)).write_text(STORY, encoding="utf-8")

    result = subprocess.run(
        [sys.executable, "-m", "reader", "extract", name, str(story), "--json"],
        capture_output=True,
        check=False,
    )

    failed, article = objects(result)
    assert failed["path"] == f"{tmp_path}/caf\ufffd.txt"
    assert article["title"] == "Rates rise again"


def test_the_output_is_utf8_whatever_the_locale(story):
    result = run_apart(
        "extract", story, "--json", LC_ALL="C", LANG="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0"
    )

    assert result.returncode == 0
    assert "🎉" in objects(result)[0]["text"]


def test_a_reader_that_closes_the_pipe_early_ends_the_command_quietly(story):
    with subprocess.Popen(
        [sys.executable, "-m", "reader", "extract", *[str(story)] * 200, "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        program.stdout.readline()
        program.stdout.close()
        complaint = program.stderr.read()

    assert program.returncode == 1
    assert complaint == b""


@pytest.mark.model
def test_entities_finds_who_and_where_with_one_child_for_all_files(story, sample):
    result = run("entities", story, sample, "--json")

    first, second = objects(result)
    assert result.returncode == 0
    for article in (first, second):
        known = {entity["id"]: entity for entity in article["entities"]}
        for mention in article["mentions"]:
            assert article["text"][mention["start"] : mention["end"]] == mention["text"]
            assert set(mention) >= {"start", "end", "text", "label", "entity", "source"}
            assert known[mention["entity"]]["label"] == mention["label"]
            assert any(
                block["start"] <= mention["start"] < mention["end"] <= block["end"]
                for block in article["blocks"]
                if block["role"] == "body"
            )
        for entity in article["entities"]:
            counted = [m for m in article["mentions"] if m["entity"] == entity["id"]]
            assert entity["count"] == len(counted)
    (santos,) = [each for each in first["entities"] if "Santos" in each["name"]]
    assert (santos["name"], santos["label"]) == ("Maria Santos", "PERSON")
    assert "Santos" in santos["aliases"]
    for surname in ("Putin", "Reznikov", "Gerasimov"):
        (person,) = [each for each in second["entities"] if surname in each["name"]]
        assert person["name"] != surname


@pytest.mark.model
def test_boilerplate_has_names_only_when_asked_for(sample):
    def outside_the_body(*options) -> int:
        (article,) = objects(run("entities", sample, "--json", *options))
        boilerplate = [each for each in article["blocks"] if each["role"] == "boilerplate"]
        return sum(
            block["start"] <= mention["start"] < block["end"]
            for mention in article["mentions"]
            for block in boilerplate
        )

    assert outside_the_body() == 0
    assert outside_the_body("--with-boilerplate") > 0


@pytest.mark.model
def test_add_takes_files_and_folders_into_the_library_once(story, path, tmp_path):
    copy = tmp_path / "folder" / "copy.txt"
    copy.parent.mkdir()
    copy.write_text(STORY, encoding="utf-8")

    first = run("add", story, "--json", library=path)
    second = run("add", story, copy.parent, tmp_path / "missing.txt", "--json", library=path)

    (added,) = objects(first)
    assert (first.returncode, added["state"], added["step"]) == (0, "done", "analysed")
    assert second.returncode == 1
    assert [each.get("step") for each in objects(second)] == ["known", "known", None]
    (listed, failed) = sorted(objects(run("list", "--json", library=path)), key=lambda a: a["id"])
    assert (listed["id"], listed["title"]) == (added["id"], "Rates rise again")
    assert (failed["title"], failed["state"]) == ("missing.txt", "failed")
    assert [
        each["id"] for each in objects(run("list", "--entity", "santos", "--json", library=path))
    ] == [listed["id"]]


def test_list_prints_what_the_filters_leave(library):
    def ids(*filters) -> list[int]:
        result = run("list", *filters, "--json", library=library)
        assert result.returncode == 0, result.stderr
        return [article["id"] for article in objects(result)]

    assert ids() == [3, 2, 1]
    assert ids("--entity", "berg") == [2, 1]
    assert ids("--entity", "berg", "--not", "Anna") == [2]
    assert ids("--entity", "berg", "--entity", "Anna", "--text", "river") == [1]
    assert ids("entity:berg -entity:Anna") == [2]
    assert ids("river OR entity:carl", "--text", "has:note") == [1]


def test_list_says_which_name_it_does_not_know(library):
    result = run_apart("list", "--entity", "Müller", library=library, LC_ALL="C")

    assert result.returncode == 1
    assert "Nothing in the library is called Müller." in result.stderr.decode("utf-8")


def test_search_prints_snippets(library):
    (hit,) = objects(run("search", "rivers", "--json", library=library))

    assert hit["id"] == 1
    assert [hit["snippet"][start:end] for start, end in hit["marks"]] == ["river"]
    assert "by the river." in run("search", "river", library=library).stdout.decode()


@pytest.mark.parametrize("command", [["list"], ["search"], ["highlights"], ["list", "--text"]])
def test_a_query_that_cannot_be_understood_is_wrong_usage_and_shown_with_its_place(
    library, command
):
    result = run(*command, '河 "half', library=library)

    assert result.returncode == 2
    assert result.stderr.decode("utf-8").splitlines() == [
        "The quotes are not closed.",
        '  河 "half',
        "     ^^^^^",
        '  Write " once more where the words end.',
    ]


def test_highlights_are_printed_with_their_place_and_what_was_said(library):
    (highlight,) = objects(run("highlights", "--json", library=library))

    assert highlight["quote"] == "Anna"
    assert (highlight["article"], highlight["start"], highlight["end"]) == (1, 12, 16)
    assert (highlight["colour"], highlight["note"], highlight["tags"]) == (
        "blue",
        "Who?",
        ["people"],
    )
    assert objects(run("highlights", "--entity", "carl", "--json", library=library)) == []


def test_export_writes_the_highlights_of_some_articles_or_of_all(library, tmp_path):
    output = tmp_path / "notes.md"

    assert (
        run("export", "--format", "markdown", "--output", output, library=library).returncode == 0
    )
    assert "> Anna" in output.read_text(encoding="utf-8")

    output.unlink()
    result = run("export", "--article", "2", "--output", output, library=library)
    assert result.returncode == 1
    assert b"nothing is highlighted" in result.stderr
    assert not output.exists()


def test_backup_restore_and_check_from_the_command_line(library, tmp_path):
    backup = tmp_path / "backup.sqlite3"
    assert run("backup", backup, library=library).returncode == 0
    (report,) = objects(run("check", "--json", library=library))
    assert report["problems"] == []
    assert (report["counts"]["articles"], report["counts"]["articles failed"]) == (3, 1)

    library.write_bytes(b"overwritten by mistake")
    broken = run("check", library=library)
    assert broken.returncode == 1
    assert b"not a library" in broken.stderr

    assert run("restore", backup, library=library).returncode == 0
    assert len(objects(run("list", "--json", library=library))) == 3


def test_help_and_extract_start_without_what_they_do_not_need(story):
    program = (
        "import sys; sys.argv = sys.argv[1:]\n"
        "from reader.__main__ import main\n"
        "try:\n    main()\n"
        "except SystemExit:\n    pass\n"
        "heavy = {'sqlalchemy', 'spacy', 'PySide6', 'trafilatura', 'rich'} & set(sys.modules)\n"
        "print(sorted(heavy))"
    )
    for arguments in (["--help"], ["extract", str(story)]):
        result = subprocess.run(
            [sys.executable, "-c", program, "rubricator", *arguments],
            capture_output=True,
            check=True,
            text=True,
        )
        assert result.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("command", [("check",), ("backup", "copy.sqlite3")])
def test_a_library_that_is_not_there_is_not_made_by_looking_after_it(path, command):
    result = run(*command, library=path)

    assert result.returncode == 1
    assert b"There is no library" in result.stderr
    assert not path.exists()


def test_who_is_named_with_whom_is_written_as_a_graph(library, tmp_path):
    output = tmp_path / "names.graphml"

    result = run("export", "--format", "graphml", "--output", output, library=library)

    assert result.returncode == 0, result.stderr
    graph = nx.read_graphml(output)
    by_name = {graph.nodes[node]["name"]: node for node in graph}
    assert graph.has_edge(by_name["Anna"], by_name["Berg"])
    assert not graph.has_edge(by_name["Anna"], by_name["Carl"])
