"""Opens the menu of a place in the text, and hands on what is chosen in it."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from reader.domain.article import Block, Role
from reader.domain.entity import Label, Mention
from reader.domain.highlight import Highlight
from reader.ui.text import context_menu
from reader.ui.text.folds import block_at
from reader.ui.text.highlighting import Highlighting
from reader.ui.text.view import ArticleView
from reader.ui.wording.effects import PreviewLine


class TextMenu(QObject):
    """Finds out what is at a place and offers what can be done with it.

    The signals are those of the pane.
    """

    entity_picked = Signal(int)
    highlight_removed = Signal(int)
    link_activated = Signal(str)
    name_preview_requested = Signal(str, object)
    name_requested = Signal(int, int, object)
    quotation_requested = Signal(str)
    role_requested = Signal(object, object)

    def __init__(self, view: ArticleView, highlighting: Highlighting, pane: QWidget) -> None:
        super().__init__(pane)
        self._view = view
        self._highlighting = highlighting
        self._pane = pane
        view.menu_requested.connect(self._on_menu_requested)

    def _blocks(self) -> tuple[Block, ...]:
        page = self._view.page
        return page.article.content.blocks if page else ()

    def _blocks_between(self, start: int, end: int) -> tuple[int, ...]:
        blocks = self._blocks()
        if not blocks:
            return ()
        covered = range(block_at(blocks, start), block_at(blocks, end) + 1)
        role = blocks[covered[0]].role
        return tuple(index for index in covered if blocks[index].role is role)

    def _place(self, point: QPoint) -> context_menu.Place:
        start, end = self._view.selected_range()
        offset = start if start < end else self._view.caret_offset()
        blocks = self._blocks_between(offset, max(end, offset))
        mentions = self._view.marks.mentions.around(offset)
        return context_menu.Place(
            selection=self._view.selected_text() if start < end else "",
            highlights=tuple(self._view.marks.highlights.around(offset)),
            mention=mentions[0] if mentions else None,
            link=self._view.pointer.link_at(point),
            blocks=blocks,
            role=self._blocks()[blocks[0]].role if blocks else Role.BODY,
        )

    def _wishes(self) -> context_menu.Wishes:
        return context_menu.Wishes(
            keys=self._view.keyboard.keys,
            copy=self._view.copy,
            quote=self.quotation_requested.emit,
            highlight=self._highlighting.highlight_selection,
            write_note=self._highlighting.write_note,
            write_tags=self._highlighting.write_tags,
            edit=self._highlighting.edit,
            remove=self._remove,
            pick=self._pick,
            follow=self.link_activated.emit,
            name=self._name,
            preview_name=self._preview_name,
            set_role=self.role_requested.emit,
        )

    def _remove(self, highlight: Highlight) -> None:
        self.highlight_removed.emit(highlight.id)

    def _pick(self, mention: Mention) -> None:
        self.entity_picked.emit(mention.entity)

    def _name(self, label: Label) -> None:
        parts = self._view.selected_parts()
        if len(parts) == 1:
            self.name_requested.emit(*parts[0], label)

    def _preview_name(self, line: PreviewLine) -> None:
        page, parts = self._view.page, self._view.selected_parts()
        if page is not None and len(parts) == 1:
            start, end = parts[0]
            self.name_preview_requested.emit(page.article.content.text[start:end], line)
        else:
            line.show_words(self.tr("A name does not go on after a fold."))

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        context_menu.fill(menu, self._place(place), self._wishes())
        menu.popup(self._view.viewport().mapToGlobal(place))
