from datetime import date

import pytest
from helpers.containers import zipped
from hypothesis import given
from hypothesis import strategies as st

from reader.importers.dates import date_in, declared_date
from reader.importers.registry import read_file


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("2024", "2024"),
        ("2024-05", "2024-05"),
        (" 2024-05-17 ", "2024-05-17"),
        ("2024-05-17 08:30:00+02:00", "2024-05-17T08:30:00+02:00"),
        ("2024-05-17T08:30:00.123456789Z", "2024-05-17T08:30:00.123456789Z"),
        ("17 May 2024", "2024-05-17"),
        ("May 17, 2024", "2024-05-17"),
        ("2024-02-30", ""),
        ("February 30, 2024", ""),
        ("2024-13", ""),
        ("soon", ""),
        ("", ""),
        # calibre writes this for a date that nobody knows.
        ("0101-01-01T00:00:00+00:00", ""),
    ],
)
def test_a_declared_date_is_as_exact_as_it_is_declared(text, known):
    assert declared_date(text) == known


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_in_words_and_in_numbers(day):
    assert date_in(f"Published {day:%B} {day.day}, {day.year}") == day.isoformat()
    assert date_in(f"{day.day} {day:%b}. {day.year}") == day.isoformat()
    assert declared_date(day.isoformat()) == day.isoformat()


@pytest.mark.parametrize(("declared", "known"), [("May 2024, the 3rd", ""), ("2024-05", "2024-05")])
def test_a_book_is_of_the_date_that_it_declares(tmp_path, declared, known):
    package = (
        "<package><metadata><title>Tides</title><date>" + declared + "</date></metadata>"
        '<manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="a"/></spine></package>'
    )
    path = tmp_path / "book.epub"
    path.write_bytes(
        zipped(
            {
                "META-INF/container.xml": b'<container><rootfile full-path="p.opf"/></container>',
                "p.opf": package.encode(),
                "a.xhtml": b"<html><body><p>The tide went out.</p></body></html>",
            }
        )
    )

    (article,) = read_file(path)

    assert article.published == known
