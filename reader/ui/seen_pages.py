"""What rows of long lists show, asked for a page at a time once they are seen."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

PAGE = 64


class SeenPages(QObject):
    """Gathers the rows that were seen, and asks for all of their pages that is not known.

    ``wanted`` carries ids, in the order of their rows. ``ids_of`` gives those of a stretch of rows,
    ``is_known`` tells whether a row can show an id already.
    """

    wanted = Signal(object)

    def __init__(
        self,
        ids_of: Callable[[slice], Iterable[int]],
        is_known: Callable[[int], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ids_of = ids_of
        self._is_known = is_known
        self._asked: set[int] = set()
        self._pages: set[int] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    def see(self, row: int, number: int) -> None:
        """Want what a row shows by its id, unless that is known or asked for."""
        if number not in self._asked and not self._is_known(number):
            self._pages.add(row // PAGE)
            self._soon.start()

    def take(self, number: int) -> None:
        """Let an id be asked for again, because it was answered or is not what it was."""
        self._asked.discard(number)

    def take_all(self) -> None:
        """Let every id be asked for again."""
        self._asked.clear()

    def forget(self) -> None:
        """Begin anew, with other rows."""
        self._asked.clear()
        self._pages.clear()

    @Slot()
    def _ask(self) -> None:
        pages, self._pages = sorted(self._pages), set()
        for page in pages:
            shown = self._ids_of(slice(page * PAGE, (page + 1) * PAGE))
            ids = tuple(
                each for each in shown if each not in self._asked and not self._is_known(each)
            )
            self._asked.update(ids)
            if ids:
                self.wanted.emit(ids)
