from hypothesis import given
from hypothesis import strategies as st

from reader.domain.shelving import tag_names
from reader.services import articles, shelves, tags


def tags_of(library, article_id: int) -> tuple[str, ...]:
    return articles.summaries(library, [article_id])[0].tags


def test_many_articles_are_tagged_and_put_back_at_once(library, add):
    one, two, three = (add(f"{number}\ntext") for number in range(3))
    tags.change(library, [one], ["war"])

    before = tags.change(library, [one, two, three], ["war", "#Peace talks"])
    assert [tags_of(library, each) for each in (one, two)] == [("war", "Peace talks")] * 2
    assert shelves.contents(library).tags == {"Peace talks": 3, "war": 3}

    tags.put_back(library, before)
    assert [tags_of(library, each) for each in (one, two, three)] == [("war",), (), ()]


def test_a_tag_is_taken_from_the_articles_that_have_it(library, add):
    one, two = add("1\ntext"), add("2\ntext")
    tags.change(library, [one], ["a", "b"])

    changed = tags.change(library, [one, two], remove=["a"])

    assert changed == {one: ("a", "b")}
    assert tags_of(library, one) == ("b",)


def test_an_article_in_the_trash_does_not_count_for_its_tags(library, add):
    one = add("1\ntext")
    tags.change(library, [one], ["a"])

    articles.remove(library, [one])

    assert shelves.contents(library).tags == {}
    assert tags_of(library, one) == ("a",)


@given(st.lists(st.text(max_size=8)))
def test_names_of_tags_can_be_written_with_commas_between_them(words):
    names = tag_names(words)

    assert tag_names(", ".join(names).split(",")) == names
    assert len(set(names)) == len(names)
