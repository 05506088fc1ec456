"""Makes the AppImage for Linux: python packaging/appimage/image.py PROGRAM FOLDER.

PROGRAM is what packaging/freeze.py makes. FOLDER gets Rubricator.AppDir and, where appimagetool
(https://appimage.org) is installed, rubricator-VERSION-x86_64.AppImage made of it.
"""

import argparse
import platform
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import desktop_files
from project import PROGRAM, run, version


def make(program: Path, folder: Path) -> Path:
    """Make the folder that an AppImage holds, and return it."""
    place = folder / "Rubricator.AppDir"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(program, place / "usr" / "lib" / PROGRAM, symlinks=True)
    share = Path("usr", "share")
    desktop_files.write(place / share)
    # What the format asks for at the top: the program, how a desktop shows it, and its icon.
    (place / "AppRun").symlink_to(Path("usr", "lib", PROGRAM, PROGRAM))
    entry = share / "applications" / f"{PROGRAM}.desktop"
    drawing = share / "icons" / "hicolor" / "scalable" / "apps" / f"{PROGRAM}.svg"
    (place / entry.name).symlink_to(entry)
    (place / drawing.name).symlink_to(drawing)
    (place / ".DirIcon").symlink_to(drawing)
    return place


def pack(place: Path) -> Path:
    """Pack the folder into one file and return that."""
    image = place.parent / f"{PROGRAM}-{version()}-{platform.machine()}.AppImage"
    run("appimagetool", "--no-appstream", place, image)
    return image


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("folder", type=Path)
    made = make(**vars(parser.parse_args()))
    print(pack(made) if shutil.which("appimagetool") else made)
