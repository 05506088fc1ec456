"""Asks which pinned versions have known weaknesses: python packaging/audit.py FILE.

FILE gets the answer as Markdown, for the notes of a release. It needs requirements-release.txt, and
a network for the database; where that cannot be reached, FILE says so.
"""

import subprocess
import sys
from pathlib import Path

PINS = Path(__file__).parent / "requirements.txt"

_NONE = "No known weaknesses in the pinned versions.\n"
_UNASKED = "The database of known weaknesses could not be asked; the pins were not checked.\n"


def audit() -> str:
    """Return what is known of the pinned versions."""
    asked = subprocess.run(  # noqa: S603 (our own words)
        (
            *(sys.executable, "-m", "pip_audit", "--requirement", str(PINS), "--disable-pip"),
            # What the database does not know is no weakness to it, unless it has to be strict.
            *("--require-hashes", "--strict", "--format", "markdown", "--progress-spinner", "off"),
        ),
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    if asked.returncode == 0:
        return _NONE
    # It ends with 1 for weaknesses, which it prints, and for its own troubles, which it does not.
    sys.stderr.write(asked.stderr)
    return asked.stdout or _UNASKED


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(audit(), encoding="utf-8")
