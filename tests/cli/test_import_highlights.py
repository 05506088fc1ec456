from helpers.command_line import objects, run

STORY = "The council met on Monday evening in the old harbour hall.\n\nThe vote was close."
CLIPPINGS = """The Harbour (Maren Voss)
- Your Highlight on page 1 | Location 1-2 | Added on Tuesday, March 5, 2024 9:12:45 PM

The council met on Monday evening
==========
The Harbour (Maren Voss)
- Your Highlight on page 9 | Location 90-91 | Added on Tuesday, March 5, 2024 9:15:00 PM

Words of a book that nobody has here
==========
"""


def test_highlights_from_elsewhere_are_attached_listed_and_known_again(tmp_path):
    library, story = tmp_path / "library.sqlite3", tmp_path / "harbour.txt"
    story.write_text(STORY, encoding="utf-8")
    clippings = tmp_path / "My Clippings.txt"
    clippings.write_text("\ufeff" + CLIPPINGS, encoding="utf-8")
    assert run("add", story, library=library).returncode == 0

    first = run("import-highlights", clippings, "--json", library=library)
    second = run("import-highlights", clippings, library=library)

    assert objects(first) == [
        {"added": 1, "exact": 1, "moved": 0, "orphan": 0, "kept": 1, "known": 0}
    ]
    assert "Words of a book that nobody has here" in first.stderr.decode()
    assert first.returncode == 1
    assert second.returncode == 0
    assert "2 known already" in second.stdout.decode()
    (listed,) = objects(run("highlights", "--json", library=library))
    assert listed["quote"] == "The council met on Monday evening"


def test_a_file_in_no_known_format_is_refused_with_those_that_are(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("Just words.", encoding="utf-8")

    refused = run("import-highlights", path, library=tmp_path / "library.sqlite3")

    assert refused.returncode == 1
    assert "Kindle" in refused.stderr.decode()
