"""Shows the card of a name once the pointer rests on it, or at once by a key."""

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from reader.domain.entity import Analysis, Mention
from reader.ui.text.entity_card import EntityCard, EntityFacts, facts
from reader.ui.text.view import ArticleView

_REST = 450
_GRACE = 220


class Hovering(QObject):
    """Follows the pointer over the names of a view."""

    entity_picked = Signal(int)

    def __init__(self, view: ArticleView, pane: QWidget) -> None:
        super().__init__(pane)
        self._view = view
        self._pane = pane
        self._analysis: Analysis | None = None
        self._mention: Mention | None = None
        self.card = EntityCard(pane)
        self._rest = _pause(self, _REST)
        self._grace = _pause(self, _GRACE)
        self._rest.timeout.connect(self._on_rested)
        self._grace.timeout.connect(self._on_left)
        view.mention_hovered.connect(self._on_mention_hovered)
        view.keyboard.card_pressed.connect(self._on_card_pressed)
        view.scrolled.connect(self.put_away)
        view.mention_clicked.connect(self.put_away)
        self.card.choice_requested.connect(self.entity_picked)
        self.card.closed.connect(self._on_card_closed)

    def show(self, analysis: Analysis | None) -> None:
        """Take what is known of the names from an analysis; the card follows, or goes."""
        self._analysis = analysis
        known = self._facts(self.card.entity_id) if self.card.isVisible() else None
        if known is None:
            self.put_away()
        else:
            self.card.show_facts(known)
            self.card.adjustSize()

    @Slot()
    def put_away(self) -> None:
        """Hide the card."""
        self._rest.stop()
        self._grace.stop()
        self.card.hide()

    def _open(self, mention: Mention, *, take_focus: bool) -> None:
        known = self._facts(mention.entity)
        rects = self._view.rects(mention.start, mention.end)
        if known is not None and rects:
            target = rects[-1].translated(self._view.viewport().mapTo(self._pane, QPoint(0, 0)))
            self.card.show_facts(known)
            self.card.appear(target, take_focus=take_focus)

    def _facts(self, entity_id: int) -> EntityFacts | None:
        page = self._view.page
        if self._analysis is None or page is None:
            return None
        return facts(self._analysis, page.article.content, entity_id)

    @Slot(object)
    def _on_mention_hovered(self, mention: Mention | None) -> None:
        self._mention = mention
        if mention is None:
            self._rest.stop()
            self._grace.start()
        else:
            self._grace.stop()
            self._rest.start()

    @Slot()
    def _on_rested(self) -> None:
        if self._mention is not None and not self._view.textCursor().hasSelection():
            self._open(self._mention, take_focus=False)

    @Slot()
    def _on_left(self) -> None:
        focused = QApplication.focusWidget()
        has_focus = focused is not None and self.card.isAncestorOf(focused)
        if has_focus or self.card.underMouse():
            self._grace.start()
        else:
            self.card.hide()

    @Slot()
    def _on_card_pressed(self) -> None:
        mentions = self._view.marks.mentions.around(self._view.caret_offset())
        if mentions:
            self._open(mentions[0], take_focus=True)

    @Slot()
    def _on_card_closed(self) -> None:
        self._view.setFocus(Qt.FocusReason.PopupFocusReason)


def _pause(parent: QObject, duration: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(duration)
    return timer
