"""What can be done with the selected articles."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from reader.domain.article import ArticleState, ArticleSummary
from reader.domain.shelving import Mark, Shelf
from reader.ui.drawing.icons import icon
from reader.ui.wording.keys import with_key

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is called when something is chosen: with ids, or with a mark that is set or taken."""

    mark: Callable[[Mark, bool], None]
    tag: Callable[[], None]
    note: Callable[[], None]
    retry: Callable[[Sequence[int]], None]
    compare: Callable[[int], None]
    reveal: Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Selection:
    """The selected articles, and what is known of them."""

    ids: tuple[int, ...]
    known: tuple[ArticleSummary, ...]
    shelf: Shelf

    @property
    def failed(self) -> tuple[int, ...]:
        """Those that could not be read or analysed."""
        return tuple(each.id for each in self.known if each.state is ArticleState.FAILED)

    @property
    def is_read(self) -> bool:
        """Whether none of them is unread."""
        return all(each.is_read for each in self.known)

    @property
    def is_archived(self) -> bool:
        """Whether all of them are in the archive."""
        return all(each.is_archived for each in self.known)


class _Texts(QObject):
    """The texts that count; plurals are looked up by the name of a class."""

    def remove(self, count: int) -> str:
        """Return how articles are moved to the trash."""
        if count == 1:
            return self.tr("Move to Trash")
        return self.tr("Move %Ln Articles to Trash", "", count)

    def restore(self, count: int) -> str:
        """Return how articles come out of the trash."""
        if count == 1:
            return self.tr("Restore from Trash")
        return self.tr("Restore %Ln Articles from Trash", "", count)


def fill(menu: QMenu, selection: Selection, wishes: Wishes) -> None:
    """Offer what can be done with the selected articles."""
    if selection.failed and selection.shelf is not Shelf.TRASH:
        retry = menu.addAction(icon("rotate-cw"), translate("ArticleMenu", "Try Again"))
        retry.triggered.connect(lambda: wishes.retry(selection.failed))
        menu.addSeparator()
    if selection.shelf is Shelf.TRASH:
        text = _Texts().restore(len(selection.ids))
        restore = menu.addAction(icon("archive-restore"), text)
        restore.triggered.connect(lambda: wishes.mark(Mark.REMOVED, False))
    else:
        _fill_marks(menu, selection, wishes)
    if len(selection.ids) == 1:
        menu.addSeparator()
        reveal = menu.addAction(icon("folder-open"), translate("ArticleMenu", "Show in Folder"))
        reveal.triggered.connect(lambda: wishes.reveal(selection.ids[0]))
        if any(each.copies for each in selection.known):
            compare = menu.addAction(icon("columns-2"), translate("ArticleMenu", "Compare Copies…"))
            compare.triggered.connect(lambda: wishes.compare(selection.ids[0]))
    if selection.shelf is not Shelf.TRASH:
        menu.addSeparator()
        remove = menu.addAction(
            icon("trash"),
            with_key(_Texts().remove(len(selection.ids)), QKeySequence.StandardKey.Delete),
        )
        remove.triggered.connect(lambda: wishes.mark(Mark.REMOVED, True))


def _fill_marks(menu: QMenu, selection: Selection, wishes: Wishes) -> None:
    keys = Qt.Key
    is_read, is_archived = selection.is_read, selection.is_archived
    read_text = (
        translate("ArticleMenu", "Mark as Unread")
        if is_read
        else translate("ArticleMenu", "Mark as Read")
    )
    archive_text = (
        translate("ArticleMenu", "Take out of Archive")
        if is_archived
        else translate("ArticleMenu", "Archive")
    )
    read = menu.addAction(
        icon("circle-dot" if is_read else "circle-check"), with_key(read_text, keys.Key_U)
    )
    read.triggered.connect(lambda: wishes.mark(Mark.READ, not is_read))
    archive = menu.addAction(
        icon("archive-restore" if is_archived else "archive"), with_key(archive_text, keys.Key_A)
    )
    archive.triggered.connect(lambda: wishes.mark(Mark.ARCHIVED, not is_archived))
    tag = menu.addAction(icon("tag"), with_key(translate("ArticleMenu", "Tags…"), keys.Key_T))
    tag.triggered.connect(wishes.tag)
    if len(selection.ids) == 1:
        note = menu.addAction(
            icon("notebook-pen"), with_key(translate("ArticleMenu", "Note…"), keys.Key_N)
        )
        note.triggered.connect(wishes.note)
