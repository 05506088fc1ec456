import sys
import threading
from pathlib import Path

import pytest

from reader import child as child_module
from reader.child import Child, ChildKind
from reader.domain.article import Block, ImportedArticle, StoredImage
from reader.domain.errors import (
    AnalysisError,
    ChildClosedError,
    ChildDiedError,
    ChildTimeoutError,
    UnreadableFileError,
)

STUB = (sys.executable, str(Path(__file__).parent / "helpers" / "stub_child.py"))


@pytest.fixture
def child():
    child = Child(ChildKind.FILES, STUB)
    yield child
    child.close()


def written(folder: Path, text: str) -> Path:
    path = folder / "article.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_it_reads_a_file_and_finds_its_names(child, tmp_path):
    (article,) = child.read(written(tmp_path, "Rates rise 🎉\nAnna Berg said so."))

    analysis = child.analyse(article)

    assert article.title == "Rates rise 🎉"
    assert [article.text[m.start : m.end] for m in analysis.mentions] == ["Rates", "Anna", "Berg"]


def test_one_process_answers_all_requests(tmp_path):
    starts = tmp_path / "starts"
    counting = (
        f"import runpy; open({str(starts)!r}, 'a').write('.');"
        f"runpy.run_path({STUB[1]!r}, run_name='__main__')"
    )
    child = Child(ChildKind.FILES, (sys.executable, "-c", counting))
    child.warm()
    for number in range(3):
        (article,) = child.read(written(tmp_path, f"Number {number}"))
        child.analyse(article)
    child.close()

    assert starts.read_text() == "."


def test_a_relative_path_means_the_same_to_the_child(child, tmp_path, monkeypatch):
    child.warm()
    written(tmp_path, "Elsewhere")
    monkeypatch.chdir(tmp_path)

    (article,) = child.read(Path("article.txt"))

    assert article.title == "Elsewhere"


def test_a_refusal_is_told_with_its_hint_and_the_child_lives_on(child, tmp_path):
    with pytest.raises(UnreadableFileError) as refused:
        list(child.read(written(tmp_path, "fail now")))
    assert refused.value.hint == "Ask for something else."

    (article,) = child.read(written(tmp_path, "fail-names now"))
    with pytest.raises(AnalysisError):
        child.analyse(article)


def test_a_death_is_told_and_the_next_request_finds_a_new_child(child, tmp_path):
    with pytest.raises(ChildDiedError, match="exit code 7"):
        list(child.read(written(tmp_path, "die now")))

    (article,) = child.read(written(tmp_path, "Alive"))

    assert article.title == "Alive"


def test_a_child_that_hangs_is_ended(child, tmp_path, monkeypatch):
    monkeypatch.setattr(child_module, "READ_SECONDS", 0.5)

    with pytest.raises(ChildTimeoutError):
        list(child.read(written(tmp_path, "hang now")))
    monkeypatch.undo()

    (article,) = child.read(written(tmp_path, "Alive"))
    assert article.title == "Alive"


def test_a_child_that_reads_nothing_is_ended(monkeypatch):
    monkeypatch.setattr(child_module, "WARM_SECONDS", 0.5)
    monkeypatch.setattr(child_module, "ANALYSE_CHARACTERS_PER_SECOND", 10**9)
    child = Child(ChildKind.NAMES, (sys.executable, "-c", "import time; time.sleep(600)"))
    more_than_a_pipe_holds = ImportedArticle("word " * 1_000_000, ())

    with pytest.raises(ChildTimeoutError):
        child.analyse(more_than_a_pipe_holds)

    child.close()


def test_pictures_stay_here_when_names_are_looked_for(child):
    picture = StoredImage("port.png", "image/png", b"...")
    article = ImportedArticle("Anna", (Block(0, 4),), images=(picture,))

    assert [mention.end for mention in child.analyse(article).mentions] == [4]


def test_an_answer_left_halfway_does_not_reach_the_next_request(child, tmp_path):
    answers = child.read(written(tmp_path, "First"))
    assert next(answers).title == "First"
    answers.close()

    (article,) = child.read(written(tmp_path, "Second"))

    assert article.title == "Second"


def test_something_that_is_no_child_is_a_death():
    child = Child(ChildKind.NAMES, (sys.executable, "-c", "print('hello'); input()"))
    with pytest.raises(ChildDiedError, match="no answer"):
        child.warm()
    child.close()


def test_closing_ends_a_request_in_flight(child, tmp_path):
    path = written(tmp_path, "hang now")
    ended: list[BaseException] = []

    def ask() -> None:
        try:
            list(child.read(path))
        except ChildClosedError as error:
            ended.append(error)

    child.warm()
    thread = threading.Thread(target=ask)
    thread.start()
    child.close()
    thread.join(timeout=120)

    assert not thread.is_alive()
    assert ended
    with pytest.raises(ChildClosedError):
        child.warm()
