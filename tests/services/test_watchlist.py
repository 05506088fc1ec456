import pytest

from reader.domain.errors import LibraryError
from reader.domain.watchlist import WatchedName
from reader.services import articles, watchlist

NAMES = (WatchedName("Olaf Scholz", ("Scholz", "the chancellor")), WatchedName("Kyiv", ("Kiev",)))


def table(tmp_path, text, encoding="utf-8"):
    path = tmp_path / "names.csv"
    path.write_bytes(text.encode(encoding))
    return path


def watched(library, article_id):
    (summary,) = articles.summaries(library, (article_id,))
    return summary.watched


def test_names_and_their_aliases_are_read_from_a_table(tmp_path):
    path = table(tmp_path, "name,aliases\nOlaf  Scholz,Scholz| the chancellor\nKyiv,Kiev|\n,x\n")

    assert watchlist.read_csv(path) == NAMES


def test_a_gazetteer_and_a_table_from_a_spreadsheet_are_tables_of_names_too(tmp_path):
    path = table(tmp_path, "name,label,aliases\r\nKyiv,GPE,Kiev\r\n", "utf-8-sig")

    assert watchlist.read_csv(path) == (WatchedName("Kyiv", ("Kiev",)),)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "holds no names"),
        (b"name\n\n", "holds no names"),
        (b"who,aliases\nOlaf,x\n", "no column"),
        (b"name\n\xff\xfe", "no table"),
        (b'name\n"open', "no table"),
        (None, "cannot be read"),
    ],
)
def test_what_is_no_table_of_names_is_refused_with_a_hint(tmp_path, content, problem):
    path = tmp_path / "names.csv"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(LibraryError, match=problem) as refused:
        watchlist.read_csv(path)

    assert refused.value.hint


def test_a_list_takes_the_place_of_the_one_before(library):
    watchlist.replace(library, NAMES)
    assert watchlist.names(library) == tuple(sorted(NAMES, key=lambda one: one.name))

    watchlist.replace(library, NAMES[:1])
    assert watchlist.names(library) == NAMES[:1]

    watchlist.replace(library, ())
    assert watchlist.names(library) == ()


def test_new_articles_that_hold_a_name_as_a_whole_word_are_marked(library, add):
    before = add("Before\nOlaf Scholz was in Kyiv.")
    watchlist.replace(library, NAMES)

    assert watched(library, add("One\nIn Kiev, Scholz and the\nchancellor met.")) == (
        "Kyiv",
        "Olaf Scholz",
    )
    assert watched(library, add("Two\nScholzes and Kievans met.")) == ()
    assert watched(library, before) == ()


def test_what_was_saved_along_with_an_article_is_not_looked_at(library, add):
    watchlist.replace(library, NAMES)

    assert watched(library, add("One\nNothing here.\n~ More about Kyiv")) == ()


def test_a_mark_stays_when_the_list_changes(library, add):
    watchlist.replace(library, NAMES)
    article_id = add("One\nKyiv.")

    watchlist.replace(library, ())

    assert watched(library, article_id) == ("Kyiv",)
