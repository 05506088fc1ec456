"""Writes what a Linux desktop knows the program by: python packaging/desktop_files.py SHARE.

SHARE is a folder like /usr/share: it gets the menu's entry, the kinds of files, the icons, and what
a software centre shows.
"""

import shutil
import sys
from pathlib import Path

import icons
from project import IDENTIFIER, PROGRAM, ROOT, fill

DESKTOP = ROOT / "packaging" / "desktop"


def write(share: Path) -> None:
    """Write all of it where desktops look."""
    entry, kinds, centre = share / "applications", share / "mime" / "packages", share / "metainfo"
    for folder in (entry, kinds):
        folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(DESKTOP / f"{PROGRAM}.desktop", entry / f"{PROGRAM}.desktop")
    shutil.copyfile(DESKTOP / f"{PROGRAM}.mime.xml", kinds / f"{IDENTIFIER}.xml")
    fill(DESKTOP / f"{PROGRAM}.metainfo.xml", centre / f"{IDENTIFIER}.metainfo.xml")
    icons.draw(share / "icons" / "hicolor")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
