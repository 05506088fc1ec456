"""Makes the disk image for macOS, on macOS: python packaging/macos/disk_image.py PROGRAM FOLDER.

PROGRAM is the Rubricator.app that packaging/freeze.py leaves beside its folder there; FOLDER gets
rubricator-VERSION-MACHINE.dmg. The program is signed with the identity that CODESIGN_IDENTITY names
and as Apple's notarisation asks, or else ad hoc, as Apple's processors demand.
"""

import argparse
import os
import platform
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parent.parent))

import icons
from project import PROGRAM, run, version

_ICON = "rubricator.icns"
_SIZES = (16, 32, 128, 256, 512)
_ENTITLEMENTS = Path(__file__).parent / "entitlements.plist"
_AD_HOC = ("--sign", "-")


def make(program: Path, folder: Path) -> Path:
    """Give the program its icon, sign it and put it on a disk image; return the image."""
    output = folder / f"{PROGRAM}-{version()}-{platform.machine()}.dmg"
    with TemporaryDirectory() as work:
        _draw(Path(work), program / "Contents" / "Resources" / _ICON)
        run("codesign", "--force", "--deep", *_signing(), program)
        disk = Path(work) / "disk"
        shutil.copytree(program, disk / program.name, symlinks=True)
        (disk / "Applications").symlink_to("/Applications")
        image = ("-volname", "Rubricator", "-srcfolder", disk, "-format", "ULFO", "-ov", output)
        run("hdiutil", "create", *image)
    return output


def _signing() -> tuple[str | Path, ...]:
    identity = os.environ.get("CODESIGN_IDENTITY")
    if not identity:
        # The hardened runtime loads no libraries that nobody has signed.
        return _AD_HOC
    hardened = ("--options", "runtime", "--timestamp", "--entitlements", _ENTITLEMENTS)
    return (*hardened, "--sign", identity)


def _draw(work: Path, icon: Path) -> None:
    drawings = work / "rubricator.iconset"
    drawings.mkdir()
    for size in _SIZES:
        for scale, name in ((1, f"icon_{size}x{size}.png"), (2, f"icon_{size}x{size}@2x.png")):
            icons.write(size * scale, drawings / name)
    run("iconutil", "--convert", "icns", "--output", icon, drawings)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("folder", type=Path)
    print(make(**vars(parser.parse_args())))
