"""The log: what went wrong in the program, and never a word of what is read in it.

Of a bug it holds the places in the code and the kinds of the errors, not what they say: that may
be the text of an article, its title or the name of its file.
"""

import logging
import logging.handlers
import sys
import threading
import traceback
from types import TracebackType
from typing import TypeAlias

from typing_extensions import override

from reader import __version__, paths

_LOG = logging.getLogger(__name__)
_BYTES = 500_000
_FILES_BEFORE = 2

_ExceptionInfo: TypeAlias = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


def start(crash: str) -> None:
    """Write the log from now on, beginning with the report of a crash before, if there is one."""
    path = paths.log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=_BYTES, backupCount=_FILES_BEFORE, encoding="utf-8"
        )
    except OSError as error:
        logging.basicConfig(level=logging.WARNING)
        _LOG.warning("No log file can be written: %s", error)
        return
    handler.setFormatter(_WordlessFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    logging.getLogger("reader").setLevel(logging.INFO)
    threading.excepthook = _log_thread_bug
    sys.unraisablehook = _log_unraisable
    _LOG.info("Rubricator %s starts on Python %s, %s", __version__, sys.version, sys.platform)
    if crash:
        _LOG.error("The program crashed before:\n%s", crash)


def outline(error: BaseException) -> str:
    """Return where an error came from and of which kind it is, without its words."""
    hidden = None if error.__suppress_context__ else error.__context__
    cause = error.__cause__ or hidden
    before = f"{outline(cause)}\n\n" if cause is not None else ""
    places = "".join(traceback.format_tb(error.__traceback__))
    return f"{before}{places}{type(error).__qualname__}"


class _WordlessFormatter(logging.Formatter):
    @override
    def formatException(self, ei: _ExceptionInfo) -> str:
        return outline(ei[1]) if ei[1] is not None else ""


def _log_thread_bug(bug: threading.ExceptHookArgs) -> None:
    thread = bug.thread.name if bug.thread is not None else "?"
    _LOG.error("A bug in the thread %s", thread, exc_info=bug.exc_value)


def _log_unraisable(bug: "sys.UnraisableHookArgs") -> None:
    _LOG.error("A bug where nobody could be told", exc_info=bug.exc_value)
