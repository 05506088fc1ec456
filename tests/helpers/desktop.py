"""A desktop of its own for a test: an X server, a message bus, mouse, keys and a screen reader."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE_SECONDS = 600.0
"""The model loads with little priority: a machine that is busy otherwise lets it wait."""
_NEEDED = ("Xvfb", "xdotool", "dbus-daemon")


def missing() -> str:
    """Return what this machine lacks for a desktop, or nothing."""
    for program in _NEEDED:
        if shutil.which(program) is None:
            return f"{program} is not installed"
    bindings = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if subprocess.run(bindings, capture_output=True, check=False).returncode:
        return "the AT-SPI bindings of the system's Python are not installed"
    return ""


@dataclass(frozen=True)
class Node:
    """Something a screen reader can name; ``box`` is x, y, width, height on the screen."""

    depth: int
    role: str
    name: str
    description: str
    box: tuple[int, int, int, int]

    @property
    def centre(self) -> tuple[int, int]:
        x, y, width, height = self.box
        return x + width // 2, y + height // 2


class Desktop:
    """Starts the servers, and ends them with every program that was started here."""

    def __init__(self, size: tuple[int, int] = (1280, 860)) -> None:
        self._processes: list[subprocess.Popen[str]] = []
        self.environment = dict(os.environ)
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.environment["QT_QPA_PLATFORM"] = "xcb"
        self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        screen = f"{size[0]}x{size[1]}x24"
        display = self._server(
            "Xvfb", "-displayfd", "1", "-screen", "0", screen, "-nolisten", "tcp"
        )
        self.environment["DISPLAY"] = f":{display}"
        address = self._server("dbus-daemon", "--session", "--nofork", "--print-address=1")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address

    def close(self) -> None:
        """End everything that was started."""
        for process in reversed(self._processes):
            process.kill()
            process.communicate()

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        """Start the program itself."""
        command = [sys.executable, "-P", "-m", "reader", *arguments]
        process = subprocess.Popen(command, env=self.environment, stderr=subprocess.PIPE, text=True)
        self._processes.append(process)
        return process

    def tree(self) -> list[Node]:
        """Return everything a screen reader sees."""
        script = str(Path(__file__).parent / "accessible_tree.py")
        done = subprocess.run(
            [SYSTEM_PYTHON, script],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
            check=True,
        )
        found = (json.loads(line) for line in done.stdout.splitlines())
        return [Node(**{**node, "box": tuple(node["box"])}) for node in found]

    def wait_for(self, wanted: Callable[[Node], bool], what: str) -> Node:
        """Return the first node that is wanted, as soon as there is one."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        tree: list[Node] = []
        while time.monotonic() < deadline:
            tree = self.tree()
            for node in tree:
                if wanted(node):
                    return node
        seen = "\n".join(f"{'  ' * n.depth}{n.role} {n.name!r} {n.box}" for n in tree)
        raise AssertionError(f"{what} did not appear among\n{seen}")

    def click(self, x: int, y: int) -> None:
        """Click with the left button at a place of the screen."""
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press at one place of the screen and release at another."""
        self._xdotool("mousemove", *map(str, start), "mousedown", "1")
        self._xdotool("mousemove", *(str((a + b) // 2) for a, b in zip(start, end, strict=True)))
        self._xdotool("mousemove", *map(str, end), "mouseup", "1")

    def keys(self, *names: str) -> None:
        """Press keys, by the names of X."""
        self._xdotool("key", *names)

    def write(self, text: str) -> None:
        """Type a text."""
        self._xdotool("type", text)

    def _xdotool(self, *arguments: str) -> None:
        command = ["xdotool", *arguments]
        subprocess.run(command, env=self.environment, check=True, timeout=PATIENCE_SECONDS)

    def _server(self, *command: str) -> str:
        process = subprocess.Popen(
            command,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._processes.append(process)
        assert process.stdout is not None
        return process.stdout.readline().strip()
