import pytest
from helpers.marked_names import after, unmarked

from reader.nlp.votes import agree


def test_a_name_has_one_label_in_an_article():
    found = "[Zikora|PERSON] left. Then [Zikora|ORG] met [Zikora|PERSON]."
    assert after(agree, found) == "[Zikora|PERSON] left. Then [Zikora|PERSON] met [Zikora|PERSON]."


def test_a_capital_is_a_place_however_often_the_model_errs():
    found = "[Minsk|ORG] waits. [Minsk|ORG] hopes. [Minsk|ORG] fears."
    assert after(agree, found).count("[Minsk|GPE]") == 3


def test_a_surname_is_a_person_when_the_full_name_is():
    found = "[Ada Zikora|PERSON] spoke. [Zikora|ORG] left."
    assert after(agree, found) == "[Ada Zikora|PERSON] spoke. [Zikora|PERSON] left."


def test_the_surname_stands_before_junior():
    found = "[Ada Zikora Jr.|PERSON] spoke. [Zikora|ORG] left."
    assert after(agree, found) == "[Ada Zikora Jr.|PERSON] spoke. [Zikora|PERSON] left."


def test_a_people_is_no_organisation():
    assert after(agree, "an [Estonian|ORG] ship") == "an [Estonian|NORP] ship"


def test_a_person_in_capitals_is_an_acronym():
    assert after(agree, "the [EKRO|PERSON] left") == "the [EKRO|ORG] left"


def test_words_around_a_name_speak_for_its_label():
    assert "|GPE]" in after(agree, "the village of [Zikora|PERSON]")
    assert "|GPE]" in after(agree, "[Zikora|PERSON] is a small town")
    assert "|PERSON]" in after(agree, "Professor [Zikora|ORG] left")
    assert "|PERSON]" in after(agree, "[Zikora|ORG], a retired economist, left")
    assert "|ORG]" in after(agree, "[Zikora|PERSON], a small Estonian start-up based in Riga")
    assert "|PERSON]" in after(agree, "[Zikora|PERSON], a firm believer")


def test_a_building_among_places_stays_a_building():
    found = "near [Zikora Palace|FAC] in the rain"
    assert after(agree, found) == found


@pytest.mark.parametrize(
    ("found", "label"),
    [
        ("the [Olivier Award|PERSON]", "WORK_OF_ART"),
        ("the [Tartu Marathon|ORG]", "EVENT"),
        ("the [Tartu Grand Prix|LAW]", "EVENT"),
        ("the [Companies Act|ORG]", "LAW"),
        ("after [Typhoon Zikora|PERSON]", "EVENT"),
        ("the [Olympic|GPE] flame", "EVENT"),
        ("in [Soomaa National Park|ORG]", "FAC"),
        ("to [Anna Bill|PERSON]", "PERSON"),
        ("to [Anna Park|PERSON]", "PERSON"),
        ("since [Brexit|PERSON]", "EVENT"),
        ("said [Stuart Zikora|ORG]", "PERSON"),
        ("said [Ruby Tuesday|ORG]", "ORG"),
    ],
)
def test_the_words_of_a_name_say_what_it_is(found, label):
    assert f"|{label}]" in after(agree, found)


def test_the_score_is_the_share_of_the_votes():
    text, names = unmarked("[Zikora|PERSON] or [Zikora|ORG] or [Zikora|PERSON]")
    (score,) = {name.score for name in agree(text, names)}
    assert 0.6 < score < 0.7
