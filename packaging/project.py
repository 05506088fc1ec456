"""What the scripts that build and release know of the project."""

import ast
import os
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parent.parent
PROGRAM = "rubricator"

# Who publishes the program puts a domain and an address of their own here, and nowhere else.
IDENTIFIER = "local.rubricator.reader"
MAINTAINER = "The Rubricator authors <rubricator@localhost>"


def version() -> str:
    """Return the version that the package says it has."""
    tree = ast.parse((ROOT / "reader" / "__init__.py").read_text(encoding="utf-8"))
    for node in tree.body:
        match node:
            case ast.Assign([ast.Name("__version__")], ast.Constant(str(value))):
                return value
    raise LookupError("reader/__init__.py has no __version__")


def sources_date() -> int:
    """Return when the sources were committed, in seconds of the epoch; a build may name it."""
    named = os.environ.get("SOURCE_DATE_EPOCH")
    return int(named or said("git", "-C", str(ROOT), "log", "-1", "--format=%ct"))


def fill(template: Path, target: Path, **values: str) -> None:
    """Write a file from one that names its values between two @."""
    day = f"{datetime.fromtimestamp(sources_date(), UTC):%Y-%m-%d}"
    known = {"IDENTIFIER": IDENTIFIER, "VERSION": version(), "DATE": day}
    text = template.read_text(encoding="utf-8")
    for name, value in {**known, **values}.items():
        text = text.replace(f"@{name}@", value)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def run(*command: str | Path, folder: Path | None = None, **variables: str) -> None:
    """Run a command in a folder, with the same bytes for the same sources as the aim."""
    subprocess.run(  # noqa: S603 (our own words)
        command, check=True, cwd=folder, env=_environment(variables)
    )


def said(*command: str | Path, folder: Path | None = None) -> str:
    """Return what a command, run in a folder, prints."""
    done = subprocess.run(  # noqa: S603 - as above
        command, check=True, stdout=subprocess.PIPE, text=True, cwd=folder
    )
    return done.stdout.strip()


def _environment(variables: Mapping[str, str]) -> dict[str, str]:
    fixed = {"SOURCE_DATE_EPOCH": str(sources_date()), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"}
    return {**os.environ, **fixed, **variables}
