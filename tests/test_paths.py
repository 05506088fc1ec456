"""Where things lie, asked of the program itself."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader import paths


@pytest.fixture
def executable(tmp_path):
    """A Python of its own that knows all packages, in a folder that nobody else uses."""
    place = tmp_path / "program" / "bin" / "python"
    place.parent.mkdir(parents=True)
    place.symlink_to(Path(sys.executable).resolve())
    return place


def run(executable: Path, *arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [executable, "-m", "reader", *arguments],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )


def where(executable: Path) -> set[Path]:
    return {
        Path(place).parent
        for place in json.loads(run(executable, "where", "--json").stdout).values()
    }


def test_everything_lies_in_the_home_of_the_user(executable, home):
    assert all(place.is_relative_to(home) for place in where(executable))


def test_everything_lies_in_a_folder_named_portable_beside_the_program(executable, article_file):
    portable = executable.with_name("portable")
    portable.mkdir()

    assert where(executable) == {portable}
    assert run(executable, "list").returncode == 0
    assert [each.name for each in portable.glob("*.sqlite3")] == ["library.sqlite3"]


def test_a_portable_folder_where_nothing_can_be_stored_is_told(executable):
    executable.with_name("portable").symlink_to("/proc/self")

    refused = run(executable, "list")

    assert refused.returncode == 1
    assert str(executable.with_name("portable")) in refused.stderr
    assert "without that folder your library is in your home" in refused.stderr


@pytest.mark.parametrize(
    ("executable", "environment", "beside"),
    [
        ("/opt/Rubricator.app/Contents/MacOS/rubricator", {}, "/opt"),
        (
            "/mnt/.mount_1/usr/bin/rubricator",
            {"APPIMAGE": "/stick/Rubricator.AppImage", "APPDIR": "/mnt/.mount_1"},
            "/stick",
        ),
        (
            "/usr/bin/rubricator",
            {"APPIMAGE": "/stick/Terminal.AppImage", "APPDIR": "/mnt/.mount_1"},
            "/usr/bin",
        ),
    ],
)
def test_what_holds_the_executable_is_the_program(monkeypatch, executable, environment, beside):
    monkeypatch.setattr(sys, "executable", executable)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(Path, "is_dir", lambda _: True)

    assert paths.portable() == Path(beside) / "portable"


def test_a_desktop_without_a_place_for_sockets_is_nothing_to_speak_of():
    environment = {name: value for name, value in os.environ.items() if name != "XDG_RUNTIME_DIR"}

    asked = "from reader import paths; print(paths.runtime())"
    done = subprocess.run(
        [sys.executable, "-c", asked], env=environment, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip()
    assert not done.stderr
