"""The library that a command is about."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from reader.domain.errors import LibraryError

# Imported by those who open it: --help needs no library.
if TYPE_CHECKING:
    from reader.store.library import Library


@contextmanager
def opened(context: typer.Context, *, existing: bool = False) -> Iterator["Library"]:
    """Give the library that the program was started with; make it unless it must be an existing."""
    from reader.store.library import Library  # noqa: PLC0415

    if existing and not context.obj.library.exists():
        raise LibraryError(
            f"There is no library {context.obj.library}.", hint="Name it with --library."
        )
    with Library.open(context.obj.library) as library:
        yield library
