"""The library that a command is about."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

# Imported by those who open it: --help needs no library.
if TYPE_CHECKING:
    from reader.store.library import Library


@contextmanager
def opened(context: typer.Context) -> Iterator["Library"]:
    """Give the library that the program was started with."""
    from reader.store.library import Library  # noqa: PLC0415

    with Library.open(context.obj.library) as library:
        yield library
