from helpers.command_line import objects, run


def test_names_are_watched_for_listed_and_forgotten(tmp_path):
    library = tmp_path / "library.sqlite3"
    table = tmp_path / "names.csv"
    table.write_text("name,aliases\nKyiv,Kiev|Киев\n", encoding="utf-8")

    assert run("watch", "import", table, library=library).returncode == 0
    listed = run("watch", "list", "--json", library=library)
    assert objects(listed) == [{"name": "Kyiv", "aliases": ["Kiev", "Киев"]}]

    assert run("watch", "clear", library=library).returncode == 0
    assert objects(run("watch", "list", "--json", library=library)) == []


def test_a_file_without_names_is_refused_with_a_hint(tmp_path):
    result = run("watch", "import", tmp_path / "none.csv", library=tmp_path / "library.sqlite3")

    assert result.returncode == 1
    assert b"cannot be read" in result.stderr
