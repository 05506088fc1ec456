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
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise NoWindowError(
            "There is no screen to show a window on.",
            hint="Start the program in a desktop session, or use its commands: rubricator --help",
        )
    if platform != "wayland" and os.environ.get("DISPLAY"):
        _check_plugin("libqxcb.so")


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


def _missing(words: str) -> NoWindowError:
    found = re.match(r"(\S+\.so[.\d]*): cannot open shared object file", words)
    if found is None:
        return NoWindowError(f"Qt cannot be loaded: {words}", hint="Install the program again.")
    return NoWindowError(
        f"The system library {found.group(1)} is missing.",
        hint=f"On Debian and Ubuntu this brings all that Qt needs: apt install {_DEBIAN_PACKAGES}",
    )
