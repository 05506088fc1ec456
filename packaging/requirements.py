"""Pins what is shipped: python packaging/requirements.py brings requirements.txt up to date.

Every distribution has one version for each Python, and the digests of all its files; none has an
address of its own. uv, of requirements-release.txt, resolves for all platforms at once.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
FILE = ROOT / "packaging" / "requirements.txt"


def pin() -> None:
    """Resolve the dependencies anew, with the newest versions that the project allows."""
    subprocess.run(  # noqa: S603 (our own words)
        (
            *(sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml"),
            *("--upgrade", "--quiet", "--extra", "speech"),
            *("--universal", "--python-version", "3.11", "--generate-hashes"),
            *("--only-binary", ":all:", "--no-emit-index-url", "--no-emit-find-links"),
            *("--custom-compile-command", "python packaging/requirements.py"),
            *("--output-file", str(FILE)),
        ),
        check=True,
        cwd=ROOT,
    )


if __name__ == "__main__":
    pin()
