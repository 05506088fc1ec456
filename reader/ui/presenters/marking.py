"""Turns what the user does to the words of the article that is shown into steps."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from reader.domain.article import Article, Role
from reader.domain.highlight import Colour, passage
from reader.ui.steps.undo import (
    AddHighlights,
    ChangeHighlight,
    MoveHighlight,
    RemoveHighlight,
    SetRole,
    Steps,
)
from reader.ui.text.pane import TextPane


class MarkingPresenter(QObject):
    """Highlights, writes, moves and removes as the text pane asks, and says what is an article.

    ``article`` is the one on the screen.
    """

    def __init__(self, text: TextPane, steps: Steps, parent: QObject) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self._steps = steps
        text.highlights_requested.connect(self._on_highlights_requested)
        text.highlight_changed.connect(self._on_highlight_changed)
        text.highlight_moved.connect(self._on_highlight_moved)
        text.highlight_removed.connect(self._on_highlight_removed)
        text.role_requested.connect(self._on_role_requested)

    @Slot(object, object)
    def _on_highlights_requested(self, places: Sequence[tuple[int, int]], colour: Colour) -> None:
        article = self.article
        if article is None:
            return
        marked = [passage(article.content.text, start, end) for start, end in places]
        self._steps.take(AddHighlights(self.tr("Highlight"), article.id, marked, colour))

    @Slot(int, object, object, object)
    def _on_highlight_changed(
        self,
        highlight_id: int,
        colour: Colour | None,
        note: str | None,
        tags: tuple[str, ...] | None,
    ) -> None:
        changes = {
            self.tr("Colour of Highlight"): colour,
            self.tr("Note"): note,
            self.tr("Tags"): tags,
        }
        changed = [text for text, value in changes.items() if value is not None]
        text = changed[0] if len(changed) == 1 else self.tr("Change of Highlight")
        self._steps.take(ChangeHighlight(text, highlight_id, colour, note, tags))

    @Slot(int, int, int)
    def _on_highlight_moved(self, highlight_id: int, start: int, end: int) -> None:
        article = self.article
        if article is not None:
            after = passage(article.content.text, start, end)
            text = self.tr("Move of Highlight")
            self._steps.take(MoveHighlight(text, highlight_id, after))

    @Slot(int)
    def _on_highlight_removed(self, highlight_id: int) -> None:
        self._steps.take(RemoveHighlight(self.tr("Removal of Highlight"), highlight_id))

    @Slot(object, object)
    def _on_role_requested(self, blocks: Sequence[int], role: Role) -> None:
        if self.article is None:
            return
        text = {
            Role.BODY: self.tr("Part of the Article"),
            Role.BOILERPLATE: self.tr("Not Part of the Article"),
        }[role]
        self._steps.take(SetRole(text, self.article.id, tuple(blocks), role))
