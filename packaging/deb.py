"""Makes the Debian package of the frozen program, on a Debian like the oldest it is meant for."""

import gzip
import shutil
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from fnmatch import fnmatch
from pathlib import Path
from tempfile import TemporaryDirectory

from freeze import is_elf
from project import MAINTAINER, PROGRAM, ROOT, fill, run, said, sources_date, version

sys.path.insert(0, str(ROOT / "packaging" / "frozen"))

import contents

_PACKAGING = ROOT / "packaging"
_HOME = f"usr/lib/{PROGRAM}"
# Parts of Qt for what a desktop has or has not: the control file names what they need.
_OPTIONAL = (
    "*/libQt6Multimedia.so*",
    "*/platformthemes/libqgtk3.so",
    "*/printsupport/*",
    "*/texttospeech/*",
)


def package(program: Path, python: Path, licences: Path, folder: Path) -> Path:
    """Make the package of a frozen program in a folder, and return it.

    ``python`` is that of the environment that was frozen, ``licences`` the list of all of them.
    """
    architecture = said("dpkg", "--print-architecture")
    with TemporaryDirectory() as work:
        # dpkg-shlibdeps knows a package by these names.
        root = Path(work) / "debian" / PROGRAM
        _install_program(program, root)
        share = root / "usr" / "share"
        run(python, _PACKAGING / "desktop_files.py", share, QT_QPA_PLATFORM="offscreen")
        run(python, _PACKAGING / "completions.py", share)
        _install_documents(python, licences, share)
        _set_modes(root)
        _write_control(root, architecture)
        _add_farewell(root / "DEBIAN")
        deb = folder / f"{PROGRAM}_{version()}-1_{architecture}.deb"
        run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, deb)
    return deb


def _install_program(program: Path, root: Path) -> None:
    home = root / _HOME
    shutil.copytree(program, home, symlinks=True)
    # Debian has these, and keeps them free of holes.
    for pattern in contents.SYSTEM_LIBRARIES:
        for path in (home / "_internal").glob(pattern):
            if not path.name.startswith("libpython"):
                path.unlink()
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / PROGRAM).symlink_to(f"../lib/{PROGRAM}/{PROGRAM}")


def _install_documents(python: Path, licences: Path, share: Path) -> None:
    documents = share / "doc" / PROGRAM
    _copy(_PACKAGING / "debian" / "copyright", documents / "copyright")
    _pack(licences.read_text(encoding="utf-8"), documents / f"{licences.name}.gz")
    _pack((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), documents / "changelog.gz")
    _pack(_debian_changelog(), documents / "changelog.Debian.gz")
    with TemporaryDirectory() as home:
        page = Path(home) / "page"
        run(python, _PACKAGING / "manual_page.py", page, HOME=home)
        _pack(page.read_text(encoding="utf-8"), share / "man" / "man1" / f"{PROGRAM}.1.gz")
    overrides = share / "lintian" / "overrides" / PROGRAM
    _copy(_PACKAGING / "debian" / "lintian-overrides", overrides)


def _set_modes(root: Path) -> None:
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            is_run = path.is_dir() or path == root / _HOME / PROGRAM
            path.chmod(0o755 if is_run else 0o644)


def _write_control(root: Path, architecture: str) -> None:
    files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    control = root / "DEBIAN" / "control"
    values = {
        "ARCHITECTURE": architecture,
        "MAINTAINER": MAINTAINER,
        "SIZE": str(sum(path.stat().st_size for path in files) // 1024),
    }
    # dpkg-shlibdeps wants to see the package that it works for.
    source = root.parent / "control"
    source.write_text(f"Source: {PROGRAM}\n\nPackage: {PROGRAM}\nArchitecture: any\n", "utf-8")
    control.parent.mkdir()
    values["DEPENDS"] = _dependencies(root, files)
    fill(_PACKAGING / "debian" / "control", control, **values)


def _add_farewell(folder: Path) -> None:
    """Let the package say, when it is removed, what stays and where."""
    script = folder / "prerm"
    _copy(_PACKAGING / "debian" / script.name, script)
    script.chmod(0o755)


def _dependencies(root: Path, files: list[Path]) -> str:
    """Return the packages that have the libraries which those of the program are linked with."""
    needed = (path for path in files if is_elf(path) and not _is_optional(path))
    found = said("dpkg-shlibdeps", "-O", "--warnings=0", *needed, folder=root.parent.parent)
    return found.removeprefix("shlibs:Depends=")


def _is_optional(path: Path) -> bool:
    return any(fnmatch(str(path), pattern) for pattern in _OPTIONAL)


def _debian_changelog() -> str:
    return (
        f"{PROGRAM} ({version()}-1) stable; urgency=medium\n\n"
        "  * See changelog.gz for what a user notices.\n\n"
        f" -- {MAINTAINER}  {format_datetime(datetime.fromtimestamp(sources_date(), UTC))}\n"
    )


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _pack(text: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), mtime=0))
