import pytest

from reader.ui.wording.durations import duration


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(1, "1 min"), (59, "59 min"), (60, "1 h"), (445, "7 h 25 min"), (1_201, "20 h 1 min")],
)
def test_minutes_are_told_in_hours_where_there_are_any(qapp, minutes, words):
    assert duration(minutes).replace("\u00a0", " ") == words
