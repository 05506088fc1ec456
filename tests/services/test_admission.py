import hashlib
import os
import sys
from pathlib import Path

import pytest

from reader.child import Child, ChildKind
from reader.domain.article import ArticleState, Block, ImportedArticle
from reader.domain.errors import ChildClosedError
from reader.domain.search import ArticleFilter
from reader.services import admission, articles, entities, intake
from reader.services.intake import Step

STUB = str(Path(__file__).parents[1] / "helpers" / "stub_child.py")


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def listed(library) -> list:
    return list(articles.summaries(library, articles.ids(library, ArticleFilter())))


class Magazine:
    """A child that finds two articles in every file."""

    def read(self, path):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        for title in ("First", "Second"):
            yield ImportedArticle("text", (Block(0, 4),), title=title, sha256=digest)


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


def test_a_file_that_is_gone_when_its_turn_comes_fails(library, folder, child):
    (article_id,) = intake.enqueue(library, [folder / "gone.txt"])

    admission.admit(library, article_id, child, child, lambda _: None)

    (article,) = listed(library)
    assert article.state is ArticleState.FAILED


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
