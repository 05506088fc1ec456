import pytest
from helpers.marked_names import after

from reader.nlp.trimming import trim, trim_edges


@pytest.mark.parametrize(
    ("found", "kept"),
    [
        ("[the Baltic Sea|LOC] froze", "the [Baltic Sea|LOC] froze"),
        ("[Tallinn’s|GPE] harbour", "[Tallinn|GPE]’s harbour"),
        ("[“Northern Lights”|WORK_OF_ART]", "“[Northern Lights|WORK_OF_ART]”"),
        ("[General Anna Kask|PERSON] left", "General [Anna Kask|PERSON] left"),
        ("[Prime Minister Dr. Kask|PERSON]", "Prime Minister Dr. [Kask|PERSON]"),
        ("[Kask (left|PERSON])", "[Kask|PERSON] (left)"),
        ("[Norske Ltd.|ORG] closed", "[Norske Ltd.|ORG] closed"),
        ("They chose [Riga.|GPE]", "They chose [Riga|GPE]."),
        ("[Durham 4|GPE] Kent 2", "[Durham|GPE] 4 Kent 2"),
        ("[Channel 4|ORG] said", "[Channel 4|ORG] said"),
        ("[Interfax news|ORG] agency", "[Interfax|ORG] news agency"),
        ("an [anti-American|NORP] speech", "an anti-[American|NORP] speech"),
        ("[Anna Kask &|PERSON] others", "[Anna Kask|PERSON] & others"),
        ("[striker Joao Pinto|PERSON]", "striker [Joao Pinto|PERSON]"),
        ("[van der Sar|PERSON] saved", "[van der Sar|PERSON] saved"),
        ("[Romania - Cosmin Contra|PERSON]", "Romania - [Cosmin Contra|PERSON]"),
        ("[Anna Kask QC|PERSON] rose", "[Anna Kask|PERSON] QC rose"),
        ("[Anna O’Kask, OBE|PERSON], rose", "[Anna O’Kask|PERSON], OBE, rose"),
        ("Anna Kask, [R-Iowa|GPE], rose", "Anna Kask, R-[Iowa|GPE], rose"),
        ("in the daily The [Hindu|ORG]", "in the daily [The Hindu|ORG]"),
        ("The [Hindu|ORG] reports", "The [Hindu|ORG] reports"),
    ],
)
def test_a_name_is_cut_by_the_convention(found, kept):
    assert after(trim, found) == kept


@pytest.mark.parametrize("nothing", ["[the |ORG]", "[“”|WORK_OF_ART]", "[ - |GPE]"])
def test_what_is_no_name_at_all_is_gone(nothing):
    assert "|" not in after(trim, nothing)


def test_in_any_language_only_the_edges_are_cut():
    assert after(trim_edges, "[« Union européenne »|ORG]") != ""
    assert after(trim_edges, "l'[Union européenne,|ORG]") == "l'[Union européenne|ORG],"
