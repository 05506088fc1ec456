from reader.domain.entity import Label
from reader.domain.ledger import EntityRef, Rename
from reader.services import entities, ledger
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
    assert entities.like(library, " ", 5) == ()


def test_names_that_begin_with_the_words_come_before_those_that_hold_them(library, add):
    for number in range(3):
        add(f"{number}\nPandora left.")
    add("Title\nDora met Theodora.")

    assert [one.name for one in entities.like(library, "DORA", 5)] == [
        "Dora",
        "Pandora",
        "Theodora",
    ]
    assert [one.name for one in entities.like(library, "dora", 1)] == ["Dora"]


def test_names_that_are_new_or_given_by_the_user_are_found_too(library, add):
    add("Title\nDora left.")
    (dora,) = entities.like(library, "dor", 5)
    assert entities.like(library, "carl", 5) == ()

    add("Other\nCarl left.")
    ledger.take(library, Rename(EntityRef(Label.PERSON, dora.key, dora.name), "Isidora Duncan"))
    ledger.catch_up(library)

    assert [one.name for one in entities.like(library, "carl", 5)] == ["Carl"]
    assert [one.name for one in entities.like(library, "dunc", 5)] == ["Isidora Duncan"]
