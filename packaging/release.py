"""Makes a release: python3 packaging/release.py VERSION, into dist/VERSION.

Checks what is committed as CI does, sets the version and the date in the changelog, commits that,
builds all that can be built on this machine, writes the notes and the digests, signs these where
gpg has a key, and tags the commit last. Nothing is pushed: that is for who has seen the result.
"""

import argparse
import hashlib
import re
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

from build import build
from project import ROOT, run, said, version

UNRELEASED = "## Unreleased"
DIGESTS = "SHA256SUMS"
NOTES = "NOTES.md"

_CHANGELOG = ROOT / "CHANGELOG.md"
_PACKAGE = ROOT / "reader" / "__init__.py"
_VERSION = re.compile(r"\d+\.\d+\.\d+")


class UnreadyError(Exception):
    """The sources are in no state to be released as wished."""


def check(wished: str) -> None:
    """Raise ``UnreadyError`` where this cannot become a release, before anything is changed."""
    if not _VERSION.fullmatch(wished):
        raise UnreadyError(f"{wished} is no version; write it as {version()}.")
    if said("git", "-C", ROOT, "tag", "--list", f"v{wished}"):
        raise UnreadyError(f"Version {wished} was released already.")
    if said("git", "-C", ROOT, "status", "--porcelain"):
        raise UnreadyError("There are changes that are not committed.")
    if not notes_of(UNRELEASED):
        raise UnreadyError("The changelog says nothing of what is new.")


def set_version(wished: str) -> None:
    """Give the package and the changelog the version, with today's date, and commit that."""
    heading = f"{UNRELEASED}\n\n## {wished} - {datetime.now(UTC):%Y-%m-%d}"
    _replace(_PACKAGE, f'__version__ = "{version()}"', f'__version__ = "{wished}"')
    _replace(_CHANGELOG, UNRELEASED, heading)
    run("git", "-C", ROOT, "commit", "--quiet", "--all", "--message", f"Release {wished}")


def notes_of(heading: str) -> str:
    """Return what the changelog says below a heading that begins so."""
    sections = re.split(r"(?m)^(?=## )", _CHANGELOG.read_text(encoding="utf-8"))
    found = (section for section in sections if section.startswith(heading))
    return next(found, "").partition("\n")[2].strip()


def write_notes(wished: str, folder: Path) -> None:
    """Write what is new, and what is known of the weaknesses of what is shipped."""
    audit = (folder / "AUDIT.md").read_text(encoding="utf-8")
    notes = f"# Rubricator {wished}\n\n{notes_of(f'## {wished}')}\n\n### Weaknesses\n\n{audit}"
    (folder / NOTES).write_text(notes, encoding="utf-8")


def write_digests(folder: Path) -> Path:
    """Write the digest of every file of a folder, as sha256sum does, and return the list."""
    files = (path for path in sorted(folder.iterdir()) if path.is_file())
    digests = folder / DIGESTS
    lines = [f"{_digest(path)}  {path.name}\n" for path in files if not _is_about(path)]
    digests.write_text("".join(lines), encoding="utf-8")
    return digests


def sign(digests: Path) -> str | None:
    """Sign the list of digests, and with it all, where gpg has a key, and return which it took."""
    gpg = shutil.which("gpg")
    if gpg is None or not said(gpg, "--list-secret-keys", "--with-colons"):
        return None
    told = said(gpg, "--status-fd", "1", "--armor", "--yes", "--detach-sign", digests)
    (created,) = (line for line in told.splitlines() if " SIG_CREATED " in line)
    return created.split()[-1]


def tag(wished: str, key: str | None) -> None:
    """Tag the release, signed with a key if there is one, whoever git takes the committer for."""
    kind = ("--local-user", key) if key else ("--annotate",)
    git = ("git", "-C", ROOT, "-c", "gpg.format=openpgp")
    run(*git, "tag", *kind, f"v{wished}", "--message", f"Rubricator {wished}")


def release(wished: str) -> None:
    """Do all of it."""
    folder = ROOT / "dist" / wished
    check(wished)
    run(ROOT / ".ci" / "run")
    set_version(wished)
    build(folder)
    write_notes(wished, folder)
    tag(wished, sign(write_digests(folder)))


def _is_about(path: Path) -> bool:
    return path.name.startswith(DIGESTS)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("version")
    try:
        release(parser.parse_args().version)
    except UnreadyError as error:
        sys.exit(str(error))
