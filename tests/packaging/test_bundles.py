import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from helpers.scripts import FOLDER

MANIFEST = FOLDER / "flatpak" / "rubricator.yml"


@pytest.fixture
def program(tmp_path) -> Path:
    """A folder that stands for the frozen program."""
    folder = tmp_path / "rubricator"
    (folder / "_internal").mkdir(parents=True)
    (folder / "rubricator").write_text("#!/bin/sh\necho started\n", encoding="utf-8")
    (folder / "rubricator").chmod(0o755)
    return folder


def test_the_flatpak_has_no_network_and_builds_from_what_lies_beside_it():
    manifest = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))

    assert {"id", "runtime", "runtime-version", "sdk", "command", "modules"} <= manifest.keys()
    assert not [given for given in manifest["finish-args"] if "network" in given]
    sources = [source for module in manifest["modules"] for source in module["sources"]]
    assert all("url" not in source for source in sources)


@pytest.mark.package
def test_flatpak_builder_reads_the_manifest_beside_all_that_a_desktop_asks_for(program, tmp_path):
    if shutil.which("flatpak-builder") is None:
        pytest.skip("flatpak-builder is not installed")
    gather = "import sys; from pathlib import Path; import bundle; "
    gather += "print(bundle.gather(*map(Path, sys.argv[1:])))"
    gathered = subprocess.run(
        [sys.executable, "-c", gather, program, tmp_path],
        capture_output=True,
        check=True,
        cwd=FOLDER / "flatpak",
        text=True,
    )

    manifest = Path(gathered.stdout.strip())
    shown = subprocess.run(
        ["flatpak-builder", "--show-manifest", manifest],
        capture_output=True,
        check=True,
        cwd=tmp_path,
    )

    identifier = json.loads(shown.stdout)["id"]
    assert manifest.name == f"{identifier}.yml"
    share = manifest.parent / "sources" / "share"
    assert f"<id>{identifier}</id>" in (
        share / "metainfo" / f"{identifier}.metainfo.xml"
    ).read_text(encoding="utf-8")
    assert (share / "mime" / "packages" / f"{identifier}.xml").exists()


@pytest.mark.package
def test_the_folder_of_the_appimage_starts_the_program(program, tmp_path):
    subprocess.run(
        [sys.executable, FOLDER / "appimage" / "image.py", program, tmp_path], check=True
    )

    place = tmp_path / "Rubricator.AppDir"
    started = subprocess.run([place / "AppRun"], capture_output=True, check=True)
    assert started.stdout == b"started\n"
    assert (place / "rubricator.desktop").read_text(encoding="utf-8").startswith("[Desktop Entry]")
    assert b"<svg" in (place / ".DirIcon").read_bytes()
