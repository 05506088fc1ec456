"""Builds all that can be built on this machine: python3 packaging/build.py [FOLDER].

The wheel and the source distribution, and the program in one folder with its model. Of that, on
Linux an archive, on Debian a package, and an AppImage where appimagetool is; on Windows an
installer, on macOS a disk image. Sources are those of the clone that the script lies in; the folder
is dist, where no other is named. Dates and seeds are those of the commit, so that two builds can be
compared.
"""

import argparse
import platform
import shutil
import sys
import venv
from pathlib import Path
from tempfile import TemporaryDirectory

import deb
from freeze import freeze
from project import PROGRAM, ROOT, run, sources_date, version

_PACKAGING = ROOT / "packaging"


def build(folder: Path) -> None:
    """Build everything into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as work:
        tools = environment(Path(work) / "tools", "-r", _PACKAGING / "requirements-release.txt")
        # -P: the folder that this is called in may have a build.py, as this one has.
        run(tools, "-P", "-m", "build", "--outdir", folder, ROOT)
        (wheel,) = folder.glob(f"{PROGRAM}-{version()}-*.whl")
        python = shipped(Path(work) / "shipped", wheel)
        run(tools, _PACKAGING / "licences.py", python, folder)
        run(tools, _PACKAGING / "audit.py", folder / "AUDIT.md")
        install(python, "-r", _PACKAGING / "requirements-freeze.txt")
        program = freeze(python, folder)
        shutil.copy(folder / "LICENCES.md", program)
        pack(program, python, folder)


def pack(program: Path, python: Path, folder: Path) -> None:
    """Put a frozen program into what its system installs."""
    if sys.platform == "win32":
        run(python, _PACKAGING / "windows" / "installer.py", program, folder)
        return
    if sys.platform == "darwin":
        bundle = folder / "Rubricator.app"
        shutil.copy(folder / "LICENCES.md", bundle / "Contents" / "Resources")
        run(python, _PACKAGING / "macos" / "disk_image.py", bundle, folder)
        return
    archive(program)
    if shutil.which("dpkg-shlibdeps"):
        deb.package(program, python, folder / "LICENCES.md", folder)
    if shutil.which("appimagetool"):
        run(python, _PACKAGING / "appimage" / "image.py", program, folder)


def shipped(folder: Path, wheel: Path) -> Path:
    """Make an environment with the wheel and what is shipped with it, and return its Python."""
    pinned = _PACKAGING / "requirements.txt"
    python = environment(folder, "--require-hashes", "--only-binary", ":all:", "-r", pinned)
    install(python, "--no-deps", wheel)
    return python


def environment(folder: Path, *what: str | Path) -> Path:
    """Make an environment that has some distributions, and return its Python."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    install(python, *what)
    return python


def install(python: Path, *what: str | Path) -> None:
    """Install distributions in an environment."""
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *what)


def archive(program: Path) -> Path:
    """Pack a frozen program, with its version and its machine in the name."""
    name = f"{PROGRAM}-{version()}-linux-{platform.machine()}.tar.gz"
    path = program.with_name(name)
    run(
        *("tar", "--create", "--gzip", "--file", path, "--directory", program.parent),
        *("--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{sources_date()}"),
        program.name,
    )
    return path


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "dist")
    build(parser.parse_args().folder)
