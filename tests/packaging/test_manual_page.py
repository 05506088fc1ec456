import os
import re
import shutil
import subprocess
import sys

import pytest
from helpers.scripts import FOLDER
from typer.testing import CliRunner

from reader.cli.commands import app


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    """The manual page, as a build writes it."""
    path = tmp_path_factory.mktemp("page") / "rubricator.1"
    own = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    subprocess.run(
        [sys.executable, FOLDER / "manual_page.py", path],
        check=True,
        env={**own, "HOME": str(path.parent), "SOURCE_DATE_EPOCH": "1750000000"},
    )
    return path


def test_the_page_has_every_command_with_every_option(page):
    words = page.read_text(encoding="utf-8").replace(r"\-", "-")

    def see(*commands: str) -> None:
        help_ = CliRunner().invoke(app, [*commands, "--help"], terminal_width=200).stdout
        options = re.findall(r"^  (?:-\w, )?(--[\w-]+)", help_, re.MULTILINE)
        section = words.partition(f'.SS "{" ".join(("rubricator", *commands))}"\n')[2]
        for option in set(options) - {"--help"} if commands else options:
            assert option in section.partition("\n.S")[0] if commands else option in words
        listed = help_.partition("\nCommands:\n")[2].partition("\n\n")[0]
        for name in re.findall(r"^  ([a-z][\w-]*)  ", listed, re.MULTILINE):
            see(*commands, name)

    see()
    assert '"2025-06-15"' in words


@pytest.mark.skipif(sys.platform != "linux", reason="the page names the places of Linux")
def test_the_page_says_where_things_lie(page):
    words = page.read_text(encoding="utf-8").replace(r"\(ti", "~")

    assert "~/.local/share/rubricator/library.sqlite3" in words
    assert "~/.config/rubricator/settings.json" in words


@pytest.mark.parametrize(
    "command",
    [["mandoc", "-Tlint", "-Wwarning"], ["man", "--warnings", "--local-file"]],
    ids=["mandoc", "man"],
)
def test_the_page_is_without_fault(page, command):
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")

    shown = subprocess.run(
        [*command, page], capture_output=True, check=True, env={**os.environ, "MANPAGER": "cat"}
    )

    assert shown.stderr == b""
    if command[0] == "mandoc":
        assert shown.stdout == b""
