import hashlib
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reader.child import Child, ChildKind
from reader.domain.article import ArticleState, Block, ImportedArticle
from reader.domain.errors import ChildClosedError
from reader.domain.search import ArticleFilter
from reader.services import admission, articles, entities, intake, maintenance
from reader.services.intake import Step
from reader.store.library import Library

STUB = str(Path(__file__).parents[1] / "helpers" / "stub_child.py")


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


def test_a_file_is_read_and_analysed_and_every_step_told(library, folder, work_off):
    intake.enqueue(library, [write(folder / "a.txt", "Rates rise\nAnna Berg met Anna.")])

    steps = work_off()

    assert [step.step for step in steps] == [Step.STARTED, Step.READ, Step.ANALYSED]
    assert [step.article.state for step in steps] == ["working", "working", "done"]
    (article,) = listed(library)
    assert (article.title, article.words, article.readable) == ("Rates rise", 6, True)
    assert [(c.entity.name, c.count) for c in entities.counts(library, article.id)] == [
        ("Anna", 2),
        ("Berg", 1),
        ("Rates", 1),
    ]


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


def test_the_same_bytes_are_in_the_library_once(library, folder, work_off):
    (first,) = intake.enqueue(library, [write(folder / "a.txt", "Rates rise")])
    work_off()
    (second,) = intake.enqueue(library, [write(folder / "copy.txt", "Rates rise")])

    steps = work_off()

    assert [(step.step, step.article.id, step.dropped) for step in steps] == [
        (Step.STARTED, second, None),
        (Step.KNOWN, first, second),
    ]
    assert [article.id for article in listed(library)] == [first]


class Magazine:
    """A child that finds two articles in every file."""

    def read(self, path):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        for title in ("First", "Second"):
            yield ImportedArticle("text", (Block(0, 4),), title=title, sha256=digest)


def test_every_article_of_a_file_is_stored_at_once_and_analysed_in_its_turn(library, folder, child):
    path = write(folder / "magazine.txt", "two articles")
    steps = []

    def work_off():
        while article := intake.next_waiting(library):
            admission.admit(library, article.id, Magazine(), child, steps.append)

    intake.enqueue(library, [path])
    work_off()
    assert [(step.step, step.article.title) for step in steps] == [
        (Step.STARTED, "magazine.txt"),
        (Step.READ, "First"),
        (Step.READ, "Second"),
        (Step.ANALYSED, "First"),
        (Step.STARTED, "Second"),
        (Step.ANALYSED, "Second"),
    ]
    assert {article.path for article in listed(library)} == {str(path)}

    steps.clear()
    intake.enqueue(library, [path])
    work_off()
    assert [(step.step, step.article.title) for step in steps][-1] == (Step.KNOWN, "First")
    assert len(listed(library)) == 2


def test_adding_a_file_again_takes_its_article_out_of_the_trash(library, folder, work_off):
    path = write(folder / "a.txt", "Rates rise")
    (first,) = intake.enqueue(library, [path])
    work_off()
    articles.remove(library, [first])

    intake.enqueue(library, [path])
    work_off()

    assert [article.id for article in listed(library)] == [first]


def test_a_file_that_cannot_be_read_fails_with_its_reason_and_the_queue_goes_on(
    library, folder, work_off
):
    failing, good = intake.enqueue(
        library, [write(folder / "a.txt", "fail now"), write(folder / "b.txt", "Good")]
    )

    steps = work_off()

    assert [step.step for step in steps if step.article.id == failing] == ["started", "failed"]
    failed, done = articles.summaries(library, [failing, good])
    assert (failed.state, failed.problem) == (ArticleState.FAILED, "It was asked to fail.")
    assert failed.hint == "Ask for something else."
    assert done.state is ArticleState.DONE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_refused_and_not_waited_for(library, folder):
    os.mkfifo(folder / "pipe.txt")
    (article_id,) = intake.enqueue(library, [folder / "pipe.txt"])
    child = Child(ChildKind.FILES)

    admission.admit(library, article_id, child, child, lambda _: None)

    child.close()
    (article,) = articles.summaries(library, [article_id])
    assert article.state is ArticleState.FAILED
    assert "ordinary file" in article.problem


def test_an_article_whose_analysis_fails_can_still_be_read(library, folder, work_off):
    (article_id,) = intake.enqueue(library, [write(folder / "a.txt", "fail-names now")])

    work_off()

    (article,) = articles.summaries(library, [article_id])
    assert (article.state, article.readable) == (ArticleState.FAILED, True)
    assert articles.load(library, article_id).content.text == "fail-names now"
    assert entities.analysis(library, article_id) is None


def test_a_file_that_kills_three_children_fails_and_the_queue_goes_on(library, folder, work_off):
    deadly, good = intake.enqueue(
        library, [write(folder / "a.txt", "die now"), write(folder / "b.txt", "Good")]
    )

    work_off()

    failed, done = articles.summaries(library, [deadly, good])
    assert failed.state is ArticleState.FAILED
    assert "exit code 7" in failed.problem
    assert done.state is ArticleState.DONE


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


def test_a_file_that_is_gone_when_its_turn_comes_fails(library, folder, child):
    (article_id,) = intake.enqueue(library, [folder / "gone.txt"])

    admission.admit(library, article_id, child, child, lambda _: None)

    (article,) = listed(library)
    assert article.state is ArticleState.FAILED


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


def test_closing_the_child_lets_the_article_wait_for_the_next_start(library, folder):
    (article_id,) = intake.enqueue(library, [write(folder / "a.txt", "Rates rise")])
    child = Child(ChildKind.FILES, (sys.executable, STUB))
    child.close()

    with pytest.raises(ChildClosedError):
        admission.admit(library, article_id, child, child, lambda _: None)

    assert intake.next_waiting(library).id == article_id


def test_an_article_is_worked_on_by_one_at_a_time(library, folder, child):
    (article_id,) = intake.enqueue(library, [write(folder / "a.txt", "Rates rise")])
    steps = []

    def work_once_more(progress):
        steps.append(progress.step)
        admission.admit(library, article_id, child, child, steps.append)

    admission.admit(library, article_id, child, child, work_once_more)

    assert steps == [Step.STARTED, Step.READ, Step.ANALYSED]


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
