import pytest
from helpers import marked_library
from helpers.command_line import run


@pytest.fixture
def library(tmp_path, new_library):
    path = tmp_path / "library.sqlite3"
    with new_library(path) as library:
        marked_library.fill(library)
    return path


@pytest.mark.parametrize("name", ["markdown", "html"])
def test_a_dossier_of_a_name_is_written(library, tmp_path, name):
    target = tmp_path / "dossier"
    command = ("dossier", "Anna Berg", "--sentences", "--format", name, "--output", target)

    result = run(*command, library=library)

    assert result.returncode == 0
    assert "Anna Berg" in target.read_text(encoding="utf-8")


def test_a_name_that_nothing_has_is_refused_with_a_hint(library, tmp_path):
    result = run("dossier", "Nobody", "--output", tmp_path / "dossier.md", library=library)

    assert result.returncode != 0
    assert b"Nobody" in result.stderr
    assert not (tmp_path / "dossier.md").exists()
