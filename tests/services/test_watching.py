import os
import shutil

import pytest

from reader.domain.search import ArticleFilter
from reader.services import articles, maintenance, watching

STORY = "Rates rise\nAnna Berg said so."


@pytest.fixture
def look(library, folder):
    """Look at the folder, with what the last look saw; return the titles that wait."""
    seen = {}

    def look() -> list[str]:
        glance = watching.look(library, folder, seen.get("last", {}))
        seen["last"] = glance.unsteady
        return [article.title for article in articles.summaries(library, glance.added)]

    return look


def everything(library):
    found = articles.ids(library, ArticleFilter())
    return sorted(article.title for article in articles.summaries(library, found))


def test_a_file_is_taken_at_the_second_look_and_once(look, folder):
    (folder / "below").mkdir()
    (folder / "below" / "a.txt").write_text(STORY)

    assert [look(), look(), look()] == [[], ["a.txt"], []]


def test_a_file_that_grows_is_waited_for(look, folder):
    path = folder / "a.txt"
    path.write_text("Rates")
    looks = [look()]
    for _ in range(3):
        with path.open("a") as file:
            file.write(" rise")
        looks.append(look())

    assert looks == [[]] * 4
    assert look() == ["a.txt"]


def test_a_changed_file_comes_in_again_also_after_a_new_start(look, folder, library, work_off):
    path = folder / "a.txt"
    path.write_text(STORY)
    look(), look(), work_off()
    path.write_text(STORY + "\nMore of it.")

    assert [look(), look()] == [[], ["a.txt"]]
    work_off()
    assert everything(library) == ["Rates rise"]
    assert watching.look(library, folder, {}).unsteady == {}


def test_an_article_stays_whose_file_or_folder_is_gone(look, folder, library, work_off):
    (folder / "a.txt").write_text(STORY)
    look(), look(), work_off()

    (folder / "a.txt").unlink()
    assert look() == []
    shutil.rmtree(folder)
    assert look() == []

    assert everything(library) == ["Rates rise"]


def test_an_article_that_was_thrown_away_does_not_come_back(look, folder, library, work_off):
    (folder / "a.txt").write_text(STORY)
    look(), look(), work_off()
    articles.remove(library, articles.ids(library, ArticleFilter()))

    assert [look(), look()] == [[], []]
    work_off()
    assert everything(library) == []


def test_the_same_bytes_twice_in_a_folder_are_one_article(look, folder, library, work_off):
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(STORY)
    assert [look(), look()] == [[], ["a.txt", "b.txt"]]
    work_off()

    assert [look(), look()] == [[], []]
    assert everything(library) == ["Rates rise"]
    assert maintenance.check(library).problems == ()


def test_a_file_whose_name_is_no_text_fails_once(look, folder):
    (folder / os.fsdecode(b"caf\xe9.txt")).write_text(STORY)

    assert [look(), look(), look()] == [[], ["caf\ufffd.txt"], []]
