from reader.domain.query_parser import parse
from reader.domain.search import ArticleFilter, Snippet
from reader.services import articles, search

RIVER = ArticleFilter(query=parse("river"))


def test_the_newest_articles_come_first_each_with_the_words_marked(library, add):
    old = add("one\nThe river rose in the valley.")
    new = add("two\nRivers, 𠀀 rivers.")

    hits = search.search(library, RIVER)

    assert [hit.article.id for hit in hits] == [new, old]
    assert [[hit.snippet.text[a:b] for a, b in hit.snippet.marks] for hit in hits] == [
        ["Rivers", "rivers"],
        ["river"],
    ]


def test_boilerplate_and_removed_articles_are_not_found(library, add):
    add("one\ntext\n~ river")
    removed = add("two\nriver")
    articles.remove(library, [removed])

    assert search.search(library, RIVER) == ()


def test_no_more_hits_are_given_than_asked_for(library, add):
    for number in range(3):
        add(f"{number}\nriver")

    assert [hit.article.title for hit in search.search(library, RIVER, limit=2)] == ["2", "1"]


def test_snippets_are_of_any_of_the_words_that_are_not_left_out(library, add):
    old = add("one\nThe river rose.")
    new = add("two\nThe bank stood.")
    other = add("three\nThe flood went.")

    found = search.snippets(library, parse("(river OR bank) -flood"), [old, new, other])

    assert {
        article: [snippet.text[a:b] for a, b in snippet.marks] for article, snippet in found.items()
    } == {old: ["river"], new: ["bank"]}


def test_a_hit_of_no_words_has_an_empty_snippet(library, add):
    add("one\nriver")

    (hit,) = search.search(library, ArticleFilter(query=parse("-bank")))

    assert hit.snippet == Snippet()
