"""Makes the Flatpak for Linux: python packaging/flatpak/bundle.py PROGRAM FOLDER.

PROGRAM is what packaging/freeze.py makes. It needs flatpak-builder (https://docs.flatpak.org) and
the runtime that the manifest names. FOLDER gets all that is built from, and
rubricator-VERSION.flatpak.
"""

import argparse
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import icons
from project import PROGRAM, ROOT, run, version

_MANIFEST = Path(__file__).parent / "local.rubricator.reader.yml"
_DESKTOP = ROOT / "packaging" / "desktop" / f"{PROGRAM}.desktop"


def gather(program: Path, folder: Path) -> Path:
    """Put all that is built from beside the manifest, and return that."""
    sources = folder / "sources"
    shutil.rmtree(sources, ignore_errors=True)
    shutil.copytree(program, sources / PROGRAM, symlinks=True)
    icons.draw(sources / "share" / "icons" / "hicolor")
    applications = sources / "share" / "applications"
    applications.mkdir()
    shutil.copy(_DESKTOP, applications)
    return Path(shutil.copy(_MANIFEST, folder))


def build(manifest: Path) -> Path:
    """Build what was gathered and return the bundle."""
    folder = manifest.parent
    bundle = folder / f"{PROGRAM}-{version()}.flatpak"
    repository = folder / "repository"
    run("flatpak-builder", "--force-clean", f"--repo={repository}", folder / "made", manifest)
    run("flatpak", "build-bundle", repository, bundle, manifest.stem)
    return bundle


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("folder", type=Path)
    print(build(gather(**vars(parser.parse_args()))))
