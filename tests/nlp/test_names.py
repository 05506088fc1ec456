import pytest
from helpers.marked_names import after

from reader.nlp.names import join_neighbours


@pytest.mark.parametrize(
    ("found", "joined"),
    [
        ("[Bosnian|NORP] [Serbs|NORP] left", "[Bosnian Serbs|NORP] left"),
        ("[Poles|NORP], [Serbs|NORP]", "[Poles|NORP], [Serbs|NORP]"),
        ("[Anna Liis|PERSON] [Kask|PERSON]", "[Anna Liis Kask|PERSON]"),
        ("[Anna|PERSON] [Liis|PERSON] [Kask|PERSON]", "[Anna Liis Kask|PERSON]"),
        ("[Ann Hill|PERSON] [Lee Tate|PERSON]", "[Ann Hill|PERSON] [Lee Tate|PERSON]"),
        ("[Anna|PERSON]\n[Kask|PERSON]", "[Anna|PERSON]\n[Kask|PERSON]"),
        ("[Riga|GPE] [Riga|GPE]", "[Riga|GPE] [Riga|GPE]"),
    ],
)
def test_neighbours_that_go_together_are_one_name(found, joined):
    assert after(join_neighbours, found) == joined
