"""Where no window can be shown, the program says so in its own words, before Qt aborts."""

import os
import subprocess
import sys

import pytest

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Qt for Linux aborts")


@pytest.mark.parametrize(
    ("screen", "said"),
    [
        ({}, "There is no screen to show a window on."),
        ({"DISPLAY": ":7777"}, "The screen :7777 does not answer."),
    ],
)
def test_a_machine_without_a_screen_gets_two_lines_and_no_crash(screen, said):
    environment = {name: value for name, value in os.environ.items() if name not in SCREENS}

    done = subprocess.run(
        [sys.executable, "-P", "-m", "reader", "open"],
        env={**environment, **screen},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    message, hint = done.stderr.splitlines()
    assert message == said
    assert "rubricator --help" in hint
