import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reader.domain.article import ArticleState
from reader.domain.search import ArticleFilter
from reader.services import admission, articles, intake, maintenance
from reader.store.library import Library


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def listed(library) -> list:
    return list(articles.summaries(library, articles.ids(library, ArticleFilter())))


def test_a_file_waits_under_its_name_until_it_is_read(library, folder):
    path = write(folder / "news.txt", "Rates rise\nAnna Berg said so.")

    (article_id,) = intake.enqueue(library, [path])

    (article,) = listed(library)
    assert (article.id, article.title, article.path) == (article_id, "news.txt", str(path))
    assert article.state is ArticleState.WAITING
    assert not article.readable
    assert intake.next_waiting(library) == article


def test_the_files_of_a_folder_are_found_in_order_without_what_no_article_can_be(library, folder):
    write(folder / "b.txt", "B")
    write(folder / "a" / "deep" / "c.txt", "C")
    write(folder / "no_suffix", "D")
    for name in ("picture.png", "style.css", "code.js", ".hidden.txt", ".git/config"):
        write(folder / name, "not meant")
    write(folder / "page.html", "E")
    write(folder / "page_files" / "frame.html", "saved along with the page")
    write(folder / "tax_files" / "letter.txt", "F")

    ids = intake.enqueue(library, [folder])

    paths = [Path(article.path) for article in articles.summaries(library, ids)]
    assert [str(path.relative_to(folder)) for path in paths] == [
        "b.txt",
        "no_suffix",
        "page.html",
        "a/deep/c.txt",
        "tax_files/letter.txt",
    ]


def test_the_same_file_waits_only_once(library, folder):
    path = write(folder / "a.txt", "A")

    assert intake.enqueue(library, [path, path, folder]) == intake.enqueue(library, [path]) * 3


def test_adding_a_file_again_takes_its_article_out_of_the_trash(library, folder, work_off):
    path = write(folder / "a.txt", "Rates rise")
    (first,) = intake.enqueue(library, [path])
    work_off()
    articles.remove(library, [first])

    intake.enqueue(library, [path])
    work_off()

    assert [article.id for article in listed(library)] == [first]


def test_a_file_that_failed_waits_again_when_it_is_added_or_retried(library, folder, work_off):
    path = write(folder / "a.txt", "fail now")
    (article_id,) = intake.enqueue(library, [path])
    work_off()
    write(path, "Better")

    assert intake.enqueue(library, [path]) == (article_id,)
    work_off()
    assert [article.title for article in listed(library)] == ["Better"]

    articles.retry(library, [article_id])
    assert intake.next_waiting(library).id == article_id


def test_a_path_whose_name_is_no_text_fails_at_once(library, folder):
    path = Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt"))
    path.write_text("A", encoding="utf-8")

    ids = intake.enqueue(library, [folder])

    (article,) = articles.summaries(library, ids)
    assert (article.title, article.state) == ("caf\ufffd.txt", ArticleState.FAILED)
    assert article.hint == "Rename the file."


def test_the_oldest_is_next_unless_another_was_opened(library, folder):
    first, second, third = intake.enqueue(
        library, [write(folder / name, name) for name in ("a.txt", "b.txt", "c.txt")]
    )
    assert intake.next_waiting(library).id == first

    intake.prioritise(library, second)
    assert intake.next_waiting(library).id == second
    intake.prioritise(library, third)
    assert intake.next_waiting(library).id == third
    assert intake.waiting(library) == 3


def test_what_was_worked_on_when_the_program_ended_waits_after_the_next_start(library, folder):
    (article_id,) = intake.enqueue(library, [write(folder / "a.txt", "Rates rise")])

    class EndedError(BaseException):
        pass

    def end(_progress):
        raise EndedError

    with pytest.raises(EndedError):
        admission.admit(library, article_id, None, None, end)
    assert intake.next_waiting(library) is None
    library.close()

    with Library.open(library.path) as started_again:
        intake.resume(started_again)
        assert intake.next_waiting(started_again).id == article_id


def test_what_a_living_process_works_on_or_has_added_is_left_to_it(library, folder, child):
    at_work, added = intake.enqueue(
        library, [write(folder / name, name) for name in ("a.txt", "b.txt")]
    )
    seen = []

    def look_from_another(_progress):
        with Library.open(library.path) as other:
            intake.resume(other)
            seen.append((intake.next_waiting(other), intake.waiting(other)))

    admission.admit(library, at_work, child, child, look_from_another)

    assert seen == [(None, 0)] * 3
    assert intake.next_waiting(library).id == added


ADDING = str(Path(__file__).parents[1] / "helpers" / "adding.py")


def reported(lines: list[str], step: str) -> set[str]:
    """Return the paths of a step; a line that was cut off was not reported."""
    whole = [line[:-1] for line in lines if line.endswith("\n")]
    return {line.split(" ", 1)[1] for line in whole if line.startswith(f"{step} ")}


@pytest.mark.parametrize("seed", range(3))
def test_killing_the_program_loses_nothing_it_reported_and_doubles_nothing(tmp_path, folder, seed):
    chance = random.Random(seed)
    path = tmp_path / "library.sqlite3"
    texts = {write(folder / f"{n}.txt", f"Title {n}\nAnna met Berg {n}.") for n in range(12)}
    command = [sys.executable, ADDING, str(path), str(folder)]
    analysed: set[str] = set()
    for _ in range(2):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
            lines = [program.stdout.readline() for _ in range(chance.randint(1, 12))]
            program.send_signal(signal.SIGKILL)
            lines += program.stdout.readlines()
        analysed |= reported(lines, "analysed")
        with Library.open(path) as library:
            done = [each.path for each in listed(library) if each.state is ArticleState.DONE]
            assert analysed <= set(done)
            assert maintenance.check(library).problems == ()

    subprocess.run(command, check=True, capture_output=True)

    with Library.open(path) as library:
        assert sorted(each.path for each in listed(library)) == sorted(map(str, texts))
        assert {each.state for each in listed(library)} == {ArticleState.DONE}
        assert maintenance.check(library).problems == ()
