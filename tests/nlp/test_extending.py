import pytest
from helpers.marked_names import after

from reader.nlp.extending import extend


@pytest.mark.parametrize(
    ("found", "extended"),
    [
        ("the [Soomaa|GPE] National Park opened", "the [Soomaa National Park|FAC] opened"),
        ("[Anna|PERSON] Museum opened", "[Anna Museum|ORG] opened"),
        ("[Riga|GPE] Open began", "[Riga Open|EVENT] began"),
        ("[Syed Yousuf|PERSON] Raza Gilani spoke", "[Syed Yousuf Raza Gilani|PERSON] spoke"),
        ("in [Stratford|GPE]-upon-Avon", "in [Stratford-upon-Avon|GPE]"),
        ("the [London|GPE]-on-Sea-Fund", "the [London-on-Sea|GPE]-Fund"),
        ("a [London|GPE]-based firm", "a [London|GPE]-based firm"),
        ("[Anna|PERSON] Monday came", "[Anna|PERSON] Monday came"),
        ("the [Czech|NORP] Republic won", "the [Czech Republic|GPE] won"),
        ("the [Czech|NORP] Senate sat", "the [Czech|NORP] Senate sat"),
        ("[Estonian|NORP] University", "[Estonian|NORP] University"),
        (
            "[Kask Institute|ORG] for Ice and Snow, Riga",
            "[Kask Institute for Ice and Snow|ORG], Riga",
        ),
        ("the [Kask Bank|ORG] of [Riga|GPE]", "the [Kask Bank|ORG] of [Riga|GPE]"),
        ("[Tarvik|ORG] for Ice", "[Tarvik|ORG] for Ice"),
        ("[Anna|PERSON] [Kask|PERSON]", "[Anna|PERSON] [Kask|PERSON]"),
        ("[Soomaa|GPE]\nPark", "[Soomaa|GPE]\nPark"),
    ],
)
def test_a_name_goes_on_as_far_as_it_is_one(found, extended):
    assert after(extend, found) == extended
