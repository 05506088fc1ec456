from helpers.marked_names import after

from reader.nlp.acronyms import add_repeated, definitions, explain


def test_an_acronym_and_its_long_form_are_names():
    text = "Players of the Kenya Rugby Union (KRU) met."
    assert after(explain, text) == "Players of the [Kenya Rugby Union|ORG] ([KRU|ORG]) met."


def test_both_get_the_label_of_the_long_form():
    text = "At the [Gulf Peace Summit|EVENT] ([GPS|ORG]) they spoke."
    assert after(explain, text) == "At the [Gulf Peace Summit|EVENT] ([GPS|EVENT]) they spoke."


def test_a_piece_of_the_long_form_gives_way():
    text = "the [Indian|NORP] Chamber of Commerce in [Korea|GPE] (ICCK) said"
    expected = "the [Indian Chamber of Commerce in Korea|ORG] ([ICCK|ORG]) said"
    assert after(explain, text) == expected


def test_letters_that_do_not_fit_explain_nothing():
    assert not list(definitions("The museum in Riga (XYZ) opened."))


def test_the_long_form_stays_on_its_line():
    assert not list(definitions("Kenya Rugby\nUnion (KRU)"))


def test_a_long_form_does_not_reach_into_the_one_before():
    text = "UN Ada (UN) Ada (UN)"
    assert after(explain, text) == "[UN Ada|ORG] ([UN|ORG]) Ada (UN)"


def test_an_acronym_that_is_said_three_times_is_an_organisation():
    text = "The ZKL met. Then ZKL left. Of ZKL no more."
    assert after(add_repeated, text).count("[ZKL|ORG]") == 3
    assert "|" not in after(add_repeated, "The ZKL met.")


def test_the_acronym_of_an_organisation_is_one_said_once():
    text = "The [Zonal Kelp League|ORG] met. ZKL officers left, QQL stayed."
    assert after(add_repeated, text).count("[ZKL|ORG]") == 1
    assert "QQL|" not in after(add_repeated, text)


def test_words_of_a_headline_in_capitals_are_no_acronyms():
    assert "|" not in after(add_repeated, "ZKL ZKL ZKL STRIKES AGAIN IN TOWN")
