"""The command, or the child process when given ``--worker``."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

_SHELL_ASKS = "_RUBRICATOR_COMPLETE"
"""What Typer's completions set when the user presses Tab."""


def main() -> None:
    """Run the program as its arguments say."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--worker"]:
        from reader import worker  # noqa: PLC0415 - the child alone reads files

        worker.main(arguments[1])
    elif _only_opens(arguments):
        # A window that opens does not wait for the command line's parser, which it does not need.
        _open_at_once([Path(name) for name in arguments[1:]])
    else:
        from reader import cli  # noqa: PLC0415

        cli.run(_open_window)


def _only_opens(arguments: Sequence[str]) -> bool:
    options = any(argument.startswith("-") for argument in arguments)
    return arguments[:1] in ([], ["open"]) and not options and _SHELL_ASKS not in os.environ


def _open_at_once(files: Sequence[Path]) -> None:
    from reader import paths  # noqa: PLC0415
    from reader.domain.errors import ReaderError  # noqa: PLC0415

    try:
        code = _open_window(paths.default_library(), files)
    except ReaderError as error:
        from reader import cli  # noqa: PLC0415

        code = cli.told(error)
    sys.exit(code)


def _open_window(library: Path, files: Sequence[Path]) -> int:
    from reader import preflight  # noqa: PLC0415 - the command line shows no window

    gc.disable()  # what is imported stays: looking through it again and again takes its time
    preflight.check()
    from reader import opening  # noqa: PLC0415

    return opening.run(library, files)


if __name__ == "__main__":
    main()
