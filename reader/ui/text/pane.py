"""The centre of the window: one article with its marks, and everything done to its words."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QPagedPaintDevice
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.domain.article import Article, Role
from reader.domain.entity import Analysis, Label, Mention
from reader.domain.highlight import Colour, Highlight
from reader.ui.drawing.theme import themes
from reader.ui.text.announcing import Announcing
from reader.ui.text.centre import Centre
from reader.ui.text.contents import ContentsButton, headings
from reader.ui.text.finding import Finding
from reader.ui.text.folds import Fold
from reader.ui.text.highlighting import Highlighting
from reader.ui.text.hovering import Hovering
from reader.ui.text.jumps import Jumps
from reader.ui.text.keys import TextCommand
from reader.ui.text.legend import LegendBar
from reader.ui.text.link_line import LinkLine
from reader.ui.text.look import Look
from reader.ui.text.marker_strip import MarkerStrip
from reader.ui.text.marks import Marks
from reader.ui.text.occurrences import Occurrences
from reader.ui.text.overview import lanes
from reader.ui.text.printing import print_article
from reader.ui.text.reading_aloud import ReadingAloud, SpeechBar
from reader.ui.text.spans import index_mentions
from reader.ui.text.states import ProgressLine, RuledRow
from reader.ui.text.text_menu import TextMenu
from reader.ui.text.view import ArticleView

_SETTLED_AFTER = 250


class TextPane(QWidget):
    """Shows an article and says what the reader wants.

    Offsets are code points of the article's text. ``occurrence_changed`` carries the number of the
    occurrence last visited, 0 for none, and how many there are. ``highlights_requested``
    carries pairs of start and end and the ``Colour`` of all; ``highlight_changed`` an id and the
    new colour, note and tags, None for what stays; ``highlight_moved`` an id and its new start and
    end. ``role_requested`` carries a tuple of block indexes and their new ``Role``.
    ``position_changed`` carries what ``reading_position`` returns, once scrolling has paused.
    ``trail_changed`` carries whether there is a way back and a way forward.
    """

    entity_picked = Signal(int)
    page_requested = Signal(int)
    highlight_changed = Signal(int, object, object, object)
    highlight_moved = Signal(int, int, int)
    highlight_removed = Signal(int)
    highlights_requested = Signal(object, object)
    link_activated = Signal(str)
    name_preview_requested = Signal(str, object)
    name_requested = Signal(int, int, object)
    occurrence_changed = Signal(int, int)
    position_changed = Signal(int)
    quotation_requested = Signal(str)
    retry_requested = Signal()
    role_requested = Signal(object, object)
    trail_changed = Signal(bool, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("text_pane")
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = ArticleView()
        self.look = Look(self.view, self)
        self.legend = LegendBar()
        self.contents = ContentsButton()
        self.markers = MarkerStrip()
        self.speech_bar = SpeechBar()
        self.aloud = ReadingAloud(self.view, self.speech_bar, self)
        self.highlighting = Highlighting(self.view, self)
        self.hovering = Hovering(self.view, self)
        self.announcing = Announcing(self.view, self)
        self.link_line = LinkLine(self.view)
        self.jumps = Jumps(self.view, self)
        self.finding = Finding(self.view, self.jumps, self)
        self._occurrences = Occurrences(self.view, self.jumps, self)
        self._menu = TextMenu(self.view, self.highlighting, self)
        self._analysis: Analysis | None = None
        self._progress = ProgressLine()
        self._reading = QWidget()
        self._centre = Centre(self._reading, self.view)
        self._settled = QTimer(self)
        self._lay_out()
        self._connect()
        self.clear()

    def clear(self) -> None:
        """Show that no article is open, and how to open one."""
        self._drop()
        self._centre.show_empty()

    @Slot()
    def take_keys(self) -> None:
        """Let the keys go to the text, or to what stands in its place until it comes."""
        self._centre.take_keys()

    def set_keys(self, command: TextCommand, keys: Sequence[QKeySequence]) -> None:
        """Give a command of the text other keys."""
        known = self.view.keyboard.keys
        known.set(command, keys)
        self.highlighting.bar.show_keys(known)
        self.highlighting.editor.show_keys(known)

    def show_waiting(self, title: str) -> None:
        """Show that an article has not been read yet."""
        self._drop()
        self._centre.show_waiting(title)

    def show_problem(self, message: str, hint: str) -> None:
        """Show why an article could not be read."""
        self._drop()
        self._centre.show_problem(message, hint)

    def show_progress(self, message: str) -> None:
        """Show what the program is doing with the article; nothing for an empty message."""
        self._progress.say(message)

    def show_article(self, article: Article) -> None:
        """Show an article from its beginning; the same one again keeps its place."""
        self.prepare_article(article)
        self.reveal()

    def prepare_article(self, article: Article) -> None:
        """Set an article as ``show_article`` does, but leave what stands before it in sight."""
        shown = self.view.page.article if self.view.page else None
        if shown is not None and (shown.id, shown.version) != (article.id, article.version):
            self.aloud.stop()
        if shown is not None and shown.id == article.id:
            self.hovering.put_away()
            self.view.set_again(self.look.typography(), article)
        else:
            self.highlighting.put_away()
            self.highlighting.forget()
            self.jumps.clear()
            self.show_analysis(None)
            self.show_highlights(())
            self.view.show_article(article, self.look.typography())
        self.contents.show_headings(headings(article.content))
        self.finding.look_again()

    def reveal(self) -> None:
        """Bring the text to sight."""
        self._centre.show_reading()

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Mark the names that were found; entities have the library's ids."""
        if analysis is self._analysis:
            return
        self._analysis = analysis
        mentions = analysis.mentions if analysis else ()
        self.view.marks.mentions = index_mentions(mentions)
        self.legend.show_counts(Counter(mention.label for mention in mentions))
        self.hovering.show(analysis)
        self._occurrences.follow()
        self._show_markers()

    def show_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Mark these passages."""
        self.highlighting.show(highlights)
        self._show_markers()

    def choose_entity(self, entity_id: int | None) -> None:
        """Mark the mentions of an entity strongest, and make them the ones to step through."""
        self._occurrences.choose(entity_id)
        self._show_markers()

    @Slot(bool)
    def step(self, forward: bool) -> None:  # noqa: FBT001 (also a slot)
        """Go to the next or the previous occurrence of the chosen entity, around the ends."""
        self._occurrences.step(forward=forward)

    @Slot(object, bool)
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
        return self.view.places.top()

    def progress(self) -> float:
        """Return how much of the body stands above the end of the screen, from 0 to 1."""
        page = self.view.page
        return page.body.share_before(self.view.end_position()) if page else 0.0

    def restore_position(self, offset: int) -> None:
        """Show the line of an offset as the first on the screen."""
        self.view.places.put_on_top(offset)

    @Slot(int, int)
    def select_range(self, start: int, end: int) -> None:
        """Select a passage and bring it to the screen."""
        self.jumps.make(partial(self.view.places.select, start, end))

    @Slot(int, int)
    def scroll_to(self, start: int, end: int) -> None:
        """Bring a passage to the screen and put the caret before it."""
        self.jumps.make(partial(self.view.places.scroll_to, start, end))

    @Slot()
    def copy(self) -> None:
        """Copy the selected words."""
        self.view.copy()

    def quoted_words(self) -> str:
        """Return the selected words, or else those of the highlight at the caret."""
        at_caret = self.highlighting.at_caret()
        return self.view.selected_text() or next((one.passage.quote for one in at_caret), "")

    def highlight_selection(self, colour: Colour | None = None) -> None:
        """Ask for a highlight on what is selected, in the colour used last where none is given.

        Without a selection the highlight under the caret is the one to recolour.
        """
        self.highlighting.highlight_selection(colour)

    def write_note(self) -> None:
        """Open the note of the highlight under the caret, or of a new one on what is selected."""
        self.highlighting.write_note()

    def write_tags(self) -> None:
        """Open the tags of the highlight under the caret, or of a new one on what is selected."""
        self.highlighting.write_tags()

    def is_guided(self) -> bool:
        """Return whether one paragraph stands out and the others are dimmed."""
        return self.view.guide.is_on

    @Slot(bool)
    def set_guided(self, guided: bool) -> None:  # noqa: FBT001 (also a slot)
        """Let the paragraph that is read stand out, or none."""
        self.view.guide.set_on(guided)

    def article(self) -> Article | None:
        """Return the article that is shown."""
        return self.view.page.article if self.view.page else None

    def print_on(self, device: QPagedPaintDevice, *, with_marks: bool) -> None:
        """Print the article that is shown, with the marks that are to be seen or without any."""
        article, marks = self.article(), self.view.marks
        if article is None:
            return
        printed = Marks()
        if with_marks:
            printed = Marks(marks.mentions, marks.highlights, set(marks.hidden))
        print_article(article, printed, self.look.style, device)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.markers)
        column = _column(self._reading)
        column.addWidget(RuledRow(self.legend, self._progress, self.contents))
        column.addLayout(middle, 1)
        column.addWidget(self.finding.bar)
        column.addWidget(self.speech_bar)
        whole = _column(self)
        whole.addLayout(self._centre, 1)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_AFTER)

    def _connect(self) -> None:
        view = self.view
        view.keyboard.activated.connect(self._on_key_activated)
        view.link_activated.connect(self.link_activated)
        view.mention_clicked.connect(self._on_mention_clicked)
        view.place_requested.connect(self._on_place_requested)
        view.restore_requested.connect(self._on_restore_requested)
        view.scrolled.connect(self._settled.start)
        self.highlighting.changed.connect(self.highlight_changed)
        self.highlighting.moved.connect(self.highlight_moved)
        self.highlighting.removed.connect(self.highlight_removed)
        self.highlighting.requested.connect(self.highlights_requested)
        self.highlighting.bar.quotation_requested.connect(self._on_quotation_requested)
        self.hovering.entity_picked.connect(self.entity_picked)
        self.hovering.card.page_requested.connect(self.page_requested)
        self.legend.label_toggled.connect(self.set_label_shown)
        self.contents.heading_picked.connect(self._on_heading_picked)
        self.markers.jump_requested.connect(self.scroll_to)
        self.finding.found.connect(self._show_markers)
        self.finding.closed.connect(self.view.setFocus)
        self._occurrences.changed.connect(self.occurrence_changed)
        self._menu.entity_picked.connect(self.entity_picked)
        self._menu.highlight_removed.connect(self.highlight_removed)
        self._menu.link_activated.connect(self.link_activated)
        self._menu.name_preview_requested.connect(self.name_preview_requested)
        self._menu.name_requested.connect(self.name_requested)
        self._menu.quotation_requested.connect(self.quotation_requested)
        self._menu.role_requested.connect(self.role_requested)
        self.jumps.trail_changed.connect(self.trail_changed)
        self._centre.retry_requested.connect(self.retry_requested)
        self._settled.timeout.connect(self._on_settled)
        themes().changed.connect(self._on_theme_changed)

    def _drop(self) -> None:
        self.aloud.stop()
        self.highlighting.put_away()
        self.highlighting.forget()
        self.hovering.put_away()
        self.view.drop_article()
        self.jumps.clear()
        self.show_progress("")
        self.show_analysis(None)
        self.show_highlights(())

    @Slot()
    def _show_markers(self) -> None:
        page, marks = self.view.page, self.view.marks
        shown = lanes(marks, self.finding.spans, self._occurrences.spans, themes().current)
        self.markers.show_lanes(len(page.article.content.text) if page else 1, shown)
        self.view.viewport().update()

    @Slot()
    def _on_quotation_requested(self) -> None:
        self.quotation_requested.emit(self.quoted_words())

    @Slot()
    def _on_key_activated(self) -> None:
        covering = self.highlighting.at_caret()
        mentions = self.view.marks.mentions.around(self.view.caret_offset())
        if covering:
            self.highlighting.pick(covering)
        elif mentions:
            self.entity_picked.emit(mentions[0].entity)

    @Slot(object)
    def _on_mention_clicked(self, mention: Mention) -> None:
        self.entity_picked.emit(mention.entity)

    @Slot(object)
    def _on_restore_requested(self, fold: Fold) -> None:
        self.role_requested.emit(tuple(fold.blocks), Role.BODY)

    @Slot(int)
    def _on_heading_picked(self, start: int) -> None:
        self.jumps.make(partial(self.view.places.open_at, start))
        self.view.setFocus()

    @Slot(int)
    def _on_place_requested(self, offset: int) -> None:
        self.scroll_to(offset, offset)

    @Slot()
    def _on_settled(self) -> None:
        position = self.reading_position()
        self.contents.show_position(position)
        self.position_changed.emit(position)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.legend.refresh()
        self._show_markers()
        self._centre.refresh()


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
