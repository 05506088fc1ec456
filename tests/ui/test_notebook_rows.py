from hypothesis import given
from hypothesis import strategies as st

from reader.domain.notebook import Notebook, NotebookGroup
from reader.ui.notebook.rows import NotebookRows

GROUPS = st.lists(st.lists(st.integers(1, 40), max_size=5), max_size=6)


@given(GROUPS)
def test_each_heading_stands_before_its_highlights_and_each_highlight_is_found_again(groups):
    headings = [NotebookGroup(f"number {at}", len(ids)) for at, ids in enumerate(groups)]
    expected = [row for head, ids in zip(headings, groups, strict=True) for row in (head, *ids)]
    ids = tuple(one for group in groups for one in group)

    rows = NotebookRows(Notebook(ids, tuple(headings)))

    assert list(rows) == expected
    assert rows[1:4] == expected[1:4]
    assert rows.highlights == len(rows.ids) == len(set(ids))
    for one in ids:
        last = len(expected) - 1 - expected[::-1].index(one)
        assert rows.row_of(one) == last
    assert rows.row_of(99) is None
