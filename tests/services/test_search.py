import pytest

from reader.domain.errors import SearchError
from reader.services import articles, search


def test_the_newest_articles_come_first_each_with_the_words_marked(library, add):
    old = add("one\nThe river rose in the valley.")
    new = add("two\nRivers, 𠀀 rivers.")

    hits = search.search(library, "river")

    assert [hit.article.id for hit in hits] == [new, old]
    assert [[hit.snippet[a:b] for a, b in hit.marks] for hit in hits] == [
        ["Rivers", "rivers"],
        ["river"],
    ]


def test_boilerplate_and_removed_articles_are_not_found(library, add):
    add("one\ntext\n~ river")
    removed = add("two\nriver")
    articles.remove(library, [removed])

    assert search.search(library, "river") == ()


def test_no_more_hits_are_given_than_asked_for(library, add):
    for number in range(3):
        add(f"{number}\nriver")

    assert [hit.article.title for hit in search.search(library, "river", limit=2)] == ["2", "1"]


@pytest.mark.parametrize("query", ["", "*", "AND", "nowhere:river", '"'])
def test_a_query_that_cannot_be_understood_says_so(library, query):
    with pytest.raises(SearchError):
        search.search(library, query)
