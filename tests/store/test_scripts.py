import shutil
import sqlite3
from contextlib import closing

import pytest

from reader.domain.article import Block, ImportedArticle, Role
from reader.domain.query_parser import parse
from reader.domain.search import ArticleFilter
from reader.store.articles import ArticleRepository
from reader.store.library import Library
from reader.store.migrating import MIGRATIONS, bring_up_to_date
from reader.store.scripts import with_breaks
from reader.store.upkeep import Inspector
from reader.store.words import WordRepository

CHINESE = "他在北京大学读书、然后去了Tokyo大学。"
JAPANESE = "彼は東京都に住んでいます。"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.sqlite3"


def add(library: Library, text: str, title: str = "") -> int:
    with library.writing() as session:
        articles = ArticleRepository(session)
        article = articles.add("/a", "a")
        articles.store(article, ImportedArticle(text, (Block(0, len(text)),), title=title))
    return article


def found(library: Library, text: str) -> tuple[int, ...]:
    return library.ids(ArticleFilter(query=parse(text)))


def test_words_of_chinese_and_japanese_are_found_wherever_they_stand(path):
    with Library.open(path) as library:
        chinese, japanese = add(library, CHINESE), add(library, JAPANESE, title="東京")

        assert found(library, "北京") == (chinese,)
        assert found(library, "大学") == (chinese,)
        assert found(library, "京大") == (chinese,)
        assert found(library, "tokyo") == (chinese,)
        assert found(library, "京北") == ()
        assert found(library, "住んで") == (japanese,)
        assert found(library, "title:東京") == (japanese,)
        assert found(library, "京*") == (japanese, chinese)
        assert found(library, "北京 NEAR Tokyo") == (chinese,)


def test_a_snippet_of_them_is_their_text(path):
    with Library.open(path) as library:
        chinese = add(library, CHINESE)
        with library.reading() as session:
            snippet = WordRepository(session).snippets(parse("北京大学"), [chinese])[chinese]

    assert snippet.text == CHINESE
    assert "".join(snippet.text[start:end] for start, end in snippet.marks) == "北京大学"


def test_they_are_counted_for_the_time_they_take_to_read(path):
    with Library.open(path) as library:
        article = add(library, "北京大学" * 300)
        with library.reading() as session:
            assert ArticleRepository(session).summary(article).words == 912


def test_a_text_without_their_signs_stays_as_it_is():
    for text in ("plain words", "ça déjà vu", "Привіт, світе", "안녕하세요 세계", "สวัสดีชาวโลก"):
        assert with_breaks(text) == text


def test_the_index_stays_in_step_when_a_text_changes(path):
    with Library.open(path) as library:
        article = add(library, CHINESE)
        with library.writing() as session:
            blocks = (Block(0, 6, role=Role.BOILERPLATE), Block(6, len(CHINESE)))
            ArticleRepository(session).change_blocks(article, blocks)

        assert found(library, "北京大学") == ()
        assert found(library, "读书") == (article,)
        with library.writing() as session:
            assert Inspector(session).broken_indexes() == []


def test_an_older_library_finds_them_after_its_migration(path, tmp_path):
    older = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, older)
    for newer in (older / "versions").glob("*.py"):
        if newer.name >= "0009":
            newer.unlink()
    bring_up_to_date(path, older)
    with closing(sqlite3.connect(path)) as connection:
        for number, text in enumerate((CHINESE, "A plain text."), start=1):
            row = {"id": number, "text": text, "body": f"[[0,{len(text)}]]"}
            connection.execute(
                "INSERT INTO version VALUES (:id, :id, '', 0, 'T', '', '', '', 0, '', '', '', '', "
                "'[]', :body, :text)",
                row,
            )
            connection.execute(
                "INSERT INTO article (id, path, part, sha256, state, turn, deaths, problem, hint, "
                "title, title_key, byline, site, published, words, added_at, counted, version_id) "
                "VALUES (:id, '', 0, '', 'done', 0, 0, '', '', 'T', 't', '', '', '', 1, 0, 1, :id)",
                row,
            )
            connection.execute(
                "INSERT INTO entity (id, key, label, name, folded) VALUES (:id, 'k' || :id, "
                "'EVENT', 'n', 'n')",
                row,
            )
        connection.execute("INSERT INTO article_entity VALUES (2, 2, 1)")
        connection.execute("INSERT INTO article_fts (article_fts) VALUES ('rebuild')")
        connection.commit()

    with Library.open(path) as library:
        assert found(library, "北京") == (1,)
        assert found(library, "plain") == (2,)
        assert found(library, "label:event") == (2,)
        with library.reading() as session:
            counted = [each.words for each in ArticleRepository(session).summaries([1, 2])]
        with library.writing() as session:
            assert Inspector(session).broken_indexes() == []
    assert counted == [12, 1]
