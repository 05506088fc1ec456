"""Runs the program as a user does in a terminal."""

import json
import os
import subprocess
import sys
from pathlib import Path


def run(*arguments, library: Path | None = None, **environment: str):
    """Run a command and return its outcome."""
    of_library = ["--library", str(library)] if library else []
    return subprocess.run(
        [sys.executable, "-m", "reader", *of_library, *map(str, arguments)],
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


def objects(result) -> list[dict]:
    """Return the JSON objects that a command printed."""
    return [json.loads(line) for line in result.stdout.decode("utf-8").splitlines()]
