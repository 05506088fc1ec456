import random

import pytest

from reader.domain.highlight import Colour, passage
from reader.domain.search import ArticleFilter
from reader.services import articles, copies, highlights, maintenance

WORDS = (
    *("river", "bridge", "council", "harbour", "train", "winter"),
    *("market", "school", "doctor", "farmer", "letter", "window"),
)


def story(seed: int, sentences: int = 30) -> list[str]:
    """Invent the sentences of a story, which share their words with others but no order."""
    chance = random.Random(seed)
    vocabulary = [*WORDS, *(f"{word}{number}" for word in WORDS for number in range(40))]
    return [" ".join(chance.choices(vocabulary, k=12)).capitalize() + "." for _ in range(sentences)]


def text(title: str, sentences: list[str]) -> str:
    return "\n".join(
        [title, *(" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3))]
    )


def edited(sentences: list[str], seed: int, share: float) -> list[str]:
    chance = random.Random(seed)
    return [
        " ".join("changed" if chance.random() < share else word for word in sentence.split())
        for sentence in sentences
    ]


WIRE = story(1)
VARIANTS = {
    "with another title and a last line": [
        "Our staff write from Lima.",
        *WIRE,
        "All rights reserved.",
    ],
    "cut at the end": WIRE[:20],
    "with sentences left out": [each for at, each in enumerate(WIRE) if at % 5],
    "with a word in twenty changed": edited(WIRE, 2, 0.05),
    "cut, changed and added to": [*story(3, 3), *edited(WIRE[:26], 4, 0.03)],
}


@pytest.mark.parametrize("kind", VARIANTS)
def test_a_story_is_known_again(add, library, kind):
    first = add(text("Bridge reopens", WIRE))
    add(text("Something else", story(9)))

    copy = add(text("City opens bridge", VARIANTS[kind]))

    assert [each.id for each in copies.of_article(library, copy)] == [first, copy]
    assert [each.copies for each in copies.of_article(library, first)] == [1, 1]


def test_articles_from_before_there_were_sketches_join_their_stories(add, library):
    first, other = add(text("Bridge reopens", WIRE)), add(text("Something else", story(9)))
    copy = add(text("City opens bridge", WIRE[:20]))
    with library.writing() as session:
        run = session.connection().exec_driver_sql
        run("DELETE FROM sketch")
        run("UPDATE article SET story = NULL")
        run("INSERT INTO unsketched SELECT id FROM article")

    assert not copies.sketch_some(library)

    assert [each.id for each in copies.of_article(library, first)] == [first, copy]
    assert copies.of_article(library, other) == ()
    with library.reading() as session:
        left = session.connection().exec_driver_sql("SELECT count(*) FROM unsketched")
        assert left.scalar_one() == 0


def test_articles_of_their_own_are_no_copies(add, library):
    ids = [add(text(f"Story {seed}", story(seed))) for seed in range(8)]

    assert [copies.of_article(library, article_id) for article_id in ids] == [()] * 8


def test_too_few_words_tell_no_story(add, library):
    ids = [add("Rain\nIt rains."), add("Rain!\nIt rains.")]

    assert [copies.of_article(library, article_id) for article_id in ids] == [(), ()]


def test_copies_are_folded_under_the_earliest_and_counted_once(add, library):
    first = add(text("Anna opens bridge", WIRE))
    for number in range(3):
        add(text(f"Anna opens bridge {number}", edited(WIRE, number, 0.02)))
    other = add(text("Anna rests", story(5)))

    folded = ArticleFilter(folded=True)

    assert articles.ids(library, folded) == (other, first)
    assert len(articles.ids(library, ArticleFilter())) == 5
    named = library.facets(folded, 100)
    assert max(count for _, count in named) == 2
    assert max(count for _, count in library.facets(ArticleFilter(), 100)) == 5


def test_a_copy_comes_forward_when_the_earliest_is_removed(add, library):
    first, copy = add(text("A", WIRE)), add(text("B", [*WIRE, "End."]))
    articles.remove(library, [first])

    assert articles.ids(library, ArticleFilter(folded=True)) == (copy,)
    articles.restore(library, [first])
    assert articles.ids(library, ArticleFilter(folded=True)) == (first,)


def test_a_copy_with_a_highlight_stays_in_sight(add, library):
    first, copy = add(text("A", WIRE)), add(text("B", [*WIRE, "End."]))
    whole = articles.load(library, copy).content.text
    highlights.add(library, copy, passage(whole, 0, 1), Colour.YELLOW)

    assert set(articles.ids(library, ArticleFilter(folded=True))) == {first, copy}


def test_two_stories_become_one_by_an_article_between_them(add, library):
    left, right = story(11, 12), story(12, 12)
    ids = [add(text("L1", left)), add(text("L2", [*left, "End."])), add(text("R1", right))]
    ids.append(add(text("R2", [*right, "End."])))
    assert len(copies.of_article(library, ids[0])) == len(copies.of_article(library, ids[2])) == 2

    between = add(text("Both", [*left, *right]))

    assert {each.id for each in copies.of_article(library, ids[0])} == {*ids, between}


def test_a_changed_file_leaves_the_story_it_told(add, library):
    first = add(text("A", WIRE), "a.txt")
    copy = add(text("B", [*WIRE, "End."]), "b.txt")
    assert len(copies.of_article(library, first)) == 2

    add(text("B", story(21)), "b.txt")

    assert copies.of_article(library, first) == copies.of_article(library, copy) == ()
    add(text("B", [*WIRE, "End again."]), "b.txt")
    assert len(copies.of_article(library, first)) == 2
    assert maintenance.check(library).problems == ()


def test_two_articles_are_compared_word_by_word(add, library):
    left = add("The bridge was reopened on Monday by Anna Berg.")
    right = add("The old bridge was reopened by Anna Stone.")

    compared = copies.compare(library, left, right)

    def differing(passages):
        return [passage.text.strip() for passage in passages if passage.differs]

    assert differing(compared.left) == ["on Monday", "Berg."]
    assert differing(compared.right) == ["old", "Stone."]
    assert "".join(each.text for each in compared.left).startswith("The bridge was reopened on")
