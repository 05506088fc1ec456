import json

import pytest
from helpers import marked_library
from helpers.command_line import objects, run


@pytest.fixture
def library(tmp_path, new_library):
    path = tmp_path / "library.sqlite3"
    with new_library(path) as library:
        marked_library.fill(library)
    return path


def test_an_export_is_written_and_verified(library, tmp_path):
    target = tmp_path / "notes.jsonld"

    assert run("export", "--format", "w3c", "--output", target, library=library).returncode == 0
    result = run("verify", target, "--json", library=library)

    found = objects(result)
    assert len(found) == len(json.loads(target.read_text()))
    gone = [each["quote"] for each in found if each["standing"] == "gone"]
    assert gone == ["on Monday"]
    assert {each["standing"] for each in found} == {"stands", "gone"}
    assert result.returncode == 1


def test_the_verdicts_can_be_read_by_people(library, tmp_path):
    target = tmp_path / "notes.md"
    run("export", "--article", "2", "--output", target, library=library)

    result = run("verify", target, library=library)

    assert result.returncode == 0
    lines = result.stdout.decode().splitlines()
    assert lines[0] == f"stands   “{marked_library.BARE.text}”"
    assert lines[-1] == "1 stands, 0 moved, 0 gone, 0 unknown"


def test_a_folder_gets_a_file_for_each_article_once(library, tmp_path):
    folder = tmp_path / "vault"
    folder.mkdir()
    command = ("export", "--format", "obsidian", "--output", folder)

    assert run(*command, library=library).returncode == 0
    assert len(list(folder.glob("*.md"))) == 3
    again = run(*command, library=library)
    assert again.returncode == 1
    assert "already" in again.stderr.decode()
    assert run(*command, "--replace", library=library).returncode == 0


def test_a_template_is_used_and_its_error_names_its_line(library, tmp_path):
    template = tmp_path / "mine.txt.j2"
    template.write_text("{% for a in articles %}{{ a.title }};{% endfor %}")
    target = tmp_path / "titles.txt"
    command = ("export", "--template", template, "--output", target)

    assert run(*command, library=library).returncode == 0
    assert f"{marked_library.STORY.title};" in target.read_text()

    template.write_text("\n{{ nothing }}")
    refused = run(*command, library=library)
    assert refused.returncode == 1
    assert "line 2" in refused.stderr.decode()
    assert f"{marked_library.STORY.title};" in target.read_text()


@pytest.mark.parametrize(
    "options",
    [
        ("--entities", "--template", "mine.txt.j2"),
        ("--format", "html", "--template", "mine.txt.j2"),
        ("--article", "1", "--text", "tide"),
    ],
)
def test_options_that_contradict_each_other_are_refused(library, tmp_path, options):
    refused = run("export", *options, "--output", tmp_path / "notes", library=library)

    assert refused.returncode == 2
    assert not (tmp_path / "notes").exists()


def test_a_file_that_is_no_export_cannot_be_verified(library, tmp_path):
    path = tmp_path / "photo.png"
    path.write_bytes(b"\x89PNG")

    refused = run("verify", path, library=library)

    assert refused.returncode == 1
    assert refused.stderr
