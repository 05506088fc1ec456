"""Keeps the translations: python packaging/translations.py collects all texts of the program."""

import subprocess
import sys
import tempfile
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
    with tempfile.TemporaryDirectory(dir=FOLDER) as draft:
        return [_compile(path, Path(draft)) for path in sorted(FOLDER.glob("*.ts"))]


def _compile(path: Path, draft: Path) -> Path:
    """Put the compiled form in its place whole: a program that runs may be reading the old one."""
    compiled = draft / path.with_suffix(".qm").name
    _run("lrelease", "-silent", "-nounfinished", str(path), "-qm", str(compiled))
    return compiled.replace(FOLDER / compiled.name)


def _run(tool: str, *arguments: str) -> None:
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    subprocess.run([_TOOLS / name, *arguments], check=True)  # noqa: S603 (our own words)


if __name__ == "__main__":
    collect(sorted(FOLDER.glob("*.ts")))
    compile_all()
