import pytest
from helpers.marked_names import after

from reader.nlp.datelines import add_datelines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BONN 1996-08-30\nTalks", "[BONN|GPE] 1996-08-30\nTalks"),
        ("TALLINN (Baltic News) - A", "[TALLINN|GPE] (Baltic News) - A"),
        ("KUALA LUMPUR — A", "[KUALA LUMPUR|GPE] — A"),
        ("STORM — A", "STORM — A"),
    ],
)
def test_the_place_that_opens_an_article_is_found(text, expected):
    assert after(add_datelines, text) == expected
