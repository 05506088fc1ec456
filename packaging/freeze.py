"""Freezes the program: python packaging/freeze.py PYTHON FOLDER makes FOLDER/rubricator.

PYTHON is that of an environment which has the program's wheel and requirements-freeze.txt. What
comes out is the program in one folder, with its model, for machines that have no Python.
"""

import argparse
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from project import PROGRAM, ROOT, run

_ELF = b"\x7fELF"


def freeze(python: Path, folder: Path) -> Path:
    """Make the one-folder program of an environment in a folder, and return it."""
    program = folder.resolve() / PROGRAM
    shutil.rmtree(program, ignore_errors=True)
    with TemporaryDirectory() as work:
        run(
            python,
            *("-m", "PyInstaller", ROOT / "packaging" / "frozen" / "rubricator.spec"),
            *("--distpath", program.parent, "--workpath", work),
            *("--noconfirm", "--log-level", "ERROR"),
        )
    if sys.platform.startswith("linux"):
        run("strip", "--strip-unneeded", *_strippable(program))
    return program


def _strippable(program: Path) -> Iterator[Path]:
    """Yield the shared libraries that stay whole without the names of their functions."""
    for path in sorted(program.rglob("*.so*")):
        # Those that auditwheel moved into a folder of their own can no longer be loaded after it.
        is_moved = any(part.endswith(".libs") for part in path.parts)
        if not path.is_symlink() and not is_moved and is_elf(path):
            yield path


def is_elf(path: Path) -> bool:
    """Tell whether a file is a program or a library of Linux."""
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("python", type=Path)
    parser.add_argument("folder", type=Path)
    freeze(**vars(parser.parse_args()))
