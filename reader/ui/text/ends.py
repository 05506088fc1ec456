"""What becomes of a highlight while one of its ends is moved."""

from collections.abc import Iterable
from dataclasses import replace

from reader.domain.highlight import Highlight
from reader.ui.text.page import Page
from reader.ui.text.spans import index_highlights, trimmed
from reader.ui.text.view import ArticleView


def with_end_at(page: Page, highlight: Highlight, offset: int, *, is_start: bool) -> Highlight:
    """Return a highlight with an end as near to an offset as it can be.

    A highlight keeps a letter, begins and ends with one, and stays between closed folds.
    """
    passage = highlight.passage
    first, last = page.room_around(passage.start, passage.end)
    if is_start:
        start, end = min(max(offset, first), passage.end - 1), passage.end
    else:
        start, end = passage.start, max(min(offset, last), passage.start + 1)
    start, end = trimmed(page.article.content.text, start, end)
    if start == end:
        return highlight
    return replace(highlight, passage=replace(passage, start=start, end=end))


def preview(view: ArticleView, moved: Highlight) -> None:
    """Show a highlight where it would be, before anything is stored."""
    view.marks.highlights = index_highlights(
        moved if one.id == moved.id else one for one in view.marks.highlights.items
    )
    view.viewport().update()


def find(highlights: Iterable[Highlight], highlight_id: int) -> Highlight | None:
    """Return the highlight with an id, if it is among some."""
    return next((one for one in highlights if one.id == highlight_id), None)
