from dataclasses import replace

import pytest
from helpers.deciding import take_all, take_back

from reader.domain.entity import Analysis, Entity, Label, Mention
from reader.services import admission, entities, intake
from reader.services.suggestions import suggestions


class Names:
    """A child that finds what it is told to."""

    def __init__(self, *names: tuple[str, Label, str, float]) -> None:
        self._names = names

    def analyse(self, _content) -> Analysis:
        found = tuple(
            Entity(n, name, label, key) for n, (name, label, key, _) in enumerate(self._names)
        )
        mentions = tuple(
            Mention(n, n + 1, label, n, score=score)
            for n, (_, label, _, score) in enumerate(self._names)
        )
        return Analysis("told 1.0", mentions, found)


@pytest.fixture
def add(library, folder, child):
    """Add an article in which these names are found."""

    def add(*names: tuple[str, Label, str] | tuple[str, Label, str, float]) -> None:
        path = folder / f"{len(list(folder.iterdir()))}.txt"
        path.write_text(f"{path.name} and some more words", encoding="utf-8")
        (article_id,) = intake.enqueue(library, [path])
        told = Names(*((*name, 1.0) if len(name) == 3 else name for name in names))
        admission.admit(library, article_id, child, told, lambda _: None)

    return add


def person(name: str) -> tuple[str, Label, str]:
    return name, Label.PERSON, name.casefold() if " " in name else ""


def asked(library) -> set[tuple[str, str | None]]:
    found = suggestions(library, 50)
    assert all(each.reason for each in found)
    return {(each.entity.name, each.other and each.other.name) for each in found}


@pytest.mark.parametrize(
    ("rarer", "other"),
    [
        ("J. Smith", "John Smith"),
        ("John Q Smith", "John Smith"),
        ("Alexander Smith", "Aleksander Smith"),
        ("Volodymyr Zelenskyy", "Volodymyr Zelensky"),
    ],
)
def test_people_who_may_be_one_are_asked_about(library, add, rarer, other):
    add(person(rarer), person(other))
    add(person(other), person("Berta Smith"), person("Carl Zelensky"))

    assert asked(library) == {(rarer, other)}


def test_a_bare_surname_may_be_of_the_one_who_is_named_most(library, add):
    add(person("Smith"), person("Ada Smith"))
    add(person("Bo Smith"))
    add(person("Bo Smith"), person("Jones"))

    assert asked(library) == {("Smith", "Bo Smith")}


def test_an_acronym_may_stand_for_its_words(library, add):
    add(("EBU", Label.ORG, "ebu"), ("European Bridge Union", Label.ORG, "european bridge union"))
    add(("BOS", Label.ORG, "bos"), ("Bank of Sofia", Label.ORG, "bank of sofia"))

    assert asked(library) == {("EBU", "European Bridge Union")}


def test_names_of_low_score_are_asked_about(library, add):
    add(("Minsk", Label.ORG, "minsk", 0.4), ("Kyiv", Label.GPE, "kyiv", 0.4))
    add(("Kyiv", Label.GPE, "kyiv", 0.9), ("twelve", Label.CARDINAL, "twelve", 0.1))

    assert asked(library) == {("Minsk", None)}


def test_what_was_answered_is_not_asked_again_until_it_is_taken_back(library, add):
    add(person("J. Smith"), person("John Smith"), ("Minsk", Label.ORG, "minsk", 0.4))
    add(person("Jones"), person("Ada Jones"))
    everything = asked(library)
    assert len(everything) == 3

    made = take_all(library, [each.reject for each in suggestions(library, 50)])

    assert asked(library) == set()
    assert entities.find(library, "Minsk") == ()
    for decision in made:
        take_back(library, decision.id)
    assert asked(library) == everything


def test_what_was_accepted_is_done(library, add):
    add(person("J. Smith"), person("John Smith"), ("Minsk", Label.ORG, "minsk", 0.4))

    take_all(library, [each.accept for each in suggestions(library, 50)])

    assert asked(library) == set()
    (smith,) = entities.find(library, "J. Smith")
    assert smith.name == "John Smith"
    assert entities.find(library, "Minsk")


def test_the_questions_about_most_articles_come_first(library, add):
    add(person("J. Smith"), person("John Smith"), person("A. Jones"), person("Ada Jones"))
    add(person("Ada Jones"))

    (first,) = suggestions(library, 1)

    assert replace(first.entity, id=0) == Entity(0, "A. Jones", Label.PERSON, "a. jones")
