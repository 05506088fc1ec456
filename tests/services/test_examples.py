from reader.services import entities
from reader.services.examples import example


def entity(library, name):
    (found,) = entities.find(library, name)
    return found.id


def test_the_sentence_around_a_name_is_given_with_its_place(library, add):
    add("Title\nIt rained. “Dora 🎉 came,” they said. Then it stopped.")

    shown = example(library, entity(library, "Dora"))

    assert shown.sentence == "“Dora 🎉 came,” they said."
    assert shown.sentence[shown.start : shown.end] == "Dora"
    assert shown.mentions == 1


def test_a_name_in_no_article_has_no_example(library):
    assert example(library, 77) is None


def test_names_are_found_by_a_part_of_them_whatever_the_case(library, add):
    add("Title\nDora met Dorothea.")
    add("Other\nDora left.")

    assert [one.name for one in entities.like(library, "dor", 5)] == ["Dora", "Dorothea"]
    assert entities.like(library, "%", 5) == ()
