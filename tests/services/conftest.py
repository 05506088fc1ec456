import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.child import Child, ChildKind
from reader.domain.search import ArticleFilter
from reader.services import admission, articles, intake
from reader.store.library import Library

STUB = (sys.executable, str(Path(__file__).parents[1] / "helpers" / "stub_child.py"))


@pytest.fixture
def library(tmp_path: Path, new_library: Callable) -> Iterator[Library]:
    with new_library(tmp_path / "library.sqlite3") as library:
        yield library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


@pytest.fixture
def child() -> Iterator[Child]:
    child = Child(ChildKind.FILES, STUB)
    yield child
    child.close()


@pytest.fixture
def work_off(library: Library, child: Child) -> Callable:
    """Work until nothing waits and return every step."""

    def work_off() -> list[intake.Progress]:
        steps: list[intake.Progress] = []
        while article := intake.next_waiting(library):
            admission.admit(library, article.id, child, child, steps.append)
        return steps

    return work_off


@pytest.fixture
def add(library: Library, folder: Path, work_off: Callable) -> Callable:
    """Add an article with a text to the library and return its id."""

    def add(text: str, name: str = "") -> int:
        path = folder / (name or f"{len(list(folder.iterdir()))}.txt")
        path.write_text(text, encoding="utf-8")
        intake.enqueue(library, [path])
        work_off()
        return articles.ids(library, ArticleFilter())[0]

    return add
