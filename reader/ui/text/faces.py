"""The faces to read in: our own, from their packages, and what stands in for them."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import fontpkg_atkinson_hyperlegible
import fontpkg_literata
import fontpkg_source_sans_3
from PySide6.QtGui import QFont, QFontDatabase

from reader.settings import ReadingFace

# After our own face, for the machines and scripts that it does not serve.
_SERIFS = (
    "Charter",
    "Bitstream Charter",
    "Iowan Old Style",
    "Georgia",
    "Palatino Linotype",
    "Palatino",
    "P052",
    "Noto Serif",
    "DejaVu Serif",
)
_SANS_SERIFS = (
    "Inter",
    "Segoe UI",
    "Helvetica Neue",
    "Noto Sans",
    "Liberation Sans",
    "DejaVu Sans",
)


@dataclass(frozen=True, slots=True)
class Face:
    """A face by its families, the best first.

    ``scale`` makes its small letters as high as those of the others. A variable face has one file
    for all weights, which QFont's own weight would only fake.
    """

    families: tuple[str, ...]
    hint: QFont.StyleHint
    scale: float
    is_variable: bool


@cache
def face(kind: ReadingFace) -> Face:
    """Return a face, whose files Qt then knows."""
    match kind:
        case ReadingFace.SERIF:
            _add(fontpkg_literata.ROOT)
            return Face(("Literata", *_SERIFS), QFont.StyleHint.Serif, 1.0, is_variable=True)
        case ReadingFace.SANS:
            _add(fontpkg_source_sans_3.ROOT)
            families = ("Source Sans 3", *_SANS_SERIFS)
            return Face(families, QFont.StyleHint.SansSerif, 1.06, is_variable=True)
        case ReadingFace.CLEAR:
            _add(fontpkg_atkinson_hyperlegible.ROOT)
            families = ("Atkinson Hyperlegible", *_SANS_SERIFS)
            return Face(families, QFont.StyleHint.SansSerif, 1.02, is_variable=False)


def _add(package: Path) -> None:
    for file in sorted((package / "files").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
