import json

from helpers.command_line import objects, run

STORY = "The council met on Monday evening in the old harbour hall.\n\nThe vote was close."
CLIPPINGS = """The Harbour (Maren Voss)
- Your Highlight on page 1 | Location 1-2 | Added on Tuesday, March 5, 2024 9:12:45 PM

The council met on Monday evening
==========
"""


def test_a_library_is_carried_over_in_a_file_and_known_again(tmp_path):
    ours, theirs = tmp_path / "ours" / "library.sqlite3", tmp_path / "theirs.sqlite3"
    story, carried = tmp_path / "harbour.txt", tmp_path / "theirs.jsonl"
    story.write_text(STORY, encoding="utf-8")
    clippings = tmp_path / "My Clippings.txt"
    clippings.write_text("\ufeff" + CLIPPINGS, encoding="utf-8")
    ours.parent.mkdir()
    assert run("add", story, library=theirs).returncode == 0
    assert run("import-highlights", clippings, library=theirs).returncode == 0
    assert run("export", "--format", "json", "--output", carried, library=theirs).returncode == 0

    first = run("import", carried, "--json", library=ours)
    second = run("import", carried, library=ours)

    (said,) = objects(first)
    assert (said["added"], said["highlights"], said["backup"]) == (1, 1, None)
    assert first.returncode == second.returncode == 0
    assert "1 known" in second.stdout.decode()
    assert list((ours.parent / "backups").iterdir())
    (listed,) = objects(run("highlights", "--json", library=ours))
    assert listed["quote"] == "The council met on Monday evening"


def test_a_damaged_line_is_named_and_nothing_is_taken_in(tmp_path):
    library, carried = tmp_path / "library.sqlite3", tmp_path / "theirs.jsonl"
    head = json.dumps({"kind": "library", "format": "rubricator-library", "version": 1})
    carried.write_text(head + '\n{"kind": "article", "arti', encoding="utf-8")

    refused = run("import", carried, library=library)

    assert refused.returncode == 1
    assert "Line 2 " in refused.stderr.decode()
    assert objects(run("list", "--json", library=library)) == []
