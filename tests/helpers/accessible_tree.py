"""Prints what a screen reader sees on the desktop, one JSON object a line.

Runs under the system's Python, which has the AT-SPI bindings.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version comes first


def nodes(node: "Atspi.Accessible", depth: int = 0) -> None:
    """Print a node and all of it that is on the screen."""
    try:
        showing = node.get_state_set().contains(Atspi.StateType.SHOWING)
        if depth and not showing:
            return
        extents = node.get_extents(Atspi.CoordType.SCREEN)
        sys.stdout.write(
            json.dumps(
                {
                    "depth": depth,
                    "role": node.get_role_name(),
                    "name": node.get_name(),
                    "description": node.get_description(),
                    "box": [extents.x, extents.y, extents.width, extents.height],
                }
            )
            + "\n"
        )
        children = [node.get_child_at_index(at) for at in range(node.get_child_count())]
    except GLib.Error:  # it is gone meanwhile
        return
    for child in children:
        if child is not None:
            nodes(child, depth + 1)


if __name__ == "__main__":
    Atspi.init()
    nodes(Atspi.get_desktop(0))
