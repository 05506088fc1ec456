from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.biography import Period, periods
from reader.domain.errors import LibraryError
from reader.services import articles, biographies, entities
from reader.services.sentences import around, sentences

FIRST = "First\nAnna met Olaf in Minsk. Dr. Olaf left the U.S. early 🎉. Olaf slept.\n~ Olaf again"
SECOND = "Second\nMinsk is far. “Anna knows Olaf,” said Dora."
THIRD = "Third\nOnly Dora was there."


def number(library, name):
    (found,) = entities.find(library, name)
    return found.id


@pytest.fixture
def three(library, add):
    """The ids of three articles, in the order in which they were added."""
    return [add(text) for text in (FIRST, SECOND, THIRD)]


def test_an_entity_is_counted_over_the_library(library, three):
    found = biographies.biography(library, number(library, "Olaf"))

    assert found.entity.name == "Olaf"
    assert found.articles == 2
    assert found.mentions == 4
    assert sum(period.articles for period in found.periods) == 2


def test_those_named_in_the_same_articles_come_with_the_number_of_those(library, three):
    found = biographies.biography(library, number(library, "Olaf"))

    together = {count.entity.name: count.count for count in found.together}
    assert together["Anna"] == together["Minsk"] == 2
    assert together["Dora"] == 1
    assert "Olaf" not in together


def test_an_article_in_the_trash_counts_for_nothing(library, three):
    articles.remove(library, [three[0]])

    found = biographies.biography(library, number(library, "Olaf"))

    assert (found.articles, found.mentions) == (1, 1)
    assert biographies.articles_of(library, (number(library, "Olaf"),)) == (three[1],)


def test_an_entity_that_is_gone_says_so(library):
    with pytest.raises(LibraryError, match="any more") as gone:
        biographies.biography(library, 77)

    assert gone.value.hint


def words_of(library, *names):
    wanted = tuple(number(library, name) for name in names)
    found = biographies.sentences_of(library, wanted, biographies.articles_of(library, wanted))
    return [sentence.words for sentence in found]


def test_every_sentence_that_holds_a_name_comes_by_date_the_newest_first(library, three):
    assert words_of(library, "Olaf") == [
        "“Anna knows Olaf,” said Dora.",
        "Anna met Olaf in Minsk.",
        "Dr. Olaf left the U.S. early 🎉.",
        "Olaf slept.",
    ]


def test_two_names_leave_the_sentences_that_hold_both(library, three):
    assert words_of(library, "Olaf", "Anna") == [
        "“Anna knows Olaf,” said Dora.",
        "Anna met Olaf in Minsk.",
    ]
    assert words_of(library, "Minsk", "Dora") == []


def test_a_sentence_says_where_it_and_its_names_stand(library, three):
    olaf = number(library, "Olaf")

    for sentence in biographies.sentences_of(library, (olaf,), three):
        text = articles.load(library, sentence.article).content.text
        assert text[sentence.start : sentence.start + len(sentence.words)] == sentence.words
        assert {sentence.words[start:end] for start, end in sentence.names} == {"Olaf"}


def test_the_published_date_counts_before_the_day_of_adding(library, three):
    with library.writing() as session:
        connection = session.connection()
        connection.exec_driver_sql("UPDATE article SET published = '2020-03-01' WHERE id = 2")
        connection.exec_driver_sql("UPDATE article SET published = '2019' WHERE id = 1")

    olaf = number(library, "Olaf")

    assert biographies.articles_of(library, (olaf,)) == (2, 1)
    assert biographies.biography(library, olaf).periods == (Period("2019", 1), Period("2020", 1))


def test_a_chart_counts_by_day_month_or_year_and_leaves_no_gap():
    assert periods({"2026-03-01": 2, "2026-03-03": 1}) == (
        Period("2026-03-01", 2),
        Period("2026-03-02", 0),
        Period("2026-03-03", 1),
    )
    months = periods({"2025-11-30": 2, "2026-02": 1})
    assert [period.start for period in months] == ["2025-11", "2025-12", "2026-01", "2026-02"]
    assert [period.articles for period in months] == [2, 0, 0, 1]
    years = periods({"2001-01-01": 1, "2026-12-31": 1})
    assert (len(years), years[0].start, years[-1].start) == (26, "2001", "2026")
    assert periods({}) == periods({"soon": 3}) == ()


@given(
    st.dictionaries(
        st.dates().map(str) | st.sampled_from(["20240501", "2024-W05-1"]), st.integers(1, 9)
    )
)
def test_no_article_is_missing_in_a_chart(days):
    assert sum(period.articles for period in periods(days)) == sum(days.values())


@pytest.mark.parametrize("language", ["en", "en-GB", "de", "uk", "", "xx"])
def test_sentences_cover_a_text_in_order_and_end_where_its_letters_do(language):
    text = "  Mr. Smith 🎉 paid $3.5 million. “Why?” Привіт. Як справи?   "

    found = sentences(text, language)

    assert [text[start:end] for start, end in found] == [
        text[start:end].rstrip() for start, end in found
    ]
    assert all(end <= start for (_, end), (start, _) in pairwise(found))
    assert around(text, 0, len(text), language)[1] == len(text)
