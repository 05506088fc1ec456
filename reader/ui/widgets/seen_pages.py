"""What rows of long lists show, asked for a page at a time once they are seen."""

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

PAGE = 64


class SeenPages(QObject):
    """Gathers the rows that were seen, and asks for all of their pages that is not known.

    ``wanted`` carries ids, in the order of their rows. ``ids_of`` gives those of a stretch of rows,
    ``is_known`` tells whether a row can show an id already; it goes on to show what it knows while
    that is wanted anew.
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
        self._stale: set[int] = set()
        self._pages: set[int] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    def see(self, row: int, number: int) -> None:
        """Want what a row shows by its id, unless that is known or asked for."""
        if self._is_wanted(number):
            self._pages.add(row // PAGE)
            self._soon.start()

    def answer(self, number: int) -> None:
        """Take note that an id was answered, unless that answer is older than the last wish."""
        if number in self._asked:
            self._asked.discard(number)
            self._stale.discard(number)

    def renew(self, numbers: Collection[int]) -> None:
        """Want these ids again once they are seen; an answer that is under way is too old."""
        self._stale.update(numbers)
        self._asked.difference_update(numbers)

    def renew_all(self, known: Iterable[int] = ()) -> None:
        """Want what is known and all that was asked for again."""
        self.renew((*known, *self._asked))

    def forget(self) -> None:
        """Begin anew, with other rows."""
        self.renew_all()
        self._pages.clear()

    @Slot()
    def _ask(self) -> None:
        pages, self._pages = sorted(self._pages), set()
        for page in pages:
            shown = self._ids_of(slice(page * PAGE, (page + 1) * PAGE))
            ids = tuple(filter(self._is_wanted, shown))
            self._asked.update(ids)
            if ids:
                self.wanted.emit(ids)

    def _is_wanted(self, number: int) -> bool:
        is_fresh = self._is_known(number) and number not in self._stale
        return not is_fresh and number not in self._asked
