"""Freezes the program: python packaging/freeze.py WHEEL FOLDER makes FOLDER/rubricator.

What comes out is the program in one folder, with its model, for machines that have no Python.
"""

import argparse
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from project import PROGRAM, ROOT, run

_PACKAGING = ROOT / "packaging"
_ELF = b"\x7fELF"


def freeze(wheel: Path, folder: Path) -> Path:
    """Make the one-folder program of a wheel in a folder, and return it."""
    program = folder / PROGRAM
    shutil.rmtree(program, ignore_errors=True)
    with TemporaryDirectory() as work:
        python = environment(Path(work) / "environment", wheel)
        run(
            python,
            *("-m", "PyInstaller", _PACKAGING / "frozen" / "rubricator.spec"),
            *("--distpath", folder.resolve(), "--workpath", Path(work) / "made"),
            *("--noconfirm", "--log-level", "ERROR"),
        )
    if sys.platform.startswith("linux"):
        run("strip", "--strip-unneeded", *_strippable(program))
    return program


def environment(folder: Path, wheel: Path) -> Path:
    """Make an environment that has the wheel and what freezes it, and return its Python."""
    run(sys.executable, "-m", "venv", folder)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    install = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*install, "--requirement", _PACKAGING / "requirements-build.txt", wheel)
    return python


def _strippable(program: Path) -> Iterator[Path]:
    """Yield the shared libraries that stay whole without the names of their functions."""
    for path in sorted(program.rglob("*.so*")):
        # Those that auditwheel moved into a folder of their own can no longer be loaded after it.
        is_moved = any(part.endswith(".libs") for part in path.parts)
        if not path.is_symlink() and not is_moved and path.read_bytes()[:4] == _ELF:
            yield path


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("wheel", type=Path)
    parser.add_argument("folder", type=Path)
    print(freeze(**vars(parser.parse_args())))
