import pytest
from helpers.marked_names import unmarked

from reader.nlp.grouping import group


def entities(marked: str) -> dict[str, set[str]]:
    """Return the forms of each entity by its name."""
    grouping = group(*unmarked(marked))
    return {e.name: {alias.text for alias in e.aliases} for e in grouping.entities}


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[Ada Kask|PERSON], [Kask|PERSON]", {"Ada Kask": {"Kask"}}),
        ("[Kask|PERSON], [Ada Kask|PERSON]", {"Ada Kask": {"Kask"}}),
        ("[Ada Kask|PERSON], [Ada|PERSON]", {"Ada Kask": {"Ada"}}),
        ("[Ada Kask|PERSON], [A. Kask|PERSON]", {"Ada Kask": {"A. Kask"}}),
        ("[Ada M. Kask|PERSON], [Ada Kask|PERSON]", {"Ada M. Kask": {"Ada Kask"}}),
        (
            "[Volodymyr Zelensky|PERSON], [Zelenskyy|PERSON], [Volodymyr Zelenskiy|PERSON]",
            {"Volodymyr Zelensky": {"Zelenskyy", "Volodymyr Zelenskiy"}},
        ),
        ("[Nguyen Phu Trong|PERSON], [Phu Trong|PERSON]", {"Nguyen Phu Trong": {"Phu Trong"}}),
        ("[Hélène Roux|PERSON], [Helene Roux|PERSON]", {"Hélène Roux": {"Helene Roux"}}),
        ("[Jean-Luc Roux|PERSON], [Luc Roux|PERSON]", {"Jean-Luc Roux": {"Luc Roux"}}),
        ("[Ada Kask|PERSON], [Dr. Kask|PERSON]", {"Ada Kask": {"Dr. Kask"}}),
        ("[Ada Kask Jr.|PERSON], [Kask|PERSON]", {"Ada Kask Jr.": {"Kask"}}),
        ("[Ada Kask, Sr.|PERSON], [Kask|PERSON]", {"Ada Kask, Sr.": {"Kask"}}),
        ("[Ada Kask II|PERSON], [Kask|PERSON]", {"Ada Kask II": {"Kask"}}),
        ("[Ada Kask III|PERSON], [Kask|PERSON]", {"Ada Kask III": {"Kask"}}),
        ("[Ada Kask IV|PERSON], [Ada Kask|PERSON]", {"Ada Kask IV": {"Ada Kask"}}),
        ("[United Nations|ORG], [UN|ORG], [U.N.|ORG]", {"United Nations": {"UN", "U.N."}}),
        ("[United Nations|ORG], [U.N.|ORG]", {"United Nations": {"U.N."}}),
        ("[King Faisal University|ORG], [KFU|ORG]", {"King Faisal University": {"KFU"}}),
        ("[Baltic Sea Fund|ORG] ([BASEF|ORG])", {"Baltic Sea Fund": {"BASEF"}}),
        ("[Banco de la Plata|ORG], [BP|ORG]", {"Banco de la Plata": {"BP"}}),
        ("[Bank of Riga|ORG], [BOR|ORG]", {"Bank of Riga": {"BOR"}}),
        ("[Bank of Riga|ORG], [BR|ORG]", {"Bank of Riga": {"BR"}}),
        ("[Tarvik Corp.|ORG], [Tarvik|ORG]", {"Tarvik Corp.": {"Tarvik"}}),
        ("[Riga Sailors|ORG], [Sailors|ORG]", {"Riga Sailors": {"Sailors"}}),
        ("[the Hindu|ORG], [The Hindu|ORG]", {"the Hindu": {"The Hindu"}}),
        ("[Gaza|GPE], [Gaza Strip|GPE]", {"Gaza Strip": {"Gaza"}}),
        ("[U.S.|GPE], [United States|GPE]", {"United States": {"U.S."}}),
        ("[S. Korea|GPE], [South Korea|GPE]", {"South Korea": {"S. Korea"}}),
        ("[Washington|GPE], [D.C.|GPE]", {"Washington": {"D.C."}}),
        ("[Estonian|NORP], [Estonians|NORP]", {"Estonian": {"Estonians"}}),
    ],
)
def test_forms_of_one_thing_are_one_entity(marked, expected):
    assert entities(marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        "[Ada Kask|PERSON], [Bela Kask|PERSON]",
        "[Ada Kask|PERSON], [Ada Tamm|PERSON]",
        "[Olav Kask Jr.|PERSON], [Olav Kask Sr.|PERSON]",
        "[Olav Kask II|PERSON], [Olav Kask III|PERSON]",
        "[Iran|GPE], [Iraq|GPE]",
        "[Russian|NORP], [Russia|GPE]",
        "[Bank of Riga|ORG], [Bank of Oslo|ORG]",
        "[Austria|GPE], [Australia|GPE]",
        "[Riga Times|ORG], [Times|ORG]",
        "[Tarvik Sailors|ORG], [Sailors|ORG]",
        "[Doctor|PERSON], [Ada Kask|PERSON]",
        "[—|PERSON], [Ada Kask|PERSON]",
        "[Ada Kask|PERSON], [AK|ORG]",
        "[AK|PERSON], [Atlas Kompani|ORG]",
        "[United Nations|ORG], [Un|ORG]",
        "[Ab Cd Ef Gh Ij Kl Mn Op Qr|ORG], [ACEGIKMOQ|ORG]",
    ],
)
def test_different_things_stay_apart(marked):
    assert len(entities(marked)) == 2


def test_a_surname_that_could_be_either_stays_undecided():
    found = "[Ada Kask|PERSON] met [Bela Kask|PERSON]. [Kask|PERSON] left."
    assert entities(found) == {"Ada Kask": set(), "Bela Kask": set(), "Kask": set()}


def test_what_father_and_son_are_both_called_stays_undecided():
    found = "[Olav Kask Jr.|PERSON], [Olav Kask Sr.|PERSON]. [Kask|PERSON], [Olav Kask|PERSON]"
    assert len(entities(found)) == 4


def test_every_alias_keeps_its_reason_in_words():
    text, names = unmarked(
        "[Ada Kask|PERSON] led the [Baltic Sea Fund|ORG]. [Kask|PERSON], [BSF|ORG]"
    )
    reasons = {a.text: a.reason for e in group(text, names).entities for a in e.aliases}
    assert reasons == {
        "Kask": "surname of Ada Kask, named in full in this article",
        "BSF": "acronym of Baltic Sea Fund",
    }


def test_entities_count_from_nought_in_the_order_of_their_first_mention():
    grouping = group(*unmarked("[Riga|GPE], [Oslo|GPE], [Riga|GPE]"))
    assert [mention.entity for mention in grouping.mentions] == [0, 1, 0]
    assert [(entity.id, entity.name) for entity in grouping.entities] == [(0, "Riga"), (1, "Oslo")]


@pytest.mark.parametrize(
    ("marked", "key"),
    [
        ("[Ada KASK|PERSON]", "ada kask"),
        ("[Kask|PERSON]", ""),
        ("[U.S.|GPE]", "united states"),
        ("[Estonians|NORP]", "estonian"),
        ("[The Hindu|ORG]", "hindu"),
    ],
)
def test_the_key_is_the_same_in_every_article(marked, key):
    (entity,) = group(*unmarked(marked)).entities
    assert entity.key == key
