"""Keeps the translations: python packaging/translations.py collects all texts of the program."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import PySide6

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
_TOOLS = Path(PySide6.__file__).parent


def collect(into: Iterable[Path]) -> None:
    """Bring translation files up to date with the texts of the program."""
    sources = sorted(str(path) for path in (ROOT / "reader").rglob("*.py"))
    for path in into:
        # Places in the code would change with every line that is added anywhere.
        options = ["-no-obsolete", "-locations", "none", "-silent"]
        if path.stem.endswith("_en"):
            options.append("-pluralonly")
        _run("lupdate", *options, *sources, "-ts", str(path))


def compile_all() -> list[Path]:
    """Write beside each translation the form that Qt loads, and return what was written."""
    compiled = []
    for path in sorted(FOLDER.glob("*.ts")):
        compiled.append(path.with_suffix(".qm"))
        _run("lrelease", "-silent", "-nounfinished", str(path), "-qm", str(compiled[-1]))
    return compiled


def _run(tool: str, *arguments: str) -> None:
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    subprocess.run([_TOOLS / name, *arguments], check=True)  # noqa: S603 (our own words)


if __name__ == "__main__":
    collect(sorted(FOLDER.glob("*.ts")))
    compile_all()
