import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest
from helpers.scripts import FOLDER
from packaging.utils import canonicalize_name
from packaging.version import Version

from reader import __version__, paths

pytestmark = pytest.mark.package

ROOT = FOLDER.parent
PATIENCE_SECONDS = 120


def run(*command, **options) -> str:
    done = subprocess.run(
        [str(part) for part in command], check=False, capture_output=True, text=True, **options
    )
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


def environment(folder: Path, *packages) -> Path:
    """Make an environment with some packages and return the folder of its commands."""
    run(sys.executable, "-m", "venv", folder)
    commands = folder / ("Scripts" if sys.platform == "win32" else "bin")
    run(commands / "python", "-m", "pip", "install", "--quiet", *packages)
    return commands


def contents(wheel: Path) -> dict[str, str]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: sha256(archive.read(name)).hexdigest() for name in archive.namelist()}


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> tuple[Path, Path, Path]:
    """The sdist, the wheel made from it, and the wheel made from the sources."""
    place = tmp_path_factory.mktemp("built")
    commands = environment(place / "environment", "build", "hatchling", "PySide6-Essentials<6.12")
    build = (commands / "python", "-m", "build", "--no-isolation", ROOT, "--outdir")
    run(*build, place / "both")
    run(*build, place / "direct", "--wheel")
    (sdist,) = (place / "both").glob("*.tar.gz")
    (wheel,) = (place / "both").glob("*.whl")
    (direct,) = (place / "direct").glob("*.whl")
    return sdist, wheel, direct


@pytest.fixture(scope="module")
def pinned(built, tmp_path_factory) -> Path:
    """The commands of an environment with the wheel and the pinned versions."""
    pins = ("--require-hashes", "--requirement", FOLDER / "requirements.txt")
    folder = tmp_path_factory.mktemp("pinned") / "environment"
    commands = environment(folder, "--only-binary", ":all:", *pins)
    run(commands / "python", "-m", "pip", "install", "--no-deps", built[1])
    run(commands / "python", "-m", "pip", "check")
    return commands


@pytest.fixture(scope="module", params=["pip", "pipx"])
def command(request, built, tmp_path_factory) -> Path:
    """The command of the wheel, installed as a user installs it."""
    if request.param == "pip":
        return request.getfixturevalue("pinned") / "rubricator"
    place = tmp_path_factory.mktemp("pipx")
    pipx = environment(place / "environment", "pipx") / "pipx"
    places = {name: str(place / name) for name in ("PIPX_HOME", "PIPX_BIN_DIR", "PIPX_MAN_DIR")}
    run(pipx, "install", built[1], env={**os.environ, **places})
    return place / "PIPX_BIN_DIR" / "rubricator"


@pytest.fixture
def elsewhere(tmp_path, monkeypatch) -> Path:
    """A folder that is not the source tree, with an article in it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    return Path(shutil.copy(paths.sample_article(), tmp_path / "article.txt"))


def test_the_sdist_makes_the_same_wheel_as_the_sources(built):
    sdist, from_sdist, direct = built

    assert contents(from_sdist) == contents(direct)
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"tests/conftest.py", "packaging/build_hook.py", "CONTRIBUTING.md", "LICENSE"} <= names
    assert not [name for name in names if name.endswith((".sqlite3", ".pyc", ".qm"))]


def test_the_wheel_carries_every_resource_and_compiled_translation(built):
    carried = set(contents(built[1]))
    tracked = run("git", "-C", ROOT, "ls-files", "resources", "reader").splitlines()

    for name in tracked:
        inside = name if name.startswith("reader/") else f"reader/{name}"
        assert inside in carried, name
    for name in ("de", "en", "uk"):
        assert f"reader/resources/translations/rubricator_{name}.qm" in carried


def test_it_finds_names_without_the_source_tree(command, elsewhere):
    assert run(command, "--version").strip() == f"rubricator {__version__}"
    found = json.loads(run(command, "entities", elsewhere, "--json"))

    names = {entity["name"]: entity["aliases"] for entity in found["entities"]}
    assert "Lindqvist" in names["Henrik Lindqvist"]
    assert "Traceback" not in run(command, "where")


def test_its_window_opens_a_file_and_finds_the_names_in_it(command, elsewhere):
    window = subprocess.Popen(
        [command, "--library", "library.sqlite3", "open", elsewhere],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
    )
    try:
        patience = time.monotonic() + PATIENCE_SECONDS
        states: list[str] = []
        while states != ["done"] and window.poll() is None and time.monotonic() < patience:
            listed = run(command, "--library", "library.sqlite3", "list", "--json")
            states = [json.loads(line)["state"] for line in listed.splitlines()]
        assert window.poll() is None, window.stderr.read().decode()
        assert states == ["done"]
    finally:
        window.kill()
        window.communicate()


def test_the_lists_of_licences_and_parts_name_all_that_is_pinned(pinned, tmp_path):
    tools = environment(tmp_path / "tools", "--requirement", FOLDER / "requirements-release.txt")
    run(tools / "python", FOLDER / "licences.py", pinned / "python", tmp_path)
    frozen = run(pinned / "python", "-m", "pip", "freeze", "--exclude", "rubricator")

    bill = json.loads((tmp_path / "rubricator.cdx.json").read_text(encoding="utf-8"))
    parts = {part["name"]: part["version"] for part in bill["components"]}
    words = (tmp_path / "LICENCES.md").read_text(encoding="utf-8")
    listed = dict(re.findall(r"^\| ([\w.-]+) \| (\d[^ ]*) \|", words, re.MULTILINE))
    installed = versions(dict(line.split("==") for line in frozen.splitlines()))
    assert installed.items() <= versions(parts).items()
    assert installed.items() <= versions(listed).items()


def versions(parts: dict[str, str]) -> dict[str, Version]:
    """The versions of distributions by their names, both however they are spelt."""
    return {canonicalize_name(name): Version(version) for name, version in parts.items()}
