"""Save harbour.html by real programs: pandoc, LibreOffice and Chromium.

Run it in this folder after a change of ``files/harbour.html``; what it makes is committed.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

FILES = Path(__file__).parent / "files"
SOURCE = FILES / "harbour.html"


def by_pandoc() -> None:
    """Save the article in the formats that pandoc writes."""
    for suffix in ("md", "epub", "docx", "odt", "rtf", "ipynb"):
        target = FILES / f"pandoc.{suffix}"
        subprocess.run(["pandoc", "-s", SOURCE, "-o", target], check=True)


def by_libreoffice() -> None:
    """Save pandoc's document once more as LibreOffice writes it."""
    with TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        for suffix in ("docx", "odt", "rtf", "pdf", "epub"):
            command = ["soffice", profile, "--headless", "--convert-to", suffix, "--outdir", folder]
            subprocess.run([*command, FILES / "pandoc.docx"], check=True, capture_output=True)
            shutil.move(Path(folder) / f"pandoc.{suffix}", FILES / f"libreoffice.{suffix}")


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
