"""Tells of highlights that moved or lost their place when the text of an article changed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from reader.domain.highlight import AnchorState, Highlight, passage
from reader.ui.dialogs.lost_highlights import LostHighlightsDialog
from reader.ui.dialogs.notice import Action
from reader.ui.main_window import MainWindow
from reader.ui.steps.undo import MoveHighlight, RemoveHighlight, Steps


class AnchoringPresenter(QObject):
    """Offers to look through the highlights of an article that are not where they were made."""

    def __init__(self, window: MainWindow, steps: Steps, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._steps = steps
        self._astray: Sequence[Highlight] = ()
        self._told: frozenset[int] = frozenset()
        self._dialog: LostHighlightsDialog | None = None
        window.commands["lost_highlights"].triggered.connect(self._open)
        window.text.view.selectionChanged.connect(self._on_selection_changed)

    def follow(self, highlights: Sequence[Highlight]) -> None:
        """Tell of those that were not told of yet, and keep an open dialog up to date."""
        self._astray = [one for one in highlights if one.anchor is not AnchorState.EXACT]
        if self._dialog is not None:
            self._dialog.show_highlights(self._astray)
        ids = frozenset(one.id for one in self._astray)
        if not ids <= self._told:
            self._told |= ids
            words = self.tr(
                "The text of this article changed, and some highlights moved or lost their place."
            )
            self._window.notices.show_notice(words, "", Action(self.tr("Show"), self._open))

    @Slot()
    def _open(self) -> None:
        if self._dialog is None:
            self._dialog = LostHighlightsDialog(self._window)
            self._dialog.highlight_accepted.connect(self._on_accepted)
            self._dialog.highlight_picked.connect(self._on_picked)
            self._dialog.highlight_placed.connect(self._on_placed)
            self._dialog.highlight_removed.connect(self._on_removed)
            self._dialog.finished.connect(self._on_finished)
        self._dialog.show_highlights(self._astray)
        self._on_selection_changed()
        # Not modal, for the words that a highlight belongs to are selected in the window.
        self._dialog.show()
        self._dialog.activateWindow()

    @Slot()
    def _on_selection_changed(self) -> None:
        if self._dialog is not None:
            self._dialog.set_can_place(len(self._window.text.view.selected_parts()) == 1)

    @Slot(object)
    def _on_accepted(self, highlight: Highlight) -> None:
        text = self.tr("New Place of a Highlight")
        self._steps.take(MoveHighlight(text, highlight.id, highlight.passage))

    @Slot(object)
    def _on_picked(self, highlight: Highlight) -> None:
        self._window.text.scroll_to(highlight.passage.start, highlight.passage.end)

    @Slot(object)
    def _on_placed(self, highlight: Highlight) -> None:
        view, article = self._window.text.view, self._window.text.article()
        parts = view.selected_parts()
        if article is None or article.id != highlight.article or len(parts) != 1:
            return
        marked = passage(article.content.text, *parts[0])
        view.caret.drop_selection()
        self._steps.take(MoveHighlight(self.tr("Place of a Highlight"), highlight.id, marked))

    @Slot(object)
    def _on_removed(self, highlight: Highlight) -> None:
        self._steps.take(RemoveHighlight(self.tr("Removal of Highlight"), highlight.id))

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None
