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

import desktop_files
from project import IDENTIFIER, PROGRAM, fill, run, version

_MANIFEST = Path(__file__).parent / f"{PROGRAM}.yml"


def gather(program: Path, folder: Path) -> Path:
    """Put all that is built from beside the manifest, and return that."""
    sources = folder / "sources"
    shutil.rmtree(sources, ignore_errors=True)
    shutil.copytree(program, sources / PROGRAM, symlinks=True)
    desktop_files.write(sources / "share")
    manifest = folder / f"{IDENTIFIER}.yml"
    fill(_MANIFEST, manifest)
    return manifest


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
