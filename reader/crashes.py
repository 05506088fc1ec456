"""What ends the process without Python's doing: kept in a file, and told at the next start.

It is watched for before Qt starts, which may itself be what crashes: so nothing slow is imported.
"""

import faulthandler

from reader import paths


def watch() -> str:
    """Let a crash be written to a file from now on; return the report of the one before.

    Where no file can be written the log, which lies beside it, says so.
    """
    path = paths.log_file().with_suffix(".crash")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        report = path.read_text("utf-8", "replace") if path.exists() else ""
        faulthandler.enable(path.open("wb"))
    except OSError:
        return ""
    return report
