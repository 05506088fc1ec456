"""Save harbour.html and lists.md by real programs: pandoc, LibreOffice and Chromium.

Run it in this folder after a change of one of them in ``files``; what it makes is committed.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

FILES = Path(__file__).parent / "files"
SOURCE = FILES / "harbour.html"
LISTS = FILES / "lists.md"

_SAVED_BY_LIBREOFFICE = {
    "": ("docx", "odt", "rtf", "pdf", "epub"),
    "-lists": ("docx", "odt", "rtf"),
}


def by_pandoc() -> None:
    """Save the article in the formats that pandoc writes."""
    for suffix in ("md", "epub", "docx", "odt", "rtf", "ipynb"):
        target = FILES / f"pandoc.{suffix}"
        subprocess.run(["pandoc", "-s", SOURCE, "-o", target], check=True)
    for suffix in ("docx", "odt"):
        target = FILES / f"pandoc-lists.{suffix}"
        subprocess.run(["pandoc", "-s", LISTS, "-o", target], check=True)


def by_libreoffice() -> None:
    """Save pandoc's document once more as LibreOffice writes it."""
    with TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        for name, suffixes in _SAVED_BY_LIBREOFFICE.items():
            source = FILES / f"pandoc{name}.docx"
            for suffix in suffixes:
                wanted = ["--convert-to", suffix, "--outdir", folder]
                command = ["soffice", profile, "--headless", *wanted, source]
                subprocess.run(command, check=True, capture_output=True)
                made = (Path(folder) / source.name).with_suffix(f".{suffix}")
                shutil.move(made, FILES / f"libreoffice{name}.{suffix}")


def by_chromium() -> None:
    """Print the article in two columns as Chromium does."""
    target = FILES / "chromium.pdf"
    command = ["chromium", "--headless", "--no-sandbox", "--no-pdf-header-footer"]
    subprocess.run(
        [*command, f"--print-to-pdf={target}", SOURCE.as_uri()], check=True, capture_output=True
    )


if __name__ == "__main__":
    for save in (by_pandoc, by_libreoffice, by_chromium):
        save()
    sys.stdout.write(f"{len(list(FILES.iterdir()))} files in {FILES.name}\n")
