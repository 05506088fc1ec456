from helpers.marked_names import after

from reader.nlp.results import is_result, read_teams


def test_a_place_before_a_score_is_a_team():
    table = "[Chicago|GPE] 11 [Toronto|GPE] 2"
    assert after(read_teams, table) == "[Chicago|ORG] 11 [Toronto|ORG] 2"


def test_a_place_in_a_sentence_stays_a_place():
    sentence = "In [Chicago|GPE] 11 people met for 2 days to talk about trade"
    assert after(read_teams, sentence) == sentence


def test_a_dateline_is_no_result():
    assert not is_result("LONDON 1996-08-30")
    assert is_result("Oldham 4 0 1 3 5 9 1")


def test_a_team_stays_one_in_its_article_but_not_where_things_happen():
    found = "[Perth|GPE] 11 [Lyon|GPE] 2\n[Perth|GPE] won again in [Lyon|GPE]."
    expected = "[Perth|ORG] 11 [Lyon|ORG] 2\n[Perth|ORG] won again in [Lyon|GPE]."
    assert after(read_teams, found) == expected
