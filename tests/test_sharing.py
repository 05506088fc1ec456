"""Two processes on one library."""

import subprocess
import sys
from pathlib import Path

from reader.domain.article import ArticleState
from reader.domain.search import ArticleFilter
from reader.services import articles, maintenance
from reader.store.library import Library
from reader.ui.articles.model import SUMMARY_ROLE

ADDING = Path(__file__).parent / "helpers" / "adding.py"


def adding(library: Path, *paths: Path) -> subprocess.Popen:
    command = [sys.executable, str(ADDING), str(library), *map(str, paths)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def files(folder: Path, name: str, count: int) -> Path:
    folder = folder / name
    folder.mkdir()
    for number in range(count):
        text = f"{name.title()} {number}\nAnna met Berg {number} in {name.title()}."
        (folder / f"{number}.txt").write_text(text)
    return folder


def rows(window):
    model = window.articles.view.model()
    shown = (model.index(row, 0).data(SUMMARY_ROLE) for row in range(model.rowCount()))
    return [(row.title, row.state) for row in shown if row]


def test_processes_that_add_at_once_share_the_queue_and_are_never_refused(tmp_path):
    library = tmp_path / "library.sqlite3"
    folders = [files(tmp_path, name, 25) for name in ("rain", "snow", "wind")]

    processes = [adding(library, folder) for folder in folders]
    outputs = [process.communicate()[0] for process in processes]

    assert [process.returncode for process in processes] == [0, 0, 0], outputs
    for output, folder in zip(outputs, folders, strict=True):
        analysed = [line for line in output.splitlines() if line.startswith("analysed ")]
        assert sorted(analysed) == sorted(f"analysed {path}" for path in folder.iterdir())
    with Library.open(library) as opened:
        listed = articles.summaries(opened, articles.ids(opened, ArticleFilter()))
        assert len(listed) == 75
        assert {article.state for article in listed} == {ArticleState.DONE}
        assert maintenance.check(opened).problems == ()
    assert not list(tmp_path.glob("library.sqlite3.worker-*"))


def test_the_window_shows_what_another_process_adds_while_both_add(
    program, qtbot, article_file, tmp_path
):
    application = program(article_file("Rates rise\nAnna Berg said so."))
    other = adding(tmp_path / "library.sqlite3", files(tmp_path, "rain", 3))

    titles = {"Rates rise", "Rain 0", "Rain 1", "Rain 2"}
    done = {(title, ArticleState.DONE) for title in titles}
    qtbot.waitUntil(lambda: set(rows(application.window)) == done)
    assert other.communicate()[0].endswith("idle\n")


def test_the_window_takes_over_what_a_killed_process_left(program, qtbot, article_file, tmp_path):
    application = program()
    other = adding(tmp_path / "library.sqlite3", files(tmp_path, "rain", 3))
    assert other.stdout.readline() == "enqueued\n"
    other.kill()
    other.communicate()

    done = {(f"Rain {number}", ArticleState.DONE) for number in range(3)}
    qtbot.waitUntil(lambda: set(rows(application.window)) == done)
