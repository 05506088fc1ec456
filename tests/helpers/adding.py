"""A process that adds files to a library with stub children, and prints every step."""

import sys
from pathlib import Path

from reader.child import Child, ChildKind
from reader.services import admission, intake
from reader.store.library import Library


def main() -> None:
    """Add what the arguments name after the library, and work until nothing waits."""
    library_path, *paths = map(Path, sys.argv[1:])
    child = Child(ChildKind.FILES, (sys.executable, str(Path(__file__).with_name("stub_child.py"))))
    with Library.open(library_path) as library:
        intake.resume(library)
        intake.enqueue(library, paths)
        print("enqueued", flush=True)  # noqa: T201 - what this is for
        while article := intake.next_waiting(library):
            admission.admit(library, article.id, child, child, tell)
    child.close()
    print("idle", flush=True)  # noqa: T201


def tell(progress: intake.Progress) -> None:
    """Print a step."""
    print(progress.step, progress.article.path, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
