"""Finds out before Qt does whether a window can be shown, and says what is missing.

Qt aborts the process where a system library is missing, with words that name the wrong one.
"""

import importlib
import importlib.util
import os
import re
import sys
from pathlib import Path

from reader.domain.errors import ReaderError

_DEBIAN_PACKAGES = (
    "libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libgssapi-krb5-2 "
    "libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 "
    "libxcb-render-util0 libxcb-shape0"
)
_WITHOUT_SCREEN = "Start the program in a desktop session, or use its commands: rubricator --help"


class NoWindowError(ReaderError):
    """No window can be shown on this machine as it is."""


def check() -> None:
    """Raise ``NoWindowError`` where Qt would abort; costs a few milliseconds, on Linux only."""
    if not sys.platform.startswith("linux"):
        return
    _check_libraries_of("PySide6.QtWidgets")
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if platform not in {"", "xcb", "wayland"}:
        return
    display, wayland = os.environ.get("DISPLAY"), os.environ.get("WAYLAND_DISPLAY")
    if not (display or wayland):
        raise NoWindowError("There is no screen to show a window on.", hint=_WITHOUT_SCREEN)
    if platform != "wayland" and display:
        _check_plugin("libqxcb.so")
        if platform == "xcb" or not wayland:
            _check_display(display)


def _check_libraries_of(module: str) -> None:
    try:
        importlib.import_module(module)
    except ImportError as error:
        raise _missing(str(error)) from error


def _check_plugin(name: str) -> None:
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return
    plugin = Path(spec.origin).parent / "Qt" / "plugins" / "platforms" / name
    if not plugin.exists():
        return
    import ctypes  # noqa: PLC0415 - only where there is a library to look into

    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        raise _missing(str(error)) from error


def _check_display(name: str) -> None:
    import ctypes  # noqa: PLC0415 - loaded for the plugin

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise _missing(str(error)) from error
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    is_refused = xcb.xcb_connection_has_error(connection) != 0
    xcb.xcb_disconnect(connection)
    if is_refused:
        raise NoWindowError(f"The screen {name} does not answer.", hint=_WITHOUT_SCREEN)


def _missing(words: str) -> NoWindowError:
    found = re.match(r"(\S+\.so[.\d]*): cannot open shared object file", words)
    if found is None:
        return NoWindowError(f"Qt cannot be loaded: {words}", hint="Install the program again.")
    return NoWindowError(
        f"The system library {found.group(1)} is missing.",
        hint=f"On Debian and Ubuntu this brings all that Qt needs: apt install {_DEBIAN_PACKAGES}",
    )
