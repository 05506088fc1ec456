import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from helpers.scripts import FOLDER

from reader import __version__

pytestmark = pytest.mark.package

WINE = shutil.which("wine64") or "/usr/lib/wine/wine64"
PATIENCE_SECONDS = 120


@pytest.fixture
def installer(tmp_path) -> Path:
    """The installer of a folder that stands for the frozen program."""
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed")
    program = tmp_path / "a folder" / "rubricator"
    (program / "_internal" / "reader").mkdir(parents=True)
    (program / "rubricator.exe").write_bytes(b"stands for the program")
    (program / "LICENCES.md").write_bytes(b"stands for the list")
    (program / "_internal" / "reader" / "model").write_bytes(b"stands for the model")
    subprocess.run(
        [sys.executable, FOLDER / "windows" / "installer.py", program, tmp_path], check=True
    )
    return tmp_path / f"rubricator-{__version__}-setup.exe"


@pytest.fixture
def windows(tmp_path):
    """Run a program on a Windows of its own."""
    if not Path(WINE).exists():
        pytest.skip("wine64 is not installed")
    place = {"WINEPREFIX": str(tmp_path / "windows"), "WINEDEBUG": "-all", "DISPLAY": ""}

    def run(*command) -> str:
        done = subprocess.run(
            [WINE, *command],
            capture_output=True,
            check=True,
            env={**os.environ, **place},
            text=True,
            timeout=300,
        )
        return done.stdout

    run("wineboot", "--init")
    run.user = next((tmp_path / "windows" / "drive_c" / "users").glob("[!P]*"))
    yield run
    run("wineboot", "--kill")


def test_the_windows_installer_comes_and_goes_and_leaves_what_the_user_made(installer, windows):
    place = windows.user / "AppData" / "Local" / "Programs" / "Rubricator"
    library = windows.user / "AppData" / "Local" / "rubricator" / "library.sqlite3"
    library.parent.mkdir(parents=True)
    library.write_bytes(b"highlights")

    windows(installer, "/S")

    assert (place / "rubricator.exe").read_bytes() == b"stands for the program"
    assert (place / "_internal" / "reader" / "model").exists()
    assert list(windows.user.rglob("Start Menu/Programs/Rubricator.lnk"))
    key = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Rubricator"
    assert __version__ in windows("reg", "query", key, "/v", "DisplayVersion")
    types = r"HKCU\Software\Classes\Applications\rubricator.exe\SupportedTypes"
    assert ".epub" in windows("reg", "query", types)

    (place / "portable").mkdir()
    (place / "portable" / "library.sqlite3").write_bytes(b"portable")
    (place / "_internal" / "old").write_bytes(b"of an older version")
    windows(installer, "/S")
    assert not (place / "_internal" / "old").exists()

    # It goes on as a copy of itself, which can delete the original.
    windows(place / "uninstall.exe", "/S")
    patience = time.monotonic() + PATIENCE_SECONDS
    while (place / "rubricator.exe").exists() and time.monotonic() < patience:
        time.sleep(0.1)
    assert [path.name for path in place.iterdir()] == ["portable"]
    assert (place / "portable" / "library.sqlite3").read_bytes() == b"portable"
    assert library.read_bytes() == b"highlights"
    assert not list(windows.user.rglob("Rubricator.lnk"))
