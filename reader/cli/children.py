"""The children that a command asks, each of which ends with it."""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING

# Imported by the commands that ask a child: --help needs none.
if TYPE_CHECKING:
    from reader.child import Child
    from reader.services.crew import Pair


def files() -> "closing[Child]":
    """Give the child that reads files."""
    from reader.child import Child, ChildKind  # noqa: PLC0415

    return closing(Child(ChildKind.FILES))


def names() -> "closing[Child]":
    """Give the child that finds names, by the pipelines that were chosen."""
    from reader import settings  # noqa: PLC0415
    from reader.child import Child, ChildKind  # noqa: PLC0415

    return closing(Child(ChildKind.NAMES, pipelines=settings.load().pipelines))


@contextmanager
def pairs(count: int) -> Iterator["tuple[Pair, ...]"]:
    """Give so many pairs of children that work side by side."""
    from reader.services.crew import Pair  # noqa: PLC0415

    with ExitStack() as ending:
        enter = ending.enter_context
        yield tuple(Pair(enter(files()), enter(names())) for _ in range(count))
