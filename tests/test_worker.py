import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from reader.domain.article import Block, ImportedArticle
from reader.protocol import (
    Analyse,
    Analysed,
    Answer,
    ArticleRead,
    Failed,
    Finished,
    Read,
    Request,
    Warm,
    Warmed,
    decode_answer,
    encode,
)
from reader.worker import FILES_MEMORY_BYTES, NAMES_NICENESS

ARTICLE = ImportedArticle("Ada Lovelace wrote from London.", (Block(0, 31),))


class RunningWorker:
    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process

    def ask(self, request: Request) -> list[Answer]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(encode(request))
        self.process.stdin.flush()
        answers = [decode_answer(self.process.stdout.readline())]
        while not isinstance(answers[-1], Finished | Failed):
            answers.append(decode_answer(self.process.stdout.readline()))
        return answers


@contextmanager
def worker(kind: str, before: str = "") -> Iterator[RunningWorker]:
    """Start a worker, optionally after a line of Python that disturbs it."""
    program = f"{before}\nfrom reader.worker import main\nmain({kind!r})"
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with process:
        yield RunningWorker(process)


IMPORTER = """
import reader.importers.registry as registry
def read_file(path, *, encoding=""):
    {}
    yield from ()
registry.read_file = read_file
"""


def test_a_text_file_is_read(tmp_path):
    path = tmp_path / "note.txt"
    path.write_text("A line about Warsaw.", encoding="utf-8")
    with worker("files") as files:
        read, finished = files.ask(Read(7, str(path)))
    assert isinstance(read, ArticleRead)
    assert read.id == 7
    assert "Warsaw" in read.article.text
    assert finished == Finished(7)


def test_a_missing_file_is_a_failure_in_words(tmp_path):
    with worker("files") as files:
        (failed,) = files.ask(Read(1, str(tmp_path / "nowhere.txt")))
    assert isinstance(failed, Failed)
    assert failed.message
    assert failed.hint


def test_what_a_library_prints_stays_out_of_the_answers(tmp_path):
    noise = IMPORTER.format("import os; print('noise'); os.write(1, b'more noise')")
    with worker("files", noise) as files:
        assert files.ask(Warm(1)) == [Finished(1)]
        assert files.ask(Read(2, str(tmp_path)))[-1].id == 2


def test_a_bug_in_an_importer_is_named_and_the_next_request_is_answered(tmp_path):
    with worker("files", IMPORTER.format("1 / 0")) as files:
        (failed,) = files.ask(Read(1, str(tmp_path)))
        assert isinstance(failed, Failed)
        assert "ZeroDivisionError" in failed.message
        assert failed.outline.endswith("ZeroDivisionError")
        assert files.ask(Warm(2)) == [Finished(2)]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to RLIMIT_AS")
def test_a_file_that_needs_too_much_memory_fails_and_not_the_machine(tmp_path):
    with worker("files", IMPORTER.format(f"bytearray({FILES_MEMORY_BYTES})")) as files:
        (failed,) = files.ask(Read(1, str(tmp_path)))
    assert isinstance(failed, Failed)
    assert "memory" in failed.message


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to RLIMIT_AS")
def test_a_process_that_may_have_less_reads_with_less(tmp_path):
    path = tmp_path / "note.txt"
    path.write_text("A line about Warsaw.", encoding="utf-8")
    most = FILES_MEMORY_BYTES - 1
    granted = (
        "import resource\n"
        f"resource.setrlimit(resource.RLIMIT_AS, ({most}, {most}))\n"
        "resource.setrlimit(resource.RLIMIT_CPU, (50, 50))"
    )

    with worker("files", granted) as files:
        read, finished = files.ask(Read(1, str(path)))

    assert isinstance(read, ArticleRead)
    assert finished == Finished(1)


@pytest.mark.parametrize("kind", ["files", "names"])
def test_the_worker_ends_when_its_input_does(kind):
    with worker(kind) as running:
        running.process.communicate()
    assert running.process.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_an_interrupt_from_the_keyboard_is_left_to_the_window():
    with worker("files") as files:
        assert files.ask(Warm(1)) == [Finished(1)]
        files.process.send_signal(signal.SIGINT)
        assert files.ask(Warm(2)) == [Finished(2)]


@pytest.mark.model
def test_the_names_of_an_article_are_found():
    with worker("names") as names:
        warmed, _ = names.ask(Warm(1))
        analysed, finished = names.ask(Analyse(2, ARTICLE))
    assert isinstance(analysed, Analysed)
    assert [entity.name for entity in analysed.analysis.entities] == ["Ada Lovelace", "London"]
    assert finished == Finished(2)
    assert isinstance(warmed, Warmed)
    assert analysed.analysis.model in warmed.models
    assert {"en", "fr"} <= {pipeline.language for pipeline in warmed.installed}


@pytest.mark.model
def test_each_kind_refuses_what_is_the_others(tmp_path):
    with worker("names") as names:
        (refused,) = names.ask(Read(1, str(tmp_path)))
    with worker("files") as files:
        (refused_too,) = files.ask(Analyse(1, ARTICLE))
    assert isinstance(refused, Failed)
    assert isinstance(refused_too, Failed)


@pytest.mark.model
@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="priorities are a POSIX thing")
def test_finding_names_gives_way_to_the_window():
    with worker("names") as names:
        names.ask(Warm(1))
        niceness = os.getpriority(os.PRIO_PROCESS, names.process.pid)
    assert niceness == min(19, os.getpriority(os.PRIO_PROCESS, 0) + NAMES_NICENESS)
