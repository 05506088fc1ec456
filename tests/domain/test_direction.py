import pytest

from reader.domain.direction import is_right_to_left


@pytest.mark.parametrize(
    ("text", "goes_left"),
    [
        ("", False),
        ("12 + 3", False),
        ("The harbour", False),
        ("שלום world", True),
        ("“مرحبا” hello", True),
        ("1984: ספר", True),
        ("a שלום", False),
    ],
)
def test_words_are_read_from_the_side_of_their_first_letter(text, goes_left):
    assert is_right_to_left(text) is goes_left
