"""The centre of the window: one article with its marks, and everything done to its words."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from reader.domain.article import Article, Block, Role
from reader.domain.entity import Analysis, Label, Mention
from reader.domain.highlight import Colour, Highlight
from reader.ui.text import context_menu
from reader.ui.text.folds import Fold, block_at
from reader.ui.text.highlight_editor import HighlightEditor
from reader.ui.text.legend import LegendBar
from reader.ui.text.selection_bar import SelectionBar
from reader.ui.text.spans import index_highlights, index_mentions
from reader.ui.text.states import Notice, ProgressLine
from reader.ui.text.typography import Typography
from reader.ui.text.view import ArticleView
from reader.ui.theme import themes

_ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.85, 2.2, 2.6, 3.0)
_SETTLED_AFTER = 250


class TextPane(QWidget):
    """Shows an article and says what the reader wants.

    Offsets are code points of the article's text. ``occurrence_changed`` carries the number of the
    occurrence last visited, 0 for none, and how many there are. ``highlight_requested`` carries
    start, end and a ``Colour``; ``highlight_changed`` an id and the new colour, note and tags, None
    for what stays. ``role_requested`` carries a tuple of block indexes and their new ``Role``.
    ``position_changed`` carries what ``reading_position`` returns, once scrolling has paused.
    """

    entity_picked = Signal(int)
    highlight_changed = Signal(int, object, object, object)
    highlight_removed = Signal(int)
    highlight_requested = Signal(int, int, object)
    link_activated = Signal(str)
    occurrence_changed = Signal(int, int)
    position_changed = Signal(int)
    retry_requested = Signal()
    role_requested = Signal(object, object)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("text_pane")
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = ArticleView()
        self.legend = LegendBar()
        self._progress = ProgressLine()
        self._empty = Notice("book-open-text")
        self._problem = Notice("triangle-alert", self.tr("Try Again"))
        self._waiting = Notice("hourglass")
        self._bar = SelectionBar(self)
        self.editor = HighlightEditor(self)
        self._pen = Colour.YELLOW
        self._zoom = 1.0
        self._occurrences: list[tuple[int, int]] = []
        self._note_wanted: tuple[int, int] | None = None
        self._settled = QTimer(self)
        self._centre = QStackedLayout()
        self._lay_out()
        self._connect()
        self.clear()

    def clear(self) -> None:
        """Show that no article is open, and how to open one."""
        self.view.drop_article()
        keys = QKeySequence(QKeySequence.StandardKey.Open)
        self._empty.say(
            self.tr("Open an article"),
            self.tr("Press {keys}, or drop files here.").format(
                keys=keys.toString(QKeySequence.SequenceFormat.NativeText)
            ),
        )
        self._show_instead(self._empty)

    def show_waiting(self, title: str) -> None:
        """Show that an article has not been read yet."""
        self.view.drop_article()
        self._waiting.say(title, self.tr("It is in the queue and will be shown once it is read."))
        self._show_instead(self._waiting)

    def show_problem(self, message: str, hint: str) -> None:
        """Show why an article could not be read."""
        self.view.drop_article()
        self._problem.say(message, hint)
        self._show_instead(self._problem)

    def show_progress(self, message: str) -> None:
        """Show what the program is doing with the article; nothing for an empty message."""
        self._progress.say(message)

    def show_article(self, article: Article) -> None:
        """Show an article from its beginning; the same one again keeps its place."""
        shown = self.view.page.article if self.view.page else None
        if shown is not None and shown.id == article.id:
            self.view.set_again(self._typography(), article)
        else:
            self.show_analysis(None)
            self.show_highlights(())
            self.view.show_article(article, self._typography())
        self._centre.setCurrentWidget(self._reading)

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Mark the names that were found; entities have the library's ids."""
        mentions = analysis.mentions if analysis else ()
        self.view.marks.mentions = index_mentions(mentions)
        self.legend.show_counts(Counter(mention.label for mention in mentions))
        self.choose_entity(self.view.marks.chosen)

    def show_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Mark these passages."""
        self.view.marks.highlights = index_highlights(highlights)
        self.editor.follow(highlights)
        self.view.viewport().update()
        self._open_wanted_note(highlights)

    def choose_entity(self, entity_id: int | None) -> None:
        """Mark the mentions of an entity strongest, and make them the ones to step through."""
        marks = self.view.marks
        marks.chosen = entity_id
        self._occurrences = [
            (mention.start, mention.end)
            for mention in marks.mentions.items
            if entity_id is not None and mention.entity == entity_id
        ]
        if marks.visited not in self._occurrences:
            marks.visited = None
        self.view.viewport().update()
        self._tell_occurrence()

    @Slot(bool)
    def step(self, forward: bool) -> None:  # noqa: FBT001 (also a slot)
        """Go to the next or the previous occurrence of the chosen entity, around the ends."""
        if not self._occurrences:
            return
        starts = [start for start, _ in self._occurrences]
        place, is_there = self._place()
        if forward:
            number = bisect_right(starts, place) if is_there else bisect_left(starts, place)
        else:
            number = bisect_left(starts, place) - 1
        self._visit(number % len(starts))

    def set_label_shown(self, label: Label, shown: bool) -> None:  # noqa: FBT001 (also a slot)
        """Turn the marks of a label on or off."""
        hidden = self.view.marks.hidden
        (hidden.discard if shown else hidden.add)(label)
        self.legend.set_shown(label, shown=shown)
        self.view.viewport().update()

    def hidden_labels(self) -> frozenset[Label]:
        """Return the labels whose marks are turned off."""
        return frozenset(self.view.marks.hidden)

    def reading_position(self) -> int:
        """Return the offset of the first line on the screen."""
        return self.view.text_position()

    def restore_position(self, offset: int) -> None:
        """Show the line of an offset as the first on the screen."""
        self.view.put_on_top(offset)

    def select_range(self, start: int, end: int) -> None:
        """Select a passage and bring it to the screen."""
        self.view.select(start, end)

    def scroll_to(self, start: int, end: int) -> None:
        """Bring a passage to the screen and put the caret before it."""
        self.view.scroll_to(start, end)

    def take_focus(self) -> None:
        """Let the keys go to the text."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def copy(self) -> None:
        """Copy the selected words."""
        self.view.copy()

    def highlight_selection(self, colour: Colour | None = None) -> None:
        """Ask for a highlight on what is selected, in the colour used last where none is given.

        Without a selection the highlight under the caret is the one to change.
        """
        self._pen = colour or self._pen
        start, end = self.view.selected_range()
        if start < end:
            self._bar.hide()
            self.view.drop_selection()
            self.highlight_requested.emit(start, end, self._pen)
            return
        covering = self._highlights_at_caret()
        if covering and colour is not None:
            self.highlight_changed.emit(covering[0].id, colour, None, None)

    def write_note(self) -> None:
        """Open the note of the highlight under the caret, or of a new one on what is selected."""
        start, end = self.view.selected_range()
        if start < end:
            self._note_wanted = (start, end)
            self.highlight_selection()
        else:
            self._edit(self._highlights_at_caret())

    def zoom_in(self) -> None:
        """Make the text larger."""
        self._zoom_by(1)

    def zoom_out(self) -> None:
        """Make the text smaller."""
        self._zoom_by(-1)

    def zoom(self) -> float:
        """Return how much larger than normal the text is."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the text larger or smaller than normal, which is 1."""
        if zoom != self._zoom:
            self._zoom = zoom
            self.view.set_again(self._typography())
            self.zoom_changed.emit(zoom)

    def _typography(self) -> Typography:
        return Typography(themes().current, self._zoom)

    def _zoom_by(self, steps: int) -> None:
        index = min(range(len(_ZOOMS)), key=lambda one: abs(_ZOOMS[one] - self._zoom))
        self.set_zoom(_ZOOMS[min(max(index + steps, 0), len(_ZOOMS) - 1)])

    def _show_instead(self, notice: Notice) -> None:
        self._bar.hide()
        self.editor.close_and_keep()
        self.show_progress("")
        self.show_analysis(None)
        self.show_highlights(())
        self._centre.setCurrentWidget(notice)

    def _lay_out(self) -> None:
        self._reading = QWidget()
        column = QVBoxLayout(self._reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.legend)
        column.addWidget(self.view, 1)
        for widget in (self._reading, self._empty, self._problem, self._waiting):
            self._centre.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._centre, 1)
        layout.addWidget(self._progress)
        self.setFocusProxy(self.view)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_AFTER)

    def _connect(self) -> None:
        view = self.view
        view.highlights_clicked.connect(self._edit)
        view.key_activated.connect(self._on_key_activated)
        view.link_activated.connect(self.link_activated)
        view.mention_clicked.connect(self._on_mention_clicked)
        view.menu_requested.connect(self._on_menu_requested)
        view.note_pressed.connect(self.write_note)
        view.pen_pressed.connect(self.highlight_selection)
        view.removal_pressed.connect(self._on_removal_pressed)
        view.restore_requested.connect(self._on_restore_requested)
        view.scrolled.connect(self._on_scrolled)
        view.selection_dropped.connect(self._bar.hide)
        view.selection_settled.connect(self._on_selection_settled)
        view.zoom_requested.connect(self._zoom_by)
        self._bar.pen_picked.connect(self.highlight_selection)
        self._bar.note_requested.connect(self.write_note)
        self.editor.changed.connect(self.highlight_changed)
        self.editor.removed.connect(self.highlight_removed)
        self.editor.closed.connect(self.take_focus)
        self.legend.label_toggled.connect(self.set_label_shown)
        self._problem.requested.connect(self.retry_requested)
        self._settled.timeout.connect(self._on_settled)
        themes().changed.connect(self._on_theme_changed)

    def _place(self) -> tuple[int, bool]:
        """Return the offset to step from, and whether an occurrence is visited there."""
        visited = self.view.marks.visited
        if visited is not None and self.view.caret_offset() == visited[0]:
            return visited[0], True
        if self.view.is_caret_visible():
            return self.view.caret_offset(), False
        return self.view.text_position(), False

    def _visit(self, number: int) -> None:
        self.view.marks.visited = self._occurrences[number]
        self.view.scroll_to(*self._occurrences[number])
        self.view.viewport().update()
        self._tell_occurrence()

    def _tell_occurrence(self) -> None:
        visited = self.view.marks.visited
        number = self._occurrences.index(visited) + 1 if visited else 0
        self.occurrence_changed.emit(number, len(self._occurrences))

    def _highlights_at_caret(self) -> list[Highlight]:
        return self.view.marks.highlights.around(self.view.caret_offset())

    def _open_wanted_note(self, highlights: Sequence[Highlight]) -> None:
        for one in highlights:
            if (one.passage.start, one.passage.end) == self._note_wanted:
                self._note_wanted = None
                self._edit([one])
                return

    def _target(self, start: int, end: int) -> QRect:
        rects = self.view.rects(start, end)
        target = rects[-1] if rects else self.view.viewport().rect()
        return target.translated(self._origin())

    def _origin(self) -> QPoint:
        return self.view.viewport().mapTo(self, QPoint(0, 0))

    @Slot(object)
    def _edit(self, covering: Sequence[Highlight]) -> None:
        if covering:
            place = covering[0].passage
            self.editor.edit(covering, self._target(place.start, place.end))

    @Slot()
    def _on_key_activated(self) -> None:
        covering = self._highlights_at_caret()
        mentions = self.view.marks.mentions.around(self.view.caret_offset())
        if covering:
            self._edit(covering)
        elif mentions:
            self.entity_picked.emit(mentions[0].entity)

    @Slot(object)
    def _on_mention_clicked(self, mention: Mention) -> None:
        self.entity_picked.emit(mention.entity)

    @Slot(object)
    def _on_restore_requested(self, fold: Fold) -> None:
        self.role_requested.emit(tuple(fold.blocks), Role.BODY)

    @Slot()
    def _on_removal_pressed(self) -> None:
        covering = self._highlights_at_caret()
        if covering:
            self.highlight_removed.emit(covering[0].id)

    @Slot()
    def _on_selection_settled(self) -> None:
        start, end = self.view.selected_range()
        if start < end:
            rects = self.view.rects(start, end)
            if rects:
                self._bar.show_above(rects[0].translated(self._origin()))

    @Slot()
    def _on_scrolled(self) -> None:
        self._bar.hide()
        self.editor.close_and_keep()
        self._settled.start()

    @Slot()
    def _on_settled(self) -> None:
        self.position_changed.emit(self.reading_position())

    @Slot()
    def _on_theme_changed(self) -> None:
        self.view.set_again(self._typography())
        self.legend.refresh()
        for notice in (self._empty, self._problem, self._waiting):
            notice.refresh()

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        context_menu.fill(menu, self._place_of_menu(place), self._wishes())
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _place_of_menu(self, point: QPoint) -> context_menu.Place:
        start, end = self.view.selected_range()
        offset = start if start < end else self.view.caret_offset()
        blocks = self._blocks_between(offset, max(end, offset))
        mentions = self.view.marks.mentions.around(offset)
        return context_menu.Place(
            has_selection=start < end,
            highlights=tuple(self.view.marks.highlights.around(offset)),
            mention=mentions[0] if mentions else None,
            link=self.view.link_at(point),
            blocks=blocks,
            role=self._blocks()[blocks[0]].role if blocks else Role.BODY,
        )

    def _wishes(self) -> context_menu.Wishes:
        return context_menu.Wishes(
            copy=self.copy,
            highlight=self.highlight_selection,
            write_note=self.write_note,
            edit=lambda highlight: self._edit([highlight]),
            remove=lambda highlight: self.highlight_removed.emit(highlight.id),
            pick=self._on_mention_clicked,
            follow=self.link_activated.emit,
            set_role=self.role_requested.emit,
        )

    def _blocks(self) -> tuple[Block, ...]:
        page = self.view.page
        return page.article.content.blocks if page else ()

    def _blocks_between(self, start: int, end: int) -> tuple[int, ...]:
        blocks = self._blocks()
        if not blocks:
            return ()
        covered = range(block_at(blocks, start), block_at(blocks, end) + 1)
        role = blocks[covered[0]].role
        return tuple(index for index in covered if blocks[index].role is role)
