"""The questions of the window to a million articles, by hand: ``pytest -m million``."""

import pytest
from benchmarks.test_big_libraries import assert_grows_slowly, assert_quick, libraries

__all__ = ["libraries"]

pytestmark = pytest.mark.million


def test_growth_from_a_hundred_thousand_to_a_million_articles(libraries, capsys):
    assert_grows_slowly(libraries(100_000), libraries(1_000_000), capsys)


def test_questions_to_a_million_articles(libraries, capsys):
    assert_quick(libraries(1_000_000), capsys)
