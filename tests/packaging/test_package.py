"""The package: installed in a system that has nothing else, used there, and removed again."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path, PurePath

import pytest
from helpers import bare_system, desktop
from helpers.bare_system import BareSystem
from helpers.command_line import objects, run
from helpers.desktop import Desktop
from helpers.scripts import FOLDER

from reader import __version__

pytestmark = [
    pytest.mark.package,
    pytest.mark.skipif(bool(bare_system.missing()), reason=bare_system.missing()),
    pytest.mark.skipif(bool(desktop.missing()), reason=desktop.missing()),
]

ARTICLE = """Harbour plan divides Port Ellery

Mayor Ingrid Halvorsen told reporters in Lisbon on Monday that the harbour would be rebuilt.

“We have waited long enough,” Halvorsen said.
"""
MOST_BYTES = 350_000_000
LIBRARY = "root/.local/share/rubricator/library.sqlite3"
# What opens a file by its type; a desktop has it, a bare system has not.
OPENERS = ("xdg-utils", "libfile-mimeinfo-perl", "shared-mime-info", "desktop-file-utils")


@pytest.fixture(scope="module")
def package() -> Path:
    """The package in dist, or the one that is built now."""
    dist = FOLDER.parent / "dist"
    found = f"rubricator_{__version__}-*.deb"
    if not list(dist.glob(found)):
        subprocess.run([sys.executable, FOLDER / "build.py", dist], check=True)
    (package,) = dist.glob(found)
    return package


@pytest.fixture(scope="module")
def screen(tmp_path_factory):
    """A screen outside of the bare system: nothing of it hides what the package lacks."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))
        Path(os.environ["XDG_RUNTIME_DIR"]).chmod(0o700)
        screen = Desktop()
        yield screen
        screen.close()


@pytest.fixture(scope="module")
def bare(tmp_path_factory, package):
    """The bare system, in which the package was just installed."""
    folder = tmp_path_factory.mktemp("bare")
    bare = BareSystem(folder / "root", shared=[Path(tempfile.gettempdir())])
    bare.run("apt-get", "update", "-q")
    copied = shutil.copy(package, folder)
    bare.install(copied)
    yield bare
    shutil.rmtree(bare.root)


@pytest.fixture(scope="module")
def article(tmp_path_factory) -> Path:
    """An article at the same place in both systems."""
    path = tmp_path_factory.mktemp("articles") / "harbour.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_the_archive_says_what_the_system_lacks_and_starts_once_that_is_there(
    package, screen, tmp_path
):
    (archive,) = package.parent.glob(f"rubricator-{__version__}-linux-*.tar.gz")
    bare = BareSystem(tmp_path / "root", shared=[Path(tempfile.gettempdir())])
    program = "/opt/rubricator/rubricator"
    subprocess.run(["tar", "--extract", "--file", archive, "-C", bare.root / "opt"], check=True)
    shown = screen_of(screen)

    said = bare.run("sh", "-c", f"{program} open 2>&1 || true", **shown)
    assert re.match(r"The system library lib\S+\.so\S* is missing\.\n", said), said
    bare.run("apt-get", "update", "-q")
    bare.install(*said.partition("apt install ")[2].split())
    opening = bare.start(program, "open", "/opt/rubricator/LICENCES.md", **shown)

    opened = screen.wait_for(row("Licences"), "the row of the list of licences")
    screen.click(*opened.centre)
    screen.keys("ctrl+q")
    assert opening.wait(timeout=60) == 0
    shutil.rmtree(bare.root)


def test_it_takes_no_more_room_than_it_may(package):
    asked = ["dpkg-deb", "--field", package, "Installed-Size"]
    kibibytes = subprocess.run(asked, check=True, capture_output=True, text=True).stdout

    assert int(kibibytes) * 1024 <= MOST_BYTES


def test_the_command_finds_the_names_that_it_finds_when_run_from_its_sources(bare, article):
    assert bare.run("rubricator", "--version") == f"rubricator {__version__}\n"

    printed = bare.run("rubricator", "entities", str(article), "--json")

    assert printed.encode() == run("entities", article, "--json").stdout


def test_a_file_is_opened_by_its_type_and_its_names_show(bare, screen, article):
    bare.install(*OPENERS)
    before = bare.files()
    opening = bare.start("xdg-open", str(article), **screen_of(screen))

    article_row = row("Harbour plan divides Port Ellery")
    opened = screen.wait_for(article_row, "the row of the article")
    screen.wait_for(row("Ingrid Halvorsen, People, 2 mentions"), "the name in the panel")

    (listed,) = map(
        json.loads, bare.run("rubricator", "list", "--entity", "Lisbon", "--json").splitlines()
    )
    assert listed["title"] == "Harbour plan divides Port Ellery"
    names = article.with_suffix(".csv")
    bare.run("rubricator", "export", "--entities", "--format", "csv", "--output", str(names))
    assert "Ingrid Halvorsen" in names.read_text(encoding="utf-8")
    screen.click(*opened.centre)
    screen.keys("ctrl+q")
    assert opening.wait(timeout=60) == 0
    assert bare.files() == before, "something was written beside the program"


def test_nothing_is_left_of_it_but_the_library_as_it_says(bare):
    said = bare.run("dpkg", "--remove", "rubricator")
    bare.run("dpkg", "--purge", "rubricator")
    assert "Libraries stay" in said
    assert str(PurePath("~", *PurePath(LIBRARY).parts[1:-1])) in said

    left = {path for path in bare.files() if "rubricator" in path}
    found = subprocess.run(
        ["grep", "-rlI", "rubricator", "etc", "usr", "var/lib/dpkg/info", "var/lib/dpkg/status"],
        cwd=bare.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (left, found.stdout) == (set(), "")
    listed = run("list", "--json", library=bare.root / LIBRARY)
    assert [each["title"] for each in objects(listed)] == ["Harbour plan divides Port Ellery"]


def screen_of(screen):
    """What a program in the bare system has to know of the screen outside of it."""
    return {
        name: screen.environment[name]
        for name in (
            "DISPLAY",
            "DBUS_SESSION_BUS_ADDRESS",
            "XDG_RUNTIME_DIR",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
        )
    }


def row(words):
    return lambda node: node.role == "table cell" and node.name.startswith(words)


@pytest.mark.skipif(shutil.which("lintian") is None, reason="lintian is not installed")
def test_debian_s_own_checks_find_no_error(package):
    checks = ["lintian", "--fail-on", "error", "--allow-root", package]
    done = subprocess.run(checks, check=False, capture_output=True, text=True)

    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstream is not installed")
def test_a_software_centre_finds_nothing_to_object_to(package, tmp_path):
    subprocess.run(["dpkg-deb", "--extract", package, tmp_path], check=True)
    checks = ["appstreamcli", "validate-tree", "--no-net", tmp_path]
    done = subprocess.run(checks, check=False, capture_output=True, text=True)

    assert done.returncode == 0, done.stdout
