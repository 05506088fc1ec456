"""Runs the program as a user does in a terminal."""

import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path
from unittest import mock

import pytest

from reader import cli


def run(*arguments, library: Path | None = None) -> subprocess.CompletedProcess:
    """Run a command in this process, which imports all that it needs but once."""
    words = _words(arguments, library)
    out, err = (TextIOWrapper(BytesIO(), write_through=True) for _ in range(2))
    with (
        mock.patch.object(sys, "argv", words),
        redirect_stdout(out),
        redirect_stderr(err),
        pytest.raises(SystemExit) as ended,
    ):
        cli.run(_open_no_window)
    return subprocess.CompletedProcess(
        words, ended.value.code or 0, out.buffer.getvalue(), err.buffer.getvalue()
    )


def run_apart(
    *arguments, library: Path | None = None, **environment: str
) -> subprocess.CompletedProcess:
    """Run a command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", *_words(arguments, library)],
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


def objects(result) -> list[dict]:
    """Return the JSON objects that a command printed."""
    return [json.loads(line) for line in result.stdout.decode("utf-8").splitlines()]


def _words(arguments, library: Path | None) -> list[str]:
    of_library = ["--library", str(library)] if library else []
    return ["reader", *of_library, *map(str, arguments)]


def _open_no_window(_library: Path, _files: list[Path]) -> int:
    raise AssertionError("a command of this test opens no window")
