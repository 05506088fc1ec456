import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.addresses import host_of, same_addresses
from reader.domain.clipping import ClippingSource


@pytest.mark.parametrize(
    "written",
    [
        "https://daily.example/vote",
        "http://daily.example/vote/",
        "https://daily.example/vote#names",
        "https://daily.example/vote?utm_source=mail&fbclid=1",
    ],
)
def test_one_article_has_one_address_however_it_is_written(written):
    assert "https://daily.example/vote" in same_addresses(written)


@pytest.mark.parametrize("query", ["q=a%20b", "q=a+b", "p", "a=1&a=2", "q=%C3%A9", "a=1;b=2"])
def test_what_an_address_asks_for_stays_as_it_is_written(query):
    written = f"http://daily.example/?utm_medium=x&{query}"

    assert f"https://daily.example/?{query}" in same_addresses(written)


def test_two_pages_of_one_site_are_two():
    one, other = (set(same_addresses(f"https://daily.example/?p={p}")) for p in (1, 2))

    assert one.isdisjoint(other)


def test_what_is_no_address_of_the_web_has_one_way():
    assert same_addresses("urn:isbn:0451450523") == ("urn:isbn:0451450523",)


@given(st.text() | st.text("htps:/[]@#?&=.%", max_size=20).map("http://{}".format))
def test_any_text_may_stand_in_place_of_an_address(text):
    assert text in same_addresses(text)
    assert isinstance(host_of(text), str)
    assert ClippingSource.of(text).place in {text, ClippingSource.of(text).path}


def test_an_address_that_is_written_wrongly_stays_one():
    assert ClippingSource.of("http://[daily").url == "http://[daily"
