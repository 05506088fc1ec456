import os
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.scripts import FOLDER

PRESS_TAB = """
source {script}
COMP_WORDS=({words}); COMP_CWORD={last}
_rubricator_completion rubricator
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.fixture(scope="module")
def script(tmp_path_factory):
    """What bash is given, as a build writes it."""
    folder = tmp_path_factory.mktemp("completions")
    subprocess.run([sys.executable, FOLDER / "completions.py", folder], check=True)
    return folder / "bash-completion" / "completions" / "rubricator"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("rubricator exp", {"export"}),
        ("rubricator entities --with", {"--with-boilerplate"}),
        ("rubricator entity mer", {"merge"}),
    ],
)
def test_tab_completes_commands_and_options_and_opens_no_window(script, words, expected):
    commands = PRESS_TAB.format(script=script, words=words, last=words.count(" "))
    own = str(Path(sys.executable).parent)

    done = subprocess.run(
        ["bash", "-c", commands],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PATH": f"{own}:{os.environ['PATH']}"},
    )

    assert set(done.stdout.split()) == expected
