"""Where things are on this machine; the one module that knows."""

import sys
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("rubricator", appauthor=False)


def resources() -> Path:
    """Return the folder of the program's own data, in a wheel or in a source tree."""
    packaged = Path(__file__).parent / "resources"
    return packaged if packaged.is_dir() else Path(__file__).parent.parent / "resources"


def sample_article() -> Path:
    """Return the article that shows a new user what the program does."""
    return resources() / "samples" / "welcome.txt"


def default_library() -> Path:
    """Return the library of a user who named no other."""
    return _DIRS.user_data_path / "library.sqlite3"


def settings_file() -> Path:
    """Return the file that holds the user's settings."""
    return _DIRS.user_config_path / "settings.json"


def cache() -> Path:
    """Return the folder for what can be made again."""
    return _DIRS.user_cache_path


def runtime() -> Path:
    """Return the folder for what lives as long as the program and is no other user's business."""
    return _DIRS.user_runtime_path


def meeting_place(name: str) -> str:
    """Return where processes of this machine find each other: a socket's file, or a pipe's name."""
    if sys.platform == "win32":
        return f"rubricator-{name}"
    return str(runtime() / f"{name}.socket")


def log_file() -> Path:
    """Return the file the program writes its log to."""
    return _DIRS.user_log_path / "rubricator.log"
