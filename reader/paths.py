"""Where things are on this machine; the one module that knows.

What a user makes lies in the platform's places, or all of it in a folder named "portable" beside
the program, where there is one.
"""

import os
import sys
import warnings
from pathlib import Path

from platformdirs import PlatformDirs, RuntimeDirWarning

PORTABLE = "portable"

_DIRS = PlatformDirs("rubricator", appauthor=False)


def resources() -> Path:
    """Return the folder of the program's own data, in a wheel or in a source tree."""
    packaged = Path(__file__).parent / "resources"
    return packaged if packaged.is_dir() else Path(__file__).parent.parent / "resources"


def sample_article() -> Path:
    """Return the article that shows a new user what the program does."""
    return resources() / "samples" / "welcome.txt"


def portable() -> Path | None:
    """Return the folder beside the program that keeps all that a user has, if there is one."""
    folder = _program().parent / PORTABLE
    try:
        return folder if folder.is_dir() else None
    except PermissionError:
        # What lies beside a program may be closed to who runs it.
        return None


def default_library() -> Path:
    """Return the library of a user who named no other."""
    return (portable() or _DIRS.user_data_path) / "library.sqlite3"


def settings_file() -> Path:
    """Return the file that holds the user's settings."""
    return (portable() or _DIRS.user_config_path) / "settings.json"


def window_file() -> Path:
    """Return the file that says how the window was left."""
    return (portable() or _DIRS.user_config_path) / "window.ini"


def log_file() -> Path:
    """Return the file the program writes its log to."""
    return (portable() or _DIRS.user_log_path) / "rubricator.log"


def runtime() -> Path:
    """Return the folder for what lives as long as the program and is no other user's business."""
    with warnings.catch_warnings():
        # Without a desktop's own place for it, the one among the temporary files is as good.
        warnings.simplefilter("ignore", RuntimeDirWarning)
        return _DIRS.user_runtime_path


def meeting_place(name: str) -> str:
    """Return where processes of this machine find each other: a socket's file, or a pipe's name."""
    if sys.platform == "win32":
        return f"rubricator-{name}"
    return str(runtime() / f"{name}.socket")


def _program() -> Path:
    """Return what a user sees as the program: its executable, or the one thing that holds it."""
    executable = Path(sys.executable)
    image, mounted = os.environ.get("APPIMAGE"), os.environ.get("APPDIR")
    if image and mounted and executable.is_relative_to(mounted):
        return Path(image)
    return next((each for each in executable.parents if each.suffix == ".app"), executable)
